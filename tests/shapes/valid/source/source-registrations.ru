# Several registries, each with its own form of number.
INSERT DATA {
    source:example-trial kc:trialRegistration "ISRCTN00000000" , "ACTRN00000000000000" , "CRD42000000000" , "2000-000000-00" , "ChiCTR-TRC-00000000" , "UMIN000000000" , "CTRI/2000/01/000000" , "DRKS00000000" , "jRCTs000000000"
}
