"""Linked data, descriptions and the interface for programs, over HTTP."""

from __future__ import annotations

import json
from xml.etree import ElementTree

import jsonschema
import pytest
import rdflib
import rdflib.compare
from served import CHECKOUT, Served

BASE = "https://w3id.org/ketamine-claims/"
KC = rdflib.Namespace(f"{BASE}ontology#")
PARSERS = {"ttl": "turtle", "nt": "nt", "jsonld": "json-ld", "rdf": "xml"}
TYPES = {
    "html": "text/html",
    "ttl": "text/turtle",
    "nt": "application/n-triples",
    "jsonld": "application/ld+json",
    "rdf": "application/rdf+xml",
}
BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8"


@pytest.mark.parametrize(
    ("accept", "extension"),
    [
        (BROWSER, "html"),
        ("*/*", "html"),
        ("text/turtle", "ttl"),
        ("application/ld+json", "jsonld"),
        ("application/n-triples", "nt"),
        ("application/rdf+xml", "rdf"),
        ("text/turtle;q=0.5, application/ld+json;q=0.8", "jsonld"),
        ("text/html;q=0.3, text/turtle", "ttl"),
        ("text/html;q=0, */*", "ttl"),
        ("application/*", "nt"),
        ("text/turtle; charset=utf-8", "ttl"),
        ("application/json", "jsonld"),
    ],
)
def test_a_thing_leads_to_the_document_that_suits(server: Served, accept: str, extension: str) -> None:
    answer = server.get("/claim/onset-speed", accept=accept)
    assert (answer.status_code, answer.headers["Location"]) == (303, f"/claim/onset-speed.{extension}")
    assert "Accept" in answer.headers["Vary"]


def test_what_nothing_suits_is_not_acceptable(server: Served) -> None:
    assert server.get("/claim/onset-speed", accept="image/png").status_code == 406


def test_every_kind_of_thing_dereferences(server: Served) -> None:
    graph = rdflib.Graph()
    for path in (CHECKOUT / "claims.ttl", *CHECKOUT.glob("ontology/*.ttl"), *CHECKOUT.glob("evidence/*.ttl")):
        graph.parse(path)
    things = sorted({str(thing).partition("#")[0] for thing in graph.subjects() if str(thing).startswith(BASE)})
    by_kind = {thing.removeprefix(BASE).partition("/")[0]: thing for thing in things}
    assert len(by_kind) > 7
    for iri in by_kind.values():
        path = "/" + iri.removeprefix(BASE)
        led = server.get(path, accept="text/turtle")
        found = rdflib.Graph().parse(data=server.get(led.headers["Location"]).content, format="turtle")
        assert set(graph.triples((rdflib.URIRef(iri), None, None))) <= set(found)


def test_every_iri_of_ours_leads_somewhere(server: Served) -> None:
    asked = [
        *("SELECT DISTINCT ?iri { ?iri ?p ?o }", "SELECT DISTINCT ?iri { ?s ?iri ?o }"),
        *("SELECT DISTINCT ?iri { ?s ?p ?iri FILTER isIRI(?iri) }", "SELECT DISTINCT ?iri { GRAPH ?iri { } }"),
    ]
    rows = [row for query in asked for row in server.query(query).json()["results"]["bindings"]]
    described = rdflib.Graph()
    for path in ("/.well-known/void", "/sparql"):
        described.parse(data=server.get(path, accept="text/turtle").content, format="turtle")
    terms = [row["iri"]["value"] for row in rows] + [str(term) for triple in described for term in triple]
    paths = {"/" + term.removeprefix(BASE).partition("#")[0] for term in terms if term.startswith(BASE)}
    assert {"/graph/asserted", "/graph/derived", "/graph/ontology", "/claim/onset-speed"} <= paths
    assert [
        path for path in sorted(paths) if server.get(path, accept="text/turtle").status_code not in (200, 303)
    ] == []


@pytest.mark.parametrize(
    ("path", "leads_to"),
    [
        ("/graph/asserted", "/.well-known/void"),
        ("/query/evidence-by-year", "/queries/evidence-by-year"),
        ("/query/", "/queries"),
    ],
)
def test_what_is_not_in_the_data_leads_to_what_describes_it(server: Served, path: str, leads_to: str) -> None:
    answer = server.get(path)
    assert (answer.status_code, answer.headers["Location"]) == (303, leads_to)
    assert server.get(leads_to).status_code == 200
    for unknown in ("/graph/nothing", "/query/nothing"):
        assert server.get(unknown).status_code == 404


