"""The ontology stays within OWL 2 DL, so that reasoners and ontology editors take it as it is."""

from __future__ import annotations

from pathlib import Path

import pytest
from java_tools import JAVA, run_java

FAULTY = """
@prefix ex: <http://example.org/> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
<http://example.org/> a owl:Ontology .
ex:day a owl:DatatypeProperty ; rdfs:range xsd:date .
"""


def check_profile(path: Path) -> list[str]:
    """Give the violations of OWL 2 DL in an ontology, and as last line how many axioms it has."""
    result = run_java("owlapi", JAVA / "CheckProfile.java", path)
    assert result.returncode == 0, result.stdout + result.stderr
    return result.stdout.splitlines()


@pytest.mark.slow
def test_ontology_is_in_owl_2_dl(checkout: Path) -> None:
    *violations, last = check_profile(checkout / "ontology" / "ketamine-claims.ttl")
    assert violations == []
    assert int(last.removesuffix(" axioms")) > 1000


@pytest.mark.slow
def test_violation_would_be_seen(tmp_path: Path) -> None:
    path = tmp_path / "faulty.ttl"
    path.write_text(FAULTY)
    violations = check_profile(path)[:-1]
    assert len(violations) == 1 and "undeclared datatype: xsd:date" in violations[0]
