// Opora, MIT licence. See LICENSE.
//
// Cells as numbers and days.
#include <charconv>
#include <string>

#include "base/ascii.hpp"
#include "base/unicode.hpp"
#include "opora/tables/table.hpp"
#include "tables/values.hpp"
#include "time/parse_days.hpp"

namespace opora::inline v0 {

namespace tables {

namespace {

// The digits of a number with `.` for the decimal sign: spaces between thousands left out, the minus of typesetters made
// plain. Nothing where something else is in it, or spaces are not before three digits.
std::optional<std::string> plain_number(std::string_view text) {
    std::string out;
    bool spaced = false;
    std::size_t since_space = 0;
    std::size_t signs = 0;
    for (std::size_t at = 0; at < text.size();) {
        const auto c = next_letter(text, at);
        if (is_space(c)) {
            if (out.empty() || !is_digit(out.back()) || signs > 0 || since_space > 3 || (spaced && since_space != 3)) {
                return std::nullopt;
            }
            spaced = true;
            since_space = 0;
        } else if (is_digit(c)) {
            out += static_cast<char>(c);
            since_space += signs == 0 ? 1U : 0U;
        } else if ((c == U'-' || c == U'\u2212') && out.empty()) {
            out += '-';
        } else if ((c == U',' || c == U'.') && signs == 0 && !out.empty() && is_digit(out.back())) {
            out += '.';
            ++signs;
        } else {
            return std::nullopt;
        }
    }
    if (out.empty() || !is_digit(out.back()) || (spaced && since_space != 3)) {
        return std::nullopt;
    }
    return out;
}

template <class T>
std::optional<T> number_of(std::string_view text) {
    const auto digits = plain_number(text);
    if (!digits) {
        return std::nullopt;
    }
    T value{};
    const auto* const end = digits->data() + digits->size();
    const auto done = std::from_chars(digits->data(), end, value);
    return done.ec == std::errc() && done.ptr == end ? std::optional<T>(value) : std::nullopt;
}

} // namespace

std::optional<std::int64_t> integer_of(std::string_view text) { return number_of<std::int64_t>(text); }

std::optional<double> decimal_of(std::string_view text) { return number_of<double>(text); }

std::optional<Date> date_of(std::string_view text) {
    if (const auto iso = date_in(text)) {
        return iso;
    }
    // 10.05.2024; two digits of a year could be of two centuries.
    if (text.size() != 10 || text[2] != '.' || text[5] != '.') {
        return std::nullopt;
    }
    for (const auto at : {0, 1, 3, 4, 6, 7, 8, 9}) {
        if (!is_digit(text[static_cast<std::size_t>(at)])) {
            return std::nullopt;
        }
    }
    std::string iso(text.substr(6));
    iso.append("-").append(text.substr(3, 2)).append("-").append(text.substr(0, 2));
    return date_in(iso);
}

bool holds(const DataCell& cell, CellContent content) {
    switch (content) {
    case CellContent::any:
        return true;
    case CellContent::integer:
        return !cell.date && integer_of(cell.text).has_value();
    case CellContent::decimal:
        return !cell.date && decimal_of(cell.text).has_value();
    case CellContent::date:
        return cell.date.has_value() || date_of(cell.text).has_value();
    }
    return false;
}

} // namespace tables

namespace {

std::string name_of(const DataTable& table, std::size_t column) {
    const bool named = column < table.columns.size() && !table.columns[column].header.empty();
    return named ? table.columns[column].header : "#" + std::to_string(column + 1);
}

Diagnostic fault(const DataTable& table, const DataCell& cell, std::size_t column, Code code) {
    return {code, {cell.text, name_of(table, column)}, place(table, cell.source)};
}

Result<DataCell> filled_cell(const DataTable& table, std::size_t row, std::size_t column) {
    auto cell = cell_at(table, row, column);
    if (cell.text.empty() && !cell.date) {
        return Diagnostic{Code::table_value_empty,
                          {std::to_string(table.row_numbers[row]), name_of(table, column)},
                          place(table, cell.source)};
    }
    return cell;
}

template <class T, class Read>
Result<T> read_as(const DataTable& table, std::size_t row, std::size_t column, Code code, Read read) {
    const auto cell = filled_cell(table, row, column);
    if (!cell) {
        return cell.error();
    }
    const std::optional<T> value = read(cell.value());
    return value ? Result<T>(*value) : Result<T>(fault(table, cell.value(), column, code));
}

} // namespace

Result<std::string> read_text(const DataTable& table, std::size_t row, std::size_t column) {
    return read_as<std::string>(table, row, column, Code::table_value_empty,
                                [](const DataCell& cell) { return std::optional<std::string>(cell.text); });
}

Result<std::int64_t> read_integer(const DataTable& table, std::size_t row, std::size_t column) {
    return read_as<std::int64_t>(table, row, column, Code::cell_not_integer, [](const DataCell& cell) {
        return cell.date ? std::nullopt : tables::integer_of(cell.text);
    });
}

Result<double> read_decimal(const DataTable& table, std::size_t row, std::size_t column) {
    return read_as<double>(table, row, column, Code::cell_not_decimal, [](const DataCell& cell) {
        return cell.date ? std::nullopt : tables::decimal_of(cell.text);
    });
}

Result<Date> read_date(const DataTable& table, std::size_t row, std::size_t column) {
    return read_as<Date>(table, row, column, Code::cell_not_date,
                         [](const DataCell& cell) { return cell.date ? cell.date : tables::date_of(cell.text); });
}

} // namespace opora::inline v0