def test_documents_say_the_same_in_every_form(server: Served) -> None:
    claim = rdflib.URIRef(f"{BASE}claim/onset-speed")
    context = server.get("/ontology/context.jsonld")
    assert context.headers["Content-Type"] == "application/ld+json"
    graphs = []
    for extension, parser in PARSERS.items():
        answer = server.get(f"/claim/onset-speed.{extension}", accept="image/png")
        assert answer.status_code == 200
        assert answer.headers["Content-Type"].partition(";")[0] == TYPES[extension]
        content = answer.content
        if extension == "jsonld":
            document = answer.json()
            assert document["@context"] == f"{BASE}ontology/context.jsonld"
            content = json.dumps({**document, **context.json()}).encode()
        graphs.append(rdflib.Graph().parse(data=content, format=parser))
    assert all(rdflib.compare.isomorphic(graphs[0], graph) for graph in graphs[1:])
    lines = set(rdflib.Graph().parse(CHECKOUT / "claims.ttl").subjects(KC.bearsOn, claim))
    assert lines and lines == set(graphs[0].subjects(KC.bearsOn, claim))


def test_documents_name_their_kin(server: Served) -> None:
    links = server.get("/claim/onset-speed.ttl").headers["Link"]
    for extension in ("html", "nt", "jsonld", "rdf"):
        assert f'</claim/onset-speed.{extension}>; rel="alternate"; type="{TYPES[extension]}"' in links
    assert f'<{BASE}claim/onset-speed>; rel="describes"' in links
    assert '</.well-known/void>; rel="describedby"' in links
    assert 'rel="license"' in links
    assert f'<{BASE}claim/onset-speed.ttl>; rel="canonical"' in links


@pytest.mark.parametrize(
    "path", ["/claim/onset-speed.ttl", "/ontology/context.jsonld", "/.well-known/void", "/sitemap.xml"]
)
def test_documents_are_sent_once(server: Served, path: str) -> None:
    first = server.get(path)
    tag, moment = first.headers["ETag"], first.headers["Last-Modified"]
    for headers in ({"if_none_match": tag}, {"if_none_match": f'"other", {tag}'}, {"if_modified_since": moment}):
        again = server.get(path, **headers)
        assert (again.status_code, again.content, again.headers["ETag"]) == (304, b"", tag)
    assert server.get(path, if_none_match='"other"', if_modified_since=moment).status_code == 200
    assert server.get(path, if_modified_since="Thu, 01 Jan 1970 00:00:00 GMT").status_code == 200
    assert server.get(path, if_modified_since="no date").status_code == 200
    head = server.client.head(path)
    assert head.content == b"" and head.headers["Content-Length"] == first.headers["Content-Length"]
    assert "max-age" in first.headers["Cache-Control"]


@pytest.mark.parametrize(
    "path", ["/claim/nothing-of-the-kind", "/claim/onset-speed.parquet", "/nothing", "/claim/%00", "/claim/%ff", "/%zz"]
)
def test_what_is_not_there_is_not_found(server: Served, path: str) -> None:
    for accept in (BROWSER, "text/turtle"):
        assert server.get(path, accept=accept).status_code == 404


def test_void_leads_to_the_data(server: Served) -> None:
    void = rdflib.Namespace("http://rdfs.org/ns/void#")
    graph = rdflib.Graph().parse(data=server.get("/.well-known/void", accept="text/turtle").content)
    (dataset,) = set(graph.subjects(void.sparqlEndpoint, rdflib.URIRef(f"{server.url}/sparql")))
    example = str(graph.value(dataset, void.exampleResource))
    assert server.get("/" + example.removeprefix(BASE)).status_code == 303


def test_the_sitemap_lists_pages_that_are_there(server: Served) -> None:
    root = ElementTree.fromstring(server.get("/sitemap.xml").content)
    found = [element.text or "" for element in root.iter("{http://www.sitemaps.org/schemas/sitemap/0.9}loc")]
    assert f"{server.url}/claim/onset-speed.html" in found
    documents = {f"{server.url}/docs/{path.stem}" for path in CHECKOUT.glob("docs/*.md")}
    assert documents | {f"{server.url}/docs", f"{server.url}/editor"} <= set(found)
    assert not {f"{server.url}/{path}" for path in ("editor.json", "search", "sparql.html")} & set(found)
    kinds = {url.removeprefix(server.url).split("/")[1]: url for url in found}
    assert {server.client.get(url).status_code for url in kinds.values()} == {200}
    assert f"Sitemap: {server.url}/sitemap.xml" in server.get("/robots.txt").text


