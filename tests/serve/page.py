"""Read a page as a browser does: its elements, links, tables and what scripts it holds."""

from __future__ import annotations

import json
from html.parser import HTMLParser
from typing import Any

VOID = frozenset({"area", "br", "col", "hr", "img", "input", "link", "meta", "source", "wbr"})


class Page(HTMLParser):
    """A page, read.

    Attributes:
        elements: Name and attributes of every element, in order.
        text: All text but that of scripts, white space folded.
        rows: The cells of each row of each table, as text.
        json_ld: What stands in ``<script type="application/ld+json">``.
        scripts: The text of all other scripts.
    """

    def __init__(self, source: str) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[tuple[str, dict[str, str]]] = []
        self.rows: list[list[str]] = []
        self.json_ld: list[Any] = []
        self.scripts: list[str] = []
        self._texts: list[str] = []
        self._open: list[tuple[str, dict[str, str]]] = []
        self.feed(source)
        self.close()
        self.text = " ".join(" ".join(self._texts).split())

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = {key: value or "" for key, value in attrs}
        self.elements.append((tag, attributes))
        if tag not in VOID:
            self._open.append((tag, attributes))
        if tag == "tr":
            self.rows.append([])
        elif tag in ("td", "th") and self.rows:
            self.rows[-1].append("")

    def handle_endtag(self, tag: str) -> None:
        while self._open and self._open.pop()[0] != tag:
            pass

    def handle_data(self, data: str) -> None:
        tag, attributes = self._open[-1] if self._open else ("", {})
        if tag == "script":
            if attributes.get("type") == "application/ld+json":
                self.json_ld.append(json.loads(data))
            else:
                self.scripts.append(data)
            return
        self._texts.append(data)
        if any(one in ("td", "th") for one, _ in self._open) and self.rows and self.rows[-1]:
            self.rows[-1][-1] = " ".join(f"{self.rows[-1][-1]} {data}".split())

    def links(self) -> list[str]:
        return [attributes["href"] for tag, attributes in self.elements if tag == "a" and "href" in attributes]

    def find(self, tag: str, **wanted: str) -> list[dict[str, str]]:
        return [
            a for one, a in self.elements if one == tag and all(a.get(key) == value for key, value in wanted.items())
        ]
