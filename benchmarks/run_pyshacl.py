"""Validate one file with pySHACL as a process of its own: ``python run_pyshacl.py DATA SHAPES``."""

from __future__ import annotations

import sys

import pyshacl
import rdflib

rdflib.NORMALIZE_LITERALS = False


def main() -> None:
    """Parse, validate, and print the number of results."""
    data = rdflib.Graph().parse(sys.argv[1], format="nt")
    shapes = rdflib.Graph().parse(sys.argv[2], format="nt")
    _, report, _ = pyshacl.validate(data, shacl_graph=shapes, advanced=True, inplace=True)
    if not isinstance(report, rdflib.Graph):
        raise SystemExit(str(report))
    sys.stdout.write(f"{len(set(report.objects(None, rdflib.SH.result)))} results\n")


if __name__ == "__main__":
    main()
