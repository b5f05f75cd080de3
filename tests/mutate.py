"""Break the real knowledge base on purpose, the way a tired curator or a hostile contributor would.

A mutant is one mistake: some triples less, some more. What every description of a class has in common is taken from the
data themselves (a property that all have, a property that none has twice), so that the mutants do not depend on the
shapes that are to catch them.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

import pyoxigraph as ox

from ketamine_claims.derive import derive
from ketamine_claims.files import list_data_files
from ketamine_claims.namespaces import BASE, PREFIXES, name
from ketamine_claims.rdf_files import read_all

Term = ox.NamedNode | ox.Literal | ox.BlankNode
TYPE = ox.NamedNode(name("rdf:type"))
STRING = ox.NamedNode(name("xsd:string"))


def node(curie: str) -> ox.NamedNode:
    return ox.NamedNode(name(curie))


def typed(value: str, datatype: str) -> ox.Literal:
    return ox.Literal(value, datatype=node(f"xsd:{datatype}"))


@dataclass(frozen=True)
class Mutant:
    """One mistake.

    Attributes:
        kind: What sort of mistake it is, and where: ``delete Claim kc:reading``.
        removed: Triples that it takes away.
        added: Triples that it brings.
        names: The nodes of which a report must name one as focus; a shape about the data as a whole may name one of
            them, or what was added, as value.
    """

    kind: str
    removed: frozenset[ox.Triple]
    added: frozenset[ox.Triple]
    names: frozenset[str]

    @property
    def nodes(self) -> frozenset[str]:
        """What it says something else of."""
        lost = {triple.object.value for triple in self.removed if _is_own(triple.object)}
        return self.names | lost | {triple.subject.value for triple in self.removed | self.added}

    def __repr__(self) -> str:
        return f"<{self.kind}: {', '.join(sorted(self.names))}>"


class Graph:
    """The knowledge base, with look-ups."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.triples = {triple for file in read_all(list_data_files(root)) for triple in file.triples}
        self.about: dict[Term, list[ox.Triple]] = defaultdict(list)
        self.to: dict[Term, list[ox.Triple]] = defaultdict(list)
        for triple in sorted(self.triples, key=str):
            self.about[triple.subject].append(triple)
            self.to[triple.object].append(triple)

    @cached_property
    def members(self) -> dict[str, list[ox.NamedNode]]:
        """Instances by the local name of their class, concepts by their kind."""
        found: dict[str, list[ox.NamedNode]] = defaultdict(list)
        for triple in sorted(self.triples, key=str):
            iri = getattr(triple.object, "value", "")
            own = isinstance(triple.subject, ox.NamedNode) and triple.subject.value.startswith(BASE)
            if triple.predicate == TYPE and own:
                found[re.split("[#/]", iri)[-1]].append(triple.subject)
        return dict(found)

    @cached_property
    def users(self) -> dict[str, set[str]]:
        """The classes that use a property."""
        found: dict[str, set[str]] = defaultdict(set)
        for class_name, predicate in survey(self):
            found[predicate].add(class_name)
        return found

    @cached_property
    def classes(self) -> list[str]:
        """The classes whose members are described alike: neither kinds of concept nor lists of terms."""
        kinds = {triple.subject.value.rpartition("#")[2] for triple in self.to[node("kc:KindOfConcept")]}
        kinds |= {"DifferenceMeasure", "RatioMeasure", "FunctionalProperty", "SymmetricProperty", "Agent"}
        sorts = ("Class", "DatatypeProperty", "NamedIndividual", "ObjectProperty")
        terms = PREFIXES["kc"]
        return [
            one
            for one, members in sorted(self.members.items())
            if one in sorts or (one not in kinds and not all(member.value.startswith(terms) for member in members))
        ]

    def values(self, subject: Term, curie: str) -> list[Term]:
        return [triple.object for triple in self.about[subject] if triple.predicate.value == name(curie)]

    def value(self, subject: Term, curie: str) -> Term:
        return self.values(subject, curie)[0]

    def having(self, class_name: str, *curies: str) -> list[ox.NamedNode]:
        """List the instances that have all these properties."""
        return [one for one in self.members[class_name] if all(self.values(one, curie) for curie in curies)]

    def mutate(self, kind: str, subject: Term, changes: dict[str, list[Term]], *others: Term) -> Mutant:
        """Give a subject other values."""
        removed = {triple for triple in self.about[subject] for curie in changes if triple.predicate == node(curie)}
        added = {ox.Triple(subject, node(curie), value) for curie, values in changes.items() for value in values}
        names = frozenset(term.value for term in (subject, *others) if isinstance(term, ox.NamedNode))
        return Mutant(kind, frozenset(removed - added), frozenset(added - removed), names)

    def apply(self, mutants: Iterable[Mutant], triples: set[ox.Triple] | None = None) -> list[ox.Triple]:
        """Give mutated data, all or some, with what the rules derive from them."""
        mutants = list(mutants)
        triples = (self.triples if triples is None else triples).difference(*(mutant.removed for mutant in mutants))
        triples = triples.union(*(mutant.added for mutant in mutants))
        store = ox.Store()
        store.extend(ox.Quad(*triple) for triple in triples)
        return [*triples, *derive(store, self.root)]

    def extract(self, mutants: Iterable[Mutant]) -> set[ox.Triple]:
        """Cut out what is broken, what points to it, and what either points to; of all else what sort of thing it is.

        Both validators must say the same of this, though it is less than the shapes ask for.
        """
        mutants = list(mutants)
        terms = {term for m in mutants for t in m.removed | m.added for term in (t.subject, t.object)}
        broken = {term for term in terms if _is_own(term)}
        twins = {term for term in terms if isinstance(term, ox.Literal) and len(self.to[term]) < 4}
        broken |= {triple.subject for value in twins for triple in self.to[value]}
        near = {triple.subject for node in broken for triple in self.to[node] if len(self.to[node]) < 8}
        values = {triple.object for node in broken | near for triple in self.about[node]}
        whole = broken | near | {value for value in values if len(self.about[value]) < 30}
        found = {triple for node in whole for triple in self.about[node]}
        known = {term for triple in found for term in (triple.subject, triple.object)}
        sorts = {TYPE, node("rdfs:isDefinedBy"), node("rdfs:subClassOf")}
        return found | {
            triple
            for triple in self.triples
            if triple.predicate in sorts
            and (triple.subject in known or triple.subject.value.startswith(PREFIXES["kc"]))
        }


