"""Hints on a query that runs but may not mean what its author thinks: names and values that the data do not have."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator, Mapping

import pyoxigraph as ox

from ketamine_claims.namespaces import BASE, PREFIXES, shorten_or_full
from ketamine_claims.parameters import find_by_words
from ketamine_claims.queries import Query

# Texts and comments, which may hold what looks like a name; IRIs are kept, since either may hold what starts the other.
_PARTS = re.compile(
    r"""(?P<iri><[^<>\s]*>)|\"{3}.*?\"{3}|'{3}.*?'{3}|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|#[^\n]*""", re.DOTALL
)
_DECLARED = re.compile(r"\bPREFIX\s+([\w.-]*):\s*<([^>]*)>", re.IGNORECASE)
_USED = re.compile(r"<([^<>\s]*)>|(?<![\w?$:@.-])([A-Za-z][\w.-]*|):([A-Za-z0-9_](?:[\w.-]*[\w-])?)")
# A plain value right behind a property, though not in a row of VALUES. It is matched as a term, so 7 is not 7.0, and
# "pain" not "pain"@en.
_MATCHED = re.compile(
    r"""(?<![(\w.:-])([A-Za-z][\w.-]*):([\w-]+)\s+("[^"\\\n]*"|'[^'\\\n]*'|[-+]?\d+(?:\.\d+)?)(?=\s*[.;,)}\]])"""
)
_BOUND = re.compile(r"([A-Za-z][\w.-]*):([\w-]+)\s+[?$](\w+)")
_COMPARED = re.compile(r"""[?$](\w+)\s*(?:[<>!]?=|[<>])\s*("[^"\\\n]*"|'[^'\\\n]*'|\d+)(?![\w.@^])""")
_SPLIT = re.compile(r"(.*[/#])([^/#]+)")
_XSD = PREFIXES["xsd"]
_LOCAL = re.compile(r".*[/#]")
_NO_LETTER = re.compile(r"[\W_]")
_QUOTES = "\"'"
_MOST_SUGGESTED = 2
_LIKENESS = 0.6


def list_hints(store: ox.Store, text: str) -> list[str]:
    """Give every hint on a query of a user's own.

    Args:
        store: The data, ontology included.
        text: SPARQL that is valid.

    Returns:
        One sentence for each hint; empty where nothing seems wrong.
    """
    finders = (find_unknown_names, find_other_spellings, find_futile_comparisons)
    return [hint for find in finders for hint in find(store, text)]


def find_unknown_names(store: ox.Store, text: str) -> list[str]:
    """Name what a query mentions of our namespaces that the data do not know, each with what it may stand for.

    An engine answers such a query with no rows and no complaint.

    Args:
        store: The data, ontology included.
        text: SPARQL that is valid.

    Returns:
        One sentence for each such name, in the order of the text.
    """
    hints = []
    for shown, space, local in _list_names(text):
        if not _is_known(store, space + local):
            lack = "defined" if space == PREFIXES["kc"] else "in the data"
            hints.append(f"{shown} is not {lack}{_suggest(store, shown, space, local)}")
    return hints


def find_other_spellings(store: ox.Store, text: str) -> list[str]:
    """Name the values that a query asks of a property, and that the data write in another way.

    Args:
        store: The data.
        text: SPARQL that is valid.

    Returns:
        One sentence for each such value, in the order of the text.
    """
    code, spaces = _strip_comments(text)
    hints = []
    for prefix, local, given in dict.fromkeys(_MATCHED.findall(code)):
        if prefix not in spaces:
            continue
        node = ox.NamedNode(spaces[prefix] + local)
        kind = _XSD + ("string" if given[0] in _QUOTES else "decimal" if "." in given else "integer")
        asked = ox.Literal(given.strip(_QUOTES), datatype=ox.NamedNode(kind))
        if next(store.quads_for_pattern(None, node, asked), None) is None:
            objects = {quad.object for quad in store.quads_for_pattern(None, node, None)}
            terms = {one for one in objects if isinstance(one, ox.NamedNode | ox.Literal)}
            alike = sorted(_write(one) for one in terms if _mean_same(one, asked))
            if not alike and given[0] in _QUOTES:
                alike = _find_things(store, asked.value, terms)
            if alike:
                hints.append(f"{prefix}:{local} {given} finds nothing; the data write {' or '.join(alike)}.")
    return hints


