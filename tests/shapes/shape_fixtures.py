"""Read the example knowledge base and the patches that change it.

A patch is a SPARQL Update of `DELETE DATA { … }` and `INSERT DATA { … }` blocks, without prefixes (base.ttl has them).
Between the braces stands Turtle, in which x{101} means the letter x 101 times. The head of a patch says, in this order:

    # breaks: NAME-OF-SHAPE                                         (only in invalid/)
    # One sentence: what is wrong, or why it is right.
    #> FOCUS | PATH | COMPONENT | SEVERITY | SHAPE | VALUE         one line for each expected result, - for nothing
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

import pyoxigraph as ox

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
HOME = "https://w3id.org/ketamine-claims/"
BLOCK = re.compile(r"(DELETE|INSERT) DATA \{\n?(.*?)\n?\}(?: ;)?(?:\n|\Z)", re.DOTALL)


def parse(text: str) -> list[ox.Triple]:
    """Parse Turtle; literals keep their spelling."""
    return [quad.triple for quad in ox.parse(text.encode(), ox.RdfFormat.TURTLE)]


@cache
def read_prefixes() -> dict[str, str]:
    text = (HERE / "base.ttl").read_text(encoding="utf-8")
    return dict(re.findall(r"^@prefix ([a-z-]+): <([^>]+)> \.$", text, re.MULTILINE))


@cache
def read_base() -> frozenset[ox.Triple]:
    """The example knowledge base and the ontology."""
    paths = [HERE / "base.ttl", ROOT / "ontology" / "ketamine-claims.ttl"]
    return frozenset(triple for path in paths for triple in parse(path.read_text(encoding="utf-8")))


@cache
def read_shapes() -> tuple[ox.Triple, ...]:
    return tuple(
        quad.triple
        for path in sorted((ROOT / "shapes").glob("*.ttl"))
        for quad in ox.parse(path.read_bytes(), ox.RdfFormat.TURTLE, rename_blank_nodes=True)
    )


@dataclass(frozen=True)
class Fixture:
    """One file of invalid/ or valid/."""

    path: Path

    @cached_property
    def text(self) -> str:
        return self.path.read_text(encoding="utf-8")

    @cached_property
    def breaks(self) -> str:
        """The name of the shape that the file is for."""
        found = re.match(r"# breaks: (\S+)\n# \S", self.text)
        assert found, "the file does not begin with '# breaks: SHAPE' and a sentence"
        return found[1]

    @cached_property
    def expected(self) -> list[str]:
        return sorted(line.removeprefix("#> ") for line in self.text.splitlines() if line.startswith("#> "))

    @cached_property
    def changes(self) -> list[tuple[str, list[ox.Triple]]]:
        body = "".join(line for line in self.text.splitlines(keepends=True) if not line.startswith("#"))
        assert not BLOCK.sub("", body).strip(), "something stands outside the DELETE DATA and INSERT DATA blocks"
        head = "".join(f"@prefix {prefix}: <{namespace}> .\n" for prefix, namespace in read_prefixes().items())
        spell_out = lambda run: run[1] * int(run[2])  # noqa: E731
        blocks = BLOCK.findall(re.sub(r"(\w)\{(\d+)\}", spell_out, body))
        return [(verb, parse(head + turtle + " .")) for verb, turtle in blocks]

    def apply(self) -> frozenset[ox.Triple]:
        """The example knowledge base after the patch; a patch that no longer fits is an error."""
        triples = set(read_base())
        for verb, change in self.changes:
            for triple in change:
                assert (triple in triples) is (verb == "DELETE"), f"{verb} has no effect: {triple}"
                (triples.remove if verb == "DELETE" else triples.add)(triple)
        return frozenset(triples)

    def touched(self) -> set[str]:
        """IRIs of all things that a changed triple or an expected result names, and of what points to such a thing."""
        named = {
            term.value
            for _, change in self.changes
            for triple in change
            for term in (triple.subject, triple.object)
            if isinstance(term, ox.NamedNode)
        }
        for prefix, local in re.findall(r"(?:^|\| )([a-z-]+):(\S+) \|", "\n".join(self.expected), re.MULTILINE):
            named.add(read_prefixes()[prefix] + local.replace("\\", ""))
        named |= set(re.findall(r"^<([^>]+)>", "\n".join(self.expected), re.MULTILINE))
        ours = {iri for iri in named if iri.startswith(HOME) and not iri.startswith(HOME + "ontology")}
        neighbours = {
            triple.subject.value
            for triple in read_base()
            if isinstance(triple.object, ox.NamedNode) and triple.object.value in ours
        }
        return named | neighbours


def list_fixtures(folder: str) -> list[Fixture]:
    return [Fixture(path) for path in sorted((HERE / folder).rglob("*.ru"))]
