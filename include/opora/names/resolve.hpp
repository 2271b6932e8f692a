// Opora, MIT licence. See LICENSE.
#pragma once

#include <string_view>

#include "opora/model/evidence.hpp"
#include "opora/model/programme.hpp"
#include "opora/names/event_format.hpp"

/// \file
/// Who is who in a programme.
///
/// \code
/// #include <opora/names/resolve.hpp>
///
/// // A programme that was made by hand learns who its cells name; the one given stays as it is.
/// opora::Programme with_names(const opora::Programme& programme) { return opora::resolve_names(programme); }
/// \endcode

namespace opora::inline v0 {

/// How to find out who is who.
struct NamesOptions {
    FormatTable formats = FormatTable::standard(); ///< kinds of events that are looked for in titles
};

/// Finds who is who in a programme: adds organisations, people and groups that cells, clauses and headings name,
/// links references to them, keeps other spellings as aliases with their evidence, gives roles, networks and the
/// mentorships that the text states, the formats of events, the sides of indicators. `read_programme` calls it.
///
/// What cannot be resolved keeps its text; two candidates give a note (`name_ambiguous`), not a guess. Done twice, it
/// changes nothing more. A programme that is not needed any more is moved in.
[[nodiscard]] Programme resolve_names(Programme programme, const NamesOptions& options = {});

/// Evidence of mentorships: leaders and supported schools that meet in events, by falling score.
[[nodiscard]] std::vector<MentorshipEvidence> mentorship_evidence(const Programme& programme);

/// Which tasks have no event and no indicator, and the reverse.
[[nodiscard]] Coverage task_coverage(const Programme& programme);

} // namespace opora::inline v0
