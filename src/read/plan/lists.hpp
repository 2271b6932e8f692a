// Opora, MIT licence. See LICENSE.
#pragma once

#include <string_view>
#include <vector>

#include "opora/base/span.hpp"

namespace opora::inline v0::reading {

/// The items of a list within one cell or paragraph: numbered, with bullets, in lines, apart by semicolons. Words
/// that only announce the list are no item. Marks in front and semicolons behind are left out.
[[nodiscard]] std::vector<Span> split_items(std::string_view text);

/// The mark in front of a list's item, `- `, `2) `, `• `; empty if there is none.
[[nodiscard]] Span list_mark(std::string_view text);

} // namespace opora::inline v0::reading
