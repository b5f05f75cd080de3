"""Generate claims with evidence, shaped like the real ones, as many as wanted.

    python benchmarks/generate.py --claims 1000 --seed 1 --defects 0.01 --format ntriples OUT

The same arguments give the same bytes. Memory does not grow with the number of claims. Without defects the data conform
to shapes/ together with ontology/. What is wrong on purpose is listed beside the output in ``OUT.defects.tsv``: the
subject, and the shape that must report it (other shapes may do so as well).

About one claim in three has been assessed: it has evidence lines, and an assessment with five domain ratings. One line
in four starts from a finding that an earlier claim uses too, and one finding in three is taken from an earlier source,
however far back, so that nothing lies conveniently together. A claim amounts to about 53 triples.
"""

from __future__ import annotations

import argparse
import random
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import TextIO

import pyoxigraph as ox

from ketamine_claims.namespaces import BASE, PREFIXES, name, write_prefixes

ROOT = Path(__file__).resolve().parent.parent
ASSESSED_SHARE = 0.35
SECOND_LINE_SHARE = 0.3
OLD_FINDING_SHARE = 0.25
OLD_SOURCE_SHARE = 0.35
BROADER_SHARE = 0.1
ARTICLE_LENGTH = 100_000
SECTION_LENGTH = 1_000
DOMAINS = ("risk-of-bias", "inconsistency", "indirectness", "imprecision", "publication-bias")
CERTAINTIES = ("VeryLow", "Low", "Moderate", "High")
TYPES = ("TherapeuticEffect", "ComparativeEffect", "Harm", "Mechanism", "PrevalenceOrPharmacology")
TIMEPOINTS = (("PT4H", "0.166666667"), ("PT24H", "1.0"), ("P7D", "7.0"), ("P14D", "14.0"), ("P28D", "28.0"))
JOURNALS = (
    "Trials",
    "BMJ Open",
    "Journal of Affective Disorders",
    "American Journal of Psychiatry",
    "Molecular Psychiatry",
)
AUTHORS = ("Murrough", "Zarate", "Singh", "Fava", "Su", "Phillips", "Ionescu", "Grunebaum", "Sos", "Okafor")
# Kinds of defects: which shape must report them, and on what.
DEFECTS = {
    "label-missing": ("claim-label-count", "claim"),
    "label-twice": ("claim-label-unique", "claim"),
    "locator-beyond-text": ("locator-in-text", "claim"),
    "broader-circle": ("broader-claim-acyclic", "claim"),
    "bearing-unknown": ("line-bearing-type", "line"),
    "direct-with-reason": ("line-reason-is-indirect", "line"),
    "finding-statement-twice": ("finding-statement-unique", "finding"),
    "limits-swapped": ("finding-limits-in-order", "finding"),
    "p-value-above-one": ("finding-p-value-type", "finding"),
    "source-missing": ("finding-source-type", "finding"),
    "percentage-above-hundred": ("finding-percentage-range", "finding"),
    "doi-malformed": ("source-doi-type", "source"),
    "doi-twice": ("source-doi-unique", "source"),
    "year-too-early": ("source-year-range", "source"),
    "retracted-without-notice": ("source-retracted-has-notice", "source"),
    "considers-foreign-line": ("assessment-considers-own-lines", "assessment"),
}


class Syntax:
    """Writes terms and blocks of triples in one of two formats."""

    def __init__(self, turtle: bool) -> None:
        self.turtle = turtle
        self._iris: dict[str, str] = {}

    def iri(self, curie: str) -> str:
        """Write a CURIE; keep it for next time."""
        written = self._iris.get(curie)
        if written is None:
            written = self._iris[curie] = curie if self.turtle else f"<{name(curie)}>"
        return written

    def node(self, prefix: str, key: str) -> str:
        """Write an individual; not kept, since there are many."""
        return f"{prefix}:{key}" if self.turtle and "#" not in key else f"<{PREFIXES[prefix]}{key}>"

    def typed(self, text: str, datatype: str) -> str:
        """Write a literal with a datatype, numbers and truth values plain where the format allows."""
        if self.turtle and datatype in ("decimal", "integer", "boolean"):
            return text
        return f'"{text}"^^{self.iri("xsd:" + datatype)}'

    def block(self, subject: str, pairs: list[str]) -> str:
        """Write one subject with its predicates and objects."""
        if self.turtle:
            return subject + " " + " ;\n    ".join(pairs) + " .\n\n"
        return subject + " " + f" .\n{subject} ".join(pairs) + " .\n"


