// Opora, MIT licence. See LICENSE.
#pragma once

#include <string>

#include "cli/session.hpp"
#include "opora/time/timing.hpp"

namespace opora::cli {

/// Reads lines with the columns `phrase` and, in any order and as far as they are there, `id`, `context`, `parent`;
/// writes `id kind windows flags`. Lines are read and written as they come, so that a file may be of any length.
/// \param given  for lines that say no context or parent
[[nodiscard]] int timing_tsv(const Session& session, const std::string& path, const TimingContext& given,
                             const Calendar& calendar);

} // namespace opora::cli