@dataclass
class Property:
    """How the members of a class use a property."""

    users: list[ox.NamedNode] = field(default_factory=list)
    most: int = 0


def survey(graph: Graph) -> dict[tuple[str, str], Property]:
    """Tell which class uses which property, and how often."""
    found: dict[tuple[str, str], Property] = {}
    for class_name in graph.classes:
        for member in graph.members[class_name]:
            counts: dict[str, int] = defaultdict(int)
            for triple in graph.about[member]:
                counts[triple.predicate.value] += 1
            for predicate, count in counts.items():
                entry = found.setdefault((class_name, predicate), Property())
                entry.users.append(member)
                entry.most = max(entry.most, count)
    return found


def shorten(iri: str) -> str:
    from ketamine_claims.namespaces import shorten_or_full

    return shorten_or_full(iri)


def list_general(graph: Graph, seed: int = 0) -> Iterator[Mutant]:
    """List the mutants that can be made of any property of any class."""
    for number, ((class_name, predicate), use) in enumerate(sorted(survey(graph).items())):
        subject = use.users[(7 * number + seed) % len(use.users)]
        for step, make in enumerate(GENERAL):
            # Two mistakes in one thing cannot be told apart: of a class with few members, not all are made.
            if len(graph.members[class_name]) < 8 and (number + step) % 7:
                continue
            mutant = make(graph, class_name, ox.NamedNode(predicate), use, subject)
            if mutant is not None:
                yield mutant


def _change(
    graph: Graph, kind: str, class_name: str, subject: ox.NamedNode, old: ox.Triple | None, new: ox.Triple | None
) -> Mutant:
    triple = old or new
    assert triple is not None
    removed = frozenset([old] if old else [])
    added = frozenset([new] if new else [])
    return Mutant(f"{kind} {class_name} {shorten(triple.predicate.value)}", removed, added, frozenset({subject.value}))


def _first(graph: Graph, subject: ox.NamedNode, predicate: ox.NamedNode) -> ox.Triple:
    return next(triple for triple in graph.about[subject] if triple.predicate == predicate)


def _delete_what_all_have(
    graph: Graph, class_name: str, predicate: ox.NamedNode, use: Property, subject: ox.NamedNode
) -> Mutant | None:
    members = graph.members[class_name]
    several = sum(triple.predicate == predicate for triple in graph.about[subject]) > 1
    if len(use.users) < len(members) or len(members) < 4 or several or predicate == TYPE:
        return None
    return _change(graph, "delete", class_name, subject, _first(graph, subject, predicate), None)


def _say_twice(
    graph: Graph, class_name: str, predicate: ox.NamedNode, use: Property, subject: ox.NamedNode
) -> Mutant | None:
    if use.most > 1 or len(use.users) < 8 or predicate == TYPE:
        return None
    own = _first(graph, subject, predicate).object
    users = (user for user in use.users if user != subject)
    other = next((v for user in users if (v := _first(graph, user, predicate).object) != own), None)
    if other is None:
        return None
    return _change(graph, "twice", class_name, subject, None, ox.Triple(subject, predicate, other))


def _replace(kind: str, convert: Callable[[Term], Term | None]) -> Callable[..., Mutant | None]:
    def make(
        graph: Graph, class_name: str, predicate: ox.NamedNode, use: Property, subject: ox.NamedNode
    ) -> Mutant | None:
        old = _first(graph, subject, predicate)
        if predicate == TYPE:
            return None
        new = convert(old.object)
        if new is None or new == old.object:
            return None
        return _change(graph, kind, class_name, subject, old, ox.Triple(subject, predicate, new))

    return make


def _other_datatype(value: Term) -> Term | None:
    if not isinstance(value, ox.Literal) or value.language:
        return None
    return typed(value.value, "token") if value.datatype == STRING else ox.Literal(value.value)


def _other_language(value: Term) -> Term | None:
    return ox.Literal(value.value, language="de") if isinstance(value, ox.Literal) and value.language else None


def _no_language(value: Term) -> Term | None:
    return ox.Literal(value.value) if isinstance(value, ox.Literal) and value.language else None


def _kind_of_english(value: Term) -> Term | None:
    return ox.Literal(value.value, language="en-gb") if isinstance(value, ox.Literal) and value.language else None


def _text_for_iri(value: Term) -> Term | None:
    return ox.Literal(value.value) if isinstance(value, ox.NamedNode) else None


def _iri_for_literal(value: Term) -> Term | None:
    return ox.NamedNode("https://example.org/x") if isinstance(value, ox.Literal) else None


def _blank_for_iri(value: Term) -> Term | None:
    return ox.BlankNode("mutant") if isinstance(value, ox.NamedNode) else None


def _is_own(value: Term) -> bool:
    return isinstance(value, ox.NamedNode) and value.value.startswith(BASE)


def _dangling(value: Term) -> Term | None:
    return ox.NamedNode(value.value + "-x") if _is_own(value) else None


def _misspelt(value: Term) -> Term | None:
    return ox.NamedNode(value.value[:-2] + value.value[-1]) if _is_own(value) else None


def _http_twin(value: Term) -> Term | None:
    return ox.NamedNode(value.value.replace("https:", "http:", 1)) if _is_own(value) else None


def _www_twin(value: Term) -> Term | None:
    return ox.NamedNode(value.value.replace("//", "//www.", 1)) if _is_own(value) else None


def _claim_for_other(value: Term) -> Term | None:
    return node("claim:onset-speed") if _is_own(value) and "/claim/" not in value.value else None


def _concept_of_other_kind(value: Term) -> Term | None:
    is_concept = isinstance(value, ox.NamedNode) and value.value.startswith(PREFIXES["concept"])
    # No concept points to a route where a route belongs.
    return (
        node("concept:ketamine" if value.value.endswith("-route") else "concept:intravenous-route")
        if is_concept
        else None
    )


def _term_for_concept(value: Term) -> Term | None:
    is_concept = isinstance(value, ox.NamedNode) and value.value.startswith(PREFIXES["concept"])
    return node("kc:InterventionConcept") if is_concept else None


def _other_kc_term(value: Term) -> Term | None:
    is_term = isinstance(value, ox.NamedNode) and value.value.startswith(PREFIXES["kc"])
    bearing = value in [node(f"kc:{one}") for one in ("Supports", "Disputes", "Qualifies", "NullResult")]
    return node("kc:FullText" if bearing else "kc:Supports") if is_term else None


def _empty(value: Term) -> Term | None:
    return ox.Literal("", language="en") if isinstance(value, ox.Literal) and value.language == "en" else None


