"""The SPARQL editor: a plain form that works without scripts, and what the comfortable editor needs."""

from __future__ import annotations

import asyncio
import json
from typing import Any

from starlette.requests import Request
from starlette.responses import Response

from ketamine_claims.namespaces import ONTOLOGY, PREFIXES, name
from ketamine_claims.queries import bind, group_by_audience, strip_header
from ketamine_claims.serve import conditional
from ketamine_claims.serve.pages.answers import ask
from ketamine_claims.serve.pages.links import with_query
from ketamine_claims.serve.pages.render import POLICY, render, respond, site_of
from ketamine_claims.serve.pages.site import Site
from ketamine_claims.serve.refusals import RefusedError
from ketamine_claims.serve.sparql import pick_one, read_fields

# The editor adds one style element of its own, which is known by its hash; nothing else that stands in a page counts.
_EDITOR_STYLE = "'sha256-zCK2EVMoPc04mRF/g5CotUvxbJPWS+8V0b+s9ptqQIk='"
_POLICY = POLICY.replace("style-src 'self'", f"style-src 'self' {_EDITOR_STYLE}")
_FORMATS = (("csv", "CSV"), ("json", "JSON"), ("ttl", "Turtle"))
_LONGEST_LINK = 8000


async def show_editor(request: Request) -> Response:
    """Answer ``/editor``: GET with ``query`` fills it in, POST runs it."""
    site = site_of(request)
    is_form = request.method == "POST"
    fields = read_fields((await request.body()).decode(errors="replace") if is_form else request.url.query)
    query = pick_one(fields, "query") or ""
    shown: dict[str, Any] = {"query": query, "table": None, "error": None, "downloads": []}
    status = 200
    if is_form and query.strip():
        request.scope["query"] = query
        try:
            shown["table"] = await ask(request, site, query)
            shown["downloads"] = _list_downloads(query, shown["table"].is_graph)
        except RefusedError as error:
            request.scope["refusal"] = error.code
            shown["error"], status = error, error.status
    elif not query:
        shown["query"] = _first_example(site)
    shown["groups"] = group_by_audience(site.kb.queries)
    page = await asyncio.to_thread(render, "editor.html", site, "/editor", **shown)
    headers = {"Content-Security-Policy": _POLICY}
    return respond(request, page, status, headers if status == 200 else {**headers, "Cache-Control": "no-store"})


def _list_downloads(query: str, is_graph: bool) -> list[tuple[str, str]]:
    kept = [one for one in _FORMATS if (one[0] == "ttl") is is_graph]
    links = [(words, with_query("/sparql", query=query, format=form)) for form, words in kept]
    return [one for one in links if len(one[1]) <= _LONGEST_LINK]


def _first_example(site: Site) -> str:
    prefixes = "".join(f"PREFIX {key}: <{PREFIXES[key]}>\n" for key in ("kc", "rdfs"))
    return (
        f"{prefixes}\nSELECT ?claim ?label ?verdict\nWHERE {{\n  ?claim a kc:Claim ;\n    rdfs:label ?label .\n"
        "  ?assessment a kc:Assessment ;\n    kc:assesses ?claim ;\n    kc:verdict/rdfs:label ?verdict .\n}\n"
        "ORDER BY ?verdict ?label\n"
    )


def send_vocabulary(request: Request) -> Response:
    """Answer ``/editor.json``: prefixes, terms and examples, for completion and for the list of examples."""
    site = site_of(request)
    text = site.keep("vocabulary", "", lambda: json.dumps(_build_vocabulary(site), ensure_ascii=False))
    tag = f'"{site.edition.digest[:32]}"'
    return conditional.respond(request, text.encode(), "application/json", tag, None, {})


def _build_vocabulary(site: Site) -> dict[str, Any]:
    terms = [node.value for node in site.documents.get(ONTOLOGY, ()) if "#" in node.value]
    used = sorted({quad.predicate.value for quad in site.kb.store})
    classes = sorted({one.value for curie in ("owl:Class",) for one in site.graph.instances(curie)})
    return {
        "prefixes": PREFIXES,
        "properties": sorted({*used, *(one.value for one in site.graph.instances("owl:ObjectProperty"))}),
        "classes": [*classes, name("skos:Concept")],
        "things": sorted(
            {*terms, *(iri for iri in site.documents if iri.startswith((PREFIXES["concept"], PREFIXES["claim"])))}
        ),
        "examples": {
            query.name: strip_header(bind(query, {})).strip()
            for query in site.kb.queries
            if all(one.optional or one.default is not None for one in query.parameters)
        },
    }
