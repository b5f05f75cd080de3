"""Watch the literature: ask Crossref and PubMed what they know of the sources, and compare it with what we say.

The step takes a knowledge base and gives one `SourceCheck` a source. Nothing is ever edited: what should change is
printed as Turtle, for a person to review. The modules: `records` reads the sources, `literature` asks (from a cache on
disk, and from the network only if told to), `crossref` and `pubmed` read the answers, `compare` compares,
`check` puts it together, `patch` and `show` print.
"""

from ketamine_claims.check_sources.check import SourceCheck, check_sources
from ketamine_claims.check_sources.literature import ADDRESSES, Addresses, Literature, open_literature
from ketamine_claims.check_sources.patch import write_patch
from ketamine_claims.check_sources.records import SourceRecord, read_records

__all__ = [
    "ADDRESSES",
    "Addresses",
    "Literature",
    "SourceCheck",
    "SourceRecord",
    "check_sources",
    "open_literature",
    "read_records",
    "write_patch",
]
