// Opora, MIT licence. See LICENSE.
#include "catch.hpp"

#include "write/svg/markup.hpp"

using opora::write::escape;
using opora::write::Markup;

namespace {

std::string escaped(std::string_view text) {
    std::string out;
    escape(out, text);
    return out;
}

} // namespace

TEST_CASE("text cannot become markup") {
    CHECK(escaped("<script>alert('x')</script>") == "&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;");
    CHECK(escaped("a \"b\" & c") == "a &quot;b&quot; &amp; c");
    CHECK(escaped("&amp;") == "&amp;amp;");
    CHECK(escaped("Школа «Ёлка» № 5") == "Школа «Ёлка» № 5");
}

TEST_CASE("what XML cannot hold or what turns the direction of text becomes U+FFFD") {
    CHECK(escaped(std::string_view("a\0b", 3)) == "a\uFFFDb");
    CHECK(escaped("\x01\x1F\x7F") == "\uFFFD\uFFFD\uFFFD");
    CHECK(escaped("\u0085") == "\uFFFD");
    CHECK(escaped("1\u202E2\u2066"
                  "3") == "1\uFFFD2\uFFFD3");
    CHECK(escaped("\uFFFE\uFDD0") == "\uFFFD\uFFFD");
    CHECK(escaped("\t\n") == "\t\n");
    CHECK(escaped("a\r\nb") == "a \nb");
}

TEST_CASE("bytes that are no UTF-8 become U+FFFD one by one") {
    CHECK(escaped("\xFF\xFE") == "\uFFFD\uFFFD");
    CHECK(escaped("я\xD0") == "я\uFFFD");
    CHECK(escaped("\xC0\xBC"
                  "script") == "\uFFFD\uFFFDscript");       // an overlong `<`
    CHECK(escaped("\xED\xA0\x80") == "\uFFFD\uFFFD\uFFFD"); // a surrogate
}

TEST_CASE("elements close in the order they were opened, attributes are quoted") {
    Markup out;
    out.open("p", {{"class", "a\"b"}, {"", "left out"}}).text("1<2").empty("br").element("b", {}, "&").close();
    CHECK(std::move(out).take() == "<p class=\"a&quot;b\">1&lt;2<br/><b>&amp;</b></p>");
}

TEST_CASE("numbers of pictures have one digit after the point, in any locale") {
    using opora::write::number;
    CHECK(number(0) == "0");
    CHECK(number(-0.04) == "0");
    CHECK(number(12.25) == "12.3");
    CHECK(number(-7.5) == "-7.5");
    CHECK(number(1e6) == "1000000");
}
