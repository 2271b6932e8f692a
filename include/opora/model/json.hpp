// Opora, MIT licence. See LICENSE.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "opora/base/limits.hpp"
#include "opora/base/result.hpp"
#include "opora/model/evidence.hpp"
#include "opora/model/programme.hpp"

/// \file
/// Programmes and timings as JSON, the exchange form, both ways.
///
/// \code
/// #include <opora/model/json.hpp>
///
/// // A copy by way of JSON: nothing is lost, also of members that this version does not know.
/// opora::Result<opora::Programme> copy(const opora::Programme& programme) {
///     return opora::from_json(opora::to_json(programme));
/// }
/// \endcode

namespace opora::inline v0 {

/// The programme as JSON, form 1 (docs/reference/programme.schema.json): UTF-8, members in the order of the
/// schema, no white space, or two spaces a level when `pretty`.
[[nodiscard]] std::string to_json(const Programme& programme, bool pretty = false);

/// A timing alone, as in a programme, with a member `notes`.
[[nodiscard]] std::string to_json(const Timing& timing, const std::vector<Diagnostic>& notes = {}, bool pretty = false);

/// `{"tasks":[{"task","events":[id],"indicators":[id]}],"events_without_task":[id],"indicators_alone":[id]}`.
[[nodiscard]] std::string to_json(const Coverage& coverage, bool pretty = false);

/// `{"evidence":[{"mentor":id,"mentee":id,"score","events":[id]}]}`, ids of organisations and of events; the
/// score to four places.
[[nodiscard]] std::string to_json(const std::vector<MentorshipEvidence>& evidence, bool pretty = false);

/// Reads what `to_json` writes. Members that this version does not know are kept and written again.
[[nodiscard]] Result<Programme> from_json(std::string_view json, const Limits& limits = {});

} // namespace opora::inline v0
