# Opora, MIT licence. See LICENSE.
"""Versions of the library, and what it was built with."""
from __future__ import annotations

from . import _native
from ._ffi import lib


def has_component(name: str) -> bool:
    """Whether the library was built with a component: `office` (DOCX and XLSX); `xlsx`: workbooks can be written here."""
    if name == "xlsx":
        return bool(lib.opora_py_can_write_xlsx())
    data = _native.encoded(name, "name")
    return bool(lib.opora_has_component(data, len(data)))


def version() -> str:
    """The version of the library."""
    return _native.text(lib.opora_version())


def api_version() -> tuple[int, int]:
    """The version of the C API inside: major, minor."""
    number = lib.opora_api_version()
    return number >> 16, number & 0xFFFF
