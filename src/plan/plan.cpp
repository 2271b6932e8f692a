// Opora, MIT licence. See LICENSE.
#include "opora/plan/plan.hpp"

#include "plan/bounds.hpp"
#include "plan/dependencies.hpp"
#include "plan/load.hpp"
#include "plan/parties.hpp"

namespace opora::inline v0 {

namespace {

std::vector<Precedence> precedences(const ProgrammeIndex& index) {
    const auto& events = index.programme().events;
    std::vector<Precedence> out;
    const plan::PlanActions actions(index);
    for (const auto& each : plan::dependencies(actions)) {
        out.push_back({each.maker, each.user, Precedence::Reason::product, each.used->words, events[each.user].source});
    }
    for (const auto& each : plan::phrase_dependencies(index.programme())) {
        if (each.other != plan::none) {
            const auto& event = events[each.event];
            out.push_back({each.comes_before ? each.event : each.other, each.comes_before ? each.other : each.event,
                           Precedence::Reason::phrase, each.number,
                           plan::first_known(event.timing.source, event.source)});
        }
    }
    return out;
}

std::vector<Bound> bounds(const ProgrammeIndex& index) {
    std::vector<Bound> out;
    for (std::size_t i = 0; i < index.programme().events.size(); ++i) {
        for (const auto bound_of : {plan::bound_of_programme, plan::bound_of_parent, plan::bound_of_stage}) {
            if (auto bound = bound_of(index, i)) {
                out.push_back(*bound);
            }
        }
    }
    return out;
}

// The first of the references that lead to a party.
template <class PartyOf>
Source source_of(const std::vector<Reference>& references, std::size_t party, const Source& row, PartyOf party_of) {
    for (const auto& reference : references) {
        if (party_of(reference) == party) {
            return plan::first_known(reference.source, row);
        }
    }
    return row;
}

std::vector<Occupancy> occupancies(const plan::PlanParties& parties) {
    std::vector<Occupancy> out;
    const auto person_of = [&](const Reference& reference) { return parties.person_of(reference); };
    const auto organisation_of = [&](const Reference& reference) {
        std::vector<std::size_t> found;
        parties.add_organisation(reference, found);
        return found.empty() ? plan::none : found.front();
    };
    const auto& events = parties.by_id.programme().events;
    for (std::size_t i = 0; i < events.size(); ++i) {
        const auto& event = events[i];
        for (const auto person : parties.responsible[i]) {
            out.push_back({i, Occupancy::Role::responsible, person,
                           source_of(event.responsible, person, event.source, person_of)});
        }
        for (const auto person : parties.participants(i)) {
            out.push_back({i, Occupancy::Role::participant, person,
                           source_of(event.participants, person, event.source, person_of)});
        }
        for (const auto guest : parties.guests[i]) {
            out.push_back({i, Occupancy::Role::guest, guest,
                           source_of(event.participants, guest, event.source, organisation_of)});
        }
        for (const auto host : parties.hosts[i]) {
            out.push_back(
                {i, Occupancy::Role::host, host, source_of(event.venues, host, event.source, organisation_of)});
        }
    }
    return out;
}

std::vector<WeeklyLoad> loads(const plan::PlanParties& parties) {
    std::vector<WeeklyLoad> out;
    auto people = plan::weeks_of_people(parties);
    for (std::size_t person = 0; person < people.size(); ++person) {
        for (auto& [monday, week] : people[person]) {
            out.push_back({person, monday, week.load, std::move(week.events)});
        }
    }
    return out;
}

std::vector<Deadline> deadlines(const Programme& programme) {
    std::vector<Deadline> out;
    for (std::size_t i = 0; i < programme.clauses.size(); ++i) {
        const auto& clause = programme.clauses[i];
        if (const auto last = plan::deadline_of(clause)) {
            out.push_back({i, *last, plan::first_known(clause.deadline->source, clause.source)});
        }
    }
    return out;
}

} // namespace

PlanDemands plan_demands(const Programme& programme) {
    const ProgrammeIndex index(programme);
    const plan::PlanParties parties(index);
    return {precedences(index), bounds(index), occupancies(parties), loads(parties), deadlines(programme)};
}

} // namespace opora::inline v0
