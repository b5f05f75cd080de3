"""What a document of the repository needs to read well on the site: anchors, and links that lead somewhere here."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from markdown_it.token import Token
from markupsafe import escape

from ketamine_claims.serve.documents import DOCUMENT_NAME, DOCUMENTS

_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")
_NO_LETTER = re.compile(r"[^\w\- ]")
_PICTURE = re.compile(r"screenshots/[a-z0-9][a-z0-9-]*\.png")
_ANCHOR = re.compile(r'<a id="([a-z0-9-]+)"></a>')
_DETAILS = re.compile(r"<details><summary>([^<>]*)</summary>")
_END = "</details>"


def fit(tokens: Sequence[Token]) -> list[Token]:
    """Fit the tokens of a document to the site.

    Args:
        tokens: What the parser made of it; changed in place.

    Returns:
        The tokens: headings have the anchors that GitHub gives them, links to other documents and pictures lead to
        where these are served, other files of the repository are named without a link, and what the document folds
        away is folded away.
    """
    _anchor_headings(tokens)
    for token in tokens:
        if token.children:
            token.children = list(_lead_all(token.children))
    return list(_fold(tokens))


def _anchor_headings(tokens: Sequence[Token]) -> None:
    taken = {name for token in tokens if token.type == "inline" for name in _ANCHOR.findall(token.content)}
    for token, inline in pairwise(tokens):
        if token.type != "heading_open":
            continue
        text = "".join(child.content for child in inline.children or ())
        slug = _NO_LETTER.sub("", _ANCHOR.sub("", text).strip().casefold()).replace(" ", "-")
        number, anchor = 0, slug
        while anchor in taken:
            number += 1
            anchor = f"{slug}-{number}"
        taken.add(anchor)
        token.attrs["id"] = anchor


def _lead_all(children: Sequence[Token]) -> Iterator[Token]:
    address: str | None = None
    for child in children:
        if child.type == "link_open":
            address = _lead(str(child.attrs["href"]))
            if address is None:
                continue
            child.attrs["href"] = address
        elif child.type == "link_close" and address is None:
            continue
        elif child.type == "image":
            address_of_picture = _lead(str(child.attrs["src"]))
            if address_of_picture is None:
                continue
            child.attrs["src"] = address_of_picture
        yield child


def _lead(address: str) -> str | None:
    """Turn an address in a document into one of the site; None for a file of the repository that is not served."""
    if _SCHEME.match(address) or address.startswith(("#", "/")):
        return address
    if _PICTURE.fullmatch(address):
        return f"/{DOCUMENTS}/{address}"
    name, dot, fragment = address.partition(".md")
    if dot and DOCUMENT_NAME.fullmatch(name) and (not fragment or fragment.startswith("#")):
        return f"/{DOCUMENTS}/{name}{fragment}"
    return None


def _fold(tokens: Sequence[Token]) -> Iterator[Token]:
    """Let ``<details>`` be more than text, where each one is ended."""
    marks = [token.content for token in tokens if token.type == "inline"]
    if sum(bool(_DETAILS.fullmatch(mark)) for mark in marks) != marks.count(_END):
        yield from tokens
        return
    skipped = 0
    for at, token in enumerate(tokens):
        inside = tokens[at + 1] if at + 1 < len(tokens) and token.type == "paragraph_open" else None
        found = _DETAILS.fullmatch(inside.content) if inside else None
        if skipped:
            skipped -= 1
        elif inside and (found or inside.content == _END):
            html = f"<details><summary>{escape(found[1])}</summary>\n" if found else f"{_END}\n"
            yield Token("html_block", "", 0, content=html)
            skipped = 2
        else:
            yield token
