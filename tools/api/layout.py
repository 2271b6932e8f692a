# Opora, MIT licence. See LICENSE.
"""Where the fields of a struct are, and the sizes that structs had in the version that brought them."""
from . import rules

SIZES = {"char": 1, "int32_t": 4, "uint32_t": 4, "int64_t": 8, "uint64_t": 8, "double": 8}


class Layout:
    """Sizes and offsets where pointers have so many bytes and numbers are aligned to their size."""

    def __init__(self, api, pointer=8):
        self.names = rules.Names(api)
        self.plain = {item["name"]: item["is"] for item in api["types"]}
        self.pointer = pointer

    def of(self, struct):
        """(offset, size) of each field, and the size of the whole."""
        fields, end, widest = [], 0, 1
        for field in struct["fields"]:
            size, align = self.of_type(field["type"])
            end = -(-end // align) * align
            fields.append((end, size))
            end += size
            widest = max(widest, align)
        return fields, -(-end // widest) * widest

    def of_type(self, kind):
        """Size and alignment of a type."""
        name = rules.base(kind)
        if rules.stars(kind) or name in self.names.callbacks or name == "size_t":
            return self.pointer, self.pointer
        if name in self.names.structs:
            inner = self.names.structs[name]
            return self.of(inner)[1], max(self.of_type(field["type"])[1] for field in inner["fields"])
        size = SIZES[self.plain.get(name, name)]
        return size, size


def first_structs(api, baselines):
    """Each struct that may grow, as the first header that had it describes it: (version, struct, that header)."""
    found = {}
    for version, header in [*baselines, ("now", api)]:
        names = rules.Names(header)
        for struct in header["structs"]:
            if names.grows(struct):
                found.setdefault(struct["name"], (version, struct, header))
    return [found[struct["name"]] for struct in api["structs"] if struct["name"] in found]


def sizes_header(api, baselines):
    lines = [
        "// Opora, MIT licence. See LICENSE.",
        "// Made by tools/apigen.py from the headers in tests/capi/old.",
        "//",
        "// The size of each struct in the version that brought it: no caller's struct is smaller, however much the library's",
        "// has grown since.",
        "#pragma once",
        "",
        "#include <cstddef>",
        "",
        '#include "opora.h"',
        "",
        "namespace opora::capi {",
        "",
        "/// The smallest size of a struct that a caller can have.",
        "template <class View>",
        "inline constexpr std::size_t first_size = 0;",
        "",
        "/// A size where pointers have 64 bits, and where they have 32.",
        "constexpr std::size_t size_on(std::size_t with_64_bits, std::size_t with_32_bits) noexcept {",
        "    return sizeof(void*) == 8 ? with_64_bits : with_32_bits;",
        "}",
        "",
    ]
    for version, struct, header in first_structs(api, baselines):
        sizes = ", ".join(str(Layout(header, pointer).of(struct)[1]) for pointer in (8, 4))
        lines += ["template <>", f"inline constexpr std::size_t first_size<{struct['name']}> = size_on({sizes}); // {version}"]
    return "\n".join([*lines, "", "} // namespace opora::capi", ""])


def offsets_check(api, baselines):
    """A source that does not compile where a field moved, or a new one lies where an older caller's struct has padding."""
    lines = [
        "// Opora, MIT licence. See LICENSE.",
        "// Made by tools/apigen.py from the headers in tests/capi/old: fields are where they were, new ones come after.",
        '#include "made/sizes.hpp"',
        "",
        "using opora::capi::first_size;",
        "using opora::capi::size_on;",
        "",
    ]
    now = rules.Names(api).structs
    for _, struct, header in first_structs(api, baselines):
        name = struct["name"]
        wide, narrow = (Layout(header, pointer).of(struct)[0] for pointer in (8, 4))
        for field, (at_wide, _), (at_narrow, _) in zip(struct["fields"], wide, narrow):
            lines.append(f"static_assert(offsetof({name}, {field['name']}) == size_on({at_wide}, {at_narrow}));")
        for field in now[name]["fields"][len(struct["fields"]):]:
            lines.append(f"static_assert(offsetof({name}, {field['name']}) >= first_size<{name}>);")
    return "\n".join(lines) + "\n"
