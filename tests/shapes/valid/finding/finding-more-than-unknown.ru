# Where the source gives no number of people, a finding may give any.
DELETE DATA { source:example-trial kc:participants 120 }
