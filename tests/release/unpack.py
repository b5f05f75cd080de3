"""Read files of a release whatever they are compressed with."""

from __future__ import annotations

import gzip
from pathlib import Path

import zstandard


def unpack(path: Path) -> bytes:
    data = path.read_bytes()
    match path.suffix:
        case ".gz":
            return gzip.decompress(data)
        case ".zst":
            return zstandard.ZstdDecompressor().decompress(data)
        case _:
            return data
