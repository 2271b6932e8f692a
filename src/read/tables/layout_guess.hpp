// Opora, MIT licence. See LICENSE.
#pragma once

#include "read/tables/layout.hpp"

namespace opora::inline v0::reading {

/// Decides what the words of a plan's header leave open, by what the cells of its columns hold: ticks, sums by
/// year, timings, numbers, titles.
void settle_by_content(const Grid& grid, Layout& layout, PhraseReader& phrases);

} // namespace opora::inline v0::reading
