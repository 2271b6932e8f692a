// Opora, MIT licence. See LICENSE.
#include "read/tables/join_tables.hpp"

#include <algorithm>

#include "read/prose/prose.hpp"
#include "read/prose/statements.hpp"

namespace opora::inline v0::reading {

namespace {

// «Согласовано | Утверждено» side by side: each column by itself.
bool read_approvals(Reader& reader, const Grid& grid) {
    if (grid.columns > 4 || grid.rows.size() > 12) {
        return false;
    }
    Lines lines;
    bool approval = false;
    for (std::size_t column = 0; column < grid.columns; ++column) {
        for (const auto& row : grid.rows) {
            if (row.cells.empty()) {
                continue;
            }
            const auto texts = texts_of(row, reader.removed);
            const auto before = lines.size();
            add_lines(texts[column], lines);
            approval = approval ||
                       std::any_of(lines.begin() + static_cast<std::ptrdiff_t>(before), lines.end(), begins_approval);
        }
    }
    if (!approval) {
        return false;
    }
    TableLayout table;
    table.kind = TableKind::approval;
    table.source = grid.rows.front().source;
    table.source.row = 0;
    reader.out.tables.push_back(std::move(table));
    read_approval_lines(reader, lines);
    return true;
}

void keep_unread(Reader& reader, const Grid& grid) {
    Source source = grid.rows.front().source;
    source.row = 0;
    reader.note(Code::table_not_understood, {}, source);
    for (const auto& row : grid.rows) {
        const auto texts = row.cells.empty() ? std::vector<Sourced>{row.line} : texts_of(row, reader.removed);
        if (filled(texts) != 0) {
            reader.out.unread.push_back(Unread{joined(texts, " | "), row.source, {}});
        }
    }
}

} // namespace

bool is_blank(const Grid& grid) {
    return std::all_of(grid.rows.begin(), grid.rows.end(), [](const GridRow& row) { return filled_cells(row) == 0; });
}

void read_grid(Reader& reader, const Grid& grid, const Layout& layout, bool passport, std::size_t parent) {
    if (layout.kind == TableKind::plan) {
        read_plan(reader, grid, layout, parent);
    } else if (layout.kind == TableKind::participants) {
        read_participants(reader, grid, layout);
    } else if (layout.kind == TableKind::indicators) {
        read_indicators(reader, grid, layout);
    } else if (passport) {
        read_passport(reader, grid);
    } else if (!read_approvals(reader, grid)) {
        const auto guessed = guess_layout(grid, reader.phrases);
        if (guessed.known()) {
            read_plan(reader, grid, guessed, parent);
        } else {
            keep_unread(reader, grid);
        }
    }
    for (const auto& row : grid.rows) {
        for (const auto& place : row.cells) {
            if (layout.kind != TableKind::plan && place.cell != nullptr && !place.above && !place.left) {
                for (const auto& nested : place.cell->nested) {
                    read_nested_table(reader, nested, no_index);
                }
            }
        }
    }
}

void read_nested_table(Reader& reader, const Table& table, std::size_t parent) {
    Grid grid;
    grid.part = table.part;
    append_rows(grid, table);
    if (!grid.rows.empty() && !is_blank(grid)) {
        const auto layout = find_layout(grid, 0, 12, reader.phrases);
        read_grid(reader, grid, layout, !layout.known() && is_passport(grid), parent);
    }
}

} // namespace opora::inline v0::reading
