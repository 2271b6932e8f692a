// Opora, MIT licence. See LICENSE.
//
// Words, patterns and stems: what a table writes and what it finds. Expected values are worked out by hand from the
// forms of Russian words.
#include "catch.hpp"

#include <string>
#include <vector>

#include "text/letters.hpp"
#include "text/pattern.hpp"
#include "text/prose_words.hpp"
#include "text/runs.hpp"
#include "text/stem.hpp"
#include "text/tokens.hpp"
#include "text/words.hpp"

using namespace opora;
using text::NumberSign;
using text::Pattern;
using text::words_of;

namespace {

std::vector<std::string> folded(const auto& words) {
    std::vector<std::string> out;
    for (std::size_t i = 0; i < words.size(); ++i) {
        out.emplace_back(words[i].folded);
    }
    return out;
}

using List = std::vector<std::string>;

} // namespace

TEST_CASE("words are runs of letters and digits, with their places") {
    const std::string text = "Школа № 5а, «Ёлочка»";
    CHECK(folded(words_of(text)) == List{"школа", "№", "5а", "елочка"});
    CHECK(folded(words_of(text, NumberSign::sign)) == List{"школа", "5а", "елочка"});
    CHECK(folded(words_of(text, 2)) == List{"школа", "№"});
    const auto words = words_of(text);
    CHECK(words[3].span.of(text) == "Ёлочка");
    CHECK_FALSE(text::has_word(" – , ."));
    CHECK(text::has_word(" №"));
}

TEST_CASE("tokens part letters from digits and know signs, capitals and quotes") {
    const auto tokens = text::tokens_of("МБОУ «СОШ N 12-А», 415Кировского");
    CHECK(folded(tokens) == List{"мбоу", "сош", "№", "12", "а", "415", "кировского"});
    CHECK(tokens[0].upper);
    CHECK(tokens[1].quoted);
    CHECK(tokens[1].sign == U'«');
    CHECK(tokens[2].numero);
    CHECK(tokens[3].number);
    CHECK_FALSE(tokens[5].quoted);
    CHECK(tokens[6].capital);
    CHECK_FALSE(tokens[6].upper);
    CHECK(folded(text::tokens_of("№ 5а и 5абв")) == List{"№", "5а", "и", "5", "абв"});
}

TEST_CASE("a pattern is beginnings of words, whole words, or all of a text") {
    const auto words = words_of("Место проведения мероприятия");
    CHECK(Pattern("мест проведен").match(words, 0) == 2);
    CHECK(Pattern("проведен").match(words, 0) == 0);
    CHECK(Pattern("проведен").find(words) == std::optional<std::size_t>(1));
    CHECK(Pattern("=место").match(words, 0) == 1);
    CHECK(Pattern("=мест").match(words, 0) == 0);
    CHECK(Pattern("мест =проведения").match(words, 0) == 2);
    CHECK(Pattern("==место проведения").match(words, 0) == 0);
    CHECK(Pattern("==место проведения мероприятия").match(words, 0) == 3);
    CHECK(Pattern("==место проведения мероприяти").match(words, 0) == 0);
    CHECK(Pattern("мероприят план").match(words, 2) == 0); // the text ends before it
    CHECK_FALSE(Pattern("").find(words));
    CHECK(Pattern("==срок").match(words_of("Срок"), 0) == 1);
    CHECK(Pattern("мест =имц").letters() == 7);
    CHECK(Pattern("мест =имц").weight() == 8);
    CHECK(Pattern("=имц").first() == "имц");
}

TEST_CASE("forms of one word have one stem") {
    for (const auto* const form : {"куратор", "куратора", "кураторами", "куратору", "кураторов"}) {
        CHECK(text::stem(form) == "куратор");
    }
    CHECK(text::stem("дом") == "дом"); // three letters stay
    CHECK(text::stem("дома") == "дом");
    for (const auto* const form : {"кировского", "кировский", "кировскому", "кировская"}) {
        CHECK(text::name_stem(form) == "кировск");
    }
    CHECK(text::name_stem("ивановым") == "иванов");
    CHECK(text::name_stem("оля") == "оля");
}

TEST_CASE("words of running text know where sentences and quotes are") {
    const text::ProseWords words("О «Дне знаний»: план. Школа № 5; итоги");
    CHECK(words.words == List{"о", "дне", "знаний", "план", "школа", "no", "5", "итоги"});
    CHECK(words.ends == std::vector<char>{0, 0, 1, 1, 0, 0, 1, 0});
    CHECK(words.quoted == std::vector<char>{0, 1, 1, 0, 0, 0, 0, 0});
    CHECK(words.opens(1));
    CHECK_FALSE(words.opens(2));
    CHECK(words.closes(2));
    CHECK_FALSE(words.stops(2)); // a colon only leads on
    CHECK(words.stops(3));
    CHECK(words.stops(6));
}

TEST_CASE("runs are parted by everything else") {
    List runs;
    std::u32string signs;
    text::each_run(
        "п. 2.1а–Б", [&](std::string_view run) { runs.emplace_back(run); }, [&](char32_t c) { signs += c; });
    CHECK(runs == List{"п", "2", "1а", "Б"});
    CHECK(signs == U". .–");
    CHECK(text::all_upper("ПЛАН 2026"));
    CHECK_FALSE(text::all_upper("План"));
    CHECK_FALSE(text::all_upper("2026"));
    CHECK(text::first_letter("Ёж") == U'Ё');
    CHECK(text::first_letter_of("ёж") == "ё");
    CHECK(text::first_letter_of("").empty());
}
