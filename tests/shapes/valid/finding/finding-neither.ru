# Neither arm is favoured, whichever way the value lies, when the interval includes no difference.
DELETE DATA {
    finding:example-response kc:favours kc:Intervention .
    finding:example-response kc:lowerConfidenceLimit 1.08
} ;
INSERT DATA {
    finding:example-response kc:favours kc:Neither .
    finding:example-response kc:lowerConfidenceLimit 0.98
}
