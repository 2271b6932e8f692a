// Opora, MIT licence. See LICENSE.
#include <iterator>

#include "planted/families.hpp"

namespace opora::planted {

std::span<const Planter> all_planters() {
    static const auto planters = [] {
        std::vector<Planter> out;
        for (auto family : {bounds_planters(), phrase_planters(), period_planters(), order_planters(),
                            people_planters(), network_planters(), names_planters(), numbers_planters()}) {
            out.insert(out.end(), std::make_move_iterator(family.begin()), std::make_move_iterator(family.end()));
        }
        return out;
    }();
    return planters;
}

} // namespace opora::planted
