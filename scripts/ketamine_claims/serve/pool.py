"""A pool of worker processes: bounded waiting, a fair share for each client, an end to every query."""

from __future__ import annotations

import asyncio
import contextlib
import json
import signal
import sys
import tempfile
from collections import OrderedDict, deque
from pathlib import Path
from typing import Any

from ketamine_claims.serve.limits import MIB, Limits
from ketamine_claims.serve.refusals import BusyError, TimeLimitError, TooLargeError
from ketamine_claims.serve.worker import OUTWARD

_START_SECONDS = 60.0
# Between the end of what a process writes and its own end, when it has come to an end by itself.
_END_SECONDS = 5.0
# How a process ends whose memory or stack ran out, or whose processor time did.
_EXHAUSTED = {-signal.SIGABRT, -signal.SIGSEGV, -signal.SIGBUS, -signal.SIGXCPU}


class _LostError(Exception):
    """A process ended that should not have."""


class Worker:
    """One worker process."""

    def __init__(self, process: asyncio.subprocess.Process, generation: int) -> None:
        """Take the process, ready to answer."""
        self._process = process
        self.generation = generation

    @classmethod
    async def start(cls, data: Path, limits: Limits, generation: int, *, outward: bool) -> Worker:
        """Start a process and wait until it has loaded the data.

        Args:
            data: N-Quads.
            limits: What a query may cost.
            generation: Number of the data.
            outward: Whether it may open connections.

        Returns:
            The worker.

        Raises:
            RuntimeError: It ended at once, or did not get ready.
        """
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-P", "-m", "ketamine_claims.serve.worker", str(data), str(limits.memory_bytes)),
            *((OUTWARD,) if outward else ()),
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.DEVNULL,
            limit=MIB,
            # A Ctrl+C in the terminal is for the server, which ends its workers itself.
            start_new_session=True,
        )
        worker = cls(process, generation)
        try:
            async with asyncio.timeout(_START_SECONDS):
                await worker._read()
        except (TimeoutError, EOFError, ValueError) as error:
            await worker.end()
            raise RuntimeError("a worker process did not start") from error
        except asyncio.CancelledError:
            await worker.end()
            raise
        return worker

    async def ask(self, request: dict[str, Any]) -> tuple[dict[str, Any], bytes]:
        """Send a request and wait for the answer.

        Args:
            request: See `ketamine_claims.serve.worker.answer`.

        Returns:
            What it tells, and the body.

        Raises:
            EOFError: The process ended.
        """
        assert self._process.stdin is not None
        try:
            self._process.stdin.write(json.dumps(request).encode() + b"\n")
            await self._process.stdin.drain()
        except ConnectionError as error:
            raise EOFError from error
        return await self._read()

    async def _read(self) -> tuple[dict[str, Any], bytes]:
        assert self._process.stdout is not None
        line = await self._process.stdout.readline()
        if not line.endswith(b"\n"):
            raise EOFError
        told: dict[str, Any] = json.loads(line)
        return told, await self._process.stdout.readexactly(told["length"])

    async def see_end(self) -> int:
        """Wait until the process has ended by itself, and see to it if it does not.

        Returns:
            How it ended: a negative number is a signal.
        """
        # To kill it here would ask for its status first, which is given only once: asyncio would not get it.
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(_END_SECONDS):
                return await self._process.wait()
        return await self.end()

    async def end(self) -> int:
        """End the process, whatever it is doing.

        Returns:
            How it ended: a negative number is a signal.
        """
        with contextlib.suppress(ProcessLookupError):
            self._process.kill()
        # asyncio waits for the end of the output as well, and does not see it while nobody reads a long answer.
        with contextlib.suppress(RuntimeError):  # somebody does
            assert self._process.stdout is not None
            while await self._process.stdout.read(MIB):
                pass
        return await self._process.wait()


