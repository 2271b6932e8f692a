// Opora, MIT licence. See LICENSE.
#pragma once

#include <string>
#include <vector>

#include "opora/model/programme.hpp"
#include "read/text/clean.hpp"

namespace opora::inline v0::reading {

/// Those whom a cell names, one by one: organisations, groups, people with their positions as notes. A dash or an
/// empty cell names nobody. Who they are is decided elsewhere.
[[nodiscard]] std::vector<Reference> split_references(const Sourced& text, const std::string& level = {});

/// The schools that a cell names: one behind another, parted by `;`, or by a comma or a line break before the name of
/// the next. What else stands between commas belongs to the name.
[[nodiscard]] std::vector<Sourced> split_schools(const Sourced& text);

} // namespace opora::inline v0::reading
