// Opora, MIT licence. See LICENSE.
#pragma once

#include <string>

#include "opora/time/timing.hpp"

namespace opora {

/// `09:05`, or a range `09:05-17:30`.
[[nodiscard]] std::string clock_text(const TimeOfDayRange& hours);

} // namespace opora
