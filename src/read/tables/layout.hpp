// Opora, MIT licence. See LICENSE.
//
// What a table is and what its columns are: by the words of its header, else by what the cells hold.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/phrase_reader.hpp"
#include "opora/model/vocabulary.hpp"
#include "read/tables/grid.hpp"

namespace opora::inline v0::reading {

struct ColumnInfo {
    std::vector<std::string> levels;       ///< texts of the header from top to bottom
    std::string header;                    ///< the levels joined
    ColumnRole role = ColumnRole::other;   ///< `other`: not understood
    ColumnRole second = ColumnRole::other; ///< «Ответственные, участники»: the other role
    std::string level;                     ///< of responsible
    std::string phrase;                    ///< of a column of ticks: its share of the timing
    std::optional<std::int32_t> year;
    int rank = 0;
    bool guessed = false;
    Source source;

    [[nodiscard]] bool understood() const noexcept { return role != ColumnRole::other; }
};

struct Layout {
    TableKind kind = TableKind::other; ///< `other`: not understood
    std::vector<ColumnInfo> columns;
    std::size_t first = 0; ///< row where the header begins
    std::size_t depth = 0; ///< rows of the header; 0: it has none

    [[nodiscard]] bool known() const noexcept { return kind != TableKind::other; }
    /// The first column of a role.
    [[nodiscard]] std::optional<std::size_t> find(ColumnRole role) const noexcept;
    [[nodiscard]] bool has(ColumnRole role) const noexcept { return find(role).has_value(); }
};

/// Finds the header among the rows from `from` on, within the first few.
[[nodiscard]] Layout find_layout(const Grid& grid, std::size_t from, std::size_t within, PhraseReader& phrases);

/// Recognises a plan that has no header by what its columns hold.
[[nodiscard]] Layout guess_layout(const Grid& grid, PhraseReader& phrases);

/// True if a row says the same as a level of the header.
[[nodiscard]] bool repeats_header(const Layout& layout, const std::vector<Sourced>& texts);

/// True if a row is `1 2 3 4`.
[[nodiscard]] bool numbers_columns(const std::vector<Sourced>& texts);

/// True if a row holds ruled lines only: `-- | ---`.
[[nodiscard]] bool is_rule(const std::vector<Sourced>& texts);

/// A number of an event: `8.1.2.`, `1)`, `II`, `№ 3`.
[[nodiscard]] bool looks_like_number(std::string_view text);

/// A sign that a cell of a quarter or of a month is ticked.
[[nodiscard]] bool is_tick(std::string_view text);

} // namespace opora::inline v0::reading
