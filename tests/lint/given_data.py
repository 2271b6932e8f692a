# Opora, MIT licence. See LICENSE.
"""The given data is where the tests look for it: exit 0. Absent: 1 in CI, 77 (a counted skip) elsewhere."""
import os
import pathlib
import sys

NEEDED = ("timing/seeds.tsv", "timing/dev.tsv", "programmes", "calendar/ru.tsv")

folder = pathlib.Path(os.environ.get("OPORA_SHARED") or sys.argv[1])
missing = [name for name in NEEDED if not (folder / name).exists()]
if not missing:
    sys.exit(0)
print(f"the given data is not in {folder} (set OPORA_SHARED); missing: {', '.join(missing)}")
sys.exit(1 if os.environ.get("CI") == "true" else 77)
