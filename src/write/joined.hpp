// Opora, MIT licence. See LICENSE.
#pragma once

#include <string>
#include <vector>

#include "opora/model/programme.hpp"

namespace opora::inline v0 {

/// Lists as one text, `; ` between their items: names as written, with their notes in brackets; windows; hours.
[[nodiscard]] std::string joined(const std::vector<std::string>& texts);
[[nodiscard]] std::string joined(const std::vector<Reference>& references);
[[nodiscard]] std::string joined(const std::vector<Window>& windows);
[[nodiscard]] std::string joined(const std::vector<TimeOfDayRange>& times);

} // namespace opora::inline v0
