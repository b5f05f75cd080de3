"""Read statements with the models of ga4gh.va_spec.

The package's Statement takes propositions about variants only; its slot is widened here to the package's own general
Proposition. Everything else is the package's: unknown fields are refused.
"""

import json
import sys
from pathlib import Path

from ga4gh.va_spec.base.core import EvidenceLine, Proposition, Statement


class AnyStatement(Statement):
    proposition: Proposition


statements = json.loads(Path(sys.argv[1]).read_text())
read = [AnyStatement.model_validate(statement) for statement in statements]
lines = [EvidenceLine.model_validate(line) for statement in statements for line in statement["hasEvidenceLines"]]
for line in lines:
    line._validate_direction_of_evidence_provided()
print(json.dumps([one.model_dump(mode="json", exclude_none=True, by_alias=True) for one in read]))
