"""Ask a remote SPARQL 1.1 endpoint: one thin adapter around SPARQLWrapper."""

from __future__ import annotations

import pyoxigraph as ox

from ketamine_claims.ask import Answer, collect
from ketamine_claims.errors import QueryError

USER_AGENT = "ketamine-claims/0.1 (SPARQLWrapper)"
DEFAULT_TIMEOUT = 60


def ask_endpoint(url: str, query: str, timeout: int = DEFAULT_TIMEOUT) -> Answer:
    """Run a query at an endpoint.

    Args:
        url: Address of the endpoint.
        query: SPARQL, parameters bound.
        timeout: Seconds to wait for an answer.

    Returns:
        The answer.

    Raises:
        QueryError: The endpoint cannot be reached, refuses the query, or gives no SPARQL results.
    """
    from SPARQLWrapper import JSON, POST, TURTLE, SPARQLWrapper
    from SPARQLWrapper.SPARQLExceptions import SPARQLWrapperException

    wrapper = SPARQLWrapper(url, agent=USER_AGENT)
    wrapper.setQuery(query)
    wrapper.setMethod(POST)
    wrapper.setTimeout(timeout)
    wrapper.setOnlyConneg(True)
    graph_wanted = wrapper.queryType in ("CONSTRUCT", "DESCRIBE")
    wrapper.setReturnFormat(TURTLE if graph_wanted else JSON)
    try:
        body = wrapper.query().response.read()
    except SPARQLWrapperException as error:
        reason = " ".join(str(error).split())[:300]
        raise QueryError(f"{url} refused the query: {reason}", "Check address and query.") from error
    except (OSError, ValueError) as error:
        raise QueryError(f"{url} cannot be reached: {error}.", "Check the address, or try again later.") from error
    try:
        if graph_wanted:
            return Answer(triples=tuple(quad.triple for quad in ox.parse(body, ox.RdfFormat.TURTLE)))
        return collect(ox.parse_query_results(body, ox.QueryResultsFormat.JSON))
    except (SyntaxError, ValueError) as error:
        raise QueryError(f"{url} did not answer with SPARQL results: {error}", "Check the address.") from error
