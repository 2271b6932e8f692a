// Opora, MIT licence. See LICENSE.
//
// An event against the days of the programme, of the event that holds it, and of its stage. What is wrong with an event
// is said once: an event outside the programme is not reported again as outside its stage.
#include "plan/bounds.hpp"
#include "rules/time/timing_facts.hpp"

namespace opora::inline v0::rules {

namespace {

bool misses(Fit fit) { return fit == Fit::outside || fit == Fit::partly; }

void outside_programme(const TimeFacts& times, std::size_t index, Findings& findings) {
    const auto& facts = times.facts;
    const auto& event = times.event(index);
    const bool wholly = times.placement[index].in_programme == Fit::outside;
    const auto year = wholly ? suggested_year(times, index) : std::nullopt;
    findings.add(wholly ? Code::event_outside_programme : Code::event_partly_outside_programme, subject(event),
                 {in_sentence(event), days_of(event.timing), *facts.period},
                 {at_timing(event), at_document(facts.programme.periods.front().source)},
                 year ? with_year(event.timing.phrase, *year) : std::string());
}

void outside_parent(const TimeFacts& times, std::size_t index, Findings& findings) {
    const auto& event = times.event(index);
    const auto& holder = times.event(times.facts.parent(index));
    const bool wholly = times.placement[index].in_parent == Fit::outside;
    findings.add(wholly ? Code::child_outside_parent : Code::child_partly_outside_parent, subject(event),
                 {in_sentence(event), days_of(event.timing), in_sentence(holder), days_of(holder.timing)},
                 {at_timing(event), at_timing(holder)});
}

void outside_stage(const TimeFacts& times, std::size_t index, Findings& findings) {
    const auto& event = times.event(index);
    const auto& stage = times.facts.programme.stages[dated_stage(times.facts.by_id, index)];
    const bool wholly = times.placement[index].in_stage == Fit::outside;
    findings.add(wholly ? Code::event_outside_stage : Code::event_partly_outside_stage, subject(event),
                 {in_sentence(event), days_of(event.timing), stage.title, days_of(*stage.timing)},
                 {at_timing(event), at(stage)});
}

} // namespace

void bounds_rules(const TimeFacts& times, Findings& findings) {
    for (std::size_t i = 0; i < times.timing.size(); ++i) {
        const auto& placement = times.placement[i];
        if (misses(placement.in_programme)) {
            outside_programme(times, i, findings);
        }
        if (misses(placement.in_parent)) {
            outside_parent(times, i, findings);
        }
        if (misses(placement.in_stage)) {
            outside_stage(times, i, findings);
        }
    }
}

} // namespace opora::inline v0::rules
