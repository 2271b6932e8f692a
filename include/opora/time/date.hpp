// Opora, MIT licence. See LICENSE.
#pragma once

#include <chrono>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "opora/base/result.hpp"

/// \file
/// Days without a time zone, from 1400 to 9999, in the Gregorian calendar.
///
/// \code
/// #include <opora/time/date.hpp>
///
/// bool before_the_weekend(opora::Date day) { return opora::weekday(day + 1) == opora::Weekday::saturday; }
///
/// opora::Date deadline() { return opora::Date(2024, 5, 10) + 14; } // 2024-05-24
///
/// std::chrono::sys_days in_chrono(opora::Date day) { return std::chrono::sys_days(day); } // and Date(sys_days) back
/// \endcode

namespace opora::inline v0 {

/// Day of the week, numbered as ISO 8601 does: Monday is 1, Sunday is 7.
enum class Weekday : std::uint8_t { monday = 1, tuesday, wednesday, thursday, friday, saturday, sunday };

/// Year, month and day of the proleptic Gregorian calendar.
struct YearMonthDay {
    std::int32_t year = 1970;
    std::uint32_t month = 1; ///< 1 to 12
    std::uint32_t day = 1;   ///< 1 to the last day of the month

    friend constexpr auto operator<=>(const YearMonthDay&, const YearMonthDay&) noexcept = default;
};

/// A day, without a time zone: the count of days since 1970-01-01. Years 1400 to 9999 have a year, month and day.
struct Date {
    std::int32_t days = 0;

    /// 1970-01-01.
    constexpr Date() noexcept = default;
    /// The day so many days after 1970-01-01.
    explicit constexpr Date(std::int32_t days_since_1970) noexcept : days(days_since_1970) {}
    /// A day known to exist. Throws `Error` where it does not; `make_date` is for days that may not.
    Date(std::int32_t year, std::uint32_t month, std::uint32_t day);
    /// The same day of the standard library.
    explicit constexpr Date(std::chrono::sys_days day) noexcept
        : days(static_cast<std::int32_t>(day.time_since_epoch().count())) {}
    /// The same; of a year, month and day with `ok()`.
    explicit constexpr Date(std::chrono::year_month_day day) noexcept : Date(std::chrono::sys_days(day)) {}

    /// The same day of the standard library.
    explicit constexpr operator std::chrono::sys_days() const noexcept {
        return std::chrono::sys_days(std::chrono::days(days));
    }
    /// Its year, month and day of the standard library.
    explicit constexpr operator std::chrono::year_month_day() const noexcept {
        return std::chrono::year_month_day(std::chrono::sys_days(*this));
    }

    friend constexpr auto operator<=>(const Date&, const Date&) noexcept = default;
};

/// The day so many days later.
constexpr Date operator+(Date date, std::int32_t days) noexcept { return Date{date.days + days}; }
/// The day so many days earlier.
constexpr Date operator-(Date date, std::int32_t days) noexcept { return Date{date.days - days}; }
/// Days from `b` to `a`.
constexpr std::int32_t operator-(Date a, Date b) noexcept { return a.days - b.days; }

/// The first day that the library works with, 1400-01-01.
[[nodiscard]] Date min_date() noexcept;

/// The last day that the library works with, 9999-12-31.
[[nodiscard]] Date max_date() noexcept;

/// The day, or nothing where the calendar has no such day (30 February, month 13, a year outside 1400-9999).
[[nodiscard]] std::optional<Date> make_date(std::int32_t year, std::uint32_t month, std::uint32_t day) noexcept;

/// Year, month and day of a date. Throws `Error` outside `min_date()`..`max_date()`.
[[nodiscard]] YearMonthDay year_month_day(Date date);

/// The day of the week.
[[nodiscard]] Weekday weekday(Date date) noexcept;

/// The same day of the week of the standard library.
[[nodiscard]] constexpr std::chrono::weekday to_chrono(Weekday weekday) noexcept {
    return std::chrono::weekday(static_cast<unsigned>(weekday));
}

/// The same day of the week as Opora numbers it; of a `std::chrono::weekday` with `ok()`.
[[nodiscard]] constexpr Weekday to_weekday(std::chrono::weekday weekday) noexcept {
    return static_cast<Weekday>(weekday.iso_encoding());
}

/// 28 to 31. Throws `Error` for a month that is not 1 to 12 or a year outside 1400-9999.
[[nodiscard]] std::uint32_t days_in_month(std::int32_t year, std::uint32_t month);

/// Whether the year has a 29 February.
[[nodiscard]] bool is_leap_year(std::int32_t year) noexcept;

/// The Monday of the date's ISO week.
[[nodiscard]] Date start_of_week(Date date) noexcept;

/// `2020-09-07` (ISO 8601 extended format).
[[nodiscard]] std::string to_string(Date date);

/// Reads `2020-09-07`; of anything else, or a day that does not exist, `date_broken`.
[[nodiscard]] Result<Date> parse_date(std::string_view text);

} // namespace opora::inline v0
