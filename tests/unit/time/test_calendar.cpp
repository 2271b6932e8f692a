// Opora, MIT licence. See LICENSE.
#include <array>
#include <cstdlib>
#include <fstream>
#include <map>
#include <random>
#include <sstream>
#include <string>
#include <vector>

#include "catch.hpp"
#include "opora/base/error.hpp"
#include "opora/time/calendar.hpp"

using namespace opora;

namespace {

// The given table, or nothing where the machine has none. In CI it must be there.
std::optional<std::string> given(const std::string& name) {
    std::ifstream in(std::string(OPORA_SHARED_DIR) + "/calendar/" + name, std::ios::binary);
    if (in) {
        std::stringstream buffer;
        buffer << in.rdbuf();
        return buffer.str();
    }
    const char* ci = std::getenv("CI");
    if (ci != nullptr && std::string(ci) == "true") {
        FAIL("the given data are missing: calendar/" << name);
    }
    WARN("skipped: no calendar/" << name);
    return std::nullopt;
}

std::vector<std::string> split(const std::string& line, char separator) {
    std::vector<std::string> out(1);
    for (const char c : line) {
        if (c == separator) {
            out.emplace_back();
        } else {
            out.back() += c;
        }
    }
    return out;
}

struct Given {
    std::vector<std::string> kinds;
    std::string moved;
    bool was_short = false; // the note of a decree day says that the ordinary calendar shortened it
};

std::map<Date, Given> read_given(const std::string& text) {
    std::map<Date, Given> out;
    std::istringstream in(text);
    std::string line;
    std::getline(in, line);
    while (std::getline(in, line)) {
        const auto cells = split(line, '\t');
        auto& day = out[parse_date(cells.at(0)).value()];
        day.kinds.push_back(cells.at(1));
        day.moved += cells.at(2);
        day.was_short = day.was_short || cells.at(3).find("сокращённым") != std::string::npos;
    }
    return out;
}

// What the kinds of the given table mean for a day, worked out without the library.
Day expected_day(Date date, const Given* given, bool decree_days_off) {
    Day out;
    const bool weekend = static_cast<int>(weekday(date)) > 5;
    out.kind = weekend ? DayKind::weekend : DayKind::working;
    out.working = !weekend;
    if (given == nullptr) {
        return out;
    }
    static const std::map<std::string, DayKind> names{{"holiday", DayKind::holiday},
                                                      {"transferred-off", DayKind::transferred_off},
                                                      {"transferred-work", DayKind::transferred_work},
                                                      {"short", DayKind::shortened},
                                                      {"decree-off", DayKind::decree_off}};
    for (const auto& kind : given->kinds) {
        if (kind == "short") {
            out.shortened = true;
        }
        if (kind != "short" || given->kinds.size() == 1) {
            out.kind = names.at(kind);
        }
    }
    out.working = out.kind == DayKind::transferred_work || out.kind == DayKind::shortened ||
                  (out.kind == DayKind::decree_off && !decree_days_off);
    out.shortened = out.shortened || (given->was_short && !decree_days_off);
    if (const auto moved = parse_date(given->moved)) {
        out.moved = *moved;
    }
    return out;
}

Window year_window(std::int32_t year) { return {Date(year, 1, 1), Date(year, 12, 31)}; }

std::int32_t naive_count(const Calendar& calendar, const Window& window) {
    std::int32_t out = 0;
    for (Date day = window.first; day <= window.last; day = day + 1) {
        out += calendar.day(day).working ? 1 : 0;
    }
    return out;
}

Date naive_add(const Calendar& calendar, Date date, std::int32_t count) {
    const std::int32_t step = count < 0 ? -1 : 1;
    for (std::int32_t left = std::abs(count); left > 0;) {
        date = date + step;
        left -= calendar.day(date).working ? 1 : 0;
    }
    return date;
}

Code fault_of(std::string_view text) {
    const auto result = Calendar::from_table(text, "table.csv");
    return result ? Code::internal : result.error().code;
}

} // namespace

TEST_CASE("every day of 2018 to 2027 is what the given production calendar says") {
    const auto text = given("ru.tsv");
    if (!text) {
        return;
    }
    const auto table = read_given(*text);
    REQUIRE(table.size() > 200);
    for (const bool decree : {false, true}) {
        const auto calendar = Calendar::russia(decree);
        const auto read = Calendar::from_table(*text, "ru.tsv", decree);
        REQUIRE(read.ok());
        for (Date day = Date(2018, 1, 1); day <= Date(2027, 12, 31); day = day + 1) {
            const auto found = table.find(day);
            const auto* entry = found == table.end() ? nullptr : &found->second;
            const auto want = expected_day(day, entry, decree);
            const auto have = calendar.day(day);
            INFO(to_string(day) << ", decree days off: " << decree);
            REQUIRE(have.kind == want.kind);
            REQUIRE(have.working == want.working);
            REQUIRE(have.shortened == want.shortened);
            REQUIRE(have.moved == want.moved);
            REQUIRE(have.covered);
            REQUIRE(have.provisional == (day >= Date(2027, 1, 1)));
            REQUIRE(calendar.is_working(day) == want.working);
            REQUIRE(have.note.empty() == (entry == nullptr));
            REQUIRE(read->day(day).kind == want.kind);
            REQUIRE(read->is_working(day) == want.working);
        }
    }
}

