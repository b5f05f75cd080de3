"""Compare validation in parts, killed half-way and taken up again, with validation in one piece.

python benchmarks/validation.py --streaming --claims 100000
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from generate import generate
from measure import read_memory, run

from ketamine_claims.stream import validate_whole

ROOT = Path(__file__).resolve().parent.parent
FIELDS = ("focus", "severity", "message", "component", "shape", "path", "value")
LIMIT_SECONDS = 24 * 3600.0
POLL_SECONDS = 0.2

Rows = Counter[tuple[str | None, ...]]


def command_in_parts(data: Path, work: Path) -> list[str]:
    """Give the command that a user would type to validate in parts, with a folder to take up from."""
    program = [sys.executable, "-m", "ketamine_claims", "--data", str(ROOT), "validate", "--format", "json"]
    return [*program, "--stream", str(data), "--resume", str(work)]


def prove(claims: int, seed: int, defects: float, environment: dict[str, str]) -> dict[str, Any]:
    """Validate generated claims both ways and compare all results.

    Args:
        claims: Number of claims.
        seed: Seed of the data.
        defects: Share of claims with a defect.
        environment: Environment variables of the processes.

    Returns:
        Number of triples and results, how many results differ, and what either way cost. The run in parts is killed
        once a third of the parts are validated, and started again; its cost is that of both halves together.
    """
    with tempfile.TemporaryDirectory(prefix="benchmark-") as folder:
        data, work = Path(folder) / "data.nt", Path(folder) / "work"
        triples = generate(data, claims, seed, defects, turtle=False).triples
        whole = run([sys.executable, __file__, str(data)], LIMIT_SECONDS, environment)
        killed = _run_and_kill(command_in_parts(data, work), work, environment)
        rest = run(command_in_parts(data, work), LIMIT_SECONDS, environment)
        one_piece, in_parts = _read_rows(whole.output), _read_rows(rest.output)
    return {
        "claims": claims,
        "triples": triples,
        "results": sum(one_piece.values()),
        "only_in_one_piece": sum((one_piece - in_parts).values()),
        "only_in_parts": sum((in_parts - one_piece).values()),
        "parts": killed.parts,
        "parts_finished_when_killed": killed.finished,
        "one_piece": {"cpu_seconds": whole.cpu_seconds, "peak_bytes": whole.peak_bytes},
        "in_parts": {
            "cpu_seconds": killed.cpu_seconds + rest.cpu_seconds,
            "peak_bytes": max(killed.peak_bytes, rest.peak_bytes),
        },
    }


@dataclass(frozen=True, slots=True)
class _Killed:
    """A run that was killed: what it cost until then, and how far it had come."""

    cpu_seconds: float
    peak_bytes: int
    finished: int
    parts: int


def _run_and_kill(command: list[str], work: Path, environment: dict[str, str]) -> _Killed:
    """Kill a run once a third of its parts are validated."""
    process = subprocess.Popen(
        command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True, env=environment
    )
    state = work / "state.json"
    peak, parts = 0, 0
    while process.poll() is None:
        time.sleep(POLL_SECONDS)
        group = _list_group(process.pid)
        peak = max(peak, sum(read_memory(pid) for pid in group))
        if not parts and (work / "results").is_dir() and state.is_file():
            parts = sum(json.loads(state.read_text(encoding="utf-8")).get("plan", {}).values())
        finished = len(list((work / "results").glob("*.jsonl"))) if parts else 0
        if parts and finished >= parts / 3:
            seconds = sum(_read_cpu_seconds(pid) for pid in group)
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()
            return _Killed(seconds, peak, finished, parts)
    raise SystemExit("The run in parts ended before it could be killed.")


def _list_group(leader: int) -> list[int]:
    """List the processes of a group (Linux)."""
    found = []
    for path in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = path.read_text().rpartition(")")[2].split()
        except OSError:
            continue
        if int(fields[2]) == leader:
            found.append(int(path.parent.name))
    return found


def _read_cpu_seconds(pid: int) -> float:
    """Read user and system time of a process (Linux)."""
    try:
        fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return 0.0
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _read_rows(output: str) -> Rows:
    return Counter(tuple(row[field] for field in FIELDS) for row in json.loads(output)["results"])


def main() -> None:
    """Validate the file named on the command line in one piece, and print the results."""
    results = validate_whole([Path(sys.argv[1])], ROOT)
    rows = [{key: value for key, value in asdict(result).items() if key in FIELDS} for result in results]
    sys.stdout.write(json.dumps({"results": rows}))


if __name__ == "__main__":
    main()
