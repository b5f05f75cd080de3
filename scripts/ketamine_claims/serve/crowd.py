"""Who is connected, and who makes room for somebody new once all places are taken."""

from __future__ import annotations

from collections import Counter
from typing import Generic, Protocol, TypeVar


class Connected(Protocol):
    """A connection, as far as its place is concerned."""

    def is_at_rest(self) -> bool:
        """Say whether it waits for its client; otherwise the client waits for an answer."""


C = TypeVar("C", bound=Connected)


class Crowd(Generic[C]):
    """The open connections of each client, those first that got or gave something longest ago."""

    def __init__(self, most: int) -> None:
        """Take the number of places."""
        self._most = most
        self._size = 0
        self._by_client: dict[str, dict[C, None]] = {}

    def count(self, client: str) -> int:
        """Count the connections of a client."""
        return len(self._by_client.get(client, ()))

    def add(self, client: str, connection: C) -> C | None:
        """Give a connection a place.

        Args:
            client: Whose it is.
            connection: The newcomer.

        Returns:
            The connection that has lost its place to it: one of the client that has the most, if possible one that
            waits for its client. The newcomer itself where nobody has more than its client and all of these are being
            answered. None where there is room.
        """
        self._by_client.setdefault(client, {})[connection] = None
        self._size += 1
        if self._size <= self._most:
            return None
        loser = self._choose(client, connection)
        self.remove(loser[0], loser[1])
        return loser[1]

    def _choose(self, client: str, newcomer: C) -> tuple[str, C]:
        most = max(map(len, self._by_client.values()))
        others = [
            (one, connection)
            for one, connections in self._by_client.items()
            if len(connections) == most
            for connection in connections
            if connection is not newcomer
        ]
        for one, connection in others:
            if connection.is_at_rest():
                return one, connection
        return others[0] if self.count(client) < most else (client, newcomer)

    def touch(self, client: str, connection: C) -> None:
        """Note that a connection has just got an answer."""
        connections = self._by_client.get(client, {})
        if connection in connections:
            del connections[connection]
            connections[connection] = None

    def remove(self, client: str, connection: C) -> None:
        """Take the place of a connection away, if it has one."""
        connections = self._by_client.get(client, {})
        if connection in connections:
            del connections[connection]
            self._size -= 1
            if not connections:
                del self._by_client[client]


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
