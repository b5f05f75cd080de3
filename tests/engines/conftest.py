from __future__ import annotations

from pathlib import Path

import pytest

from ketamine_claims import load
from ketamine_claims.load import KnowledgeBase

CHECKOUT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="session")
def kb() -> KnowledgeBase:
    """The knowledge base of this project, with what the embedded engine derives."""
    return load(CHECKOUT)
