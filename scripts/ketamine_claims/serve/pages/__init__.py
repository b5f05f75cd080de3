"""The site for people: pages written on the server, readable without scripts."""

from ketamine_claims.serve.pages.routes import list_routes
from ketamine_claims.serve.pages.warm import warm

__all__ = ["list_routes", "warm"]
