# Opora, MIT licence. See LICENSE.
"""Writes the C source of the module opora._ffi: build_ffi.py OUTPUT. Called by CMakeLists.txt."""
import pathlib
import sys

import cffi

HERE = pathlib.Path(__file__).resolve().parent

OWN = """
int32_t opora_py_can_write_xlsx(void);
extern "Python" int32_t opora_py_progress(void *payload, int32_t step, double done);
"""


def main() -> None:
    ffi = cffi.FFI()
    ffi.cdef((HERE / "cdef.txt").read_text("utf-8") + OWN)
    ffi.set_source("opora._ffi", '#include "opora.h"\n#include "opora_python.h"\n', py_limited_api=True)
    ffi.emit_c_code(sys.argv[1])


if __name__ == "__main__":
    main()
