# The link may also spell the DOI as it is.
INSERT DATA {
    source:example-review kc:doi "10.5555/(SICI)1234;2-X" .
    source:example-review rdfs:seeAlso <https://doi.org/10.5555/(SICI)1234;2-X>
}
