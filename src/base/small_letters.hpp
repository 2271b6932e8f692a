// Opora, MIT licence. See LICENSE.
//
// Small letters without asking the tables of Unicode.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

#include "base/unicode.hpp"

namespace opora::inline v0 {

namespace letters {

// The folded form of the digits and of the letters whose folding is their small form, which are nearly all that
// documents have; 0: no word's letter, or one that must be asked about.
constexpr std::array<char16_t, 0x460> make_small() {
    std::array<char16_t, 0x460> out{};
    for (char16_t c = u'0'; c <= u'9'; ++c) {
        out[c] = c;
    }
    for (char16_t c = u'a'; c <= u'z'; ++c) {
        out[c] = c;
        out[c - u'a' + u'A'] = c;
    }
    for (char16_t c = u'а'; c < 0x460; ++c) {
        out[c] = c == u'ё' ? u'е' : c;
        out[c < 0x450 ? c - 0x20 : c - 0x50] = out[c];
    }
    return out;
}
inline constexpr auto small = make_small();

// The same for the letters of two bytes that begin with D0 or D1, by the last bit of that byte and all bits of the next:
// hot path: a two-byte Cyrillic letter is folded without decoding it.
struct alignas(4) Russian {
    char bytes[2] = {0, 0}; // 0: no letter, or one that must be asked about
    bool capital = false;
};
constexpr std::array<Russian, 512> make_russian() {
    std::array<Russian, 512> out{};
    for (char16_t c = 0x400; c < 0x460; ++c) {
        auto& letter = out[((c & 0x40U) << 2U) | 0x80U | (c & 0x3FU)];
        letter.bytes[0] = static_cast<char>(0xC0U | (small[c] >> 6U));
        letter.bytes[1] = static_cast<char>(0x80U | (small[c] & 0x3FU));
        letter.capital = c < 0x430;
    }
    return out;
}
inline constexpr auto russian = make_russian();

} // namespace letters

/// The folded form of a digit or of a Latin or Russian letter; 0 for anything else.
[[nodiscard]] inline char16_t small_letter(char32_t c) noexcept {
    return c < letters::small.size() ? letters::small[c] : u'\0';
}

/// Writes what `small_letter` gave, as UTF-8; where the next letter goes.
[[nodiscard]] inline char* put_small_letter(char* to, char16_t small) noexcept {
    if (small < 0x80) {
        *to++ = static_cast<char>(small);
    } else {
        *to++ = static_cast<char>(0xC0U | (small >> 6U));
        *to++ = static_cast<char>(0x80U | (small & 0x3FU));
    }
    return to;
}

/// `fold(text).starts_with(beginning)` for a beginning of small letters, without folding the rest.
[[nodiscard]] inline bool folded_begins(std::string_view text, std::string_view beginning) {
    std::size_t position = 0;
    for (std::size_t at = 0; at < beginning.size();) {
        const auto small = position < text.size() ? small_letter(next_letter(text, position)) : u'\0';
        if (small == 0) {
            return fold(text).starts_with(beginning);
        }
        if (small != next_letter(beginning, at)) {
            return false;
        }
    }
    return true;
}

} // namespace opora::inline v0
