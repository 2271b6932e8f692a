// Opora, MIT licence. See LICENSE.
//
// Roman numerals, in small letters as folded texts have them.
#pragma once

#include <string>
#include <string_view>

namespace opora::inline v0::text {

/// The value of a Roman digit of either case, I to M; 0 for any other character.
[[nodiscard]] constexpr unsigned roman_digit(char32_t c) noexcept {
    switch (c < 0x80 ? c | 0x20U : c) {
    case U'i':
        return 1;
    case U'v':
        return 5;
    case U'x':
        return 10;
    case U'l':
        return 50;
    case U'c':
        return 100;
    case U'd':
        return 500;
    case U'm':
        return 1000;
    default:
        return 0;
    }
}

/// A number from 1 to 3999 as a Roman numeral: 4 is `iv`. Empty for other numbers.
[[nodiscard]] std::string roman(unsigned number);

/// The number that a folded word is as a Roman numeral; 0 if it is not one, or is not spelt as it should be (`iiii`).
[[nodiscard]] unsigned roman_value(std::string_view folded);

/// The folded word has only Roman digits up to `greatest`, in any order.
[[nodiscard]] bool in_roman_digits(std::string_view folded, unsigned greatest) noexcept;

} // namespace opora::inline v0::text
