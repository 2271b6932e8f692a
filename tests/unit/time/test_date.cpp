// Opora, MIT licence. See LICENSE.
#include <chrono>
#include <type_traits>

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
                          Date(ymd.year, ymd.month, ymd.day) == ours &&
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
    CHECK_THROWS_AS(Date(2021, 4, 31), Error);
}

TEST_CASE("dates and windows are read and written in ISO 8601") {
    CHECK(to_string(Date(2020, 9, 7)) == "2020-09-07");
    CHECK(parse_date("2024-02-29").value() == Date(2024, 2, 29));
    CHECK_FALSE(parse_date("2023-02-29"));
    CHECK_FALSE(parse_date("2023-2-29"));
    CHECK(parse_window("2020-09-07/2020-09-11").value() == Window{Date(2020, 9, 7), Date(2020, 9, 11)});
    CHECK(parse_window("2020-09-07").value() == Window{Date(2020, 9, 7), Date(2020, 9, 7)});
    CHECK_FALSE(parse_window("2020-09-11/2020-09-07"));
    const auto no_day = parse_date("30.02.2023").error();
    CHECK(to_string(no_day.code) == "OP117");
    CHECK(message(no_day, Language::english) == "“30.02.2023” is not a day like 2024-05-10");
    CHECK(no_day.place.span == Span{0, 10});
    const auto reversed = parse_window("2020-09-11/2020-09-07").error();
    CHECK(to_string(reversed.code) == "OP118");
    CHECK(reversed.place.span == Span{0, 21});
}

TEST_CASE("dates become those of std::chrono and come back") {
    using namespace std::chrono;
    // 2000-01-01 is day 10,957 since 1970-01-01, a Saturday (the J2000 day, Julian day 2,451,545 - 2,440,588).
    constexpr sys_days day{days{10'957}};
    static_assert(Date(day).days == 10'957);
    static_assert(sys_days(Date(10'957)) == day);
    static_assert(std::chrono::year_month_day(Date(10'957)) == year{2000} / January / 1);
    static_assert(Date(year{2000} / January / 1) == Date(day));
    static_assert(Date(year{1969} / December / 31).days == -1);
    static_assert(!std::is_convertible_v<sys_days, Date> && !std::is_convertible_v<Date, sys_days>);
    CHECK(Date(2000, 1, 1) == Date(day));
    CHECK(Date(year{2024} / February / 29) == Date(2024, 2, 29));
    CHECK(std::chrono::year_month_day(Date(9999, 12, 31)) == year{9999} / December / 31);

    static_assert(to_chrono(Weekday::monday) == Monday);
    static_assert(to_chrono(Weekday::sunday) == Sunday); // 7 in ISO 8601, 0 in C
    static_assert(to_weekday(Sunday) == Weekday::sunday);
    static_assert(to_weekday(Saturday) == Weekday::saturday);
    CHECK(to_chrono(opora::weekday(Date(2000, 1, 1))) == Saturday);
}

TEST_CASE("the bounds of windows reach from the first day to the last") {
    CHECK_FALSE(bounds({}));
    const std::vector<Window> windows{{Date(2022, 9, 1), Date(2022, 12, 31)}, {Date(2022, 10, 3), Date(2022, 10, 7)}};
    CHECK(bounds(windows) == Window{Date(2022, 9, 1), Date(2022, 12, 31)});
    const std::vector<Window> turned{{Date(2022, 10, 3), Date(2022, 10, 7)}, {Date(2022, 9, 1), Date(2022, 9, 2)}};
    CHECK(bounds(turned) == Window{Date(2022, 9, 1), Date(2022, 10, 7)});
}
