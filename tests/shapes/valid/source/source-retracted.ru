# A retracted source with its notice, whose line the balance sets aside, and an assessment that says so.
DELETE DATA { assessment:example-relief kc:rationale "One trial finds more responders; the pooled effect is small."@en } ;
INSERT DATA {
    source:example-withdrawn a kc:Source ;
        dcterms:title "Another trial of the example drug"@en ;
        dcterms:type concept:example-journal-article ;
        kc:year "2019"^^xsd:gYear ;
        schema:url <https://example.org/withdrawn> ;
        kc:studyDesign concept:randomized-controlled-trial ;
        kc:retracted true ;
        kc:retractionNotice <https://example.org/retraction> ;
        kc:identifiersSeenAt <https://example.org/withdrawn> .
    finding:example-withdrawn a kc:Finding ;
        rdfs:label "Example drug v sham, response in the withdrawn trial"@en ;
        kc:statement "More people had responded on the example drug than on the sham treatment."@en ;
        kc:source source:example-withdrawn ;
        kc:population concept:example-disorder ;
        kc:outcome concept:example-symptoms ;
        kc:verification kc:Abstract ;
        kc:seenAt <https://example.org/withdrawn> .
    line:example-relief--example-withdrawn a kc:EvidenceLine ;
        kc:bearsOn claim:example-relief ;
        kc:finding finding:example-withdrawn ;
        kc:bearing kc:Supports ;
        kc:directness kc:Direct .
    <https://w3id.org/ketamine-claims/balance/example-relief> kc:setsAsideRetracted line:example-relief--example-withdrawn .
    assessment:example-relief kc:considers line:example-relief--example-withdrawn .
    assessment:example-relief kc:rationale "One trial finds more responders. Retracted since: the withdrawn trial."@en
}
