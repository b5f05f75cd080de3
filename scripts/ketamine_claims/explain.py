"""Explain: why the balance of a claim is what it is, and what would change it."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import combinations_with_replacement
from pathlib import Path

import pyoxigraph as ox

from ketamine_claims.balance import USED, Balance, read_balance
from ketamine_claims.dossier import Claim
from ketamine_claims.errors import KnowledgeBaseError, NotFoundError, suggest
from ketamine_claims.load import KnowledgeBase
from ketamine_claims.namespaces import key_of
from ketamine_claims.reader import GraphReader
from ketamine_claims.workbench import LineFacts, Workbench

MAX_SCENARIOS = 500
_IN_FAVOUR = ("Supports", "Qualifies")
_AGAINST = ("Disputes", "NullResult")
# In which order votes are dropped in search of a small number that changes the verdict.
_ORDERS = (
    (("Supports",),),
    (("Qualifies",),),
    (_IN_FAVOUR,),
    (_AGAINST,),
    (_AGAINST, ("Qualifies",)),
)
_CURIE = "source:"

Kind = tuple[tuple[int, str], ...]


class OptionError(KnowledgeBaseError):
    """An option of the user cannot be followed."""


@dataclass(frozen=True, slots=True)
class Change:
    """What would become of the verdict if one source were otherwise.

    Attributes:
        source: Key of the source.
        bearing: Its vote now; empty where it has none.
        verdict: Verdict then, as a local name.
    """

    source: str
    bearing: str
    verdict: str


@dataclass(frozen=True, slots=True)
class Robustness:
    """How many sources must go before the verdict changes.

    Attributes:
        size: The smallest number found; None where no number of sources changes it.
        exact: Whether a smaller number is excluded; otherwise `size` is only known to be enough.
        tried: Up to which number all choices were tried.
        sources: One choice of that many sources.
        verdict: Verdict without them.
    """

    size: int | None
    exact: bool
    tried: int
    sources: tuple[str, ...]
    verdict: str | None


@dataclass(frozen=True, slots=True)
class SecondHand:
    """What rests on findings that were read in another text than their source.

    Attributes:
        lines: Keys of the lines used by the balance whose finding was read so.
        verdict: Verdict without all lines of the claim that were read so.
    """

    lines: tuple[str, ...]
    verdict: str


@dataclass(frozen=True, slots=True)
class Options:
    """Under which other assumptions the balance is computed again.

    Attributes:
        without: Keys of sources to leave out.
        levels: File with other level rules or thresholds.
        as_of: Only sources of that year or earlier.
    """

    without: tuple[str, ...] = ()
    levels: Path | None = None
    as_of: int | None = None

    def __bool__(self) -> bool:
        """Whether anything differs from the published balance."""
        return bool(self.without) or self.levels is not None or self.as_of is not None


@dataclass(frozen=True, slots=True)
class Explanation:
    """Why the balance of a claim is what it is.

    Attributes:
        published: The balance as the knowledge base gives it.
        recomputed: The balance under the options; None without options. What follows is about this one then.
        left_out: Why a line is missing from the recomputed balance, by its key.
        removals: Each single source without which the verdict would be another.
        rereadings: Each single source whose lines, read the other way, would change it.
    """

    claim: Claim
    options: Options
    published: Balance
    recomputed: Balance | None
    left_out: dict[str, str]
    removals: tuple[Change, ...]
    rereadings: tuple[Change, ...]
    robustness: Robustness
    second_hand: SecondHand

    @property
    def balance(self) -> Balance:
        """The balance that is explained."""
        return self.recomputed or self.published


def explain(kb: KnowledgeBase, claim: Claim, options: Options | None = None) -> Explanation:
    """Explain the balance of a claim.

    Args:
        kb: The knowledge base, rules run.
        claim: The claim.
        options: Other assumptions to compute it under.

    Returns:
        The explanation.

    Raises:
        NotFoundError: A source to leave out does not exist, or there is no balance.
        OptionError: A source to leave out has no line on the claim.
        DataError: The file with levels cannot be used.
    """
    options = options or Options()
    node = ox.NamedNode(claim.iri)
    bench = Workbench(kb, node, options.levels)
    published = read_balance(kb.store, node)
    left_out = _choose(bench.lines, options, kb)
    kept = {line.key: line.bearing for line in bench.lines if line.key not in left_out}
    recomputed = bench.compute([kept])[0] if options else None
    balance = recomputed or published
    return Explanation(
        claim=claim,
        options=options,
        published=published,
        recomputed=recomputed,
        left_out=left_out,
        removals=tuple(_try_removals(bench, kept, balance)),
        rereadings=tuple(_try_rereadings(bench, kept, balance)),
        robustness=measure_robustness(bench, kept, balance),
        second_hand=_try_without_second_hand(bench, kept, balance),
    )


def read_as_of(text: str) -> int:
    """Turn a date into the last year whose sources were surely published by then.

    The graph dates sources by the year alone, so a source counts from the last day of its year on.

    Args:
        text: ``2020``, or ``2020-06-30``.

    Returns:
        The year: 2020 for ``2020`` and ``2020-12-31``, 2019 for any earlier day of 2020.

    Raises:
        OptionError: It is no date.
    """
    try:
        if len(text) == 4 and text.isdigit():
            return int(text)
        day = date.fromisoformat(text)
    except ValueError as error:
        raise OptionError(f"{text!r} is no date.", "Write a year (2020) or a day (2020-06-30).") from error
    return day.year if (day.month, day.day) == (12, 31) else day.year - 1


def _choose(lines: Sequence[LineFacts], options: Options, kb: KnowledgeBase) -> dict[str, str]:
    left_out = {}
    present = {line.source_key for line in lines}
    without = {key.removeprefix(_CURIE) for key in options.without}
    for key in sorted(without - present):
        if key in _list_sources(kb):
            raise OptionError(f"source {key!r} has no evidence line on this claim.", "Leave out one that has.")
        raise NotFoundError(f"no source is named {key!r}.", suggest(key, present) or "The command show lists them.")
    for line in lines:
        if line.source_key in without:
            left_out[line.key] = "left out by --without"
        elif options.as_of is not None and line.year is None:
            left_out[line.key] = "its source has no year"
        elif options.as_of is not None and line.year is not None and line.year > options.as_of:
            left_out[line.key] = f"published in {line.year}, after the date asked for"
    return left_out


def _list_sources(kb: KnowledgeBase) -> set[str]:
    return {key_of(node.value) for node in GraphReader(kb.store).instances("kc:Source")}


def _group(bench: Workbench, kept: Mapping[str, str]) -> dict[str, list[LineFacts]]:
    """Group the lines that are kept and count for something by their source."""
    sources: dict[str, list[LineFacts]] = defaultdict(list)
    for line in bench.lines:
        if line.key in kept and not line.retracted:
            sources[line.source_key].append(line)
    return dict(sorted(sources.items()))


def _drop(kept: Mapping[str, str], sources: Mapping[str, list[LineFacts]], gone: Iterable[str]) -> dict[str, str]:
    keys = {line.key for source in gone for line in sources[source]}
    return {key: bearing for key, bearing in kept.items() if key not in keys}


def _try_removals(bench: Workbench, kept: Mapping[str, str], balance: Balance) -> Iterator[Change]:
    sources = _group(bench, kept)
    votes = {vote.source: vote.bearing for vote in balance.votes}
    for source, other in zip(sources, bench.judge([_drop(kept, sources, [s]) for s in sources]), strict=True):
        if other != balance.verdict:
            yield Change(source, votes.get(source, ""), other)


def _try_rereadings(bench: Workbench, kept: Mapping[str, str], balance: Balance) -> Iterator[Change]:
    sources = _group(bench, kept)
    votes = [vote for vote in balance.votes if vote.source in sources]
    scenarios = []
    for vote in votes:
        opposite = "Disputes" if vote.bearing in _IN_FAVOUR else "Supports"
        scenarios.append({**kept, **{line.key: opposite for line in sources[vote.source]}})
    for vote, other in zip(votes, bench.judge(scenarios), strict=True):
        if other != balance.verdict:
            yield Change(vote.source, vote.bearing, other)


def _try_without_second_hand(bench: Workbench, kept: Mapping[str, str], balance: Balance) -> SecondHand:
    reported = {line.key for line in bench.lines if line.second_hand}
    rest = {key: bearing for key, bearing in kept.items() if key not in reported}
    used = tuple(line.key for line in balance.lines if line.fate == USED and line.key in reported)
    return SecondHand(used, bench.judge([rest])[0])


def measure_robustness(bench: Workbench, kept: Mapping[str, str], balance: Balance) -> Robustness:
    """Find the smallest number of sources without which the verdict would be another.

    Sources whose lines agree in level, bearing, outcome and independence can stand in for each other, so it is enough
    to try every number of each kind. Where that takes too many scenarios, votes of one kind are dropped one after the
    other until the verdict changes; the number is then enough, but a smaller one is not excluded.

    Args:
        bench: Where to compute.
        kept: The lines of the balance with their bearings.
        balance: The balance whose verdict is tried.

    Returns:
        What was found.
    """
    sources = _group(bench, kept)
    kinds = _sort_into_kinds(sources, balance, bench.dependent)
    tried = scenarios = 0
    for size in range(1, len(sources) + 1):
        choices = [choice for choice in combinations_with_replacement(sorted(kinds), size) if _is_there(choice, kinds)]
        scenarios += len(choices)
        if scenarios > MAX_SCENARIOS:
            break
        picked = [_pick(choice, kinds) for choice in choices]
        for gone, other in zip(picked, bench.judge([_drop(kept, sources, g) for g in picked]), strict=True):
            if other != balance.verdict:
                return Robustness(size, True, size, gone, other)
        tried = size
    if tried == len(sources):
        return Robustness(None, True, tried, (), None)
    return _drop_by_kind(bench, kept, balance, tried)


def _sort_into_kinds(
    sources: Mapping[str, list[LineFacts]], balance: Balance, dependent: frozenset[str]
) -> dict[Kind, list[str]]:
    """Sort sources into kinds that the rules cannot tell apart; a source that depends on another is its own kind."""
    by_line = {line.key: line for line in balance.lines}
    kinds: dict[Kind, list[str]] = defaultdict(list)
    for source, lines in sources.items():
        kind = {(by_line[line.key].level or 9, by_line[line.key].bearing) for line in lines}
        kinds[(*sorted(kind), *([(99, source)] if source in dependent else []))].append(source)
    return kinds


def _is_there(choice: Sequence[Kind], kinds: Mapping[Kind, list[str]]) -> bool:
    return all(number <= len(kinds[kind]) for kind, number in Counter(choice).items())


def _pick(choice: Sequence[Kind], kinds: Mapping[Kind, list[str]]) -> tuple[str, ...]:
    return tuple(sorted(source for kind, number in Counter(choice).items() for source in kinds[kind][:number]))


def _drop_by_kind(bench: Workbench, kept: Mapping[str, str], balance: Balance, tried: int) -> Robustness:
    best = Robustness(None, False, tried, (), None)
    for order in _ORDERS:
        current, lines = balance, dict(kept)
        gone: list[str] = []
        while best.size is None or len(gone) + 1 < best.size:
            source = _choose_vote(current, order)
            if source is None:
                break
            gone.append(source)
            lines = _drop(lines, _group(bench, lines), [source])
            current = bench.compute([lines])[0]
            if current.verdict != balance.verdict:
                best = Robustness(len(gone), len(gone) == tried + 1, tried, tuple(sorted(gone)), current.verdict)
                break
    return best


def _choose_vote(balance: Balance, order: Sequence[Sequence[str]]) -> str | None:
    """Choose the vote to drop next: of the first bearings that are left, the weakest, so that the levels stay."""
    levels = {line.source: line.level or 0 for line in balance.lines if line.fate == USED}
    for bearings in order:
        unwanted = [vote.source for vote in balance.votes if vote.bearing in bearings]
        if unwanted:
            return max(unwanted, key=lambda source: levels[source])
    return None


def count_used(balance: Balance) -> int:
    """Count the evidence lines that a balance uses."""
    return sum(line.fate == USED for line in balance.lines)
