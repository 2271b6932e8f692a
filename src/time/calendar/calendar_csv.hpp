// Opora, MIT licence. See LICENSE.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/csv_text.hpp"
#include "opora/base/result.hpp"

namespace opora::inline v0 {

/// A calendar as a table of text: a header and rows, as spreadsheets and scripts write them.
class CalendarCsv {
public:
    using Row = CsvRow;

    /// Lines that begin with `#` and empty ones are passed over. The header decides the separator.
    [[nodiscard]] static Result<CalendarCsv> parse(std::string_view text, std::string_view name);

    [[nodiscard]] const std::vector<Row>& rows() const noexcept { return rows_; }

    /// Where a column stands; nothing if the table has none of that name.
    [[nodiscard]] std::optional<std::size_t> column(std::string_view name) const;

    /// The value without white space at its ends; empty where the row or the table has none.
    [[nodiscard]] static std::string_view value(const Row& row, std::optional<std::size_t> column);

    /// A diagnostic at a value of this table.
    [[nodiscard]] Diagnostic fault(Code code, const Row& row, std::optional<std::size_t> column,
                                   std::vector<std::string> arguments) const;

    /// What `fault` says of a column that the table lacks.
    [[nodiscard]] Diagnostic lacks(std::string_view column, std::string_view expected) const;

private:
    std::string name_;
    Row header_;
    std::vector<Row> rows_;
};

} // namespace opora::inline v0
