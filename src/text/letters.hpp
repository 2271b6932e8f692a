// Opora, MIT licence. See LICENSE.
//
// What letters are: of which case, and the first of a text.
#pragma once

#include <string_view>

#include "base/ascii.hpp"
#include "base/unicode.hpp"

namespace opora::inline v0::text {

[[nodiscard]] inline bool is_upper(char32_t c) noexcept { return to_lower(c) != c; }
[[nodiscard]] inline bool is_lower(char32_t c) noexcept { return is_letter(c) && to_lower(c) == c; }

/// A letter or a digit: words are made of these.
[[nodiscard]] inline bool in_word(char32_t c) noexcept { return is_letter(c) || is_digit(c); }

/// The first code point, or 0.
[[nodiscard]] inline char32_t first_letter(std::string_view text) noexcept {
    std::size_t position = 0;
    return text.empty() ? 0 : next_letter(text, position);
}

/// The bytes of the first code point.
[[nodiscard]] inline std::string_view first_letter_of(std::string_view text) noexcept {
    std::size_t position = 0;
    if (!text.empty()) {
        (void)next_letter(text, position);
    }
    return text.substr(0, position);
}

/// Has letters, and none of them is small.
[[nodiscard]] bool all_upper(std::string_view text) noexcept;

} // namespace opora::inline v0::text