TEST_CASE("the norms of working days are those published for each year") {
    const std::array norms{247, 247, 248, 247, 247, 247, 248, 247, 247, 247};
    const auto calendar = Calendar::russia();
    for (std::size_t i = 0; i < norms.size(); ++i) {
        const auto year = static_cast<std::int32_t>(2018 + i);
        const auto window = year_window(year);
        CHECK(calendar.count_working_days(window) == norms[i]);
        CHECK(window.days() - calendar.count_working_days(window) == 118);
    }
    CHECK(calendar.count_working_days({Date(2018, 1, 1), Date(2027, 12, 31)}) == 2472);
}

TEST_CASE("days off by decree are a switch") {
    const auto calendar = Calendar::russia(true);
    // 2020: 24 days from 30 March to 30 April, 3 in May, 24 June, 1 July; 2021: 4 in May, 3 in November.
    CHECK(calendar.count_working_days(year_window(2020)) == 248 - 29);
    CHECK(calendar.count_working_days(year_window(2021)) == 247 - 7);
    CHECK(calendar.count_working_days(year_window(2022)) == 247);
    CHECK_FALSE(calendar.is_working(Date(2020, 6, 24)));
    CHECK_FALSE(calendar.day(Date(2020, 4, 30)).shortened);
    CHECK(Calendar::russia().is_working(Date(2020, 6, 24)));
    CHECK(Calendar::russia().day(Date(2020, 6, 24)).kind == DayKind::decree_off);
    CHECK(Calendar::russia().day(Date(2020, 4, 30)).shortened);
}

TEST_CASE("outside its table a calendar knows the week only") {
    const auto calendar = Calendar::russia();
    CHECK(calendar.coverage() == Window{Date(2018, 1, 1), Date(2027, 12, 31)});
    CHECK_FALSE(calendar.day(Date(2017, 12, 31)).covered);
    CHECK(calendar.is_working(Date(2028, 1, 3)));
    CHECK_FALSE(calendar.day(Date(2028, 1, 3)).covered);
    CHECK_FALSE(Calendar().coverage());
    CHECK(Calendar().is_working(Date(2022, 5, 9)));
    CHECK_FALSE(Calendar().is_working(Date(2022, 5, 8)));
    CHECK(Calendar().count_working_days(year_window(2023)) == 260);
}

TEST_CASE("working-day arithmetic agrees with a walk day by day") {
    std::mt19937 random(20180101);
    std::uniform_int_distribution<std::int32_t> days(Date(2016, 1, 1).days, Date(2029, 12, 31).days);
    std::uniform_int_distribution<std::int32_t> counts(-400, 400);
    const std::array calendars{Calendar(), Calendar::russia(), Calendar::russia(true)};
    for (int i = 0; i < 1500; ++i) {
        const auto& calendar = calendars[static_cast<std::size_t>(i) % calendars.size()];
        const Date start{days(random)};
        const Date other{days(random)};
        const Window window{std::min(start, other), std::max(start, other)};
        const auto count = counts(random);
        INFO(to_string(start) << " and " << count << ", " << to_string(window));
        REQUIRE(calendar.count_working_days(window) == naive_count(calendar, window));
        REQUIRE(calendar.add_working_days(start, count) == naive_add(calendar, start, count));
        REQUIRE(calendar.next_working_day(start) == naive_add(calendar, start, 1));
        REQUIRE(calendar.previous_working_day(start) == naive_add(calendar, start, -1));
    }
}

TEST_CASE("a calendar with more working days than the week has moves as a walk does") {
    const auto calendar = Calendar::from_table("date,kind\n2030-03-02,transferred-work\n2030-03-03,transferred-work\n"
                                               "2030-03-09,transferred-work\n2030-03-10,transferred-work\n");
    REQUIRE(calendar.ok());
    for (Date start = Date(2030, 2, 20); start <= Date(2030, 3, 20); start = start + 1) {
        for (std::int32_t count = -20; count <= 20; ++count) {
            INFO(to_string(start) << " and " << count);
            REQUIRE(calendar->add_working_days(start, count) == naive_add(*calendar, start, count));
        }
    }
}

