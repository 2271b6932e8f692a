// Opora, MIT licence. See LICENSE.
#pragma once

#include <string_view>

#include "opora/base/language.hpp"

namespace opora::inline v0 {

/// A word or a form of src/data/write/change_words.csv; empty where there is none of that key.
[[nodiscard]] std::string_view change_word(std::string_view key, Language language) noexcept;

} // namespace opora::inline v0
