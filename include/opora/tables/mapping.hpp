// Opora, MIT licence. See LICENSE.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "opora/base/language.hpp"
#include "opora/tables/table.hpp"

/// \file
/// Which column of a table holds what: guessed from its header and cells, shown, and given by a user where the
/// guess is wrong.
///
/// \code
/// #include <opora/tables/mapping.hpp>
///
/// opora::Result<opora::ColumnMapping> columns(const opora::DataTable& table) {
///     const std::vector<opora::WantedColumn> wanted = {{.name = "school", .synonyms = {"organisation"}}, {.name = "year"}};
///     return opora::apply_mapping(table, wanted, {{"#3", "year"}}); // the user says: the third column is the year
/// }
/// \endcode

namespace opora::inline v0 {

/// What the cells of a column hold, for columns that no header names.
enum class CellContent : std::uint8_t { any, integer, decimal, date };

/// A column that the caller needs.
struct WantedColumn {
    std::string name; ///< what the caller calls it; also a header that fits
    bool required = true;
    std::vector<std::string> synonyms = {}; ///< headers that fit; `*` at an end stands for any words: `year*`
    CellContent content = CellContent::any; ///< a column without a fitting header is taken if it alone holds this
};

/// Why a column was taken.
enum class MappingReason : std::uint8_t {
    given,   ///< the user said so
    header,  ///< its header is the name
    synonym, ///< its header is one of the synonyms
    content, ///< no other column holds such cells
};

/// `given`, `header`, `synonym`, `content`.
[[nodiscard]] std::string_view to_string(MappingReason reason) noexcept;

/// A wanted column that was found.
struct ColumnMatch {
    std::string name;       ///< of the wanted column
    std::size_t column = 0; ///< of the table, from 0
    MappingReason reason = MappingReason::header;

    friend bool operator==(const ColumnMatch&, const ColumnMatch&) = default;
};

/// A wanted column that was not found.
struct MissingColumn {
    std::string name;
    bool required = true;
    std::vector<std::size_t> candidates; ///< columns that fit equally well; empty: none fits

    friend bool operator==(const MissingColumn&, const MissingColumn&) = default;
};

/// Which column holds what.
struct ColumnMapping {
    std::vector<ColumnMatch> matches;   ///< in the order of the wanted columns
    std::vector<MissingColumn> missing; ///< in the same order

    /// The column of a name, or nothing.
    [[nodiscard]] std::optional<std::size_t> column(std::string_view name) const noexcept;
    friend bool operator==(const ColumnMapping&, const ColumnMapping&) = default;
};

/// What a user says: headers and the names of wanted columns. A header may also be `#3`, the third column.
using GivenMapping = std::vector<std::pair<std::string, std::string>>;

/// Reads `school=organisation; #3=year`. A piece without `=` or with an empty side is refused (`mapping_broken`).
[[nodiscard]] Result<GivenMapping> parse_mapping(std::string_view text);

/// Finds the wanted columns: first by their names, then by synonyms, then by content. Headers are compared without regard
/// to case, `ё` and spaces. A column is taken once; where two fit equally well, none is taken.
[[nodiscard]] ColumnMapping guess_mapping(const DataTable& table, const std::vector<WantedColumn>& wanted);

/// What the user says, and the rest guessed. Refused are a header that the table has not (`column_not_found`), one that it
/// has twice (`column_ambiguous`), a name that is not wanted and one given twice (`mapping_name_unknown`).
[[nodiscard]] Result<ColumnMapping> apply_mapping(const DataTable& table, const std::vector<WantedColumn>& wanted,
                                                  const GivenMapping& given);

/// Why a mapping cannot be used: its first required column that is missing (`column_not_found`, `column_ambiguous`), with
/// the columns that the table has and the place of the header; nothing if it can.
[[nodiscard]] std::optional<Diagnostic> missing_column(const DataTable& table, const ColumnMapping& mapping);

/// A line for each wanted column: `year: column 3 “Year of study” (by a synonym)`.
[[nodiscard]] std::string describe(const DataTable& table, const ColumnMapping& mapping, Language language);

/// `{"columns":[{"name","column","header","reason"}],"missing":[{"name","required","candidates":[column]}]}`; columns count
/// from 1.
[[nodiscard]] std::string to_json(const DataTable& table, const ColumnMapping& mapping);

} // namespace opora::inline v0
