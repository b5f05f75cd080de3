"""A worker: a process of its own that answers one query after the other from a graph in its memory.

It is started by `ketamine_claims.serve.pool`, reads requests from standard input and writes answers to standard output,
each a line of JSON; the answer's body follows. Once the data are loaded it can open no file and no connection any more,
whatever a query asks: the operating system refuses. Only an outward worker can, and only queries that ask no other
endpoint than the allowed ones are brought to it.
"""

from __future__ import annotations

import contextlib
import fcntl
import json
import math
import re
import resource
import sys
from pathlib import Path
from typing import Any, BinaryIO

import pyoxigraph as ox

from ketamine_claims.ask import explain
from ketamine_claims.namespaces import BASE, PREFIXES
from ketamine_claims.serve.media import GRAPH, TABLE
from ketamine_claims.serve.services import asks_service, is_inside, list_asked, refuse_inside, refuse_others, tell_fault

# The word by which an outward worker is started.
OUTWARD = "outward"
_STANDARD_STREAMS = 3
# For an outward worker: connections, and what the system reads to find a host and to trust it.
_OUTWARD_FILES = 32
_PIPE_BYTES = 1 << 20
_TABLES = {
    "application/sparql-results+json": ox.QueryResultsFormat.JSON,
    "application/sparql-results+xml": ox.QueryResultsFormat.XML,
    "text/csv": ox.QueryResultsFormat.CSV,
    "text/tab-separated-values": ox.QueryResultsFormat.TSV,
}
_GRAPHS = {
    "text/turtle": ox.RdfFormat.TURTLE,
    "application/n-triples": ox.RdfFormat.N_TRIPLES,
    "application/ld+json": ox.RdfFormat.JSON_LD,
    "application/rdf+xml": ox.RdfFormat.RDF_XML,
}
# What XML 1.0 does not allow, not even escaped, of what a literal may hold; in UTF-8.
_NOT_XML = re.compile(rb"[\x00-\x08\x0b\x0c\x0e-\x1f]|\xef\xbf[\xbe\xbf]")
# Without one of these words a query cannot reach a named graph.
_NAMING = re.compile("graph|from", re.IGNORECASE)


class _TooLongError(Exception):
    pass


class _Buffer:
    """Collects what is written and breaks off once it is too long."""

    def __init__(self, most: int) -> None:
        self.parts: list[bytes] = []
        self._left = most

    def write(self, data: bytes) -> int:
        self._left -= len(data)
        if self._left < 0:
            raise _TooLongError
        self.parts.append(data)
        return len(data)

    def flush(self) -> None:
        """Do nothing; there is nowhere to send to yet."""


class Data:
    """The data, twice: in memory the engine finds a triple the sooner, the fewer graphs hold its terms."""

    def __init__(self, path: str) -> None:
        """Load the data.

        Args:
            path: N-Quads.
        """
        self._whole = ox.Store()
        self._whole.bulk_load(path=path, format=ox.RdfFormat.N_QUADS)
        self._default = ox.Store()
        self._default.bulk_extend(self._whole.quads_for_pattern(None, None, None, ox.DefaultGraph()))

    def query(self, text: str, graphs: dict[str, Any]) -> Any:
        """Run a query, with the arguments of `pyoxigraph.Store.query` that choose graphs."""
        store = self._whole if graphs or _NAMING.search(text) else self._default
        return store.query(text, base_iri=BASE, **graphs)


