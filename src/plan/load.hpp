// Opora, MIT licence. See LICENSE.
//
// What a week asks of a person.
#pragma once

#include <cstdint>
#include <map>
#include <vector>

#include "plan/parties.hpp"

namespace opora::inline v0::plan {

/// What a person answers for in a week, in quarters of an event: a month alone says that an event takes one of its weeks.
struct WeekLoad {
    static constexpr int whole = 4;
    static constexpr int of_month = 1;

    int load = 0;
    std::vector<std::size_t> events; ///< positions, in order
};

inline constexpr std::int32_t week_days = 7;

/// Weeks by their Monday.
using Weeks = std::map<Date, WeekLoad>;

/// Of each person of the programme the weeks for whose events he or she is responsible. Work that goes on all the time is
/// not an event of a week: a whole period, a school year, most of the programme; nor is a heading with its children.
[[nodiscard]] std::vector<Weeks> weeks_of_people(const PlanParties& parties);

} // namespace opora::inline v0::plan
