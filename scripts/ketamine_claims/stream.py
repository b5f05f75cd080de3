"""Validate a graph that does not fit in memory: in parts, on all cores, and again from where it stopped.

The data go through the disk three times: lines are dealt into buckets by subject; each bucket finds out which parts
need its subjects; then the parts are written and validated one by one. What is in memory at any time is one bucket or
one part for each process, whatever the size of the whole. See `stream_rules` for why the results are the same as in
one piece.
"""

from __future__ import annotations

import hashlib
import json
import math
import shutil
import tempfile
from collections import defaultdict
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from itertools import groupby
from pathlib import Path
from typing import Any

import pyoxigraph as ox

from ketamine_claims.convert import write_ntriples
from ketamine_claims.engine_shacl import count_shares, read_result, split_shapes, validate_shares
from ketamine_claims.errors import DataError, KnowledgeBaseError
from ketamine_claims.files import write_text
from ketamine_claims.load import load_shapes, parse_file
from ketamine_claims.stream_lines import (
    Spool,
    copy_lines,
    digest,
    find_format,
    find_syntax_error,
    read_lines,
    split_ranges,
)
from ketamine_claims.stream_links import (
    Plan,
    adopt_rest,
    find_circles,
    find_shared,
    link_bucket,
    namespace_of,
    note_values,
    open_spools,
    pass_on,
)
from ketamine_claims.stream_parts import UnreadableDataError, deal_bucket, merge_results, validate_part
from ketamine_claims.stream_rules import Rules, read_rules
from ketamine_claims.stream_steps import Step, open_steps
from ketamine_claims.validate import Report, Result, list_rules, rank

PART_BYTES = 48 << 20
"""Size of a part as N-Triples, about 280,000 triples; a process needs about eight times as much memory."""

WHOLE_BYTES = 256 << 20
"""Size up to which files are validated in one piece, about 1.5 million triples."""

SHARED_BYTES = 16 << 20
"""Size from which on it pays to load the data once for each core."""

MAX_NAMESPACES = 1_000
SHARED_PER_PART = 50_000


def validate_stream(
    paths: Iterable[Path],
    root: Path,
    jobs: int | None = None,
    resume: Path | None = None,
    part_bytes: int = PART_BYTES,
    whole_bytes: int = WHOLE_BYTES,
    show_progress: bool = False,
) -> Report:
    """Validate files of any size, together with the ontology of a knowledge base, against its shapes.

    Args:
        paths: N-Triples or Turtle files.
        root: Folder of the knowledge base with ``ontology/`` and ``shapes/``.
        jobs: Number of processes; by default one for each core.
        resume: Folder that keeps what is finished, so that a run that was stopped can go on; deleted at the end.
            By default a temporary folder.
        part_bytes: Size of a part.
        whole_bytes: Size up to which all is validated in one piece, unless there is a folder.
        show_progress: Draw a progress bar on standard error.

    Returns:
        The report, the same as for the whole graph in one piece.

    Raises:
        DataError: A file is missing or not valid.
        KnowledgeBaseError: The shapes cannot be validated in parts, or a process died.
    """
    files = list(paths)
    for path in files:
        find_format(path)
    shapes = load_shapes(root)
    try:
        if resume is None and sum(path.stat().st_size for path in files) <= whole_bytes:
            results = validate_whole(files, root, jobs)
        else:
            rules = read_rules(shapes)
            results = _validate_parts(files, root, rules, jobs, resume, part_bytes, show_progress)
    except UnreadableDataError as error:
        for path in files:
            found = find_syntax_error(path, error)
            if isinstance(found, DataError):
                raise found from error
        raise
    ordered = tuple(sorted(_locate(results, files), key=rank))
    return Report("shacl", ordered, list_rules(ordered, shapes), files=tuple(files))


def _locate(results: list[Result], files: Iterable[Path]) -> list[Result]:
    """Name the file and line on which each subject at fault first stands, for N-Triples files."""
    wanted = {f"<{result.focus}>".encode(): result.focus for result in results}
    places: dict[str, tuple[Path, int]] = {}
    for path in files if wanted else ():
        if find_format(path) is ox.RdfFormat.N_TRIPLES:
            with path.open("rb") as file:
                for number, line in enumerate(file, 1):
                    focus = wanted.get(line[: line.find(b" ")])
                    if focus is not None:
                        places.setdefault(focus, (path, number))
    return [
        replace(result, file=place[0], line=place[1], column=1) if (place := places.get(result.focus)) else result
        for result in results
    ]