@dataclass
class Concepts:
    """The concepts of each kind in ontology/, with their labels."""

    by_kind: dict[str, list[str]] = field(default_factory=dict)
    labels: dict[str, str] = field(default_factory=dict)

    def of(self, kind: str) -> list[str]:
        """List the keys of the concepts of one kind."""
        return self.by_kind[kind]


def read_concepts(root: Path) -> Concepts:
    """Read the concepts that claims and findings may point to.

    Args:
        root: Folder of the knowledge base.

    Returns:
        The concepts by kind, sorted by key.
    """
    found = Concepts()
    store = ox.Store()
    for path in sorted((root / "ontology").glob("*.ttl")):
        store.bulk_load(path=path)
    prefix, kinds = BASE + "concept/", PREFIXES["kc"]
    for quad in store.quads_for_pattern(None, ox.NamedNode(name("rdf:type")), None):
        if quad.subject.value.startswith(prefix) and quad.object.value.startswith(kinds):
            kind = quad.object.value.removeprefix(kinds)
            found.by_kind.setdefault(kind, []).append(quad.subject.value.removeprefix(prefix))
    for keys in found.by_kind.values():
        keys.sort()
    for quad in store.quads_for_pattern(None, ox.NamedNode(name("skos:prefLabel")), None):
        text = quad.object.value.replace('"', "").replace("\\", "")
        found.labels[quad.subject.value.removeprefix(prefix)] = text
    return found


