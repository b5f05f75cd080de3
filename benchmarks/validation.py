"""Compare validators on generated claims: whole processes, from file to report, in one run.

    python benchmarks/validation.py                          # 1,000, 10,000 and 100,000 claims
    python benchmarks/validation.py --claims 1000 --limit 60
    python benchmarks/validation.py --profile                # cost of each shape on growing data
    python benchmarks/validation.py --streaming --claims 100000   # parts against one piece, with a kill between

TopBraid and Jena have to be fetched once (see java/pom.xml). Every engine gets the same two files: data with ontology,
and all shapes. An engine that reaches the limit is not asked again for more. Results go to results/: validation.json,
and one plot each of time, memory and cost per shape.
"""

from __future__ import annotations

import argparse
import json
import math
import os
import platform
import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import pyoxigraph as ox
from generate import generate
from measure import run
from streaming import prove

from ketamine_claims.convert import write_ntriples
from ketamine_claims.load import load_shapes, parse_file
from ketamine_claims.namespaces import name

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
RESULTS = HERE / "results"
JARS = HERE / "java" / "target"
HEAP = "-Xmx8g"
# Larger than the caches of a processor, which else make small data look cheap.
PROFILE_SIZES = (4_000, 16_000)
PROFILE_TRIES = 3
PROFILE_AGAIN = 40
NOISE_SECONDS = 0.15
ENVIRONMENT = {**os.environ, "PYTHONPATH": str(ROOT / "scripts")}

Command = Callable[[Path, Path], list[str]]
ENGINES: dict[str, Command] = {
    "ours": lambda data, _: [
        *(sys.executable, "-m", "ketamine_claims", "--data", str(ROOT)),
        *("validate", "--stream", "--format", "json", str(data)),
    ],
    "Jena": lambda data, shapes: [
        *("java", HEAP, "-cp", f"{JARS / 'jena'}/*", "shacl.shacl", "validate"),
        *("--text", "--shapes", str(shapes), "--data", str(data)),
    ],
    "TopBraid": lambda data, shapes: [
        *("java", HEAP, "-cp", f"{JARS / 'topbraid'}/*", "org.topbraid.shacl.tools.Validate"),
        *("-datafile", str(data), "-shapesfile", str(shapes)),
    ],
    "pySHACL": lambda data, shapes: [sys.executable, str(HERE / "run_pyshacl.py"), str(data), str(shapes)],
}


def count_results(engine: str, output: str) -> int:
    """Count the results in what an engine printed."""
    if engine == "Jena":
        return output.count("\nNode=") + output.startswith("Node=")
    if engine == "TopBraid":
        return output.count("sh:resultSeverity ")
    if engine == "ours":
        return len(json.loads(output)["results"])
    return int(output.rstrip().rpartition("\n")[2].split()[0])


def write_ontology() -> str:
    """Write the ontology as N-Triples."""
    return "".join(write_ntriples(parse_file(path)) for path in sorted((ROOT / "ontology").glob("*.ttl")))


def compare(
    sizes: Iterable[int], engines: Iterable[str], limit: float, seed: int, defects: float
) -> list[dict[str, Any]]:
    """Run all engines on all sizes.

    Args:
        sizes: Numbers of claims.
        engines: Names of the engines.
        limit: Seconds after which an engine is stopped.
        seed: Seed of the data.
        defects: Share of claims with a defect.

    Returns:
        One row for each run.
    """
    rows: list[dict[str, Any]] = []
    given_up: set[str] = set()
    with tempfile.TemporaryDirectory(prefix="benchmark-") as folder:
        shapes = Path(folder) / "shapes.nt"
        shapes.write_text(write_ntriples(load_shapes(ROOT)), encoding="utf-8")
        ontology = write_ontology()
        for size in sizes:
            data = Path(folder) / f"{size}.nt"
            triples = generate(data, size, seed, defects, turtle=False).triples + ontology.count("\n")
            with data.open("a", encoding="utf-8") as file:
                file.write(ontology)
            for engine in engines:
                row: dict[str, Any] = {"engine": engine, "claims": size, "triples": triples}
                if engine in given_up:
                    rows.append({**row, "seconds": None, "note": "not tried: reached the limit on less"})
                    continue
                cost = run(ENGINES[engine](data, shapes), limit, ENVIRONMENT)
                row |= {"seconds": cost.seconds, "cpu_seconds": cost.cpu_seconds, "peak_bytes": cost.peak_bytes}
                if cost.seconds is None:
                    given_up.add(engine)
                    row["note"] = f"stopped after {limit:g} s"
                elif cost.status not in (0, 1):
                    given_up.add(engine)
                    row |= {"seconds": None, "note": f"failed with status {cost.status}"}
                else:
                    row["results"] = count_results(engine, cost.output)
                    row["bytes_per_triple"] = cost.peak_bytes / triples
                rows.append(row)
                sys.stderr.write(f"{json.dumps(row)}\n")
            data.unlink()
    return rows


