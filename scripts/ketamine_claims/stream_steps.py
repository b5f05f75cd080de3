"""Run the steps of a validation in parts: many tasks, a few processes, one progress bar."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from ketamine_claims.errors import DataError, KnowledgeBaseError

if TYPE_CHECKING:
    from rich.progress import Progress

Step = Callable[[str, Callable[..., Any], list[tuple[Any, ...]]], list[Any]]
"""Title, function, and the arguments of each call, to what the calls return, in order."""


@contextmanager
def open_steps(jobs: int | None, show_progress: bool) -> Iterator[Step]:
    """Give a function that runs one step on all tasks, each in one of several processes."""
    count = jobs or os.cpu_count() or 1
    with _open_progress(show_progress) as progress, ProcessPoolExecutor(count) as pool:

        def run(title: str, work: Callable[..., Any], tasks: list[tuple[Any, ...]]) -> list[Any]:
            bar = progress.add_task(title, total=len(tasks)) if progress else None
            results: list[Any] = [None] * len(tasks)
            waiting: dict[Future[Any], int] = {}
            pending = iter(enumerate(tasks))
            try:
                while True:
                    # A few tasks ahead of the processes, never all: their arguments take memory.
                    for index, task in pending:
                        waiting[pool.submit(_call, work, task)] = index
                        if len(waiting) >= 2 * count:
                            break
                    if not waiting:
                        return results
                    for future in wait(waiting, return_when=FIRST_COMPLETED).done:
                        results[waiting.pop(future)], problem = future.result()
                        if problem is not None:
                            raise DataError(*problem)
                        if progress and bar is not None:
                            progress.advance(bar)
            except BrokenProcessPool as error:
                remedy = "Start again with the same --resume folder; with fewer jobs if memory ran out."
                raise KnowledgeBaseError("a process of the validation was stopped.", remedy) from error

        yield run


def _call(work: Callable[..., Any], task: tuple[Any, ...]) -> tuple[Any, tuple[Any, ...] | None]:
    """Run a task in another process; a fault in the data comes back as plain values, since it cannot be pickled."""
    try:
        return work(*task), None
    except DataError as error:
        return None, (error.message, error.file, error.line, error.column, error.remedy)


@contextmanager
def _open_progress(wanted: bool) -> Iterator[Progress | None]:
    if not wanted:
        yield None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

    columns = (TextColumn("{task.description:<10}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        yield progress
