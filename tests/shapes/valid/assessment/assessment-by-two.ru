# Two parties may judge together.
INSERT DATA { assessment:example-relief prov:wasAttributedTo <https://orcid.org/0000-0000-0000-0000> }
