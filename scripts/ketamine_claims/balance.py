"""Balance: read what the rules computed for a claim, and let them compute it again under other assumptions."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import pyoxigraph as ox

from ketamine_claims.errors import DataError, NotFoundError
from ketamine_claims.files import list_rule_files, read_text
from ketamine_claims.load import KnowledgeBase, parse_file
from ketamine_claims.namespaces import BASE, key_of, name
from ketamine_claims.reader import GraphReader

RETRACTED, BELOW, POOLED, SHARED, WEAKER = (
    "setsAsideRetracted",
    "setsAsideBelowDecisive",
    "setsAsidePooled",
    "setsAsideSharedParticipants",
    "setsAsideWeaker",
)
USED = "used"
# What a balance is computed from, beside the evidence lines of the claim themselves.
_GROUND = (
    "kc:source",
    "kc:outcome",
    "kc:comparator",
    "kc:studyDesign",
    "kc:retracted",
    "kc:poolsTrialsOf",
    "kc:sharesParticipantsWith",
    "skos:broader",
)
_LEVEL_RULE = ("kc:forClaimType", "kc:forStudyDesign", "kc:level")
_SCENARIO = "--scenario-"
_RDF_TYPE = ox.NamedNode(name("rdf:type"))
_TAGS = re.compile(r"^#\+ tags: \[(.*)\]$", re.MULTILINE)
_NO_BALANCE = "Name a knowledge base whose queries/rules/ and ontology/ compute evidence balances."


@dataclass(frozen=True, slots=True)
class BalanceLine:
    """One evidence line as a balance treats it.

    Attributes:
        fate: ``used``, or the local name of the property by which the balance sets it aside.
        gives_way_to: Key of the line through which its evidence is counted already.
    """

    key: str
    source: str
    bearing: str
    directness: str
    level: int | None
    fate: str
    gives_way_to: str | None


@dataclass(frozen=True, slots=True)
class Vote:
    """What one source says on a claim, counted once; bearing as a local name such as ``Supports``."""

    source: str
    bearing: str


@dataclass(frozen=True, slots=True)
class Balance:
    """What the rules compute from the evidence lines of one claim.

    Attributes:
        verdict: Local name, for instance ``Contested``.
        best_level: Best level of evidence present; None without any line that counts.
        last_level: Last level that decides.
        share: Share of the votes in favour, to four decimals; None without votes, as the limits.
        lower: Lower limit of its Wilson interval.
        upper: Upper limit of it.
        unqualified: Share of the votes that support the claim as worded.
    """

    verdict: str
    rule_version: str
    best_level: int | None
    last_level: int | None
    supporting: int
    qualifying: int
    disputing: int
    null: int
    share: float | None
    lower: float | None
    upper: float | None
    unqualified: float | None
    votes: tuple[Vote, ...]
    lines: tuple[BalanceLine, ...]

    @property
    def count(self) -> int:
        """Number of votes."""
        return self.supporting + self.qualifying + self.disputing + self.null


@dataclass(frozen=True, slots=True)
class LineFacts:
    """What is stated of one evidence line; its terms as nodes, its key and that of its source as text."""

    node: ox.NamedNode
    key: str
    finding: ox.NamedNode
    source: ox.NamedNode
    source_key: str
    bearing: str
    directness: ox.NamedNode
    year: int | None
    retracted: bool


def read_balance(store: ox.Store, claim: ox.NamedNode) -> Balance:
    """Read the balance of a claim from a graph in which the rules have been run.

    Args:
        store: The graph.
        claim: The claim.

    Returns:
        Its balance.

    Raises:
        NotFoundError: The graph holds none.
    """
    graph = GraphReader(store)
    node = ox.NamedNode(f"{BASE}balance/{key_of(claim.value)}")
    verdict = graph.key(node, "kc:verdict")
    if verdict is None:
        raise NotFoundError(f"no evidence balance was computed for {key_of(claim.value)!r}.", _NO_BALANCE)
    votes = [
        Vote(graph.key(vote, "kc:castBy") or "", graph.key(vote, "kc:castAs") or "")
        for vote in graph.values(node, "kc:vote")
    ]
    return Balance(
        verdict=verdict,
        rule_version=graph.text(node, "kc:ruleVersion") or "",
        best_level=graph.integer(node, "kc:bestLevel"),
        last_level=graph.integer(node, "kc:lastDecisiveLevel"),
        supporting=graph.integer(node, "kc:supportingVotes") or 0,
        qualifying=graph.integer(node, "kc:qualifyingVotes") or 0,
        disputing=graph.integer(node, "kc:disputingVotes") or 0,
        null=graph.integer(node, "kc:nullVotes") or 0,
        share=_read_number(graph, node, "kc:shareInFavour"),
        lower=_read_number(graph, node, "kc:shareLowerLimit"),
        upper=_read_number(graph, node, "kc:shareUpperLimit"),
        unqualified=_read_number(graph, node, "kc:shareUnqualified"),
        votes=tuple(sorted(votes, key=lambda vote: vote.source)),
        lines=tuple(_read_lines(graph, node)),
    )


def _read_number(graph: GraphReader, node: ox.NamedNode, curie: str) -> float | None:
    text = graph.text(node, curie)
    return float(text) if text is not None else None


def _read_lines(graph: GraphReader, balance: ox.NamedNode) -> list[BalanceLine]:
    fates = dict.fromkeys(graph.values(balance, "prov:used"), USED)
    for fate in (RETRACTED, BELOW, POOLED, SHARED, WEAKER):
        fates |= dict.fromkeys(graph.values(balance, f"kc:{fate}"), fate)
    lines = []
    for line, fate in fates.items():
        finding = graph.value(line, "kc:finding")
        lines.append(
            BalanceLine(
                key=_own_key(line),
                source=(graph.key(finding, "kc:source") if finding else None) or "",
                bearing=graph.key(line, "kc:bearing") or "",
                directness=graph.key(line, "kc:directness") or "",
                level=graph.integer(line, "kc:level"),
                fate=fate,
                gives_way_to=next((_own_key(other) for other in _sorted(graph.values(line, "kc:givesWayTo"))), None),
            )
        )
    return sorted(lines, key=lambda line: (line.fate != USED, line.level or 9, line.source, line.key))


def _sorted(nodes: list[ox.NamedNode]) -> list[ox.NamedNode]:
    return sorted(nodes, key=lambda node: node.value)


def _own_key(node: ox.NamedNode) -> str:
    """Give the key of a line, without the number of the scenario that it was copied for."""
    return key_of(node.value).partition(_SCENARIO)[0]


class Workbench:
    """Computes the balance of one claim again, by the published rules, for any choice and reading of its lines.

    Each scenario is a copy of the claim with the lines that it keeps. All copies stand in one graph, so that the rules
    run once for all of them.
    """

    def __init__(self, kb: KnowledgeBase, claim: ox.NamedNode, replacing: Path | None = None) -> None:
        """Gather what the balance of a claim depends on.

        Args:
            kb: The knowledge base.
            claim: The claim.
            replacing: Turtle file with level rules, which replace all of ours, or with balance thresholds, which
                replace those of the same name.

        Raises:
            DataError: The file is missing, is not valid Turtle, or holds neither.
            NotFoundError: The knowledge base has no rules that compute balances.
        """
        self.claim = claim
        self.rules = list_balance_rules(kb.root)
        self.lines = tuple(_read_facts(kb.store, claim))
        self._ground = [*_read_ground(kb.store, self.lines), *read_standards(kb.store, replacing)]
        types = kb.store.quads_for_pattern(claim, ox.NamedNode(name("kc:claimType")), None)
        self._types = [quad.object for quad in types]

    @property
    def dependent(self) -> frozenset[str]:
        """Keys of the sources of this claim that pool trials of, or share participants with, another one of them."""
        links = {ox.NamedNode(name(curie)) for curie in ("kc:poolsTrialsOf", "kc:sharesParticipantsWith")}
        present = {line.source for line in self.lines}
        tied = [quad for quad in self._ground if quad.predicate in links and quad.object in present]
        nodes = {node for quad in tied for node in (quad.subject, quad.object)}
        return frozenset(key_of(node.value) for node in nodes if isinstance(node, ox.NamedNode))

    def compute(self, scenarios: Sequence[Mapping[str, str]]) -> list[Balance]:
        """Compute one balance for each scenario.

        Args:
            scenarios: Bearing by key of the line; lines that are not in it are left out.

        Returns:
            The balances, in the same order.
        """
        store = ox.Store()
        store.bulk_extend(self._ground)
        copies = [ox.NamedNode(f"{self.claim.value}{_SCENARIO}{number}") for number in range(len(scenarios))]
        for number, (copy, scenario) in enumerate(zip(copies, scenarios, strict=True)):
            store.bulk_extend(self._copy(copy, number, scenario))
        run_rules(store, self.rules)
        return [read_balance(store, copy) for copy in copies]

    def _copy(self, claim: ox.NamedNode, number: int, scenario: Mapping[str, str]) -> Iterator[ox.Quad]:
        yield ox.Quad(claim, _RDF_TYPE, ox.NamedNode(name("kc:Claim")))
        for claim_type in self._types:
            yield ox.Quad(claim, ox.NamedNode(name("kc:claimType")), claim_type)
        for line in self.lines:
            bearing = scenario.get(line.key)
            if bearing is None:
                continue
            node = ox.NamedNode(f"{line.node.value}{_SCENARIO}{number}")
            yield ox.Quad(node, ox.NamedNode(name("kc:bearsOn")), claim)
            yield ox.Quad(node, ox.NamedNode(name("kc:finding")), line.finding)
            yield ox.Quad(node, ox.NamedNode(name("kc:bearing")), ox.NamedNode(name(f"kc:{bearing}")))
            yield ox.Quad(node, ox.NamedNode(name("kc:directness")), line.directness)


def list_balance_rules(root: Path) -> tuple[str, ...]:
    """Read the rules that lead to a balance: those tagged ``level`` or ``balance``.

    Args:
        root: Folder of the knowledge base.

    Returns:
        Their texts, in the order in which they run.

    Raises:
        NotFoundError: There is none that computes a balance.
    """
    found = []
    for path in list_rule_files(root):
        text = read_text(path)
        match = _TAGS.search(text)
        tags = {tag.strip() for tag in match[1].split(",")} if match else set()
        if tags & {"level", "balance"}:
            found.append((text, "balance" in tags))
    if not any(balance for _, balance in found):
        raise NotFoundError(f"no rule in {root / 'queries' / 'rules'} computes evidence balances.", _NO_BALANCE)
    return tuple(text for text, _ in found)


def run_rules(store: ox.Store, rules: Sequence[str]) -> None:
    """Run rules in order on a graph of one's own; what they conclude is added to it.

    Args:
        store: The graph.
        rules: CONSTRUCT queries.
    """
    for rule in rules:
        # INSERT … WHERE is CONSTRUCT … WHERE that stays inside the engine, which is faster by far.
        store.update(re.sub(r"^CONSTRUCT\b", "INSERT", rule, count=1, flags=re.MULTILINE))


def read_standards(store: ox.Store, replacing: Path | None) -> list[ox.Quad]:
    """Read level rules and balance thresholds.

    Args:
        store: The graph.
        replacing: Turtle file with others; None for those of the graph.

    Returns:
        Their statements, as far as the rules read them.

    Raises:
        DataError: The file is missing, is not valid Turtle, or holds neither.
    """
    threshold = ox.NamedNode(name("kc:thresholdValue"))
    thresholds = {quad.subject: quad for quad in store.quads_for_pattern(None, threshold, None)}
    levels = [quad for rule in _list_level_rules(store) for quad in _read_level_rule(store, rule)]
    if replacing is not None:
        other = ox.Store()
        other.extend(ox.Quad(*triple) for triple in parse_file(replacing))
        others = {quad.subject: quad for quad in other.quads_for_pattern(None, threshold, None)}
        other_levels = [quad for rule in _list_level_rules(other) for quad in _read_level_rule(other, rule)]
        if not others and not other_levels:
            raise DataError(
                "holds neither level rules nor balance thresholds.",
                replacing,
                remedy="Copy ontology/evidence-levels.ttl or ontology/balance-thresholds.ttl and change the numbers.",
            )
        thresholds |= others
        levels = other_levels or levels
    return [*thresholds.values(), *levels]


def _list_level_rules(store: ox.Store) -> list[ox.NamedNode]:
    quads = store.quads_for_pattern(None, ox.NamedNode(name("kc:forStudyDesign")), None)
    return [quad.subject for quad in quads if isinstance(quad.subject, ox.NamedNode)]


def _read_level_rule(store: ox.Store, rule: ox.NamedNode) -> Iterator[ox.Quad]:
    for curie in _LEVEL_RULE:
        yield from store.quads_for_pattern(rule, ox.NamedNode(name(curie)), None)


def _read_facts(store: ox.Store, claim: ox.NamedNode) -> Iterator[LineFacts]:
    graph = GraphReader(store)
    for line in graph.subjects("kc:bearsOn", claim):
        finding, directness = graph.value(line, "kc:finding"), graph.value(line, "kc:directness")
        source = graph.value(finding, "kc:source") if finding else None
        if finding is None or directness is None or source is None or graph.text(line, "owl:deprecated") == "true":
            continue
        yield LineFacts(
            node=line,
            key=key_of(line.value),
            finding=finding,
            source=source,
            source_key=key_of(source.value),
            bearing=graph.key(line, "kc:bearing") or "",
            directness=directness,
            year=graph.integer(source, "kc:year"),
            retracted=graph.text(source, "kc:retracted") == "true",
        )


def _read_ground(store: ox.Store, lines: Sequence[LineFacts]) -> Iterator[ox.Quad]:
    nodes = {node for line in lines for node in (line.finding, line.source)}
    for curie in _GROUND:
        for quad in store.quads_for_pattern(None, ox.NamedNode(name(curie)), None):
            if quad.subject in nodes or curie == "skos:broader":
                yield quad
