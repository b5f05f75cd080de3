"""The cookbook is what the queries and the data say now."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from typer.testing import CliRunner

from ketamine_claims import load
from ketamine_claims.cli import app
from ketamine_claims.cookbook import MOST_ROWS, write_cookbook
from ketamine_claims.queries import list_federated, list_queries


@pytest.fixture(scope="module")
def page() -> str:
    return write_cookbook(load())


def test_page_is_up_to_date(page: str, checkout: Path) -> None:
    path = checkout / "docs" / "cookbook.md"
    assert path.read_text() == page, "the data or the queries changed: run make docs"


def test_every_query_is_there_with_its_text(page: str, checkout: Path) -> None:
    for query in [*list_queries(checkout), *list_federated(checkout)]:
        assert page.count(f"\n### {query.name}\n") == 1
        assert f"(#{query.name})" in page and query.body.strip() in page


def test_answers_are_short_and_shortened(page: str) -> None:
    tables = re.findall(r"(?:^\|.*\n)+", re.sub(r"```.*?```", "", page, flags=re.DOTALL), re.MULTILINE)
    assert len(tables) > 80
    for table in tables:
        lines = table.splitlines()
        assert 3 <= len(lines) <= MOST_ROWS + 2
        assert len({len(re.findall(r"(?<!\\)\|", line)) for line in lines}) == 1
        assert "https://w3id.org/ketamine-claims/claim/" not in table


def test_command_writes_a_file_or_to_the_terminal(runner: CliRunner, small: Path, tmp_path: Path) -> None:
    done = runner.invoke(app, ["--data", str(small), "cookbook", "--out", str(tmp_path / "c.md")])
    # This query has no default for its parameter, so there is nothing to show.
    assert done.exit_code == 2 and "needs a value for title" in done.stderr and not (tmp_path / "c.md").exists()
    (small / "queries" / "sources-by-title.rq").unlink()
    assert runner.invoke(app, ["--data", str(small), "cookbook", "--out", str(tmp_path / "c.md")]).exit_code == 0
    assert (tmp_path / "c.md").read_text() == runner.invoke(app, ["--data", str(small), "cookbook"]).stdout
    assert "1 row:\n\n| finding | value |" in (tmp_path / "c.md").read_text()
