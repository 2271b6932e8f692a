// Opora, MIT licence. See LICENSE.
//
// The planters of each family of rules, a file a family.
#pragma once

#include <vector>

#include "planted/planter.hpp"

namespace opora::planted {

std::vector<Planter> time_planters();
std::vector<Planter> order_planters();
std::vector<Planter> people_planters();
std::vector<Planter> names_planters();
std::vector<Planter> numbers_planters();

} // namespace opora::planted