def find_futile_comparisons(store: ox.Store, text: str) -> list[str]:
    """Name the comparisons that are an error for every value, so that a filter drops all rows.

    Args:
        store: The data.
        text: SPARQL that is valid.

    Returns:
        One sentence for each variable that holds years or texts with a language and is compared with something else.
    """
    code, spaces = _strip_comments(text)
    compared = dict(_COMPARED.findall(code))
    hints = []
    for prefix, local, variable in dict.fromkeys(_BOUND.findall(code)):
        if prefix not in spaces or variable not in compared:
            continue
        quad = next(store.quads_for_pattern(None, ox.NamedNode(spaces[prefix] + local), None), None)
        if quad is None or not isinstance(quad.object, ox.Literal):
            continue
        given, held = compared[variable], ""
        if quad.object.datatype.value == f"{_XSD}gYear":
            held, cast = "xsd:gYear", f"xsd:integer(STR(?{variable}))"
        elif quad.object.language and given[0] in _QUOTES:
            held, cast = f"texts with a language (@{quad.object.language})", f"STR(?{variable})"
        if held:
            hints.append(f"?{variable} holds {held}, which no engine compares with {given}; compare {cast}.")
    return hints


def _strip_comments(text: str) -> tuple[str, dict[str, str]]:
    code = _PARTS.sub(lambda part: " " if part[0].startswith("#") else part[0], text)
    return code, dict(_DECLARED.findall(code))


def _mean_same(one: ox.NamedNode | ox.Literal, other: ox.Literal) -> bool:
    if isinstance(one, ox.NamedNode):  # kc:verdict "null result" for kc:NullResult
        return _NO_LETTER.sub("", _LOCAL.sub("", one.value)).casefold() == _NO_LETTER.sub("", other.value).casefold()
    try:
        return float(one.value) == float(other.value)
    except ValueError:
        return one.value.casefold() == other.value.casefold()


def _find_things(store: ox.Store, words: str, terms: set[ox.NamedNode | ox.Literal]) -> list[str]:
    """Find the things among the terms that are described in these words, such as a design by RCT."""
    things = sorted(one.value for one in terms if isinstance(one, ox.NamedNode) and one.value.startswith(BASE))
    if not things:
        return []
    space = _SPLIT.sub(r"\1", things[0])
    return [shorten_or_full(space + key) for key in find_by_words(store, words, space) if space + key in things]


def _write(term: ox.NamedNode | ox.Literal) -> str:
    if isinstance(term, ox.NamedNode):
        return shorten_or_full(term.value)
    kind = term.datatype.value.removeprefix(_XSD)
    if kind == "integer":
        return term.value
    if kind == "decimal":  # the store shortens 7.0 to 7, which would be an integer
        return term.value if "." in term.value else f"{term.value}.0"
    mark = f"@{term.language}" if term.language else "" if kind == "string" else f"^^xsd:{kind}"
    return f'"{term.value}"{mark}'


def describe_defaults(query: Query, values: Mapping[str, str | None]) -> str:
    """Say which parameters of a query were left to their defaults.

    Args:
        query: The query.
        values: What the user gave, by name of the parameter.

    Returns:
        The options that would say the same, such as ``--days 14``; empty where all were given.
    """
    left = (one for one in query.parameters if one.name not in values and one.default is not None)
    return " ".join(f"--{one.name} {_quote(one.default)}" for one in left if one.default is not None)


def _list_names(text: str) -> Iterator[tuple[str, str, str]]:
    """Give each name of ours as it is written, its namespace, and what follows that."""
    code = _PARTS.sub(lambda part: part["iri"] or " ", text)
    spaces = dict(_DECLARED.findall(code))
    for iri, prefix, local in dict.fromkeys(_USED.findall(_DECLARED.sub(" ", code))):
        shown, whole = (f"<{iri}>", iri) if iri else (f"{prefix}:{local}", spaces.get(prefix, "") + local)
        split = _SPLIT.fullmatch(whole.removeprefix(BASE)) if whole.startswith(BASE) else None
        if split is not None:
            yield shown, BASE + split[1], split[2]


def _is_known(store: ox.Store, iri: str) -> bool:
    node = ox.NamedNode(iri)
    places = ((node, None, None), (None, node, None), (None, None, node))
    return any(next(store.quads_for_pattern(*place), None) is not None for place in places)


def _suggest(store: ox.Store, shown: str, space: str, local: str) -> str:
    rows = store.query(
        "SELECT DISTINCT ?name { { ?name ?p ?o } UNION { ?s ?name ?o } UNION { ?s ?p ?name } "
        f'FILTER(isIRI(?name) && STRSTARTS(STR(?name), "{space}")) }}'
    )
    assert isinstance(rows, ox.QuerySolutions)
    keys = (row["name"].value.removeprefix(space) for row in rows)
    known = sorted(key for key in keys if not set("/#") & set(key))
    within = [key for key in known if f"-{local}-" in f"-{key}-"]
    close = difflib.get_close_matches(local, known, n=_MOST_SUGGESTED, cutoff=_LIKENESS)
    near = (within + close)[:_MOST_SUGGESTED] or find_by_words(store, local, space)
    return f"; did you mean {' or '.join(shown.replace(local, one) for one in near)}?" if near else "."


def _quote(value: str) -> str:
    return f'"{value}"' if re.search(r"\s", value) else value
