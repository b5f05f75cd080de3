"""The SPARQL 1.1 Protocol over HTTP, and clients that others wrote.

The table takes its requests and what is expected from W3C's protocol tests
(https://w3c.github.io/rdf-tests/sparql/sparql11/protocol/), named as there. Their update tests are refused here.
"""

from __future__ import annotations

import csv
import io
import json
from xml.etree import ElementTree

import httpx
import pytest
import rdflib
import rdflib.compare
from served import Served

DATA0 = "default-graph-uri=http%3A%2F%2Fkasei.us%2F2009%2F09%2Fsparql%2Fdata%2Fdata0.rdf"
FORM = "application/x-www-form-urlencoded"
QUERY = "application/sparql-query"
UPDATE = "application/sparql-update"
TABULAR = (
    "application/sparql-results+xml",
    "application/sparql-results+json",
    "text/csv",
    "text/tab-separated-values",
)
RDF = ("application/rdf+xml", "text/turtle", "application/n-triples", "application/ld+json")
GOOD = [
    ("query_post_form", "POST", f"/sparql/?{DATA0}", FORM, b"query=ASK%20%7B%7D", "true"),
    ("query_get", "GET", f"/sparql/?query=ASK%20%7B%7D&{DATA0}", None, None, "true"),
    ("query_post_direct", "POST", "/sparql/", QUERY, b"ASK {}", "true"),
    ("query_content_type_select", "POST", f"/sparql/?{DATA0}", QUERY, b"SELECT (1 AS ?value) {}", "tabular"),
    ("query_content_type_ask", "POST", f"/sparql/?{DATA0}", QUERY, b"ASK {}", "boolean"),
    ("query_content_type_describe", "POST", f"/sparql/?{DATA0}", QUERY, b"DESCRIBE <http://example.org/>", "RDF"),
    ("query_content_type_construct", "POST", f"/sparql/?{DATA0}", QUERY, b"CONSTRUCT { <s> <p> 1 } WHERE {}", "RDF"),
]
BAD = [
    ("bad_query_method", "PUT", f"/sparql/?query=ASK%20%7B%7D&{DATA0}", FORM, b"", 405),
    ("bad_multiple_queries", "GET", "/sparql/?query=ASK%20%7B%7D&query=SELECT%20%2A%20%7B%7D", None, None, 400),
    ("bad_query_wrong_media_type", "POST", "/sparql/", "text/plain", b"ASK {}", 415),
    ("bad_query_missing_form_type", "POST", "/sparql/", None, b"query=ASK%20%7B%7D", 415),
    ("bad_query_missing_direct_type", "POST", "/sparql/", None, b"ASK {}", 415),
    ("bad_query_non_utf8", "POST", "/sparql/", f"{QUERY}; charset=UTF-16", "ASK {}".encode("utf-16"), 415),
    ("bad_query_syntax", "GET", "/sparql/?query=ASK%20%7B", None, None, 400),
    ("update_post_form", "POST", "/sparql/", FORM, b"update=CLEAR+ALL", 403),
    ("update_post_direct", "POST", "/sparql/", UPDATE, b"CLEAR ALL", 403),
    ("bad_update_get", "GET", "/sparql/?update=CLEAR%20ALL", None, None, 403),
]


def send(server: Served, method: str, path: str, media_type: str | None, body: bytes | None) -> httpx.Response:
    headers = {"Content-Type": media_type} if media_type else {}
    return server.client.request(method, path, content=body, headers=headers)


@pytest.mark.parametrize(
    ("method", "path", "media_type", "body", "expected"), [pytest.param(*row[1:], id=row[0]) for row in GOOD]
)
def test_w3c_queries_are_answered(
    server: Served, method: str, path: str, media_type: str | None, body: bytes | None, expected: str
) -> None:
    answer = send(server, method, path, media_type, body)
    told = answer.headers["Content-Type"].partition(";")[0]
    assert answer.status_code == 200
    if expected == "tabular":
        assert told in TABULAR
    elif expected == "RDF":
        assert told in RDF
    else:
        assert answer.json()["boolean"] is True


@pytest.mark.parametrize(
    ("method", "path", "media_type", "body", "status"), [pytest.param(*row[1:], id=row[0]) for row in BAD]
)
def test_w3c_faults_are_refused(
    server: Served, method: str, path: str, media_type: str | None, body: bytes | None, status: int
) -> None:
    answer = send(server, method, path, media_type, body)
    assert answer.status_code == status
    assert answer.text.strip()


def test_refusal_of_a_method_names_those_that_there_are(server: Served) -> None:
    assert set(server.client.delete("/sparql").headers["Allow"].split(", ")) == {"GET", "HEAD", "OPTIONS", "POST"}


