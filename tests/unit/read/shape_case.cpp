// Opora, MIT licence. See LICENSE.
#include "shape_case.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "base/unicode.hpp"
#include "case_files.hpp"
#include "catch.hpp"
#include "opora/document/open.hpp"

using namespace opora;

namespace shapes {

namespace {

void take_document_line(Case& out, const std::string& line, bool& in_table) {
    if (!line.starts_with('|')) {
        in_table = false;
        if (!line.empty()) {
            out.parts.push_back(Part{line, {}});
        }
        return;
    }
    if (!in_table) {
        out.parts.emplace_back();
        in_table = true;
    }
    const auto inner = trim(line);
    out.parts.back().rows.push_back(cut_line(inner.substr(1, inner.size() - 2), "|"));
}

Case read_case(const std::filesystem::path& path) {
    Case out;
    out.name = path.stem().string();
    std::ifstream file(path);
    std::string section;
    bool in_table = false;
    for (std::string line; std::getline(file, line);) {
        if (line.starts_with("--- ")) {
            section = line.substr(4);
        } else if (section.empty() && line.starts_with("forms: ")) {
            out.forms = cut_line(line.substr(7), " ");
        } else if (section == "document") {
            take_document_line(out, line, in_table);
        } else if (section == "events" && !line.empty()) {
            out.events.push_back(cut_line(line, "|"));
        } else if (section == "facts" && !line.empty()) {
            const auto colon = line.find(": ");
            out.facts.emplace_back(line.substr(0, colon), line.substr(colon + 2));
        }
    }
    return out;
}

bool covered(const std::string& cell) { return cell == "<" || cell == "^"; }

std::string plain(std::string text, const std::string& line_break) {
    for (auto at = text.find("//"); at != std::string::npos; at = text.find("//")) {
        text.replace(at, 2, line_break);
    }
    return text;
}

std::size_t width(const std::vector<Cells>& rows) {
    std::size_t columns = 0;
    for (const auto& row : rows) {
        columns = std::max(columns, row.size());
    }
    return columns;
}

// As a sheet gives it: its blank rows are left out, a day is typed.
void settle_sheet(TableCell& cell) {
    if (const auto day = parse_date(cell.text)) {
        const auto fields = year_month_day(*day);
        const auto two = [](std::uint32_t value) { return (value < 10 ? "0" : "") + std::to_string(value); };
        cell.date = *day;
        cell.text = two(fields.day) + "." + two(fields.month) + "." + std::to_string(fields.year);
    }
}

// Rows with merged cells: `<` belongs to the cell at its left, `^` to the one above.
std::vector<TableRow> office_rows(const std::vector<Cells>& rows, std::uint32_t first, bool sheet) {
    std::vector<TableRow> out;
    for (std::size_t r = 0; r < rows.size(); ++r) {
        TableRow row;
        row.number = first + static_cast<std::uint32_t>(r);
        for (std::size_t c = 0; c < rows[r].size(); ++c) {
            if (covered(rows[r][c])) {
                continue;
            }
            TableCell cell;
            cell.text = plain(rows[r][c], "\n");
            cell.column = static_cast<std::uint32_t>(c + 1);
            while (c + cell.column_span < rows[r].size() && rows[r][c + cell.column_span] == "<") {
                ++cell.column_span;
            }
            while (r + cell.row_span < rows.size() && c < rows[r + cell.row_span].size() &&
                   rows[r + cell.row_span][c] == "^") {
                ++cell.row_span;
            }
            if (sheet) {
                settle_sheet(cell);
            }
            row.cells.push_back(std::move(cell));
        }
        const bool blank = std::all_of(row.cells.begin(), row.cells.end(),
                                       [](const TableCell& cell) { return cell.text.empty(); });
        const bool merged = std::any_of(rows[r].begin(), rows[r].end(), covered);
        if (!sheet || !blank || merged) {
            out.push_back(std::move(row));
        }
    }
    return out;
}

Document word(const Case& shape) {
    Document out;
    out.name = shape.name + ".docx";
    out.format = DocumentFormat::docx;
    out.parts = {"body"};
    std::uint32_t paragraphs = 0;
    std::uint32_t tables = 0;
    for (const auto& part : shape.parts) {
        if (part.rows.empty()) {
            Paragraph paragraph;
            paragraph.text = part.paragraph;
            paragraph.number = ++paragraphs;
            out.blocks.emplace_back(std::move(paragraph));
            continue;
        }
        Table table;
        table.number = ++tables;
        table.columns = static_cast<std::uint32_t>(width(part.rows));
        table.rows = office_rows(part.rows, 1, false);
        out.blocks.emplace_back(std::move(table));
    }
    return out;
}

Document sheet(const Case& shape) {
    Document out;
    out.name = shape.name + ".xlsx";
    out.format = DocumentFormat::xlsx;
    out.parts = {"План"};
    Table table;
    table.number = 1;
    std::uint32_t number = 1;
    for (const auto& part : shape.parts) {
        const auto rows = part.rows.empty() ? std::vector<Cells>{{part.paragraph}} : part.rows;
        table.columns = std::max(table.columns, static_cast<std::uint32_t>(width(rows)));
        for (auto& row : office_rows(rows, number, true)) {
            table.rows.push_back(std::move(row));
        }
        number += static_cast<std::uint32_t>(rows.size()) + (part.rows.empty() ? 0U : 1U);
    }
    out.blocks.emplace_back(std::move(table));
    return out;
}

std::string text(const Case& shape, char separator) {
    std::string out;
    for (const auto& part : shape.parts) {
        if (part.rows.empty()) {
            out += part.paragraph + "\r\n";
            continue;
        }
        const auto columns = width(part.rows);
        for (const auto& row : part.rows) {
            for (std::size_t c = 0; c < columns; ++c) {
                out += (c == 0 ? std::string() : std::string(1, separator)) +
                       (c < row.size() && !covered(row[c]) ? plain(row[c], " ") : "");
            }
            out += "\r\n";
        }
        out += "\r\n";
    }
    return out;
}

} // namespace

std::vector<Case> cases() {
    std::vector<Case> out;
    for (const auto& path : case_files("programmes/shapes")) {
        out.push_back(read_case(path));
    }
    return out;
}

Document document(const Case& shape, const std::string& form) {
    if (form == "docx") {
        return word(shape);
    }
    if (form == "xlsx") {
        return sheet(shape);
    }
    auto opened = open_document(text(shape, form == "csv" ? ';' : '\t'), shape.name + "." + form);
    REQUIRE(opened.ok());
    return std::move(opened.value());
}

} // namespace shapes
