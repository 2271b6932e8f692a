// Opora, MIT licence. See LICENSE.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "opora/document/document.hpp"
#include "opora/document/open.hpp"
#include "opora/model/programme.hpp"
#include "opora/time/calendar.hpp"

/// \file
/// A document to a programme.
///
/// \code
/// #include <opora/read/read.hpp>
///
/// opora::Result<std::size_t> events_of(const std::string& path) { // DOCX, XLSX, text, or the JSON of a programme
///     return opora::read_file(path).transform([](const opora::Programme& programme) { return programme.events.size(); });
/// }
/// \endcode

namespace opora::inline v0 {

/// How to understand a document.
struct ReadOptions {
    std::optional<Window> period; ///< the programme's period, for a document that lacks one; comes first if given
    Calendar calendar = Calendar::russia();
    OpenOptions open;
    bool names = true; ///< find out who is who, by the standard tables; false: the caller calls `resolve_names` himself
};

/// Understands a document: finds the passport, the order's clauses, the participants and the plan, dates the
/// events. Nothing is lost: what is in no other member of the programme is in `unread`.
[[nodiscard]] Result<Programme> read_programme(const Document& document, const ReadOptions& options = {});

/// Reads a document or the JSON of a programme, whichever the bytes are.
/// \param bytes  the whole file; only read, not kept
/// \param name   the file's name, for places; not opened
[[nodiscard]] Result<Programme> read_bytes(std::string_view bytes, std::string_view name,
                                           const ReadOptions& options = {});

/// The same for a file on disk; in places it goes by the last part of its path, so that output tells of no folders.
[[nodiscard]] Result<Programme> read_file(const std::string& path, const ReadOptions& options = {});

} // namespace opora::inline v0