def test_a_fault_is_told_with_line_and_reason(server: Served) -> None:
    text = server.query("SELECT ?claim\nWHERE { ?claim a nope:Claim }").text
    assert text.startswith("2:") and "nope" in text
    problem = server.query("ASK {", accept="application/sparql-results+json, application/problem+json").json()
    assert problem["status"] == 400 and problem["code"] == "invalid-query" and problem["detail"]


ROWS = 'SELECT ?n ?text { VALUES (?n ?text) { (1 "a,b") (2 "ü"@de) } } ORDER BY ?n'


def read_json(text: str) -> list[list[str]]:
    return [[row["n"]["value"], row["text"]["value"]] for row in json.loads(text)["results"]["bindings"]]


def read_xml(text: str) -> list[list[str]]:
    space = "{http://www.w3.org/2005/sparql-results#}"
    rows = ElementTree.fromstring(text).iter(f"{space}result")
    return [["".join(binding.itertext()).strip() for binding in row.iter(f"{space}binding")] for row in rows]


def read_csv(text: str) -> list[list[str]]:
    return list(csv.reader(io.StringIO(text)))[1:]


def read_tsv(text: str) -> list[list[str]]:
    rows = [line.split("\t") for line in text.splitlines()[1:]]
    return [[n, literal.partition("@")[0].strip('"')] for n, literal in rows]


@pytest.mark.parametrize(
    ("name", "media_type", "read"),
    [
        ("json", "application/sparql-results+json", read_json),
        ("xml", "application/sparql-results+xml", read_xml),
        ("csv", "text/csv", read_csv),
        ("tsv", "text/tab-separated-values", read_tsv),
    ],
)
def test_tables_come_in_every_form(server: Served, name, media_type, read) -> None:
    by_accept = server.query(ROWS, accept=f"image/png, {media_type}")
    by_name = server.query(ROWS, accept="text/turtle", format=name)
    for answer in (by_accept, by_name):
        assert answer.headers["Content-Type"].partition(";")[0] == media_type
        assert read(answer.text) == [["1", "a,b"], ["2", "ü"]]


@pytest.mark.parametrize(
    ("name", "media_type", "parser"),
    [
        ("turtle", "text/turtle", "turtle"),
        ("nt", "application/n-triples", "nt"),
        ("jsonld", "application/ld+json", "json-ld"),
        ("rdf", "application/rdf+xml", "xml"),
    ],
)
def test_graphs_come_in_every_form(server: Served, name: str, media_type: str, parser: str) -> None:
    expected = rdflib.Graph().parse(data='<http://e.org/s> <http://e.org/p> "ü"@de , 1 .', format="turtle")
    query = 'CONSTRUCT { <http://e.org/s> <http://e.org/p> "ü"@de , 1 } {}'
    for answer in (server.query(query, accept=media_type), server.query(query, accept="text/csv", format=name)):
        assert answer.headers["Content-Type"].partition(";")[0] == media_type
        assert rdflib.compare.isomorphic(rdflib.Graph().parse(data=answer.content, format=parser), expected)


@pytest.mark.parametrize(
    ("accept", "expected"),
    [
        ("text/csv;q=0.2, application/sparql-results+xml;q=0.9", "application/sparql-results+xml"),
        ("*/*", "application/sparql-results+json"),
        ("text/*", "text/csv"),
        ("application/json", "application/json"),
        ("*/*;q=0.1, text/tab-separated-values", "text/tab-separated-values"),
        ("text/csv;q=0, text/*", "text/tab-separated-values"),
        ("TEXT/CSV; charset=utf-8", "text/csv"),
    ],
)
def test_quality_decides_on_the_form(server: Served, accept: str, expected: str) -> None:
    answer = server.query(ROWS, accept=accept)
    assert answer.headers["Content-Type"].partition(";")[0] == expected
    assert "Accept" in answer.headers["Vary"]


def test_what_no_form_suits_is_not_acceptable(server: Served) -> None:
    assert server.query(ROWS, accept="image/png").status_code == 406
    assert server.query(ROWS, accept="text/turtle").status_code == 406
    assert server.query("CONSTRUCT WHERE { ?s ?p ?o }", accept="text/csv").status_code == 406
    assert server.query(ROWS, format="parquet").status_code == 400


def test_the_request_names_the_graphs(server: Served) -> None:
    count = "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }"
    graph = "https://w3id.org/ketamine-claims/graph/"

    def ask(text: str, **fields: object) -> int:
        return int(server.query(text, **fields).json()["results"]["bindings"][0]["n"]["value"])

    parts = [ask(count, **{"default-graph-uri": graph + part}) for part in ("asserted", "derived", "ontology")]
    assert all(parts) and sum(parts) == ask(count) == ask(
        count, **{"default-graph-uri": [graph + part for part in ("asserted", "derived", "ontology")]}
    )
    assert ask(count.replace("WHERE", ""), **{"named-graph-uri": graph + "derived"}) == 0
    named = "SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } }"
    assert ask(named, **{"named-graph-uri": graph + "derived"}) == parts[1]
    # What the request says goes before what the query says (2.1.4).
    inside = f"SELECT (COUNT(*) AS ?n) FROM <{graph}ontology> {{ ?s ?p ?o }}"
    assert (ask(inside), ask(inside, **{"default-graph-uri": graph + "asserted"})) == (parts[2], parts[0])
    assert server.query(count, **{"default-graph-uri": "no iri"}).status_code == 400


