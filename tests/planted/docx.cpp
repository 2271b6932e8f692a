// Opora, MIT licence. See LICENSE.
#include "planted/text.hpp"
#include "support/office.hpp"

namespace opora::planted {

namespace {

std::string escaped(const std::string& text) {
    std::string out;
    for (const char c : text) {
        out += c == '&' ? "&amp;" : c == '<' ? "&lt;" : c == '>' ? "&gt;" : std::string(1, c);
    }
    return out;
}

/// A cell with a paragraph for each of its lines.
std::string lines_cell(const std::string& text) {
    std::string out;
    std::size_t at = 0;
    for (;;) {
        const auto end = text.find('\n', at);
        out += test::paragraph(escaped(text.substr(at, end - at)));
        if (end == std::string::npos) {
            return "<w:tc><w:tcPr/>" + out + "</w:tc>";
        }
        at = end + 1;
    }
}

/// A row; one that has only its first cell filled is merged, as headings of stages are.
std::string table_row(const std::vector<std::string>& cells) {
    bool heading = cells.size() > 1;
    for (std::size_t i = 1; i < cells.size(); ++i) {
        heading = heading && cells[i].empty();
    }
    if (heading) {
        const auto span = "<w:gridSpan w:val=\"" + std::to_string(cells.size()) + "\"/>";
        return test::row(test::cell(escaped(cells[0]), span));
    }
    std::string out;
    for (const auto& one : cells) {
        out += lines_cell(one);
    }
    return test::row(out);
}

} // namespace

std::string docx_file(const Draft& draft) {
    std::string body;
    for (const auto& block : blocks(draft)) {
        if (block.rows.empty()) {
            body += test::paragraph(escaped(block.text));
            continue;
        }
        std::string rows;
        for (const auto& row : block.rows) {
            rows += table_row(row);
        }
        body += test::table(rows);
    }
    return test::docx(body);
}

} // namespace opora::planted
