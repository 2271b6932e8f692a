// Opora, MIT licence. See LICENSE.
#include "rules/time/timing_facts.hpp"

namespace opora::inline v0::rules {

void time_rules(const Facts& facts, Findings& findings) {
    const TimeFacts times(facts);
    bounds_rules(times, findings);
    stage_rules(times, findings);
    approval_rules(times, findings);
    phrase_rules(times, findings);
    day_rules(times, findings);
    year_rules(times, findings);
    list_rules(times, findings);
    silence_rules(times, findings);
    period_rules(times, findings);
    window_rules(times, findings);
}

} // namespace opora::inline v0::rules
