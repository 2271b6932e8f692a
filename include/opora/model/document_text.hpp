// Opora, MIT licence. See LICENSE.
#pragma once

#include <optional>
#include <string>

#include "opora/model/programme.hpp"

/// \file
/// The words of a document at a place that a programme, a finding or a note names.
///
/// \code
/// #include <opora/model/document_text.hpp>
///
/// std::string words_of(const opora::Programme& programme, const opora::Clause& clause) {
///     return opora::document_text(programme, clause.source).text;
/// }
/// \endcode

namespace opora::inline v0 {

/// What stands at a place of the document outside the plan, as far as the programme keeps it.
struct DocumentText {
    std::string heading; ///< of the section or of the row of the passport; may be empty
    std::string text;    ///< as written; empty where the programme keeps no words of that place

    friend bool operator==(const DocumentText&, const DocumentText&) = default;
};

/// The title, passage, heading, clause, row of the passport, period, cited document or unread passage at a source. The span of
/// the source does not matter: the whole text is given.
[[nodiscard]] DocumentText document_text(const Programme& programme, const Source& source);

/// The cell of an event's row at a source, with the header of its column; nothing where the source names no cell of a known
/// column.
[[nodiscard]] std::optional<DocumentText> event_cell(const Programme& programme, const Event& event,
                                                     const Source& source);

} // namespace opora::inline v0
