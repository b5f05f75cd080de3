"""What the data state of a thing and what points to it, as tables show it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from urllib.parse import quote

import pyoxigraph as ox

from ketamine_claims.namespaces import BASE, ONTOLOGY, PREFIXES, name, shorten_or_full
from ketamine_claims.order import PredicateOrder, read_order
from ketamine_claims.serve.pages.links import doi_address, is_record, path_of, pmc_address, pubmed_address, web_address
from ketamine_claims.serve.pages.site import Site, thing
from ketamine_claims.values import Term

MOST_INCOMING = 200
_TYPE = name("rdf:type")
_IDENTIFIERS = {
    name("kc:doi"): doi_address,
    name("kc:pmid"): pubmed_address,
    name("kc:pmcid"): pmc_address,
}
_SEEN_AT = name("kc:seenAt")
_READ_HERE = "where it was read"
_LANGUAGE = "en"


@dataclass(frozen=True, slots=True)
class Value:
    """A value as a page shows it.

    Attributes:
        text: What is read.
        href: Where it leads; None for plain text.
        remark: Language or datatype, where it is not the usual one.
    """

    text: str
    href: str | None = None
    remark: str = ""


@dataclass(frozen=True, slots=True)
class Property:
    """A property with its values.

    Attributes:
        label: Its name in words.
        href: Page of the property; None where it is not ours.
        curie: Its name in data.
        values: The values.
        more: How many values are not listed.
    """

    label: str
    href: str | None
    curie: str
    values: tuple[Value, ...]
    more: int = 0


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a thing: its fragment, its label, and what the data state of it."""

    fragment: str
    label: str
    properties: tuple[Property, ...]


def describe(site: Site, node: ox.NamedNode) -> tuple[Property, ...]:
    """Read all that the data state of a thing.

    Args:
        site: The site.
        node: The thing.

    Returns:
        Its properties, in the order in which the files write them.
    """
    found: dict[ox.NamedNode, list[Term]] = {}
    for quad in site.kb.store.quads_for_pattern(node, None, None):
        if not isinstance(quad.object, ox.Triple):
            found.setdefault(quad.predicate, []).append(quad.object)
    order: PredicateOrder = site.keep("order", "", lambda: read_order(site.kb.root))
    types = [value for value in found.get(ox.NamedNode(_TYPE), []) if isinstance(value, ox.NamedNode)]
    return tuple(
        Property(*_name(site, predicate), _write_all(site, node, predicate, found[predicate]))
        for predicate in order(found, types)
    )


def list_incoming(site: Site, node: ox.NamedNode, leaving_out: Iterable[str] = ()) -> tuple[Property, ...]:
    """Read what points to a thing.

    Args:
        site: The site.
        node: The thing.
        leaving_out: CURIEs of properties that the page shows in another way.

    Returns:
        The properties with the things that carry them, by name.
    """
    skipped = {name(curie) for curie in leaving_out}
    found: dict[ox.NamedNode, list[ox.NamedNode]] = {}
    for quad in site.kb.store.quads_for_pattern(None, None, node):
        if isinstance(quad.subject, ox.NamedNode) and quad.predicate.value not in skipped:
            found.setdefault(quad.predicate, []).append(quad.subject)
    properties = []
    for predicate in sorted(found, key=lambda one: shorten_or_full(one.value)):
        subjects = sorted(found[predicate], key=lambda one: one.value)
        values = tuple(write_node(site, subject) for subject in subjects[:MOST_INCOMING])
        properties.append(Property(*_name(site, predicate), values, max(0, len(subjects) - MOST_INCOMING)))
    return tuple(properties)


def list_parts(site: Site, document: str) -> tuple[Part, ...]:
    """Read the parts of a thing: what has its IRI and a fragment.

    Args:
        site: The site.
        document: IRI of the thing.

    Returns:
        The parts, by fragment.
    """
    nodes = (node for node in site.documents.get(document, ()) if "#" in node.value)
    return tuple(Part(node.value.partition("#")[2], site.name_part(node), describe(site, node)) for node in nodes)


def write_node(site: Site, node: ox.NamedNode, beside: str = "") -> Value:
    """Write a thing as a link: to its page if it is ours, outside if a browser may go there.

    Args:
        site: The site.
        node: The thing.
        beside: IRI without fragment of what the page is about, whose parts it names in short.

    Returns:
        What is read, and where it leads.
    """
    iri = node.value
    if iri.startswith(BASE):
        document, mark, fragment = iri.partition("#")
        href = path_of(iri) if site.has(iri) else None
        if document == beside and mark:
            return Value(site.name_part(node), f"#{quote(fragment)}" if href else None)
        return Value(site.label(node), href)
    return Value(shorten_or_full(iri), web_address(iri))


def _name(site: Site, predicate: ox.NamedNode) -> tuple[str, str | None, str]:
    curie = shorten_or_full(predicate.value)
    if predicate.value.startswith(PREFIXES["kc"]) and site.has(predicate.value):
        return site.label(predicate), path_of(predicate.value), curie
    return curie, web_address(predicate.value), curie


def _write_all(site: Site, node: ox.NamedNode, predicate: ox.NamedNode, values: Iterable[Term]) -> tuple[Value, ...]:
    beside = node.value.partition("#")[0]
    written = [_write(site, beside, predicate, value) for value in _sort(values)]
    if predicate.value != _SEEN_AT:
        return tuple(written)
    # Whoever wants to read more goes to the record; the rest may be any copy on the web.
    ranked = sorted(written, key=lambda value: not is_record(value.text))
    return tuple(value if is_record(value.text) else replace(value, remark=_READ_HERE) for value in ranked)


def _write(site: Site, beside: str, predicate: ox.NamedNode, value: Term) -> Value:
    if isinstance(value, ox.NamedNode):
        return write_node(site, value, beside)
    if isinstance(value, ox.BlankNode):
        return Value(str(value))
    address = _IDENTIFIERS.get(predicate.value)
    remark = ""
    if value.language and value.language != _LANGUAGE:
        remark = value.language
    elif not value.language and not value.datatype.value.startswith(PREFIXES["xsd"]):
        remark = shorten_or_full(value.datatype.value)
    return Value(value.value, address(value.value) if address else None, remark)


def _sort(values: Iterable[Term]) -> list[Term]:
    return sorted(values, key=lambda value: (not isinstance(value, ox.NamedNode), str(value)))


def find_document(site: Site, kind: str, key: str) -> ox.NamedNode | None:
    """Find what a page ``/KIND/KEY.html`` is about; None where the data say nothing of it."""
    node = thing(kind, key)
    return node if node is not None and node.value in site.documents and node.value != ONTOLOGY else None
