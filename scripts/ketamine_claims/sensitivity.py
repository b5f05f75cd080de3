"""Sensitivity: what the balances of all claims would be under other thresholds."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

import pyoxigraph as ox

from ketamine_claims.balance import read_balance
from ketamine_claims.load import KnowledgeBase
from ketamine_claims.namespaces import key_of, name
from ketamine_claims.reader import GraphReader
from ketamine_claims.workbench import list_balance_rules, run_rules

VERDICTS = ("Supported", "SupportedWithQualifications", "Contested", "Contradicted", "NotAssessed")
# Thresholds by key, with the values to try beside the published one.
VARIANTS: tuple[tuple[str, str], ...] = (
    ("DecisiveSpan", "0"),
    ("DecisiveSpan", "2"),
    ("PrevailingShare", "0.66"),
    ("PrevailingShare", "0.9"),
    ("Quantile", "1.644853626951473"),
    ("Quantile", "2.575829303548901"),
    ("UnqualifiedShare", "0.5"),
    ("UnqualifiedShare", "0.9"),
)


@dataclass(frozen=True, slots=True)
class Variant:
    """The verdicts under one set of thresholds.

    Attributes:
        threshold: Label of the threshold that differs; empty for the published set.
        value: Its value.
        counts: Number of claims by verdict, in the order of `VERDICTS`.
        changed: Keys of the claims whose verdict differs from the published one.
    """

    threshold: str
    value: str
    counts: tuple[int, ...]
    changed: tuple[str, ...]


def try_thresholds(kb: KnowledgeBase) -> tuple[Variant, ...]:
    """Compute all balances under the published thresholds, and again under others, one changed at a time.

    Args:
        kb: The knowledge base, loaded with its rules.

    Returns:
        The published set first, then one variant for each changed value.

    Raises:
        NotFoundError: The knowledge base has no rules that compute balances.
    """
    rules = list_balance_rules(kb.root)
    derived = set(kb.derived)
    stated = [quad for quad in kb.store if quad.triple not in derived]
    graph = GraphReader(kb.store)
    claims = graph.instances("kc:Claim")
    published = {claim: read_balance(kb.store, claim).verdict for claim in claims}
    variants = [Variant("", "", _count(list(published.values())), ())]
    property_node = ox.NamedNode(name("kc:thresholdValue"))
    for key, value in VARIANTS:
        threshold = ox.NamedNode(name(f"kc:{key}"))
        store = ox.Store()
        store.bulk_extend(
            quad for quad in stated if not (quad.subject == threshold and quad.predicate == property_node)
        )
        datatype = ox.NamedNode(name("xsd:decimal" if "." in value else "xsd:integer"))
        store.add(ox.Quad(threshold, property_node, ox.Literal(value, datatype=datatype)))
        run_rules(store, rules)
        verdicts = {claim: read_balance(store, claim).verdict for claim in claims}
        changed = tuple(key_of(claim.value) for claim in claims if verdicts[claim] != published[claim])
        variants.append(Variant(graph.label(threshold), value, _count(list(verdicts.values())), changed))
    return tuple(variants)


def _count(verdicts: list[str]) -> tuple[int, ...]:
    counts = Counter(verdicts)
    return tuple(counts[verdict] for verdict in VERDICTS)