def add_ratios(rows: list[dict[str, Any]]) -> None:
    """Say how many times as long as ours each engine took; at least, where it was stopped."""
    ours = {row["claims"]: row for row in rows if row["engine"] == "ours"}
    for row in rows:
        base = ours.get(row["claims"])
        if base is None or not base.get("cpu_seconds") or not row.get("cpu_seconds"):
            continue
        row["cpu_ratio"] = row["cpu_seconds"] / base["cpu_seconds"]
        if row["seconds"] and base["seconds"]:
            row["ratio"] = row["seconds"] / base["seconds"]
        row["at_least"] = row["seconds"] is None


def profile(sizes: Iterable[int], seed: int) -> list[dict[str, Any]]:
    """Measure what each shape adds, by validating with the targets of all others taken away.

    Args:
        sizes: Numbers of claims.
        seed: Seed of the data.

    Returns:
        One row for each shape: processor seconds by number of claims beyond loading the data, and the power of the
        number of triples with which they grow between the two largest sizes (1 is linear).
    """
    import shacl

    triples = load_shapes(ROOT)
    targets: dict[str, list[ox.Triple]] = {}
    for triple in triples:
        if triple.predicate.value.startswith(name("sh:target")) and isinstance(triple.subject, ox.NamedNode):
            targets.setdefault(triple.subject.value, []).append(triple)
    rest = write_ntriples(triple for triple in triples if not triple.predicate.value.startswith(name("sh:target")))
    nobody = ox.Triple(ox.NamedNode(next(iter(targets))), ox.NamedNode(name("sh:targetNode")), ox.NamedNode("urn:none"))
    rows: list[dict[str, Any]] = [{"shape": shape.removeprefix(name("shape:"))} for shape in targets]
    texts = {size: _write_data(size, seed) for size in sizes}

    def measure(kept: list[ox.Triple], size: int) -> float:
        compiled = shacl.Shapes.from_text(rest + write_ntriples(kept), format="ntriples")
        start = time.process_time()
        compiled.validate_text(texts[size], format="ntriples")
        return time.process_time() - start

    bases = {size: min(measure([nobody], size) for _ in range(PROFILE_TRIES)) for size in texts}

    def cost(row: dict[str, Any], size: int) -> float:
        return max(0.0, measure(targets[name("shape:") + row["shape"]], size) - bases[size])

    for row in rows:
        row["seconds"] = {size: cost(row, size) for size in texts}
    rows.sort(key=lambda row: -max(row["seconds"].values()))
    # What disturbs a run makes a shape look dear, so the dearest are looked at again.
    for row in rows[:PROFILE_AGAIN]:
        for size, before in row["seconds"].items():
            row["seconds"][size] = min(before, *(cost(row, size) for _ in range(PROFILE_TRIES - 1)))
    counts = [text.count("\n") for text in texts.values()]
    for row in rows:
        row["power"] = _find_power(list(row["seconds"].values()), counts)
    return sorted(rows, key=lambda row: -max(row["seconds"].values()))