def _validate_parts(
    files: list[Path],
    root: Path,
    rules: Rules,
    jobs: int | None,
    resume: Path | None,
    part_bytes: int,
    show_progress: bool,
) -> list[Result]:
    with _open_folder(resume) as folder, open_steps(jobs, show_progress) as run:
        state = _read_state(folder, _fingerprint(files, root, part_bytes))
        if "plan" not in state:
            state = _prepare(files, root, rules, part_bytes, folder, state["fingerprint"], run)
        plan = Plan(folder, state["plan"]["parts"], rules, frozenset(), frozenset())
        count = state["plan"]["parts"] + state["plan"]["parts_by_key"]
        todo = [part for part in range(count) if not (folder / "results" / f"{part}.jsonl").exists()]
        run("validating", validate_part, [(plan, part) for part in todo])
        return merge_results(folder / "results", count)


def validate_whole(files: Iterable[Path], root: Path, jobs: int | None = None) -> list[Result]:
    """Validate files in one piece, for what is small enough and for comparison.

    Args:
        files: N-Triples or Turtle files.
        root: Folder of the knowledge base with ``ontology/`` and ``shapes/``.
        jobs: Number of threads; by default one for each core.

    Returns:
        The results.

    Raises:
        KnowledgeBaseError: The engine cannot read the shapes or the data.
    """
    with tempfile.TemporaryDirectory(prefix="ketamine-claims-") as folder:
        data = Path(folder) / "data.nt"
        with data.open("wb") as file:
            file.write(_write_ontology(root).encode())
            for number, path in enumerate(files):
                copy_lines(path, f"f{number}".encode(), file)
        shares = split_shapes(load_shapes(root), count_shares(jobs) if data.stat().st_size > SHARED_BYTES else 1)
        try:
            found = validate_shares(shares, lambda compiled: compiled.validate_file(str(data)))
        except ValueError as error:
            raise UnreadableDataError(f"the validator cannot read the data: {error}.", "Mend them there.") from error
    return [read_result(result) for result in found]


def _write_ontology(root: Path) -> str:
    return "".join(write_ntriples(parse_file(path)) for path in sorted((root / "ontology").glob("*.ttl")))


@contextmanager
def _open_folder(resume: Path | None) -> Iterator[Path]:
    """Give a working folder, and delete it when all went well; a temporary one in any case."""
    if resume is None:
        with tempfile.TemporaryDirectory(prefix="ketamine-claims-") as folder:
            yield Path(folder)
        return
    if resume.exists() and not (resume / "state.json").is_file() and (not resume.is_dir() or any(resume.iterdir())):
        raise KnowledgeBaseError(f"{resume} is no folder of a validation.", "Name another one, new or empty.")
    resume.mkdir(parents=True, exist_ok=True)
    yield resume
    shutil.rmtree(resume)


def _fingerprint(files: list[Path], root: Path, part_bytes: int) -> str:
    """Tell whether data, shapes or ontology changed since a run was stopped."""
    sums = hashlib.sha256(f"{part_bytes}".encode())
    for path in files:
        status = path.stat()
        sums.update(f"{path.resolve()} {status.st_size} {status.st_mtime_ns}\n".encode())
    for path in sorted([*(root / "ontology").glob("*.ttl"), *(root / "shapes").glob("*.ttl")]):
        sums.update(path.read_bytes())
    return sums.hexdigest()


def _read_state(folder: Path, fingerprint: str) -> dict[str, Any]:
    """Read how far an earlier run came; start afresh if it did not finish preparing."""
    path = folder / "state.json"
    state: dict[str, Any] = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    if state and state["fingerprint"] != fingerprint:
        remedy = "Delete the folder to begin again, or name another one."
        raise KnowledgeBaseError(f"data, shapes or ontology changed since {folder} was begun.", remedy)
    if "plan" not in state:
        for entry in folder.iterdir():
            shutil.rmtree(entry) if entry.is_dir() else entry.unlink()
        state = {"fingerprint": fingerprint}
        write_text(path, json.dumps(state))
    return state


