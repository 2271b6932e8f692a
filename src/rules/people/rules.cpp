// Opora, MIT licence. See LICENSE.
#include "rules/people/facts.hpp"

namespace opora::inline v0::rules {

void people_rules(const Facts& facts, Findings& findings) {
    const PeopleFacts people(facts);
    clash_rules(people, findings);
    load_rules(people, findings);
    duty_rules(people, findings);
    control_rules(people, findings);
    venue_rules(people, findings);
    network_rules(people, findings);
    mentor_rules(people, findings);
    body_rules(people, findings);
}

} // namespace opora::inline v0::rules
