// Opora, MIT licence. See LICENSE.
//
// The small tools that everything uses: digits, the hash, forms.
#include "catch.hpp"

#include <string>
#include <vector>

#include "base/ascii.hpp"
#include "base/fill.hpp"
#include "base/hash.hpp"

using namespace opora;

TEST_CASE("digits are those of ASCII, in bytes and in code points") {
    for (int c = 0; c < 128; ++c) {
        const bool digit = std::string("0123456789").find(static_cast<char>(c)) != std::string::npos;
        CHECK(is_digit(static_cast<char>(c)) == digit);
        CHECK(is_digit(static_cast<char32_t>(c)) == digit);
    }
    CHECK_FALSE(is_digit(static_cast<char>(0xB2)));
    CHECK_FALSE(is_digit(U'\u0663')); // an Arabic-Indic three
    CHECK(has_digit("п. 2"));
    CHECK_FALSE(has_digit("пункт"));
    CHECK(all_digits("2026"));
    CHECK(all_digits(""));
    CHECK_FALSE(all_digits("20.26"));
    CHECK(digits_end("a12b", 1) == 3);
    CHECK(digits_end("a12", 1) == 3);
    CHECK(digits_end("a", 1) == 1);
    CHECK(hex_value('0') == 0);
    CHECK(hex_value('f') == 15);
    CHECK(hex_value('A') == 10);
    CHECK(hex_value('g') == -1);
}

// The values are test vectors of the authors: http://www.isthe.com/chongo/src/fnv/test_fnv.c
TEST_CASE("the hash is FNV-1a") {
    CHECK(fnv1a<std::uint32_t>("") == 0x811C9DC5U);
    CHECK(fnv1a<std::uint32_t>("a") == 0xE40C292CU);
    CHECK(fnv1a<std::uint32_t>("foobar") == 0xBF9CF968U);
    CHECK(fnv1a<std::uint64_t>("") == 0xCBF29CE484222325ULL);
    CHECK(fnv1a<std::uint64_t>("a") == 0xAF63DC4C8601EC8CULL);
    CHECK(fnv1a<std::uint64_t>("foobar") == 0x85944171F73967E8ULL);
    CHECK(hex_text(std::uint32_t{0x00C0FFEE}) == "00c0ffee");
    CHECK(hex_text(std::uint64_t{1}) == "0000000000000001");
}

TEST_CASE("forms are filled") {
    const std::vector<std::string> arguments{"один", "два"};
    CHECK(fill("{1} и {0}, {0}", arguments) == "два и один, один");
    CHECK(fill("{2}|{}|{a}|{0", arguments) == "|{}|{a}|{0");
    CHECK(fill("{{0}}", arguments) == "{один}");
    CHECK(fill("{0}{1}", {"a", arguments[1]}) == "aдва");
    CHECK(fill("", arguments).empty());
}