def test_every_named_query_has_an_address(server: Served) -> None:
    listed = server.get("/api/queries").json()["queries"]
    assert {query["name"] for query in listed} == {path.stem for path in CHECKOUT.glob("queries/*.rq")}
    described = server.get("/api/openapi.json").json()
    assert set(described["paths"]) == {"/api/queries", *(f"/api/queries/{query['name']}" for query in listed)}


def test_a_named_query_answers_in_the_form_asked_for(server: Served) -> None:
    path = "/api/queries/evidence-for-and-against?claim=not-addictive"
    rows = server.get(f"{path}&format=csv").text.splitlines()
    bearing = server.get(path, accept="application/sparql-results+json").json()["results"]["bindings"]
    graph = rdflib.Graph().parse(CHECKOUT / "claims.ttl")
    lines = set(graph.subjects(KC.bearsOn, rdflib.URIRef(f"{BASE}claim/not-addictive")))
    assert len(rows) - 1 == len(bearing) == len(lines)
    assert {row["line"]["value"] for row in bearing} == {str(line) for line in lines}


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("evidence-for?claim=onset-sped", ("claim", "onset-speed")),
        ("evidence-for?clam=onset-speed", ("clam", "claim")),
        ("evidence-for?claim=a%20b", ("claim", "a b")),
        ("evidence-for?claim=onset-speed&claim=not-addictive", ("claim",)),
        ("onset-by-comparator-and-hour?hours=four", ("hours", "decimal")),
        ("changes-since?since=2026-02-30", ("since", "date")),
        ("evidence-for?format=parquet", ("parquet", "csv")),
    ],
)
def test_a_wrong_parameter_is_named(server: Served, asked: str, told: tuple[str, ...]) -> None:
    answer = server.get(f"/api/queries/{asked}")
    assert answer.status_code == 400
    assert all(word.casefold() in answer.text.casefold() for word in told)


def test_a_parameter_is_never_more_than_a_value(server: Served) -> None:
    attack = 'x" ) } SELECT * { ?s ?p ?o } #'
    answer = server.client.get("/api/queries/find-by-words", params={"text": attack, "format": "csv"})
    assert answer.status_code == 200 and len(answer.text.splitlines()) == 1


def test_an_unknown_query_is_not_found(server: Served) -> None:
    for name in ("nothing-of-the-kind", "..%2F..%2Fpyproject.toml", "%2Fetc%2Fpasswd", "claims.rq"):
        assert server.get(f"/api/queries/{name}").status_code == 404


def test_openapi_is_valid(server: Served) -> None:
    described = server.get("/api/openapi.json").json()
    assert described["openapi"].startswith("3.1")
    for path, methods in described["paths"].items():
        assert path.startswith("/")
        for parameter in methods["get"].get("parameters", []):
            jsonschema.Draft202012Validator.check_schema(parameter["schema"])
            if "default" in parameter["schema"]:
                jsonschema.validate(parameter["schema"]["default"], parameter["schema"])
        assert methods["get"]["operationId"]


def test_monitors_are_told(server: Served) -> None:
    assert server.get("/healthz").json() == {"status": "alive"}
    ready = server.get("/readyz").json()
    assert ready["status"] == "ready" and ready["version"]
    before = server.metric("cache_hits_total")
    for _ in range(2):
        server.query('ASK { FILTER("monitors" = "are told") }')
    assert server.metric("cache_hits_total") == before + 1
    text = server.get("/metrics").text
    assert 'ketamine_claims_requests_total{part="sparql",status="200"}' in text
    samples = [line for line in text.splitlines() if not line.startswith("#")]
    assert all(len(line.rsplit(" ", 1)) == 2 and float(line.rsplit(" ", 1)[1]) >= 0 for line in samples)


def test_the_log_tells_what_was_asked_and_no_more(server: Served) -> None:
    server.client.get("/sparql", params={"query": "ASK { <urn:secret> ?p ?o }"}, headers={"User-Agent": "log test"})
    line = server.wait_for(lambda line: line.get("agent") == "log test")
    assert (line["method"], line["path"], line["status"], line["client"]) == ("GET", "/sparql", 200, "127.0.0.1")
    assert line["query_length"] == len("ASK { <urn:secret> ?p ?o }")
    assert "secret" not in json.dumps(line)
