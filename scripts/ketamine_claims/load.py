"""Load: read the Turtle files of a knowledge base into one graph."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

import pyoxigraph as ox

from ketamine_claims.derive import derive
from ketamine_claims.errors import DataError
from ketamine_claims.files import find_root, list_data_files, list_shape_files, read_text

if TYPE_CHECKING:
    import rdflib

    from ketamine_claims.answer import Answer
    from ketamine_claims.dossier import Claim
    from ketamine_claims.queries import Query

SYNTAX_REMEDY = "Mend the Turtle there; a missing ; or . often stands on the line before."


@dataclass(frozen=True)
class KnowledgeBase:
    """A loaded knowledge base: what every later step takes.

    Attributes:
        root: Folder that it was loaded from.
        files: The Turtle files it was loaded from.
        store: All data in the default graph of an in-memory Oxigraph store. The store keeps the *values* of numbers
            and durations, not their spelling (``-0.10`` comes back as ``-0.1``, ``PT24H`` as ``P1D``); where the
            spelling counts, take `triples` or `to_rdflib`. What the rules derive is in it as well.
        derived: The triples that the rules added, in their order.
    """

    root: Path
    files: tuple[Path, ...]
    store: ox.Store = field(repr=False)
    derived: tuple[ox.Triple, ...] = field(default=(), repr=False)

    def __len__(self) -> int:
        """Return the number of triples."""
        return len(self.store)

    @cached_property
    def claims(self) -> tuple[Claim, ...]:
        """The claims in the order in which the article makes them, each with its evidence and assessment."""
        from ketamine_claims.dossier import read_claims

        return read_claims(self.store)

    def claim(self, key: str) -> Claim:
        """Give one claim.

        Args:
            key: Its key (``onset-speed``), CURIE (``claim:onset-speed``) or full IRI.

        Returns:
            The claim.

        Raises:
            NotFoundError: There is no such claim.
        """
        from ketamine_claims.dossier import find_claim

        return find_claim(self.claims, key)

    @cached_property
    def queries(self) -> tuple[Query, ...]:
        """The named queries, by name."""
        from ketamine_claims.queries import list_queries

        return tuple(list_queries(self.root))

    def query(self, name: str, /, *, engine: str = "embedded", **values: object) -> Answer:
        """Ask a named query, or one in a file.

        Args:
            name: Name of a query, or path of a file.
            engine: ``embedded``, ``rdflib``, or the address of a SPARQL endpoint that holds the data.
            **values: Its parameters: a key, CURIE or IRI for a thing; text, number or date otherwise.

        Returns:
            The answer.

        Raises:
            QueryError: There is no such query, a value does not fit or names nothing, or the engine cannot run it.
            DataError: The file cannot be read or its header is faulty.

        Example:
            >>> kb = load()
            >>> answer = kb.query("onset-by-comparator-and-hour", hours=4)
            >>> len(answer) > 0, answer.variables[:2]
            (True, ('control', 'comparator'))
        """
        from ketamine_claims.ask import ask, is_address
        from ketamine_claims.parameters import write_value
        from ketamine_claims.queries import bind, check_values, find_query

        found = find_query(self.root, name)
        given = {key: write_value(value) for key, value in values.items()}
        text = bind(found, given)
        if not is_address(engine):
            check_values(self.store, found, given)
        return ask(self, text, engine, found.path)

    def ask(self, query: str, engine: str = "embedded") -> Answer:
        """Ask SPARQL.

        Args:
            query: SELECT, ASK, CONSTRUCT or DESCRIBE.
            engine: ``embedded``, ``rdflib``, or the address of a SPARQL endpoint that holds the data.

        Returns:
            The answer.

        Raises:
            QueryError: The query is not valid, or the engine cannot run it.

        Example:
            >>> kb = load()
            >>> (row,) = kb.ask("SELECT (COUNT(*) AS ?triples) WHERE { ?s ?p ?o }")
            >>> row.triples == len(kb)
            True
        """
        from ketamine_claims.ask import ask

        return ask(self, query, engine)

    def triples(self) -> Iterator[ox.Triple]:
        """Read all asserted triples again from the files, literals spelled as written there.

        Yields:
            The triples, file by file; derived ones are not among them.

        Raises:
            DataError: A file has changed since and no longer parses.
        """
        for path in self.files:
            yield from parse_file(path)

    def to_rdflib(self) -> rdflib.Graph:
        """Give the data, derived triples included, as an rdflib graph; literals spelled as written in the files.

        Returns:
            A new graph with the prefixes of the knowledge base bound.

        Raises:
            DataError: A file has changed since and no longer parses.
        """
        from ketamine_claims.convert import build_rdflib_graph

        return build_rdflib_graph(chain(self.triples(), self.derived))


def load(root: Path | str | None = None, extra: Iterable[Path | str] = (), *, rules: bool = True) -> KnowledgeBase:
    """Load a knowledge base and derive what its rules conclude.

    Args:
        root: Folder that holds claims.ttl, evidence/ and ontology/; by default the one that comes with the package.
        extra: Further Turtle files to load with it.
        rules: Whether to run the rules in ``queries/rules``.

    Returns:
        The knowledge base, all in the default graph.

    Raises:
        DataError: A file is missing or is not valid Turtle, or a rule is no valid query; says file, line and column.
    """
    root = find_root() if root is None else Path(root)
    files = list_data_files(root)
    present = {path.resolve() for path in files}
    files += [path for path in map(Path, extra) if path.resolve() not in present]
    store = ox.Store()
    for path in files:
        try:
            store.bulk_load(read_text(path).encode(), ox.RdfFormat.TURTLE)
        except SyntaxError as error:
            raise explain_syntax(error, path) from error
    derived = tuple(derive(store, root)) if rules else ()
    return KnowledgeBase(root=root, files=tuple(files), store=store, derived=derived)


def load_shapes(root: Path) -> list[ox.Triple]:
    """Read the shapes of a knowledge base.

    Args:
        root: Folder of the knowledge base.

    Returns:
        The triples of shapes/*.ttl.

    Raises:
        DataError: There are no shapes, or a file is not valid Turtle.
    """
    files = list_shape_files(root)
    if not files:
        raise DataError("holds no shapes (*.ttl).", root / "shapes", remedy="Name a complete knowledge base.")
    return [triple for path in files for triple in parse_file(path)]


def parse_file(path: Path) -> list[ox.Triple]:
    """Parse one Turtle file; literals keep their spelling.

    Args:
        path: The file.

    Returns:
        Its triples; blank nodes are distinct from those of any other file.

    Raises:
        DataError: The file is missing or is not valid Turtle.
    """
    return parse_text(read_text(path), path)


def parse_text(text: str, path: Path) -> list[ox.Triple]:
    """Parse a Turtle text; literals keep their spelling.

    Args:
        text: The text.
        path: The file that an error message shall name.

    Returns:
        Its triples; blank nodes are distinct from those of any other text.

    Raises:
        DataError: The text is not valid Turtle.
    """
    try:
        quads = ox.parse(text.encode(), ox.RdfFormat.TURTLE, rename_blank_nodes=True)
        return [quad.triple for quad in quads]
    except SyntaxError as error:
        raise explain_syntax(error, path) from error


def explain_syntax(error: SyntaxError, path: Path) -> DataError:
    """Turn a parser's error into one that names file, line and column.

    Args:
        error: What the parser raised.
        path: The file it was reading.

    Returns:
        The error to raise.
    """
    reason = error.msg.partition(": ")[2] or error.msg
    return DataError(f"not valid Turtle: {reason.rstrip('.')}.", path, error.lineno, error.offset, SYNTAX_REMEDY)