TEST_CASE("every start near the long holidays moves as a walk does") {
    const auto calendar = Calendar::russia(true);
    for (Date start = Date(2019, 12, 20); start <= Date(2020, 7, 10); start = start + 1) {
        for (const std::int32_t count : {-40, -10, -2, -1, 0, 1, 2, 10, 40}) {
            INFO(to_string(start) << " and " << count);
            REQUIRE(calendar.add_working_days(start, count) == naive_add(calendar, start, count));
        }
    }
}

TEST_CASE("working days that the library cannot name are the caller's fault") {
    const auto calendar = Calendar::russia();
    CHECK_THROWS_AS(calendar.add_working_days(Date(2020, 1, 1), 2'147'483'647), Error);
    CHECK_THROWS_AS(calendar.add_working_days(Date(2020, 1, 1), -2'147'483'647 - 1), Error);
    CHECK_THROWS_AS(calendar.next_working_day(max_date()), Error);
    CHECK_THROWS_AS(calendar.previous_working_day(min_date()), Error);
    CHECK(calendar.count_working_days({Date(2020, 1, 2), Date(2020, 1, 1)}) == 0);
    CHECK(calendar.add_working_days(Date(2020, 1, 1), 0) == Date(2020, 1, 1));
}

TEST_CASE("a deadline on a day off is reported with the working days around it") {
    const auto calendar = Calendar::russia();
    const auto found = deadline_on_day_off(calendar, Date(2024, 5, 10)); // moved from 6 January 2024
    REQUIRE(found);
    CHECK(found->before == Date(2024, 5, 8));
    CHECK(found->after == Date(2024, 5, 13));
    CHECK(found->day.kind == DayKind::transferred_off);
    CHECK(found->day.moved == Date(2024, 1, 6));
    const auto diagnostic = to_diagnostic(*found);
    CHECK(diagnostic.code == Code::deadline_on_day_off);
    CHECK(diagnostic.arguments == std::vector<std::string>{"2024-05-10", "2024-05-08", "2024-05-13"});
    CHECK(message(diagnostic, Language::english).find("2024-05-13") != std::string::npos);
    CHECK_FALSE(deadline_on_day_off(calendar, Date(2024, 4, 27))); // a working Saturday
}

TEST_CASE("a calendar is read from a table with any of three separators") {
    for (const char separator : {',', ';', '\t'}) {
        std::string text = "\xEF\xBB\xBF# a calendar of an invented country\r\nnote,kind,date,extra\r\n"
                           "\"Day of rest, a long one\",holiday,2030-03-04,x\r\n\r\n"
                           "\"He said \"\"work\"\"\",transferred-work,2030-03-09,\r\n,short,2030-03-09,\r\n";
        bool quoted = false;
        for (auto& c : text) {
            quoted = quoted != (c == '"');
            if (c == ',' && !quoted) {
                c = separator;
            }
        }
        const auto calendar = Calendar::from_table(text);
        REQUIRE(calendar.ok());
        CHECK(calendar->day(Date(2030, 3, 4)).note == "Day of rest, a long one");
        CHECK_FALSE(calendar->is_working(Date(2030, 3, 4)));
        CHECK(calendar->day(Date(2030, 3, 9)).note == "He said \"work\"");
        CHECK(calendar->day(Date(2030, 3, 9)).shortened);
        CHECK(calendar->day(Date(2030, 3, 9)).kind == DayKind::transferred_work);
        CHECK(calendar->coverage() == year_window(2030));
        CHECK(calendar->next_working_day(Date(2030, 3, 8)) == Date(2030, 3, 9));
    }
}

TEST_CASE("a year between those of a table is not covered") {
    const auto calendar = Calendar::from_table("date,kind,provisional\n2030-01-01,holiday,\n2032-01-01,holiday,yes\n");
    REQUIRE(calendar.ok());
    CHECK(calendar->coverage() == Window{Date(2030, 1, 1), Date(2032, 12, 31)});
    CHECK_FALSE(calendar->day(Date(2031, 6, 2)).covered);
    CHECK(calendar->day(Date(2032, 6, 2)).provisional);
    CHECK_FALSE(calendar->day(Date(2030, 6, 3)).provisional);
}

TEST_CASE("a broken table says its row and column") {
    CHECK(fault_of("") == Code::calendar_empty);
    CHECK(fault_of("date,kind\n") == Code::calendar_empty);
    CHECK(fault_of("date,name\n2030-01-01,x\n") == Code::calendar_column_missing);
    CHECK(fault_of("date,kind\n2030-02-30,holiday\n") == Code::calendar_date_broken);
    CHECK(fault_of("date,kind\n2030-01-01,day off\n") == Code::calendar_kind_unknown);
    CHECK(fault_of("date,kind\n2030-01-01,holiday,2\n") == Code::calendar_row_broken);
    CHECK(fault_of("date,kind\n2030-01-01,\"holiday\n") == Code::calendar_quote_open);
    CHECK(fault_of("date,kind\n2030-01-01,holiday\n2030-01-01,short\n") == Code::calendar_row_repeated);
    CHECK(fault_of("date,kind\n2030-03-08,short\n2030-03-08,short\n") == Code::calendar_row_repeated);
    CHECK(fault_of("date,kind\n2030-03-09,short\n") == Code::calendar_kind_impossible);
    CHECK(fault_of("date,kind\n2030-03-08,transferred-work\n") == Code::calendar_kind_impossible);
    CHECK(fault_of("date,kind\n2030-03-09,transferred-off\n") == Code::internal); // harmless
    CHECK(fault_of("date,kind\n2030-01-01,\xC0\n") == Code::text_not_utf8);

    const auto result = Calendar::from_table("# comment\ndate,kind,moved\n2030-01-01,holiday,\n2030-01-02,holiday,?\n",
                                             "mine.csv");
    REQUIRE_FALSE(result.ok());
    CHECK(result.error().code == Code::calendar_date_broken);
    CHECK(result.error().place.document == "mine.csv");
    CHECK(result.error().place.row == 4);
    CHECK(result.error().place.cell == 3);
    CHECK(message(result.error(), Language::english) ==
          "Row 4 of the calendar, column “moved”: “?” is not a date such as 2024-05-10");
}

TEST_CASE("school holidays are read from a table, for one scope or for all") {
    const std::string text = "school_year,holiday,first,last,scope,note\n"
                             "2030-2031,year,2030-09-02,2031-05-25,A,\n"
                             "2030-2031,spring,2031-03-24,2031-03-30,A,\n"
                             "2030-2031,autumn,2030-10-28,2030-11-04,A,for all forms\n"
                             "2030-2031,autumn,2030-10-21,2030-10-27,B,\n"
                             "2030-2031,winter,2030-12-30,2031-01-08,,\n";
    const auto all = Calendar::russia().with_school_holidays(text);
    REQUIRE(all.ok());
    CHECK(all->school_holidays().size() == 4);
    const auto one = Calendar::russia().with_school_holidays(text, "school.csv", "A");
    REQUIRE(one.ok());
    const auto& holidays = one->school_holidays();
    REQUIRE(holidays.size() == 3);
    CHECK(holidays[0].name == "autumn");
    CHECK(holidays[0].window == Window{Date(2030, 10, 28), Date(2030, 11, 4)});
    CHECK(holidays[0].note == "for all forms");
    CHECK(holidays[1].name == "winter");
    CHECK(holidays[2].name == "spring");
    CHECK(one->count_working_days(year_window(2022)) == 247);
    CHECK(Calendar::russia().school_holidays().empty());

    const auto fault = [](std::string_view table) {
        const auto result = Calendar().with_school_holidays(table);
        return result ? Code::internal : result.error().code;
    };
    CHECK(fault("holiday,first\nautumn,2030-10-28\n") == Code::calendar_column_missing);
    CHECK(fault("holiday,first,last\nautumn,2030-10-28,\n") == Code::calendar_date_broken);
    CHECK(fault("holiday,first,last\nautumn,2030-10-28,2030-10-27\n") == Code::calendar_holidays_reversed);
    CHECK(fault("holiday,first,last\n,2030-10-28,2030-10-29\n") == Code::calendar_value_empty);
}

TEST_CASE("the given school holidays are read") {
    const auto text = given("school_ru.tsv");
    if (!text) {
        return;
    }
    const auto calendar = Calendar::russia().with_school_holidays(*text, "school_ru.tsv", "RU-SPE");
    REQUIRE(calendar.ok());
    bool found = false;
    for (const auto& holiday : calendar->school_holidays()) {
        CHECK(holiday.scope == "RU-SPE");
        CHECK(holiday.name != "year");
        found = found || (holiday.name == "autumn" && holiday.window == Window{Date(2018, 10, 27), Date(2018, 11, 3)});
    }
    CHECK(found);
}

TEST_CASE("every kind of day has a name in both languages") {
    for (const auto kind : {DayKind::working, DayKind::shortened, DayKind::transferred_work, DayKind::weekend,
                            DayKind::holiday, DayKind::transferred_off, DayKind::decree_off}) {
        CHECK_FALSE(to_string(kind, Language::russian).empty());
        CHECK_FALSE(to_string(kind, Language::english).empty());
        CHECK(to_string(kind, Language::russian) != to_string(kind, Language::english));
    }
}
