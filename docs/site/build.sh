#!/usr/bin/env bash
# build.sh OPORA [DIR]: the documentation as a site, in DIR (default build/docs): the pages by MkDocs, the C++ reference by
# Doxygen, then every link of it followed. Pages that are stale, warnings of both and links that lead nowhere are failures.
# MkDocs is that of .venv (./dev docs puts it there) or of the PATH; nothing is fetched.
set -euo pipefail
cd "$(dirname "$0")/../.."
opora=$1
out=${2:-build/docs}
export PATH="$PWD/.venv/bin:$PATH" PYTHONDONTWRITEBYTECODE=1 NO_MKDOCS_2_WARNING=1
python3 tools/docs_pages.py --opora "$opora" --check
python3 tools/python_page.py --check
mkdocs build --quiet --strict --config-file docs/site/mkdocs.yml --site-dir "$(realpath -m "$out")"
style=/usr/share/doxygen-awesome-css/doxygen-awesome.css
if [ ! -f "$style" ]; then style=; fi
OPORA_DOXYGEN_OUTPUT="$out/cpp" OPORA_DOXYGEN_STYLE="$style" bash docs/reference/build.sh
rm "$out/cpp/warnings.txt"
python3 tests/docs/site.py "$out"
echo "The documentation is in $out/index.html"
