// Opora, MIT licence. See LICENSE.
#include <chrono>

#include "catch.hpp"
#include "opora/base/error.hpp"
#include "opora/time/date.hpp"
#include "opora/time/window.hpp"

using namespace opora;

TEST_CASE("every day of 1900 to 2200 agrees with std::chrono") {
    const std::chrono::sys_days first{std::chrono::year{1900} / 1 / 1};
    const std::chrono::sys_days last{std::chrono::year{2200} / 12 / 31};
    std::size_t wrong = 0;
    for (auto day = first; day <= last; day += std::chrono::days{1}) {
        const std::chrono::year_month_day expected{day};
        const Date ours{static_cast<std::int32_t>(day.time_since_epoch().count())};
        const auto ymd = year_month_day(ours);
        const bool same = ymd.year == static_cast<int>(expected.year()) &&
                          ymd.month == static_cast<unsigned>(expected.month()) &&
                          ymd.day == static_cast<unsigned>(expected.day()) &&
                          date(ymd.year, ymd.month, ymd.day) == ours &&
                          static_cast<unsigned>(weekday(ours)) == std::chrono::weekday{day}.iso_encoding() &&
                          is_leap_year(ymd.year) == expected.year().is_leap() &&
                          days_in_month(ymd.year, ymd.month) ==
                              static_cast<unsigned>((expected.year() / expected.month() / std::chrono::last).day());
        wrong += same ? 0U : 1U;
    }
    CHECK(wrong == 0);
}

TEST_CASE("the first and the last day are those of the years 1400 to 9999") {
    CHECK(to_string(min_date()) == "1400-01-01");
    CHECK(to_string(max_date()) == "9999-12-31");
    CHECK_FALSE(make_date(2021, 2, 29));
    CHECK_FALSE(make_date(2021, 13, 1));
    CHECK_FALSE(make_date(1399, 12, 31));
    CHECK_THROWS_AS(date(2021, 4, 31), Error);
}

TEST_CASE("dates and windows are read and written in ISO 8601") {
    CHECK(to_string(date(2020, 9, 7)) == "2020-09-07");
    CHECK(parse_date("2024-02-29") == date(2024, 2, 29));
    CHECK_FALSE(parse_date("2023-02-29"));
    CHECK_FALSE(parse_date("2023-2-29"));
    CHECK(parse_window("2020-09-07/2020-09-11") == Window{date(2020, 9, 7), date(2020, 9, 11)});
    CHECK(parse_window("2020-09-07") == Window{date(2020, 9, 7), date(2020, 9, 7)});
    CHECK_FALSE(parse_window("2020-09-11/2020-09-07"));
}

TEST_CASE("the bounds of windows reach from the first day to the last") {
    CHECK_FALSE(bounds({}));
    const std::vector<Window> windows{{date(2022, 9, 1), date(2022, 12, 31)}, {date(2022, 10, 3), date(2022, 10, 7)}};
    CHECK(bounds(windows) == Window{date(2022, 9, 1), date(2022, 12, 31)});
    const std::vector<Window> turned{{date(2022, 10, 3), date(2022, 10, 7)}, {date(2022, 9, 1), date(2022, 9, 2)}};
    CHECK(bounds(turned) == Window{date(2022, 9, 1), date(2022, 10, 7)});
}