def _spaced(value: Term) -> Term | None:
    return ox.Literal(f"{value.value} ", language="en") if isinstance(value, ox.Literal) and value.language else None


def _endless(value: Term) -> Term | None:
    return (
        ox.Literal("word " * 2000 + "end", language="en") if isinstance(value, ox.Literal) and value.language else None
    )


def _rename_property(kind: str, convert: Callable[[str], str]) -> Callable[..., Mutant | None]:
    def make(
        graph: Graph, class_name: str, predicate: ox.NamedNode, use: Property, subject: ox.NamedNode
    ) -> Mutant | None:
        new = convert(predicate.value)
        if new == predicate.value or predicate == TYPE:
            return None
        old = _first(graph, subject, predicate)
        return _change(graph, kind, class_name, subject, old, ox.Triple(subject, ox.NamedNode(new), old.object))

    return make


def _misspell_property(iri: str) -> str:
    return iri[:-2] + iri[-1] if iri.startswith(PREFIXES["kc"]) else iri


def _recase_property(iri: str) -> str:
    prefix, hash_sign, local = iri.rpartition("#")
    return f"{prefix}{hash_sign}{local[0].upper()}{local[1:]}" if iri.startswith(PREFIXES["kc"]) else iri


def _http_property(iri: str) -> str:
    return iri.replace("https:", "http:", 1)


def _https_property(iri: str) -> str:
    return iri.replace("http:", "https:", 1)


def _move_property(
    graph: Graph, class_name: str, predicate: ox.NamedNode, use: Property, subject: ox.NamedNode
) -> Mutant | None:
    """Say it of something of another class."""
    if not predicate.value.startswith(PREFIXES["kc"]) or class_name not in graph.members:
        return None
    users = graph.users[predicate.value]
    for other in ("EvidenceLine", "Source", "Claim", "Finding", "Assessment"):
        if other not in users:
            target = graph.members[other][len(class_name)]
            value = _first(graph, subject, predicate).object
            return _change(graph, "against domain", class_name, target, None, ox.Triple(target, predicate, value))
    return None


# What a survey of the data takes for a rule, or a converter for a mistake, but the data model allows.
NO_MISTAKE = [
    # Texts that need not be there.
    "delete Finding kc:outcomeNote",
    "delete LevelRule rdfs:label",
    "delete SourceGrade (kc:note|rdfs:label)",
    # Notes and addresses may be several.
    r"twice \w+ (kc:(\w*[nN]ote|regimen)|schema:url|skos:(\w+Match|example|scopeNote|notation|broader))",
    # A claim may be about a concept of any kind.
    "other kind Claim kc:(object|subject)",
    # Titles and alternative labels stand in the language they are printed in.
    r"other language \w+ (dcterms:title|skos:altLabel)",
    # Rights are text or the address of a text; codes have the datatype of their system.
    "(IRI for literal|other datatype|other language|no language) Source dcterms:rights",
    r"other datatype \w+ skos:(notation|example)",
    # Anything may have a note.
    r"against domain \w+ kc:note",
    # The level of a line is derived; written by hand it is the same, or the second.
    "against domain LevelRule kc:level",
    # Any two terms are different.
    "other kc term NamedIndividual owl:differentFrom",
]

GENERAL: list[Callable[..., Mutant | None]] = [
    _delete_what_all_have,
    _say_twice,
    _replace("other datatype", _other_datatype),
    _replace("other language", _other_language),
    _replace("no language", _no_language),
    _replace("kind of English", _kind_of_english),
    _replace("text for IRI", _text_for_iri),
    _replace("IRI for literal", _iri_for_literal),
    _replace("blank for IRI", _blank_for_iri),
    _replace("dangling", _dangling),
    _replace("misspelt value", _misspelt),
    _replace("http twin", _http_twin),
    _replace("www twin", _www_twin),
    _replace("claim for other", _claim_for_other),
    _replace("other kind", _concept_of_other_kind),
    _replace("term for concept", _term_for_concept),
    _replace("other kc term", _other_kc_term),
    _replace("empty", _empty),
    _replace("spaced", _spaced),
    _replace("endless", _endless),
    _rename_property("misspelt property", _misspell_property),
    _rename_property("capital property", _recase_property),
    _rename_property("http property", _http_property),
    _rename_property("https property", _https_property),
    _move_property,
]


def list_of_classes(graph: Graph, seed: int = 0) -> Iterator[Mutant]:
    """List the mutants that change what a thing is, or is called."""
    for number, class_name in enumerate(graph.classes):
        members = graph.members[class_name]
        subject = members[(5 * number + seed) % len(members)]
        is_a = next(t for t in graph.about[subject] if t.predicate == TYPE and t.object.value.endswith(class_name))
        all_types = frozenset(t for t in graph.about[subject] if t.predicate == TYPE)
        yield Mutant(f"no class {class_name}", all_types, frozenset(), frozenset({subject.value}))
        other = node("kc:Claim" if class_name != "Claim" else "kc:Finding")
        yield _change(graph, "two classes", class_name, subject, None, ox.Triple(subject, TYPE, other))
        misspelt = ox.NamedNode(is_a.object.value[:-2] + is_a.object.value[-1])
        yield _change(graph, "misspelt class", class_name, subject, is_a, ox.Triple(subject, TYPE, misspelt))
        for kind, renamed in (
            ("capital in key", ox.NamedNode(subject.value[:-1] + subject.value[-1].upper() + "X")),
            ("underscore in key", ox.NamedNode(subject.value + "_x")),
            ("http subject", ox.NamedNode(subject.value.replace("https:", "http:", 1))),
            ("blank subject", ox.BlankNode(f"mutant{number}")),
        ):
            yield _rename(graph, f"{kind} {class_name}", subject, renamed)


def _rename(graph: Graph, kind: str, subject: ox.NamedNode, renamed: ox.NamedNode | ox.BlankNode) -> Mutant:
    removed = {*graph.about[subject], *graph.to[subject]}
    added = set()
    for triple in removed:
        start = renamed if triple.subject == subject else triple.subject
        value = renamed if triple.object == subject else triple.object
        added.add(ox.Triple(start, triple.predicate, value))
    names = {t.subject.value for t in graph.to[subject] if isinstance(t.subject, ox.NamedNode)}
    names |= {t.object.value for t in graph.about[subject] if _is_own(t.object)}
    label = renamed.value if isinstance(renamed, ox.NamedNode) else f"_:{renamed.value}"
    return Mutant(kind, frozenset(removed), frozenset(added), frozenset({label, *names}))


