"""Gather what is to be validated: the knowledge base with further files, or the data of others."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import chain
from pathlib import Path

import pyoxigraph as ox

from ketamine_claims.derive import derive
from ketamine_claims.errors import DataError, KnowledgeBaseError
from ketamine_claims.files import list_data_files
from ketamine_claims.load import load_shapes
from ketamine_claims.namespaces import name
from ketamine_claims.rdf_files import FORMATS, RdfFile, read_all, read_rdf
from ketamine_claims.validate import Batch


def gather_knowledge_base(root: Path, files: Sequence[Path] = (), shapes: Sequence[Path] = ()) -> Batch:
    """Take the whole knowledge base, and with it files that need not be part of it.

    A file that is no part of it is added. If it has the name of one that is, and describes something that one
    describes, it is a changed copy and takes its place.

    Args:
        root: Folder of the knowledge base.
        files: Files to report on; all if there are none.
        shapes: Shapes to use instead of its own.

    Returns:
        All of it, with what the rules derive.

    Raises:
        DataError: A file is missing or unreadable, or there are no shapes.
    """
    own = list_data_files(root)
    known = {path.resolve() for path in own}
    added = [path for path in files if path.resolve() not in known]
    read = read_all([*own, *added])
    kept, copies = read[: len(own)], read[len(own) :]
    notes = []
    for copy in copies:
        for file in kept:
            if file.path.name == copy.path.name and not file.subjects.isdisjoint(copy.subjects):
                kept.remove(file)
                notes.append(f"{copy.path} was taken as a changed copy of {file.path}, and validated in its place.")
                break
    chosen = (*kept, *copies)
    return Batch(
        files=chosen,
        shapes=read_shapes(shapes) if shapes else load_shapes(root),
        derived=_derive(chosen, root),
        reported=frozenset(path.resolve() for path in files) if files else None,
        notes=tuple(notes),
    )


def gather_foreign(files: Sequence[Path], shapes: Sequence[Path], context: Sequence[Path] = ()) -> Batch:
    """Take files that have nothing to do with the knowledge base.

    Args:
        files: The data, in any RDF format.
        shapes: Files or folders with shapes.
        context: Files or folders that are loaded as well, but not reported on.

    Returns:
        The data and the shapes.

    Raises:
        DataError: A file is missing or unreadable, or there are no shapes.
        KnowledgeBaseError: None of the shapes applies to anything in the data.
    """
    paths = list_rdf_files(files)
    batch = Batch(files=tuple(read_all([*paths, *list_rdf_files(context)])), shapes=read_shapes(shapes))
    if context:
        batch = replace(batch, reported=frozenset(path.resolve() for path in paths))
    if not any(file.faults for file in batch.files) and not _has_focus(batch):
        raise KnowledgeBaseError(
            "none of the shapes applies to anything in the data, so there is nothing to check.",
            "Compare the namespaces of the data with the targets of the shapes.",
        )
    return batch


def read_shapes(paths: Iterable[Path]) -> list[ox.Triple]:
    """Read shapes from files or folders, in any RDF format.

    Args:
        paths: The files or folders.

    Returns:
        Their triples.

    Raises:
        DataError: A file is missing, unreadable or does not parse, or a folder holds no RDF file.
    """
    triples: list[ox.Triple] = []
    for number, path in enumerate(list_rdf_files(paths)):
        file = read_rdf(path, number)
        if file.faults:
            fault = file.faults[0]
            raise DataError(f"these shapes do not parse: {fault.reason}", path, fault.line, fault.column, fault.remedy)
        triples += file.triples
    return triples


def list_rdf_files(paths: Iterable[Path]) -> list[Path]:
    """List files, and the RDF files directly in folders.

    Args:
        paths: Files or folders.

    Returns:
        The files; those of a folder by name.

    Raises:
        DataError: A folder holds no RDF file.
    """
    found: list[Path] = []
    for path in paths:
        if not path.is_dir():
            found.append(path)
            continue
        inside = sorted(entry for entry in path.iterdir() if entry.is_file() and _is_rdf(entry))
        if not inside:
            raise DataError("holds no RDF file.", path, remedy="Name a file, or a folder with files in it.")
        found += inside
    return found


def _is_rdf(path: Path) -> bool:
    inner = path.with_suffix("") if path.suffix.lower() == ".gz" else path
    return inner.suffix.lower() in FORMATS


def _derive(files: Iterable[RdfFile], root: Path) -> tuple[ox.Triple, ...]:
    store = ox.Store()
    store.extend(ox.Quad(*triple) for triple in chain.from_iterable(file.triples for file in files))
    return tuple(derive(store, root))


def _has_focus(batch: Batch) -> bool:
    """Say whether any target of the shapes occurs in the data; fixed nodes do not count."""
    subjects_of, objects_of = name("sh:targetSubjectsOf"), name("sh:targetObjectsOf")
    shape_classes = {name("sh:NodeShape"), name("sh:PropertyShape")}
    rdf_type = name("rdf:type")
    properties: set[object] = set()
    classes: set[object] = set()
    own_sparql = False
    for triple in batch.shapes:
        predicate = triple.predicate.value
        if predicate in (subjects_of, objects_of):
            properties.add(triple.object)
        elif predicate == name("sh:targetClass"):
            classes.add(triple.object)
        elif predicate == name("sh:target"):
            own_sparql = True
        elif predicate == rdf_type and getattr(triple.object, "value", "") in shape_classes:
            # A shape that is a class itself is its own target.
            classes.add(triple.subject)
    below = ox.NamedNode(name("rdfs:subClassOf"))
    triples = list(batch.triples())
    parents: dict[object, set[object]] = {}
    for triple in triples:
        if triple.predicate == below:
            parents.setdefault(triple.subject, set()).add(triple.object)
    used: set[object] = set()
    for triple in triples:
        if triple.predicate in properties:
            return True
        if triple.predicate.value == rdf_type:
            used.add(triple.object)
    while used:
        if used & classes:
            return True
        seen = used | classes
        used = {parent for one in used for parent in parents.pop(one, ())} - (seen - classes)
    return own_sparql
