// Opora, MIT licence. See LICENSE.
#include "read/tables/grid.hpp"

#include <algorithm>

namespace opora::inline v0::reading {

namespace {

// Merged cells that reach into rows below.
struct Reaching {
    const TableCell* cell = nullptr;
    Source source;
    std::uint32_t rows = 0;
};

void place(GridRow& row, const TableCell& cell, const Source& source, bool above) {
    for (std::uint32_t i = 0; i < std::max(cell.column_span, 1U); ++i) {
        const std::size_t column = cell.column - 1 + i;
        if (column < row.cells.size()) {
            row.cells[column] = GridCell{&cell, source, above, i != 0};
        }
    }
}

// A cell with text, not the rest of a merged one.
bool begins_here(const GridCell& place) {
    return place.cell != nullptr && !place.left && !place.above && !place.cell->text.empty();
}

} // namespace

void append_rows(Grid& grid, const Table& table) {
    const auto columns = std::max<std::size_t>(grid.columns, table.columns);
    grid.columns = columns;
    std::vector<Reaching> reaching(columns);
    make_room(grid.rows, table.rows.size());
    bool first = !grid.rows.empty();
    for (const auto& row : table.rows) {
        GridRow out;
        out.cells.resize(columns);
        out.breaks = first;
        first = false;
        out.source.part = table.part;
        out.source.table = table.number;
        out.source.row = row.number;
        for (auto& held : reaching) {
            if (held.rows != 0) {
                place(out, *held.cell, held.source, true);
                --held.rows;
            }
        }
        for (const auto& cell : row.cells) {
            auto source = out.source;
            source.cell = cell.column;
            place(out, cell, source, false);
            if (cell.row_span > 1 && cell.column >= 1 && cell.column <= columns) {
                reaching[cell.column - 1] = Reaching{&cell, source, cell.row_span - 1};
            }
        }
        grid.rows.push_back(std::move(out));
    }
}

std::vector<Sourced> texts_of(const GridRow& row, Removed& removed) {
    std::vector<Sourced> texts(row.cells.size());
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        if (begins_here(row.cells[i])) {
            texts[i] = text_at(row, i, removed);
        }
    }
    return texts;
}

Sourced text_at(const GridRow& row, std::size_t column, Removed& removed) {
    const auto& place = row.cells[column];
    return begins_here(place) ? Sourced(clean(place.cell->text, removed), place.source) : Sourced();
}

bool holds_text(const GridCell& place) { return begins_here(place) && leaves_text(place.cell->text); }

std::size_t filled_cells(const GridRow& row) {
    return static_cast<std::size_t>(std::count_if(row.cells.begin(), row.cells.end(), holds_text));
}

std::size_t filled(const std::vector<Sourced>& texts) noexcept {
    return static_cast<std::size_t>(
        std::count_if(texts.begin(), texts.end(), [](const Sourced& text) { return !text.empty(); }));
}

} // namespace opora::inline v0::reading
