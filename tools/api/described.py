# Opora, MIT licence. See LICENSE.
"""What capi/api.json says beside the words of the header, for whoever makes a binding (capi/conventions.md has its form):
direction, ownership and length of parameters; layout, values by default and first version of the fields of structs."""
import re

from . import layout, rules

# Arrays whose length is not the number that follows them.
LENGTHS = {("opora_timings_parse", "bytes"): "offsets[count]", ("opora_timings_parse", "offsets"): "count + 1"}


def described(api, baselines):
    """The same with more members; nothing of what was there is changed."""
    names = rules.Names(api)
    first = {name: version for version, header in reversed(baselines) for name in members(header)}
    newest = ".".join(item["value"] for item in api["constants"] if item["name"] in ("OPORA_API_MAJOR", "OPORA_API_MINOR"))
    return {**api,
            "structs": [struct_of(item, api, names, first, newest) for item in api["structs"]],
            "callbacks": [function_of(item, names) for item in api["callbacks"]],
            "functions": [function_of(item, names) for item in api["functions"]]}


def members(header):
    """Names of the structs and of their fields."""
    for struct in header["structs"]:
        yield struct["name"]
        for field in struct["fields"]:
            yield struct["name"], field["name"]


# --- structs ------------------------------------------------------------------------------------------------------------


def struct_of(struct, api, names, first, newest):
    wide, narrow = layout.Layout(api, 8).of(struct), layout.Layout(api, 4).of(struct)
    name = struct["name"]
    values = initial(struct, names)
    fields = []
    for i, field in enumerate(struct["fields"]):
        more = {"since": first.get((name, field["name"]), newest), "offset": wide[0][i][0], "offset_32": narrow[0][i][0]}
        if values:
            more["init"] = values[i]
        following = struct["fields"][i + 1]["name"] if i + 1 < len(struct["fields"]) else ""
        if field["type"].endswith("*") and following == field["name"].removesuffix("s") + "_count":
            more["length"] = following
        fields.append({**field, **more})
    return {**struct, "grows": names.grows(struct), "since": first.get(name, newest), "size": wide[1], "size_32": narrow[1],
            "fields": fields}


def initial(struct, names):
    """The values of `_INIT`, one a field: numbers, `size`, null, or the values of a struct within."""
    macro = names.constants.get(struct["name"].upper() + "_INIT")
    if macro is None:
        return []
    tokens = re.findall(r"sizeof\(\w+\)|NULL|'(?:\\.|[^'])'|\"[^\"]*\"|-?\d+|[{}]", macro["value"])
    return nested(iter(tokens[1:]))


def nested(tokens):
    values = []
    for token in tokens:
        if token == "}":
            break
        values.append(nested(tokens) if token == "{" else value_of(token))
    return values


def value_of(token):
    if token.startswith("sizeof"):
        return "size"
    if token == "NULL":
        return None
    if token[0] == "'":
        return ord(token[1:-1])
    return token[1:-1] if token[0] == '"' else int(token)


# --- functions ----------------------------------------------------------------------------------------------------------


def function_of(item, names):
    params = [{**param, **parameter(item, i, names)} for i, param in enumerate(item["params"])]
    more = {}
    if item["returns"] == "opora_str":
        static = "for ever" in item["doc"]
        more = {"returns_ownership": "static" if static else "borrowed"}
        if not static:
            more["returns_from"] = item["params"][0]["name"]
    return {**item, "params": params, **more}


def parameter(function, position, names):
    """`direction` in, out or inout; `ownership` and `length` of what a pointer leads to; `nullable`."""
    params = function["params"]
    param = params[position]
    name, kind = param["name"], param["type"]
    if rules.stars(kind) == 0:
        return {"direction": "in"}
    handle = rules.base(kind) in names.opaque
    doc = param["doc"].replace("not NULL", "")
    found = {"nullable": "NULL" in doc}
    if handle and rules.stars(kind) == 2:
        return {**found, "direction": "out", "ownership": "owned", "freed_by": f"{rules.base(kind)}_free"}
    if handle and function["name"].endswith("_free"):
        return {**found, "direction": "in", "ownership": "taken"}
    if handle or name in rules.PAYLOADS:
        return {**found, "direction": "in" if kind.startswith("const ") else "inout", "ownership": "borrowed"}
    if kind.startswith("const "):
        return {**found, "direction": "in", "ownership": "borrowed", **length(function, position)}
    struct = names.structs.get(rules.base(kind))
    both = struct is not None and names.grows(struct)
    return {**found, "direction": "inout" if both else "out", "ownership": "caller", **length(function, position)}


def length(function, position):
    """Which parameter says how many items an array has, and, of one that is filled, where their number goes."""
    params = function["params"]
    param = params[position]
    key = (function["name"], param["name"])
    if key in LENGTHS:
        return {"length": LENGTHS[key]}
    following = params[position + 1] if position + 1 < len(params) else None
    if following is None or following["type"] != "size_t":
        return {}
    if following["name"] == "cap":
        return {"length": "cap", "count": params[position + 2]["name"]}
    plain = following["name"] in ("size", "count") or following["name"].endswith("_size")
    return {"length": following["name"]} if plain else {}
