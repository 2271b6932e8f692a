// Opora, MIT licence. See LICENSE.
#pragma once

#include "read/reader.hpp"

namespace opora::inline v0::reading {

/// Whether no cell of the table holds anything.
[[nodiscard]] bool is_blank(const Grid& grid);

/// Reads a table as what it was found to be: a plan, participants, indicators, a passport, approvals side by side, a
/// plan by what its cells hold. What is none of these goes to the unread.
/// \param parent  the event in whose cell the table stands, or `no_index`
void read_grid(Reader& reader, const Grid& grid, const Layout& layout, bool passport, std::size_t parent = no_index);

} // namespace opora::inline v0::reading
