// Opora, MIT licence. See LICENSE.
#include "catch.hpp"

#include "base/unicode.hpp"
#include "opora/base/encoding.hpp"
#include "write/svg/text_width.hpp"

using opora::write::cut_to;
using opora::write::text_width;
using opora::write::wrap_to;

TEST_CASE("a text is at least as wide as in the fonts that readers have") {
    // Widths of the letters by the fonts' own tables (DejaVu Sans, in thousandths): `Ш` 1069, `i` 278, `0` 636, `№` 1018 (of 1000).
    CHECK(text_width("Ш", 10) >= 10.6);
    CHECK(text_width("Ш", 10) <= 11.5);
    CHECK(text_width("i", 10) >= 2.7);
    CHECK(text_width("i", 10) <= 3.5);
    CHECK(text_width("0", 100) >= 63.6);
    CHECK(text_width("", 10) == 0);
    CHECK(text_width("e\u0301", 10) == text_width("e", 10)); // a combining mark takes no room
    CHECK(text_width("学", 10) >= 10);
    CHECK(text_width("\xFF", 10) > 0);
}

TEST_CASE("a text that fits stays, one that does not ends in an ellipsis and fits") {
    const std::string_view text = "Диагностика затруднений школ";
    CHECK(cut_to(text, 12, 1000) == text);
    for (const double room : {15.0, 40.0, 77.0, 120.0, 190.0}) {
        const auto cut = cut_to(text, 12, room);
        CHECK(text_width(cut, 12) <= room);
        CHECK(opora::is_utf8(cut));
        CHECK(cut != text);
        CHECK(cut.size() >= std::string_view("…").size());
    }
    CHECK(cut_to(text, 12, 1).empty());
    CHECK(cut_to("два\n\t слова ", 12, 1000) == "два слова");
}

TEST_CASE("lines break between words, the last one is cut") {
    const auto lines = wrap_to("Взаимопосещение уроков учителями школ района", 12, 130, 3);
    REQUIRE(lines.size() == 3);
    std::string joined;
    for (const auto& line : lines) {
        CHECK(text_width(line, 12) <= 130);
        joined += (joined.empty() ? "" : " ") + line;
    }
    CHECK(joined.substr(0, 31) == std::string("Взаимопосещение уроков учителями").substr(0, 31));
    CHECK(wrap_to("коротко", 12, 130, 2) == std::vector<std::string>{"коротко"});
    CHECK(wrap_to("", 12, 130, 2).empty());
    const auto two = wrap_to("одно два три четыре пять шесть семь восемь девять", 12, 100, 2);
    REQUIRE(two.size() == 2);
    CHECK(two[1].substr(two[1].size() - 3) == "…");
}

TEST_CASE("a word wider than the line is broken") {
    const auto lines = wrap_to("Превысокомногорассмотрительствующее", 12, 100, 4);
    REQUIRE(lines.size() >= 2);
    std::string joined;
    for (const auto& line : lines) {
        CHECK(text_width(line, 12) <= 100);
        joined += line;
    }
    CHECK(joined == "Превысокомногорассмотрительствующее");
}
