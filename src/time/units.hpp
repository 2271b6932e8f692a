// Opora, MIT licence. See LICENSE.
//
// How many periods of a unit a year has.
#pragma once

#include "opora/time/timing.hpp"

namespace opora::inline v0::timing {

/// Into how many parts a unit divides the year: 4 for a quarter, 1 for whatever is no part of it, or only a month or less.
[[nodiscard]] constexpr unsigned parts_of_year(PeriodUnit unit) noexcept {
    switch (unit) {
    case PeriodUnit::quarter:
    case PeriodUnit::school_quarter:
    case PeriodUnit::season:
        return 4;
    case PeriodUnit::trimester:
        return 3;
    case PeriodUnit::half_year:
        return 2;
    default:
        return 1;
    }
}

/// The highest number that a period of a unit has in its year, for a day that of its month; 0 if they are not numbered.
[[nodiscard]] constexpr unsigned highest_number(PeriodUnit unit) noexcept {
    switch (unit) {
    case PeriodUnit::day:
    case PeriodUnit::month:
        return 12;
    case PeriodUnit::holidays:
        return 4;
    default:
        return parts_of_year(unit) > 1 ? parts_of_year(unit) : 0;
    }
}

/// The unit that divides the year into 2, 3 or 4, as «2 раза в год» is every half-year; `otherwise` for other counts.
[[nodiscard]] constexpr PeriodUnit unit_of_parts(unsigned parts, PeriodUnit otherwise) noexcept {
    switch (parts) {
    case 2:
        return PeriodUnit::half_year;
    case 3:
        return PeriodUnit::trimester;
    case 4:
        return PeriodUnit::quarter;
    default:
        return otherwise;
    }
}

} // namespace opora::inline v0::timing
