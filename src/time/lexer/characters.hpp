// Opora, MIT licence. See LICENSE.
//
// What a code point is to the lexer, looked up in a table.
#pragma once

#include <array>
#include <cstdint>

namespace opora::inline v0::timing {

enum class CharClass : std::uint8_t {
    mark,
    space,
    skipped, ///< no break of a word
    digit,
    roman, ///< a Roman numeral in one letter, Ⅻ
    letter,
};

struct Character {
    CharClass sort = CharClass::mark;
    std::uint8_t letter = 0; ///< the number of the Russian letter that it is or looks like
    std::uint8_t roman = 0;  ///< its value as a Roman digit, or of the whole numeral
    bool inside = false;     ///< it goes on with a word
};

/// Latin and Cyrillic letters are described once, whatever else there is each time.
class Characters {
public:
    Characters();

    [[nodiscard]] Character operator[](char32_t c) const { return c < known_.size() ? known_[c] : describe(c); }

private:
    [[nodiscard]] static Character describe(char32_t c);

    std::array<Character, 0x500> known_;
};

[[nodiscard]] const Characters& characters();

} // namespace opora::inline v0::timing
