"""Validate: check a knowledge base against its shapes and say where each fault stands."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from pathlib import Path

import pyoxigraph as ox

from ketamine_claims.errors import KnowledgeBaseError
from ketamine_claims.files import read_text
from ketamine_claims.load import KnowledgeBase, load_shapes
from ketamine_claims.scan import find_subject_lines

SEVERITIES = ("Violation", "Warning", "Info")


@dataclass(frozen=True, slots=True)
class Result:
    """One thing that a shape found.

    Attributes:
        focus: IRI of the subject at fault, or its N-Triples form where it is no IRI.
        severity: ``Violation``, ``Warning`` or ``Info``.
        message: What is wrong and how to mend it.
        component: Local name of the constraint component, for instance ``MinCountConstraintComponent``.
        shape: IRI of the nearest named shape.
        path: The property, as an IRI or a SPARQL path; None where the whole subject is at fault.
        value: The offending value in N-Triples form, where there is one.
        file: File that describes the subject, where one does.
        line: Line on which the subject stands, counted from 1.
    """

    focus: str
    severity: str
    message: str
    component: str
    shape: str | None = None
    path: str | None = None
    value: str | None = None
    file: Path | None = None
    line: int | None = None


@dataclass(frozen=True, slots=True)
class Report:
    """What validation found.

    Attributes:
        engine: The engine that ran.
        results: Everything found, worst first, then by file and line.
    """

    engine: str
    results: tuple[Result, ...]

    @property
    def conforms(self) -> bool:
        """Whether nothing was found that is a violation; warnings do not count."""
        return not self.count("Violation")

    def count(self, severity: str) -> int:
        """Count the results of one severity."""
        return Counter(result.severity for result in self.results)[severity]


Engine = Callable[[Iterable[ox.Triple], Iterable[ox.Triple]], list[Result]]


def _find_engine(name: str) -> Engine:
    if name == "shacl":
        from ketamine_claims.engine_shacl import run_shacl

        return run_shacl
    if name == "pyshacl":
        from ketamine_claims.engine_pyshacl import run_pyshacl

        return run_pyshacl
    raise KnowledgeBaseError(f"no validator is named {name!r}.", "Use shacl or pyshacl.")


def validate(kb: KnowledgeBase, engine: str = "shacl", only: Sequence[Path] = ()) -> Report:
    """Check a knowledge base against its shapes.

    Args:
        kb: The knowledge base.
        engine: ``shacl`` (fast) or ``pyshacl`` (the reference).
        only: Files to report on; by default all.

    Returns:
        The report, with the place of each subject.

    Raises:
        DataError: There are no shapes, or a file is not valid Turtle.
        KnowledgeBaseError: The engine is unknown or cannot read the shapes.
    """
    run = _find_engine(engine)
    results = run(chain(kb.triples(), kb.derived), load_shapes(kb.root))
    if results:
        results = _locate(results, kb.files)
    if only:
        wanted = {path.resolve() for path in only}
        results = [result for result in results if result.file and result.file.resolve() in wanted]
    return Report(engine, tuple(sorted(results, key=_rank)))


def _locate(results: Iterable[Result], files: Iterable[Path]) -> list[Result]:
    places: dict[str, tuple[Path, int]] = {}
    for path in files:
        for subject, line in find_subject_lines(read_text(path)).items():
            places.setdefault(subject, (path, line))
    located = []
    for result in results:
        place = places.get(result.focus)
        located.append(replace(result, file=place[0], line=place[1]) if place else result)
    return located


def _rank(result: Result) -> tuple[int, str, int, str, str, str, str]:
    severity = SEVERITIES.index(result.severity) if result.severity in SEVERITIES else len(SEVERITIES)
    return (
        severity,
        str(result.file or ""),
        result.line or 0,
        result.focus,
        result.path or "",
        result.component,
        result.value or "",
    )
