"""Make the slow pages before somebody asks for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ketamine_claims.serve.pages.claim import keep_claim
from ketamine_claims.serve.pages.search import keep_index
from ketamine_claims.serve.pages.site import get_site

if TYPE_CHECKING:
    from ketamine_claims.serve.edition import Edition


def warm(edition: Edition) -> None:
    """Make the pages of all claims and the index of the search, so that readers need not wait for them.

    Takes seconds of processor time, most of it outside the interpreter's lock; meant for a thread of its own.

    Args:
        edition: The edition that is served, or is about to be.
    """
    site = get_site(edition)
    keep_index(site)
    for claim in site.claims:
        keep_claim(site, claim)
