// Opora, MIT licence. See LICENSE.
#include "names/user_table.hpp"

#include <algorithm>

#include "base/csv_text.hpp"
#include "base/unicode.hpp"
#include "opora/base/encoding.hpp"

namespace opora::inline v0::names {

namespace {

Diagnostic problem(Code code, std::vector<std::string> arguments, std::string_view name, std::uint32_t row) {
    Place place;
    place.document = std::string(name);
    place.row = row;
    return Diagnostic{code, std::move(arguments), place};
}

} // namespace

Result<std::vector<std::vector<std::string>>> read_user_table(std::string_view csv, std::string_view name,
                                                              const std::vector<std::string>& columns) {
    if (!is_utf8(csv)) {
        return problem(Code::text_not_utf8, {}, name, 0);
    }
    const auto table = read_csv(csv);
    if (table.open_quote) {
        return problem(Code::table_quote_open, {}, name, *table.open_quote);
    }
    const auto header = table.rows.empty() ? CsvRow{1, {}} : table.rows.front();
    std::vector<std::size_t> at;
    for (const auto& column : columns) {
        const auto found = std::find_if(header.values.begin(), header.values.end(),
                                        [&column](const std::string& field) { return trim(field) == column; });
        if (found == header.values.end()) {
            std::string all;
            for (const auto& one : columns) {
                all += (all.empty() ? "" : ", ") + one;
            }
            return problem(Code::table_column_missing, {column, all}, name, header.line);
        }
        at.push_back(static_cast<std::size_t>(found - header.values.begin()));
    }
    std::vector<std::vector<std::string>> out;
    for (std::size_t i = 1; i < table.rows.size(); ++i) {
        const auto& row = table.rows[i];
        if (row.values.size() != header.values.size()) {
            return problem(
                Code::table_row_broken,
                {std::to_string(row.line), std::to_string(row.values.size()), std::to_string(header.values.size())},
                name, row.line);
        }
        std::vector<std::string> fields;
        fields.reserve(at.size());
        for (const auto column : at) {
            fields.emplace_back(trim(row.values[column]));
        }
        if (fields.front().empty()) {
            return problem(Code::table_value_empty, {std::to_string(row.line), columns.front()}, name, row.line);
        }
        out.push_back(std::move(fields));
    }
    return out;
}

} // namespace opora::inline v0::names
