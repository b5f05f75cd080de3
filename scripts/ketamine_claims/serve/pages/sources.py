"""Sources as pages cite them, those without an author by what they are called."""

from __future__ import annotations

from dataclasses import replace

import pyoxigraph as ox

from ketamine_claims.namespaces import BASE
from ketamine_claims.serve.pages import evidence
from ketamine_claims.serve.pages.evidence import SourceLinks
from ketamine_claims.serve.pages.links import path_of
from ketamine_claims.serve.pages.site import Site

_LONGEST = 36


def read_source(site: Site, source: ox.NamedNode) -> SourceLinks:
    """Read how a source is cited and where it can be read.

    Args:
        site: The site.
        source: The source.

    Returns:
        Citation and links.
    """
    return name_source(site, evidence.read_source(site.graph, source))


def name_source(site: Site, links: SourceLinks) -> SourceLinks:
    """Cite a source whose author is not known by the beginning of its title, else by what it appeared in.

    Args:
        site: The site.
        links: Any source, cited by its key where its author is not known.

    Returns:
        The same, with a citation that people understand.
    """
    names = site.keep("sources without author", "", lambda: _name_unsigned(site))
    if links.path not in names:
        return links
    citation, title = names[links.path]
    return replace(links, citation=citation, title=title)


def _name_unsigned(site: Site) -> dict[str, tuple[str, str]]:
    """Give citation and title of each source without an author, by the path of its page."""
    found = {}
    for key in site.keys("source"):
        node = ox.NamedNode(f"{BASE}source/{key}")
        if site.graph.text(node, "kc:firstAuthor") is None:
            label, year = site.label(node), site.graph.text(node, "kc:year")
            is_title = site.graph.text(node, "dcterms:title") is not None
            name = f"“{_shorten(label)}”" if is_title else label
            found[path_of(node.value) or ""] = (f"{name} {year}" if is_title and year else name, label)
    return found


def _shorten(title: str) -> str:
    """Give the beginning of a title, as many whole words as fit."""
    if len(title) <= _LONGEST:
        return title
    return title[:_LONGEST].rpartition(" ")[0].rstrip(" ,;:(–-") + "…"
