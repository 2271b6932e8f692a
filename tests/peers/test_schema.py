# Opora, MIT licence. See LICENSE.
"""All that Opora writes keeps docs/reference/programme.schema.json, and the schema refuses what it should."""
import copy
import glob
import json
import os

import programmes

try:
    import jsonschema
except ImportError:
    programmes.missing("jsonschema")

schema = json.loads((programmes.SOURCE / "docs/reference/programme.schema.json").read_text(encoding="utf-8"))
jsonschema.Draft202012Validator.check_schema(schema)
validator = jsonschema.Draft202012Validator(schema)


def strict(node):
    """The schema with no unknown members: what this version writes must all be described."""
    if isinstance(node, dict):
        node = {key: strict(value) for key, value in node.items()}
        if node.get("type") == "object" and "properties" in node and "additionalProperties" not in node:
            node["additionalProperties"] = False
        return node
    return [strict(item) for item in node] if isinstance(node, list) else node


closed = jsonschema.Draft202012Validator(strict(schema))
checked = 0


def check(text, name):
    global checked
    for error in closed.iter_errors(json.loads(text)):
        raise SystemExit(f"{name}: {'/'.join(map(str, error.absolute_path))}: {error.message}")
    checked += 1


for seed in range(100):
    check(programmes.opora("export", "-", "--to", "json", stdin=json.dumps(programmes.programme(seed))), f"seed {seed}")
files = sorted(glob.glob(str(programmes.SOURCE / "docs/examples/*.docx")))
files += sorted(glob.glob(os.environ.get("OPORA_SHARED", "") + "/programmes/*.*"))
for path in files:
    text = programmes.opora("read", path, "--json")
    check(text, path)
    # The JSON read again gives the same JSON.
    if programmes.opora("read", "-", "--json", stdin=text) != text:
        raise SystemExit(f"{path}: not the same after a round trip")

good = json.loads(programmes.opora("export", "-", "--to", "json", stdin=json.dumps(programmes.programme(1))))
good["new member"] = {"of": "a later version"}
validator.validate(good)
for damage in (lambda p: p.update(opora=2), lambda p: p.pop("events"), lambda p: p["events"][0].pop("timing"),
               lambda p: p["events"][0]["timing"].update(kind="never"),
               lambda p: p["events"][0]["timing"].update(windows=["2020"]),
               lambda p: p["events"][0].update(source={"span": [1]})):
    bad = copy.deepcopy(good)
    damage(bad)
    if validator.is_valid(bad):
        raise SystemExit("the schema takes what it should refuse")
print(f"{checked} programmes keep the schema")
