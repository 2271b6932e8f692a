// Opora, MIT licence. See LICENSE.
#pragma once

#include <string_view>
#include <vector>

#include "opora/base/span.hpp"

namespace opora::inline v0::reading {

/// Names of people in a text: `Иванова И.И.`, `И.И. Иванова`, `Иванова Инна Игоревна`.
[[nodiscard]] std::vector<Span> find_people(std::string_view text);

} // namespace opora::inline v0::reading
