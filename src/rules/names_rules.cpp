// Opora, MIT licence. See LICENSE.
#include "rules/facts.hpp"

namespace opora::rules {

void names_rules(const Facts& /*facts*/, Findings& /*findings*/) {}

} // namespace opora::rules
