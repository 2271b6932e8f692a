// Opora, MIT licence. See LICENSE.
//
// Texts of Russian and Latin letters are folded without the Unicode library. A soft hyphen, which folding drops, sends
// the same text through the library: both must give the same.
#include "catch.hpp"

#include "base/unicode.hpp"
#include "opora/base/encoding.hpp"
#include "text/folded_words.hpp"

using namespace opora;

namespace {

std::string by_library(std::string text) { return fold(text + "\u00AD"); }

} // namespace

TEST_CASE("every letter folds as Unicode says, alone and among others") {
    std::string all;
    for (char32_t c = 1; c < 0x2200; ++c) {
        std::string text;
        append_utf8(text, c);
        const auto among = "а" + text + "Б";
        INFO(static_cast<unsigned>(c));
        CHECK(fold(text) == by_library(text));
        CHECK(fold(among) == by_library(among));
        all += text;
    }
    CHECK(fold(all) == by_library(all));
}

TEST_CASE("folding: case, ё, white space") {
    CHECK(fold("  ПРИКАЗ\tот\n\n1 Сентября ") == "приказ от 1 сентября");
    CHECK(fold("Ёлка «Ещё» – ЙОД") == "елка «еще» – йод");
    CHECK(fold("и\u0306 № ２") == "й no 2"); // a combining mark and compatibility letters: what the library is for
    CHECK(fold("").empty());
    CHECK(fold(" \u00A0 ").empty());
}

TEST_CASE("letters: the quick answers are those of the categories") {
    CHECK(is_letter(U'ё'));
    CHECK(is_letter(U'Z'));
    CHECK_FALSE(is_letter(U'['));
    CHECK_FALSE(is_letter(U'5'));
    CHECK(is_letter(0x481));
    CHECK_FALSE(is_letter(0x482)); // a thousands sign
    CHECK_FALSE(is_letter(0x483)); // a combining mark
    CHECK(is_letter(U'é'));
}

TEST_CASE("code points are written and read back") {
    for (const char32_t c :
         {U'a', U'\x7F', U'\x80', U'я', U'\x7FF', U'\x800', U'№', U'\xFFFF', U'\x10000', U'\x10FFFF'}) {
        std::string text;
        append_utf8(text, c);
        std::size_t position = 0;
        CHECK(decode_utf8(text, position) == c);
        CHECK(position == text.size());
        CHECK(is_utf8(text));
    }
    for (const std::string_view bad :
         {"\xC0\x80", "\xC1\xBF", "\xD0", "\xD0 ", "\xE2\x84", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\x80"}) {
        CHECK_FALSE(is_utf8(bad));
    }
}

TEST_CASE("a fault in UTF-8 is found wherever it stands, in Latin and in Russian text") {
    for (const std::string letter : {"z", "ю"}) {
        for (std::size_t before = 0; before < 12; ++before) {
            std::string text;
            for (std::size_t i = 0; i < before; ++i) {
                text += letter;
            }
            const auto rest = letter + letter + letter + letter + letter + letter + letter + letter;
            INFO(text);
            CHECK(is_utf8(text + "№" + rest));
            for (const std::string bad : {"\xC0\x80", "\xC1\xBF", "\xD0", "\xD1\xD1\x80", "\xFF", "\x80", "\xE2\x84"}) {
                CHECK_FALSE(is_utf8(text + bad + rest));
                CHECK_FALSE(is_utf8(text + bad));
            }
        }
    }
}

TEST_CASE("words are folded as texts are, and their capitals known") {
    for (char32_t c = 0x80; c < 0x800; ++c) {
        if (!is_letter(c)) {
            continue;
        }
        std::string letter;
        append_utf8(letter, c);
        const auto text = "Дя" + letter + "Z ";
        text::FoldedWords words(text.size());
        std::size_t position = 0;
        const auto word = words.take(text, position, false);
        INFO(static_cast<unsigned>(c));
        CHECK(word.folded == fold("Дя" + letter + "Z"));
        CHECK(word.letters == 4);
        CHECK_FALSE(word.capitals);
        CHECK(position == text.size() - 1);
        position = 0;
        CHECK(text::FoldedWords(letter.size()).take(letter, position, false).capitals == (to_lower(c) != c));
    }
}

TEST_CASE("one line: every run of white space is one space, none at the ends") {
    CHECK(opora::one_line("  a\n\n b\tc ") == "a b c");
    CHECK(opora::one_line("отчёт о работе") == "отчёт о работе");
    CHECK(opora::one_line("с\xC2\xA0неразрывным\xE2\x80\xAFпробелом") == "с неразрывным пробелом");
    CHECK(opora::one_line(" \n\t").empty());
    CHECK(opora::one_line("").empty());
}
