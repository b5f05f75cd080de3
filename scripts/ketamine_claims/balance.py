"""Balance: read what the rules computed for a claim."""

from __future__ import annotations

from dataclasses import dataclass

import pyoxigraph as ox

from ketamine_claims.errors import NotFoundError
from ketamine_claims.namespaces import BASE, key_of
from ketamine_claims.reader import GraphReader

RETRACTED, BELOW, POOLED, SHARED, WEAKER = (
    "setsAsideRetracted",
    "setsAsideBelowDecisive",
    "setsAsidePooled",
    "setsAsideSharedParticipants",
    "setsAsideWeaker",
)
USED = "used"
# What the name of a line ends in when it was copied for a scenario, before the number of the scenario.
SCENARIO = "--scenario-"
NO_BALANCE = "Name a knowledge base whose queries/rules/ and ontology/ compute evidence balances."


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


def read_verdict(store: ox.Store, claim: ox.NamedNode) -> str:
    """Read the verdict of a balance, and nothing else.

    Args:
        store: A graph in which the rules have been run.
        claim: The claim.

    Returns:
        Its verdict, as a local name.

    Raises:
        NotFoundError: The graph holds none.
    """
    verdict = GraphReader(store).key(_name_balance(claim), "kc:verdict")
    if verdict is None:
        raise NotFoundError(f"no evidence balance was computed for {key_of(claim.value)!r}.", NO_BALANCE)
    return verdict


def _name_balance(claim: ox.NamedNode) -> ox.NamedNode:
    return ox.NamedNode(f"{BASE}balance/{key_of(claim.value)}")


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
    verdict = read_verdict(store, claim)
    graph, node = GraphReader(store), _name_balance(claim)
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
        share=graph.number(node, "kc:shareInFavour"),
        lower=graph.number(node, "kc:shareLowerLimit"),
        upper=graph.number(node, "kc:shareUpperLimit"),
        unqualified=graph.number(node, "kc:shareUnqualified"),
        votes=tuple(sorted(votes, key=lambda vote: vote.source)),
        lines=tuple(_read_lines(graph, node)),
    )


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
    return key_of(node.value).partition(SCENARIO)[0]
