// Opora, MIT licence. See LICENSE.
#pragma once

#include <vector>

#include "write/report/load.hpp"
#include "write/svg/parts.hpp"

namespace opora::inline v0::write {

/// People and organisations that the picture shows at most, each.
inline constexpr std::size_t load_rows_shown = 24;

/// The load as grids of weeks, a year of weeks to a grid, people before organisations; none where no event has days.
[[nodiscard]] std::vector<Picture> load_pictures(const ReportView& view, const Load& load);

} // namespace opora::inline v0::write
