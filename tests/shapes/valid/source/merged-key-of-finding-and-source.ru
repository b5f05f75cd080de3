# A finding and a source may have had the same key: their folders differ.
INSERT DATA { source:example-trial kc:mergedKey "example-responders" }
