// Opora, MIT licence. See LICENSE.
#include "names/user_table.hpp"

#include <algorithm>

#include "opora/base/text.hpp"

namespace opora::names {

namespace {

Diagnostic problem(Code code, std::vector<std::string> arguments, std::string_view name, std::size_t row) {
    Place place;
    place.document = std::string(name);
    place.row = static_cast<std::uint32_t>(row);
    return Diagnostic{code, std::move(arguments), place};
}

struct Lines {
    std::vector<std::vector<std::string>> rows;
    bool open = false; ///< a quote was not closed
};

// RFC 4180, with comments.
Lines parse(std::string_view text) {
    Lines out;
    std::vector<std::string> row;
    std::string field;
    bool quoted = false;
    const auto end_row = [&] {
        row.push_back(std::move(field));
        field.clear();
        const bool blank = row.size() == 1 && trim(row.front()).empty();
        if (!blank && !row.front().starts_with('#')) {
            out.rows.push_back(row);
        }
        row.clear();
    };
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (quoted) {
            if (c == '"' && i + 1 < text.size() && text[i + 1] == '"') {
                field += '"';
                ++i;
            } else if (c == '"') {
                quoted = false;
            } else {
                field += c;
            }
        } else if (c == '"' && field.empty()) {
            quoted = true;
        } else if (c == ',') {
            row.push_back(std::move(field));
            field.clear();
        } else if (c == '\n') {
            end_row();
        } else if (c != '\r') {
            field += c;
        }
    }
    if (!field.empty() || !row.empty()) {
        end_row();
    }
    out.open = quoted;
    return out;
}

} // namespace

Result<std::vector<std::vector<std::string>>> read_user_table(std::string_view csv, std::string_view name,
                                                              const std::vector<std::string>& columns) {
    if (csv.starts_with("\xEF\xBB\xBF")) {
        csv.remove_prefix(3);
    }
    if (!is_utf8(csv)) {
        return problem(Code::text_not_utf8, {}, name, 0);
    }
    auto lines = parse(csv);
    std::vector<std::vector<std::string>> out;
    if (lines.open) {
        return problem(Code::table_quote_open, {}, name, 0);
    }
    std::vector<std::size_t> at;
    for (const auto& column : columns) {
        const auto& header = lines.rows.empty() ? std::vector<std::string>{} : lines.rows.front();
        const auto found = std::find_if(header.begin(), header.end(),
                                        [&column](const std::string& field) { return trim(field) == column; });
        if (found == header.end()) {
            std::string all;
            for (const auto& one : columns) {
                all += (all.empty() ? "" : ", ") + one;
            }
            return problem(Code::table_column_missing, {column, all}, name, 1);
        }
        at.push_back(static_cast<std::size_t>(found - header.begin()));
    }
    const auto width = lines.rows.front().size();
    for (std::size_t i = 1; i < lines.rows.size(); ++i) {
        const auto& row = lines.rows[i];
        if (row.size() != width) {
            return problem(Code::table_row_broken,
                           {std::to_string(i + 1), std::to_string(row.size()), std::to_string(width)}, name, i + 1);
        }
        std::vector<std::string> fields;
        for (const auto column : at) {
            fields.emplace_back(trim(row[column]));
        }
        if (fields.front().empty()) {
            return problem(Code::table_value_empty, {std::to_string(i + 1), columns.front()}, name, i + 1);
        }
        out.push_back(std::move(fields));
    }
    return out;
}

} // namespace opora::names
