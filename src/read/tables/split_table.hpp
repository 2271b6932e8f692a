// Opora, MIT licence. See LICENSE.
//
// Tables that stand one under the other in one grid, as on a sheet.
#pragma once

#include <vector>

#include "read/tables/grid.hpp"
#include "read/tables/layout.hpp"

namespace opora::inline v0::reading {

/// A grid with the layout that its header gives it, if it has one.
struct TablePart {
    Grid grid;
    Layout layout;
};

/// Cuts a grid where, behind an empty row or a title, another kind of table begins. The rows of the title go with the
/// table below. A plan below a plan stays with it.
[[nodiscard]] std::vector<TablePart> split_tables(Grid grid, std::size_t header_within, PhraseReader& phrases);

} // namespace opora::inline v0::reading
