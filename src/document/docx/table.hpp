// Opora, MIT licence. See LICENSE.
#pragma once

#include "document/docx/body.hpp"

namespace opora::inline v0::document {

/// Builds a table row by row: places cells on the grid and joins those merged downwards.
class TableBuilder {
public:
    explicit TableBuilder(BodyReader& body);

    void add_row(const pugi::xml_node& node);
    [[nodiscard]] Table finish() { return std::move(table_); }

private:
    // The cell that a column's merge started in.
    struct Origin {
        std::size_t row = 0;
        std::size_t cell = 0;
        bool open = false;
    };
    struct Merge {
        std::uint32_t span = 1;
        bool restart = false;
        bool down = false;   // continues the cell above
        bool across = false; // continues the cell to the left
    };

    void add_cells(const pugi::xml_node& parent, TableRow& row, std::uint32_t& column);
    void add_cell(const pugi::xml_node& node, TableRow& row, std::uint32_t& column);
    [[nodiscard]] Merge read_merge(const pugi::xml_node& node) const;
    bool fits(std::uint64_t columns);

    BodyReader& body_;
    Table table_;
    std::vector<Origin> origins_; // by column
};

} // namespace opora::inline v0::document
