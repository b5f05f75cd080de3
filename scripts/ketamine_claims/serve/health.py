"""What a monitor asks: is the server alive, is it ready, what does it count."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from ketamine_claims.serve.metrics import CONTENT_TYPE

_FRESH = {"Cache-Control": "no-store"}


async def tell_alive(request: Request) -> Response:
    """Say that the process answers."""
    return JSONResponse({"status": "alive"}, headers=_FRESH)


async def tell_ready(request: Request) -> Response:
    """Say whether there is a process to run queries, and what is served."""
    state = request.app.state
    ready = state.runner.pool.size > 0
    told = {
        "status": "ready" if ready else "not ready",
        "version": state.edition.version,
        "date": state.edition.date,
        "digest": state.edition.digest,
        "triples": len(state.edition.kb),
    }
    return JSONResponse(told, 200 if ready else 503, _FRESH if ready else {**_FRESH, "Retry-After": "5"})


async def tell_metrics(request: Request) -> Response:
    """Give the counts, in the text format of Prometheus."""
    state = request.app.state
    text = state.metrics.write(state.edition, state.runner)
    return Response(text, headers={**_FRESH, "Content-Type": CONTENT_TYPE})
