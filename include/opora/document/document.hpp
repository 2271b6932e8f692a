// Opora, MIT licence. See LICENSE.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "opora/base/diagnostic.hpp"
#include "opora/base/encoding.hpp"
#include "opora/time/date.hpp"

/// \file
/// A file taken apart into paragraphs and tables; `opora/document/open.hpp` makes it.
///
/// \code
/// #include <opora/document/document.hpp>
///
/// std::size_t tables(const opora::Document& document) { // those that do not stand in another one
///     std::size_t count = 0;
///     for (const auto& block : document.blocks) {
///         count += std::holds_alternative<opora::Table>(block) ? 1 : 0;
///     }
///     return count;
/// }
/// \endcode

namespace opora::inline v0 {

/// What a file is, found by its bytes.
enum class DocumentFormat : std::uint8_t { docx, xlsx, csv, text };

/// `docx`, `xlsx`, `csv`, `text`.
[[nodiscard]] std::string_view to_string(DocumentFormat format) noexcept;

/// A run of text outside tables: a paragraph of a DOCX, a line of a plain text. Blank ones are left out, but counted.
struct Paragraph {
    std::string text;         ///< UTF-8; line breaks within it as `\n`
    std::uint32_t number = 0; ///< counts from 1 over the whole document
    std::uint32_t part = 0;   ///< index into `Document::parts`
    bool heading = false;     ///< styled or marked as a heading
    bool bold = false;        ///< all of it is bold
    bool list_item = false;   ///< numbered or bulleted by the editor
    std::uint32_t mark = 0;   ///< first bytes of the text that are a number the editor counted, with the space behind
                              ///< it; bullets are not in the text
};

struct Table;

/// A cell of a table.
struct TableCell {
    std::string text;              ///< UTF-8; paragraphs and line breaks as `\n`
    std::uint32_t column = 1;      ///< grid column of its left edge, from 1
    std::uint32_t column_span = 1; ///< grid columns that it covers
    std::uint32_t row_span = 1;    ///< rows that it covers; the rows below have no cell of their own there
    bool bold = false;             ///< all of its text is bold
    std::optional<Date> date;      ///< a spreadsheet's typed date; `text` then shows it as `DD.MM.YYYY`
    std::vector<Table> nested;     ///< tables that stand in the cell
};

/// A row of a table. Cells stand in the order of their columns; empty cells are kept, but a sheet's rows hold only
/// the cells that the file holds, and its blank rows outside merged cells are left out: go by `TableCell::column`.
struct TableRow {
    std::vector<TableCell> cells;
    std::uint32_t number = 0; ///< from 1 in its table; of a sheet, the sheet's own row number
};

/// A table; a sheet of a spreadsheet is one table.
struct Table {
    std::vector<TableRow> rows;
    std::uint32_t number = 0;   ///< counts from 1 over the whole document, nested ones too
    std::uint32_t part = 0;     ///< index into `Document::parts`
    std::uint32_t columns = 0;  ///< width of the grid
    std::uint32_t position = 0; ///< of a nested table: the byte of its cell's text before which it stands
};

/// What a document is made of, in reading order.
using Block = std::variant<Paragraph, Table>;

/// A file taken apart into paragraphs and tables, in reading order, before anything is understood of it.
struct Document {
    std::string name; ///< as the caller gave it
    DocumentFormat format = DocumentFormat::text;
    Encoding encoding = Encoding::utf8; ///< of text and CSV files
    std::vector<std::string> parts;     ///< `body`, `header`, `footnotes`, names of sheets
    std::vector<Block> blocks;
    std::vector<Diagnostic> notes; ///< what was repaired or passed over in taking the file apart
};

} // namespace opora::inline v0
