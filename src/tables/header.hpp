// Opora, MIT licence. See LICENSE.
#pragma once

#include <cstdint>
#include <optional>

#include "opora/document/document.hpp"

namespace opora::inline v0::tables {

/// The rows of a table that name its columns, as indices into `Table::rows`, both included.
struct HeaderRows {
    std::size_t first = 0;
    std::size_t last = 0;
};

/// Finds the header below titles and notes: the first row that fills most of the columns that any row near it fills. Cells
/// that are merged sideways have their parts in the row below.
/// \param number  of the row that the caller takes for the header; 0: it is found
[[nodiscard]] std::optional<HeaderRows> find_header(const Table& table, std::uint32_t number);

} // namespace opora::inline v0::tables
