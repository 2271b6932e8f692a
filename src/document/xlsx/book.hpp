// Opora, MIT licence. See LICENSE.
//
// What all sheets of a workbook share: strings, formats, the way days are counted.
#pragma once

#include <vector>

#include "document/office/package.hpp"
#include "document/office/xml.hpp"
#include "document/xlsx/number.hpp"

namespace opora::inline v0::document {

/// How a cell is shown.
struct CellStyle {
    NumberFormat format;
    bool bold = false;
};

struct Book {
    bool from_1904 = false;
    std::vector<std::string> strings;
    std::vector<CellStyle> styles;
};

/// Reads the parts that `links` of the workbook name.
void read_book(DocumentDraft& draft, Package& package, const std::vector<Relationship>& links, Book& book);

/// The text of an `si` or `is` element: rich text joined, readings of characters (phonetics) left out.
[[nodiscard]] std::string rich_text(const pugi::xml_node& node);

/// `_x000D_` and the like as the letters they stand for.
[[nodiscard]] std::string unescape(std::string text);

/// Reads one sheet into a table.
void read_sheet(DocumentDraft& draft, const Book& book, const std::string& part, std::string bytes);

/// `B12`, taken apart; columns and rows count from 1, 0 where it says none.
struct CellName {
    std::uint32_t column = 0;
    std::uint32_t row = 0;
};
[[nodiscard]] CellName parse_cell_name(std::string_view name) noexcept;

/// A range of merged cells.
struct MergedRange {
    CellName first;
    CellName last;
};

/// Gives the first cell of each range its spans and takes the cells under it out.
void merge_cells(DocumentDraft& draft, Table& table, const std::vector<MergedRange>& ranges);

} // namespace opora::inline v0::document
