// Opora, MIT licence. See LICENSE.
#include "read/ids.hpp"

namespace opora::reading {

std::string Ids::unique(std::string base, std::string_view text) {
    if (taken_.emplace(base, 1).second) {
        return base;
    }
    base += "-" + short_hash(text);
    const auto found = taken_.emplace(base, 1);
    if (found.second) {
        return base;
    }
    for (;;) {
        auto id = base + "-" + std::to_string(++taken_[base]);
        if (taken_.emplace(id, 1).second) {
            return id;
        }
    }
}

} // namespace opora::reading
