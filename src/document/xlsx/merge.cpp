// Opora, MIT licence. See LICENSE.
#include <algorithm>

#include "document/xlsx/book.hpp"

namespace opora::inline v0::document {

namespace {

std::vector<TableRow>::iterator row_at(Table& table, std::uint32_t number) {
    return std::lower_bound(table.rows.begin(), table.rows.end(), number,
                            [](const TableRow& row, std::uint32_t wanted) { return row.number < wanted; });
}

std::vector<TableCell>::iterator cell_at(TableRow& row, std::uint32_t column) {
    return std::lower_bound(row.cells.begin(), row.cells.end(), column,
                            [](const TableCell& cell, std::uint32_t wanted) { return cell.column < wanted; });
}

// The rows of the table that stand in a range, those without cells among them.
bool fill_rows(DocumentDraft& draft, Table& table, std::vector<MergedRange>& ranges) {
    const auto last = table.rows.back().number;
    std::uint64_t rows = 0;
    std::vector<std::uint32_t> wanted;
    std::sort(ranges.begin(), ranges.end(),
              [](const MergedRange& a, const MergedRange& b) { return a.first.row < b.first.row; });
    std::uint32_t next = 1;
    for (auto& range : ranges) {
        range.last.row = std::min(range.last.row, last);
        rows += range.last.row >= range.first.row ? range.last.row - range.first.row + 1 : 0;
        // Ranges of a real workbook do not overlap, so that they cover no more rows than there are cells.
        if (rows > draft.limits().max_cells) {
            return draft.exceed("max_cells", draft.limits().max_cells);
        }
        for (next = std::max(next, range.first.row); next <= range.last.row; ++next) {
            wanted.push_back(next);
        }
    }
    std::vector<TableRow> out;
    out.reserve(table.rows.size());
    auto want = wanted.begin();
    for (auto& row : table.rows) {
        for (; want != wanted.end() && *want <= row.number; ++want) {
            if (*want < row.number) {
                out.push_back({{}, *want});
            }
        }
        const bool in_range = want != wanted.begin() && *(want - 1) == row.number;
        if (!row.cells.empty() || in_range) {
            out.push_back(std::move(row));
        }
    }
    table.rows = std::move(out);
    return true;
}

void merge(DocumentDraft& draft, Table& table, const MergedRange& range, bool& hid_text) {
    const auto first = row_at(table, range.first.row);
    if (first == table.rows.end() || first->number != range.first.row) {
        return;
    }
    auto origin = cell_at(*first, range.first.column);
    if (origin == first->cells.end() || origin->column != range.first.column) {
        TableCell cell;
        cell.column = range.first.column;
        origin = first->cells.insert(origin, std::move(cell));
    }
    const auto width = std::min(range.last.column, draft.limits().max_columns) - range.first.column + 1;
    std::string text = std::move(origin->text);
    std::uint32_t rows = 0;
    for (auto row = first; row != table.rows.end() && row->number <= range.last.row; ++row) {
        const auto from = row == first ? origin + 1 : cell_at(*row, range.first.column);
        auto to = from;
        for (; to != row->cells.end() && to->column <= range.last.column; ++to) {
            hid_text = hid_text || !is_blank(to->text);
            absorb(text, to->text);
        }
        row->cells.erase(from, to);
        ++rows;
    }
    origin = cell_at(*first, range.first.column);
    origin->text = std::move(text);
    origin->column_span = std::max(origin->column_span, width);
    origin->row_span = std::max(origin->row_span, rows);
}

} // namespace

void merge_cells(DocumentDraft& draft, Table& table, const std::vector<MergedRange>& merges) {
    std::vector<MergedRange> ranges;
    for (const auto& range : merges) {
        if (range.first.column <= draft.limits().max_columns) {
            ranges.push_back(range);
        }
    }
    if (ranges.empty() || table.rows.empty() || !fill_rows(draft, table, ranges)) {
        return;
    }
    bool hid_text = false;
    for (const auto& range : ranges) {
        merge(draft, table, range, hid_text);
    }
    if (hid_text) {
        draft.note(Code::merge_hid_text, {}, draft.part_name());
    }
}

} // namespace opora::inline v0::document
