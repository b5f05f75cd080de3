"""Make the slow pages before somebody asks for them."""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from ketamine_claims.errors import NotFoundError
from ketamine_claims.explain import explain
from ketamine_claims.serve.edition import load_edition
from ketamine_claims.serve.pages.claim import keep_claim
from ketamine_claims.serve.pages.search import keep_index
from ketamine_claims.serve.pages.site import get_site

if TYPE_CHECKING:
    from ketamine_claims.serve.edition import Edition

_LEAST_URGENT = 19


def warm(edition: Edition) -> None:
    """Make the pages of all claims and the index of the search, so that readers need not wait for them.

    What takes seconds, the explanations of the balances, is worked out by a process of its own with the least priority,
    so that requests are answered meanwhile as fast as ever. Where it fails or reads other data, pages are made when
    they are asked for.

    Args:
        edition: The edition that is served, or is about to be.
    """
    site = get_site(edition)
    keep_index(site)
    command = [sys.executable, "-P", "-m", __name__, str(edition.root)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as process:  # noqa: S603
        assert process.stdout is not None
        with suppress(EOFError):
            if pickle.load(process.stdout) != edition.digest:  # noqa: S301 - written by our own process
                process.terminate()
                return
            for claim in site.claims:
                explanation = pickle.load(process.stdout)  # noqa: S301
                if explanation is not None:
                    site.keep("explanation", claim.key, lambda found=explanation: found)  # type: ignore[misc]
                keep_claim(site, claim)


def main() -> None:
    """Write the digest of an edition, then the explanation of each claim in order; None where there is no balance."""
    os.nice(_LEAST_URGENT)
    edition = load_edition(Path(sys.argv[1]))
    with suppress(BrokenPipeError), os.fdopen(os.dup(sys.stdout.fileno()), "wb", buffering=0) as output:
        output.write(pickle.dumps(edition.digest))
        for claim in edition.kb.claims:
            try:
                explanation = explain(edition.kb, claim)
            except NotFoundError:
                explanation = None
            output.write(pickle.dumps(explanation))


if __name__ == "__main__":
    main()
