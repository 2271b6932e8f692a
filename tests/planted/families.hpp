// Opora, MIT licence. See LICENSE.
//
// The planters, a file for each family of rules; several for time and people.
#pragma once

#include <vector>

#include "planted/planter.hpp"

namespace opora::planted {

std::vector<Planter> bounds_planters();
std::vector<Planter> phrase_planters();
std::vector<Planter> period_planters();
std::vector<Planter> order_planters();
std::vector<Planter> people_planters();
std::vector<Planter> network_planters();
std::vector<Planter> names_planters();
std::vector<Planter> numbers_planters();

} // namespace opora::planted