def _prepare(
    files: list[Path], root: Path, rules: Rules, part_bytes: int, folder: Path, fingerprint: str, run: Step
) -> dict[str, Any]:
    """Deal the data into parts.

    Returns:
        The state, which is also written down.
    """
    count = max(1, math.ceil(sum(path.stat().st_size for path in files) / part_bytes))
    common = _write_ontology(root)
    write_text(folder / "common.nt", common)
    write_text(folder / "shapes.nt", write_ntriples(load_shapes(root)))
    tasks = [
        (path, start, end, f"f{number}".encode(), folder / "buckets", count)
        for number, path in enumerate(files)
        for start, end in split_ranges(path, max(4, count // 4))
    ]
    namespaces = frozenset().union(*run("reading", _spread, tasks))
    by_subject = _group_subjects(common.encode())
    plan = Plan(
        folder,
        count,
        rules,
        _number_common(by_subject),
        namespaces if len(namespaces) <= MAX_NAMESPACES and b"" not in namespaces else frozenset(),
    )
    spools = open_spools(folder)
    for subject, lines in by_subject.items():
        note_values(plan, subject, lines, spools)
    for spool in spools.values():
        spool.flush()
    buckets = [(plan, bucket) for bucket in range(count)]
    run("linking", link_bucket, buckets)
    turn = _pass_messages(plan, 1, run)
    if any(run("linking", adopt_rest, [(plan, bucket, turn) for bucket in range(count)])):
        _pass_messages(plan, turn, run)
    shared = [pair for found in run("comparing", find_shared, buckets) for pair in found]
    by_key = max(1, math.ceil(len(shared) / SHARED_PER_PART))
    meeting: defaultdict[int, dict[int, list[int]]] = defaultdict(lambda: defaultdict(list))
    for value, number in shared:
        meeting[number % count][number].append(count + value % by_key)
    for number in find_circles(folder):
        meeting[number % count][number].append(count)
    tasks_of_dealing = [
        (plan, bucket, {number: sorted(set(parts)) for number, parts in meeting[bucket].items()})
        for bucket in range(count)
    ]
    run("dealing", deal_bucket, tasks_of_dealing)
    for kind in ("buckets", "keys", "gathering", "circles", "links", "needs"):
        shutil.rmtree(folder / kind, ignore_errors=True)
    (folder / "results").mkdir(exist_ok=True)
    state = {"fingerprint": fingerprint, "plan": {"parts": count, "parts_by_key": by_key}}
    write_text(folder / "state.json", json.dumps(state))
    return state


def _pass_messages(plan: Plan, turn: int, run: Step) -> int:
    """Pass messages between the buckets until none are left; give the number of the next turn."""
    while any(run("linking", pass_on, [(plan, bucket, turn) for bucket in range(plan.parts)])):
        turn += 1
    return turn


def _spread(path: Path, start: int, end: int, scope: bytes, folder: Path, count: int) -> set[bytes]:
    """Write the lines of a range of a file into the buckets of their subjects."""
    spool = Spool(folder)
    namespaces: set[bytes] = set()
    for subject, lines in groupby(read_lines(path, start, end, scope), key=lambda pair: pair[0]):
        spool.write(digest(subject) % count, b"".join([line for _, line in lines]))
        if len(namespaces) <= MAX_NAMESPACES:
            namespaces.add(namespace_of(subject))
    spool.flush()
    return namespaces


def _number_common(by_subject: dict[bytes, list[bytes]]) -> frozenset[int]:
    """Give the numbers of what every part holds: the subjects of the ontology, and whatever they point to."""
    terms = set(by_subject)
    for subject, lines in by_subject.items():
        values = (line[line.index(b" ", len(subject) + 1) + 1 : -3] for line in lines)
        terms.update(value for value in values if value[:1] == b"<")
    return frozenset(digest(term) for term in terms)


def _group_subjects(text: bytes) -> dict[bytes, list[bytes]]:
    found: defaultdict[bytes, list[bytes]] = defaultdict(list)
    for line in text.splitlines(keepends=True):
        found[line[: line.index(b" ")]].append(line)
    return found
