"""Measure what the queries cost: on the shipped data, on generated data, and in other engines.

    python benchmarks/queries.py --claims 10000 --limit 60

Writes benchmarks/results/queries.json and queries.md. Times are the best of several runs. For work in this process they
are processor time of one thread, which other work on the machine hardly stretches; for other processes, and for the
command line, both clocks are given. Each query on generated data runs in a child process, so that one that exceeds the
limit can be stopped. Jena is measured if its jars lie in benchmarks/java/target/jena (see benchmarks/java/pom.xml).
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import os
import platform
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pyoxigraph as ox

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "benchmarks"))

from generate import generate  # noqa: E402

from ketamine_claims import KnowledgeBase, load  # noqa: E402
from ketamine_claims.ask import ask  # noqa: E402
from ketamine_claims.derive import derive  # noqa: E402
from ketamine_claims.queries import Query, bind, list_queries  # noqa: E402

JENA = ROOT / "benchmarks" / "java" / "target" / "jena"
RESULTS = ROOT / "benchmarks" / "results"
COMPARED = ("evidence-against", "effect-sizes", "non-independent-sources", "dataset-statistics", "evidence-edges")
MANY_ROWS = 5000
SHIPPED_GOAL_MS, GENERATED_GOAL_MS, START_GOAL_MS = 50.0, 2000.0, 500.0


def best(action: Callable[[], object], runs: int) -> float:
    """Give the least processor time of several runs, in milliseconds."""
    times = []
    for _ in range(runs):
        start = time.thread_time()
        action()
        times.append(time.thread_time() - start)
    return round(min(times) * 1000, 2)


def measure_shipped(kb: KnowledgeBase, queries: list[Query], runs: int) -> dict[str, float]:
    """Measure every query on the shipped data, embedded."""
    texts = {query.name: bind(query, {}) for query in queries}
    return {name: best(lambda text=text: ask(kb, text), runs) for name, text in texts.items()}


def measure_process(command: list[str], runs: int) -> dict[str, float]:
    """Measure a command from cold: least wall-clock and processor time, in milliseconds."""
    walls, cpus = [], []
    for _ in range(runs):
        before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
        subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
        walls.append(time.perf_counter() - start)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        cpus.append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
    return {"wall_ms": round(min(walls) * 1000, 1), "cpu_ms": round(min(cpus) * 1000, 1)}


def measure_start(runs: int) -> dict[str, Any]:
    """Measure the command line from cold, and Python alone beside it."""
    package = [sys.executable, "-m", "ketamine_claims"]
    commands = {
        "python -c pass": [sys.executable, "-c", "pass"],
        "ketamine-claims --version": [*package, "--version"],
        "ketamine-claims claims": [*package, "claims"],
        "ketamine-claims query evidence-against": [*package, "query", "evidence-against"],
        "ketamine-claims queries": [*package, "queries"],
    }
    measured: dict[str, Any] = {name: measure_process(command, runs) for name, command in commands.items()}
    least = measured["python -c pass"]["cpu_ms"]
    for costs in measured.values():
        costs["ratio"] = round(costs["cpu_ms"] / least, 1)
    return measured


def load_generated(claims: int, folder: Path) -> tuple[KnowledgeBase, dict[str, Any]]:
    """Generate claims and load them with the ontology and with what the rules derive."""
    path = folder / "generated.nt"
    made = generate(path, claims, seed=1, defects=0.0, turtle=False)
    start = time.perf_counter()
    store = ox.Store()
    store.bulk_load(path=str(path), format=ox.RdfFormat.N_TRIPLES)
    for file in sorted((ROOT / "ontology").glob("*.ttl")):
        store.bulk_load(path=str(file), format=ox.RdfFormat.TURTLE)
    loaded = time.perf_counter() - start
    start, used = time.perf_counter(), time.process_time()
    derived = derive(store, ROOT)
    told = {
        "claims": claims,
        "triples": made.triples,
        "triples_with_ontology_and_derived": len(store),
        "derived": len(derived),
        "load_s": round(loaded, 1),
        "derive_s": round(time.perf_counter() - start, 1),
        "derive_cpu_s": round(time.process_time() - used, 1),
    }
    return KnowledgeBase(root=ROOT, files=(path,), store=store), told


def measure_in_child(kb: KnowledgeBase, text: str, limit: float) -> dict[str, Any]:
    """Run a query in a forked child, so that it can be stopped; the child shares the loaded store."""
    context = multiprocessing.get_context("fork")
    receiver, sender = context.Pipe(duplex=False)

    def work() -> None:
        # The first run of a forked child pays for copying the pages that the engine's counters lie on.
        start = time.thread_time()
        rows = len(ask(kb, text))
        runs = 2 if time.thread_time() - start < 1 else 1
        sender.send({"ms": round(best(lambda: ask(kb, text), runs), 1), "rows": rows})

    process = context.Process(target=work)
    process.start()
    measured: dict[str, Any] = receiver.recv() if receiver.poll(limit) else {"ms": None, "rows": None}
    process.kill()
    process.join()
    return measured


def choose_existing(kb: KnowledgeBase, query: Query) -> dict[str, str]:
    """Give a query that asks for one claim, finding or source one that the generated data hold."""
    classes = {"claim": "Claim", "finding": "Finding", "source": "Source"}
    values = {}
    for one in query.parameters:
        if one.type in classes:
            (row,) = kb.ask(
                "PREFIX kc: <https://w3id.org/ketamine-claims/ontology#>"
                f"SELECT ?x {{ ?x a kc:{classes[one.type]} }} LIMIT 1"
            )
            values[one.name] = str(row.x)
    return values


def measure_generated(kb: KnowledgeBase, queries: list[Query], limit: float) -> dict[str, dict[str, Any]]:
    """Measure every query on generated data, embedded."""
    measured = {}
    for query in queries:
        measured[query.name] = measure_in_child(kb, bind(query, choose_existing(kb, query)), limit)
        sys.stderr.write(f"{query.name}: {measured[query.name]}\n")
    return measured


def measure_listing(kb: KnowledgeBase, limit: float) -> dict[str, Any]:
    """Measure what merely naming all claims costs, as they come and in order."""
    text = "SELECT ?claim { ?claim a <https://w3id.org/ketamine-claims/ontology#Claim> }"
    return {
        "as_they_come": measure_in_child(kb, text, limit),
        "in_order": measure_in_child(kb, f"{text} ORDER BY ?claim", limit),
    }


def measure_rdflib(kb: KnowledgeBase, queries: list[Query], runs: int) -> dict[str, float]:
    """Measure some queries in rdflib on the shipped data."""
    graph = kb.to_rdflib()
    texts = {query.name: bind(query, {}) for query in queries if query.name in COMPARED}
    return {name: best(lambda text=text: list(graph.query(text)), runs) for name, text in texts.items()}


def measure_jena(kb: KnowledgeBase, queries: list[Query], folder: Path) -> dict[str, float] | None:
    """Measure some queries in Jena on the shipped data, warm: ARQ repeats each and tells the time of the last."""
    java = shutil.which("java")
    if java is None or not any(JENA.glob("jena-arq-*.jar")):
        return None
    data = folder / "shipped.nt"
    kb.store.dump(str(data), ox.RdfFormat.N_TRIPLES, from_graph=ox.DefaultGraph())
    measured = {}
    for query in queries:
        if query.name not in COMPARED:
            continue
        path = folder / f"{query.name}.rq"
        path.write_text(bind(query, {}))
        command = [java, "-cp", f"{JENA}/*", "arq.sparql", "--time", "--repeat", "20,5", "--results", "none"]
        done = subprocess.run(
            [*command, f"--data={data}", f"--query={path}"], capture_output=True, text=True, check=False
        )
        times = [
            float(line.split()[1]) for line in (done.stdout + done.stderr).splitlines() if line.startswith("Time:")
        ]
        if times:
            measured[query.name] = round(min(times) * 1000, 1)
        else:
            sys.stderr.write(f"{query.name}: Jena gave no time\n{done.stderr[-500:]}\n")
    return measured


def write_report(results: dict[str, Any]) -> str:
    """Write the results as Markdown."""
    shipped, made, start = results["shipped_ms"], results["generated"], results["start"]
    about = results["machine"]
    lines = [
        "# What the queries cost",
        "",
        f"Written by `benchmarks/queries.py` with Python {about['python']}, pyoxigraph {about['pyoxigraph']}, on "
        f"{about['cpus']} processors (load {about['load']}). Best of several runs; processor time unless said "
        "otherwise.",
        "",
        "## Command line, from cold",
        "",
        "| command | wall clock, ms | processor, ms | times `python -c pass` |",
        "| --- | ---: | ---: | ---: |",
        *(f"| `{name}` | {one['wall_ms']} | {one['cpu_ms']} | {one['ratio']} |" for name, one in start.items()),
        "",
        f"Goal: under {START_GOAL_MS:.0f} ms on a machine with nothing else to do.",
        "",
        "## Beside other engines, on the shipped data",
        "",
        f"{results['shipped_triples']} triples, each query with its defaults. Jena's time is on the clock and warm.",
        "",
        "| query | embedded, ms | rdflib, ms | times embedded | Jena ARQ, ms | times embedded |",
        "| --- | ---: | ---: | ---: | ---: | ---: |",
    ]
    for name in COMPARED:
        own, rdflib = shipped[name], results["rdflib_ms"].get(name)
        jena = (results["jena_ms"] or {}).get(name)
        lines.append(f"| {name} | {own} | {rdflib} | {_ratio(rdflib, own)} | {jena or '–'} | {_ratio(jena, own)} |")
    told = results["generated_about"]
    lines += [
        "",
        "## Every query",
        "",
        f"Shipped data: goal {SHIPPED_GOAL_MS:.0f} ms; {_count_over(shipped.values(), SHIPPED_GOAL_MS)} of "
        f"{len(shipped)} miss it.",
    ]
    if told:
        times = [one["ms"] for one in made.values()]
        slow = [one for one in made.values() if one["ms"] is None or one["ms"] > GENERATED_GOAL_MS]
        long = sum((one["rows"] or 0) >= MANY_ROWS for one in slow)
        missed = _count_over(times, GENERATED_GOAL_MS)
        lines.append(
            f"Generated data: {told['claims']:,} claims, {told['triples_with_ontology_and_derived']:,} triples, "
            f"{told['derived']:,} of them derived (loaded in {told['load_s']} s, derived in {told['derive_s']} s on "
            f"the clock, {told['derive_cpu_s']} s of processor time); goal {GENERATED_GOAL_MS:.0f} ms; {missed} of "
            f"{len(times)} miss it, of which {long} return {MANY_ROWS:,} rows or more. Times include handing the rows "
            f"to Python. Stopped after {results['limit_s']} s: –."
        )
        plain, ordered = results["listing"]["as_they_come"], results["listing"]["in_order"]
        lines += [
            "",
            f"Naming the {plain['rows']:,} claims and nothing else takes {plain['ms']} ms as they come and "
            f"{ordered['ms']} ms in order: the engine compares IRIs as text. A query that lists all claims in order "
            "cannot be faster than that; what it costs beyond is in rows a second.",
        ]
    lines += [
        "",
        "| query | shipped, ms | generated, ms | rows | rows a second |",
        "| --- | ---: | ---: | ---: | ---: |",
    ]
    for name in sorted(
        shipped, key=lambda one: -((made.get(one) or {}).get("ms") or (10**9 if made else shipped[one]))
    ):
        one = made.get(name) or {}
        ms, rows = one.get("ms"), one.get("rows")
        rate = f"{rows / ms * 1000:,.0f}" if ms and (rows or 0) >= MANY_ROWS else ""
        told_ms, told_rows = ("–" if one is None else one for one in (ms, rows))
        lines.append(f"| {name} | {shipped[name]} | {told_ms} | {told_rows} | {rate} |")
    return "\n".join(lines) + "\n"


def _ratio(other: float | None, own: float) -> str:
    return f"{other / own:.1f}" if other else "–"


def _count_over(times: Any, goal: float) -> int:
    return sum(one is None or one > goal for one in times)


def main() -> None:
    """Read the command line, measure and write the results."""
    parser = argparse.ArgumentParser(description="Measure what the queries cost.")
    parser.add_argument("--claims", type=int, default=10_000, help="generated claims; 0 for none")
    parser.add_argument("--limit", type=float, default=60, help="seconds for one query on generated data")
    parser.add_argument("--runs", type=int, default=7)
    parser.add_argument("--check", action="store_true", help="exit 1 if a query on shipped data misses its goal")
    parser.add_argument("--out", type=Path, default=RESULTS)
    options = parser.parse_args()
    kb, queries = load(ROOT), list_queries(ROOT)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        results: dict[str, Any] = {
            "machine": {
                "python": platform.python_version(),
                "pyoxigraph": ox.__version__,
                "cpus": os.cpu_count(),
                "load": round(os.getloadavg()[0], 1),
            },
            "shipped_triples": len(kb),
            "shipped_ms": measure_shipped(kb, queries, options.runs),
            "start": measure_start(options.runs),
            "rdflib_ms": measure_rdflib(kb, queries, 1),
            "jena_ms": measure_jena(kb, queries, folder),
            "limit_s": options.limit,
            "generated_about": None,
            "generated": {},
        }
        if options.claims:
            generated, results["generated_about"] = load_generated(options.claims, folder)
            results["listing"] = measure_listing(generated, options.limit)
            results["generated"] = measure_generated(generated, queries, options.limit)
    options.out.mkdir(parents=True, exist_ok=True)
    (options.out / "queries.json").write_text(json.dumps(results, indent=2) + "\n")
    (options.out / "queries.md").write_text(write_report(results))
    slow = {name: ms for name, ms in results["shipped_ms"].items() if ms > SHIPPED_GOAL_MS}
    sys.stderr.write(f"slower than {SHIPPED_GOAL_MS:.0f} ms on the shipped data: {slow or 'none'}\n")
    if slow and options.check:
        raise SystemExit(1)


if __name__ == "__main__":
    main()