def _pick(members: list[ox.NamedNode], seed: int) -> ox.NamedNode:
    return members[(13 * seed + 5) % len(members)]


def list_special(graph: Graph, seed: int = 0) -> Iterator[Mutant]:
    """List the mistakes of meaning: each value may stand by itself, but not beside the others.

    Args:
        graph: The knowledge base.
        seed: Chooses which individuals are broken.
    """
    yield from _break_findings(graph, seed)
    yield from _break_sources(graph, seed)
    yield from _break_lines(graph, seed)
    yield from _break_claims(graph, seed)
    yield from _break_assessments(graph, seed)
    yield from _break_concepts(graph, seed)
    yield from _break_level_rules(graph, seed)


def _measured(graph: Graph, *measures: str) -> list[ox.NamedNode]:
    wanted = {node(f"concept:{measure}") for measure in measures}
    found = graph.having("Finding", "kc:measure", "kc:value")
    return [one for one in found if graph.value(one, "kc:measure") in wanted]


def _of_measure_class(graph: Graph, class_name: str, *curies: str) -> list[ox.NamedNode]:
    measures = set(graph.members[class_name])
    found = graph.having("Finding", "kc:measure", "kc:value", *curies)
    return [one for one in found if graph.value(one, "kc:measure") in measures]


def _break_findings(graph: Graph, seed: int) -> Iterator[Mutant]:
    finding = _pick(graph.having("Finding", "kc:lowerConfidenceLimit", "kc:upperConfidenceLimit"), seed)
    low, high = graph.value(finding, "kc:lowerConfidenceLimit"), graph.value(finding, "kc:upperConfidenceLimit")
    yield graph.mutate("limits swapped", finding, {"kc:lowerConfidenceLimit": [high], "kc:upperConfidenceLimit": [low]})
    finding = _pick(graph.having("Finding", "kc:lowerConfidenceLimit", "kc:upperConfidenceLimit"), seed + 1)
    high = graph.value(finding, "kc:upperConfidenceLimit")
    yield graph.mutate(
        "value above interval", finding, {"kc:value": [typed(f"{float(high.value) + 3:.2f}", "decimal")]}
    )
    finding = _pick(graph.having("Finding", "kc:lowerConfidenceLimit", "kc:upperConfidenceLimit"), seed + 2)
    low = graph.value(finding, "kc:lowerConfidenceLimit")
    yield graph.mutate("value below interval", finding, {"kc:value": [typed(f"{float(low.value) - 3:.2f}", "decimal")]})
    for number, curie in enumerate(("kc:confidenceLevel", "kc:lowerConfidenceLimit", "kc:upperConfidenceLimit")):
        finding = _pick(graph.having("Finding", "kc:lowerConfidenceLimit"), seed + 3 + number)
        yield graph.mutate(f"interval without {curie}", finding, {curie: []})
    for number, (kind, value) in enumerate(
        (("negative", "-0.03"), ("zero", "0.0"), ("above one", "1.2"), ("per cent", "5.0"))
    ):
        finding = _pick(graph.having("Finding", "kc:pValue"), seed + number)
        yield graph.mutate(f"p value {kind}", finding, {"kc:pValue": [typed(value, "decimal")]})
    finding = _pick(graph.having("Finding", "kc:pValue"), seed + 5)
    yield graph.mutate("p value without relation", finding, {"kc:pValueRelation": []})
    finding = _pick(graph.having("Finding", "kc:pValue"), seed + 6)
    yield graph.mutate("p value with other relation", finding, {"kc:pValueRelation": [ox.Literal("≤")]})
    finding = _pick(graph.having("Finding", "kc:pValue"), seed + 7)
    yield graph.mutate("p value relation alone", finding, {"kc:pValue": []})

    finding = _pick(_measured(graph, "proportion"), seed)
    yield graph.mutate(
        "percentage over 100", finding, {"kc:value": [typed("164", "integer")], "kc:unit": [ox.Literal("%")]}
    )
    finding = _pick(_measured(graph, "proportion"), seed + 1)
    yield graph.mutate("percentage negative", finding, {"kc:value": [typed("-4", "integer")]})
    finding = _pick(_measured(graph, "proportion"), seed + 2)
    yield graph.mutate(
        "percentage as pure number", finding, {"kc:unit": [ox.Literal("1")], "kc:value": [typed("45", "integer")]}
    )
    finding = _pick(_measured(graph, "proportion"), seed + 3)
    yield graph.mutate("percentage in days", finding, {"kc:unit": [ox.Literal("d")]})
    ratios = _of_measure_class(graph, "RatioMeasure")
    yield graph.mutate("ratio negative", _pick(ratios, seed), {"kc:value": [typed("-0.84", "decimal")]})
    yield graph.mutate("ratio zero", _pick(ratios, seed + 1), {"kc:value": [typed("0.0", "decimal")]})
    yield graph.mutate("ratio in per cent", _pick(ratios, seed + 2), {"kc:unit": [ox.Literal("%")]})
    correlations = _measured(graph, "correlation")
    if correlations:
        yield graph.mutate("correlation above one", _pick(correlations, seed), {"kc:value": [typed("1.3", "decimal")]})
        yield graph.mutate(
            "correlation below -1", _pick(correlations, seed + 1), {"kc:value": [typed("-1.3", "decimal")]}
        )
    counts = _measured(graph, "count", "median-time", "incidence-rate")
    if counts:
        yield graph.mutate("count negative", _pick(counts, seed), {"kc:value": [typed("-3", "integer")]})
    for class_name in ("RatioMeasure", "DifferenceMeasure"):
        signed = _of_measure_class(graph, class_name, "kc:directionOfBenefit", "kc:favours")
        signed = [one for one in signed if graph.value(one, "kc:favours") != node("kc:Neither")]
        finding = _pick(signed, seed)
        arm = "Comparator" if graph.value(finding, "kc:favours") == node("kc:Intervention") else "Intervention"
        yield graph.mutate(f"other arm favoured, {class_name}", finding, {"kc:favours": [node(f"kc:{arm}")]})
        finding = _pick(signed, seed + 1)
        higher = graph.value(finding, "kc:directionOfBenefit") == node("kc:HigherFavoursIntervention")
        other = node("kc:LowerFavoursIntervention" if higher else "kc:HigherFavoursIntervention")
        yield graph.mutate(f"other direction of benefit, {class_name}", finding, {"kc:directionOfBenefit": [other]})
    lost = [
        one
        for one in _of_measure_class(graph, "DifferenceMeasure", "kc:lowerConfidenceLimit")
        if float(graph.value(one, "kc:value").value) * float(graph.value(one, "kc:lowerConfidenceLimit").value) > 0
    ]
    finding = _pick(lost, seed)
    value = graph.value(finding, "kc:value")
    minus = value.value.removeprefix("-") if value.value.startswith("-") else f"-{value.value}"
    yield graph.mutate("lost minus sign", finding, {"kc:value": [ox.Literal(minus, datatype=value.datatype)]})

    for arm in ("intervention", "comparator"):
        pair = graph.having("Finding", f"kc:{arm}Events", f"kc:{arm}GroupSize")
        finding = _pick(pair, seed)
        size = int(graph.value(finding, f"kc:{arm}GroupSize").value)
        yield graph.mutate(f"{arm} events above group", finding, {f"kc:{arm}Events": [typed(str(size + 1), "integer")]})
        yield graph.mutate(
            f"{arm} events negative", _pick(pair, seed + 1), {f"kc:{arm}Events": [typed("-1", "integer")]}
        )
        yield graph.mutate(f"{arm} events without group", _pick(pair, seed + 2), {f"kc:{arm}GroupSize": []})
        sized = graph.having("Finding", f"kc:{arm}GroupSize", "kc:participants")
        finding = _pick(sized, seed)
        every = int(graph.value(finding, "kc:participants").value)
        yield graph.mutate(
            f"{arm} group above all", finding, {f"kc:{arm}GroupSize": [typed(str(every + 1), "integer")]}
        )
        yield graph.mutate(f"{arm} group zero", _pick(sized, seed + 1), {f"kc:{arm}GroupSize": [typed("0", "integer")]})
    for finding in graph.having("Finding", "kc:participants"):
        source = graph.value(finding, "kc:source")
        if graph.values(source, "kc:participants"):
            every = int(graph.value(source, "kc:participants").value)
            changed = {"kc:participants": [typed(str(every * 3), "integer")]}
            yield graph.mutate("participants above source", finding, changed, source)
            break
    finding = _pick(graph.having("Finding", "kc:participants"), seed + 1)
    yield graph.mutate("participants zero", finding, {"kc:participants": [typed("0", "integer")]})
    finding = _pick(graph.having("Finding", "kc:participants"), seed + 2)
    yield graph.mutate("participants with fraction", finding, {"kc:participants": [typed("12.5", "decimal")]})

    timed = graph.having("Finding", "kc:timepoint", "kc:timepointDays")
    for number, (kind, value) in enumerate(
        (
            ("negative", "-P3D"),
            ("zero", "P0D"),
            ("in weeks", "P4W"),
            ("nonsense", "3 days"),
            ("other unit", "PT3S"),
        )
    ):
        yield graph.mutate(
            f"timepoint {kind}", _pick(timed, seed + number), {"kc:timepoint": [typed(value, "duration")]}
        )
    yield graph.mutate(
        "timepoint days negative", _pick(timed, seed + 6), {"kc:timepointDays": [typed("-3.0", "decimal")]}
    )
    yield graph.mutate("timepoint days zero", _pick(timed, seed + 7), {"kc:timepointDays": [typed("0.0", "decimal")]})
    yield graph.mutate(
        "timepoint days differ", _pick(timed, seed + 8), {"kc:timepointDays": [typed("3.21", "decimal")]}
    )
    yield graph.mutate("timepoint without days", _pick(timed, seed + 9), {"kc:timepointDays": []})
    yield graph.mutate("days without timepoint", _pick(timed, seed + 10), {"kc:timepoint": []})

    dosed = graph.having("Finding", "kc:dose", "kc:doseUnit")
    yield graph.mutate("dose without unit", _pick(dosed, seed), {"kc:doseUnit": []})
    yield graph.mutate("unit without dose", _pick(dosed, seed + 1), {"kc:dose": []})
    yield graph.mutate("dose zero", _pick(dosed, seed + 2), {"kc:dose": [typed("0", "integer")]})
    yield graph.mutate("dose negative", _pick(dosed, seed + 3), {"kc:dose": [typed("-0.5", "decimal")]})
    yield graph.mutate("dose unit no UCUM", _pick(dosed, seed + 4), {"kc:doseUnit": [ox.Literal("mg per kg")]})
    yield graph.mutate("dose unit mcg", _pick(dosed, seed + 5), {"kc:doseUnit": [ox.Literal("mcg/kg")]})
    for number, minutes in enumerate(("0", "-40", "20000")):
        finding = _pick(graph.having("Finding", "kc:infusionMinutes"), seed + number)
        yield graph.mutate(f"infusion of {minutes} min", finding, {"kc:infusionMinutes": [typed(minutes, "integer")]})
    valued = graph.having("Finding", "kc:measure", "kc:value", "kc:unit")
    yield graph.mutate("measure without value", _pick(valued, seed), {"kc:value": []})
    yield graph.mutate("value without measure", _pick(valued, seed + 1), {"kc:measure": []})
    yield graph.mutate("value without unit", _pick(valued, seed + 2), {"kc:unit": []})
    yield graph.mutate("value in words", _pick(valued, seed + 3), {"kc:value": [ox.Literal("about half")]})
    yield graph.mutate("value with comma", _pick(valued, seed + 4), {"kc:value": [typed("0,5", "decimal")]})
    yield graph.mutate("value as double", _pick(valued, seed + 5), {"kc:value": [typed("1.5E0", "double")]})
    yield graph.mutate("value not a number", _pick(valued, seed + 6), {"kc:value": [typed("NaN", "double")]})
    yield graph.mutate(
        "finding seen nowhere",
        _pick(graph.having("Finding", "kc:seenAt"), seed),
        {"kc:seenAt": [], "kc:seenAtNote": []},
    )
    read_again = graph.having("Finding", "kc:secondReading", "kc:secondReadingDate")
    if read_again:
        yield graph.mutate("second reading without date", _pick(read_again, seed), {"kc:secondReadingDate": []})
        later = {"kc:secondReadingDate": [typed("2099-01-01", "date")]}
        yield graph.mutate("second reading in the future", _pick(read_again, seed + 1), later)
    finding = _pick(graph.members["Finding"], seed)
    other = _pick(graph.members["Finding"], seed + 1)
    same = {"kc:statement": graph.values(other, "kc:statement")}
    yield graph.mutate("statement of another finding", finding, same, other)
    finding = _pick(graph.members["Finding"], seed + 2)
    yield graph.mutate("label is statement", finding, {"kc:statement": graph.values(finding, "rdfs:label")})
    finding = _pick(graph.members["Finding"], seed + 3)
    yield graph.mutate("drug as outcome", finding, {"kc:outcome": [node("concept:ketamine")]})
    finding = _pick(graph.members["Finding"], seed + 4)
    yield graph.mutate("outcome as drug", finding, {"kc:intervention": [node("concept:depressive-symptoms")]})
    finding = _pick(graph.members["Finding"], seed + 5)
    yield graph.mutate("level by hand", finding, {"kc:level": [typed("1", "integer")]})
    finding = _pick(graph.members["Finding"], seed + 6)
    old_key = {"kc:mergedKey": [ox.Literal(graph.members["Finding"][0].value.rpartition("/")[2])]}
    yield graph.mutate("merged key still in use", finding, old_key, graph.members["Finding"][0])


