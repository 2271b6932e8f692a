// Opora, MIT licence. See LICENSE.
#pragma once

#include <string>
#include <string_view>

#include "model/ids.hpp"

namespace opora::inline v0::names {

/// Latin letters, digits and hyphens: `ГБОУ № 248` gives `gbou-248`. At most about `most` letters, cut between words.
[[nodiscard]] std::string slug(std::string_view text, std::size_t most);

} // namespace opora::inline v0::names
