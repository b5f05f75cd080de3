"""Write the parts, and validate them one by one."""

from __future__ import annotations

import json
import os
import shutil
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

from ketamine_claims.engine_shacl import compile_shapes, read_result
from ketamine_claims.errors import KnowledgeBaseError
from ketamine_claims.stream_lines import Spool, digest, list_spooled, read_spooled
from ketamine_claims.stream_links import ALONE, STUB_ONLY, Needs, Plan, read_needs, read_subjects
from ketamine_claims.stream_rules import OWN_REACH
from ketamine_claims.validate import Result

_FIELDS = ("focus", "severity", "message", "component", "shape", "path", "value")
_MARK = b'<urn:ketamine-claims:exists> "" .\n'


class UnreadableDataError(KnowledgeBaseError):
    """The data are not valid RDF."""


def deal_bucket(plan: Plan, bucket: int, meeting: dict[int, list[int]]) -> None:
    """Write the subjects of a bucket into the parts that need them.

    Args:
        plan: The plan of the run.
        bucket: Number of the bucket.
        meeting: By subject, the parts by key that it belongs to.
    """
    parts, guests = Spool(plan.folder / "parts"), Spool(plan.folder / "guests")
    needs: Needs = read_needs(plan, bucket)
    for subject, lines in read_subjects(plan.folder / "buckets", bucket):
        number = digest(subject)
        if number in plan.always:
            continue
        found = needs[number]
        whole, stub = b"".join(lines), None
        owners = find_owners(found)
        for part, level in found.items():
            if level >= STUB_ONLY:
                stub = stub or _write_stub(plan, subject, lines)
            parts.write(part, stub if stub and level >= STUB_ONLY else whole)
            if part not in owners:
                guests.write(part, subject + b"\n")
        for part in meeting.get(number, ()):
            parts.write(part, whole)
    parts.flush()
    guests.flush()


def find_owners(found: dict[int, int]) -> set[int]:
    """Say which of the parts that hold a subject report on it.

    Args:
        found: The distance of the subject in each part.

    Returns:
        All parts where it is anchored; else the one that it is nearest to.
    """
    anchored = {part for part, level in found.items() if level == 0}
    if anchored:
        return anchored
    reached = {part: level for part, level in found.items() if level <= OWN_REACH or level == ALONE}
    return {min(reached, key=lambda part: (reached[part], part))} if reached else set()


def _write_stub(plan: Plan, subject: bytes, lines: list[bytes]) -> bytes:
    start = len(subject) + 1
    kept = [line for line in lines if line[start : line.index(b" ", start)] in plan.rules.stub]
    return b"".join(kept) or subject + b" " + _MARK


_compile = lru_cache(maxsize=1)(compile_shapes)


def _run_engine(shapes: str, data: Path) -> Iterator[tuple[str, Result]]:
    """Validate a part; give each focus node in N-Triples form, and the result."""
    try:
        report = _compile(shapes).validate_file(str(data))
    except ValueError as error:
        raise UnreadableDataError(f"the validator cannot read the data: {error}.", "Mend them there.") from error
    for found in report.results:
        yield found.focus_node, read_result(found)


def validate_part(plan: Plan, part: int) -> int:
    """Validate one part and keep its results in a file.

    Args:
        plan: The plan of the run.
        part: Number of the part; those from ``plan.parts`` on are parts by key.

    Returns:
        Number of the part.

    Raises:
        KnowledgeBaseError: The engine cannot read the shapes or the data.
    """
    shapes = (plan.folder / "shapes.nt").read_text(encoding="utf-8")
    data = plan.folder / f"part-{part}.nt"
    with data.open("wb") as file:
        for path in (plan.folder / "common.nt", *list_spooled(plan.folder / "extra", 0)):
            file.write(path.read_bytes())
        for path in list_spooled(plan.folder / "parts", part):
            with path.open("rb") as spooled:
                shutil.copyfileobj(spooled, file, 1 << 20)
    guests = set(read_spooled(plan.folder / "guests", part).decode().splitlines())
    by_key = part >= plan.parts
    kept = []
    for focus, result in _run_engine(shapes, data):
        if result.shape in plan.rules.global_shapes:
            wanted = by_key
        elif result.shape in plan.rules.gathering_shapes:
            wanted = by_key or focus not in guests
        else:
            wanted = not by_key and (result.shape in plan.rules.merged_shapes or focus not in guests)
        if wanted:
            kept.append(result)
    _write_results(plan.folder / "results" / f"{part}.jsonl", kept)
    data.unlink()
    return part


def _write_results(path: Path, results: list[Result]) -> None:
    beside = path.with_suffix(f".{os.getpid()}")
    with beside.open("w", encoding="utf-8") as file:
        for result in results:
            row = [getattr(result, field) for field in _FIELDS]
            file.write(json.dumps(row, ensure_ascii=False) + "\n")
    os.replace(beside, path)


def merge_results(folder: Path, parts: int) -> list[Result]:
    """Put the results of all parts together; what several parts report alike counts once.

    Args:
        folder: Working folder.
        parts: Number of parts, those by key included.

    Returns:
        The results.
    """
    merged: Counter[Result] = Counter()
    for part in range(parts):
        with (folder / f"{part}.jsonl").open(encoding="utf-8") as file:
            merged |= Counter(Result(**dict(zip(_FIELDS, json.loads(line), strict=True))) for line in file)
    return list(merged.elements())
