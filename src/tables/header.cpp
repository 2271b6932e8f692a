// Opora, MIT licence. See LICENSE.
#include "tables/header.hpp"

#include <algorithm>

#include "base/unicode.hpp"

namespace opora::inline v0::tables {

namespace {

constexpr std::size_t looked_at = 100; // rows from the top
constexpr std::size_t most_levels = 4; // of a header

std::size_t filled(const TableRow& row) {
    return static_cast<std::size_t>(std::count_if(row.cells.begin(), row.cells.end(),
                                                  [](const TableCell& cell) { return !trim(cell.text).empty(); }));
}

bool covers_several(const TableRow& row) {
    return std::any_of(row.cells.begin(), row.cells.end(),
                       [](const TableCell& cell) { return cell.column_span > 1 && !trim(cell.text).empty(); });
}

// Whether a row has its words only below the merged cells of the row above it, at least two below one of them.
bool divides(const TableRow& row, const TableRow& above) {
    std::size_t divided = 0;
    for (const auto& cell : row.cells) {
        if (trim(cell.text).empty()) {
            continue;
        }
        const auto over = std::find_if(above.cells.begin(), above.cells.end(), [&cell](const TableCell& one) {
            return one.column <= cell.column && cell.column - one.column < one.column_span;
        });
        if (over == above.cells.end() || over->column_span < 2) {
            return false;
        }
        ++divided;
    }
    return divided >= 2;
}

HeaderRows with_levels(const Table& table, std::size_t first) {
    HeaderRows out{first, first};
    if (filled(table.rows[first]) < 2) { // a title over all columns is no level of a header
        return out;
    }
    while (out.last + 1 < table.rows.size() && out.last - first + 1 < most_levels &&
           covers_several(table.rows[out.last]) && divides(table.rows[out.last + 1], table.rows[out.last])) {
        ++out.last;
    }
    return out;
}

} // namespace

std::optional<HeaderRows> find_header(const Table& table, std::uint32_t number) {
    if (number != 0) {
        const auto row = std::find_if(table.rows.begin(), table.rows.end(),
                                      [number](const TableRow& one) { return one.number == number; });
        if (row == table.rows.end() || filled(*row) == 0) {
            return std::nullopt;
        }
        return with_levels(table, static_cast<std::size_t>(row - table.rows.begin()));
    }
    std::size_t widest = 0;
    const auto count = std::min(table.rows.size(), looked_at);
    for (std::size_t i = 0; i < count; ++i) {
        widest = std::max(widest, filled(table.rows[i]));
    }
    for (std::size_t i = 0; i < count && widest > 0; ++i) {
        // A header with merged cells fills fewer of them; what they are divided into counts.
        const auto rows = with_levels(table, i);
        std::size_t names = 0;
        for (std::size_t level = rows.first; level <= rows.last; ++level) {
            names += filled(table.rows[level]);
        }
        if (names * 2 > widest) {
            return rows;
        }
    }
    return std::nullopt;
}

} // namespace opora::inline v0::tables
