"""Write the cookbook: every named query with what to know of it, its text, and its answer from the data."""

from __future__ import annotations

from ketamine_claims.answer import Answer
from ketamine_claims.ask import ask
from ketamine_claims.load import KnowledgeBase
from ketamine_claims.queries import Query, bind, group_by_audience, list_federated
from ketamine_claims.write_answer import as_rows, write_markdown

MOST_ROWS = 8
MOST_LETTERS = {5: 90, 9: 60}
FEWEST_LETTERS = 45
_HEAD = """# Cookbook

Every named question with its text and its answer, written from `queries/` and the data by `make docs`.
Answers are those with the default parameters; of long ones the first {rows} rows are shown, and long texts are cut at
`…`. IRIs are shortened with the prefixes that `claims.ttl` begins with.

Run one with `ketamine-claims query NAME`, give parameters as options (`--claim not-addictive`), and add
`--format csv` to take the rows elsewhere. In Python: `kb.query("NAME", claim="not-addictive")`.
None of this is medical advice.
"""
_NOT_RUN = "It asks a service on the network, so its answer is not shown here."


def write_cookbook(kb: KnowledgeBase) -> str:
    """Write the cookbook.

    Args:
        kb: The knowledge base, whose queries are written and asked.

    Returns:
        Markdown; the same for the same data and queries.

    Raises:
        QueryError: A query cannot be run.
    """
    groups = group_by_audience([*kb.queries, *list_federated(kb.root)])
    parts = [_HEAD.format(rows=MOST_ROWS), _write_contents(groups)]
    for heading, members in groups.items():
        parts.append(f"## {heading}\n")
        parts += [_write_query(kb, query) for query in members]
    return "\n".join(parts)


def _write_contents(groups: dict[str, list[Query]]) -> str:
    lines = []
    for heading, members in groups.items():
        lines.append(f"\n**{heading}**\n")
        lines += [f"- [{query.summary or query.name}](#{query.name})" for query in members]
    return "\n".join(lines).lstrip() + "\n"


def _write_query(kb: KnowledgeBase, query: Query) -> str:
    parts = [f"### {query.name}\n", f"**{query.summary}**\n"]
    if query.description:
        parts.append(f"{query.description}\n")
    parts += [_write_parameter_list(query)] if query.parameters else []
    parts.append(_NOT_RUN + "\n" if query.services else _write_answer(ask(kb, bind(query, {}), path=query.path)))
    parts.append(f"<details><summary>SPARQL</summary>\n\n```sparql\n{query.body.strip()}\n```\n\n</details>\n")
    return "\n".join(parts)


def _write_parameter_list(query: Query) -> str:
    lines = []
    for one in query.parameters:
        default = f", here `{one.default}`" if one.default is not None else ", may be left out" * one.optional
        lines.append(f"- `--{one.name}` ({one.type}{default}): {one.description}\n")
    return "".join(lines)


def _write_answer(answer: Answer) -> str:
    if answer.truth is not None:
        return f"Answer: {str(answer.truth).lower()}.\n"
    rows, unit = as_rows(answer), "row" if answer.triples is None else "triple"
    count = len(rows)
    if not count:
        return f"No {unit}s.\n"
    told = f"{count} {unit}{'s' * (count != 1)}"
    told += f", of which the first {MOST_ROWS}:" if count > MOST_ROWS else ":"
    fits = (letters for most_columns, letters in MOST_LETTERS.items() if len(rows.variables) <= most_columns)
    return f"{told}\n\n{write_markdown(rows, MOST_ROWS, next(fits, FEWEST_LETTERS))}"