def _break_sources(graph: Graph, seed: int) -> Iterator[Mutant]:
    for number, (kind, value) in enumerate(
        (
            ("in the future", "2099"),
            ("before 1900", "1899"),
            ("of two digits", "21"),
            ("negative", "-2021"),
            ("with zone", "2021Z"),
        )
    ):
        source = _pick(graph.having("Source", "kc:year"), seed + number)
        yield graph.mutate(f"year {kind}", source, {"kc:year": [typed(value, "gYear")]})
    identifiers = {
        "kc:doi": ("https://doi.org/10.1000/x", "doi:10.1000/x", "10.1000/x y", "10.1000/x.", "11.1000/x", "10.1000"),
        "kc:pmid": ("PMID12345", "012345", "123456789", "PMC123456"),
        "kc:pmcid": ("12345678", "pmc123456", "PMC"),
        "kc:trialRegistration": ("NCT123", "nct02655692", "NCT026556921"),
    }
    number = 0
    for curie, spellings in identifiers.items():
        for spelling in spellings:
            number += 1
            source = _pick(graph.having("Source", curie), seed + number)
            yield graph.mutate(f"{curie} {spelling}", source, {curie: [ox.Literal(spelling)]})
        if curie == "kc:trialRegistration":
            continue
        source, other = (_pick(graph.having("Source", curie), seed + number + step) for step in (1, 2))
        yield graph.mutate(f"same {curie} twice", source, {curie: graph.values(other, curie)}, other)
    source, other = (_pick(graph.having("Source", "kc:doi"), seed + 41 + step) for step in (0, 1))
    shouted = ox.Literal(graph.value(other, "kc:doi").value.upper() + "A")
    added = ox.Literal(graph.value(other, "kc:doi").value.lower() + "a")
    first = graph.mutate("same DOI but for case", source, {"kc:doi": [shouted]}, other)
    second = graph.mutate("", other, {"kc:doi": [added]})
    yield Mutant(first.kind, first.removed | second.removed, first.added | second.added, first.names)
    source = _pick(graph.having("Source", "kc:doi", "rdfs:seeAlso"), seed + 50)
    yield graph.mutate("link to another DOI", source, {"rdfs:seeAlso": [ox.NamedNode("https://doi.org/10.1000/182")]})
    source = _pick(graph.having("Source", "kc:doi", "rdfs:seeAlso"), seed + 51)
    old = [
        ox.NamedNode(v.value.replace("https://doi.org", "http://dx.doi.org"))
        for v in graph.values(source, "rdfs:seeAlso")
    ]
    yield graph.mutate("link to dx.doi.org", source, {"rdfs:seeAlso": old})
    standing = [one for one in graph.members["Source"] if graph.value(one, "kc:retracted").value == "false"]
    source = _pick(standing, seed)
    yield graph.mutate("retracted without notice", source, {"kc:retracted": [typed("true", "boolean")]})
    source = _pick(standing, seed + 1)
    notice = {"kc:retractionNotice": [ox.NamedNode("https://retractionwatch.com/x")]}
    yield graph.mutate("notice without retraction", source, notice)
    for finding in graph.members["Finding"][seed % 40 :]:
        lines = [t.subject for t in graph.to[finding] if t.predicate == node("kc:finding")]
        source = graph.value(finding, "kc:source")
        judged = [t.subject for line in lines for t in graph.to[line] if t.predicate == node("kc:considers")]
        quiet = [one for one in judged if "retract" not in graph.value(one, "kc:rationale").value.lower()]
        if quiet and source in standing:
            changed = {"kc:retracted": [typed("true", "boolean")], **notice}
            mutant = graph.mutate("retracted, and the assessment silent", source, changed)
            yield Mutant(mutant.kind, mutant.removed, mutant.added, frozenset(one.value for one in quiet))
            break
    source = _pick(graph.members["Source"], seed + 2)
    yield graph.mutate("pools itself", source, {"kc:poolsTrialsOf": [source]})
    source = _pick(graph.members["Source"], seed + 3)
    yield graph.mutate("shares people with itself", source, {"kc:sharesParticipantsWith": [source]})
    source = _pick(graph.members["Source"], seed + 4)
    yield graph.mutate("seen at text", source, {"kc:identifiersSeenAt": [ox.NamedNode("urn:x")]})
    pooling = graph.having("Source", "kc:poolsTrialsOf")
    review = _pick(pooling, seed)
    pooled = graph.value(review, "kc:poolsTrialsOf")
    yield graph.mutate("pools each other", pooled, {"kc:poolsTrialsOf": [review]}, review)


