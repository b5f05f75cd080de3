"""The tools for language models, asked by the SDK's own client over standard input and output."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable
from typing import Any

import pytest
import rdflib
from served import CHECKOUT, COMMAND

mcp = pytest.importorskip("mcp", reason="the MCP SDK is missing")

NO_ADVICE = "not medical advice"
KC = rdflib.Namespace("https://w3id.org/ketamine-claims/ontology#")
CLAIM = rdflib.URIRef("https://w3id.org/ketamine-claims/claim/not-addictive")


def converse(talk: Callable[[Any], Awaitable[None]]) -> None:
    async def run() -> None:
        command = mcp.StdioServerParameters(
            command=str(COMMAND), args=["mcp", "--query-timeout", "1", "--workers", "1"]
        )
        async with mcp.Client(mcp.stdio_client(command)) as client:
            await talk(client)

    asyncio.run(run())


async def call(client: Any, tool: str, **given: Any) -> dict[str, Any]:
    answer = await client.call_tool(tool, given)
    assert not answer.is_error, answer.content
    told: dict[str, Any] = json.loads(answer.content[0].text)
    assert NO_ADVICE in told["notice"] and told["version"]
    return told


async def fail(client: Any, tool: str, **given: Any) -> str:
    answer = await client.call_tool(tool, given)
    assert answer.is_error
    assert NO_ADVICE in answer.content[0].text
    return str(answer.content[0].text)


def test_tools_give_what_the_data_say(claim_count: int) -> None:
    graph = rdflib.Graph().parse(CHECKOUT / "claims.ttl")
    lines = set(graph.subjects(KC.bearsOn, CLAIM))
    disputing = {line for line in lines if (line, KC.bearing, KC.Disputes) in graph}

    async def talk(client: Any) -> None:
        tools = (await client.list_tools()).tools
        wanted = {"list_claims", "get_claim", "get_evidence", "search", "list_queries", "run_query", "sparql"}
        assert {tool.name for tool in tools} == wanted
        assert all(tool.description and tool.annotations.read_only_hint for tool in tools)
        claims = (await call(client, "list_claims"))["claims"]
        assert len(claims) == claim_count
        claim = (await call(client, "get_claim", claim="not-addictive"))["claim"]
        assert claim["iri"] == str(CLAIM) and claim["statement"] == str(graph.value(CLAIM, KC.statement))
        evidence = (await call(client, "get_evidence", claim=str(CLAIM)))["evidence"]
        assert {line["iri"] for line in evidence} == {str(line) for line in lines}
        against = (await call(client, "get_evidence", claim="not-addictive", bearing="Disputes"))["evidence"]
        assert {line["iri"] for line in against} == {str(line) for line in disputing}
        found = await call(client, "search", text=str(graph.value(CLAIM, rdflib.RDFS.label)))
        assert str(CLAIM) in {row["thing"] for row in found["rows"]}
        queries = (await call(client, "list_queries"))["queries"]
        assert {query["name"] for query in queries} == {path.stem for path in CHECKOUT.glob("queries/*.rq")}
        ran = await call(client, "run_query", name="evidence-for-and-against", parameters={"claim": "not-addictive"})
        assert ran["total"] == len(lines) and ran["complete"] is (len(lines) <= 100)
        few = await call(client, "sparql", query="SELECT ?s { ?s ?p ?o } LIMIT 5", most_rows=2)
        assert (len(few["rows"]), few["total"], few["complete"]) == (2, 5, False)
        assert (await call(client, "sparql", query="ASK { ?s ?p ?o }"))["answer"] is True
        odd = "SELECT ?n { VALUES ?n { 1.5e0 'NaN'^^xsd:double '-INF'^^xsd:double } }"
        numbers = await call(client, "sparql", query=f"PREFIX xsd: <{rdflib.XSD}> {odd}")
        assert [row["n"] for row in numbers["rows"]] == [1.5, "nan", "-inf"]
        graph_told = await call(client, "sparql", query="CONSTRUCT { <urn:a> <urn:b> 1 } {}")
        assert graph_told["triples"] == ['<urn:a> <urn:b> "1"^^<http://www.w3.org/2001/XMLSchema#integer> .']
        turtle = (await client.read_resource("kc://ontology")).contents[0].text
        assert (KC.Claim, rdflib.RDF.type, rdflib.OWL.Class) in rdflib.Graph().parse(data=turtle)
        resource = json.loads((await client.read_resource("kc://claim/not-addictive")).contents[0].text)
        assert resource["claim"]["iri"] == str(CLAIM) and NO_ADVICE in resource["notice"]

    converse(talk)


def test_faults_are_told_and_limits_hold() -> None:
    async def talk(client: Any) -> None:
        assert "not-addictive" in await fail(client, "get_claim", claim="not-addictve")
        assert "Supports" in await fail(client, "get_evidence", claim="not-addictive", bearing="supporting")
        assert "evidence-for" in await fail(client, "run_query", name="evidence-fr")
        assert "hours" in await fail(
            client, "run_query", name="onset-by-comparator-and-hour", parameters={"hours": "x"}
        )
        assert "2:" in await fail(client, "sparql", query="ASK\n{")
        assert "SERVICE" in await fail(client, "sparql", query="ASK { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }")
        assert "DELETE" in await fail(client, "sparql", query="DELETE WHERE { ?s ?p ?o }")
        endless = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }"
        assert "1 second" in await fail(client, "sparql", query=endless)
        long = "x" * (1 << 20)
        for tool, given in (
            ("sparql", {"query": f"ASK {{}} #{long}"}),
            ("search", {"text": long}),
            ("get_claim", {"claim": long}),
            ("list_queries", {"words": long}),
            ("run_query", {"name": "find-by-words", "parameters": {"text": long}}),
        ):
            assert "1,048,576" in await fail(client, tool, **given)
        assert (await call(client, "sparql", query="ASK {}"))["answer"] is True
        for query in ("SELECT ?s { ?s ?p ?o } LIMIT 5", "CONSTRUCT { ?s ?p ?o } { ?s ?p ?o } LIMIT 5"):
            none = await call(client, "sparql", query=query, most_rows=-2)
            assert (none.get("rows", none.get("triples")), none["total"], none["complete"]) == ([], 5, False)

    converse(talk)
