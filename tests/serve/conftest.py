"""One server, with low limits, for all tests that only ask."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import rdflib
from served import CHECKOUT, Served, serve

# Low, so that the tests need not wait; the worker that is left over by one client must serve the others.
LIMITS = (
    *("--workers", "3", "--client-workers", "2", "--query-timeout", "2", "--queue", "8"),
    *("--result-mib", "12", "--memory-mib", "64", "--client-timeout", "2"),
    *("--connections", "150", "--client-connections", "120"),
)


@pytest.fixture(scope="session")
def server() -> Iterator[Served]:
    with serve(*LIMITS) as served:
        yield served


@pytest.fixture(scope="session")
def claim_count() -> int:
    """How many claims the Turtle file has, read by rdflib."""
    graph = rdflib.Graph().parse(CHECKOUT / "claims.ttl")
    return len(set(graph.subjects(rdflib.RDF.type, rdflib.URIRef("https://w3id.org/ketamine-claims/ontology#Claim"))))
