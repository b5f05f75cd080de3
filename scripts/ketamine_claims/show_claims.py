"""Show the claims as a table, one row a claim."""

from __future__ import annotations

from collections.abc import Sequence

from ketamine_claims.dossier import Claim
from ketamine_claims.terminal import OutputFormat, open_console, print_csv, print_json

NO_ADVICE = "This knowledge base is not medical advice: it records what was claimed and what was found."
VERDICT_STYLES = {
    "supported": "green",
    "supported with qualifications": "cyan",
    "contested": "yellow",
    "contradicted": "red",
    "not assessed": "dim",
}
_COLUMNS = ("key", "label", "verdict", "certainty", "supports", "qualifies", "disputes", "null_results")


def show_claims(claims: Sequence[Claim], output: OutputFormat) -> None:
    """Print the claims.

    Args:
        claims: The claims, in the order to print.
        output: Table, CSV or JSON.
    """
    if output is OutputFormat.table:
        _show_table(claims)
        return
    rows = [_row(claim) for claim in claims]
    if output is OutputFormat.csv:
        print_csv(_COLUMNS, rows)
    else:
        print_json([dict(zip(_COLUMNS, row, strict=True)) for row in rows])


def _row(claim: Claim) -> tuple[str | int, ...]:
    counts = (claim.count(bearing) for bearing in ("Supports", "Qualifies", "Disputes", "NullResult"))
    return (claim.key, claim.label, claim.verdict, claim.certainty, *counts)


def _show_table(claims: Sequence[Claim]) -> None:
    from rich import box
    from rich.table import Table
    from rich.text import Text

    console = open_console()
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, show_edge=False, expand=True, padding=(0, 1, 0, 0))
    # Keys are there to be copied: neither cut nor broken, even on 80 columns.
    widest = max((len(claim.key) for claim in claims), default=0)
    table.add_column("Claim and its key", ratio=1, min_width=widest, overflow="fold")
    table.add_column("Verdict", width=14 if console.width < 100 else None, overflow="fold")
    table.add_column("Certainty", no_wrap=True)
    for heading in ("Pro", "Part", "Con", "Null"):
        table.add_column(heading, justify="right", no_wrap=True)
    for claim in claims:
        key, label, verdict, certainty, *counts = _row(claim)
        style = VERDICT_STYLES.get(str(verdict), "")
        cells = [
            Text.assemble(str(label), "\n", (str(key), "dim")),
            Text(str(verdict), style=style),
            Text(str(certainty)),
        ]
        table.add_row(*cells, *(str(count) if count else "·" for count in counts))
    console.print(table)
    console.print(
        f"\n{len(claims)} claims. Numbers are lines of evidence: pro, in part (qualifying), con, and null results "
        "(looked and found nothing)."
    )
    console.print(NO_ADVICE, style="dim")
