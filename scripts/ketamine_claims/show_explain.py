"""Show why the balance of a claim is what it is, and how balances move with the thresholds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from ketamine_claims.balance import BELOW, POOLED, RETRACTED, SHARED, USED, WEAKER, Balance, BalanceLine
from ketamine_claims.dossier import EvidenceLine
from ketamine_claims.explain import Change, Explanation, Robustness, count_used
from ketamine_claims.sensitivity import VERDICTS, Variant
from ketamine_claims.show_claims import NO_ADVICE, VERDICT_STYLES
from ketamine_claims.terminal import OutputFormat, open_console, print_csv, print_json, print_text

if TYPE_CHECKING:
    from rich.console import Console
    from rich.text import Text

VERDICT_LABELS = {
    "Supported": "supported",
    "SupportedWithQualifications": "supported with qualifications",
    "Contested": "contested",
    "Contradicted": "contradicted",
    "NotAssessed": "not assessed",
}
_BEARING_LABELS = {
    "Supports": "supports",
    "Qualifies": "qualifies",
    "Disputes": "disputes",
    "NullResult": "null result",
}
_FATE_LABELS = {
    USED: "used",
    RETRACTED: "set aside: its source was retracted",
    BELOW: "set aside: below the decisive levels",
    POOLED: "set aside: its trial is pooled in {other}",
    SHARED: "set aside: same people and outcome as {other}",
    WEAKER: "set aside: its source has the better line {other}",
}


def show_explanation_json(explanation: Explanation) -> None:
    """Print an explanation as JSON."""
    claim, options = explanation.claim, explanation.options
    document: dict[str, Any] = {
        "claim": claim.iri,
        "label": claim.label,
        "curators": claim.verdict,
        "published": _write_balance(explanation.published),
        "options": {
            "without": list(options.without),
            "levels": str(options.levels) if options.levels else None,
            "as_of": options.as_of,
        },
        "recomputed": _write_balance(explanation.recomputed) if explanation.recomputed else None,
        "left_out": explanation.left_out,
        "removals": [asdict(change) for change in explanation.removals],
        "rereadings": [asdict(change) for change in explanation.rereadings],
        "robustness": asdict(explanation.robustness),
        "second_hand": asdict(explanation.second_hand),
        "notice": NO_ADVICE,
    }
    print_json(document)


def _write_balance(balance: Balance) -> dict[str, Any]:
    return {"count": balance.count, **asdict(balance)}


def show_explanation(explanation: Explanation) -> None:
    """Print an explanation for people.

    Args:
        explanation: What to print.
    """
    from rich.text import Text

    console = open_console()
    console.print(Text(explanation.claim.label, style="bold"))
    console.print(Text(explanation.claim.iri, style="dim"), soft_wrap=True)
    console.print()
    _print_balances(console, explanation)
    _print_votes(console, explanation.balance)
    _print_lines(console, explanation)
    _print_changes(console, explanation)
    console.print(Text(NO_ADVICE, style="dim"))


def _print_balances(console: Console, explanation: Explanation) -> None:
    from rich import box
    from rich.table import Table
    from rich.text import Text

    columns = [("Published", explanation.published)]
    if explanation.recomputed:
        columns.append(("Under your options", explanation.recomputed))
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, show_edge=False)
    table.add_column("Balance")
    for heading, _ in columns:
        table.add_column(heading)
    table.add_row("verdict", *(_style_verdict(balance.verdict) for _, balance in columns))
    table.add_row("decisive levels", *(Text(_write_levels(balance)) for _, balance in columns))
    table.add_row("votes", *(Text(_write_votes(balance)) for _, balance in columns))
    table.add_row("share in favour", *(Text(_write_share(balance)) for _, balance in columns))
    table.add_row("support as worded", *(Text(_write_number(balance.unqualified)) for _, balance in columns))
    console.print(table)
    assessment = explanation.claim.assessment
    if assessment is not None:
        console.print(
            Text.assemble("Curators judged: ", (assessment.verdict, VERDICT_STYLES.get(assessment.verdict, "")))
        )
        if assessment.departure_reason:
            console.print(Text(f"They depart from the published balance: {assessment.departure_reason}"))
    console.print()


def _style_verdict(verdict: str) -> Text:
    from rich.text import Text

    label = VERDICT_LABELS.get(verdict, verdict)
    return Text(label, style=VERDICT_STYLES.get(label, ""))


def _write_levels(balance: Balance) -> str:
    if balance.best_level is None:
        return "none"
    if balance.best_level == balance.last_level:
        return str(balance.best_level)
    return f"{balance.best_level} to {balance.last_level}"


def _write_votes(balance: Balance) -> str:
    counts = (
        (balance.supporting, "support"),
        (balance.qualifying, "qualify"),
        (balance.disputing, "dispute"),
        (balance.null, "null"),
    )
    told = ", ".join(f"{count} {word}" for count, word in counts if count)
    return f"{balance.count} ({told})" if told else "0"


def _write_share(balance: Balance) -> str:
    if balance.share is None:
        return "none"
    return f"{balance.share:.2f} (95 % Wilson interval {balance.lower:.2f} to {balance.upper:.2f})"


def _write_number(number: float | None) -> str:
    return "none" if number is None else f"{number:.2f}"


def _print_votes(console: Console, balance: Balance) -> None:
    from rich.text import Text

    console.print(Text(f"Votes ({balance.count}), one for each source, from {count_used(balance)} lines", style="bold"))
    for bearing, label in _BEARING_LABELS.items():
        sources = [vote.source for vote in balance.votes if vote.bearing == bearing]
        if sources:
            console.print(Text(f"  {label} ({len(sources)}): {', '.join(sources)}"))
    console.print()


def _print_lines(console: Console, explanation: Explanation) -> None:
    from rich import box
    from rich.table import Table
    from rich.text import Text

    known = {line.key: line for line in explanation.claim.evidence}
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, show_edge=False, expand=True)
    table.add_column("Level", no_wrap=True)
    table.add_column("Bearing", no_wrap=True)
    table.add_column("Evidence", ratio=1)
    table.add_column("In the balance", width=32)
    for line in explanation.balance.lines:
        fate = Text(_write_fate(line), style="" if line.fate == USED else "dim")
        level = "–" if line.level is None else str(line.level)
        bearing = _BEARING_LABELS.get(line.bearing, line.bearing)
        table.add_row(level, bearing, _write_evidence(line.source, known.get(line.key)), fate)
    for key, reason in explanation.left_out.items():
        left = known.get(key)
        source = left.finding.source.key if left and left.finding and left.finding.source else key
        bearing = _BEARING_LABELS.get(left.bearing, left.bearing) if left else ""
        table.add_row("–", bearing, _write_evidence(source, left), Text(reason, style="dim"))
    console.print(table)
    console.print()


def _write_evidence(source: str, line: EvidenceLine | None) -> Text:
    from rich.text import Text

    text = Text.assemble((source, "cyan"))
    if line is not None:
        text.append(", indirect" if line.directness == "Indirect" else "")
        if line.finding is not None:
            text.append(f", {line.finding.verification}" if line.finding.verification else "")
            text.append(f": {line.finding.statement}")
    return text


def _write_fate(line: BalanceLine) -> str:
    other = (line.gives_way_to or "another line").partition("--")[2] or line.gives_way_to
    return _FATE_LABELS.get(line.fate, line.fate).format(other=other)


def _print_changes(console: Console, explanation: Explanation) -> None:
    from rich.text import Text

    console.print(Text("What would change the verdict", style="bold"))
    _print_change_list(console, "If one source were retracted", explanation.removals)
    _print_change_list(console, "If one source were read the other way", explanation.rereadings)
    second_hand = explanation.second_hand
    if second_hand.lines:
        told = f"{len(second_hand.lines)} of the {count_used(explanation.balance)} lines used"
        verdict = _style_verdict(second_hand.verdict)
        console.print(Text.assemble(f"  Without what was read second-hand ({told}): ", verdict, "."))
    console.print(Text(f"  {describe_robustness(explanation.robustness)}"))
    console.print()


def _print_change_list(console: Console, heading: str, changes: Sequence[Change]) -> None:
    from rich.text import Text

    if not changes:
        console.print(Text(f"  {heading}: nothing."))
        return
    console.print(Text(f"  {heading}:"))
    for change in changes:
        vote = _BEARING_LABELS.get(change.bearing, "no vote now")
        console.print(Text.assemble(f"    {change.source} ({vote}): ", _style_verdict(change.verdict)))


def describe_robustness(robustness: Robustness) -> str:
    """Say in one sentence how many sources must go before the verdict changes.

    Args:
        robustness: The figure.

    Returns:
        The sentence.
    """
    if robustness.size is None:
        return "Robustness: no choice of sources that was tried changes the verdict when it is removed."
    verdict = VERDICT_LABELS.get(robustness.verdict or "", robustness.verdict)
    example = f"for example without {', '.join(robustness.sources)} ({verdict})"
    if robustness.exact:
        noun = "source" if robustness.size == 1 else "sources"
        return (
            f"Robustness: {robustness.size}. Removing {robustness.size} {noun} is the least that changes it, {example}."
        )
    return (
        f"Robustness: more than {robustness.tried}, at most {robustness.size}. All choices of up to {robustness.tried} "
        f"sources were tried; the larger number was found by removing votes one after the other, {example}."
    )


def show_sensitivity(variants: Sequence[Variant], output: OutputFormat) -> None:
    """Print the verdicts under other thresholds.

    Args:
        variants: The published set and the others.
        output: Table, CSV or JSON; the table is Markdown, ready for a document.
    """
    headings = ("threshold", "value", *(VERDICT_LABELS[verdict] for verdict in VERDICTS), "changed")
    rows = [(v.threshold or "as published", v.value, *v.counts, ", ".join(v.changed)) for v in variants]
    if output is OutputFormat.csv:
        print_csv(headings, rows)
    elif output is OutputFormat.json:
        print_json([{**asdict(v), "counts": dict(zip(VERDICTS, v.counts, strict=True))} for v in variants])
    else:
        print_text(write_sensitivity(variants))


def write_sensitivity(variants: Sequence[Variant]) -> str:
    """Write the verdicts under other thresholds as a Markdown table.

    Args:
        variants: The published set and the others.

    Returns:
        The table, one line a variant.
    """
    headings = ["threshold", *(VERDICT_LABELS[verdict] for verdict in VERDICTS), "claims that change"]
    lines = [f"| {' | '.join(headings)} |", f"|---|{'--:|' * len(VERDICTS)}---|"]
    for variant in variants:
        name = f"{variant.threshold} {float(variant.value):.4g}" if variant.threshold else "as published"
        changed = ", ".join(f"`{key}`" for key in variant.changed) or "none"
        changed = "" if not variant.threshold else changed
        lines.append(f"| {name} | {' | '.join(map(str, variant.counts))} | {changed} |")
    return "\n".join(lines) + "\n"
