// Opora, MIT licence. See LICENSE.
#include <algorithm>
#include <charconv>
#include <fstream>
#include <random>
#include <string>
#include <vector>

#include "catch.hpp"
#include "opora/base/error.hpp"
#include "opora/time/recurrence.hpp"

using namespace opora;

namespace {

struct Case {
    std::string title, rule;
    std::size_t line = 0;
    std::optional<Date> start;
    std::vector<Date> days;
    bool goes_on = false;
    std::string code; // of a rule that is refused
    Span span;
};

std::uint32_t number(std::string_view text) {
    std::uint32_t out = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), out);
    REQUIRE(read.ptr == text.data() + text.size());
    return out;
}

// `1997-09: 2,9,16-18`
void add_days(std::vector<Date>& out, const std::string& line) {
    const auto year = static_cast<std::int32_t>(number(line.substr(0, 4)));
    const auto month = number(line.substr(5, 2));
    REQUIRE(line.substr(7, 2) == ": ");
    for (std::size_t at = 9; at < line.size();) {
        const auto end = std::min(line.find(',', at), line.size());
        const auto item = line.substr(at, end - at);
        const auto dash = item.find('-');
        const auto first = number(item.substr(0, dash));
        const auto last = dash == std::string::npos ? first : number(item.substr(dash + 1));
        for (auto day = first; day <= last; ++day) {
            out.push_back(Date(year, month, day));
        }
        at = end + 1;
    }
}

void add_line(Case& out, const std::string& line) {
    if (line.rfind("from ", 0) == 0) {
        out.start = parse_date(line.substr(5)).value();
    } else if (line == "...") {
        out.goes_on = true;
    } else if (line.rfind("refused ", 0) == 0) {
        const auto dash = line.find('-');
        out.code = line.substr(8, 5);
        out.span = Span{number(line.substr(14, dash - 14)), number(line.substr(dash + 1))};
    } else {
        add_days(out.days, line);
    }
}

std::vector<Case> read_cases() {
    std::ifstream in(OPORA_SOURCE_DIR "/tests/cases/recurrence.txt");
    REQUIRE(in);
    std::vector<Case> out;
    std::string line;
    for (std::size_t at = 1; std::getline(in, line); ++at) {
        if (line.empty() || line[0] == '#') {
            continue;
        }
        Case one;
        one.title = line;
        one.line = at;
        std::getline(in, one.rule);
        ++at;
        while (std::getline(in, line) && !line.empty()) {
            ++at;
            INFO("line " << at << ": " << line);
            add_line(one, line);
        }
        ++at;
        REQUIRE(one.start.has_value() == one.code.empty());
        out.push_back(std::move(one));
    }
    return out;
}

RecurrenceRule rule_of(std::string_view text) {
    const auto rule = parse_recurrence(text);
    REQUIRE(rule.ok());
    return *rule;
}

std::uint32_t pick(std::mt19937& random, std::uint32_t count) { return static_cast<std::uint32_t>(random() % count); }

std::vector<std::int32_t> some(std::mt19937& random, std::int32_t top, bool signs) {
    std::vector<std::int32_t> out;
    for (auto left = pick(random, 4); left > 0; --left) {
        const auto value = static_cast<std::int32_t>(pick(random, static_cast<std::uint32_t>(top))) + 1;
        out.push_back(signs && pick(random, 2) == 0 ? -value : value);
    }
    return out;
}

// Any rule that the RFC allows.
RecurrenceRule random_rule(std::mt19937& random) {
    RecurrenceRule out;
    out.freq = static_cast<Frequency>(pick(random, 4));
    out.interval = pick(random, 3) + 1;
    if (pick(random, 3) == 0) {
        out.count = pick(random, 20) + 1;
    } else if (pick(random, 3) == 0) {
        out.until = Date(2024, 6, 1) + static_cast<std::int32_t>(pick(random, 3000));
    }
    out.wkst = static_cast<Weekday>(pick(random, 7) + 1);
    out.by_month = some(random, 12, false);
    const bool yearly = out.freq == Frequency::yearly;
    if (yearly) {
        out.by_week_no = pick(random, 2) == 0 ? some(random, 53, true) : std::vector<std::int32_t>{};
        out.by_year_day = pick(random, 3) == 0 ? some(random, 366, true) : std::vector<std::int32_t>{};
    }
    if (out.freq != Frequency::weekly) {
        out.by_month_day = some(random, 31, true);
    }
    const bool ordinals = (yearly && out.by_week_no.empty()) || out.freq == Frequency::monthly;
    for (auto left = pick(random, 3); left > 0; --left) {
        const auto ordinal = ordinals && pick(random, 2) == 0 ? static_cast<std::int32_t>(pick(random, 11)) - 5 : 0;
        out.by_day.push_back({ordinal, static_cast<Weekday>(pick(random, 7) + 1)});
    }
    if (!out.by_month.empty() || !out.by_day.empty()) {
        out.by_set_pos = some(random, 5, true);
    }
    return out;
}

} // namespace

TEST_CASE("the cases of recurrence rules") {
    const auto cases = read_cases();
    REQUIRE(cases.size() > 80);
    for (const auto& one : cases) {
        INFO("line " << one.line << ": " << one.title);
        const auto rule = parse_recurrence(one.rule);
        if (!one.code.empty()) {
            REQUIRE_FALSE(rule.ok());
            CHECK(to_string(rule.error().code) == one.code);
            CHECK(rule.error().place.span == one.span);
            for (const auto language : {Language::russian, Language::english}) {
                CHECK(message(rule.error(), language).find('{') == std::string::npos);
            }
            continue;
        }
        REQUIRE(rule.ok());
        const Window all{min_date(), max_date()};
        // One day more than is expected, to see that the set ends where it should.
        const auto days = expand(*rule, *one.start, all, one.goes_on ? one.days.size() : one.days.size() + 1);
        CHECK(days == one.days);
        CHECK(parse_recurrence(to_string(*rule)).value() == *rule);
    }
}