class Pool:
    """The workers, those who wait for one, and who is next."""

    def __init__(self, limits: Limits, *, outward: bool = False) -> None:
        """Set the limits, and whether the workers may open connections; `replace` starts them."""
        self._limits = limits
        self._outward = outward
        self._generation = 0
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        self._data: Path | None = None
        self._idle: list[Worker] = []
        self._all: set[Worker] = set()
        self._running: dict[str, int] = {}
        self._waiting: OrderedDict[str, deque[asyncio.Future[Worker]]] = OrderedDict()
        self._tasks: set[asyncio.Task[None]] = set()
        self._closed = False
        self.replaced = 0

    @property
    def idle(self) -> int:
        """Number of workers that wait for a query."""
        return len(self._idle)

    @property
    def size(self) -> int:
        """Number of workers that run."""
        return len(self._all)

    @property
    def queued(self) -> int:
        """Number of queries that wait for a worker."""
        return sum(len(waiting) for waiting in self._waiting.values())

    async def replace(self, dump: bytes) -> int:
        """Start a worker for new data beside the present ones, then let those go; the others follow one by one.

        Queries that run are finished on the data that they began with.

        Args:
            dump: The data, N-Quads.

        Returns:
            Number of the data, which `run` gives with each answer.

        Raises:
            RuntimeError: The worker does not start; the present ones stay.
        """
        folder = tempfile.TemporaryDirectory(prefix="ketamine-claims-")
        data = Path(folder.name) / "data.nq"
        data.write_bytes(dump)
        generation = self._generation + 1
        try:
            first = await Worker.start(data, self._limits, generation, outward=self._outward)
        except BaseException:
            folder.cleanup()
            raise
        old_folder, old = self._folder, self._idle
        self._generation, self._folder, self._data, self._idle = generation, folder, data, [first]
        self._all.add(first)
        for worker in old:
            self._retire(worker)
        if old_folder is not None:
            old_folder.cleanup()
        for _ in range(1, self._limits.workers):
            self._begin(self._restore(generation))
        self._hand_out()
        return generation

    async def run(self, request: dict[str, Any], client: str) -> tuple[dict[str, Any], bytes, int]:
        """Have a worker answer a request.

        Args:
            request: See `ketamine_claims.serve.worker.answer`.
            client: Who asks.

        Returns:
            What the worker tells, the body, and the generation of the data.

        Raises:
            BusyError: Too many are waiting, or it waited too long.
            TimeLimitError: The query ran too long.
            TooLargeError: The query needs too much memory.
        """
        try:
            return await self._run_once(request, client)
        except _LostError:
            # Not the fault of the query: somebody ended the process. Another one may have more luck.
            try:
                return await self._run_once(request, client)
            except _LostError as error:
                raise BusyError("the query was interrupted.", "Try again.") from error

    async def _run_once(self, request: dict[str, Any], client: str) -> tuple[dict[str, Any], bytes, int]:
        worker = await self._take(client)
        whole = False
        try:
            async with asyncio.timeout(self._limits.query_timeout):
                told, body = await worker.ask({**request, "seconds": self._limits.query_timeout})
            whole = True
        except TimeoutError as error:
            raise TimeLimitError(
                f"the query ran longer than {self._limits.query_timeout:g} seconds and was ended.",
                "Narrow it: bind more, follow fewer paths, add a LIMIT.",
            ) from error
        except EOFError as error:
            if await worker.see_end() in _EXHAUSTED:
                raise TooLargeError(
                    "the query needs more memory than it may have, or is nested too deeply.", "Narrow the query."
                ) from error
            raise _LostError from error
        finally:
            self._give_back(worker, client, whole)
        return told, body, worker.generation

    async def _take(self, client: str) -> Worker:
        limits = self._limits
        own = self._waiting.get(client, ())
        if self._closed or self.queued >= limits.queue or len(own) >= limits.client_share:
            raise BusyError("too many queries are waiting.", "Try again in a few seconds.")
        turn: asyncio.Future[Worker] = asyncio.get_running_loop().create_future()
        self._waiting.setdefault(client, deque()).append(turn)
        self._hand_out()
        try:
            async with asyncio.timeout(limits.queue_timeout):
                return await turn
        except BaseException as error:
            if turn.cancelled() or not turn.done():
                self._forget(client, turn)
            elif turn.exception() is None:
                self._give_back(turn.result(), client, whole=True)
            if isinstance(error, TimeoutError):
                raise BusyError("no worker became free in time.", "Try again in a few seconds.") from error
            raise

    def _forget(self, client: str, turn: asyncio.Future[Worker]) -> None:
        waiting = self._waiting.get(client)
        if waiting is not None and turn in waiting:
            waiting.remove(turn)
            if not waiting:
                del self._waiting[client]

    def _hand_out(self) -> None:
        """Give idle workers to those who wait: one client after the other, none more than its share."""
        while self._idle:
            client = next((one for one in self._waiting if self._running.get(one, 0) < self._limits.share), None)
            if client is None:
                return
            waiting = self._waiting.pop(client)
            turn = waiting.popleft()
            if waiting:
                self._waiting[client] = waiting  # now the last in the row
            if not turn.done():
                self._running[client] = self._running.get(client, 0) + 1
                turn.set_result(self._idle.pop())

    def _give_back(self, worker: Worker, client: str, whole: bool) -> None:
        self._running[client] -= 1
        if not self._running[client]:
            del self._running[client]
        if whole and not self._closed and worker.generation == self._generation:
            self._idle.append(worker)
        else:
            self._retire(worker)
            if not self._closed and worker.generation == self._generation:
                self.replaced += 1
                self._begin(self._restore(worker.generation))
        self._hand_out()

    def _retire(self, worker: Worker) -> None:
        self._all.discard(worker)
        self._begin(self._end(worker))

    async def _end(self, worker: Worker) -> None:
        await worker.end()

    async def _restore(self, generation: int) -> None:
        """Start one more worker; try again until it works."""
        pause = 0.1
        while not self._closed and generation == self._generation and self._data is not None:
            try:
                worker = await Worker.start(self._data, self._limits, generation, outward=self._outward)
            except (RuntimeError, OSError):
                await asyncio.sleep(pause)
                pause = min(5.0, 2 * pause)
                continue
            if self._closed or generation != self._generation:
                await worker.end()
                return
            self._all.add(worker)
            self._idle.append(worker)
            self._hand_out()
            return

    def _begin(self, work: Any) -> None:
        task: asyncio.Task[None] = asyncio.ensure_future(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def close(self) -> None:
        """End all workers."""
        self._closed = True
        for waiting in self._waiting.values():
            for turn in waiting:
                if not turn.done():
                    turn.set_exception(BusyError("the server is stopping.", "Try again in a few seconds."))
        for worker in list(self._all):
            await worker.end()
        self._all.clear()
        self._idle.clear()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        if self._folder is not None:
            self._folder.cleanup()
