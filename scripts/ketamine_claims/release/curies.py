"""CURIEs in the prefixes that bioinformatics uses, which are not always those of RDF."""

from __future__ import annotations

import re

from ketamine_claims.namespaces import BASE

_OBO = re.compile(r"http://purl\.obolibrary\.org/obo/([A-Za-z]+)_(.+)")
_NAMESPACES = {
    "HGNC": "https://identifiers.org/hgnc:",
    "ICD10CM": "http://purl.bioontology.org/ontology/ICD10CM/",
    "MESH": "http://id.nlm.nih.gov/mesh/",
    "EFO": "http://www.ebi.ac.uk/efo/EFO_",
    "RXNORM": "http://purl.bioontology.org/ontology/RXNORM/",
    "SIO": "http://semanticscience.org/resource/SIO_",
    "UNII": "https://identifiers.org/unii:",
    "UniProtKB": "http://purl.uniprot.org/uniprot/",
    "WIKIDATA": "http://www.wikidata.org/entity/",
    "concept": f"{BASE}concept/",
    "fabio": "http://purl.org/spar/fabio/",
    "schema": "https://schema.org/",
    "semapv": "https://w3id.org/semapv/vocab/",
    "skos": "http://www.w3.org/2004/02/skos/core#",
}


def write_curie(iri: str) -> tuple[str, str]:
    """Write an IRI as a CURIE.

    Args:
        iri: A full IRI.

    Returns:
        The CURIE, and the namespace that its prefix stands for.

    Raises:
        ValueError: No prefix fits.
    """
    obo = _OBO.fullmatch(iri)
    if obo is not None:
        return f"{obo[1]}:{obo[2]}", f"http://purl.obolibrary.org/obo/{obo[1]}_"
    for prefix, namespace in _NAMESPACES.items():
        if iri.startswith(namespace):
            return f"{prefix}:{iri.removeprefix(namespace)}", namespace
    raise ValueError(f"no prefix is known for {iri}; add its namespace here")
