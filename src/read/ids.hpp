// Opora, MIT licence. See LICENSE.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>

#include "names/ids.hpp"

namespace opora::reading {

using names::short_hash;
using names::slug;

/// Gives identifiers that come from what a thing is called, not from where it stands.
class Ids {
public:
    /// `base`, or with the hash of `text` if `base` is taken, or counted if that is taken too.
    std::string unique(std::string base, std::string_view text);

private:
    std::unordered_map<std::string, int> taken_; ///< and the last number that was put behind
};

} // namespace opora::reading
