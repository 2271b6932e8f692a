// Opora, MIT licence. See LICENSE.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace opora::inline v0 {

/// A row of a table of text.
struct CsvRow {
    std::uint32_t line = 0; ///< in the text, from 1
    std::vector<std::string> values;
};

/// A small table of text, as people and spreadsheets write settings and calendars.
struct CsvText {
    std::vector<CsvRow> rows;                ///< the first is the header
    std::optional<std::uint32_t> open_quote; ///< line of a row whose quote does not end; the rows stop before it
};

/// Cuts a text by RFC 4180 into rows and values. A byte order mark, empty lines and lines that begin with `#` are passed
/// over; the separator is the first tab, semicolon or comma of the header, since names of columns hold none.
[[nodiscard]] CsvText read_csv(std::string_view text);

} // namespace opora::inline v0
