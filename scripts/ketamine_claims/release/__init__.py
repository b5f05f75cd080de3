"""Release: write a knowledge base in every format that a receiver may want, byte for byte the same each time.

`build` writes the folder; every other module here holds one family of formats. What a format says about the data is
a query in ``queries/exports``; the modules only lay out its rows.
"""