def _write_data(claims: int, seed: int) -> str:
    with tempfile.TemporaryDirectory(prefix="benchmark-") as folder:
        path = Path(folder) / "data.nt"
        generate(path, claims, seed, 0.0, turtle=False)
        return path.read_text(encoding="utf-8") + write_ontology()


def _find_power(seconds: list[float], counts: list[int]) -> float | None:
    """Give the power with which a time grows between the two largest sizes; None where it drowns in noise."""
    if len(seconds) < 2 or seconds[-2] < NOISE_SECONDS / 5 or seconds[-1] < NOISE_SECONDS:
        return None
    return math.log(seconds[-1] / seconds[-2]) / math.log(counts[-1] / counts[-2])


def plot(rows: list[dict[str, Any]], profiled: list[dict[str, Any]]) -> None:
    """Draw the plots."""
    import matplotlib as mpl

    mpl.use("svg")
    from matplotlib import pyplot

    mpl.rcParams["svg.hashsalt"] = "validation"
    kinds = (("seconds", "seconds", 1), ("peak_bytes", "peak memory, MiB", 1 << 20))
    for key, label, scale in kinds if rows else ():
        figure, axes = pyplot.subplots(figsize=(7, 4.5), layout="constrained")
        for engine in ENGINES:
            points = [(row["triples"], row[key] / scale) for row in rows if row["engine"] == engine and row["seconds"]]
            if points:
                axes.plot(*zip(*points, strict=True), marker="o", label=engine)
        axes.set(xscale="log", yscale="log", xlabel="triples", ylabel=label)
        axes.grid(alpha=0.3)
        axes.legend()
        figure.savefig(RESULTS / f"validation-{key.replace('_', '-')}.svg", metadata={"Date": None})
    if profiled:
        figure, axes = pyplot.subplots(figsize=(7, 7), layout="constrained")
        most = profiled[:20][::-1]
        for size in most[0]["seconds"]:
            axes.plot(
                [row["seconds"][size] for row in most],
                [row["shape"] for row in most],
                "o",
                label=f"{int(size):,} claims",
            )
        axes.set(xlabel="processor seconds beyond loading")
        axes.grid(alpha=0.3)
        axes.legend()
        figure.savefig(RESULTS / "validation-shapes.svg", metadata={"Date": None})


def main() -> None:
    """Read the command line, measure, and write the results."""
    parser = argparse.ArgumentParser(description="Compare validators on generated claims.")
    parser.add_argument("--claims", type=int, nargs="+", default=[1_000, 10_000, 100_000], help="sizes")
    parser.add_argument("--engines", nargs="+", choices=ENGINES, default=list(ENGINES))
    parser.add_argument("--limit", type=float, default=600, help="seconds after which an engine is stopped")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--defects", type=float, default=0.01, help="share of claims with a defect")
    parser.add_argument("--profile", action="store_true", help="measure each shape instead of each engine")
    parser.add_argument("--streaming", action="store_true", help="compare validation in parts with that in one piece")
    options = parser.parse_args()
    RESULTS.mkdir(exist_ok=True)
    path = RESULTS / "validation.json"
    document: dict[str, Any] = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    document["machine"] = {"cores": os.cpu_count(), "system": platform.system(), "python": platform.python_version()}
    if options.profile:
        document["shapes"] = profile(PROFILE_SIZES, options.seed)
    elif options.streaming:
        document["streaming"] = prove(max(options.claims), options.seed, options.defects, ENVIRONMENT)
    else:
        rows = compare(options.claims, options.engines, options.limit, options.seed, options.defects)
        add_ratios(rows)
        measured = {(row["engine"], row["claims"]) for row in rows}
        rows += [row for row in document.get("runs", []) if (row["engine"], row["claims"]) not in measured]
        document["runs"] = sorted(rows, key=lambda row: (row["claims"], list(ENGINES).index(row["engine"])))
    path.write_text(json.dumps(document, indent=2) + "\n", encoding="utf-8")
    plot(document.get("runs", []), document.get("shapes", []))


if __name__ == "__main__":
    main()
