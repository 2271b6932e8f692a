// Opora, MIT licence. See LICENSE.
//
// The texts of cells as values; nothing where a text is no such value.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "opora/tables/mapping.hpp"

namespace opora::inline v0::tables {

[[nodiscard]] std::optional<std::int64_t> integer_of(std::string_view text);
[[nodiscard]] std::optional<double> decimal_of(std::string_view text);
[[nodiscard]] std::optional<Date> date_of(std::string_view text);

/// Whether a cell holds such a value.
[[nodiscard]] bool holds(const DataCell& cell, CellContent content);

} // namespace opora::inline v0::tables
