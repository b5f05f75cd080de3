"""What a page says in schema.org's vocabulary, for search engines and fact-check indexes."""

from __future__ import annotations

import json
from typing import Any

from ketamine_claims.dossier import Claim
from ketamine_claims.release.schema_org import write_claim_reviews
from ketamine_claims.serve.pages.site import Site


def review(site: Site, claim: Claim) -> dict[str, Any]:
    """Describe the judgement of a claim as the release does.

    Args:
        site: The site.
        claim: The claim.

    Returns:
        A ``ClaimReview``; a bare ``Claim`` where nothing was judged.
    """
    reviews: dict[str, dict[str, Any]] = site.keep("reviews", "", lambda: _read_reviews(site))
    bare = {"@type": "Claim", "@id": claim.iri, "name": claim.label, "text": claim.statement}
    return {"@context": "https://schema.org", **reviews.get(claim.iri, bare)}


def _read_reviews(site: Site) -> dict[str, dict[str, Any]]:
    document = json.loads(write_claim_reviews(site.edition.parts))
    return {one["itemReviewed"]["@id"]: one for one in document["@graph"]}
