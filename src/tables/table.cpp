// Opora, MIT licence. See LICENSE.
#include "opora/tables/table.hpp"

#include <algorithm>
#include <utility>

#include "base/csv_text.hpp"
#include "base/unicode.hpp"
#include "opora/base/encoding.hpp"
#include "opora/base/error.hpp"
#include "tables/header.hpp"

namespace opora::inline v0 {

namespace {

Source source_of(const Table& table, std::uint32_t row, std::uint32_t column) {
    Source out;
    out.part = table.part;
    out.table = table.number;
    out.row = row;
    out.cell = column;
    return out;
}

// A name of a column; a text that is longer than any is cut, since a merged cell is repeated over its columns.
std::string header_text(const TableCell& cell) {
    constexpr std::size_t longest = 500; // bytes
    auto out = one_line(cell.text);
    if (out.size() > longest) {
        std::size_t end = 0;
        for (std::size_t at = 0; at <= longest; (void)next_letter(out, at)) {
            end = at;
        }
        out.resize(end);
    }
    return out;
}

// The names of the columns: what is written above each, from top to bottom.
std::vector<DataColumn> columns_of(const Table& table, const tables::HeaderRows& header) {
    std::vector<DataColumn> out;
    for (auto level = header.first; level <= header.last; ++level) {
        const auto& row = table.rows[level];
        for (const auto& cell : row.cells) {
            const auto text = header_text(cell);
            if (text.empty()) {
                continue;
            }
            // What a header does not write over a column is no name of it: a merged cell ends where the grid does.
            const auto end = std::min<std::uint64_t>(std::uint64_t{cell.column} + cell.column_span - 1, table.columns);
            for (auto column = cell.column; column <= std::max<std::uint64_t>(end, cell.column); ++column) {
                if (out.size() < column) {
                    out.resize(column);
                }
                auto& name = out[column - 1];
                name.header += (name.header.empty() ? "" : " / ") + text;
                name.source = source_of(table, row.number, column);
            }
        }
    }
    for (std::size_t i = 0; i < out.size(); ++i) {
        if (!out[i].source.known()) {
            out[i].source = source_of(table, table.rows[header.last].number, static_cast<std::uint32_t>(i + 1));
        }
    }
    return out;
}

// Fills the rows, with the text of merged cells in each row that they cover.
class Filler {
public:
    Filler(const Table& table, DataTable& out, const Limits& limits)
        : table_(table), out_(out), cells_left_(limits.max_cells), bytes_left_(limits.max_unpacked_bytes) {}

    // False where limits are exceeded: merged cells are copied, so a small file can ask for much.
    [[nodiscard]] bool fill(std::size_t first) {
        for (auto i = first; i < table_.rows.size(); ++i) {
            if (!add(table_.rows[i])) {
                return false;
            }
        }
        return true;
    }

    [[nodiscard]] bool too_many_cells() const noexcept { return cells_left_ == 0; }

private:
    struct Merged {
        DataCell cell;
        std::uint32_t column = 0;
        std::uint64_t end = 0; ///< number of the first row below it
    };

    [[nodiscard]] bool add(const TableRow& row) {
        std::vector<DataCell> cells;
        const bool own = std::any_of(row.cells.begin(), row.cells.end(),
                                     [](const TableCell& cell) { return !trim(cell.text).empty(); });
        if (!own) {
            return true;
        }
        for (const auto& cell : row.cells) {
            DataCell made{std::string(trim(cell.text)), cell.date, source_of(table_, row.number, cell.column)};
            if (!put(cells, cell.column, made)) {
                return false;
            }
        }
        std::vector<Merged> still;
        for (auto& merged : merged_) {
            if (merged.end > row.number) {
                if (merged.cell.text.size() > bytes_left_ || !put(cells, merged.column, merged.cell)) {
                    return false;
                }
                bytes_left_ -= merged.cell.text.size();
                still.push_back(merged);
            }
        }
        for (const auto& cell : row.cells) {
            if (cell.row_span > 1 && !trim(cell.text).empty()) {
                still.push_back({{std::string(trim(cell.text)), cell.date, source_of(table_, row.number, cell.column)},
                                 cell.column,
                                 std::uint64_t{row.number} + cell.row_span});
            }
        }
        merged_.swap(still);
        out_.rows.push_back(std::move(cells));
        out_.row_numbers.push_back(row.number);
        return true;
    }

