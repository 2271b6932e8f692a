# Opora, MIT licence. See LICENSE.
"""The project's own example, read once."""
import os
import pathlib
from typing import Iterator

import opora
import pytest

ROOT = pathlib.Path(os.environ.get("OPORA_ROOT", pathlib.Path(__file__).resolve().parents[3]))
EXAMPLE = ROOT / "docs/examples/programme.docx"


@pytest.fixture(scope="session")
def programme() -> opora.Programme:
    return opora.read(EXAMPLE)


@pytest.fixture(autouse=True)
def russian() -> Iterator[None]:
    """Each test begins with the language of a fresh process."""
    opora.set_language("ru")
    yield
    opora.set_language("ru")
