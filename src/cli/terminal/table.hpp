// Opora, MIT licence. See LICENSE.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cli/session.hpp"

namespace opora::cli {

/// A text in lines of at most `width` columns of a terminal, broken between words; a longer word is cut between
/// letters. Line breaks of the text stay.
[[nodiscard]] std::vector<std::string> wrap(std::string_view text, std::size_t width);

/// A table for a terminal: columns as wide as their text needs, those that may shrink sharing what is left.
class Table {
public:
    struct Column {
        std::string header;
        std::size_t least = 4; ///< never narrower, unless its text is
        unsigned share = 0;    ///< of the width that the others leave; 0: as wide as its text
        std::size_t most = 24; ///< never wider, of a column without a share
    };

    explicit Table(std::vector<Column> columns) : columns_(std::move(columns)) {}

    /// A row. `indent` shifts the text of column `indented`.
    void row(std::vector<std::string> cells, std::size_t indent = 0);

    /// A line across all columns: the title of a stage.
    void heading(std::string text);

    /// \param indented  the column that shows how rows nest
    [[nodiscard]] std::string print(const Session& session, std::size_t indented) const;

private:
    struct Row {
        std::vector<std::string> cells;
        std::size_t indent = 0;
        bool heading = false;
    };

    [[nodiscard]] std::vector<std::size_t> widths(std::size_t room, std::size_t indented) const;
    [[nodiscard]] static std::string line(const Session& session, const std::vector<std::size_t>& width,
                                          const std::vector<std::string>& cells, Ink ink);
    [[nodiscard]] static std::string block(const Session& session, const std::vector<std::size_t>& width,
                                           const Row& row, std::size_t indented, Ink ink);

    std::vector<Column> columns_;
    std::vector<Row> rows_;
};

} // namespace opora::cli