    bool put(std::vector<DataCell>& cells, std::uint32_t column, const DataCell& cell) {
        while (cells.size() < column) {
            if (cells_left_ == 0) {
                return false;
            }
            --cells_left_;
            DataCell empty;
            empty.source = cell.source;
            empty.source.cell = static_cast<std::uint32_t>(cells.size() + 1);
            cells.push_back(std::move(empty));
        }
        if (cells[column - 1].text.empty()) {
            cells[column - 1] = cell;
        }
        return true;
    }

    const Table& table_;
    DataTable& out_;
    std::uint64_t cells_left_;
    std::uint64_t bytes_left_; ///< that copies may have
    std::vector<Merged> merged_;
};

Diagnostic not_found(const Document& document) {
    Diagnostic out{Code::data_table_missing, {document.name}, {}};
    out.place.document = document.name;
    return out;
}

Diagnostic exceeded(const Document& document, std::string limit, std::uint64_t most) {
    Diagnostic out{Code::limit_exceeded, {std::move(limit), std::to_string(most)}, {}};
    out.place.document = document.name;
    return out;
}

// A text that reading took for prose may still be a small table: two columns, one row.
std::optional<Diagnostic> add_small_table(Document& document, std::string_view bytes, const Limits& limits) {
    constexpr std::size_t largest = 1U << 16; // bytes; what is larger has the rows by which its separator is found
    if (document.format != DocumentFormat::text || bytes.size() > largest) {
        return std::nullopt;
    }
    auto csv = read_csv(decode(bytes, document.encoding));
    if (csv.rows.size() < 2 || csv.rows.front().values.size() < 2 || csv.open_quote) {
        return std::nullopt;
    }
    Table table;
    table.number = 1;
    for (auto& row : csv.rows) {
        TableRow made;
        made.number = row.line;
        for (auto& value : row.values) {
            TableCell cell;
            cell.column = static_cast<std::uint32_t>(made.cells.size() + 1);
            cell.text = std::move(value);
            made.cells.push_back(std::move(cell));
        }
        table.columns = std::max(table.columns, static_cast<std::uint32_t>(made.cells.size()));
        if (table.columns > limits.max_columns) {
            return exceeded(document, "max_columns", limits.max_columns);
        }
        table.rows.push_back(std::move(made));
    }
    document.blocks.emplace_back(std::move(table));
    return std::nullopt;
}

} // namespace

Result<DataTable> table_of(const Document& document, const TableOptions& options) {
    for (const auto& block : document.blocks) {
        const auto* const table = std::get_if<Table>(&block);
        if (table == nullptr || (options.table != 0 && table->number != options.table)) {
            continue;
        }
        const std::string_view part = table->part < document.parts.size() ? document.parts[table->part]
                                                                          : std::string_view();
        if (!options.part.empty() && part != options.part) {
            continue;
        }
        const auto header = tables::find_header(*table, options.header_row);
        if (!header) {
            continue;
        }
        DataTable out;
        out.file = {document.name, document.parts};
        out.columns = columns_of(*table, *header);
        out.header = source_of(*table, table->rows[header->last].number, 0);
        out.notes = document.notes;
        Filler filler(*table, out, options.open.limits);
        if (!filler.fill(header->last + 1)) {
            const auto& limits = options.open.limits;
            return filler.too_many_cells() ? exceeded(document, "max_cells", limits.max_cells)
                                           : exceeded(document, "max_unpacked_bytes", limits.max_unpacked_bytes);
        }
        if (!out.rows.empty()) {
            return out;
        }
    }
    return not_found(document);
}

Result<DataTable> open_table(std::string_view bytes, std::string_view name, const TableOptions& options) {
    auto document = open_document(bytes, name, options.open);
    if (!document) {
        return document.error();
    }
    if (auto fault = add_small_table(*document, bytes, options.open.limits)) {
        return std::move(*fault);
    }
    return table_of(*document, options);
}

DataCell cell_at(const DataTable& table, std::size_t row, std::size_t column) {
    if (row >= table.rows.size() || column >= std::max(table.columns.size(), table.rows[row].size())) {
        throw Error("opora::cell_at: the table has no such cell");
    }
    if (column < table.rows[row].size()) {
        return table.rows[row][column];
    }
    DataCell out;
    out.source = table.header;
    out.source.row = table.row_numbers[row];
    out.source.cell = static_cast<std::uint32_t>(column + 1);
    return out;
}

Place place(const DataTable& table, const Source& source) { return place(table.file, source); }

} // namespace opora::inline v0
