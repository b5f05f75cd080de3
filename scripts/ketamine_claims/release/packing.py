"""Compress files so that the same content gives the same bytes."""

from __future__ import annotations

import struct
import zlib
from pathlib import PurePosixPath

# Higher levels take seconds to save a tenth.
_ZSTD_LEVEL = 10


def pack(path: str, data: bytes) -> bytes:
    """Compress what a file shall hold, as the end of its name wants it.

    Args:
        path: Name of the file; ``.gz`` and ``.zst`` are compressed, others stay as they are.
        data: What it shall hold.

    Returns:
        The bytes of the file.
    """
    match PurePosixPath(path).suffix:
        case ".gz":
            return _gzip(data)
        case ".zst":
            import zstandard

            return zstandard.ZstdCompressor(level=_ZSTD_LEVEL).compress(data)
        case _:
            return data


def strip_packing(path: str) -> str:
    """Give the name of a file without the end that tells its compression."""
    return path.removesuffix(".gz").removesuffix(".zst")


def _gzip(data: bytes) -> bytes:
    """Gzip without time, name or system in the header."""
    squeezer = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS)
    body = squeezer.compress(data) + squeezer.flush()
    tail = struct.pack("<II", zlib.crc32(data), len(data) & 0xFFFFFFFF)
    return b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x02\xff" + body + tail
