"""Load, check and ask a knowledge base of the claims that an article makes.

Example:
    >>> from ketamine_claims import load
    >>> kb = load()
    >>> kb.claims[0].verdict  # doctest: +SKIP
    'supported'
"""

from ketamine_claims.errors import DataError, KnowledgeBaseError, NotFoundError, QueryError
from ketamine_claims.load import KnowledgeBase, load

__version__ = "0.1.0"

__all__ = [
    "DataError",
    "KnowledgeBase",
    "KnowledgeBaseError",
    "NotFoundError",
    "QueryError",
    "__version__",
    "load",
]
