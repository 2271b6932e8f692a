// Opora, MIT licence. See LICENSE.
#include "rules/facts.hpp"

namespace opora::rules {

void numbers_rules(const Facts& /*facts*/, Findings& /*findings*/) {}

} // namespace opora::rules
