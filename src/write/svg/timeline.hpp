// Opora, MIT licence. See LICENSE.
#pragma once

#include <cstddef>
#include <vector>

#include "write/report/view.hpp"
#include "write/svg/parts.hpp"

namespace opora::inline v0::write {

/// How to draw the plan.
struct TimelineOptions {
    double page = 0;           ///< height of a piece at most; 0: one picture
    std::size_t most_rows = 0; ///< rows drawn at most; 0: all
    bool links = false;        ///< titles lead to the table of events, marks to findings
};

/// The plan as pictures one below the other, each with its own axis, so that paper cuts no row. None where no event
/// has a day.
[[nodiscard]] std::vector<Picture> timeline(const ReportView& view, const TimelineOptions& options);

/// How a bar of the plan is drawn, for the legend beside it.
[[nodiscard]] Picture timeline_legend(const ReportView& view);

} // namespace opora::inline v0::write