def _break_lines(graph: Graph, seed: int) -> Iterator[Mutant]:
    lines = graph.members["EvidenceLine"]
    line = _pick(lines, seed)
    yield graph.mutate("bearing outside the four", line, {"kc:bearing": [node("kc:Contested")]})
    direct = [one for one in lines if graph.value(one, "kc:directness") == node("kc:Direct")]
    indirect = [one for one in lines if graph.value(one, "kc:directness") == node("kc:Indirect")]
    line = _pick(direct, seed)
    yield graph.mutate("direct with reason", line, {"kc:indirectnessReason": [node("kc:IndirectPopulation")]})
    yield graph.mutate("indirect without reason", _pick(indirect, seed), {"kc:indirectnessReason": []})
    yield graph.mutate("directness outside the two", _pick(lines, seed + 3), {"kc:directness": [node("kc:High")]})
    line = _pick(lines, seed + 4)
    twin = ox.NamedNode(line.value + "-again")
    copied = frozenset(ox.Triple(twin, t.predicate, t.object) for t in graph.about[line])
    yield Mutant("same finding and claim twice", frozenset(), copied, frozenset({line.value, twin.value}))
    line, other = _pick(lines, seed + 5), _pick(lines, seed + 60)
    yield graph.mutate("line to another claim", line, {"kc:bearsOn": graph.values(other, "kc:bearsOn")})
    line, other = _pick(lines, seed + 6), _pick(lines, seed + 61)
    yield graph.mutate("line from another finding", line, {"kc:finding": graph.values(other, "kc:finding")})
    yield graph.mutate("level outside the five", _pick(lines, seed + 7), {"kc:level": [typed("6", "integer")]})
    line = _pick(lines, seed + 9)
    judged = {t.subject.value for t in graph.to[line] if t.predicate == node("kc:considers")}
    yield Mutant(
        "line deleted, assessment not mended",
        frozenset(graph.about[line]),
        frozenset(),
        frozenset({line.value, *judged}),
    )


