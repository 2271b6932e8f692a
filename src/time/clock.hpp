// Opora, MIT licence. See LICENSE.
#pragma once

#include <string>

#include "opora/time/timing.hpp"

namespace opora::inline v0 {

/// `09:05`, or a range `09:05-17:30`.
[[nodiscard]] std::string clock_text(const TimeOfDayRange& hours);

} // namespace opora::inline v0
