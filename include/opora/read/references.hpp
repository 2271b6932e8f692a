// Opora, MIT licence. See LICENSE.
#pragma once

#include <string_view>
#include <vector>

#include "opora/model/reference.hpp"

/// \file
/// Whom a cell names.
///
/// \code
/// #include <opora/read/references.hpp>
///
/// std::size_t how_many(std::string_view cell) { return opora::references_in(cell).size(); }
/// \endcode

namespace opora::inline v0 {

/// Those whom a cell names, one by one, as when a plan is read: organisations, groups, people with their positions as
/// notes. Without sources, and not yet linked: `resolve_names` finds who they are. A dash or an empty text names nobody.
[[nodiscard]] std::vector<Reference> references_in(std::string_view cell);

} // namespace opora::inline v0
