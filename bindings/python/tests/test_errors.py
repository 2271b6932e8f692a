# Opora, MIT licence. See LICENSE.
"""Exceptions: each code has its own, each is a built-in one too."""
import json
import os
import pathlib
import pickle

import opora
import pytest
from conftest import ROOT
from opora._native import error_of

BUILT_IN = {opora.ParseError: ValueError, opora.DocumentError: ValueError, opora.FileError: OSError,
            opora.ArgumentError: ValueError, opora.RangeError: IndexError, opora.OutOfMemoryError: MemoryError,
            opora.CancelledError: RuntimeError, opora.MissingComponentError: NotImplementedError,
            opora.InternalError: RuntimeError}


def test_built_in_ones() -> None:
    for kind, built_in in BUILT_IN.items():
        assert issubclass(kind, built_in) and issubclass(kind, opora.OporaError)
    for kind in opora.errors.EXCEPTIONS.values():
        assert issubclass(kind, tuple(BUILT_IN)), kind


def test_every_code_of_the_library_has_a_name() -> None:
    api = json.loads((ROOT / "capi/api.json").read_text("utf-8"))
    numbers = {value["value"]: value["name"] for value in api["codes"]}
    assert {f"OPORA_CODE_{name.upper()}" for name, _ in opora.errors.CODES.values()} == set(numbers.values())
    for number, (name, _) in opora.errors.CODES.items():
        assert numbers[number] == f"OPORA_CODE_{name.upper()}"
        assert error_of(number).code == f"OP{number:03}"


def test_every_status_has_an_exception() -> None:
    api = json.loads((ROOT / "capi/api.json").read_text("utf-8"))
    values = [value for enum in api["enums"] if enum["type"] == "opora_status" for value in enum["values"]]
    assert len(values) >= 9
    for value in values:
        if value["value"]:
            error = error_of(value["value"])
            assert isinstance(error, tuple(BUILT_IN)) and error.number == 0 and error.code == ""
    assert type(error_of(-1000)) is opora.InternalError  # as opora.h asks of bindings
    assert type(error_of(899)) is opora.ParseError and error_of(899).code == "OP899"


def test_a_fault_says_all_it_knows() -> None:
    with pytest.raises(opora.errors.FormatPdfError) as caught:
        opora.read(b"%PDF-1.7\n", name="план.pdf")
    error = caught.value
    assert (error.code, error.number) == ("OP005", 5) and "PDF" in error.message and "DOCX" in error.advice
    assert str(error).startswith("OP005: ")
    again = pickle.loads(pickle.dumps(error))
    assert type(again) is type(error) and again.advice == error.advice and again.code == error.code
    assert str(again) == str(error)


def test_messages_in_two_languages() -> None:
    with pytest.raises(opora.DocumentError, match="Файл пуст"):
        opora.read(b"")
    opora.set_language("en")
    with pytest.raises(opora.DocumentError, match="file is empty"):
        opora.read(b"")


def test_a_file_that_is_not_there(tmp_path: pathlib.Path) -> None:
    for source in (tmp_path / "нет.docx", str(tmp_path / "нет.docx")):
        with pytest.raises(OSError) as caught:
            opora.read(source)
        assert isinstance(caught.value, opora.FileError) and caught.value.code == "OP002"
    with pytest.raises(OSError):
        opora.read(os.fspath(tmp_path))


def test_halves_of_letters_are_refused() -> None:
    with pytest.raises(opora.errors.TextNotUtf8Error):
        opora.timing("\ud800")
