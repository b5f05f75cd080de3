"""Serve: a SPARQL endpoint, linked data, pages and an interface for programs over one knowledge base, read-only."""