TEST_CASE("a rule is printed in the order of the RFC's grammar, without what is usual") {
    CHECK(to_string(rule_of("WKST=MO;INTERVAL=1;BYDAY=+1MO,-1su;FREQ=monthly")) == "FREQ=MONTHLY;BYDAY=1MO,-1SU");
    CHECK(to_string(rule_of("FREQ=YEARLY;WKST=SU;BYSETPOS=-1;BYMONTH=9;BYWEEKNO=36;BYYEARDAY=250;BYMONTHDAY=7;"
                            "BYDAY=MO;INTERVAL=2;UNTIL=20300901")) ==
          "FREQ=YEARLY;UNTIL=20300901;INTERVAL=2;BYDAY=MO;BYMONTHDAY=7;BYYEARDAY=250;BYWEEKNO=36;BYMONTH=9;BYSETPOS=-1;"
          "WKST=SU");
    CHECK(to_string(rule_of("COUNT=5;FREQ=DAILY")) == "FREQ=DAILY;COUNT=5");
}

TEST_CASE("a printed rule reads back as itself") {
    std::mt19937 random(5545);
    for (int i = 0; i < 5000; ++i) {
        const auto rule = random_rule(random);
        const auto text = to_string(rule);
        INFO(text);
        const auto read = parse_recurrence(text);
        REQUIRE(read.ok());
        REQUIRE(*read == rule);
    }
}

TEST_CASE("a window cuts the set and nothing else; a limit takes its first days") {
    std::mt19937 random(3310);
    std::size_t days = 0;
    for (int i = 0; i < 1500; ++i) {
        const auto rule = random_rule(random);
        const auto start = Date(2020, 1, 1) + static_cast<std::int32_t>(pick(random, 1500));
        INFO(to_string(rule) << " from " << to_string(start));
        const auto whole = expand(rule, start, {start - 1000, Date(2040, 12, 31)});
        const Window window{start + static_cast<std::int32_t>(pick(random, 4000)), Date(2036, 3, 3)};
        std::vector<Date> inside;
        for (const auto day : whole) {
            if (window.contains(day)) {
                inside.push_back(day);
            }
        }
        REQUIRE(std::is_sorted(whole.begin(), whole.end()));
        REQUIRE(std::adjacent_find(whole.begin(), whole.end()) == whole.end());
        REQUIRE(expand(rule, start, window) == inside);
        auto few = whole;
        few.resize(std::min<std::size_t>(few.size(), 3));
        REQUIRE(expand(rule, start, {start - 1000, Date(2040, 12, 31)}, 3) == few);
        REQUIRE((!rule.count || whole.size() <= *rule.count));
        REQUIRE((!rule.until || whole.empty() || whole.back() <= *rule.until));
        days += whole.size();
    }
    CHECK(days > 50'000);
}

TEST_CASE("rules at the ends of time give their days and stop") {
    const Window all{min_date(), max_date()};
    const Window beyond{min_date() - 5000, max_date() + 5000};
    for (const auto* text :
         {"FREQ=YEARLY;BYWEEKNO=1,-1,53", "FREQ=WEEKLY;WKST=TH;BYDAY=MO,WE", "FREQ=MONTHLY;BYMONTHDAY=31",
          "FREQ=YEARLY;BYYEARDAY=1,-1", "FREQ=DAILY;INTERVAL=999999999"}) {
        INFO(text);
        const auto rule = rule_of(text);
        CHECK(expand(rule, min_date(), beyond) == expand(rule, min_date(), all));
        CHECK_NOTHROW(expand(rule, max_date(), beyond));
    }
    CHECK(expand(rule_of("FREQ=YEARLY"), Date(2000, 2, 29), all).size() == 1940); // leap years of 2000 to 9999
    CHECK(expand(rule_of("FREQ=YEARLY;INTERVAL=300"), Date(2000, 2, 29), {Date(2000, 1, 1), Date(4400, 12, 31)}) ==
          std::vector<Date>{Date(2000, 2, 29), Date(3200, 2, 29), Date(4400, 2, 29)});
    CHECK(expand(rule_of("FREQ=DAILY"), Date(2024, 1, 2), {Date(2024, 1, 3), Date(2024, 1, 1)}).empty());
    CHECK(expand(rule_of("FREQ=DAILY"), Date(2024, 1, 2), all, 0).empty());
}

TEST_CASE("a rule that could not have been read is the caller's fault") {
    RecurrenceRule rule;
    rule.interval = 0;
    CHECK_THROWS_AS(expand(rule, Date(2024, 1, 1), {Date(2024, 1, 1), Date(2025, 1, 1)}), Error);
    rule.interval = 1;
    rule.by_month = {13};
    CHECK_THROWS_AS(expand(rule, Date(2024, 1, 1), {Date(2024, 1, 1), Date(2025, 1, 1)}), Error);
    rule.by_month = {};
    rule.freq = Frequency::weekly;
    rule.by_day = {{1, Weekday::monday}};
    CHECK_THROWS_AS(expand(rule, Date(2024, 1, 1), {Date(2024, 1, 1), Date(2025, 1, 1)}), Error);
}
