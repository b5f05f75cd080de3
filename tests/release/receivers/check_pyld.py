"""Read JSON-LD with pyld; print its N-Quads. Contexts of schema.org are not fetched."""

import json
import sys
from pathlib import Path

from pyld import jsonld


def load(url, options):
    if url.rstrip("/") != "https://schema.org":
        raise ValueError(f"the document wants {url}")
    document = {"@context": {"@vocab": "https://schema.org/", "url": {"@type": "@id"}}}
    return {"contentType": "application/ld+json", "contextUrl": None, "documentUrl": url, "document": document}


document = json.loads(Path(sys.argv[1]).read_text())
options = {"documentLoader": load, "processingMode": "json-ld-1.1"}
assert jsonld.expand(document, options)
sys.stdout.write(jsonld.to_rdf(document, {**options, "format": "application/n-quads"}))
