"""Run a command as a whole process and measure what it costs."""

from __future__ import annotations

import os
import signal
import subprocess
import tempfile
import threading
import time
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Cost:
    """What a process and all its children cost.

    Attributes:
        seconds: Time on the clock, start to end; None if it was stopped at the limit.
        cpu_seconds: Processor time, user and system.
        peak_bytes: Peak of the memory of all processes together (proportional set size, sampled ten times a second),
            or the peak of the largest process where that is more.
        output: What it wrote to standard output.
        status: Its exit status.
    """

    seconds: float | None
    cpu_seconds: float
    peak_bytes: int
    output: str
    status: int


def run(command: list[str], limit: float, environment: dict[str, str] | None = None) -> Cost:
    """Run a command.

    Args:
        command: Program and arguments.
        limit: Seconds after which it is stopped.
        environment: Its environment variables; by default ours.

    Returns:
        What it cost.
    """
    with tempfile.TemporaryFile() as output:
        start = time.perf_counter()
        process = subprocess.Popen(
            command, stdout=output, stderr=subprocess.DEVNULL, start_new_session=True, env=environment
        )
        sampler = _Sampler(process.pid)
        sampler.start()
        timer = threading.Timer(limit, os.killpg, (process.pid, signal.SIGKILL))
        timer.start()
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - start
        timer.cancel()
        sampler.stop()
        process.returncode = os.waitstatus_to_exitcode(status)
        output.seek(0)
        text = output.read().decode(errors="replace")
    stopped = process.returncode == -signal.SIGKILL
    return Cost(
        seconds=None if stopped else seconds,
        cpu_seconds=usage.ru_utime + usage.ru_stime,
        peak_bytes=max(sampler.peak, usage.ru_maxrss * 1024),
        output=text,
        status=process.returncode,
    )


class _Sampler(threading.Thread):
    """Adds up the memory of a process and its descendants again and again (Linux)."""

    def __init__(self, pid: int) -> None:
        super().__init__(daemon=True)
        self.peak = 0
        self._pid = pid
        self._done = threading.Event()

    def run(self) -> None:
        while not self._done.wait(0.1):
            self.peak = max(self.peak, sum(read_memory(pid) for pid in _list_tree(self._pid)))

    def stop(self) -> None:
        self._done.set()
        self.join()


def _list_tree(pid: int) -> list[int]:
    found, pending = [], [pid]
    while pending:
        found.append(current := pending.pop())
        for path in Path(f"/proc/{current}/task").glob("*/children"):
            try:
                pending += [int(child) for child in path.read_text().split()]
            except OSError:
                continue
    return found


def read_memory(pid: int) -> int:
    """Read the proportional set size of a process, in bytes (Linux); 0 where it is gone."""
    try:
        for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
            if line.startswith("Pss:"):
                return int(line.split()[1]) * 1024
    except OSError:
        pass
    return 0