def test_without_a_query_the_service_describes_itself(server: Served) -> None:
    sd = rdflib.Namespace("http://www.w3.org/ns/sparql-service-description#")
    void = rdflib.Namespace("http://rdfs.org/ns/void#")
    for media_type, parser in (("text/turtle", "turtle"), ("application/rdf+xml", "xml")):
        answer = server.get("/sparql", accept=media_type)
        graph = rdflib.Graph().parse(data=answer.content, format=parser)
        service = graph.value(predicate=rdflib.RDF.type, object=sd.Service)
        assert graph.value(service, sd.endpoint) == rdflib.URIRef(f"{server.url}/sparql")
        assert graph.value(service, sd.supportedLanguage) == sd.SPARQL11Query
        default = graph.value(graph.value(service, sd.defaultDataset), sd.defaultGraph)
        count = server.query("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }").json()["results"]["bindings"][0]["n"]["value"]
        assert graph.value(default, void.triples) == rdflib.Literal(int(count))


def test_answers_are_validated_and_shared(server: Served) -> None:
    answer = server.query(ROWS)
    tag = answer.headers["ETag"]
    again = server.client.get(
        "/sparql", params={"query": ROWS}, headers={"If-None-Match": tag, "Accept": "application/sparql-results+json"}
    )
    other = server.client.get("/sparql", params={"query": ROWS}, headers={"If-None-Match": tag, "Accept": "text/csv"})
    assert (again.status_code, again.content, other.status_code) == (304, b"", 200)
    assert answer.headers["Access-Control-Allow-Origin"] == "*"
    fleeting = server.query("SELECT (RAND() AS ?n) {}")
    assert fleeting.headers["Cache-Control"] == "no-store"
    assert fleeting.text != server.query("SELECT (RAND() AS ?n) {}").text


def test_head_is_get_without_the_body(server: Served) -> None:
    asked = {"query": ROWS, "format": "csv"}
    head, get = server.client.head("/sparql", params=asked), server.client.get("/sparql", params=asked)
    assert head.content == b"" and head.status_code == 200
    assert head.headers["Content-Length"] == str(len(get.content))


def test_browsers_on_other_sites_may_ask(server: Served) -> None:
    wanted = {"Origin": "https://example.org", "Access-Control-Request-Method": "POST"}
    answer = server.client.options("/sparql", headers={**wanted, "Access-Control-Request-Headers": "content-type"})
    assert answer.status_code == 204
    assert "POST" in answer.headers["Access-Control-Allow-Methods"]
    assert "Content-Type" in answer.headers["Access-Control-Allow-Headers"]


COUNT_CLAIMS = "SELECT (COUNT(?claim) AS ?n) { ?claim a <https://w3id.org/ketamine-claims/ontology#Claim> }"


@pytest.mark.parametrize("method", ["GET", "POST", "direct"])
def test_sparqlwrapper_asks(server: Served, claim_count: int, method: str) -> None:
    from SPARQLWrapper import GET, JSON, POST, POSTDIRECTLY, TURTLE, URLENCODED, SPARQLWrapper

    wrapper = SPARQLWrapper(f"{server.url}/sparql")
    wrapper.setMethod(GET if method == "GET" else POST)
    wrapper.setRequestMethod(POSTDIRECTLY if method == "direct" else URLENCODED)
    wrapper.setQuery(COUNT_CLAIMS)
    wrapper.setReturnFormat(JSON)
    assert wrapper.queryAndConvert()["results"]["bindings"][0]["n"]["value"] == str(claim_count)
    wrapper.setQuery("CONSTRUCT { ?s a ?o } WHERE { ?s a ?o } LIMIT 3")
    wrapper.setReturnFormat(TURTLE)
    assert len(rdflib.Graph().parse(data=wrapper.queryAndConvert(), format="turtle")) == 3


@pytest.mark.parametrize("method", ["GET", "POST", "POST_FORM"])
def test_rdflib_asks(server: Served, claim_count: int, method: str) -> None:
    from rdflib.plugins.stores.sparqlstore import SPARQLStore

    graph = rdflib.Graph(SPARQLStore(f"{server.url}/sparql", method=method))
    assert [int(row.n) for row in graph.query(COUNT_CLAIMS)] == [claim_count]
    assert bool(graph.query("ASK { ?s ?p ?o }").askAnswer)
