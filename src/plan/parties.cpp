// Opora, MIT licence. See LICENSE.
#include "plan/parties.hpp"

#include <algorithm>
#include <string>
#include <unordered_map>

#include "base/unicode.hpp"
#include "plan/days.hpp"

namespace opora::inline v0::plan {

namespace {

// Of each organisation the first with its name.
std::vector<std::size_t> first_of_name(const std::vector<Organisation>& organisations) {
    std::vector<std::size_t> out;
    std::unordered_map<std::string, std::size_t> first;
    for (std::size_t i = 0; i < organisations.size(); ++i) {
        const auto name = fold(organisations[i].name);
        out.push_back(name.empty() ? i : first.emplace(name, i).first->second);
    }
    return out;
}

} // namespace

void sort_unique(std::vector<std::size_t>& positions) {
    std::sort(positions.begin(), positions.end());
    positions.erase(std::unique(positions.begin(), positions.end()), positions.end());
}

PlanParties::PlanParties(const ProgrammeIndex& index)
    : by_id(index), same_(first_of_name(index.programme().organisations)) {
    const auto& all = by_id.programme().events;
    const auto events = all.size();
    responsible.resize(events);
    people.resize(events);
    guests.resize(events);
    hosts.resize(events);
    venue_known.assign(events, 0);
    for (std::size_t i = 0; i < events; ++i) {
        for (const auto& reference : all[i].responsible) {
            if (const auto person = person_of(reference); person != none) {
                responsible[i].push_back(person);
            }
        }
        sort_unique(responsible[i]);
        people[i] = participants(i);
        people[i].insert(people[i].end(), responsible[i].begin(), responsible[i].end());
        sort_unique(people[i]);
        for (const auto& reference : all[i].participants) {
            add_organisation(reference, guests[i]);
        }
        sort_unique(guests[i]);
        venue_known[i] = all[i].venues.empty() ? 0 : 1;
        for (const auto& reference : all[i].venues) {
            const auto before = hosts[i].size();
            add_organisation(reference, hosts[i]);
            venue_known[i] = venue_known[i] != 0 && hosts[i].size() > before ? 1 : 0;
        }
        sort_unique(hosts[i]);
    }
}

std::vector<std::size_t> PlanParties::participants(std::size_t event) const {
    std::vector<std::size_t> out;
    for (const auto& reference : by_id.programme().events[event].participants) {
        if (const auto person = person_of(reference); person != none) {
            out.push_back(person);
        }
    }
    sort_unique(out);
    return out;
}

void PlanParties::add_organisation(const Reference& reference, std::vector<std::size_t>& out) const {
    if (reference.target == Reference::Target::organisation) {
        if (const auto found = by_id.organisation(reference.id)) {
            out.push_back(same_[*found]);
        }
    }
}

void PlanParties::organisations_of(const Reference& reference, std::vector<std::size_t>& out) const {
    add_organisation(reference, out);
    if (reference.target == Reference::Target::group) {
        if (const auto group = by_id.group(reference.id)) {
            for (const auto& member : by_id.programme().groups[*group].members) {
                if (const auto found = by_id.organisation(member)) {
                    out.push_back(same_[*found]);
                }
            }
        }
    }
}

std::size_t PlanParties::person_of(const Reference& reference) const {
    return reference.target == Reference::Target::person ? by_id.person(reference.id).value_or(none) : none;
}

} // namespace opora::inline v0::plan
