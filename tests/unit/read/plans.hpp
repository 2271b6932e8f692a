// Opora, MIT licence. See LICENSE.
//
// Plans that a test makes: a text with tabs between cells, or a table of cells.
#pragma once

#include <algorithm>
#include <string>
#include <vector>

#include "catch.hpp"
#include "opora/read/read.hpp"

namespace opora::plans {

inline ReadOptions options(const char* period) {
    ReadOptions out;
    if (period != nullptr) {
        out.period = parse_window(period).value();
    }
    return out;
}

// A plain text with tabs between cells.
inline Programme read_text(const std::string& text, const char* period = "2022-09-01/2023-08-31") {
    const auto document = open_document(text, "plan.txt");
    REQUIRE(document.ok());
    auto programme = read_programme(*document, options(period));
    REQUIRE(programme.ok());
    return std::move(programme.value());
}

inline TableCell cell(std::string text, std::uint32_t column, std::uint32_t columns = 1, std::uint32_t rows = 1) {
    TableCell out;
    out.text = std::move(text);
    out.column = column;
    out.column_span = columns;
    out.row_span = rows;
    return out;
}

inline TableRow row(std::uint32_t number, std::vector<TableCell> cells) {
    TableRow out;
    out.number = number;
    out.cells = std::move(cells);
    return out;
}

inline Document document_of(std::vector<TableRow> rows, std::uint32_t columns) {
    Table table;
    table.rows = std::move(rows);
    table.number = 1;
    table.columns = columns;
    Document out;
    out.name = "plan.docx";
    out.format = DocumentFormat::docx;
    out.parts = {"body"};
    out.blocks.emplace_back(std::move(table));
    return out;
}

inline Programme read(const Document& document, const char* period = "2022-09-01/2023-08-31") {
    auto programme = read_programme(document, options(period));
    REQUIRE(programme.ok());
    return std::move(programme.value());
}

inline std::string dates(const Event& event) {
    std::string out;
    for (const auto& window : event.timing.windows) {
        out += (out.empty() ? "" : ";") + to_string(window);
    }
    return out;
}

inline std::vector<std::string> names(const std::vector<Reference>& references) {
    std::vector<std::string> out;
    for (const auto& reference : references) {
        out.push_back(reference.text);
    }
    return out;
}

using Names = std::vector<std::string>;

inline bool has_note(const Programme& programme, Code code) {
    return std::any_of(programme.notes.begin(), programme.notes.end(),
                       [code](const Diagnostic& note) { return note.code == code; });
}

} // namespace opora::plans
