# Opora, MIT licence. See LICENSE.
"""The package as a whole: what it binds, what it exports, what an import does."""
import ast
import json
import pathlib
import re
import shutil
import subprocess
import sys
from importlib import metadata, resources
from typing import Iterator

import opora
import pytest
from conftest import ROOT
from opora import _ffi

PACKAGE = pathlib.Path(opora.__file__).parent
SOURCE = "\n".join(path.read_text("utf-8") for path in PACKAGE.glob("_*.py"))
API = json.loads((ROOT / "capi/api.json").read_text("utf-8"))
# Functions that Python does without, and what it has instead.
UNUSED = {
    "opora_date_from_civil": "datetime.date", "opora_date_to_civil": "datetime.date",
    "opora_date_parse": "date.fromisoformat()", "opora_window_parse": "_dates.numbers()",
    "opora_code_severity": "opora.errors.CODES", "opora_context_status": "what the call returned",
    "opora_context_reset": "a context is cancelled only as its thread ends",
    "opora_timing_kind": "Timing.kind", "opora_timings_count": "len() of what was given", "opora_timing_date": "opora_timing_to_json()",
    "opora_timing_hours": "opora_timing_to_json()", "opora_timing_notes": "opora_timing_to_json()",
    "opora_timing_note_message": "opora_timing_to_json()", "opora_programme_timing_note_message": "Timing.notes",
}


def test_every_function_is_bound_or_has_a_reason() -> None:
    functions = {function["name"] for function in API["functions"]}
    used = set(re.findall(r"lib\.(opora_\w+)", SOURCE))
    used |= {f"{kind}_free" for kind in re.findall(r'"(opora_\w+)"', SOURCE) if f"{kind}_free" in functions}
    assert functions - used == set(UNUSED)


def test_every_option_is_reachable() -> None:
    for struct in API["structs"]:
        if struct["name"].endswith(("_options", "_limits")):
            for field in struct["fields"]:
                assert re.search(rf"\b{field['name'].removeprefix('has_')}\b", SOURCE), (struct["name"], field["name"])


def test_files_for_all_versions() -> None:
    assert _ffi.__file__.endswith("_ffi.abi3.so")
    assert sorted(path.name for path in PACKAGE.glob("*.so")) == ["_column.abi3.so", "_ffi.abi3.so"]
    assert (PACKAGE / "py.typed").exists()
    assert metadata.version("opora") == opora.__version__ == opora.version()
    assert resources.files("opora").is_dir()


def test_nothing_of_the_library_is_seen_from_outside() -> None:
    if shutil.which("nm") is None:
        pytest.skip("nm is not installed")
    for name in ("_ffi", "_column"):
        listed = subprocess.run(["nm", "-D", "--defined-only", str(PACKAGE / f"{name}.abi3.so")], capture_output=True,
                                text=True, check=True).stdout
        assert [line.split()[-1] for line in listed.splitlines()] == [f"PyInit_{name}"]
    needed = subprocess.run(["objdump", "-p", str(PACKAGE / "_ffi.abi3.so")], capture_output=True, text=True,
                            check=True).stdout
    libraries = set(re.findall(r"NEEDED\s+(\S+)", needed))
    assert libraries <= {"libc.so.6", "libm.so.6", "libstdc++.so.6", "libgcc_s.so.1", "ld-linux-x86-64.so.2"}


def test_an_import_brings_nothing_that_is_optional() -> None:
    program = "import sys, opora; print([name for name in ('numpy', 'pandas', 'matplotlib', 'asyncio') if name in sys.modules])"
    assert subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout == "[]\n"


def imports(tree: ast.AST) -> Iterator[str]:
    """The modules of the package that a module imports: at its head, in functions, for the type checker alone."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name.partition(".")[2] for alias in node.names if alias.name.partition(".")[0] == "opora")
        elif isinstance(node, ast.ImportFrom) and (node.level or node.module == "opora"):
            yield from [node.module] if node.level and node.module else (alias.name for alias in node.names)


def find_cycle(graph: dict[str, set[str]]) -> list[str]:
    """The modules of a cycle, or none."""
    done: set[str] = set()

    def visit(module: str, path: list[str]) -> list[str]:
        if module in path:
            return path[path.index(module):]
        if module in done:
            return []
        cycles = (visit(used, [*path, module]) for used in sorted(graph.get(module, ())))
        found = next((cycle for cycle in cycles if cycle), [])
        done.add(module)
        return found
    return next((cycle for module in sorted(graph) if (cycle := visit(module, []))), [])


def test_modules_import_each_other_one_way() -> None:
    assert find_cycle({"a": {"b"}, "b": {"c"}, "c": {"b"}}) == ["b", "c"] and find_cycle({"a": {"b", "c"}, "b": {"c"}}) == []
    guarded = "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from ._b import B\nfrom . import _c\nimport opora._d\n"
    assert set(imports(ast.parse(guarded))) == {"_b", "_c", "_d"}
    graph = {path.stem: set(imports(ast.parse(path.read_text("utf-8")))) for path in PACKAGE.glob("*.py")}
    assert "_dates" in graph["_timing"] and "_native" in graph["_timing"]
    assert find_cycle(graph) == []


def test_names() -> None:
    assert sorted(opora.__all__) == opora.__all__
    assert all(hasattr(opora, name) for name in opora.__all__)
    assert all(getattr(opora, name).__doc__ for name in opora.__all__ if callable(getattr(opora, name)))
    assert opora.api_version() == (1, 0) and opora.has_component("office") and not opora.has_component("tea")


def test_who_is_who() -> None:
    """The check digits of ИНН 7707083893, a bank's published one, and of the same with a digit changed."""
    assert opora.identifier_valid("inn", "7707083893") and not opora.identifier_valid("inn", "7707083894")
    with pytest.raises(ValueError, match="inn, ogrn, oktmo"):
        opora.identifier_valid("snils", "1")  # type: ignore[arg-type]
    found = opora.organisation_name("МБОУ «Отрадненская СОШ № 3»")
    assert found is not None and found["numbers"] == ["3"]
    assert opora.organisation_name("до пятницы") is None
