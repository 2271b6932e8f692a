// Opora, MIT licence. See LICENSE.
#pragma once

#include "write/report/view.hpp"
#include "write/svg/axis.hpp"
#include "write/svg/parts.hpp"

namespace opora::inline v0::write {

/// The days of an event on the axis, around a height `y`: bars, a deadline, a band, or in words that there are none.
void timeline_bars(Markup& out, const ReportView& view, const Axis& axis, const Event& event, double y);

/// Days off and school holidays behind the rows, as far as the scale shows them.
void timeline_shades(Markup& out, const ReportView& view, const Axis& axis, double top, double bottom);

} // namespace opora::inline v0::write
