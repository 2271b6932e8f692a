// Opora, MIT licence. See LICENSE.
#include "catch.hpp"

#include <map>

#include "opora/time/timing_text.hpp"
#include "timing_meanings.hpp"

using namespace opora;

TEST_CASE("Canonical text of any meaning reads back, and differs where the meaning does") {
    test::RandomMeanings meanings(20220901);
    std::map<std::string, TimingMeaning> seen;
    for (int i = 0; i < 20'000; ++i) {
        const auto meaning = meanings.next();
        const auto text = to_canonical(meaning);
        INFO(text);
        const auto back = parse_canonical(text);
        if (!back) {
            FAIL(message(back.error(), Language::english) << " at " << back.error().place.span.first);
        }
        REQUIRE(same_meaning(*back, meaning));
        const auto known = seen.emplace(text, meaning);
        REQUIRE((known.second || same_meaning(known.first->second, meaning)));
    }
    CHECK(seen.size() > 15'000);
}

TEST_CASE("Canonical text of one period reads back, whatever its fields") {
    test::RandomMeanings meanings(7);
    for (int i = 0; i < 20'000; ++i) {
        TimingMeaning meaning;
        meaning.parts.resize(1);
        meaning.parts[0].first = meanings.when();
        const auto text = to_canonical(meaning);
        INFO(text);
        const auto back = parse_canonical(text);
        REQUIRE(back.ok());
        REQUIRE(same_meaning(*back, meaning));
    }
}

TEST_CASE("A text is canonical or refused: no second spelling, and the place is named") {
    struct Wrong {
        const char* text;
        std::uint32_t place;
    };
    const Wrong wrong[] = {
        {"", 0},
        {"2020-9-07", 5},
        {"2020-13", 5},
        {"2020-00", 5}, // a month that is not known is XX
        {"2020-09-32", 8},
        {"2020-35-01", 7},
        {"2020-half3", 9},
        {"2020-half01", 9},
        {"XXXX-XX-XX", 0}, // no day at all is `day`
        {"2020-09.week+1", 12},
        {"2020-09.noon", 8},
        {"2020-09.start0", 13},
        {"every(1 month)", 6}, // 1 is not written
        {"every(0 month)", 7},
        {"every(week wed,mon)", 11}, // in the order of the week
        {"every(month", 11},
        {"every(month):2020", 12},
        {"relative(10 day)", 9}, // after the event is +
        {"relative(+10 day", 16},
        {"always;open", 6},
        {"always ", 6},
        {"always x04", 8},
        {"always x4/", 10},
        {"open T9:00", 6},
        {"open T10:60", 6},
        {"open ? T10:00", 6},
        {"2020-09-07/../..", 13},
        {"2020 год", 4},
    };
    for (const auto& [text, place] : wrong) {
        INFO(text);
        const auto result = parse_canonical(text);
        REQUIRE_FALSE(result.ok());
        CHECK(result.error().code == Code::canonical_broken);
        CHECK(result.error().place.span.first == place);
        REQUIRE(result.error().arguments.size() == 1);
        CHECK_FALSE(result.error().arguments[0].empty());
    }
}

TEST_CASE("The canonical reader takes any bytes without harm, and what it takes it gives back") {
    test::Random random(99);
    test::RandomMeanings meanings(100);
    const std::string letters = "0123456789-./:;,()+?=xTXY everymonthquarterfollowingimplied\xD0\x9F\xFF";
    int taken = 0;
    for (int i = 0; i < 30'000; ++i) {
        auto text = to_canonical(meanings.next());
        for (int k = random.between(1, 3); k > 0 && !text.empty(); --k) {
            const auto place = static_cast<std::size_t>(random.next() % text.size());
            const char letter = letters[static_cast<std::size_t>(random.next() % letters.size())];
            switch (random.between(0, 2)) {
            case 0:
                text.erase(place, 1);
                break;
            case 1:
                text.insert(place, 1, letter);
                break;
            default:
                text[place] = letter;
                break;
            }
        }
        const auto result = parse_canonical(text);
        if (result) {
            ++taken;
            REQUIRE(to_canonical(*result) == text);
        } else {
            REQUIRE(result.error().place.span.first <= text.size());
        }
    }
    CHECK(taken > 100);
}

TEST_CASE("Meanings in Russian and English as written by hand") {
    int count = 0;
    for (const auto& row : test::read_tsv(std::string(OPORA_SOURCE_DIR) + "/tests/cases/timing/phrases.tsv")) {
        REQUIRE(row.size() == 3);
        INFO(row[0]);
        const auto meaning = parse_canonical(row[0]);
        REQUIRE(meaning.ok());
        CHECK(to_phrase(*meaning, Language::russian) == row[1]);
        CHECK(to_phrase(*meaning, Language::english) == row[2]);
        const auto back = parse_timing(row[1]);
        REQUIRE(back.ok());
        CHECK(to_canonical(*back) == row[0]);
        ++count;
    }
    CHECK(count >= 60);
}

TEST_CASE("The guide's table of phrases is true") {
    const auto page = test::read_text(std::string(OPORA_SOURCE_DIR) + "/docs/guide/timing.md");
    const auto trim = [](std::string cell) {
        const auto first = cell.find_first_not_of(" `");
        const auto last = cell.find_last_not_of(" `");
        return first == std::string::npos ? std::string() : cell.substr(first, last - first + 1);
    };
    int count = 0;
    bool inside = false;
    for (const auto& line : test::split(page, '\n')) {
        inside = line == "| phrase | canonical |" || (inside && !line.empty() && line[0] == '|');
        const auto cells = test::split(line, '|');
        if (!inside || cells.size() != 4 || line.find('`') == std::string::npos) {
            continue;
        }
        INFO(line);
        const auto meaning = parse_timing(trim(cells[1]));
        REQUIRE(meaning.ok());
        CHECK(to_canonical(*meaning) == trim(cells[2]));
        const auto canonical = parse_canonical(trim(cells[2]));
        REQUIRE(canonical.ok());
        CHECK(same_meaning(*canonical, *meaning));
        ++count;
    }
    CHECK(count >= 60);
}
