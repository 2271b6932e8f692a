// Opora, MIT licence. See LICENSE.
//
// Tables as readers see them: pages joined, merged cells known, a line of text between two pages as a row.
#pragma once

#include <algorithm>
#include <optional>
#include <vector>

#include "opora/document/document.hpp"
#include "read/text/clean.hpp"
#include "read/text/words.hpp"

namespace opora::inline v0::reading {

/// A place of the grid.
struct GridCell {
    const TableCell* cell = nullptr; ///< null: the row has no cell here
    Source source;
    bool above = false; ///< merged with the row above
    bool left = false;  ///< merged with the cell to the left
};

struct GridRow {
    std::vector<GridCell> cells; ///< one for each column of the grid
    Source source;
    Sourced line;        ///< a paragraph that stands between two pages of the table
    bool breaks = false; ///< the first row of a page
};

/// A table, with the pages that go on with it.
struct Grid {
    std::vector<GridRow> rows;
    std::size_t columns = 0;
    std::uint32_t part = 0;
    std::vector<Sourced> caption; ///< lines above it
};

/// A paragraph.
struct Line {
    Sourced text;
    bool heading = false;
    bool bold = false;
    bool list_item = false;

    /// The words of the text, found when they are first asked for: many questions are asked about one line.
    [[nodiscard]] const Words& words() const {
        if (!words_) {
            words_ = words_of(text.text());
        }
        return *words_;
    }
    /// Gives their memory back.
    void forget_words() const { words_.reset(); }

private:
    mutable std::optional<Words> words_;
};

/// Room for so many more, got at once: a plan may have 50,000 rows, and moving them touches all their memory.
template <class T>
void make_room(std::vector<T>& list, std::size_t more) {
    if (list.size() + more > list.capacity()) {
        list.reserve(std::max(list.size() + more, 2 * list.capacity()));
    }
}

/// Adds the rows of a table to a grid.
void append_rows(Grid& grid, const Table& table);

/// The texts of a row, cleaned; a cell that is merged with the one to the left or above is empty.
[[nodiscard]] std::vector<Sourced> texts_of(const GridRow& row, Removed& removed);

/// The text of one place of a row, as `texts_of` gives it.
[[nodiscard]] Sourced text_at(const GridRow& row, std::size_t column, Removed& removed);

/// Whether `texts_of` would give a text here, and how many a row has, without making them.
[[nodiscard]] bool holds_text(const GridCell& place);
[[nodiscard]] std::size_t filled_cells(const GridRow& row);

/// Columns of a row that hold text.
[[nodiscard]] std::size_t filled(const std::vector<Sourced>& texts) noexcept;

} // namespace opora::inline v0::reading
