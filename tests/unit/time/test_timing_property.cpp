// Opora, MIT licence. See LICENSE.
//
// What holds of every phrase: its canonical text and its Russian text mean the same, and nothing breaks on any input.
#include "catch.hpp"

#include <filesystem>
#include <set>

#include "base/unicode.hpp"
#include "opora/base/encoding.hpp"
#include "opora/time/timing_text.hpp"
#include "support/shared.hpp"
#include "timing_phrases.hpp"

using namespace opora;

namespace {

const std::vector<TimingContext>& contexts() {
    static const std::vector<TimingContext> all = {
        {},
        {Window{Date(2022, 9, 1), Date(2023, 8, 31)}, {}},
        {Window{Date(2023, 1, 1), Date(2023, 12, 31)}, {}},
        {Window{Date(2022, 9, 1), Date(2025, 5, 31)}, Window{Date(2022, 10, 3), Date(2022, 10, 28)}},
    };
    return all;
}

// Everything that must hold of a phrase; empty if it does, else what does not.
std::string complaint(const std::string& phrase) {
    const auto meaning = parse_timing(phrase);
    if (!meaning) {
        return {};
    }
    const auto canonical = to_canonical(*meaning);
    const auto from_canonical = parse_canonical(canonical);
    if (!from_canonical || !same_meaning(*from_canonical, *meaning)) {
        return phrase + ": canonical text does not read back: " + canonical;
    }
    const auto russian = to_phrase(*meaning, Language::russian);
    const auto from_russian = parse_timing(russian);
    if (!from_russian || !same_meaning(*from_russian, *meaning)) {
        return phrase + ": " + canonical + " is printed as \"" + russian + "\", which reads as " +
               (from_russian ? to_canonical(*from_russian) : "nothing");
    }
    for (const auto& context : contexts()) {
        const auto a = resolve(*meaning, context);
        const auto b = resolve(*from_russian, context);
        if (a.kind != b.kind || a.windows != b.windows || !(a.flags == b.flags)) {
            return phrase + ": other windows after printing: " + russian;
        }
    }
    const auto english = to_phrase(*meaning, Language::english);
    for (const char c : english) {
        if (static_cast<unsigned char>(c) >= 0x80) {
            return phrase + ": not English: " + english;
        }
    }
    return english.empty() ? phrase + ": nothing in English" : std::string();
}

bool on_border(const std::string& text, std::uint32_t place) {
    return place == text.size() || (static_cast<unsigned char>(text[place]) & 0xC0U) != 0x80U;
}

void check_spans(const std::string& phrase) {
    const auto meaning = parse_timing(phrase);
    if (!meaning) {
        const auto span = meaning.error().place.span;
        const bool inside = span.first <= span.end && span.end <= phrase.size();
        if (!inside || (is_utf8(phrase) && !(on_border(phrase, span.first) && on_border(phrase, span.end)))) {
            FAIL("a diagnostic points outside: " << phrase);
        }
        return;
    }
    REQUIRE_FALSE(meaning->parts.empty());
    for (const auto& part : meaning->parts) {
        const bool inside = part.span.first <= part.span.end && part.span.end <= phrase.size();
        if (!inside || !on_border(phrase, part.span.first) || !on_border(phrase, part.span.end)) {
            FAIL("a part lies outside: " << phrase << " " << part.span.first << ".." << part.span.end);
        }
    }
    for (const auto& note : meaning->notes) {
        if (note.span.first > note.span.end || note.span.end > phrase.size()) {
            FAIL("a note lies outside: " << phrase);
        }
    }
}

void check_table(const std::string& path) {
    int understood = 0;
    for (const auto& row : test::read_tsv(path)) {
        REQUIRE(row.size() > 2);
        const auto wrong = complaint(row[1]);
        if (!wrong.empty()) {
            FAIL_CHECK(wrong);
        }
        check_spans(row[1]);
        understood += parse_timing(row[1]).ok() ? 1 : 0;
    }
    CHECK(understood > 0);
}

template <class Make>
void check_many(int count, int least, Make make) {
    std::set<std::string> distinct;
    int wrong_ones = 0;
    for (int i = 0; i < count; ++i) {
        const std::string phrase = make();
        check_spans(phrase);
        const auto wrong = complaint(phrase);
        if (!wrong.empty() && ++wrong_ones <= 20) {
            FAIL_CHECK(wrong);
        }
        if (const auto meaning = parse_timing(phrase)) {
            distinct.insert(to_canonical(*meaning));
        }
    }
    CHECK(wrong_ones == 0);
    CHECK(static_cast<int>(distinct.size()) > least);
}

} // namespace

TEST_CASE("Annotated phrases say the same when they are printed and read again") {
    for (const auto* name : {"timing/seeds.tsv", "timing/dev.tsv"}) {
        if (const auto path = test::given(name)) {
            check_table(path->string());
        }
    }
    for (const auto* name : {"real.tsv", "rules.tsv", "plans.tsv"}) {
        check_table(std::string(OPORA_SOURCE_DIR) + "/tests/cases/timing/" + name);
    }
}

TEST_CASE("Phrases made of the words of plans say the same when they are printed and read again") {
    test::RandomPhrases phrases(1);
    check_many(20'000, 5'000, [&phrases] { return phrases.sensible(); });
}

TEST_CASE("Words thrown together: what is understood of them says the same when it is printed and read again") {
    test::RandomPhrases phrases(2);
    check_many(20'000, 1'000, [&phrases] { return phrases.soup(); });
}

TEST_CASE("Any bytes are a phrase or a diagnostic") {
    test::RandomPhrases phrases(3);
    for (int i = 0; i < 50'000; ++i) {
        const auto phrase = phrases.bytes();
        check_spans(phrase);
    }
}

TEST_CASE("Any meaning has windows, also those that no phrase gives") {
    test::RandomMeanings meanings(5);
    for (int i = 0; i < 20'000; ++i) {
        const auto meaning = meanings.next();
        INFO(to_canonical(meaning));
        for (const auto& context : contexts()) {
            ResolvedTiming dated;
            REQUIRE_NOTHROW(dated = resolve(meaning, context));
            for (const auto& window : dated.windows) {
                REQUIRE(window.first <= window.last);
            }
        }
        REQUIRE_NOTHROW(to_phrase(meaning, Language::russian));
        REQUIRE_NOTHROW(to_phrase(meaning, Language::english));
    }
}
