"""Write into expected/ what every query now gives; review the diff before you keep it.

Run it as ``.venv/bin/python tests/queries/pin_rows.py``.
"""

from __future__ import annotations

from pathlib import Path

from ketamine_claims import load
from ketamine_claims.ask import ask
from ketamine_claims.files import write_text
from ketamine_claims.load import KnowledgeBase
from ketamine_claims.queries import Query, bind, list_queries

CHECKOUT = Path(__file__).resolve().parents[2]
EXPECTED = Path(__file__).parent / "expected"


def answer_query(kb: KnowledgeBase, query: Query) -> tuple[str, str]:
    """Run a query with its defaults; give the name of its pin and what the pin shall hold.

    The text of a graph is canonical Turtle, so that equal texts mean isomorphic graphs.
    """
    answer = ask(kb, bind(query, {}), path=query.path)
    if answer.triples is not None:
        return f"{query.name}.ttl", answer.write("turtle")
    return f"{query.name}.csv", answer.write("csv")


def write_pins(kb: KnowledgeBase, queries: list[Query], folder: Path) -> list[str]:
    """Bring a folder of pins up to date; give the names of those written or deleted."""
    folder.mkdir(exist_ok=True)
    wanted = dict(answer_query(kb, query) for query in queries)
    present = {path.name: path.read_text(encoding="utf-8") for path in folder.iterdir()}
    changed = [name for name in sorted(wanted.keys() | present.keys()) if wanted.get(name) != present.get(name)]
    for name in changed:
        if name in wanted:
            write_text(folder / name, wanted[name])
        else:
            (folder / name).unlink()
    return changed


def main() -> None:
    print("\n".join(write_pins(load(CHECKOUT), list_queries(CHECKOUT), EXPECTED)) or "Nothing changed.")


if __name__ == "__main__":
    main()
