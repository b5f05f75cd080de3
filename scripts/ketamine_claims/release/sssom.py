"""SSSOM: the mappings of all concepts as a TSV that mapping tools read."""

from __future__ import annotations

from ketamine_claims.namespaces import LICENSE
from ketamine_claims.release.curies import write_curie
from ketamine_claims.release.parts import Parts

_COLUMNS = ("subject_id", "subject_label", "predicate_id", "object_id", "mapping_justification")
FILE = "concepts.sssom.tsv"


def write_sssom(parts: Parts) -> str:
    """Write the mapping set.

    Args:
        parts: What is released.

    Returns:
        SSSOM/TSV: metadata as comments, then one line a mapping; every prefix is declared in ``curie_map``.

    Raises:
        ValueError: A mapping leads to a vocabulary without a known prefix.
    """
    prefixes = {"semapv": "https://w3id.org/semapv/vocab/"}
    lines = []
    for row in parts.ask("mappings"):
        cells = []
        for key in ("subject", "relation", "object"):
            curie, namespace = write_curie(row[key])
            prefixes[curie.partition(":")[0]] = namespace
            cells.append(curie)
        subject, relation, target = cells
        lines.append("\t".join((subject, row["label"], relation, target, row["justification"])))
    head = [
        "#curie_map:",
        *(f'#  {prefix}: "{prefixes[prefix]}"' for prefix in sorted(prefixes)),
        f'#mapping_set_id: "{parts.iri}{FILE}"',
        f'#mapping_set_version: "{parts.version}"',
        f'#mapping_date: "{parts.date}"',
        "#mapping_set_title: Mappings of the concepts",
        f'#license: "{LICENSE}"',
    ]
    return "\n".join([*head, "\t".join(_COLUMNS), *sorted(lines)]) + "\n"
