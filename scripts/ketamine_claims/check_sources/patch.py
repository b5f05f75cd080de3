"""Write what the services tell of retractions and corrections as Turtle, for a person to review."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import groupby

import pyoxigraph as ox

from ketamine_claims.check_sources.answers import Kind
from ketamine_claims.check_sources.check import PROPERTY, FoundNotice, SourceCheck
from ketamine_claims.namespaces import PREFIXES
from ketamine_claims.terms import write_iri

Locate = Callable[[str], str | None]
_HEAD = """\
# What bibliographic services say of the sources and the data do not. Nothing has been changed: read each notice, and
# copy what is right into the block of its source. kc:retracted true takes the place of kc:retracted false.
"""
_NOTHING = "# Nothing to review: the services tell of no notice that the data do not record.\n"


def write_patch(checks: Iterable[SourceCheck], locate: Locate = lambda _: None) -> str:
    """Write the patch.

    Args:
        checks: What was found.
        locate: Gives file and line of the block that describes an IRI, for the comment above it.

    Returns:
        Turtle with one block a source. Where nobody gives the address of a notice, there is only a comment.
    """
    blocks = [block for check in checks for block in [_write_block(check, locate)] if block]
    if not blocks:
        return _NOTHING
    prefixes = "".join(f"@prefix {prefix}: <{PREFIXES[prefix]}> .\n" for prefix in ("kc", "source"))
    return "\n".join((_HEAD + prefixes, *blocks))


def _write_block(check: SourceCheck, locate: Locate) -> str:
    news = check.news
    if not news:
        return ""
    record = check.record
    place = locate(record.iri)
    lines = [f"# {record.key}" + (f", {place}" if place else "")]
    for notice in news:
        lines += [f"#   {notice.kind}: {_on_one_line(told)}" for told in notice.told]
        if notice.link is None:
            lines.append("#   (nobody gives its address: look it up, and add it by hand)")
    statements = _list_statements(record.retracted, news)
    if statements:
        subject = write_iri(ox.NamedNode(record.iri))
        lines.append(f"{subject} " + " ;\n    ".join(statements) + " .")
    return "\n".join(lines) + "\n"


def _list_statements(retracted: bool, news: Iterable[FoundNotice]) -> list[str]:
    statements = []
    for kind, group in groupby(news, key=lambda one: one.kind):
        links = [write_iri(ox.NamedNode(one.link)) for one in group if one.link]
        if kind is Kind.retraction and not retracted and links:
            statements.append("kc:retracted true")
        if links:
            statements.append(f"{PROPERTY[kind]} {' , '.join(links)}")
    return statements


def _on_one_line(text: str) -> str:
    """Keep a text of a stranger inside the comment that it is quoted in."""
    return " ".join(text.split())
