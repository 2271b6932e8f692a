// Opora, MIT licence. See LICENSE.
#include "read/tables/split_table.hpp"

#include <algorithm>

#include "read/reader.hpp"
#include "read/tables/layout.hpp"

namespace opora::inline v0::reading {

namespace {

// Texts of a row; a line between two pages is one.
std::size_t count_texts(const GridRow& row) { return row.cells.empty() ? 1 : filled_cells(row); }

// Whether a row stands apart from the one above: a gap in the sheet's numbers, an empty row, a title.
bool stands_apart(const Grid& grid, std::size_t at) {
    const auto& row = grid.rows[at];
    const auto& above = grid.rows[at - 1];
    return row.source.row > above.source.row + 1 || count_texts(above) <= 1;
}

// A header of which every word is known, so that no row of a table is taken for one.
bool is_whole_header(const Grid& grid, std::size_t at, const Layout& layout) {
    const auto& row = grid.rows[at];
    Removed removed;
    const auto texts = texts_of(row, removed);
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const auto& column = layout.columns[i];
        if (!texts[i].empty() && (!column.understood() || column.guessed) && !column.year) {
            return false;
        }
    }
    return filled(texts) >= 2;
}

// The first row of the title above a header.
std::size_t with_title(const Grid& grid, std::size_t header, std::size_t least) {
    auto first = header;
    while (first > least && count_texts(grid.rows[first - 1]) <= 1 &&
           (first == header || grid.rows[first].source.row <= grid.rows[first - 1].source.row + 1)) {
        --first;
    }
    return first;
}

Grid slice(const Grid& grid, std::size_t first, std::size_t end) {
    Grid out;
    out.part = grid.part;
    for (auto at = first; at < end; ++at) {
        out.rows.push_back(grid.rows[at]);
        const auto& cells = out.rows.back().cells;
        for (std::size_t i = out.columns; i < cells.size(); ++i) {
            out.columns = holds_text(cells[i]) ? i + 1 : out.columns;
        }
    }
    for (auto& row : out.rows) {
        if (!row.cells.empty()) {
            row.cells.resize(out.columns);
        }
    }
    return out;
}

// The row where the next table begins, or the end.
std::size_t next_table(const Grid& grid, std::size_t first, const Layout& layout, PhraseReader& phrases) {
    if (!layout.known()) {
        return grid.rows.size();
    }
    if (layout.first > first + 1) {
        const auto title = with_title(grid, layout.first, first);
        if (title > first && is_passport(slice(grid, first, title))) {
            return title;
        }
    }
    const auto body = layout.first + layout.depth;
    for (auto at = body + 1; at < grid.rows.size(); ++at) {
        if (count_texts(grid.rows[at]) < 2 || !stands_apart(grid, at)) {
            continue;
        }
        const auto other = find_layout(grid, at, 1, phrases);
        if (other.known() && (other.kind != TableKind::plan || layout.kind != TableKind::plan) &&
            is_whole_header(grid, at, other)) {
            return with_title(grid, at, body);
        }
    }
    return grid.rows.size();
}

} // namespace

std::vector<TablePart> split_tables(Grid grid, std::size_t header_within, PhraseReader& phrases) {
    std::vector<TablePart> out;
    for (std::size_t first = 0; first < grid.rows.size();) {
        auto layout = find_layout(grid, first, header_within, phrases);
        const auto end = next_table(grid, first, layout, phrases);
        if (first == 0 && end == grid.rows.size()) {
            out.push_back({std::move(grid), std::move(layout)});
            break;
        }
        auto part = slice(grid, first, end);
        layout = find_layout(part, 0, header_within, phrases);
        out.push_back({std::move(part), std::move(layout)});
        first = end;
    }
    return out;
}

} // namespace opora::inline v0::reading
