"""The parts that a release is made of, and the questions that the formats ask of them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

import pyoxigraph as ox

from ketamine_claims.errors import DataError
from ketamine_claims.files import read_text
from ketamine_claims.load import KnowledgeBase, parse_file
from ketamine_claims.namespaces import BASE, ONTOLOGY, name

GRAPH = BASE + "graph/"
Row = dict[str, str]

_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
_SPELLED = "spelled:"
# Oxigraph keeps the value of these, not their spelling; under an unknown datatype it keeps what was written.
_RESPELLED = frozenset({name("xsd:decimal"), name("xsd:double"), name("xsd:duration")})


@dataclass(frozen=True)
class Parts:
    """What is released, literals spelled as in the files.

    Attributes:
        root: Folder of the knowledge base.
        files: Files that the data were loaded from.
        version: Version of the data.
        date: Day of the release, YYYY-MM-DD.
        graphs: Triples by name of their part (``asserted``, ``derived``, ``ontology``), sorted; blank nodes carry
            canonical labels, the same in every part and every run.
        store: All of them in one graph, to be asked; see `ask`.
    """

    root: Path
    files: tuple[Path, ...]
    version: str
    date: str
    graphs: dict[str, tuple[ox.Triple, ...]]
    store: ox.Store = field(repr=False)

    @cached_property
    def triples(self) -> tuple[ox.Triple, ...]:
        """All triples of all parts, sorted, each once."""
        return sort_triples({triple for triples in self.graphs.values() for triple in triples})

    @property
    def iri(self) -> str:
        """The IRI of the release; those of its files begin with it."""
        return f"{BASE}release/{self.version}/"

    def read_query(self, export: str) -> str:
        """Read a query of ``queries/exports``.

        Args:
            export: Name of the file without ``.rq``.

        Returns:
            Its SPARQL.

        Raises:
            DataError: There is no such file.
        """
        return read_text(self.root / "queries" / "exports" / f"{export}.rq")

    def ask(self, export: str) -> list[Row]:
        """Ask a SELECT query of ``queries/exports``.

        Args:
            export: Name of the file without ``.rq``.

        Returns:
            Its rows in their order; an unbound variable is missing. Numbers and durations stand as written in the
            files.

        Raises:
            DataError: The query is missing or is not valid.
        """
        return [{key: term.value for key, term in row.items()} for row in self.ask_terms(export)]

    def ask_terms(self, export: str) -> list[dict[str, ox.NamedNode | ox.BlankNode | ox.Literal]]:
        """Ask a SELECT query of ``queries/exports`` for terms rather than their text.

        Args:
            export: Name of the file without ``.rq``.

        Returns:
            Its rows in their order; an unbound variable is missing. Literals are spelled as in the files.

        Raises:
            DataError: The query is missing or is not valid.
        """
        try:
            solutions = self.store.query(self.read_query(export))
        except SyntaxError as error:
            raise self._explain(export, error) from error
        assert isinstance(solutions, ox.QuerySolutions)
        names = [variable.value for variable in solutions.variables]
        return [{key: _restore(term) for key in names if (term := solution[key]) is not None} for solution in solutions]

    def construct(self, export: str) -> tuple[ox.Triple, ...]:
        """Run a CONSTRUCT query of ``queries/exports``.

        Args:
            export: Name of the file without ``.rq``.

        Returns:
            Its triples, sorted, literals spelled as in the files.

        Raises:
            DataError: The query is missing or is not valid.
        """
        try:
            answer = self.store.query(self.read_query(export))
        except SyntaxError as error:
            raise self._explain(export, error) from error
        assert isinstance(answer, ox.QueryTriples)
        return sort_triples({ox.Triple(t.subject, t.predicate, _restore(t.object)) for t in answer})

    def _explain(self, export: str, error: SyntaxError) -> DataError:
        path = self.root / "queries" / "exports" / f"{export}.rq"
        return DataError(f"not a valid query: {error.msg}.", path, remedy="Mend the SPARQL there.")


def collect_parts(kb: KnowledgeBase, date: str | None = None) -> Parts:
    """Collect what a release is made of.

    Args:
        kb: The knowledge base, rules applied.
        date: Day of the release; by default the latest day that the data give for an assessment or the ontology.

    Returns:
        The parts.

    Raises:
        DataError: A file no longer parses, or the data give no version or day.
    """
    ontology = kb.root / "ontology"
    by_part: dict[str, list[ox.Triple]] = {"asserted": [], "derived": list(kb.derived), "ontology": []}
    for path in kb.files:
        by_part["ontology" if path.parent == ontology else "asserted"] += parse_file(path)
    dataset = ox.Dataset(
        ox.Quad(triple.subject, triple.predicate, triple.object, ox.NamedNode(GRAPH + part))
        for part, triples in by_part.items()
        for triple in triples
    )
    if any(isinstance(term, ox.BlankNode) for quad in dataset for term in (quad.subject, quad.object)):
        dataset.canonicalize(ox.CanonicalizationAlgorithm.RDFC_1_0)
    graphs = {
        part: sort_triples(quad.triple for quad in dataset.quads_for_graph_name(ox.NamedNode(GRAPH + part)))
        for part in by_part
    }
    store = ox.Store()
    for triples in graphs.values():
        store.extend(ox.Quad(t.subject, t.predicate, _respell(t.object)) for t in triples)
    return Parts(kb.root, kb.files, _find_version(kb), date or _find_date(kb), graphs, store)


def sort_triples(triples: Iterable[ox.Triple]) -> tuple[ox.Triple, ...]:
    """Sort triples by their N-Triples, which no locale or hash seed changes."""
    return tuple(sorted(triples, key=str))


def read_definitions(parts: Parts) -> dict[str, str]:
    """Read the definition of each term of the ontology, by IRI."""
    definition = name("skos:definition")
    return {
        triple.subject.value: triple.object.value
        for triple in parts.graphs["ontology"]
        if triple.predicate.value == definition
        and isinstance(triple.subject, ox.NamedNode)
        and isinstance(triple.object, ox.Literal)
    }


def _respell(term: ox.NamedNode | ox.BlankNode | ox.Literal | ox.Triple) -> ox.NamedNode | ox.BlankNode | ox.Literal:
    assert not isinstance(term, ox.Triple)
    if isinstance(term, ox.Literal) and term.datatype.value in _RESPELLED:
        return ox.Literal(term.value, datatype=ox.NamedNode(_SPELLED + term.datatype.value))
    return term


def _restore(term: ox.NamedNode | ox.BlankNode | ox.Literal | ox.Triple) -> ox.NamedNode | ox.BlankNode | ox.Literal:
    assert not isinstance(term, ox.Triple)
    if isinstance(term, ox.Literal) and term.datatype.value.startswith(_SPELLED):
        return ox.Literal(term.value, datatype=ox.NamedNode(term.datatype.value.removeprefix(_SPELLED)))
    return term


def _find_version(kb: KnowledgeBase) -> str:
    quads = kb.store.quads_for_pattern(ox.NamedNode(ONTOLOGY), ox.NamedNode(name("owl:versionInfo")), None)
    found = sorted(quad.object.value for quad in quads if isinstance(quad.object, ox.Literal))
    if not found:
        raise DataError(
            "the ontology has no version.", kb.root / "ontology", remedy=f"Give <{ONTOLOGY}> an owl:versionInfo."
        )
    return found[-1]


def _find_date(kb: KnowledgeBase) -> str:
    days = [
        quad.object.value
        for curie in ("dcterms:date", "dcterms:modified")
        for quad in kb.store.quads_for_pattern(None, ox.NamedNode(name(curie)), None)
        if isinstance(quad.object, ox.Literal) and _DATE.fullmatch(quad.object.value)
    ]
    if not days:
        raise DataError("no assessment has a date.", kb.root, remedy="Name the day of the release with --date.")
    return max(days)
