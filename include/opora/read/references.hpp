// Opora, MIT licence. See LICENSE.
#pragma once

#include <string_view>
#include <vector>

#include "opora/model/reference.hpp"

namespace opora::inline v0 {

/// Those whom a cell names, one by one, as when a plan is read: organisations, groups, people with their positions as
/// notes. Without sources, and not yet linked: `resolve_names` finds who they are. A dash or an empty text names nobody.
[[nodiscard]] std::vector<Reference> references_in(std::string_view cell);

} // namespace opora::inline v0
