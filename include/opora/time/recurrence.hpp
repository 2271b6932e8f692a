// Opora, MIT licence. See LICENSE.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "opora/base/result.hpp"
#include "opora/time/window.hpp"

/// \file
/// Recurrence rules of calendars (RFC 5545) for whole days.
///
/// \code
/// #include <opora/time/recurrence.hpp>
///
/// // The last Fridays of the months of a window.
/// std::vector<opora::Date> last_fridays(const opora::Window& window) {
///     const auto rule = opora::parse_recurrence("FREQ=MONTHLY;BYDAY=-1FR");
///     return rule ? opora::expand(*rule, window.first, window) : std::vector<opora::Date>();
/// }
/// \endcode

namespace opora::inline v0 {

/// How often a recurrence rule repeats (RFC 5545, 3.3.10; rules of days, so nothing below DAILY).
enum class Frequency : std::uint8_t { daily, weekly, monthly, yearly };

/// A day of the week, with an ordinal where the rule has one: `-1FR` is the last Friday.
struct RecurrenceWeekday {
    std::int32_t ordinal = 0; ///< 0: every such day; negative counts from the end
    Weekday weekday = Weekday::monday;

    friend bool operator==(const RecurrenceWeekday&, const RecurrenceWeekday&) = default;
};

/// A recurrence rule of RFC 5545 for whole days. Member names are those of the RFC.
struct RecurrenceRule {
    Frequency freq = Frequency::yearly;
    std::uint32_t interval = 1;
    std::optional<std::uint32_t> count;
    std::optional<Date> until; ///< the last day that may occur
    Weekday wkst = Weekday::monday;
    std::vector<std::int32_t> by_month;     ///< 1 to 12
    std::vector<std::int32_t> by_week_no;   ///< 1 to 53, -1 to -53; YEARLY only
    std::vector<std::int32_t> by_year_day;  ///< 1 to 366, -1 to -366
    std::vector<std::int32_t> by_month_day; ///< 1 to 31, -1 to -31
    std::vector<RecurrenceWeekday> by_day;
    std::vector<std::int32_t> by_set_pos; ///< 1 to 366, -1 to -366

    friend bool operator==(const RecurrenceRule&, const RecurrenceRule&) = default;
};

/// Reads the value of an RRULE property, `FREQ=MONTHLY;BYDAY=-1FR`. Parts and their order as in RFC 5545;
/// BYSECOND, BYMINUTE, BYHOUR and a FREQ below DAILY give a diagnostic with their place, and so do parts that the
/// RFC forbids together. UNTIL is a day, `20261231`. Letters may be small.
[[nodiscard]] Result<RecurrenceRule> parse_recurrence(std::string_view text);

/// The rule as the value of an RRULE property, parts in the order of the RFC's grammar, values as they stand.
[[nodiscard]] std::string to_string(const RecurrenceRule& rule);

/// The days of a recurrence set that lie in a window, sorted.
///
/// `start` is DTSTART: the rule counts from it, and (as the RFC leaves undefined a DTSTART that the rule does not
/// give) it is in the set only if the rule gives it; COUNT counts what the rule gives. How the RFC was read where
/// it leaves room, and where other libraries differ: docs/reference/recurrence.md.
/// Throws `Error` for a rule that `parse_recurrence` would refuse.
/// \param limit  at most so many days are returned
[[nodiscard]] std::vector<Date> expand(const RecurrenceRule& rule, Date start, const Window& window,
                                       std::size_t limit = 100'000);

} // namespace opora::inline v0