def _break_claims(graph: Graph, seed: int) -> Iterator[Mutant]:
    claims = graph.members["Claim"]
    claim, other = _pick(claims, seed), _pick(claims, seed + 1)
    yield graph.mutate("label of another claim", claim, {"rdfs:label": graph.values(other, "rdfs:label")}, other)
    claim, other = _pick(claims, seed + 2), _pick(claims, seed + 3)
    yield graph.mutate(
        "statement of another claim", claim, {"kc:statement": graph.values(other, "kc:statement")}, other
    )
    claim = _pick(claims, seed + 4)
    yield graph.mutate("claim argues for itself", claim, {"kc:arguesFor": [claim]})
    claim = _pick(claims, seed + 5)
    yield graph.mutate("claim broader than itself", claim, {"kc:broaderClaim": [claim]})
    narrow = _pick(graph.having("Claim", "kc:broaderClaim"), seed)
    broad = graph.value(narrow, "kc:broaderClaim")
    yield graph.mutate("broader claims in a circle", broad, {"kc:broaderClaim": [narrow]}, narrow)
    for number, (kind, start, end) in enumerate(
        (
            ("beyond the text", "2300", "9999"),
            ("backwards", "300", "290"),
            ("empty", "300", "300"),
            ("negative", "-5", "20"),
        )
    ):
        claim = _pick(claims, seed + 6 + number)
        locator = graph.value(claim, "kc:locator")
        position = graph.value(locator, "oa:hasSelector")
        changed = {"oa:start": [typed(start, "integer")], "oa:end": [typed(end, "integer")]}
        yield graph.mutate(f"locator {kind}", position, changed, claim, locator)
    claim = _pick(claims, seed + 10)
    sections = [one for one in graph.members["ArticleSection"] if one not in graph.values(claim, "kc:section")]
    yield graph.mutate("section of another claim", claim, {"kc:section": [_pick(sections, seed)]})
    claim = _pick(claims, seed + 11)
    yield graph.mutate("claim without locator", claim, {"kc:locator": []})
    claim = _pick(claims, seed + 12)
    lines = [t for t in graph.to[claim] if t.predicate == node("kc:bearsOn")]
    judged = [t.subject for t in graph.to[claim] if t.predicate == node("kc:assesses")]
    gone = {t for line in lines for t in graph.about[line.subject]}
    gone |= {t for one in judged for t in graph.about[one] if t.predicate == node("kc:considers")}
    yield Mutant("claim without evidence", frozenset(gone), frozenset(), frozenset({claim.value}))
    claim = _pick(claims, seed + 13)
    gone = {t for one in graph.to[claim] if one.predicate == node("kc:assesses") for t in graph.about[one.subject]}
    yield Mutant("claim without assessment", frozenset(gone), frozenset(), frozenset({claim.value}))
    comparing = [one for one in claims if graph.value(one, "kc:claimType") == node("kc:ComparativeEffect")]
    yield graph.mutate("comparison without comparator", _pick(comparing, seed), {"kc:comparator": []})
    moving = [one for one in claims if graph.value(one, "kc:assertedDirection") != node("kc:NotDirectional")]
    yield graph.mutate("change without outcome", _pick(moving, seed), {"kc:outcome": []})
    section = _pick(graph.members["ArticleSection"], seed)
    position = graph.value(section, "oa:hasSelector")
    yield graph.mutate("section beyond the text", position, {"oa:end": [typed("99999", "integer")]}, section)
    section = _pick(graph.members["ArticleSection"][2:], seed + 1)
    yield graph.mutate(
        "section number twice",
        section,
        {"kc:sectionNumber": [typed("1", "integer")]},
        graph.members["ArticleSection"][0],
    )
    article = graph.members["Article"][0]
    yield graph.mutate("article with other sum", article, {"kc:sha256": [ox.Literal("abc")]})


def _break_assessments(graph: Graph, seed: int) -> Iterator[Mutant]:
    assessments = graph.members["Assessment"]
    agreeing = [one for one in assessments if not graph.values(one, "kc:departureReason")]
    one = _pick(agreeing, seed)
    verdict = node("kc:Supported" if graph.value(one, "kc:verdict") != node("kc:Supported") else "kc:Contradicted")
    yield graph.mutate("verdict departs without reason", one, {"kc:verdict": [verdict]})
    departing = [a for a in assessments if graph.values(a, "kc:departureReason")]
    yield graph.mutate("reason for departure deleted", _pick(departing, seed), {"kc:departureReason": []})
    one = _pick([a for a in agreeing if len(graph.values(a, "kc:considers")) > 1], seed + 1)
    kept = graph.values(one, "kc:considers")[1:]
    yield graph.mutate("line left out", one, {"kc:considers": kept})
    one, other = _pick(assessments, seed + 2), _pick(assessments, seed + 3)
    foreign = [*graph.values(one, "kc:considers"), graph.values(other, "kc:considers")[0]]
    yield graph.mutate("line of another claim considered", one, {"kc:considers": foreign})
    one = _pick(assessments, seed + 4)
    yield graph.mutate("dated in the future", one, {"dcterms:date": [typed("2099-01-01", "date")]})
    one = _pick(assessments, seed + 5)
    yield graph.mutate("date as text", one, {"dcterms:date": [typed("1 May 2026", "date")]})
    rated = [a for a in assessments if graph.values(a, "kc:certainty") and graph.values(a, "kc:domainRating")]
    one = _pick(rated, seed + 6)
    high = graph.value(one, "kc:certainty") == node("kc:High")
    yield graph.mutate("certainty does not add up", one, {"kc:certainty": [node("kc:Moderate" if high else "kc:High")]})
    one = _pick(rated, seed + 7)
    yield graph.mutate("four domains", one, {"kc:domainRating": graph.values(one, "kc:domainRating")[1:]})
    one = _pick(rated, seed + 8)
    rating = graph.value(one, "kc:domainRating")
    other_domain = graph.value(graph.values(one, "kc:domainRating")[1], "kc:domain")
    yield graph.mutate("domain rated twice", rating, {"kc:domain": [other_domain]}, one)
    one = _pick(rated, seed + 9)
    rating = graph.values(one, "kc:domainRating")[2]
    yield graph.mutate("three levels down", rating, {"kc:levelsDown": [typed("3", "integer")]}, one)
    one, other = _pick(assessments, seed + 10), _pick(assessments, seed + 11)
    claims = {t.object for a in (one, other) for t in graph.about[a] if t.predicate == node("kc:assesses")}
    yield graph.mutate("assessment of another claim", one, {"kc:assesses": graph.values(other, "kc:assesses")}, *claims)
    one = _pick(rated, seed + 12)
    yield graph.mutate("certainty deleted", one, {"kc:certainty": []})
    one = _pick(rated, seed + 13)
    yield graph.mutate("starting certainty deleted", one, {"kc:startingCertainty": []})
    one = _pick(rated, seed + 14)
    yield graph.mutate("version in words", one, {"owl:versionInfo": [ox.Literal("newest")]})


