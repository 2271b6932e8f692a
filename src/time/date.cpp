// Opora, MIT licence. See LICENSE.
#include "opora/time/date.hpp"

#include <array>

#include <boost/date_time/gregorian_calendar.hpp>
#include <boost/date_time/year_month_day.hpp>

#include "opora/base/error.hpp"
#include "time/parse_days.hpp"

namespace opora::inline v0 {

namespace {

// Boost's calendar over plain numbers. Those of `boost::gregorian` check each of them once more, which takes longer than
// the arithmetic.
using Fields = boost::date_time::year_month_day_base<unsigned short, unsigned short, unsigned short>;
using Calculator = boost::date_time::gregorian_calendar_base<Fields, std::uint32_t>;

constexpr std::int32_t min_year = 1400;
constexpr std::int32_t max_year = 9999;

constexpr std::int32_t day_number(std::int32_t year, std::uint32_t month, std::uint32_t day) {
    const Fields fields(static_cast<unsigned short>(year), static_cast<unsigned short>(month),
                        static_cast<unsigned short>(day));
    return static_cast<std::int32_t>(Calculator::day_number(fields));
}

constexpr std::int32_t epoch = 2'440'588; // the Julian day of 1970-01-01

// The first days of the months of the years that plans are of, as Boost counts them, and of the month behind: a look
// at them is sooner than the arithmetic, which is left to other years.
constexpr std::int32_t first_table_year = 1950;
constexpr std::size_t table_months = std::size_t{200} * 12;
constexpr std::array<std::int32_t, table_months + 1> make_month_starts() {
    std::array<std::int32_t, table_months + 1> out{};
    for (std::uint32_t i = 0; i < out.size(); ++i) {
        out[i] = day_number(first_table_year + static_cast<std::int32_t>(i / 12), i % 12 + 1, 1) - epoch;
    }
    return out;
}
constexpr auto month_starts = make_month_starts();

// Where a month of 1-12 stands in the table; beyond its end for other years.
std::size_t table_index(std::int32_t year, std::uint32_t month) noexcept {
    const auto index = static_cast<std::size_t>(static_cast<std::uint32_t>(year - first_table_year));
    return index < table_months / 12 ? index * 12 + month - 1 : table_months;
}

// The month of a day that the table covers.
std::size_t month_index(Date date) noexcept {
    constexpr std::int64_t months_of_400_years = 4800;
    constexpr std::int64_t days_of_400_years = 146'097;
    const auto days = date.days - month_starts.front();
    auto index = static_cast<std::size_t>(days * months_of_400_years / days_of_400_years); // or its neighbour
    while (index > 0 && month_starts[index] > date.days) {
        --index;
    }
    while (month_starts[index + 1] <= date.days) {
        ++index;
    }
    return index;
}

bool is_year(std::int32_t year) noexcept { return year >= min_year && year <= max_year; }

std::uint32_t last_day(std::int32_t year, std::uint32_t month) {
    if (const auto index = table_index(year, month); index < table_months) {
        return static_cast<std::uint32_t>(month_starts[index + 1] - month_starts[index]);
    }
    return Calculator::end_of_month_day(static_cast<unsigned short>(year), static_cast<unsigned short>(month));
}

} // namespace

Date min_date() noexcept { return Date{-208188}; } // 1400-01-01
Date max_date() noexcept { return Date{2932896}; } // 9999-12-31

std::optional<Date> make_date(std::int32_t year, std::uint32_t month, std::uint32_t day) noexcept {
    if (!is_year(year) || month < 1 || month > 12 || day < 1 || day > last_day(year, month)) {
        return std::nullopt;
    }
    if (const auto index = table_index(year, month); index < table_months) {
        return Date{month_starts[index] + static_cast<std::int32_t>(day - 1)};
    }
    return Date{day_number(year, month, day) - epoch};
}

Date::Date(std::int32_t year, std::uint32_t month, std::uint32_t day) {
    const auto made = make_date(year, month, day);
    if (!made) {
        throw Error("opora::Date: no such day");
    }
    days = made->days;
}

YearMonthDay year_month_day(Date date) {
    if (date < min_date() || date > max_date()) {
        throw Error("opora::year_month_day: outside the years 1400 to 9999");
    }
    if (date.days >= month_starts.front() && date.days < month_starts.back()) {
        const auto index = month_index(date);
        return YearMonthDay{first_table_year + static_cast<std::int32_t>(index / 12),
                            static_cast<std::uint32_t>(index % 12 + 1),
                            static_cast<std::uint32_t>(date.days - month_starts[index] + 1)};
    }
    const auto ymd = Calculator::from_day_number(static_cast<std::uint32_t>(date.days + epoch));
    return YearMonthDay{static_cast<std::int32_t>(ymd.year), ymd.month, ymd.day};
}

Weekday weekday(Date date) noexcept {
    // 1970-01-01 was a Thursday.
    const auto index = ((date.days % 7) + 7 + 3) % 7;
    return static_cast<Weekday>(index + 1);
}

std::uint32_t days_in_month(std::int32_t year, std::uint32_t month) {
    if (!is_year(year) || month < 1 || month > 12) {
        throw Error("opora::days_in_month: no such month");
    }
    return last_day(year, month);
}

bool is_leap_year(std::int32_t year) noexcept { return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0); }

Date start_of_week(Date date) noexcept { return date - (static_cast<std::int32_t>(weekday(date)) - 1); }

std::string to_string(Date date) {
    const auto ymd = year_month_day(date);
    std::string out = "0000-00-00";
    const auto put = [&out](std::size_t last, std::uint32_t value) {
        for (; value != 0; value /= 10, --last) {
            out[last] = static_cast<char>('0' + value % 10);
        }
    };
    put(3, static_cast<std::uint32_t>(ymd.year));
    put(6, ymd.month);
    put(9, ymd.day);
    return out;
}

std::optional<Date> date_in(std::string_view text) noexcept {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') {
        return std::nullopt;
    }
    const auto number = [&text](std::size_t first, std::size_t count) {
        std::int32_t value = 0;
        for (std::size_t i = first; i < first + count; ++i) {
            if (text[i] < '0' || text[i] > '9') {
                return -1;
            }
            value = value * 10 + (text[i] - '0');
        }
        return value;
    };
    const auto year = number(0, 4);
    const auto month = number(5, 2);
    const auto day = number(8, 2);
    if (year < 0 || month < 0 || day < 0) {
        return std::nullopt;
    }
    return make_date(year, static_cast<std::uint32_t>(month), static_cast<std::uint32_t>(day));
}

Result<Date> parse_date(std::string_view text) {
    if (const auto out = date_in(text)) {
        return *out;
    }
    Diagnostic fault{Code::date_broken, {std::string(text)}, {}};
    fault.place.span = Span{0, static_cast<std::uint32_t>(text.size())};
    return fault;
}

} // namespace opora::inline v0
