"""Nanopublications: each evidence line with its provenance and publication info, and an index of them all.

Their IRIs are trusty URIs. What they say is the query ``nanopubs``; here are the four graphs, the signature and the
index (https://nanopub.net/guidelines/working_draft/).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import pyoxigraph as ox

from ketamine_claims.namespaces import BASE, LICENSE, PREFIXES, name
from ketamine_claims.release.parts import Parts
from ketamine_claims.release.signing import ALGORITHM, Signer
from ketamine_claims.release.trusty import DRAFT, compute_code, write_digest_text

FOLDER = BASE + "np/"
NANOPUBS = "nanopubs.trig.gz"
INDEX = "index.trig"
# An index takes no more (NanopubIndex.MAX_SIZE of nanopub-java); a longer list goes on in one that appends it.
INDEX_SIZE = 1000

_NP = "http://www.nanopub.org/nschema#"
_NPX = "http://purl.org/nanopub/x/"
_DC = "http://purl.org/dc/elements/1.1/"
_DCAT = "http://www.w3.org/ns/dcat#"
_INDEX_TITLE = "Index of the evidence lines"
_INDEX_DESCRIPTION = "The nanopublications of all evidence lines of a release. Not medical advice."
_SHARED = {**PREFIXES, "dc": _DC, "dcat": _DCAT, "np": _NP, "npx": _NPX}
# Local name of each graph, and how the nanopublication points to it; heads come first in a file.
_HEAD = "#Head"
_GRAPHS = {"assertion": "hasAssertion", "provenance": "hasProvenance", "pubinfo": "hasPublicationInfo"}

Term = ox.NamedNode | ox.BlankNode | ox.Literal
Statement = tuple[ox.NamedNode, ox.NamedNode, Term]


def write_nanopubs(parts: Parts, signer: Signer | None = None) -> dict[str, str]:
    """Write the nanopublication of each evidence line, and the index of all.

    Args:
        parts: What is released.
        signer: Signs each of them; without one they are unsigned.

    Returns:
        TriG by file name. Nanopublications stand in the order of their lines; of several indexes the last is complete.
    """
    drafts = _collect(parts)
    pubs = [_finish(drafts[line], signer) for line in sorted(drafts)]
    index = _build_index(parts, [iri for iri, _ in pubs], signer)
    return {NANOPUBS: _write_trig(parts, pubs), INDEX: _write_trig(parts, index)}


def _collect(parts: Parts) -> dict[str, dict[str, list[Statement]]]:
    """Collect the statements of each line, by graph."""
    drafts: dict[str, dict[str, list[Statement]]] = {}
    about = {"assertion": _draft("#assertion"), "provenance": _draft("#assertion"), "pubinfo": _draft()}
    created = _state_created(parts)
    for row in parts.ask_terms("nanopubs"):
        line, part, predicate, value = row["line"], row["part"].value, row["predicate"], row["object"]
        subject = row.get("subject", about[part])
        assert isinstance(subject, ox.NamedNode) and isinstance(predicate, ox.NamedNode)
        graphs = drafts.setdefault(line.value, {"assertion": [], "provenance": [], "pubinfo": [created]})
        graphs[part].append((subject, predicate, value))
    return drafts


def _build_index(parts: Parts, iris: list[str], signer: Signer | None) -> list[tuple[str, str]]:
    built: list[tuple[str, str]] = []
    about = [
        _say(name("rdf:type"), ox.NamedNode(_NPX + "NanopubIndex")),
        _say(name("rdfs:label"), ox.Literal(_INDEX_TITLE, language="en")),
        _say(_DC + "title", ox.Literal(_INDEX_TITLE, language="en")),
        _say(_DC + "description", ox.Literal(_INDEX_DESCRIPTION, language="en")),
        _say(name("dcterms:license"), ox.NamedNode(LICENSE)),
        _say(name("dcterms:isPartOf"), ox.NamedNode(parts.iri)),
        _say(_DCAT + "version", ox.Literal(parts.version)),
        _state_created(parts),
        *(_say(name("dcterms:creator"), creator) for creator in _find_creators(parts)),
    ]
    for start in range(0, len(iris), INDEX_SIZE):
        elements = [_say(_NPX + "includesElement", ox.NamedNode(iri)) for iri in iris[start : start + INDEX_SIZE]]
        if built:
            elements.append(_say(_NPX + "appendsIndex", ox.NamedNode(built[-1][0])))
        pubinfo = [*about]
        if start + INDEX_SIZE < len(iris):
            pubinfo.append(_say(name("rdf:type"), ox.NamedNode(_NPX + "IncompleteIndex")))
        provenance = [
            _say(name("rdf:type"), ox.NamedNode(_NPX + "IndexAssertion"), "#assertion"),
            _say(name("prov:wasDerivedFrom"), ox.NamedNode(parts.iri), "#assertion"),
        ]
        built.append(_finish({"assertion": elements, "provenance": provenance, "pubinfo": pubinfo}, signer))
    return built


def _finish(graphs: Mapping[str, Iterable[Statement]], signer: Signer | None) -> tuple[str, str]:
    """Add the head and, where wanted, the signature; give the trusty URI and the text in TriG."""
    head = _draft(_HEAD)
    quads = [ox.Quad(_draft(), ox.NamedNode(name("rdf:type")), ox.NamedNode(_NP + "Nanopublication"), head)]
    for part, points in _GRAPHS.items():
        graph = _draft(f"#{part}")
        quads.append(ox.Quad(_draft(), ox.NamedNode(_NP + points), graph, head))
        quads += (ox.Quad(*statement, graph) for statement in graphs[part])
    if signer is not None:
        _sign(quads, signer)
    code = compute_code(quads)
    return FOLDER + code, _write_draft(quads).replace(DRAFT, code)


def _sign(quads: list[ox.Quad], signer: Signer) -> None:
    graph = _draft("#pubinfo")
    quads += (
        ox.Quad(*_say(_NPX + "hasPublicKey", ox.Literal(signer.public_key), "#sig"), graph),
        ox.Quad(*_say(_NPX + "hasAlgorithm", ox.Literal(ALGORITHM), "#sig"), graph),
        ox.Quad(*_say(_NPX + "hasSignatureTarget", _draft(), "#sig"), graph),
    )
    # All of it is signed but the signature itself.
    signature = ox.Literal(signer.sign(write_digest_text(quads)))
    quads.append(ox.Quad(*_say(_NPX + "hasSignature", signature, "#sig"), graph))


def _write_trig(parts: Parts, pubs: Iterable[tuple[str, str]]) -> str:
    header = f"# Version {parts.version}, {parts.date}. Evidence lines as nanopublications. Not medical advice.\n"
    prefixes = "".join(f"@prefix {prefix}: <{_SHARED[prefix]}> .\n" for prefix in sorted(_SHARED))
    return "".join([header, prefixes, *(text for _, text in pubs)])


def _write_draft(quads: list[ox.Quad]) -> str:
    own = {"this": _draft().value, "sub": _draft("#").value}
    order = [str(_draft(local)) for local in (_HEAD, *(f"#{part}" for part in _GRAPHS))]
    ordered = sorted(quads, key=lambda quad: (order.index(str(quad.graph_name)), str(quad)))
    data = ox.serialize(ordered, format=ox.RdfFormat.TRIG, prefixes={**_SHARED, **own}) or b""
    # The serializer promises no order of its prefixes; those that all share stand at the top of the file.
    body = "".join(line for line in data.decode().splitlines(keepends=True) if not line.startswith("@prefix "))
    return "\n" + "".join(f"@prefix {prefix}: <{space}> .\n" for prefix, space in own.items()) + body


def _draft(local: str = "") -> ox.NamedNode:
    return ox.NamedNode(f"{FOLDER}{DRAFT}{local}")


def _say(predicate: str, value: Term, local: str = "") -> Statement:
    """Say something of the nanopublication, or of a part of it."""
    return _draft(local), ox.NamedNode(predicate), value


def _state_created(parts: Parts) -> Statement:
    moment = ox.Literal(f"{parts.date}T00:00:00Z", datatype=ox.NamedNode(name("xsd:dateTime")))
    return _say(name("dcterms:created"), moment)


def _find_creators(parts: Parts) -> list[ox.NamedNode]:
    creator = name("dcterms:creator")
    found = {triple.object for triple in parts.graphs["ontology"] if triple.predicate.value == creator}
    return sorted((node for node in found if isinstance(node, ox.NamedNode)), key=str)
