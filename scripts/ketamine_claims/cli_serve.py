"""The commands that answer others: ``serve`` over HTTP, ``mcp`` over standard input and output."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import Annotated, Any

import typer

from ketamine_claims.errors import KnowledgeBaseError

_MIB = 1 << 20
WorkersOption = Annotated[
    int | None,
    typer.Option(min=1, help="Processes that run queries; by default two a processor, at least 4.", show_default=False),
]
QueryTimeoutOption = Annotated[float, typer.Option(min=0.1, metavar="SECONDS", help="Time that a query may run.")]
ResultOption = Annotated[int, typer.Option("--result-mib", min=1, metavar="MIB", help="Longest answer of a query.")]
MemoryOption = Annotated[int, typer.Option("--memory-mib", min=16, metavar="MIB", help="Memory that a query may take.")]


def add_commands(app: typer.Typer) -> None:
    """Add the commands of this module to the command line."""
    app.command()(serve)
    app.command()(mcp)


def serve(
    ctx: typer.Context,
    host: Annotated[str, typer.Option(help="Address to listen on.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(min=0, max=65535, help="Port to listen on; 0 for any that is free.")] = 8000,
    root_path: Annotated[str, typer.Option(metavar="PATH", help="Path that a proxy puts in front.")] = "",
    public_url: Annotated[
        str,
        typer.Option(metavar="URL", help="Address that descriptions give for this server; by default what Host says."),
    ] = "",
    proxies: Annotated[
        str, typer.Option(metavar="ADDRESS,…", help="Proxies whose X-Forwarded-For says who the client is.")
    ] = "",
    workers: WorkersOption = None,
    client_workers: Annotated[int, typer.Option(min=0, help="How many of them one client may occupy; 0 for half.")] = 0,
    queue: Annotated[int, typer.Option(min=1, help="Queries that may wait for a worker.")] = 256,
    query_timeout: QueryTimeoutOption = 10.0,
    result: ResultOption = 16,
    memory: MemoryOption = 512,
    cache: Annotated[
        int, typer.Option("--cache-mib", min=0, metavar="MIB", help="Answers kept to be given again; 0 for none.")
    ] = 32,
    connections: Annotated[int, typer.Option(min=1, help="Open connections, over all clients.")] = 2000,
    client_connections: Annotated[int, typer.Option(min=1, help="Open connections of one client.")] = 500,
    client_timeout: Annotated[
        float, typer.Option(min=0.1, metavar="SECONDS", help="Time that a client may take to send or to accept.")
    ] = 20.0,
    service: Annotated[
        list[str] | None,
        typer.Option(metavar="URL", help="Endpoint that SERVICE may ask; may be repeated.", show_default=False),
    ] = None,
    log_query: Annotated[
        int, typer.Option(min=0, metavar="N", help="Letters of each query to write into the log.")
    ] = 0,
    ahead: Annotated[
        bool, typer.Option("--ahead/--on-demand", help="Make the slow pages at the start, or when they are asked for.")
    ] = True,
    releases: Annotated[
        Path | None,
        typer.Option(metavar="FOLDER", help="Releases to serve the files and nanopublications of, FOLDER/VERSION."),
    ] = None,
) -> None:
    """Serve pages, linked data and a SPARQL endpoint over HTTP, read-only. SIGHUP loads the data again."""
    try:
        from ketamine_claims.serve.server import Settings, run_server
    except ModuleNotFoundError as error:
        raise _missing("serve", error) from error
    from ketamine_claims.serve.limits import Limits
    from ketamine_claims.serve.services import read_services

    limits = Limits(
        client_workers=client_workers,
        queue=queue,
        query_timeout=query_timeout,
        result_bytes=result * _MIB,
        memory_bytes=memory * _MIB,
        cache_bytes=cache * _MIB,
        connections=connections,
        client_connections=client_connections,
        head_timeout=min(client_timeout, 10.0),
        body_timeout=client_timeout,
        send_timeout=client_timeout,
        services=read_services(service or ()),
        **_count_workers(workers),
    )
    settings = Settings(host, port, root_path, proxies, log_query, ahead, releases, public_url)
    run_server(ctx.obj.root, limits, settings)


def mcp(
    ctx: typer.Context,
    workers: WorkersOption = 2,
    query_timeout: QueryTimeoutOption = 10.0,
    result: ResultOption = 1,
    memory: MemoryOption = 512,
) -> None:
    """Serve claims, evidence and SPARQL to a language-model tool over standard input and output (MCP)."""
    try:
        from ketamine_claims.serve.mcp_server import run_mcp
    except ModuleNotFoundError as error:
        raise _missing("mcp", error) from error
    from ketamine_claims.serve.limits import Limits

    limits = Limits(
        query_timeout=query_timeout,
        result_bytes=result * _MIB,
        memory_bytes=memory * _MIB,
        **_count_workers(workers),
    )
    run_mcp(ctx.obj.root, dataclasses.replace(limits, client_workers=limits.workers))


def _count_workers(workers: int | None) -> dict[str, Any]:
    return {} if workers is None else {"workers": workers}


def _missing(extra: str, error: ModuleNotFoundError) -> KnowledgeBaseError:
    return KnowledgeBaseError(
        f"{error.name} is not installed.", f"Install it with pip install 'ketamine-claims[{extra}]'."
    )
