// Opora, MIT licence. See LICENSE.
#include "rules/people/facts.hpp"

#include <algorithm>
#include <unordered_map>

#include "model/vocabulary/roles.hpp"
#include "opora/base/text.hpp"
#include "opora_data/organisation_kinds.hpp"

namespace opora::rules {

namespace {

void sort_unique(std::vector<std::size_t>& list) {
    std::sort(list.begin(), list.end());
    list.erase(std::unique(list.begin(), list.end()), list.end());
}

} // namespace

PeopleFacts::PeopleFacts(const Facts& from) : facts(from), texts(texts_of(from.programme)) {
    const auto& programme = facts.programme;
    find_roles();
    const auto events = programme.events.size();
    responsible.resize(events);
    people.resize(events);
    guests.resize(events);
    hosts.resize(events);
    venue_known.assign(events, 0);
    for (std::size_t i = 0; i < events; ++i) {
        for (const auto& reference : event(i).responsible) {
            if (const auto person = person_of(reference); person != none) {
                responsible[i].push_back(person);
            }
        }
        sort_unique(responsible[i]);
        people[i] = responsible[i];
        for (const auto& reference : event(i).participants) {
            if (const auto person = person_of(reference); person != none) {
                people[i].push_back(person);
            }
            add_organisation(reference, guests[i]);
        }
        sort_unique(people[i]);
        sort_unique(guests[i]);
        venue_known[i] = event(i).venues.empty() ? 0 : 1;
        for (const auto& reference : event(i).venues) {
            const auto before = hosts[i].size();
            add_organisation(reference, hosts[i]);
            venue_known[i] = venue_known[i] != 0 && hosts[i].size() > before ? 1 : 0;
        }
        sort_unique(hosts[i]);
    }
}

// Two tables of a document may list one organisation each by itself: of those with one name the first stands for all.
void PeopleFacts::find_roles() {
    const auto& programme = facts.programme;
    std::unordered_map<std::string, std::size_t> first;
    for (std::size_t i = 0; i < programme.organisations.size(); ++i) {
        const auto name = fold(programme.organisations[i].name);
        same_.push_back(name.empty() ? i : first.emplace(name, i).first->second);
        // The role itself, not all who give help: a curator or a placement site is no leader of schools of its own.
        if (has_role(programme.organisations[i], RoleKind::leader)) {
            leaders.push_back(same_[i]);
        }
        if (has_role(programme.organisations[i], RoleKind::supported)) {
            supported.push_back(same_[i]);
        }
    }
    sort_unique(leaders);
    sort_unique(supported);
}

void PeopleFacts::add_organisation(const Reference& reference, std::vector<std::size_t>& out) const {
    if (reference.target == Reference::Target::organisation) {
        if (const auto found = facts.by_id.organisation(reference.id)) {
            out.push_back(same_[*found]);
        }
    }
}

void PeopleFacts::organisations_of(const Reference& reference, std::vector<std::size_t>& out) const {
    add_organisation(reference, out);
    if (reference.target == Reference::Target::group) {
        if (const auto group = facts.by_id.group(reference.id)) {
            for (const auto& member : facts.programme.groups[*group].members) {
                if (const auto found = facts.by_id.organisation(member)) {
                    out.push_back(same_[*found]);
                }
            }
        }
    }
}

std::size_t PeopleFacts::person_of(const Reference& reference) const {
    return reference.target == Reference::Target::person ? facts.by_id.person(reference.id).value_or(none) : none;
}

bool is_school(const Organisation& organisation) {
    return std::any_of(std::begin(data::organisation_kinds::rows), std::end(data::organisation_kinds::rows),
                       [&](const auto& row) { return row.id == organisation.kind && row.sort == "school"; });
}

bool is_listed(const Organisation& organisation) { return !organisation.roles.empty() || !organisation.cells.empty(); }

std::string numbers(const Facts& facts, const std::vector<std::size_t>& events) {
    constexpr std::size_t most = 12;
    std::string out;
    for (std::size_t i = 0; i < events.size() && i < most; ++i) {
        auto number = subject(facts.event(events[i]));
        while (!number.empty() && number.back() == '.') {
            number.pop_back();
        }
        out += (i == 0 ? "" : ", ") + number;
    }
    return events.size() > most ? out + "…" : out;
}

} // namespace opora::rules
