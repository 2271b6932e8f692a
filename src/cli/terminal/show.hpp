// Opora, MIT licence. See LICENSE.
#pragma once

#include <string>

#include "cli/session.hpp"
#include "opora/model/programme.hpp"

namespace opora::cli {

/// A programme for a person: what it is, its plan as a table, what was noted and not read.
/// \param all  nothing abbreviated
[[nodiscard]] std::string show(const Session& session, const Programme& programme, bool all);

} // namespace opora::cli
