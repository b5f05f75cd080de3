"""Who is connected, who makes room for somebody new once all places are taken, and whose turn it is."""

from __future__ import annotations

import asyncio
from collections import Counter, OrderedDict, deque
from typing import Generic, Protocol, TypeVar


class Connected(Protocol):
    """A connection, as far as its place is concerned."""

    def is_at_rest(self) -> bool:
        """Say whether it waits for its client; otherwise the client waits for an answer."""

    def is_new(self) -> bool:
        """Say whether it is so new that its client may not have been heard yet."""


C = TypeVar("C", bound=Connected)


class Crowd(Generic[C]):
    """The open connections, those first that got or gave something longest ago."""

    def __init__(self, most: int, few: int = 1) -> None:
        """Take the number of places, and how many a client may have and still count as one with few."""
        self._most = most
        self._few = few
        self._clients: dict[C, str] = {}
        self._numbers: Counter[str] = Counter()
        self._answered: set[C] = set()

    def count(self, client: str) -> int:
        """Count the connections of a client."""
        return self._numbers[client]

    def add(self, client: str, connection: C) -> C | None:
        """Give a connection a place.

        Args:
            client: Whose it is.
            connection: The newcomer.

        Returns:
            The connection that has lost its place to it: one of the client that has the most, or of anybody where all
            have few. If possible it waits for its client; otherwise it is one of a client that has more, or where all
            have few, one that has had an answer before, or is new. The newcomer itself where there is none such; None
            where there is room.
        """
        self._clients[connection] = client
        self._numbers[client] += 1
        if len(self._clients) <= self._most:
            return None
        loser = self._choose(client, connection)
        self.remove(loser)
        return loser

    def _choose(self, client: str, newcomer: C) -> C:
        most = max(self._numbers.values())
        # Those who have few are equals: otherwise whoever loads a page by two connections would lose both to a crowd
        # of which each has one.
        enough = most if most > self._few else 1
        busy = new = newcomer
        for connection, one in self._clients.items():
            number = self._numbers[one]
            if number < enough or connection is newcomer:
                continue
            if connection.is_at_rest():
                if enough > 1 or not connection.is_new():
                    return connection
                if new is newcomer:
                    new = connection
                continue
            is_weaker = connection in self._answered if enough == 1 else number > self._numbers[client]
            if busy is newcomer and is_weaker:
                busy = connection
        return busy if busy is not newcomer else new

    def touch(self, connection: C) -> None:
        """Note that a connection has just got an answer."""
        client = self._clients.pop(connection, None)
        if client is not None:
            self._clients[connection] = client
            self._answered.add(connection)

    def remove(self, connection: C) -> None:
        """Take the place of a connection away, if it has one."""
        client = self._clients.pop(connection, None)
        self._answered.discard(connection)
        if client is not None:
            self._numbers[client] -= 1
            if not self._numbers[client]:
                del self._numbers[client]


class Turns:
    """Lets requests begin, a few in each round of the event loop, clients in turn.

    Without, a round would last as long as all requests that have come meanwhile, however many of them one client sends,
    and everybody needs some rounds to be accepted, read and answered.
    """

    def __init__(self, most: int) -> None:
        """Take how many requests may begin in a round."""
        self._most = most
        self._left = most
        self._waiting: OrderedDict[str, deque[asyncio.Future[None]]] = OrderedDict()
        self._is_round_due = False

    async def wait(self, client: str) -> None:
        """Wait until it is the turn of a client."""
        loop = asyncio.get_running_loop()
        if not self._is_round_due:
            self._is_round_due = True
            loop.call_soon(self._begin_round, loop)
        if self._left and not self._waiting:
            self._left -= 1
            return
        turn = loop.create_future()
        self._waiting.setdefault(client, deque()).append(turn)
        await turn

    def _begin_round(self, loop: asyncio.AbstractEventLoop) -> None:
        self._left = self._most
        while self._left and self._waiting:
            client, turns = self._waiting.popitem(last=False)
            turn = turns.popleft()
            if turns:
                self._waiting[client] = turns
            if not turn.done():  # by being cancelled
                turn.set_result(None)
                self._left -= 1
        self._is_round_due = bool(self._waiting)
        if self._is_round_due:
            loop.call_soon(self._begin_round, loop)


class Budget:
    """Memory that clients may take, in bytes: all together, and each."""

    def __init__(self, most: int, share: int) -> None:
        """Take how much there is, and how much of it one client may take."""
        self._most = most
        self._share = share
        self._taken: Counter[str] = Counter()

    def take(self, client: str, size: int) -> bool:
        """Reserve memory.

        Args:
            client: For whom.
            size: How much.

        Returns:
            Whether there is room; otherwise nothing is reserved.
        """
        if self._taken.total() + size > self._most or self._taken[client] + size > self._share:
            return False
        self._taken[client] += size
        return True

    def give_back(self, client: str, size: int) -> None:
        """Give back what was reserved."""
        self._taken[client] -= size
        if not self._taken[client]:
            del self._taken[client]
