"""What the page on asking promises: its examples run and give rows, and what it names is there."""

from __future__ import annotations

import re

import pytest
from pin_rows import CHECKOUT

from ketamine_claims import load
from ketamine_claims.ask import ask
from ketamine_claims.files import list_query_files
from ketamine_claims.hints import list_hints
from ketamine_claims.load import KnowledgeBase
from ketamine_claims.parameters import RESERVED
from ketamine_claims.queries import find_query

PAGE = (CHECKOUT / "docs" / "queries.md").read_text(encoding="utf-8")
EXAMPLES = re.findall(r"```sparql\n(.*?)```", PAGE, re.DOTALL)
LONGEST = 14  # ten lines, and the prefixes


@pytest.fixture(scope="module")
def kb() -> KnowledgeBase:
    return load(CHECKOUT)


@pytest.mark.parametrize("text", EXAMPLES, ids=lambda text: text.partition("SELECT")[2].split("\n")[0].strip())
def test_example_gives_rows_and_is_short(kb: KnowledgeBase, text: str) -> None:
    assert len(ask(kb, text)) > 1
    assert list_hints(kb.store, text) == []
    lines = [line for line in text.splitlines() if line.strip() and not line.startswith("PREFIX")]
    assert len(lines) <= LONGEST


def test_queries_and_parameters_that_the_page_names_are_there() -> None:
    names = {path.stem for path in list_query_files(CHECKOUT)}
    told = re.findall(r"`([a-z]+(?:-[a-z]+)+)((?: --[a-z]+ [^`\s]+)*)`", PAGE.partition("## Ten lines")[0])
    assert len(told) > 8
    for name, options in told:
        assert name in names, name
        known = {parameter.name for parameter in find_query(CHECKOUT, name).parameters}
        assert set(re.findall(r"--([a-z]+)", options)) - RESERVED <= known, name
