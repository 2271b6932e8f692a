// Opora, MIT licence. See LICENSE.
#pragma once

#include <string_view>
#include <vector>

#include "read/text/words.hpp"

namespace opora::inline v0::reading {

/// True if the words begin with a landmark of a kind: `stage`, `title`, `order`, `approved`...
[[nodiscard]] bool begins_with(std::string_view kind, const Words& words, std::size_t at = 0);
[[nodiscard]] bool begins_with(std::string_view kind, std::string_view text);

/// The first word where a landmark of a kind begins, within the first `within` words; `npos` if there is none.
[[nodiscard]] std::size_t find_landmark(std::string_view kind, const Words& words, std::size_t within);
[[nodiscard]] bool has_landmark(std::string_view kind, std::string_view text);

} // namespace opora::inline v0::reading
