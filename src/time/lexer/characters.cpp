// Opora, MIT licence. See LICENSE.
#include "time/lexer/characters.hpp"

#include "base/ascii.hpp"
#include "base/unicode.hpp"
#include "text/numerals.hpp"
#include "time/lexer/words.hpp"

namespace opora::inline v0::timing {

namespace {

bool is_latin(char32_t c) noexcept { return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z'); }
bool is_cyrillic(char32_t c) noexcept { return c >= 0x400 && c <= 0x4FF; }

// Of the numerals that a phrase may have, to Ⅻ.
unsigned roman_digit(char32_t c) noexcept {
    constexpr unsigned greatest = 10;
    constexpr char32_t ukrainian_i = U'І';
    constexpr char32_t cyrillic_x = U'Х';
    const auto value = text::roman_digit(c == ukrainian_i ? U'i' : c == cyrillic_x ? U'x' : c);
    return value <= greatest ? value : 0;
}

// Ⅰ to Ⅻ and ⅰ to ⅻ are one letter each.
int roman_letter(char32_t c) noexcept {
    if (c >= 0x2160 && c <= 0x216B) {
        return static_cast<int>(c - 0x2160) + 1;
    }
    if (c >= 0x2170 && c <= 0x217B) {
        return static_cast<int>(c - 0x2170) + 1;
    }
    return 0;
}

} // namespace

Character Characters::describe(char32_t c) {
    Character out;
    if (is_space(c) || c == U'_') {
        out.sort = CharClass::space;
    } else if (c == U'*' || c == 0xAD) { // a soft hyphen, a footnote mark
        out.sort = CharClass::skipped;
    } else if (is_digit(c)) {
        out.sort = CharClass::digit;
    } else if (roman_letter(c) != 0) {
        out.sort = CharClass::roman;
        out.roman = static_cast<std::uint8_t>(roman_letter(c));
    } else if (is_latin(c) || is_cyrillic(c) || is_letter(c)) {
        out.sort = CharClass::letter;
        out.letter = letter_number(c, true);
        out.roman = static_cast<std::uint8_t>(roman_digit(c));
        out.inside = is_latin(c) || is_cyrillic(c);
    }
    return out;
}

Characters::Characters() {
    for (char32_t c = 0; c < known_.size(); ++c) {
        known_[c] = describe(c);
    }
}

const Characters& characters() {
    static const Characters instance;
    return instance;
}

} // namespace opora::inline v0::timing
