// Opora, MIT licence. See LICENSE.
//
// The days that a period covers in a given year.
#pragma once

#include <optional>

#include "opora/time/timing.hpp"
#include "time/inline_vector.hpp"

namespace opora::inline v0::timing {

/// True if the context is that of a school-year plan: half-years and years are then the school's.
[[nodiscard]] bool school_context(const TimingContext& context);

/// A context of one school year that ends in August (rule 26).
[[nodiscard]] bool one_school_year(const Window& period);

/// The days of a period in a calendar year (of a school year: that starts in it), or nothing if there is no such
/// day. `when.number` must be known where the unit has one.
/// \param school  half-years are those of the school year
[[nodiscard]] std::optional<Window> extent(const PeriodSpec& when, int year, bool school);

/// The part of a period that a slice cuts out; nothing if the period has no such part.
[[nodiscard]] std::optional<Window> cut(const PeriodSpec& when, const Window& whole);

using Windows = InlineVector<Window, 48>;

/// The windows of a repetition over a period, each clipped to it. `out` is empty before.
void repetitions(const Repetition& repeat, const Window& period, bool school, Windows& out);

/// Days of the longest period of a unit.
[[nodiscard]] int nominal_days(PeriodUnit unit) noexcept;

[[nodiscard]] int year_of(Date date);
[[nodiscard]] unsigned month_of(Date date);

/// All days of a month.
[[nodiscard]] Window month_window(int year, unsigned month);

} // namespace opora::inline v0::timing
