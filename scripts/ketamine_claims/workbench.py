"""Workbench: let the published rules compute the balance of a claim again, under other assumptions."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import pyoxigraph as ox

from ketamine_claims.balance import NO_BALANCE, SCENARIO, Balance, read_balance, read_verdict
from ketamine_claims.errors import NotFoundError
from ketamine_claims.files import list_rule_files, read_text
from ketamine_claims.load import KnowledgeBase
from ketamine_claims.namespaces import key_of, name
from ketamine_claims.reader import GraphReader
from ketamine_claims.standards import read_standards

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
_RDF_TYPE = ox.NamedNode(name("rdf:type"))
_TAGS = re.compile(r"^#\+ tags: \[(.*)\]$", re.MULTILINE)


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
    second_hand: bool


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
            replacing: Turtle file with level rules or balance thresholds that take the place of ours.

        Raises:
            DataError: The file cannot be used.
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
        store, copies = self._run(scenarios)
        return [read_balance(store, copy) for copy in copies]

    def judge(self, scenarios: Sequence[Mapping[str, str]]) -> list[str]:
        """Compute only the verdict for each scenario, which takes half the time.

        Args:
            scenarios: Bearing by key of the line; lines that are not in it are left out.

        Returns:
            The verdicts as local names, in the same order.
        """
        store, copies = self._run(scenarios)
        return [read_verdict(store, copy) for copy in copies]

    def _run(self, scenarios: Sequence[Mapping[str, str]]) -> tuple[ox.Store, list[ox.NamedNode]]:
        store = ox.Store()
        store.bulk_extend(self._ground)
        copies = [ox.NamedNode(f"{self.claim.value}{SCENARIO}{number}") for number in range(len(scenarios))]
        for number, (copy, scenario) in enumerate(zip(copies, scenarios, strict=True)):
            store.bulk_extend(self._copy(copy, number, scenario))
        run_rules(store, self.rules)
        return store, copies

    def _copy(self, claim: ox.NamedNode, number: int, scenario: Mapping[str, str]) -> Iterator[ox.Quad]:
        yield ox.Quad(claim, _RDF_TYPE, ox.NamedNode(name("kc:Claim")))
        for claim_type in self._types:
            yield ox.Quad(claim, ox.NamedNode(name("kc:claimType")), claim_type)
        for line in self.lines:
            bearing = scenario.get(line.key)
            if bearing is None:
                continue
            node = ox.NamedNode(f"{line.node.value}{SCENARIO}{number}")
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
        raise NotFoundError(f"no rule in {root / 'queries' / 'rules'} computes evidence balances.", NO_BALANCE)
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
            second_hand=graph.key(finding, "kc:verification") == "SecondHand",
        )


def _read_ground(store: ox.Store, lines: Sequence[LineFacts]) -> Iterator[ox.Quad]:
    nodes = {node for line in lines for node in (line.finding, line.source)}
    for curie in _GROUND:
        for quad in store.quads_for_pattern(None, ox.NamedNode(name(curie)), None):
            if quad.subject in nodes or curie == "skos:broader":
                yield quad