def answer(data: Data, request: dict[str, Any], *, outward: bool = False) -> tuple[dict[str, Any], bytes]:
    """Answer one request.

    Args:
        data: The data.
        request: ``query``; ``media_types`` that suit, the best first; ``bytes`` that the answer may have;
            ``default_graphs`` and ``named_graphs`` that are to be asked instead of those that the query names;
            ``services`` that it may ask.
        outward: Whether this process can open connections.

    Returns:
        What to tell, and the body: ``media_type`` and ``kind``; or ``error`` (name of the reason), ``message`` and
        ``remedy``; or ``outward``: it asks allowed endpoints and no others, so that an outward worker may answer it.
    """
    text = request["query"]
    asked: tuple[str, ...] = ()
    try:
        if asks_service(text):
            if not outward:
                # A query that is not valid is better explained by what is wrong with it.
                with contextlib.suppress(OSError, RuntimeError, ValueError):
                    ox.Store().query(text, base_iri=BASE)
            asked = list_asked(text, request["services"])
            if not asked:
                return _refuse("service-refused", *refuse_others(request["services"])), b""
            if not outward:
                return {"outward": True}, b""
            # As late as can be, since the engine looks the name up once more by itself.
            inside = next(filter(is_inside, asked), None)
            if inside is not None:
                return _refuse("service-refused", *refuse_inside(inside)), b""
        result = data.query(text, _choose_graphs(request))
        table = not isinstance(result, ox.QueryTriples)
        known: dict[str, Any] = _TABLES if table else _GRAPHS
        suiting = [media_type for media_type in request["media_types"] if media_type in known]
        if not suiting:
            remedy = f"Accept one of: {', '.join(known)}."
            return _refuse("not-acceptable", "the answer exists in no form that is asked for.", remedy), b""
        buffer = _Buffer(request["bytes"])
        if isinstance(result, ox.QueryTriples):
            ox.serialize(result, buffer, format=known[suiting[0]], prefixes=_choose_prefixes(suiting[0]))  # type: ignore[arg-type]
        else:
            result.serialize(buffer, known[suiting[0]])
    except SyntaxError as error:
        told = explain(error, None, text)
        return _refuse("invalid-query", told.message, told.remedy), b""
    except _TooLongError:
        message = f"the answer is longer than {request['bytes']:,} bytes."
        return _refuse("too-large", message, "Narrow the query, or ask in parts with ORDER BY, LIMIT and OFFSET."), b""
    except MemoryError:
        return _refuse("too-large", "the query needs more memory than it may have.", "Narrow the query."), b""
    except (OSError, RuntimeError, ValueError) as error:
        if asked:
            return _refuse("endpoint-fault", *tell_fault(asked)), b""
        return _refuse("invalid-query", f"the query cannot be run: {str(error).rstrip('.')}."), b""
    body = b"".join(buffer.parts)
    if suiting[0].endswith("+xml") and _NOT_XML.search(body):
        remedy = f"Ask for JSON instead: format={'json' if table else 'jsonld'}."
        return _refuse("not-xml", "the answer has characters that XML cannot hold.", remedy), b""
    return {"media_type": suiting[0], "kind": TABLE if table else GRAPH}, body


def _choose_graphs(request: dict[str, Any]) -> dict[str, Any]:
    """Choose the data set: where any graph is named, it consists of those; ones that are not there are empty."""
    default, named = ([ox.NamedNode(iri) for iri in request[key]] for key in ("default_graphs", "named_graphs"))
    return {"default_graph": default, "named_graphs": named} if default or named else {}


def _choose_prefixes(media_type: str) -> dict[str, str] | None:
    return PREFIXES if media_type in ("text/turtle", "application/rdf+xml") else None


def _refuse(error: str, message: str, remedy: str = "") -> dict[str, Any]:
    return {"error": error, "message": message, "remedy": remedy}


def confine(memory_bytes: int, *, outward: bool) -> None:
    """Give up, for good, whatever a query has no need of: files, connections, and memory without bound.

    Args:
        memory_bytes: Memory that may be taken from now on.
        outward: Whether connections, and files to be read, are needed.
    """
    taken = _read_memory()
    if taken:
        resource.setrlimit(resource.RLIMIT_AS, (taken + memory_bytes, taken + memory_bytes))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if outward:
        resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    # With no number left for it, no file, socket or pipe can be opened.
    files = _OUTWARD_FILES if outward else _STANDARD_STREAMS
    resource.setrlimit(resource.RLIMIT_NOFILE, (files, files))


def _widen(pipe: int) -> None:
    """Let a pipe hold most answers whole, so that the two processes need not take turns; not every system can."""
    with contextlib.suppress(AttributeError, OSError):
        fcntl.fcntl(pipe, fcntl.F_SETPIPE_SZ, _PIPE_BYTES)


def _read_memory() -> int:
    """Read how much address space is in use, in bytes; 0 where the system does not tell."""
    try:
        pages = int(Path("/proc/self/statm").read_text().split()[0])
    except OSError:
        return 0
    return pages * resource.getpagesize()


def _allow_time(seconds: float) -> None:
    """Have the system end this process if it computes for longer, should nobody else be there to do so."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    most = math.ceil(used.ru_utime + used.ru_stime + seconds) + 1
    resource.setrlimit(resource.RLIMIT_CPU, (most, resource.getrlimit(resource.RLIMIT_CPU)[1]))


def _send(output: BinaryIO, told: dict[str, Any], body: bytes = b"") -> None:
    output.write(json.dumps({**told, "length": len(body)}).encode() + b"\n")
    output.write(body)
    output.flush()


def main() -> None:
    """Load the data, say so, and answer until standard input ends."""
    path, memory_bytes, *rest = sys.argv[1:]
    outward = OUTWARD in rest
    data = Data(path)
    _widen(sys.stdout.fileno())
    confine(int(memory_bytes), outward=outward)
    output = sys.stdout.buffer
    _send(output, {"ready": True})
    for line in sys.stdin.buffer:
        request = json.loads(line)
        _allow_time(request["seconds"])
        _send(output, *answer(data, request, outward=outward))


if __name__ == "__main__":
    main()
