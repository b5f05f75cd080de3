"""Show how far a push is, and what it did."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager

from ketamine_claims.release.push import Pushed, Report, State
from ketamine_claims.release.push_read import Released
from ketamine_claims.terminal import open_console


@contextmanager
def follow() -> Iterator[Report]:
    """Show on a terminal how far a push is; elsewhere nothing.

    Yields:
        What the push is to tell it to.
    """
    if not sys.stderr.isatty():
        yield lambda _step, _done, _all: None
        return
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    with Progress(*columns, console=open_console(stderr=True), transient=True) as progress:
        task = progress.add_task("", total=None)
        yield lambda step, done, whole: progress.update(task, description=step, completed=done, total=whole)


def show_pushed(pushed: Pushed, released: Released, url: str) -> None:
    """Print what a push did.

    Args:
        pushed: What it did.
        released: The release.
        url: Address of the store.
    """
    from rich.table import Table
    from rich.text import Text

    console = open_console()
    console.print(f"Version {released.version} at {url}", style="bold")
    table = Table.grid(padding=(0, 2, 0, 0))
    table.add_column()
    table.add_column(justify="right")
    for one in pushed.outcomes:
        table.add_row(Text(f"  {one.graph}"), Text(f"{one.triples:,} triples"), Text(one.state))
    console.print(table)
    states = {one.state for one in pushed.outcomes}
    if State.wanted in states:
        console.print("Nothing was changed.")
        return
    if State.replaced in states:
        told = "All in one update" if pushed.together else "Each in a request of its own, one after the other"
        console.print(f"{told}; read back and compared, number and digest.")
    else:
        console.print("Nothing had to be changed: compared, number and digest.")
    for one in pushed.outcomes:
        console.print(f"  {one.digest}  {one.graph.rpartition('/')[2]}", style="dim", soft_wrap=True)
