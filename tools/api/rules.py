# Opora, MIT licence. See LICENSE.
"""The rules of the C API that its header alone can show (capi/conventions.md says why each is there)."""
import re

SCALARS = {"char", "int32_t", "uint32_t", "int64_t", "uint64_t", "size_t", "double"}
# The one handle that a callback is given back untouched.
PAYLOADS = {"payload"}


def base(kind):
    """The name within a type: opora_text of `const opora_text *`."""
    return kind.replace("const ", "").replace("*", "").strip()


def stars(kind):
    return kind.count("*")


class Names:
    """What the header declares, by sort."""

    def __init__(self, api):
        self.opaque = {item["name"] for item in api["types"] if item["is"] == "opaque"}
        self.numbers = {item["name"] for item in api["types"] if item["is"] != "opaque"}
        self.structs = {item["name"]: item for item in api["structs"]}
        self.callbacks = {item["name"] for item in api["callbacks"]}
        self.constants = {item["name"]: item for item in api["constants"]}
        self.functions = {item["name"] for item in api["functions"]}

    def known(self, kind):
        name = base(kind)
        return (name in SCALARS or name in self.numbers or name in self.structs or
                name in self.callbacks or (name in self.opaque and stars(kind) > 0))

    def grows(self, struct):
        fields = struct["fields"]
        return bool(fields) and fields[0]["name"] == "struct_size"

    def is_out(self, param):
        """Whether a parameter is written to by the function: a place for a handle, a number, a struct or an array."""
        kind = param["type"]
        if kind.startswith("const ") or stars(kind) == 0 or param["name"] in PAYLOADS:
            return False
        return stars(kind) == 2 or base(kind) not in self.opaque


def faults(api):
    """One line for each breach of a rule."""
    names = Names(api)
    for item in api["functions"] + api["callbacks"]:
        yield from of_signature(item, names)
    for item in api["functions"]:
        yield from of_function(item, names)
    for struct in api["structs"]:
        yield from of_struct(struct, names)
    yield from of_documents(api)
    yield from of_enums(api)
    yield from of_numbers(api)
    yield from of_handles(names)


def of_signature(item, names):
    name = item["name"]
    if not item["doc"]:
        yield f"{name} is not documented"
    if not item["since"] and item["name"] in names.functions:
        yield f"{name} does not say since which version it is there"
    for param in item["params"]:
        if not param["doc"]:
            yield f"{name}: the parameter {param['name']} is not documented"
        if not names.known(param["type"]) and param["name"] not in PAYLOADS:
            yield f"{name}: {param['type']} {param['name']} is of no type that crosses every language"
    if item["returns"] != "void" and not names.known(item["returns"]):
        yield f"{name} returns {item['returns']}, which is of no type that crosses every language"


def of_function(item, names):
    name, params = item["name"], item["params"]
    if not name.startswith("opora_"):
        yield f"{name} does not begin with opora_"
    outs = False
    for param in params:
        if names.is_out(param):
            outs = True
        elif outs and (param["name"], param["type"]) != ("cap", "size_t"):
            yield f"{name}: {param['name']} stands behind what the function gives: outs come last"
    text = f"{item['doc']} {item['returns_doc']}"
    if item["returns"] == "opora_status" and not re.search(r"OPORA_OK|\b[Aa]s opora_\w+\(\)|what a|What the", text):
        yield f"{name} does not say what it returns"
    for param in params:
        handle = base(param["type"])
        # What an explanation could leave open: whose the new thing is, and how it is freed.
        if handle in names.opaque and stars(param["type"]) == 2 and f"{handle}_free()" not in param["doc"]:
            yield f"{name}: {param['name']} does not say that it is freed by {handle}_free()"


def of_struct(struct, names):
    name, fields = struct["name"], struct["fields"]
    for field in fields:
        if not field["doc"]:
            yield f"{name}: the field {field['name']} is not documented"
        if not names.known(field["type"]):
            yield f"{name}: {field['type']} {field['name']} is of no type that crosses every language"
    if not names.grows(struct):
        if "Never grows" not in struct["doc"]:
            yield f"{name} neither begins with struct_size nor says that it never grows"
        return
    if fields[0]["type"] != "uint32_t":
        yield f"{name}: struct_size must be uint32_t"
    macro = name.upper() + "_INIT"
    if macro not in names.constants:
        yield f"{name} has no {macro}"
        return
    value = names.constants[macro]["value"]
    inner = re.fullmatch(rf"\{{sizeof\({name}\)(?:, (.*))?\}}", value)
    if not inner:
        yield f"{macro} does not begin with the size of {name}"
    elif len(re.findall(r"\{[^{}]*\}|[^,{}\s]+", re.sub(r"'.'", "0", inner.group(1) or ""))) != len(fields) - 1:
        yield f"{macro} does not set every field of {name}"


def of_documents(api):
    for kind in ("constants", "types", "structs"):
        for item in api[kind]:
            if not item["doc"]:
                yield f"{item['name']} is not documented"
    for kind in ("constants", "types", "enums", "structs", "callbacks", "functions"):
        for item in api[kind]:
            if item["group"] is None:
                yield f"{item.get('name', 'an enum')} belongs to no group"


def of_enums(api):
    seen = {}
    for enum in api["enums"]:
        first = enum["values"][0]["name"] if enum["values"] else "an enum"
        if not enum["doc"] and not enum["type"]:
            yield f"the enum of {first} is not documented"
        numbers = set()
        for value in enum["values"]:
            name = value["name"]
            if not name.startswith("OPORA_"):
                yield f"{name} does not begin with OPORA_"
            if not value["doc"]:
                yield f"{name} is not documented"
            if name in seen:
                yield f"{name} stands twice"
            if value["value"] in numbers:
                yield f"{name} has the number of another constant of its enum"
            numbers.add(value["value"])
            seen[name] = True


def of_numbers(api):
    """Constants that functions take share no number, so that one cannot be given for another."""
    taken = {base(param["type"]) for item in api["functions"] for param in item["params"] if not stars(param["type"])}
    owner = {}
    for enum in api["enums"]:
        if enum["type"] in taken and enum["type"] != "opora_status":
            for value in enum["values"]:
                other = owner.setdefault(value["value"], (enum["type"], value["name"]))
                if other[0] != enum["type"]:
                    yield f"{value['name']} has the number of {other[1]}, for which it could be taken"


def of_handles(names):
    for handle in sorted(names.opaque):
        if f"{handle}_free" not in names.functions:
            yield f"{handle} has no {handle}_free()"
