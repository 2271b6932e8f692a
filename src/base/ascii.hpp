// Opora, MIT licence. See LICENSE.
//
// Digits and letters of ASCII, for bytes and for code points alike: whatever else a text holds is neither.
#pragma once

#include <algorithm>
#include <string_view>

namespace opora::inline v0 {

/// `0` to `9`. Digits of other scripts are not digits of a number here.
template <class Char>
[[nodiscard]] constexpr bool is_digit(Char c) noexcept {
    return c >= Char{'0'} && c <= Char{'9'};
}

/// The text has a digit.
[[nodiscard]] constexpr bool has_digit(std::string_view text) noexcept {
    return std::any_of(text.begin(), text.end(), is_digit<char>);
}

/// The text has nothing but digits; an empty one too.
[[nodiscard]] constexpr bool all_digits(std::string_view text) noexcept {
    return std::all_of(text.begin(), text.end(), is_digit<char>);
}

/// Where the digits that begin at `position` end.
[[nodiscard]] constexpr std::size_t digits_end(std::string_view text, std::size_t position) noexcept {
    while (position < text.size() && is_digit(text[position])) {
        ++position;
    }
    return position;
}

/// The value of a hexadecimal digit of either case, or -1.
[[nodiscard]] constexpr int hex_value(char c) noexcept {
    return is_digit(c) ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

} // namespace opora::inline v0
