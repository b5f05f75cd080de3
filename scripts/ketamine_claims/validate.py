"""Validate: check data against shapes and say where each fault stands."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

import pyoxigraph as ox

from ketamine_claims.errors import KnowledgeBaseError
from ketamine_claims.load import KnowledgeBase, load_shapes
from ketamine_claims.namespaces import name
from ketamine_claims.places import Place, PlaceFinder, Term
from ketamine_claims.rdf_files import RdfFile, read_all

if TYPE_CHECKING:
    from ketamine_claims.changed import Changes

SEVERITIES = ("Violation", "Warning", "Info")
SYNTAX = "SyntaxError"


@dataclass(frozen=True, slots=True)
class Result:
    """One thing that a shape found.

    Attributes:
        focus: IRI of the subject at fault, or its N-Triples form where it is no IRI.
        severity: ``Violation``, ``Warning`` or ``Info``.
        message: What is wrong and how to mend it.
        component: Local name of the constraint component, for instance ``MinCountConstraintComponent``; ``SyntaxError``
            for a file that does not parse.
        shape: IRI of the nearest named shape.
        path: The property, as an IRI or a SPARQL path; None where the whole subject is at fault.
        value: The offending value in N-Triples form, where there is one.
        file: File in which the fault stands, where one does.
        line: Line of the offending value, else of the property, else of the subject, counted from 1.
        column: Its column in code points, counted from 1.
        subject: The subject in whose block that line lies: the focus, or, for a shape about the data as a whole, what
            uses the value.
        others: Further places where the same stands.
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
    column: int | None = None
    subject: str | None = None
    others: tuple[Place, ...] = ()


@dataclass(frozen=True, slots=True)
class Rule:
    """What is to be known of a shape that found something.

    Attributes:
        shape: Its IRI.
        name: Its short name.
        message: What it says when it is broken.
        severity: Its severity.
        help: Address of the sentence of the data model that it enforces.
    """

    shape: str
    name: str
    message: str
    severity: str
    help: str | None


@dataclass(frozen=True, slots=True)
class Report:
    """What validation found.

    Attributes:
        engine: The engine that ran.
        results: Everything found, worst first, then by file and line.
        rules: The shapes that found something.
        held_back: Number of results left out because they only follow from files that do not parse.
        notes: What else the reader should know, a sentence each.
        files: The files that were read.
    """

    engine: str
    results: tuple[Result, ...]
    rules: tuple[Rule, ...] = ()
    held_back: int = 0
    notes: tuple[str, ...] = ()
    files: tuple[Path, ...] = ()

    @property
    def conforms(self) -> bool:
        """Whether nothing was found that is a violation; warnings do not count."""
        return not self.count("Violation")

    def count(self, severity: str) -> int:
        """Count the results of one severity."""
        return Counter(result.severity for result in self.results)[severity]

    def passes(self, strict: bool = False) -> bool:
        """Say whether there is nothing to mend.

        Args:
            strict: Whether warnings count as well.
        """
        return self.conforms and not (strict and self.count("Warning"))


@dataclass(frozen=True)
class Batch:
    """What is validated together.

    Attributes:
        files: The files, with what was read from them.
        shapes: The shapes.
        derived: What the rules derived from the files.
        reported: The files to report on, resolved; None for all.
        notes: What the reader should know about the choice.
    """

    files: tuple[RdfFile, ...]
    shapes: list[ox.Triple] = field(repr=False)
    derived: tuple[ox.Triple, ...] = field(default=(), repr=False)
    reported: frozenset[Path] | None = None
    notes: tuple[str, ...] = ()

    def triples(self) -> Iterable[ox.Triple]:
        """Give everything that is validated."""
        return chain(chain.from_iterable(file.triples for file in self.files), self.derived)


Engine = Callable[[Iterable[ox.Triple], Iterable[ox.Triple]], list[Result]]


def find_engine(engine: str) -> Engine:
    """Find an engine by its name.

    Args:
        engine: ``shacl`` or ``pyshacl``.

    Returns:
        A function from data and shapes to results.

    Raises:
        KnowledgeBaseError: There is no such engine.
    """
    if engine == "shacl":
        from ketamine_claims.engine_shacl import run_shacl

        return run_shacl
    if engine == "pyshacl":
        from ketamine_claims.engine_pyshacl import run_pyshacl

        return run_pyshacl
    raise KnowledgeBaseError(f"no validator is named {engine!r}.", "Use shacl or pyshacl.")


def validate(kb: KnowledgeBase, engine: str = "shacl", only: Sequence[Path] = ()) -> Report:
    """Check a loaded knowledge base against its shapes.

    Args:
        kb: The knowledge base.
        engine: ``shacl`` (fast) or ``pyshacl`` (the reference).
        only: Files to report on; by default all.

    Returns:
        The report, with the place of each fault.

    Raises:
        DataError: There are no shapes, or a file is gone.
        KnowledgeBaseError: The engine is unknown or cannot read the shapes.
    """
    find_engine(engine)
    reported = frozenset(path.resolve() for path in only) if only else None
    return validate_batch(Batch(tuple(read_all(kb.files)), load_shapes(kb.root), kb.derived, reported), engine)


