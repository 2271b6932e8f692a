// Opora, MIT licence. See LICENSE.
#pragma once

#include <optional>

#include "opora/base/diagnostic.hpp"
#include "opora/time/recurrence.hpp"

namespace opora::inline v0 {

/// The parts of a recurrence rule by their names in the RFC.
enum class RulePart : std::uint8_t {
    freq,
    until,
    count,
    interval,
    by_day,
    by_month_day,
    by_year_day,
    by_week_no,
    by_month,
    by_set_pos,
    wkst,
};

/// What RFC 5545 forbids of a rule whose parts are each well written.
struct RuleFault {
    Diagnostic diagnostic;
    RulePart part = RulePart::freq; ///< the part to blame
};

/// The first of the RFC's restrictions that a rule breaks: parts that never go together, values out of range.
[[nodiscard]] std::optional<RuleFault> fault_of(const RecurrenceRule& rule);

/// `BYMONTHDAY`, `WKST`.
[[nodiscard]] std::string_view part_name(RulePart part) noexcept;

/// `MONTHLY`.
[[nodiscard]] std::string_view frequency_name(Frequency frequency) noexcept;

/// `MO`.
[[nodiscard]] std::string_view weekday_code(Weekday day) noexcept;

/// The largest value of a list part without its sign; months have no sign.
[[nodiscard]] std::int32_t largest(RulePart part) noexcept;

} // namespace opora::inline v0
