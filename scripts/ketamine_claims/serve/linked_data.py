"""Linked data: every IRI of ours leads, by 303, to a document about it in the form that suits the client best."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from email.utils import formatdate
from urllib.parse import quote

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import PlainTextResponse, RedirectResponse, Response

from ketamine_claims.namespaces import BASE, LICENSE
from ketamine_claims.serve.catalogue import CONTEXT_PATH, Catalogue
from ketamine_claims.serve.conditional import respond
from ketamine_claims.serve.media import GRAPH_FORMS, Form
from ketamine_claims.serve.negotiate import Choice, rank
from ketamine_claims.serve.refusals import NotAcceptableError

HTML = Form("html", "text/html", "", ("application/xhtml+xml",))
_JSONLD_CONTEXT = "http://www.w3.org/ns/json-ld#context"
_BY_EXTENSION = {form.name: form for form in GRAPH_FORMS}


async def lead(request: Request) -> Response:
    """Lead from a thing to a document about it, or give the document where the address names its form.

    Args:
        request: GET of ``/KIND/KEY`` or ``/KIND/KEY.EXTENSION``.

    Returns:
        303 to a document, or the document.

    Raises:
        HTTPException: There is no such thing.
        NotAcceptableError: There is no form that the client accepts.
    """
    path = request.path_params["path"]
    catalogue = request.app.state.catalogue
    if path in catalogue:
        return _see_other(request, path)
    stem, _, extension = path.rpartition(".")
    if extension in _BY_EXTENSION and stem in catalogue:
        return await _send(request, stem, _BY_EXTENSION[extension])
    other = _find_other(catalogue, path)
    if other is not None:
        return RedirectResponse(locate(request, other), 303, {"Cache-Control": "public, max-age=300"})
    raise HTTPException(404, "nothing here has this address.")


def _find_other(catalogue: Catalogue, path: str) -> str | None:
    """Find what is about a named graph or a stored question, which are not in the data: both lead there on w3id too."""
    if catalogue.names_graph(path):
        return ".well-known/void"
    kind, slash, key = path.partition("/")
    if kind == "query" and slash and (not key or any(key == query.name for query in catalogue.edition.kb.queries)):
        return f"queries/{key}" if key else "queries"
    return None


def _see_other(request: Request, path: str) -> Response:
    forms = _list_forms(request, path)
    choices = rank(request.headers.get("accept"), forms)
    headers = {"Vary": "Accept", "Link": link_forms(locate(request, path), forms)}
    if not choices:
        types = ", ".join(form.media_type for form in forms)
        raise NotAcceptableError("no document about this is in a form that you accept.", f"Accept one of: {types}.")
    headers["Cache-Control"] = "public, max-age=300"
    return RedirectResponse(f"{locate(request, path)}.{choices[0].form.name}", 303, headers)


async def _send(request: Request, path: str, form: Form) -> Response:
    catalogue = request.app.state.catalogue
    edition = catalogue.edition
    body = await asyncio.to_thread(catalogue.write, path, form)
    others = [other for other in _list_forms(request, path) if other is not form]
    links = [
        link_forms(locate(request, path), others),
        f'<{BASE}{path}.{form.name}>; rel="canonical"',
        f'<{BASE}{path}>; rel="describes"',
        *_link_dataset(request),
    ]
    if form.name == "jsonld":
        links.append(f'<{locate(request, CONTEXT_PATH)}>; rel="{_JSONLD_CONTEXT}"; type="application/ld+json"')
    headers = {"Link": ", ".join(link for link in links if link)}
    tag = f'"{edition.digest[:24]}-{form.name}"'
    return respond(request, body, form.content_type, tag, edition.modified, headers)


def _list_forms(request: Request, path: str) -> tuple[Form, ...]:
    return (HTML, *GRAPH_FORMS) if request.app.state.catalogue.is_on_site(path) else GRAPH_FORMS


def describe_page(request: Request, path: str) -> dict[str, str]:
    """Write the headers of a page about a thing.

    Args:
        request: What was asked.
        path: Where the thing is below the base, such as ``claim/onset-speed``.

    Returns:
        Link, which names the data about the same thing, and Last-Modified.
    """
    links = [
        link_forms(locate(request, path), GRAPH_FORMS),
        # As the page itself says: this copy of the site is what search engines shall show.
        f'<{locate(request, path)}.html>; rel="canonical"',
        f'<{BASE}{quote(path)}>; rel="describes"',
        *_link_dataset(request),
    ]
    return {"Link": ", ".join(links), "Last-Modified": formatdate(request.app.state.edition.modified, usegmt=True)}


def _link_dataset(request: Request) -> tuple[str, str]:
    return f'<{locate(request, ".well-known/void")}>; rel="describedby"', f'<{LICENSE}>; rel="license"'


def link_forms(path: str, forms: Iterable[Form]) -> str:
    """Write the header Link that names the documents about a thing.

    Args:
        path: Path of the thing, as a client sees it.
        forms: The forms in which there are documents.

    Returns:
        The value of the header.
    """
    return ", ".join(f'<{path}.{form.name}>; rel="alternate"; type="{form.media_type}"' for form in forms)


def locate(request: Request, path: str) -> str:
    """Give the path of an address as the client sees it, percent-encoded.

    Args:
        request: What was asked.
        path: The address below ours, without a slash at the start.

    Returns:
        The path, with what a proxy puts in front.
    """
    return f"{request.scope.get('root_path', '')}/{quote(path, safe='/-._~')}"


async def send_context(request: Request) -> Response:
    """Send the JSON-LD context."""
    catalogue = request.app.state.catalogue
    tag = f'"{catalogue.edition.digest[:24]}-context"'
    return respond(request, catalogue.context, "application/ld+json", tag, catalogue.edition.modified, {})


async def send_void(request: Request) -> Response:
    """Send the VoID description of the data.

    Raises:
        NotAcceptableError: There is no form that the client accepts.
    """
    choices = rank(request.headers.get("accept"), GRAPH_FORMS)
    if not choices:
        types = ", ".join(form.media_type for form in GRAPH_FORMS)
        raise NotAcceptableError("the description is in no form that you accept.", f"Accept one of: {types}.")
    choice: Choice = choices[0]
    catalogue = request.app.state.catalogue
    body = await asyncio.to_thread(catalogue.write_void, base_of(request), choice.form)
    tag = weak_tag(catalogue, "void", choice.form)
    headers = {"Vary": "Accept", "Link": f'<{LICENSE}>; rel="license"'}
    return respond(request, body, choice.content_type, tag, catalogue.edition.modified, headers)


def weak_tag(catalogue: Catalogue, what: str, form: Form) -> str:
    """Give the ETag of a document whose prefixes may stand in another order the next time it is written."""
    return f'W/"{catalogue.edition.digest[:24]}-{what}-{form.name}"'


async def send_sitemap(request: Request) -> Response:
    """Send the list of all pages, for search engines."""
    catalogue = request.app.state.catalogue
    base, day = base_of(request), catalogue.edition.date
    pages = (*catalogue.fixed_pages, *catalogue.text_pages, *(f"{path}.html" for path in catalogue.page_paths))
    paths = dict.fromkeys(quote(path) for path in pages)
    entries = "".join(f"<url><loc>{_escape(base + path)}</loc><lastmod>{day}</lastmod></url>\n" for path in paths)
    head = '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n'
    body = f"{head}{entries}</urlset>\n".encode()
    tag = f'"{catalogue.edition.digest[:24]}-sitemap"'
    return respond(request, body, "application/xml", tag, catalogue.edition.modified, {})


async def send_robots(request: Request) -> Response:
    """Tell crawlers to read pages and documents, and to leave the endpoints to those who ask."""
    told = "User-agent: *\nDisallow: /sparql?\nDisallow: /api/queries/\nDisallow: /metrics\n"
    return PlainTextResponse(f"{told}Sitemap: {base_of(request)}sitemap.xml\n")


def base_of(request: Request) -> str:
    """Give the address of this server, with a slash at the end: the one set, or the one that the client used."""
    public_url: str = request.app.state.public_url
    return public_url or str(request.base_url)


def _escape(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;")
