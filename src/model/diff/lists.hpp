// Opora, MIT licence. See LICENSE.
#pragma once

#include <string>
#include <vector>

#include "model/diff/fields.hpp"

namespace opora::inline v0 {

/// Items as one text, `; ` between.
template <class T, class Text>
[[nodiscard]] std::string listed(const std::vector<T>& list, Text&& text) {
    std::string out;
    for (const auto& item : list) {
        out += out.empty() ? "" : "; ";
        out += text(item);
    }
    return out;
}

[[nodiscard]] std::string listed(const std::vector<std::string>& list);

/// References as written, with their notes and levels in brackets.
[[nodiscard]] std::string listed(const std::vector<Reference>& references);

/// A field of references. The same ones in another order are no change.
void add_references(DiffFields& out, std::string_view name, const std::vector<Reference>& before,
                    const std::vector<Reference>& after);

} // namespace opora::inline v0
