// Opora, MIT licence. See LICENSE.
//
// Roman numerals against values of the usual subtractive notation, worked out by hand.
#include "catch.hpp"

#include <string>
#include <utility>

#include "text/numerals.hpp"

using namespace opora;

TEST_CASE("Roman numerals are written and read") {
    const std::pair<unsigned, std::string> known[] = {
        {1, "i"},           {3, "iii"},      {4, "iv"},       {5, "v"},         {8, "viii"},
        {9, "ix"},          {14, "xiv"},     {19, "xix"},     {40, "xl"},       {90, "xc"},
        {400, "cd"},        {944, "cmxliv"}, {1990, "mcmxc"}, {2026, "mmxxvi"}, {3888, "mmmdccclxxxviii"},
        {3999, "mmmcmxcix"}};
    for (const auto& [number, letters] : known) {
        CHECK(text::roman(number) == letters);
        CHECK(text::roman_value(letters) == number);
    }
}

TEST_CASE("what is no Roman numeral has no value") {
    for (const auto* const word : {"", "iiii", "vv", "ic", "ixi", "vx", "iix", "II", "а", "ivа", "i v", "mmmm"}) {
        INFO(word);
        CHECK(text::roman_value(word) == 0);
    }
    CHECK(text::roman(0).empty());
    CHECK(text::roman(4000).empty());
}

TEST_CASE("Roman digits up to a greatest one, in any order") {
    CHECK(text::in_roman_digits("xvi", 10));
    CHECK(text::in_roman_digits("iix", 10));
    CHECK_FALSE(text::in_roman_digits("xl", 10));
    CHECK(text::in_roman_digits("xl", 100));
    CHECK_FALSE(text::in_roman_digits("xa", 100));
    CHECK_FALSE(text::in_roman_digits("XI", 10));
    CHECK_FALSE(text::in_roman_digits("х", 100)); // the Cyrillic letter
}
