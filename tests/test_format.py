from __future__ import annotations

import re
import string
from pathlib import Path

import pyoxigraph as ox
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ketamine_claims import DataError
from ketamine_claims.format import format_file, format_text, list_format_files
from ketamine_claims.namespaces import PREFIXES, write_prefixes
from ketamine_claims.order import PredicateOrder, read_order
from ketamine_claims.turtle import canonicalize

ANY = Path("any.ttl")
PLAIN = PredicateOrder({}, {})


def body(text: str, order: PredicateOrder = PLAIN) -> str:
    """What stands below the prefixes in the canonical form of a text that is given without them."""
    return format_text(write_prefixes() + text, ANY, order).partition(write_prefixes())[2].lstrip("\n")


def parse(text: str) -> ox.Dataset:
    return canonicalize(quad.triple for quad in ox.parse(text.encode(), ox.RdfFormat.TURTLE))


# Terms


@pytest.mark.parametrize(
    "spelling",
    [
        "-0.10",
        "0.5",
        ".5",
        "+1",
        "007",
        "1.0e0",
        "1E6",
        "true",
        '"x"',
        '"x"@en',
        '"2021"^^xsd:gYear',
        '"1"^^xsd:boolean',
    ],
)
def test_spelling_of_a_literal_stays(spelling: str) -> None:
    assert body(f"claim:a kc:value {spelling} .") == f"claim:a kc:value {spelling} .\n"


def test_number_that_is_none_stays_quoted() -> None:
    assert body('claim:a kc:value "abc"^^xsd:integer .') == 'claim:a kc:value "abc"^^xsd:integer .\n'


def test_text_of_one_line_is_escaped_and_text_of_several_keeps_its_lines() -> None:
    assert body(r'claim:a kc:note "say \"x\" \\ \t end" .') == 'claim:a kc:note "say \\"x\\" \\\\ \\t end" .\n'
    text = 'claim:a kc:note """one "two"\nthree\\\\ \\"""" .'
    assert body(text) == 'claim:a kc:note """one "two"\nthree\\\\ \\"""" .\n'


def test_iri_is_short_only_where_it_needs_no_escape() -> None:
    text = f"<{PREFIXES['claim']}a> kc:seenAt <{PREFIXES['claim']}a#b> , <http://example.org/x(1)> ."
    expected = f"claim:a kc:seenAt <http://example.org/x(1)> , <{PREFIXES['claim']}a#b> .\n"
    assert body(text) == expected


# Layout


def test_predicates_follow_the_shape_after_type_label_and_statement(small: Path) -> None:
    text = 'claim:a kc:claimType kc:Harm ; kc:reading "r"@en ; kc:statement "s"@en ; rdfs:label "l"@en ; a kc:Claim .'
    predicates = [line.split()[0] for line in body(text, read_order(small)).splitlines() if line.startswith(" ")]
    assert predicates == ["rdfs:label", "kc:statement", "kc:reading", "kc:claimType"]


def test_own_class_stands_first_and_values_are_sorted() -> None:
    text = "claim:a a owl:NamedIndividual , kc:Claim ; kc:object concept:b , concept:a ."
    assert body(text).splitlines()[1:] == [
        "claim:a a kc:Claim , owl:NamedIndividual ;",
        "    kc:object concept:a , concept:b .",
    ]


def test_numbered_parts_are_sorted_by_number() -> None:
    text = "claim:a kc:considers line:x-10 , line:x , line:x-2 ."
    assert body(text) == "claim:a kc:considers line:x , line:x-2 , line:x-10 .\n"


def test_a_source_is_followed_by_its_findings_under_a_heading() -> None:
    text = (
        "finding:z a kc:Finding ; kc:source source:a . source:b a kc:Source . "
        "source:a a kc:Source . finding:c a kc:Finding ; kc:source source:a ."
    )
    found = body(text)
    starts = [line.removeprefix("# ").split()[0] for line in found.splitlines() if line and line[0] != " "]
    assert starts == ["a", "source:a", "finding:c", "finding:z", "b", "source:b"]
    assert re.search(r"^# a -{90,}$", found, re.MULTILINE)


def test_a_claim_is_followed_by_locator_lines_assessment_and_ratings() -> None:
    text = """
      assessment:a a kc:Assessment ; kc:assesses claim:a ; kc:domainRating <http://e/rating> .
      <http://e/rating> a kc:DomainRating . <http://e/position> a oa:TextPositionSelector .
      <http://e/locator> a oa:SpecificResource ; oa:hasSelector <http://e/position> .
      line:a a kc:EvidenceLine ; kc:bearsOn claim:a . claim:b a kc:Claim .
      claim:a a kc:Claim ; kc:locator <http://e/locator> . article:a a kc:Article . agent:a a foaf:Group .
      <http://e/s2> dcterms:isPartOf article:a ; kc:sectionNumber 2 .
      <http://e/s1> dcterms:isPartOf article:a ; kc:sectionNumber 1 .
    """
    subjects = [line.split()[0] for line in body(text).splitlines() if line and line[0] not in " #"]
    assert subjects == [
        *("article:a", "<http://e/s1>", "<http://e/s2>", "agent:a"),
        *("claim:a", "<http://e/locator>", "<http://e/position>", "line:a", "assessment:a", "<http://e/rating>"),
        "claim:b",
    ]


