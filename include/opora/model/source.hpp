// Opora, MIT licence. See LICENSE.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "opora/base/diagnostic.hpp"
#include "opora/base/span.hpp"

/// \file
/// Where a value stands in its document.
///
/// \code
/// #include <opora/model/programme.hpp>
/// #include <opora/model/source.hpp>
///
/// std::string where(const opora::Programme& programme, const opora::Event& event) { // «план.docx, table 3, row 5»
///     return opora::describe(opora::place(programme, event.source), opora::Language::english);
/// }
/// \endcode

namespace opora::inline v0 {

/// A document that a programme was read from.
struct SourceFile {
    std::string name;
    std::vector<std::string> parts; ///< `body`, names of sheets

    friend bool operator==(const SourceFile&, const SourceFile&) = default;
};

/// Where a value stands. Numbers count from 1, 0 means "none"; `document` and `part` are indices into
/// `Programme::files` and its parts, so that a plan of 50,000 rows does not hold 50,000 file names.
struct Source {
    std::uint32_t document = 0;
    std::uint32_t part = 0;
    std::uint32_t paragraph = 0; ///< outside tables
    std::uint32_t table = 0;
    std::uint32_t row = 0;
    std::uint32_t cell = 0; ///< grid column; 0: the whole row
    Span span;              ///< bytes of the decoded UTF-8 text of the cell or paragraph; empty: all of it

    /// Whether it points anywhere.
    [[nodiscard]] bool known() const noexcept { return paragraph != 0 || table != 0; }
    friend bool operator==(const Source&, const Source&) = default;
};

/// A cell of a row as the document has it.
struct RowCell {
    std::string header; ///< of its column
    std::string text;   ///< as written

    friend bool operator==(const RowCell&, const RowCell&) = default;
};

struct Programme;

/// The place that a source points to, with the names spelt out.
[[nodiscard]] Place place(const Programme& programme, const Source& source);

/// The same within one file.
[[nodiscard]] Place place(const SourceFile& file, const Source& source);

} // namespace opora::inline v0
