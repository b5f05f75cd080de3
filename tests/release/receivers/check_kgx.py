"""Validate KGX files with KGX itself, offline: the Biolink model is that of the package biolink-model."""

import json
import sys
from pathlib import Path

import biolink_model._version
import bmt.toolkit

MODEL = Path(biolink_model._version.__file__).parent
# The toolkit fetches model and predicate map when it is made; here they come from the package, and no predicate of
# the files needs the map.
bmt.toolkit.Toolkit.__init__.__defaults__ = (
    str(MODEL / "schema" / "biolink_model.yaml"),
    {"predicate mappings": []},
)

import kgx.config  # noqa: E402

folder, form = Path(sys.argv[1]), sys.argv[2]
context = json.loads((MODEL / "prefixmaps" / "biolink_model_prefix_map.json").read_text())
if len(sys.argv) == 3:
    context.update(json.loads((folder / "prefixes.json").read_text())["@context"])
kgx.config.jsonld_context_map["biolink"] = context

from kgx.transformer import Transformer  # noqa: E402
from kgx.validator import Validator  # noqa: E402

suffix = "jsonl" if form == "jsonl" else "tsv"
inputs = {"filename": [str(folder / f"{kind}.{suffix}") for kind in ("nodes", "edges")], "format": form}
validator = Validator()
Transformer(stream=True).transform(input_args=dict(inputs), output_args={"format": "null"}, inspector=validator)
reader = Transformer()
reader.transform(input_args=dict(inputs))
graph = reader.store.graph
print(
    "\n"
    + json.dumps(
        {
            "model": validator.get_validation_model_version(),
            "faults": validator.get_errors(),
            "nodes": [[node, data] for node, data in graph.nodes(data=True)],
            "edges": [data for _, _, data in graph.edges(data=True)],
        },
        default=str,
    )
)
