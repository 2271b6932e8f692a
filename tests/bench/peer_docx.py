#!/usr/bin/env python3
# Opora, MIT licence. See LICENSE.
"""peer_docx.py SECONDS FILE...: python-docx reads the texts of all cells of all tables of the files, from memory.

Prints one JSON object for each file.
"""
import io
import json
import pathlib
import sys
import time

import docx


def read(data):
    cells = size = 0
    for table in docx.Document(io.BytesIO(data)).tables:
        for row in table.rows:
            for cell in row.cells:
                cells += 1
                size += len(cell.text)
    return cells, size


def main():
    limit = float(sys.argv[1])
    for path in sys.argv[2:]:
        data = pathlib.Path(path).read_bytes()
        cells, size = read(data)
        times = []
        while sum(times) < limit or len(times) < 3:
            begun = time.process_time()
            read(data)
            times.append(time.process_time() - begun)
        print(json.dumps({"file": pathlib.Path(path).name, "cells": cells, "characters": size, "seconds": min(times)}))


if __name__ == "__main__":
    main()
