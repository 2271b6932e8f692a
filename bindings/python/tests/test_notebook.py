# Opora, MIT licence. See LICENSE.
"""The notebook of docs/examples runs from the first cell to the last, and what it shows in the repository is what it gives."""
from typing import Any

import pytest
from conftest import ROOT

nbformat: Any = pytest.importorskip("nbformat")
nbclient: Any = pytest.importorskip("nbclient")
for module in ("ipykernel", "matplotlib", "pandas"):
    pytest.importorskip(module)

NOTEBOOK = ROOT / "docs/examples/plan.ipynb"


def said(cell: Any) -> list[str]:
    """What a cell prints, and its results as text."""
    outputs = [output.get("text") or output.get("data", {}).get("text/plain", "") for output in cell.outputs]
    return [text.strip() for text in outputs]


@pytest.mark.filterwarnings("ignore")  # of the notebook's own machinery
def test_the_notebook_runs() -> None:
    kept = nbformat.read(NOTEBOOK, as_version=4)
    fresh = nbformat.read(NOTEBOOK, as_version=4)
    nbclient.NotebookClient(fresh, timeout=120, kernel_name="python3",
                            resources={"metadata": {"path": str(NOTEBOOK.parent)}}).execute()
    cells = [(old, new) for old, new in zip(kept.cells, fresh.cells) if old.cell_type == "code"]
    assert len(cells) == 10
    for old, new in cells:
        assert said(new) == said(old), old.source
    pictures = [output.data for _, new in cells for output in new.outputs if "data" in output]
    assert sum("image/svg+xml" in data for data in pictures) >= 2 and any("image/png" in data for data in pictures)
