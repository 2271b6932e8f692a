# Opora, MIT licence. See LICENSE.
"""The Python of the pages runs as it stands, block after block."""
import pathlib
import re
import shutil
from typing import Any

import pytest
from conftest import EXAMPLE, ROOT

PAGES = ["README.md", "README.ru.md", "bindings/python/README.md"]


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.filterwarnings("ignore::ResourceWarning")  # a page may leave a file to the collector
def test_the_blocks_run(page: str, tmp_path: pathlib.Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("pandas")
    blocks = re.findall(r"^```python\n(.*?)^```", (ROOT / page).read_text("utf-8"), re.DOTALL | re.MULTILINE)
    assert blocks, f"{page} shows no Python"
    shutil.copy(EXAMPLE, tmp_path / "plan.docx")
    monkeypatch.chdir(tmp_path)
    names: dict[str, Any] = {}
    for block in blocks:
        exec(compile(block, page, "exec"), names)
    assert names["programme"].events
