// Opora, MIT licence. See LICENSE.
#pragma once

#include <optional>
#include <string>

#include "opora/model/programme.hpp"
#include "opora/read/document.hpp"
#include "opora/read/open.hpp"
#include "opora/time/calendar.hpp"

namespace opora {

/// How to understand a document.
struct ReadOptions {
    std::optional<Window> period; ///< the programme's period, for a document that lacks one; comes first if given
    Calendar calendar = Calendar::russia();
    OpenOptions open;
};

/// Understands a document: finds the passport, the order's clauses, the participants and the plan, dates the
/// events. Nothing is lost: what is in no other member of the programme is in `unread`.
[[nodiscard]] Result<Programme> read_programme(const Document& document, const ReadOptions& options = {});

/// Takes a file apart and understands it.
[[nodiscard]] Result<Programme> read_file(const std::string& path, const ReadOptions& options = {});

} // namespace opora
