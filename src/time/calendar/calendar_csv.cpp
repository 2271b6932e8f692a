// Opora, MIT licence. See LICENSE.
#include "time/calendar/calendar_csv.hpp"

#include <utility>

#include "base/unicode.hpp"
#include "opora/base/encoding.hpp"

namespace opora::inline v0 {

Result<CalendarCsv> CalendarCsv::parse(std::string_view text, std::string_view name) {
    CalendarCsv out;
    out.name_ = name;
    Place place;
    place.document = name;
    if (!is_utf8(text)) {
        return Diagnostic{Code::text_not_utf8, {}, place};
    }
    auto csv = read_csv(text);
    for (auto& row : csv.rows) {
        if (out.header_.values.empty()) {
            out.header_ = std::move(row);
            continue;
        }
        if (row.values.size() > out.header_.values.size()) {
            return out.fault(Code::calendar_row_broken, row, std::nullopt,
                             {std::to_string(row.line), std::to_string(row.values.size()),
                              std::to_string(out.header_.values.size())});
        }
        out.rows_.push_back(std::move(row));
    }
    if (csv.open_quote) {
        return out.fault(Code::calendar_quote_open, Row{*csv.open_quote, {}}, std::nullopt,
                         {std::to_string(*csv.open_quote)});
    }
    if (out.rows_.empty()) {
        return Diagnostic{Code::calendar_empty, {}, place};
    }
    return out;
}

std::optional<std::size_t> CalendarCsv::column(std::string_view name) const {
    for (std::size_t i = 0; i < header_.values.size(); ++i) {
        if (trim(header_.values[i]) == name) {
            return i;
        }
    }
    return std::nullopt;
}

std::string_view CalendarCsv::value(const Row& row, std::optional<std::size_t> column) {
    return column && *column < row.values.size() ? trim(row.values[*column]) : std::string_view{};
}

Diagnostic CalendarCsv::fault(Code code, const Row& row, std::optional<std::size_t> column,
                              std::vector<std::string> arguments) const {
    Diagnostic out{code, std::move(arguments), {}};
    out.place.document = name_;
    out.place.row = row.line;
    if (column) {
        out.place.cell = static_cast<std::uint32_t>(*column + 1);
        if (*column < row.values.size()) {
            out.place.span = Span{0, static_cast<std::uint32_t>(row.values[*column].size())};
        }
    }
    return out;
}

Diagnostic CalendarCsv::lacks(std::string_view column, std::string_view expected) const {
    return fault(Code::calendar_column_missing, header_, std::nullopt, {std::string(column), std::string(expected)});
}

} // namespace opora::inline v0