def _break_concepts(graph: Graph, seed: int) -> Iterator[Mutant]:
    narrow = _pick(graph.having("InterventionConcept", "skos:broader"), seed)
    broad = graph.value(narrow, "skos:broader")
    yield graph.mutate("broader in a circle", broad, {"skos:broader": [narrow]}, narrow)
    concept = _pick(graph.members["OutcomeConcept"], seed)
    yield graph.mutate("broader than itself", concept, {"skos:broader": [concept]})
    concept = _pick(graph.members["OutcomeConcept"], seed + 1)
    yield graph.mutate("broader of another kind", concept, {"skos:broader": [node("concept:ketamine")]})
    concept, other = (_pick(graph.having("InterventionConcept", "skos:exactMatch"), seed + step) for step in (1, 2))
    yield graph.mutate(
        "same exact match twice", concept, {"skos:exactMatch": graph.values(other, "skos:exactMatch")}, other
    )
    concept, other = (_pick(graph.members["PopulationConcept"], seed + step) for step in (1, 2))
    yield graph.mutate(
        "label of another concept", concept, {"skos:prefLabel": graph.values(other, "skos:prefLabel")}, other
    )
    concept = _pick(graph.members["LimitationConcept"], seed)
    yield graph.mutate(
        "alternative label is the preferred", concept, {"skos:altLabel": graph.values(concept, "skos:prefLabel")}
    )
    concept = _pick(graph.members["PopulationConcept"], seed + 3)
    yield graph.mutate(
        "second kind", concept, {"rdf:type": [*graph.values(concept, "rdf:type"), node("kc:OutcomeConcept")]}
    )
    concept = _pick(graph.members["PopulationConcept"], seed + 4)
    yield graph.mutate("no skos:Concept", concept, {"rdf:type": [node("kc:PopulationConcept")]})
    concept = _pick(graph.members["RouteConcept"], seed)
    yield graph.mutate("match of our own", concept, {"skos:closeMatch": [node("concept:ketamine")]})
    concept = node("concept:ketamine")
    yield graph.mutate("deprecated in use", concept, {"owl:deprecated": [typed("true", "boolean")]})
    concept = _pick(graph.members["InstrumentConcept"], seed)
    yield graph.mutate("replaced, not deprecated", concept, {"dcterms:isReplacedBy": [node("concept:ketamine")]})
    concept = _pick(graph.members["InstrumentConcept"], seed + 1)
    yield graph.mutate("deprecated false", concept, {"owl:deprecated": [typed("false", "boolean")]})
    concept = _pick(graph.members["InstrumentConcept"], seed + 2)
    old_schema = ox.Triple(concept, ox.NamedNode("http://schema.org/name"), ox.Literal("x"))
    yield Mutant("http://schema.org", frozenset(), frozenset({old_schema}), frozenset({concept.value}))
    concept = _pick(graph.members["InstrumentConcept"], seed + 3)
    strange = ox.Triple(concept, ox.NamedNode("http://purl.org/dc/elements/1.1/title"), ox.Literal("x"))
    yield Mutant("dc/elements", frozenset(), frozenset({strange}), frozenset({concept.value}))


def _break_level_rules(graph: Graph, seed: int) -> Iterator[Mutant]:
    rules = graph.members["LevelRule"]
    rule, other = _pick(rules, seed), _pick(rules, seed + 1)
    pair = {curie: graph.values(other, curie) for curie in ("kc:forClaimType", "kc:forStudyDesign")}
    yield graph.mutate("two rules for one pair", rule, pair, other)
    yield graph.mutate("level of 0", _pick(rules, seed + 2), {"kc:level": [typed("0", "integer")]})
    line = _pick(graph.members["EvidenceLine"], seed + 20)
    source = graph.value(graph.value(line, "kc:finding"), "kc:source")
    kind = graph.value(graph.value(line, "kc:bearsOn"), "kc:claimType")
    for rule in rules:
        if graph.values(source, "kc:studyDesign") == graph.values(rule, "kc:forStudyDesign") and kind in graph.values(
            rule, "kc:forClaimType"
        ):
            yield Mutant("no level rule", frozenset(graph.about[rule]), frozenset(), frozenset({line.value}))
            return


def list_mutants(graph: Graph, seed: int = 0) -> list[Mutant]:
    """List one mutant of every kind, those left out that are no mistakes; the seed chooses what is broken."""
    found = [*list_special(graph, seed), *list_of_classes(graph, seed), *list_general(graph, seed)]
    return [mutant for mutant in found if not any(re.fullmatch(pattern, mutant.kind) for pattern in NO_MISTAKE)]


def pack(mutants: Iterable[Mutant], size: int) -> list[list[Mutant]]:
    """Put mutants together that have nothing to do with each other, so that a group can be judged in one run."""
    groups: list[tuple[list[Mutant], set[str]]] = []
    for mutant in mutants:
        for group, nodes in groups:
            if len(group) < size and not nodes & mutant.nodes:
                break
        else:
            group, nodes = [], set()
            groups.append((group, nodes))
        group.append(mutant)
        nodes |= mutant.nodes
    return [group for group, _ in groups]
