"""Media types of the files of a release, by the end of their names."""

from __future__ import annotations

MEDIA_TYPES = {
    ".csv": "text/csv",
    ".html": "text/html",
    ".jelly": "application/x-jelly-rdf",
    ".json": "application/json",
    ".jsonl": "application/jsonl",
    ".jsonld": "application/ld+json",
    ".md": "text/markdown",
    ".nq": "application/n-quads",
    ".nt": "application/n-triples",
    ".rdf": "application/rdf+xml",
    ".trig": "application/trig",
    ".tsv": "text/tab-separated-values",
    ".ttl": "text/turtle",
}
PACKINGS = {".gz": "application/gzip", ".zst": "application/zstd"}