def test_blank_nodes_are_nested_and_shared_ones_get_stable_labels() -> None:
    nested = "kc:A owl:unionOf ( kc:B [ a owl:Class ; owl:complementOf kc:C ] () ) ."
    assert body(nested) == nested + "\n"
    shared = body("kc:A kc:object _:x . kc:B kc:object _:x . _:x kc:value 1 .")
    assert shared == body("kc:B kc:object _:other . _:other kc:value 1 . kc:A kc:object _:other .")
    ring = "kc:A kc:object _:x . _:x kc:object _:y . _:y kc:object _:x ."
    assert parse(write_prefixes() + body(ring)) == parse(write_prefixes() + ring)


def test_members_of_a_ring_are_kept() -> None:
    text = "claim:a kc:bearsOn claim:b . claim:b kc:bearsOn claim:a ."
    assert body(text).count(" .\n") == 2


# Comments


def test_leading_comment_stays_and_headings_are_renewed() -> None:
    text = f"# One.\n#\n# Two.\n{write_prefixes()}\n# old-name -----\nclaim:a a kc:Claim .\n"
    found = format_text(text, ANY, PLAIN)
    assert found.startswith("# One.\n#\n# Two.\n@prefix ")
    assert "old-name" not in found and "# a ---" in found


@pytest.mark.parametrize("comment", ["# lost", "claim:b kc:value 1 . # lost"])
def test_other_comment_is_refused_with_its_line(comment: str) -> None:
    with pytest.raises(DataError, match="would be lost") as caught:
        format_text(f"{write_prefixes()}\nclaim:a a kc:Claim .\n{comment}\n", ANY, PLAIN)
    assert caught.value.line == len(PREFIXES) + 3


@pytest.mark.parametrize("value", ['"a # b"', "'a # b'", '"""a\n# b"""', "<http://example.org/a#b>", '"\\"# b"'])
def test_hash_inside_a_term_is_no_comment(value: str) -> None:
    body(f"claim:a kc:note {value} .")


# Whatever comes


def strings() -> st.SearchStrategy[str]:
    return st.text(st.characters(exclude_categories=("Cs",)), max_size=20) | st.text("\"\\\n\r\t #'ab", max_size=12)


def iris() -> st.SearchStrategy[ox.NamedNode]:
    names = st.text(string.ascii_letters + string.digits + "-_.~()%é", min_size=0, max_size=6)
    bases = st.sampled_from([*PREFIXES.values(), "http://example.org/"])
    return st.builds(_join, bases, names)


def _join(base: str, name: str) -> ox.NamedNode:
    fragment = "" if "#" in base or not name.endswith("~") else "#part"
    return ox.NamedNode(base + name.replace("%", "%20") + fragment)


def literals() -> st.SearchStrategy[ox.Literal]:
    kinds = st.sampled_from(
        [ox.NamedNode(PREFIXES["xsd"] + kind) for kind in ("integer", "decimal", "double", "boolean", "date")]
    )
    numbers = st.text("0123456789+-.eE", max_size=6) | st.sampled_from(["true", "false", "1.", "-.5", "1e0"])
    return (
        st.builds(ox.Literal, strings())
        | st.builds(lambda text, tag: ox.Literal(text, language=tag), strings(), st.sampled_from(["en", "de-ch"]))
        | st.builds(lambda text, kind: ox.Literal(text, datatype=kind), numbers | strings(), kinds)
    )


def graphs() -> st.SearchStrategy[list[ox.Triple]]:
    blanks = st.builds(ox.BlankNode, st.sampled_from(["b1", "b2", "b3"]))
    special = st.sampled_from([ox.NamedNode(PREFIXES["rdf"] + name) for name in ("type", "first", "rest", "nil")])
    ties = st.sampled_from(
        [ox.NamedNode(PREFIXES["kc"] + name) for name in ("source", "bearsOn", "locator", "assesses")]
    )
    nodes = iris() | blanks | st.sampled_from([ox.NamedNode(PREFIXES["claim"] + name) for name in "abc"])
    return st.lists(st.builds(ox.Triple, nodes, iris() | special | ties, nodes | special | literals()), max_size=12)


@settings(max_examples=400, deadline=None)
@given(graphs())
def test_any_graph_comes_back_equal_and_formatting_twice_changes_nothing(graph: list[ox.Triple]) -> None:
    text = (ox.serialize(graph, format=ox.RdfFormat.N_TRIPLES) or b"").decode()
    once = format_text(text, ANY, PLAIN)
    assert parse(once) == canonicalize(graph)
    assert format_text(once, ANY, PLAIN) == once


@settings(max_examples=100, deadline=None)
@given(graphs(), st.randoms())
def test_order_of_the_triples_does_not_matter(graph: list[ox.Triple], random: object) -> None:
    shuffled = list(graph)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    texts = [(ox.serialize(triples, format=ox.RdfFormat.N_TRIPLES) or b"").decode() for triples in (graph, shuffled)]
    assert format_text(texts[0], ANY, PLAIN) == format_text(texts[1], ANY, PLAIN)


def test_files_of_this_project_keep_their_meaning(checkout: Path) -> None:
    order = read_order(checkout)
    for path in list_format_files(checkout):
        formatted = format_file(path, order)
        assert parse(formatted.after) == parse(formatted.before), path
        assert format_text(formatted.after, path, order) == formatted.after, path
        assert formatted.after.count(write_prefixes()) == 1
