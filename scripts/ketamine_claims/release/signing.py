"""Sign nanopublications with an RSA key. The same key and statements always give the same signature."""

from __future__ import annotations

from base64 import b64decode, b64encode
from pathlib import Path
from typing import TYPE_CHECKING

from ketamine_claims.errors import DataError
from ketamine_claims.release.extras import SIGNING, require

if TYPE_CHECKING:
    from Crypto.PublicKey.RSA import RsaKey

ALGORITHM = "RSA"
_PEM = b"-----BEGIN"


class Signer:
    """Signs text with one private key, which it never shows.

    Attributes:
        public_key: The public half, DER in base64, as nanopublications carry it.
    """

    def __init__(self, key: RsaKey) -> None:
        self._key = key
        self.public_key = b64encode(key.public_key().export_key("DER")).decode()

    def __repr__(self) -> str:
        return f"Signer({self.public_key[:16]}…)"

    def sign(self, text: str) -> str:
        """Sign text with SHA-256 and PKCS #1 v1.5, a scheme without chance; the signature comes in base64."""
        from Crypto.Hash import SHA256
        from Crypto.Signature import pkcs1_15

        return b64encode(pkcs1_15.new(self._key).sign(SHA256.new(text.encode()))).decode()


def read_signer(path: Path) -> Signer:
    """Read a private key.

    Args:
        path: An RSA private key without passphrase: PEM, DER, or DER in base64 as the tools of nanopublications write.

    Returns:
        What signs with it.

    Raises:
        KnowledgeBaseError: The library for signing is not installed.
        DataError: The file cannot be read or holds no such key. The message tells nothing of what it holds.
    """
    require(SIGNING)
    from Crypto.PublicKey import RSA

    remedy = "Name an RSA private key without passphrase; openssl genrsa -out key.pem 2048 makes one."
    try:
        data = path.read_bytes().strip()
    except OSError as error:
        reason = (error.strerror or "cannot be read").lower()
        raise DataError(f"{reason}.", path, remedy="Check name and permissions.") from error
    key = None
    for decode in (bytes, b64decode):
        if decode is bytes or not data.startswith(_PEM):
            try:
                key = RSA.import_key(decode(data))
            except (ValueError, IndexError, TypeError):
                continue
            break
    # An error of the library could quote the file, so none is passed on.
    if key is None or not key.has_private():
        raise DataError("holds no RSA private key that can be read.", path, remedy=remedy)
    return Signer(key)
