// Opora, MIT licence. See LICENSE.
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <vector>

#include "write/report/view.hpp"

namespace opora::inline v0::write {

/// The weeks of one person or one organisation.
struct LoadRow {
    std::string name;
    std::size_t index = 0;             ///< in the programme's people or organisations
    std::vector<std::size_t> events;   ///< all that name it, dated or not
    std::map<Date, std::size_t> weeks; ///< Monday to how many events run in the week
    std::size_t total = 0;             ///< sum over the weeks
    std::size_t most = 0;              ///< of a week
};

/// Who is in the plan and how busy, the busiest first; those of no event are left out.
struct Load {
    std::vector<LoadRow> people;
    std::vector<LoadRow> organisations;
};

/// Counts events of at most a month, and deadlines on their day: a band over a year fills no weeks. An event that
/// holds others counts through them where they name the same person or place in its stead.
[[nodiscard]] Load load_of(const ReportView& view);

} // namespace opora::inline v0::write
