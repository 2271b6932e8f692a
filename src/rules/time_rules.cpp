// Opora, MIT licence. See LICENSE.
#include "rules/facts.hpp"

namespace opora::rules {

namespace {

void outside_programme(const Facts& facts, Findings& findings) {
    if (!facts.period) {
        return;
    }
    for (const auto& event : facts.programme.events) {
        const auto window = dated(event) ? hull(event.timing.windows) : std::nullopt;
        if (window && !window->meets(*facts.period)) {
            findings.add(Code::event_outside_programme, subject(event),
                         {subject(event), to_string(*window), to_string(*facts.period)},
                         {at_timing(event), at_document(facts.programme.periods.front().source)});
        }
    }
}

} // namespace

void time_rules(const Facts& facts, Findings& findings) { outside_programme(facts, findings); }

} // namespace opora::rules
