// Opora, MIT licence. See LICENSE.
#pragma once

#include <string>
#include <vector>

#include "opora/model/identifier.hpp"
#include "opora/model/source.hpp"
#include "opora/model/vocabulary.hpp"

/// \file
/// How the tables and the prose of a document were understood, and what was not.
///
/// \code
/// #include <opora/model/layout.hpp>
///
/// bool understood(const opora::TableLayout& table) {
///     for (const auto& column : table.columns) {
///         if (column.role.empty()) {
///             return false;
///         }
///     }
///     return true;
/// }
/// \endcode

namespace opora::inline v0 {

/// A run of text with its place.
struct Passage {
    std::string text;
    Source source;

    friend bool operator==(const Passage&, const Passage&) = default;
};

/// Prose of the document under a heading: what is no table, clause or approval. Goals and tasks that were found in
/// it stand in their own members too.
struct ProseSection {
    std::string heading; ///< empty before the first heading
    std::vector<Passage> passages;
    Source source;

    friend bool operator==(const ProseSection&, const ProseSection&) = default;
};

/// How a column of a table was understood.
struct TableColumn {
    std::string header;    ///< levels of a header joined by ` / `
    Term<ColumnRole> role; ///< none: not understood
    bool guessed = false;  ///< by what its cells hold
    Source source;

    friend bool operator==(const TableColumn&, const TableColumn&) = default;
};

/// How a table was understood; a table broken over pages is one.
struct TableLayout {
    Term<TableKind> kind;
    std::string caption; ///< the lines above it
    std::vector<TableColumn> columns;
    std::vector<Passage> boilerplate; ///< repeated headers, rows of column numbers, ruled lines
    Source source;

    friend bool operator==(const TableLayout&, const TableLayout&) = default;
};

/// Text that the reader did not understand. Nothing of a document is lost: what is in no other place is here.
struct Unread {
    std::string text;
    Source source;
    Unknown unknown{};

    friend bool operator==(const Unread&, const Unread&) = default;
};

} // namespace opora::inline v0
