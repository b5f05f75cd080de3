"""Check every nanopublication of TriG files with the library nanopub; print what it makes of each.

The library's own check of a signature throws its outcome away, so the signature is checked here once more, on the text
that the library hashes.
"""

import json
import re
import sys
import warnings
from base64 import b64decode
from pathlib import Path

from Crypto.Hash import SHA256
from Crypto.PublicKey import RSA
from Crypto.Signature import pkcs1_15
from nanopub import Nanopub
from nanopub.trustyuri.rdf import RdfHasher, RdfUtils
from rdflib import ConjunctiveGraph

warnings.simplefilter("ignore")
SIGNATURE = "http://purl.org/nanopub/x/hasSignature"


def check(text):
    graph = ConjunctiveGraph()
    graph.parse(data=text, format="trig")
    found = Nanopub(rdf=graph)
    fault = None
    try:
        assert found.is_valid and found.has_valid_trusty
        if found.metadata.signature:
            assert found.has_valid_signature
            quads = [quad for quad in RdfUtils.get_quads(found.rdf) if str(quad[2]) != SIGNATURE]
            signed = RdfHasher.normalize_quads(quads, baseuri=str(found.metadata.namespace), hashstr=" ")
            key = RSA.import_key(b64decode(str(found.metadata.public_key)))
            pkcs1_15.new(key).verify(SHA256.new(signed.encode()), b64decode(str(found.metadata.signature)))
    except Exception as error:
        fault = str(error) or type(error).__name__
    return {"iri": str(found.source_uri), "signed": found.metadata.signature is not None, "fault": fault}


for name in sys.argv[1:]:
    head, *pubs = re.split(r"^(?=@prefix this: )", Path(name).read_text(), flags=re.MULTILINE)
    for pub in pubs:
        print(json.dumps(check(head + pub)))
