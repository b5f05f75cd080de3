"""schema.org: a ClaimReview for each claim and a description of the data set, as JSON-LD ready to embed."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

from ketamine_claims.namespaces import BASE, LICENSE
from ketamine_claims.release.parts import Parts, Row

_CONTEXT = "https://schema.org"
_BEST, _WORST = 5, 1


def write_claim_reviews(parts: Parts) -> str:
    """Write one ClaimReview a claim.

    Args:
        parts: What is released.

    Returns:
        A JSON-LD document with all of them, in the order of the claims' IRIs.
    """
    by_claim: dict[str, list[Row]] = {}
    for row in parts.ask("claim-reviews"):
        by_claim.setdefault(row["claim"], []).append(row)
    return _write({"@context": _CONTEXT, "@graph": [_build_review(rows) for rows in by_claim.values()]})


def write_dataset(
    parts: Parts, files: Iterable[tuple[str, str, bytes]], texts: Mapping[str, str], creator: tuple[str, str]
) -> str:
    """Write the description of the data set with its files.

    Args:
        parts: What is released.
        files: Path, media type and content of each file.
        texts: ``title`` and ``description``.
        creator: IRI and name of who made it.

    Returns:
        A JSON-LD document.
    """
    from hashlib import sha256

    distributions = [
        {
            "@type": "DataDownload",
            "@id": parts.iri + path,
            "name": path,
            "contentUrl": parts.iri + path,
            "encodingFormat": media_type,
            "contentSize": f"{len(content)} B",
            "sha256": sha256(content).hexdigest(),
        }
        for path, media_type, content in files
    ]
    return _write(
        {
            "@context": _CONTEXT,
            "@type": "Dataset",
            "@id": parts.iri,
            "name": texts["title"],
            "description": texts["description"],
            "url": BASE,
            "version": parts.version,
            "datePublished": parts.date,
            "inLanguage": "en",
            "isAccessibleForFree": True,
            "license": LICENSE,
            "creator": {"@type": "Organization", "@id": creator[0], "name": creator[1]},
            "distribution": distributions,
        }
    )


def _build_review(rows: list[Row]) -> dict[str, Any]:
    row = rows[0]
    review: dict[str, Any] = {
        "@type": "ClaimReview",
        "@id": row["assessment"],
        "url": row["assessment"],
        "datePublished": row["date"],
        "version": row["version"],
        "inLanguage": "en",
        "license": LICENSE,
        "author": {"@type": "Organization", "@id": row["agent"], "name": row["agent_name"]},
        "claimReviewed": row["statement"],
        "reviewBody": row["rationale"],
        "itemReviewed": {
            "@type": "Claim",
            "@id": row["claim"],
            "name": row["label"],
            "text": row["statement"],
            "appearance": [
                {
                    "@type": "CreativeWork",
                    "@id": one["section"],
                    "isPartOf": {
                        "@type": "Article",
                        "@id": one["article"],
                        "headline": one["title"],
                        "inLanguage": one["language"],
                    },
                }
                for one in rows
            ],
        },
    }
    rating: dict[str, Any] = {
        "@type": "Rating",
        "alternateName": row["verdict"],
        "bestRating": _BEST,
        "worstRating": _WORST,
    }
    if "rating" in row:
        rating["ratingValue"] = int(row["rating"])
    if "certainty" in row:
        rating["ratingExplanation"] = f"Certainty of the evidence: {row['certainty']}."
    review["reviewRating"] = rating
    return review


def _write(document: dict[str, Any]) -> str:
    return json.dumps(document, ensure_ascii=False, indent=1) + "\n"