def validate_batch(batch: Batch, engine: str = "shacl", changes: Changes | None = None) -> Report:
    """Check a batch of files against shapes.

    Args:
        batch: The files and the shapes.
        engine: ``shacl`` (fast) or ``pyshacl`` (the reference).
        changes: Report only what concerns these.

    Returns:
        The report, with the place of each fault.

    Raises:
        KnowledgeBaseError: The engine is unknown or cannot read the shapes.
    """
    found = find_engine(engine)(batch.triples(), batch.shapes)
    results, held_back = _hold_back(found, batch)
    located = [*_list_syntax_faults(batch), *locate(results, batch.files, batch.shapes)]
    chosen = [result for result in located if _concerns(result, batch)]
    if changes is not None:
        chosen = [result for result in chosen if changes.touch(result)]
    notes = batch.notes if changes is None else (*batch.notes, changes.describe())
    ordered = tuple(sorted(chosen, key=rank))
    files = tuple(file.path for file in batch.files)
    return Report(engine, ordered, list_rules(ordered, batch.shapes), held_back, notes, files)


def locate(results: Iterable[Result], files: Iterable[RdfFile], shapes: Iterable[ox.Triple]) -> list[Result]:
    """Find where in the files each fault stands.

    Args:
        results: What an engine found.
        files: The files that were validated.
        shapes: The shapes.

    Returns:
        The results with file, line, column and subject, where a file holds them.
    """
    finder = PlaceFinder(files)
    target = name("sh:targetNode")
    # Shapes that look at the data as a whole hang on one fixed node; the fault stands where the value is used.
    of_the_whole = {
        t.subject.value for t in shapes if t.predicate.value == target and not isinstance(t.subject, ox.Triple)
    }
    return [_locate(result, finder, result.shape in of_the_whole) for result in results]


def _locate(result: Result, finder: PlaceFinder, of_the_whole: bool) -> Result:
    value = read_term(result.value)
    places: list[Place] = []
    if of_the_whole and value is not None:
        places = finder.find_uses(value)
    if not places:
        found = finder.find_fault(result.focus, result.path, value)
        places = [found] if found else []
    if not places:
        # The focus is described nowhere: it is a value of something.
        focus = read_term(result.focus if result.focus[:1] in '_"' else f"<{result.focus}>")
        places = finder.find_uses(focus) if focus is not None else []
    if not places:
        return result
    first, *others = places
    return replace(
        result,
        file=first.file,
        line=first.line,
        column=first.column,
        subject=first.subject or result.focus,
        others=tuple(others),
    )


def read_term(text: str | None) -> Term | None:
    """Read a term in N-Triples form.

    Args:
        text: The term; None for none.

    Returns:
        The term, or None where there is none or it cannot be read.
    """
    if text is None:
        return None
    if text.startswith("_:"):
        return ox.BlankNode(text[2:])
    try:
        (quad,) = ox.parse(f"<urn:s> <urn:p> {text} .", ox.RdfFormat.N_TRIPLES)
    except (SyntaxError, ValueError):
        return None
    return quad.object if not isinstance(quad.object, ox.Triple) else None


def list_rules(results: Iterable[Result], shapes: Iterable[ox.Triple]) -> tuple[Rule, ...]:
    """List the shapes that found something, with their names and messages.

    Args:
        results: What was found.
        shapes: The shapes.

    Returns:
        The rules, by IRI.
    """
    wanted = {result.shape: result for result in results if result.shape is not None}
    said: dict[tuple[str, str], str] = {}
    for triple in shapes:
        if isinstance(triple.subject, ox.NamedNode) and triple.subject.value in wanted:
            value = triple.object
            if isinstance(value, ox.Literal | ox.NamedNode):
                said.setdefault((triple.subject.value, triple.predicate.value), value.value)
    return tuple(
        Rule(
            shape=shape,
            name=said.get((shape, name("sh:name")), shape.rpartition("/")[2]),
            message=said.get((shape, name("sh:message")), wanted[shape].message),
            severity=said.get((shape, name("sh:severity")), "").rpartition("#")[2] or wanted[shape].severity,
            help=said.get((shape, name("rdfs:seeAlso"))),
        )
        for shape in sorted(wanted)
    )


def _list_syntax_faults(batch: Batch) -> list[Result]:
    return [
        Result(
            focus=fault.subject or file.path.resolve().as_uri(),
            severity="Violation",
            message=f"This does not parse: {fault.reason} {fault.remedy}",
            component=SYNTAX,
            file=file.path,
            line=fault.line,
            column=fault.column,
            subject=fault.subject,
        )
        for file in batch.files
        for fault in file.faults
    ]


def _hold_back(results: list[Result], batch: Batch) -> tuple[list[Result], int]:
    """Leave out what is said of, or because of, blocks that do not parse."""
    broken = frozenset(chain.from_iterable(file.broken for file in batch.files))
    if not broken:
        return results, 0
    kept = [r for r in results if r.focus not in broken and (r.value or "")[1:-1] not in broken]
    return kept, len(results) - len(kept)


def _concerns(result: Result, batch: Batch) -> bool:
    """Say whether a fault stands in a file that is reported on, or comes from what such a file describes."""
    if batch.reported is None:
        return True
    places = [result.file, *(place.file for place in result.others)]
    if any(place is not None and place.resolve() in batch.reported for place in places):
        return True
    value = read_term(result.value)
    return isinstance(value, ox.NamedNode) and any(
        value.value in file.subjects for file in batch.files if file.path.resolve() in batch.reported
    )


def rank(result: Result) -> tuple[int, str, int, int, str, str, str, str]:
    """Give what results are sorted by: severity, then place."""
    severity = SEVERITIES.index(result.severity) if result.severity in SEVERITIES else len(SEVERITIES)
    return (
        severity,
        str(result.file or ""),
        result.line or 0,
        result.column or 0,
        result.focus,
        result.path or "",
        result.component,
        result.value or "",
    )
