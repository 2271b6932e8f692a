// Opora, MIT licence. See LICENSE.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "opora/base/result.hpp"
#include "opora/document/open.hpp"
#include "opora/model/source.hpp"

/// \file
/// A table of data, such as a list of schools or their results: a header and rows, each cell with its place. How a
/// plan is read is another matter (`opora/read/read.hpp`); here nothing is understood but where the header is.
///
/// \code
/// #include <opora/tables/table.hpp>
///
/// std::int64_t pupils(std::string_view file) { // the sum of the second column; what is no number counts as none
///     std::int64_t sum = 0;
///     if (const auto table = opora::open_table(file, "results.csv")) {
///         for (std::size_t row = 0; row < table->rows.size(); ++row) {
///             sum += opora::read_integer(*table, row, 1).value_or(0);
///         }
///     }
///     return sum;
/// }
/// \endcode

namespace opora::inline v0 {

/// Which table of a file is wanted, and how it is opened.
struct TableOptions {
    OpenOptions open;
    std::string part;             ///< name of a sheet; empty: the first that has a header and rows
    std::uint32_t table = 0;      ///< number of the table in the document, from 1; 0: the first that has them
    std::uint32_t header_row = 0; ///< number of the row that names the columns; 0: it is found
};

/// A column of a table of data.
struct DataColumn {
    std::string header; ///< on one line; the lines of a header of several rows as `Results / 2021`
    Source source;
};

/// A cell of a table of data.
struct DataCell {
    std::string text;         ///< trimmed
    std::optional<Date> date; ///< a spreadsheet's typed date
    Source source;            ///< of a merged cell: of its first row, also in the rows below
};

/// A table of data. Rows may be shorter than the header: `cell_at` gives an empty cell there.
struct DataTable {
    SourceFile file;
    std::vector<DataColumn> columns;
    std::vector<std::vector<DataCell>> rows; ///< below the header, blank rows left out; by column, from 0
    std::vector<std::uint32_t> row_numbers;  ///< of each row in its document
    Source header;                           ///< the row that names the columns, the last of several
    std::vector<Diagnostic> notes;           ///< of taking the file apart
};

/// Opens a file and takes a table of data from it: DOCX, XLSX, CSV in any encoding and with any separator. Rows above the
/// header (titles, dates) are left out. A file without such a table is refused: `data_table_missing`.
/// \param bytes  the whole file
/// \param name   of the file, for places
[[nodiscard]] Result<DataTable> open_table(std::string_view bytes, std::string_view name,
                                           const TableOptions& options = {});

/// The same, of a document that is open.
[[nodiscard]] Result<DataTable> table_of(const Document& document, const TableOptions& options = {});

/// A cell; where the row is too short an empty one that has its place. Throws `Error` for a row or column that is not there.
[[nodiscard]] DataCell cell_at(const DataTable& table, std::size_t row, std::size_t column);

/// A place with its names spelt out.
[[nodiscard]] Place place(const DataTable& table, const Source& source);

/// The text of a cell; an empty cell is refused (`table_value_empty`), as it is by the functions below.
[[nodiscard]] Result<std::string> read_text(const DataTable& table, std::size_t row, std::size_t column);

/// A whole number: `1 234`, `-5`; anything else is refused (`cell_not_integer`).
[[nodiscard]] Result<std::int64_t> read_integer(const DataTable& table, std::size_t row, std::size_t column);

/// A number with a decimal comma or point: `76,5`, `1 234.50`; anything else is refused (`cell_not_decimal`), also a text
/// with both signs or one of them twice, since it can be read in two ways.
[[nodiscard]] Result<double> read_decimal(const DataTable& table, std::size_t row, std::size_t column);

/// A day: a spreadsheet's date, `10.05.2024`, `2024-05-10`; anything else is refused (`cell_not_date`).
[[nodiscard]] Result<Date> read_date(const DataTable& table, std::size_t row, std::size_t column);

} // namespace opora::inline v0
