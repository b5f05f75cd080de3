"""HTTP over one connection, with the guards that uvicorn lacks: connections counted by client, heads timed."""

from __future__ import annotations

import asyncio

import h11
from uvicorn.protocols.http.h11_impl import H11Protocol, RequestResponseCycle

from ketamine_claims.serve.clients import group_address
from ketamine_claims.serve.crowd import Crowd
from ketamine_claims.serve.limits import Limits

# Who has no more than one in so many of all places has few: by default 8, as browsers need for a page.
_FEW = 250
# Seconds that a new connection has to send something before it is as good to close as one that has long been silent.
_GRACE = 1.0
# Pieces of a body in chunks: so many at all, or so long on average. To read a piece of one byte takes as long as to
# read a long one, and nobody else is served meanwhile.
_MOST_CHUNKS, _LEAST_BYTES = 1000, 256


class _Connection(h11.Connection):
    """Refuses bodies in a great many tiny chunks."""

    _chunks = 0
    _length = 0

    def next_event(self) -> h11.Event | type[h11.NEED_DATA] | type[h11.PAUSED]:
        event = super().next_event()
        if isinstance(event, h11.Request):
            self._chunks = self._length = 0
        elif isinstance(event, h11.Data):
            if event.chunk_start:
                if self._chunks >= _MOST_CHUNKS and self._chunks * _LEAST_BYTES > self._length:
                    raise h11.RemoteProtocolError("too many small chunks")
                self._chunks += 1
            self._length += len(event.data)
        return event


def build_protocol(limits: Limits) -> type[H11Protocol]:
    """Build the class of connections for one server.

    Args:
        limits: What a connection may cost.

    Returns:
        The class; its instances share their counts.
    """
    crowd: Crowd[GuardedProtocol] = Crowd(limits.connections, max(1, limits.connections // _FEW))

    class GuardedProtocol(H11Protocol):
        _peer = ""
        _made = 0.0
        _head_timer: asyncio.TimerHandle | None = None
        _send_timer: asyncio.TimerHandle | None = None

        def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
            super().connection_made(transport)
            self.conn = _Connection(h11.SERVER, limits.header_bytes)
            self._peer = group_address(self.client[0]) if self.client else ""
            self._made = self.loop.time()
            if crowd.count(self._peer) >= limits.client_connections:
                transport.abort()
                return
            loser = crowd.add(self._peer, self)
            if loser is not None:
                loser.transport.abort()
            if loser is not self:
                self._await_head()

        def connection_lost(self, exc: Exception | None) -> None:
            self._stop_waiting()
            self._stop_sending()
            crowd.remove(self)
            super().connection_lost(exc)

        def is_at_rest(self) -> bool:
            # Of a request (the first, or after an answer the next) there is no head yet, or not the whole body; or the
            # client does not take the answer.
            return self.conn.their_state in (h11.IDLE, h11.SEND_BODY) or self.flow.write_paused

        def is_new(self) -> bool:
            return self.cycle is None and self.loop.time() < self._made + _GRACE

        def data_received(self, data: bytes) -> None:
            if self._head_timer is None and self.conn.their_state is h11.IDLE:
                self._await_head()
            super().data_received(data)
            if self.conn.their_state is not h11.IDLE:
                self._stop_waiting()

        def pause_writing(self) -> None:
            self._stop_sending()
            self._send_timer = self.loop.call_later(limits.send_timeout, self.transport.abort)
            super().pause_writing()

        def resume_writing(self) -> None:
            self._stop_sending()
            super().resume_writing()

        def on_response_complete(self) -> None:
            super().on_response_complete()
            crowd.touch(self)
            if self.conn.their_state is h11.SEND_BODY:
                # It was answered before it was whole; what is still to come is not waited for without end.
                self.loop.call_later(limits.body_timeout, self._cut_off, self.cycle)

        def timeout_keep_alive_handler(self) -> None:
            self._stop_waiting()
            super().timeout_keep_alive_handler()

        def send_400_response(self, msg: str) -> None:
            self._stop_waiting()
            if self.cycle is not None:
                # Its request may have been read but not begun; what it would answer has no place any more.
                self.cycle.disconnected = True
                self.cycle.message_event.set()
            # After an answer has begun there is no room for another.
            if self.conn.our_state in (h11.IDLE, h11.SEND_RESPONSE):
                super().send_400_response(msg)
            else:
                self.transport.close()

        def _await_head(self) -> None:
            self._head_timer = self.loop.call_later(limits.head_timeout, self._give_up)

        def _stop_waiting(self) -> None:
            if self._head_timer is not None:
                self._head_timer.cancel()
                self._head_timer = None

        def _stop_sending(self) -> None:
            if self._send_timer is not None:
                self._send_timer.cancel()
                self._send_timer = None

        def _cut_off(self, cycle: RequestResponseCycle) -> None:
            if self.cycle is cycle and self.conn.their_state is h11.SEND_BODY:
                self.transport.abort()

        def _give_up(self) -> None:
            self._stop_waiting()
            if self.conn.their_state is h11.IDLE and not self.transport.is_closing():
                self.transport.abort()

    return GuardedProtocol
