# A line may be indirect in two ways.
INSERT DATA { line:example-relief--example-change kc:indirectnessReason kc:IndirectOutcome }
