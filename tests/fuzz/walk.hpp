// Opora, MIT licence. See LICENSE.
//
// What every document must keep, however strange its file: the fuzz targets walk it and stop where it does not.
#pragma once

#include <cstdlib>

#include "opora/base/encoding.hpp"
#include "opora/document/open.hpp"

namespace opora::test {

inline void require(bool condition) {
    if (!condition) {
        std::abort();
    }
}

inline void walk(const Table& table, const Limits& limits) {
    std::uint32_t row_number = 0;
    for (const auto& row : table.rows) {
        require(row.number > row_number);
        row_number = row.number;
        std::uint32_t column = 0;
        for (const auto& cell : row.cells) {
            require(cell.column > column && cell.column_span >= 1 && cell.row_span >= 1);
            require(cell.column <= limits.max_columns);
            column = cell.column;
            require(is_utf8(cell.text));
            for (const auto& nested : cell.nested) {
                require(nested.position <= cell.text.size());
                walk(nested, limits);
            }
        }
    }
}

inline void open_and_walk(std::string_view bytes) {
    OpenOptions options;
    options.limits.max_unpacked_bytes = 8U << 20; // a small machine finds small faults sooner
    options.limits.max_cells = 100'000;
    const auto document = open_document(bytes, "fuzz", options);
    if (!document) {
        require(severity(document.error().code) == Severity::error);
        return;
    }
    for (const auto& block : document->blocks) {
        if (const auto* paragraph = std::get_if<Paragraph>(&block)) {
            require(paragraph->part < document->parts.size());
            require(is_utf8(paragraph->text) && paragraph->mark <= paragraph->text.size());
        } else {
            walk(std::get<Table>(block), options.limits);
        }
    }
}

} // namespace opora::test
