"""The notebooks run from the first cell to the last, and are stored without outputs."""

from __future__ import annotations

import base64
import json
from pathlib import Path
from typing import Any

import pytest

NOTEBOOKS = sorted((Path(__file__).resolve().parent.parent / "docs" / "notebooks").glob("*.ipynb"))


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_notebook_is_stored_clean(path: Path) -> None:
    cells = json.loads(path.read_text())["cells"]
    assert all(not cell["outputs"] and cell["execution_count"] is None for cell in cells if cell["cell_type"] == "code")


@pytest.mark.slow
@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_notebook_runs_and_ends_with_a_picture(path: Path, tmp_path: Path) -> None:
    nbformat, nbclient = pytest.importorskip("nbformat"), pytest.importorskip("nbclient")
    for needed in ("ipykernel", "matplotlib", "pandas"):
        pytest.importorskip(needed)
    notebook = nbformat.read(path, as_version=4)
    nbclient.NotebookClient(
        notebook, timeout=120, kernel_name="python3", resources={"metadata": {"path": str(tmp_path)}}
    ).execute()
    (picture,) = [data for data in _outputs(notebook) if "image/png" in data]
    assert base64.b64decode(picture["image/png"]).startswith(b"\x89PNG")
    tables = [data["text/plain"] for data in _outputs(notebook) if "text/html" in data]
    # Both kinds of control are in the table that the picture is drawn from.
    assert len(tables) == 2 and "psychoactive control" in tables[0] and " placebo" in tables[0]


def _outputs(notebook: Any) -> list[dict[str, str]]:
    return [output["data"] for cell in notebook.cells for output in cell.get("outputs", ()) if "data" in output]