class Generator:
    """Writes the claims of one run."""

    def __init__(self, claims: int, seed: int, defects: float, turtle: bool, concepts: Concepts) -> None:
        self.claims = claims
        self.defect_share = defects
        self.syntax = Syntax(turtle)
        self.concepts = concepts
        self.random = random.Random(seed)
        self.sources = 0
        self.findings = 0
        self.lines = 0
        self.triples = 0
        self.defects: list[tuple[str, str, str]] = []
        self._defect: str | None = None
        self._previous_defect: str | None = None
        self._last_line: str | None = None
        self._sound_label = ""
        self._sound_statement = ""
        self._sound_doi = ""
        self._a = "a " if turtle else self.syntax.iri("rdf:type") + " "

    def blocks(self) -> Iterator[str]:
        """Write everything, one subject after another.

        Yields:
            Blocks of text.
        """
        if self.syntax.turtle:
            yield write_prefixes() + "\n"
        agent = [self._is("prov:Agent"), self._is("foaf:Group"), self._plain("foaf:name", "Generator")]
        yield self._write(self.syntax.node("agent", "curators"), agent)
        yield from self._article()
        kinds = tuple(DEFECTS)
        for number in range(self.claims):
            self._previous_defect = self._defect
            self._defect = None
            # The first claims stay sound: some defects need an earlier one to clash with.
            if number >= 10 and self.random.random() < self.defect_share and self._previous_defect is None:
                self._defect = kinds[int(self.random.random() * len(kinds))]
            yield from self._claim(number)

    def _write(self, subject: str, pairs: list[str]) -> str:
        self.triples += len(pairs)
        return self.syntax.block(subject, pairs)

    def _pick(self, options: list[str] | tuple[str, ...]) -> str:
        return options[int(self.random.random() * len(options))]

    def _concept(self, predicate: str, kind: str) -> str:
        return f"{self.syntax.iri(predicate)} {self.syntax.iri('concept:' + self._pick(self.concepts.of(kind)))}"

    def _english(self, predicate: str, text: str) -> str:
        return f'{self.syntax.iri(predicate)} "{text}"@en'

    def _plain(self, predicate: str, text: str) -> str:
        return f'{self.syntax.iri(predicate)} "{text}"'

    def _typed(self, predicate: str, text: str, datatype: str) -> str:
        return f"{self.syntax.iri(predicate)} {self.syntax.typed(text, datatype)}"

    def _decimal(self, predicate: str, value: float) -> str:
        return self._typed(predicate, f"{value:.2f}", "decimal")

    def _iri(self, predicate: str, curie: str) -> str:
        return f"{self.syntax.iri(predicate)} {self.syntax.iri(curie)}"

    def _is(self, curie: str) -> str:
        return self._a + self.syntax.iri(curie)

    def _spoil(self, kind: str, prefix: str, key: str) -> bool:
        """Say whether this subject shall get this defect, and note it if so."""
        if self._defect != kind:
            return False
        self._defect = "done"
        self.defects.append((PREFIXES[prefix] + key, PREFIXES["shape"] + DEFECTS[kind][0], kind))
        return True

    def _position(self, subject: str, start: int, end: int) -> str:
        pairs = [self._is("oa:TextPositionSelector")]
        pairs += [self._typed("oa:start", str(start), "integer"), self._typed("oa:end", str(end), "integer")]
        return self._write(subject, pairs)

    def _article(self) -> Iterator[str]:
        article = self.syntax.node("article", "generated")
        pairs = [self._is("kc:Article"), self._english("dcterms:title", "Generated claims")]
        pairs += [self._plain("dcterms:language", "en"), self._plain("kc:sha256", "0123456789abcdef" * 4)]
        yield self._write(article, [*pairs, self._typed("kc:characterCount", str(ARTICLE_LENGTH), "integer")])
        for number in range(ARTICLE_LENGTH // SECTION_LENGTH):
            section = self.syntax.node("article", f"generated#section-{number + 1}")
            selector = self.syntax.node("article", f"generated#section-{number + 1}-position")
            pairs = [self._is("kc:ArticleSection"), self._english("dcterms:title", f"Section {number + 1}")]
            pairs += [f"{self.syntax.iri('dcterms:isPartOf')} {article}"]
            pairs += [self._typed("kc:sectionNumber", str(number + 1), "integer")]
            pairs += [f"{self.syntax.iri('oa:hasSource')} {article}", f"{self.syntax.iri('oa:hasSelector')} {selector}"]
            yield self._write(section, pairs)
            yield self._position(selector, number * SECTION_LENGTH, (number + 1) * SECTION_LENGTH - 1)

    def _claim(self, number: int) -> Iterator[str]:
        syntax, chance = self.syntax, self.random.random
        needs_evidence = self._defect is not None and DEFECTS[self._defect][1] != "claim"
        assessed = number < 10 or needs_evidence or chance() < ASSESSED_SHARE
        agent, outcome = (
            self._pick(self.concepts.of("InterventionConcept")),
            self._pick(self.concepts.of("OutcomeConcept")),
        )
        key = f"generated-{number}"
        claim = syntax.node("claim", key)
        labels = self.concepts.labels
        label = f"{labels[agent][:40].strip()} and {labels[outcome][:40].strip()}, claim {number}"
        pairs = [self._is("kc:Claim")]
        # What shall clash does so with the last sound one, so that the number of clashes stays that of the defects.
        if self._spoil("label-twice", "claim", key):
            label = self._sound_label
        else:
            self._sound_label = label
        if not self._spoil("label-missing", "claim", key):
            pairs.append(self._english("rdfs:label", label))
        pairs.append(
            self._english(
                "kc:statement",
                f"As the article has it, {labels[agent]} changes {labels[outcome]} in those it names; claim {number}.",
            )
        )
        kind = self._pick(TYPES)
        pairs += [self._iri("kc:claimType", "kc:" + kind), self._iri("kc:subject", "concept:" + agent)]
        pairs += [self._concept("kc:predicate", "PredicateConcept"), self._iri("kc:object", "concept:" + outcome)]
        pairs.append(self._typed("kc:negated", "false" if chance() < 0.8 else "true", "boolean"))
        pairs.append(
            self._english(
                "kc:reading",
                f"We read the claim as a difference in {labels[outcome]} from control within the first weeks.",
            )
        )
        pairs += [self._concept("kc:population", "PopulationConcept"), self._iri("kc:intervention", "concept:" + agent)]
        if kind == "ComparativeEffect" or chance() < 0.5:
            pairs.append(self._concept("kc:comparator", "InterventionConcept"))
        pairs.append(self._iri("kc:outcome", "concept:" + outcome))
        pairs.append(self._iri("kc:assertedDirection", "kc:Increases" if chance() < 0.5 else "kc:Decreases"))
        section = int(chance() * (ARTICLE_LENGTH // SECTION_LENGTH))
        pairs.append(f"{syntax.iri('kc:section')} {syntax.node('article', f'generated#section-{section + 1}')}")
        circle = self._spoil("broader-circle", "claim", key)
        broader = number - 1 if circle else int(chance() * number)
        if circle or (number and chance() < BROADER_SHARE):
            pairs.append(f"{syntax.iri('kc:broaderClaim')} {syntax.node('claim', f'generated-{broader}')}")
        locator, position = syntax.node("claim", key + "#locator"), syntax.node("claim", key + "#position")
        pairs.append(f"{syntax.iri('kc:locator')} {locator}")
        beyond = self._spoil("locator-beyond-text", "claim", key)
        yield self._write(claim, pairs)
        if circle:
            yield self._write(
                syntax.node("claim", f"generated-{broader}"), [f"{syntax.iri('kc:broaderClaim')} {claim}"]
            )
        pairs = [self._is("oa:SpecificResource"), f"{syntax.iri('oa:hasSource')} {syntax.node('article', 'generated')}"]
        yield self._write(locator, [*pairs, f"{syntax.iri('oa:hasSelector')} {position}"])
        start = section * SECTION_LENGTH + int(chance() * 500)
        yield self._position(position, start, ARTICLE_LENGTH + 1 if beyond else start + 120)
        lines = []
        if assessed:
            # Defects of findings and sources need ones that are not there yet.
            fresh = needs_evidence
            for turn in range(1 + (chance() < SECOND_LINE_SHARE)):
                finding, blocks = self._finding(fresh and not turn)
                yield from blocks
                line = f"{key}--{finding}"
                if line not in lines:
                    lines.append(line)
                    yield self._line(claim, finding, line)
        yield from self._assessment(claim, key, lines)

    def _line(self, claim: str, finding: str, key: str) -> str:
        direct = self.random.random() < 0.4
        reason = not direct
        bearing = self._pick(("Supports", "Supports", "Disputes", "Qualifies", "NullResult"))
        if self._spoil("bearing-unknown", "line", key):
            bearing = "High"
        if self._spoil("direct-with-reason", "line", key):
            direct, reason = True, True
        pairs = [self._is("kc:EvidenceLine"), f"{self.syntax.iri('kc:bearsOn')} {claim}"]
        pairs.append(f"{self.syntax.iri('kc:finding')} {self.syntax.node('finding', finding)}")
        pairs += [
            self._iri("kc:bearing", "kc:" + bearing),
            self._iri("kc:directness", "kc:Direct" if direct else "kc:Indirect"),
        ]
        if reason:
            pairs.append(
                self._iri("kc:indirectnessReason", "kc:" + self._pick(("IndirectPopulation", "IndirectOutcome")))
            )
        pairs.append(self._english("kc:note", "The effect is there within a day, but smaller than against placebo."))
        return self._write(self.syntax.node("line", key), pairs)

    def _finding(self, fresh: bool) -> tuple[str, list[str]]:
        chance = self.random.random
        if self.findings > 5 and not fresh and chance() < OLD_FINDING_SHARE:
            return f"generated-{int(chance() * self.findings)}", []
        number, self.findings = self.findings, self.findings + 1
        key, blocks, source = f"generated-{number}", [], ""
        if self._spoil("source-missing", "finding", key):
            source = "generated-nowhere"
        elif self.sources > 5 and not fresh and chance() < OLD_SOURCE_SHARE:
            source = f"generated-{int(chance() * self.sources)}"
        else:
            source, block = self._source()
            blocks.append(block)
        outcome = self._pick(self.concepts.of("OutcomeConcept"))
        text = self.concepts.labels[outcome]
        statement = f"Against control the effect on {text} was moderate and its interval wide; this is result {number}."
        if self._spoil("finding-statement-twice", "finding", key):
            statement = self._sound_statement
        else:
            self._sound_statement = statement
        pairs = [self._is("kc:Finding"), self._english("rdfs:label", f"{text[:60].strip()}, result {number}")]
        pairs.append(self._english("kc:statement", statement))
        pairs.append(f"{self.syntax.iri('kc:source')} {self.syntax.node('source', source)}")
        pairs += [
            self._concept("kc:population", "PopulationConcept"),
            self._concept("kc:intervention", "InterventionConcept"),
        ]
        pairs += [self._concept("kc:comparator", "InterventionConcept"), self._iri("kc:outcome", "concept:" + outcome)]
        if chance() < 0.5:
            duration, days = TIMEPOINTS[int(chance() * len(TIMEPOINTS))]
            pairs += [
                self._typed("kc:timepoint", duration, "duration"),
                self._typed("kc:timepointDays", days, "decimal"),
            ]
        if self._defect in ("limits-swapped", "percentage-above-hundred", "p-value-above-one") or chance() < 0.7:
            pairs += self._result(key)
        pairs.append(self._concept("kc:limitation", "LimitationConcept"))
        pairs.append(self._english("kc:limitationNote", "Small groups, one centre, and doubtful masking."))
        pairs += [
            self._iri("kc:verification", "kc:" + self._pick(("FullText", "Abstract"))),
            self._iri("kc:secondReading", "kc:Confirmed"),
        ]
        pairs.append(self._typed("kc:secondReadingDate", "2024-05-17", "date"))
        pairs.append(f"{self.syntax.iri('kc:seenAt')} <https://example.org/article/{number}>")
        return key, [*blocks, self._write(self.syntax.node("finding", key), pairs)]

    def _result(self, key: str) -> list[str]:
        chance = self.random.random
        size = 20 + int(chance() * 80)
        groups = [
            self._typed("kc:interventionGroupSize", str(size), "integer"),
            self._typed("kc:comparatorGroupSize", str(size), "integer"),
        ]
        if self._spoil("percentage-above-hundred", "finding", key):
            return [
                self._iri("kc:measure", "concept:proportion"),
                self._decimal("kc:value", 140.0),
                self._plain("kc:unit", "%"),
            ]
        sort = chance()
        swapped = self._spoil("limits-swapped", "finding", key)
        if sort < 0.3 and not swapped:
            events = int(chance() * size)
            pairs = [
                self._iri("kc:measure", "concept:proportion"),
                self._decimal("kc:value", 100 * events / size),
                self._plain("kc:unit", "%"),
            ]
            pairs += [*groups, self._typed("kc:interventionEvents", str(events), "integer")]
        else:
            ratio = sort < 0.6
            value = 1.6 + chance() * 2 if ratio else -0.4 - chance()
            low, high = value - 0.3, value + 0.3
            if swapped:
                low, high = high, low
            pairs = [self._iri("kc:measure", "concept:odds-ratio" if ratio else "concept:standardized-mean-difference")]
            pairs += [self._decimal("kc:value", value), self._plain("kc:unit", "1")]
            pairs += [self._decimal("kc:lowerConfidenceLimit", low), self._decimal("kc:upperConfidenceLimit", high)]
            pairs += [self._typed("kc:confidenceLevel", "95.0", "decimal"), self._iri("kc:favours", "kc:Intervention")]
            pairs.append(self._iri("kc:directionOfBenefit", f"kc:{'Higher' if ratio else 'Lower'}FavoursIntervention"))
            pairs += groups
        if self._spoil("p-value-above-one", "finding", key):
            pairs += [self._decimal("kc:pValue", 1.4), self._plain("kc:pValueRelation", "=")]
        elif chance() < 0.3:
            pairs += [self._decimal("kc:pValue", 0.01 + chance() / 2), self._plain("kc:pValueRelation", "=")]
        return pairs

    def _source(self) -> tuple[str, str]:
        chance = self.random.random
        number, self.sources = self.sources, self.sources + 1
        key = f"generated-{number}"
        doi = f"10.5555/generated.{number}"
        pairs = [
            self._is("kc:Source"),
            self._english("dcterms:title", f"Ketamine and related drugs in depression: trial {number}"),
        ]
        pairs += [
            self._iri("dcterms:type", "concept:journal-article"),
            self._plain("kc:firstAuthor", self._pick(AUTHORS)),
        ]
        year = str(1990 + int(chance() * 34))
        if self._spoil("year-too-early", "source", key):
            year = "1850"
        pairs += [self._typed("kc:year", year, "gYear"), self._plain("kc:container", self._pick(JOURNALS))]
        pairs += [
            self._plain("kc:volume", str(1 + number % 90)),
            self._plain("kc:pages", f"{number % 900 + 1}-{number % 900 + 9}"),
        ]
        if self._spoil("doi-malformed", "source", key):
            doi = f"doi:{doi}"
        elif self._spoil("doi-twice", "source", key):
            doi = self._sound_doi
        else:
            self._sound_doi = doi
        pairs += [self._plain("kc:doi", doi), self._plain("kc:pmid", str(10_000_000 + number))]
        pairs.append(
            self._iri(
                "kc:studyDesign",
                "concept:" + self._pick(("randomized-controlled-trial", "open-label-trial", "meta-analysis")),
            )
        )
        pairs.append(self._typed("kc:participants", str(300 + number % 700), "integer"))
        retracted = self._spoil("retracted-without-notice", "source", key)
        pairs.append(self._typed("kc:retracted", "true" if retracted else "false", "boolean"))
        pairs.append(f"{self.syntax.iri('rdfs:seeAlso')} <https://doi.org/{doi}>")
        pairs.append(f"{self.syntax.iri('kc:identifiersSeenAt')} <https://example.org/record/{number}>")
        return key, self._write(self.syntax.node("source", key), pairs)

    def _assessment(self, claim: str, key: str, lines: list[str]) -> Iterator[str]:
        syntax = self.syntax
        ratings = []
        pairs = [self._is("kc:Assessment"), f"{syntax.iri('kc:assesses')} {claim}"]
        if lines:
            downs = [int(self.random.random() * 1.6) for _ in DOMAINS]
            certainty = CERTAINTIES[max(0, 3 - sum(downs))]
            pairs.append(
                self._iri("kc:verdict", "kc:" + self._pick(("Supported", "SupportedWithQualifications", "Contested")))
            )
            pairs += [self._iri("kc:certainty", "kc:" + certainty), self._iri("kc:startingCertainty", "kc:High")]
            for domain, down in zip(DOMAINS, downs, strict=True):
                rating = syntax.node("assessment", f"{key}#{domain}")
                pairs.append(f"{syntax.iri('kc:domainRating')} {rating}")
                term = "".join(word.capitalize() for word in domain.split("-"))
                told = [self._is("kc:DomainRating"), self._iri("kc:domain", "kc:" + term)]
                told.append(self._typed("kc:levelsDown", str(down), "integer"))
                told.append(
                    self._english("kc:reason", f"The results allow {'a doubt' if down else 'no doubt'} on this count.")
                )
                ratings.append((rating, told))
            pairs += [f"{syntax.iri('kc:considers')} {syntax.node('line', line)}" for line in lines]
            if self._last_line is not None and self._spoil("considers-foreign-line", "assessment", key):
                pairs.append(f"{syntax.iri('kc:considers')} {syntax.node('line', self._last_line)}")
            self._last_line = lines[0]
        else:
            pairs.append(self._iri("kc:verdict", "kc:NotAssessed"))
        pairs.append(
            self._english(
                "kc:rationale", "Most trials point the same way, but groups are small and masking is doubtful."
            )
        )
        pairs.append(f"{syntax.iri('prov:wasAttributedTo')} {syntax.node('agent', 'curators')}")
        pairs += [self._typed("dcterms:date", "2024-06-01", "date"), self._plain("owl:versionInfo", "0.1.0")]
        yield self._write(syntax.node("assessment", key), pairs)
        for rating, told in ratings:
            yield self._write(rating, told)


def generate(out: Path, claims: int, seed: int, defects: float, turtle: bool, root: Path = ROOT) -> Generator:
    """Write claims to a file, and what is wrong with them to another one beside it.

    Args:
        out: The file to write.
        claims: Number of claims.
        seed: The same seed gives the same bytes.
        defects: Share of claims that get a defect, 0 to 1.
        turtle: Write Turtle instead of N-Triples.
        root: Folder of the knowledge base whose concepts are used.

    Returns:
        The generator, which knows how much it wrote.
    """
    generator = Generator(claims, seed, defects, turtle, read_concepts(root))
    with ExitStack() as stack:
        data: TextIO = stack.enter_context(out.open("w", encoding="utf-8", newline="\n", buffering=1 << 20))
        notes = stack.enter_context(Path(f"{out}.defects.tsv").open("w", encoding="utf-8", newline="\n"))
        notes.write("focus\tshape\tdefect\n")
        for block in generator.blocks():
            data.write(block)
            for row in generator.defects:
                notes.write("\t".join(row) + "\n")
            generator.defects.clear()
    return generator


def main() -> None:
    """Read the command line and write the file."""
    parser = argparse.ArgumentParser(description="Generate claims with evidence, shaped like the real ones.")
    parser.add_argument("--claims", type=int, required=True, help="number of claims")
    parser.add_argument("--seed", type=int, default=1, help="the same seed gives the same bytes")
    parser.add_argument("--defects", type=float, default=0.0, help="share of claims that get a defect, 0 to 1")
    parser.add_argument("--format", choices=("turtle", "ntriples"), default="ntriples")
    parser.add_argument("out", type=Path)
    options = parser.parse_args()
    made = generate(options.out, options.claims, options.seed, options.defects, options.format == "turtle")
    sys.stderr.write(f"{options.claims:,} claims, {made.triples:,} triples\n")


if __name__ == "__main__":
    main()
