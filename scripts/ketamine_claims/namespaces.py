"""The namespaces of the knowledge base and the one prefix block that every Turtle file starts with."""

from __future__ import annotations

import re
from functools import lru_cache

BASE = "https://w3id.org/ketamine-claims/"
ONTOLOGY = BASE + "ontology"
# Under which the data are published.
LICENSE = "https://creativecommons.org/publicdomain/zero/1.0/"

PREFIXES: dict[str, str] = {
    "agent": BASE + "agent/",
    "article": BASE + "article/",
    "assessment": BASE + "assessment/",
    "balance": BASE + "balance/",
    "bibo": "http://purl.org/ontology/bibo/",
    "claim": BASE + "claim/",
    "concept": BASE + "concept/",
    "dcterms": "http://purl.org/dc/terms/",
    "fabio": "http://purl.org/spar/fabio/",
    "finding": BASE + "finding/",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "kc": ONTOLOGY + "#",
    "level-rule": BASE + "level-rule/",
    "line": BASE + "evidence-line/",
    "mesh": "http://id.nlm.nih.gov/mesh/",
    "oa": "http://www.w3.org/ns/oa#",
    "obo": "http://purl.obolibrary.org/obo/",
    "owl": "http://www.w3.org/2002/07/owl#",
    "prov": "http://www.w3.org/ns/prov#",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "rxnorm": "http://purl.bioontology.org/ontology/RXNORM/",
    "schema": "https://schema.org/",
    "sh": "http://www.w3.org/ns/shacl#",
    "shape": BASE + "shape/",
    "sio": "http://semanticscience.org/resource/",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "source": BASE + "source/",
    "vann": "http://purl.org/vocab/vann/",
    "wd": "http://www.wikidata.org/entity/",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}

# Narrower than Turtle allows: what needs no escape and no second look.
_LOCAL_NAME = re.compile(r"[A-Za-z0-9_](?:[A-Za-z0-9_.-]*[A-Za-z0-9_-])?")
_DIGITS = re.compile(r"[0-9]+")
_SPLIT = re.compile(r"(.*[/#])([^/#]*)", re.DOTALL)


@lru_cache(maxsize=1)
def _prefix_by_namespace() -> dict[str, str]:
    return {namespace: prefix for prefix, namespace in PREFIXES.items()}


def name(curie: str) -> str:
    """Give the full IRI of a CURIE in one of the declared prefixes.

    Args:
        curie: For instance ``kc:Claim``.

    Returns:
        The IRI.

    Raises:
        KeyError: The prefix is not declared.
    """
    prefix, _, local = curie.partition(":")
    return PREFIXES[prefix] + local


def shorten(iri: str) -> str | None:
    """Give the CURIE of an IRI.

    Args:
        iri: A full IRI.

    Returns:
        The CURIE, or None where no prefix fits or the local name would need an escape.
    """
    split = _SPLIT.fullmatch(iri)
    if split is None:
        return None
    prefix = _prefix_by_namespace().get(split[1])
    return f"{prefix}:{split[2]}" if prefix is not None and _LOCAL_NAME.fullmatch(split[2]) else None


def shorten_or_full(iri: str) -> str:
    """Give the CURIE of an IRI, or the IRI itself where it has none."""
    return shorten(iri) or iri


def key_of(iri: str) -> str:
    """Give the readable key of an individual: what follows its namespace.

    Args:
        iri: For instance ``https://…/claim/onset-speed``.

    Returns:
        The key, here ``onset-speed``; the whole IRI where no namespace is known.
    """
    curie = shorten(iri)
    return curie.partition(":")[2] if curie else iri


def collation_key(text: str) -> str:
    """Give what a CURIE or IRI in brackets is sorted by: ``#part`` before ``#part-2`` before ``#part-10``."""
    return _DIGITS.sub(lambda number: number[0].zfill(10), text.removesuffix(">")) + "\0" + text


def write_prefixes() -> str:
    """Write the prefix block, alphabetical, one declaration a line."""
    return "".join(f"@prefix {prefix}: <{PREFIXES[prefix]}> .\n" for prefix in sorted(PREFIXES))
