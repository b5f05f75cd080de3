"""The rule that gives labels to sources, evidence lines and assessments."""

from __future__ import annotations

from pathlib import Path

import pyoxigraph as ox
import pytest
from pin_rows import CHECKOUT

from ketamine_claims import load
from ketamine_claims.derive import derive
from ketamine_claims.load import KnowledgeBase

PREFIXES = """
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX kc: <https://w3id.org/ketamine-claims/ontology#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX source: <https://w3id.org/ketamine-claims/source/>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
"""


@pytest.fixture(scope="module")
def kb() -> KnowledgeBase:
    return load(CHECKOUT)


def test_each_has_one_label(kb: KnowledgeBase) -> None:
    without = """SELECT ?thing (COUNT(?label) AS ?labels) {
      VALUES ?class { kc:Source kc:EvidenceLine kc:Assessment } ?thing a ?class OPTIONAL { ?thing rdfs:label ?label }
    } GROUP BY ?thing HAVING(COUNT(?label) != 1)"""
    assert kb.ask(PREFIXES + without).rows == ()


@pytest.mark.parametrize(
    ("facts", "label"),
    [
        ('kc:firstAuthor "Ann Bee" ; kc:year "2020"^^xsd:gYear ; dcterms:title "Short"@en', "Ann Bee 2020: Short"),
        ('kc:firstAuthor "Ann Bee" ; dcterms:title "Short"@en', "Ann Bee: Short"),
        ('kc:year "2020"^^xsd:gYear ; dcterms:title "Short"@en', "2020: Short"),
        (f'dcterms:title "{"word " * 20}end"@en', f"{'word ' * 11}word …"),
        (f'dcterms:title "{"w" * 70}"@en', f"{'w' * 60} …"),
        ("kc:retracted false", "some-key"),
        ('rdfs:label "Given"@en ; dcterms:title "Other"@en', "Given"),
    ],
)
def test_sources_are_called_by_what_is_known(tmp_path: Path, facts: str, label: str) -> None:
    store = ox.Store()
    store.update(f"{PREFIXES} INSERT DATA {{ source:some-key a kc:Source ; {facts} }}")
    derive(store, CHECKOUT)
    found = store.query(f"{PREFIXES} SELECT ?label {{ source:some-key rdfs:label ?label }}")
    assert [row["label"] for row in found] == [ox.Literal(label, language="en")]
    assert derive(store, CHECKOUT) == []
