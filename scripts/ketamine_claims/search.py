"""Search the library of queries by words or by a whole question."""

from __future__ import annotations

import math
import re
import shlex
from collections.abc import Iterable

from ketamine_claims.errors import NotFoundError, suggest
from ketamine_claims.queries import Query

_MOST_NEAR = 8
_LIKENESS = 0.75


def search_queries(queries: Iterable[Query], words: str) -> list[Query]:
    """Find the queries that mention all words.

    Args:
        queries: Where to look: name, summary, description, tags and parameters.
        words: The words, in upper or lower case; parts of words will do.

    Returns:
        The queries, those with the words in name or summary first; empty where none has all words.
    """
    wanted = words.casefold().split()
    found = [query for query in queries if all(word in _give_words(query) for word in wanted)]
    return sorted(found, key=lambda query: any(word not in _give_head(query) for word in wanted))


def rank_queries(queries: Iterable[Query], words: str) -> list[Query]:
    """Find the queries that come nearest to a question: those that mention what is rare among its words.

    Args:
        queries: Where to look, as in `search_queries`.
        words: The question; singular and plural are the same, and a word in name or summary counts twice.

    Returns:
        A few queries, the nearest first.

    Raises:
        NotFoundError: No query has any of the words; suggests the nearest words.
    """
    texts = {query: _give_words(query) for query in queries}
    scores: dict[Query, float] = dict.fromkeys(texts, 0.0)
    for word in {re.sub(r"\W|s$", "", one) for one in words.casefold().split()}:
        hits = [query for query, text in texts.items() if len(word) > 2 and re.search(rf"\b{word}", text)]
        for query in hits:
            times = 2 if re.search(rf"\b{word}", _give_head(query)) else 1
            scores[query] += times * math.log(len(texts) / len(hits))
    ranked = sorted((query for query in texts if scores[query] > 0), key=lambda query: -scores[query])
    if not ranked:
        known = {word for text in texts.values() for word in re.findall(r"[^\W\d_]{4,}", text)}
        near = suggest(words.casefold(), known, _LIKENESS) or "List all with the command queries."
        text = shlex.quote(words)
        remedy = (
            f"{near} To look for words in the data: query find-by-words --text {text}; "
            f"to see the findings on a concept: query findings-about --concept {text}"
        )
        raise NotFoundError(f"no query mentions {words!r}.", remedy)
    return ranked[:_MOST_NEAR]


def _give_head(query: Query) -> str:
    return f"{query.name} {query.summary}".casefold()


def _give_words(query: Query) -> str:
    names = (one.name for one in query.parameters)
    return " ".join((_give_head(query), query.description.casefold(), *query.tags, *names))
