"""Tools for language models (Model Context Protocol): claims, evidence, search and SPARQL, within limits."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from dataclasses import asdict
from decimal import Decimal
from functools import wraps
from inspect import getdoc
from math import isfinite
from pathlib import Path
from typing import Any

import pyoxigraph as ox
from mcp.server import MCPServer
from mcp.server.mcpserver.exceptions import ResourceNotFoundError, ToolError
from mcp.types import ToolAnnotations

from ketamine_claims import __version__
from ketamine_claims.answer import Answer, collect
from ketamine_claims.dossier import BEARINGS, Claim
from ketamine_claims.errors import KnowledgeBaseError, NotFoundError, QueryError, suggest
from ketamine_claims.parameters import write_value
from ketamine_claims.queries import Query, bind, check_values
from ketamine_claims.serve.edition import Edition, load_edition
from ketamine_claims.serve.limits import Limits
from ketamine_claims.serve.refusals import TooLongError
from ketamine_claims.serve.runner import Runner
from ketamine_claims.show_claims import NO_ADVICE

_SEARCH_QUERY = "find-by-words"
_MEDIA_TYPES = ("application/sparql-results+json", "application/n-triples")
_CLIENT = "mcp"
_INSTRUCTIONS = (
    f"{NO_ADVICE} Claims of one article, the evidence found for and against each, and how each was judged. "
    "Start with list_claims, then get_claim or get_evidence. Cite the source of each finding that you use, and say how "
    "far it was verified. A claim without evidence is not assessed, which does not mean false."
)

Given = dict[str, Any]


class Tools:
    """What the tools do.

    Attributes:
        longest: Bytes that a call may have.
    """

    def __init__(self, edition: Edition, runner: Runner) -> None:
        """Take the data, and what runs queries on them."""
        self.longest = runner.limits.query_bytes
        self._kb = edition.kb
        self._edition = edition
        self._runner = runner

    async def list_claims(self) -> Given:
        """List all claims of the article with verdict, certainty and number of evidence lines by bearing."""
        return self._tell(claims=[_outline(claim) for claim in self._kb.claims])

    async def get_claim(self, claim: str) -> Given:
        """Get one claim: what it says and how it is read, where the article says it, the verdict and why.

        Args:
            claim: Its key, such as one of those that list_claims gives, or its IRI.
        """
        found = self._kb.claim(claim)
        told = asdict(found)
        del told["evidence"]
        return self._tell(claim={**told, **_outline(found)})

    async def get_evidence(self, claim: str, bearing: str | None = None) -> Given:
        """Get the evidence for and against one claim: each finding with its source, level, directness and verification.

        Args:
            claim: Key or IRI of the claim.
            bearing: Only lines with this bearing: Supports, Qualifies, Disputes or NullResult (looked and found
                nothing, which is no refutation).
        """
        if bearing is not None and bearing not in BEARINGS:
            raise QueryError(f"there is no bearing {bearing!r}.", f"Use one of: {', '.join(BEARINGS)}.")
        found = self._kb.claim(claim)
        lines = [asdict(line) for line in found.evidence if bearing in (None, line.bearing)]
        return self._tell(claim=_outline(found), evidence=lines)

    async def search(self, text: str, most_rows: int = 50) -> Given:
        """Find claims, findings, sources and concepts by letters in their labels, statements and titles.

        Args:
            text: Words to look for, as they stand.
            most_rows: How many rows to give at most.
        """
        return await self.run_query(_SEARCH_QUERY, {"text": text}, most_rows)

    async def list_queries(self, words: str = "") -> Given:
        """List the named queries, each a question with its parameters.

        Args:
            words: Only queries that mention all of these words.
        """
        wanted = set(words.casefold().split())
        listed = [
            {
                "name": query.name,
                "question": query.summary,
                "description": query.description,
                "parameters": {one.name: one.type for one in query.parameters},
            }
            for query in self._kb.queries
            if all(word in f"{query.name} {query.summary} {query.description}".casefold() for word in wanted)
        ]
        return self._tell(queries=listed)

    async def run_query(self, name: str, parameters: Given | None = None, most_rows: int = 100) -> Given:
        """Run a named query.

        Args:
            name: One of those that list_queries gives.
            parameters: Values by name of the parameter; keys of claims and other things will do.
            most_rows: How many rows to give at most.
        """
        query = self._find_query(name)
        values = {key: write_value(value) for key, value in (parameters or {}).items()}
        text = bind(query, values)
        check_values(self._kb.store, query, values)
        return await self._ask(text, most_rows)

    async def sparql(self, query: str, most_rows: int = 100) -> Given:
        """Ask SPARQL 1.1 (SELECT, ASK, CONSTRUCT, DESCRIBE); all data are in the default graph.

        Args:
            query: The query, prefixes included. The terms are in the resource kc://ontology.
            most_rows: How many rows to give at most.
        """
        return await self._ask(query, most_rows)

    def describe_ontology(self) -> str:
        """Give the ontology as Turtle."""
        path = self._edition.root / "ontology" / "ketamine-claims.ttl"
        if not path.is_file():
            raise ResourceNotFoundError("there is no ontology.")
        return path.read_text(encoding="utf-8")

    def describe_claim(self, key: str) -> Given:
        """Give one claim with its evidence."""
        try:
            return self._tell(claim=asdict(self._kb.claim(key)))
        except NotFoundError as error:
            raise ResourceNotFoundError(str(error)) from error

    def _find_query(self, name: str) -> Query:
        for query in self._kb.queries:
            if query.name == name:
                return query
        near = suggest(name, [query.name for query in self._kb.queries])
        raise QueryError(f"no query is named {name!r}.", near or "List them with list_queries.")

    async def _ask(self, text: str, most_rows: int) -> Given:
        most_rows = max(0, most_rows)
        result = await self._runner.run(text, _MEDIA_TYPES, client=_CLIENT)
        if not result.is_table:
            lines = result.body.decode().splitlines()
            return self._tell(triples=lines[:most_rows], total=len(lines), complete=len(lines) <= most_rows)
        answer = collect(ox.parse_query_results(result.body, ox.QueryResultsFormat.JSON))
        if answer.truth is not None:
            return self._tell(answer=answer.truth)
        rows = _list_rows(answer, most_rows)
        return self._tell(
            columns=list(answer.variables), rows=rows, total=len(answer), complete=len(answer) <= most_rows
        )

    def _tell(self, **content: Any) -> Given:
        return {**content, "version": self._edition.version, "notice": NO_ADVICE}


def _outline(claim: Claim) -> Given:
    return {
        "key": claim.key,
        "iri": claim.iri,
        "label": claim.label,
        "statement": claim.statement,
        "verdict": claim.verdict,
        "certainty": claim.certainty,
        "lines": {bearing: claim.count(bearing) for bearing in BEARINGS},
    }


def _list_rows(answer: Answer, most: int) -> list[Given]:
    return [
        {key: _simplify(value) for key, value in record.to_dict().items() if value is not None}
        for record, _ in zip(answer, range(most), strict=False)
    ]


def _simplify(value: Any) -> Any:
    if isinstance(value, Decimal):
        value = float(value)
    # JSON has neither NaN nor infinity.
    is_plain = isinstance(value, bool | int) or (isinstance(value, float) and isfinite(value))
    return value if is_plain else str(value)


def build_mcp(tools: Tools) -> MCPServer[Any]:
    """Build the server.

    Args:
        tools: What its tools do.

    Returns:
        The server, to be run on a transport.
    """
    server: MCPServer[Any] = MCPServer(
        "ketamine-claims", instructions=_INSTRUCTIONS, version=__version__, log_level="WARNING"
    )
    for tool in (
        tools.list_claims,
        tools.get_claim,
        tools.get_evidence,
        tools.search,
        tools.list_queries,
        tools.run_query,
        tools.sparql,
    ):
        server.add_tool(
            _tell_errors(tool, tools.longest),
            description=getdoc(tool),
            annotations=ToolAnnotations(read_only_hint=True, idempotent_hint=True, open_world_hint=False),
        )
    server.resource("kc://ontology", name="ontology", mime_type="text/turtle")(tools.describe_ontology)
    server.resource("kc://claim/{key}", name="claim", mime_type="application/json")(tools.describe_claim)
    return server


def _tell_errors(tool: Callable[..., Any], longest: int) -> Callable[..., Any]:
    """Have a tool take no more than a request over HTTP may have, and tell what is wrong and what to do about it."""

    @wraps(tool)
    async def work(**given: Any) -> Any:
        try:
            if len(json.dumps(given, ensure_ascii=False).encode()) > longest:
                raise TooLongError(f"the request is longer than {longest:,} bytes.", "Send a shorter one.")
            return await tool(**given)
        except KnowledgeBaseError as error:
            raise ToolError(f"{error} {NO_ADVICE}") from error

    return work


def run_mcp(root: Path, limits: Limits) -> None:
    """Serve on standard input and output until input ends.

    Args:
        root: Folder of the knowledge base.
        limits: What a query may cost.

    Raises:
        DataError: The knowledge base cannot be read.
    """
    asyncio.run(_serve(load_edition(root), limits))


async def _serve(edition: Edition, limits: Limits) -> None:
    runner = Runner(limits)
    await runner.replace(edition)
    try:
        await build_mcp(Tools(edition, runner)).run_stdio_async()
    finally:
        await runner.close()
