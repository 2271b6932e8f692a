// Opora, MIT licence. See LICENSE.
//
// Venues and participants that nothing introduces.
#include <algorithm>
#include <map>
#include <unordered_map>

#include "rules/names/abbreviations.hpp"
#include "rules/people/facts.hpp"

namespace opora::inline v0::rules {

namespace {

// Whether an organisation is known by nothing but that events are held there.
bool only_a_venue(const Organisation& organisation, const Reference& venue) {
    return !is_listed(organisation) && organisation.people.empty() && organisation.source == venue.source;
}

// A venue that may be unknown: the text was not resolved, or resolved to what was made of the venue itself.
class Doubtful {
public:
    explicit Doubtful(const ProgrammeIndex& index) : index_(index) {}

    [[nodiscard]] bool operator()(const Reference& venue) const {
        if (venue.target == Reference::Target::nothing) {
            return true;
        }
        const auto found = venue.target == Reference::Target::organisation ? index_.organisation(venue.id)
                                                                           : std::nullopt;
        return found && only_a_venue(index_.programme().organisations[*found], venue);
    }

private:
    const ProgrammeIndex& index_;
};

bool lists_participants(const Programme& programme) {
    return std::any_of(programme.organisations.begin(), programme.organisations.end(), is_listed);
}

// Schools at which events are held though the list of participants does not have them and no event invites them.
void venues_outside(const PeopleFacts& people, const std::vector<char>& guest, Findings& findings) {
    const auto& programme = people.facts.programme;
    std::map<std::size_t, std::vector<std::size_t>> events;
    for (std::size_t i = 0; i < programme.events.size(); ++i) {
        for (const auto host : people.hosts[i]) {
            const auto& organisation = programme.organisations[host];
            if (!is_listed(organisation) && is_school(organisation) && guest[host] == 0) {
                events[host].push_back(i);
            }
        }
    }
    for (const auto& [host, list] : events) {
        std::vector<FindingPlace> places;
        for (const auto event : list) {
            places.push_back(at(people.event(event), people.event(event).venues.front().source));
        }
        const auto& name = programme.organisations[host].name;
        findings.add(Code::venue_unknown, name, {name, numbers(people.facts, list)}, std::move(places));
    }
}

void participants_outside(const PeopleFacts& people, const std::vector<char>& guest, Findings& findings) {
    const auto& programme = people.facts.programme;
    std::map<std::size_t, std::vector<std::size_t>> events;
    for (std::size_t i = 0; i < programme.events.size(); ++i) {
        for (const auto organisation : people.guests[i]) {
            if (guest[organisation] != 0 && !is_listed(programme.organisations[organisation]) &&
                is_school(programme.organisations[organisation])) {
                events[organisation].push_back(i);
            }
        }
    }
    for (const auto& [organisation, list] : events) {
        const auto& event = people.event(list.front());
        const auto& name = programme.organisations[organisation].name;
        findings.add(Code::participant_outside_network, name, {name, numbers(people.facts, list)},
                     {at(event, event.participants.front().source)});
    }
}

} // namespace

std::map<std::string, std::vector<std::size_t>> unknown_venues(const Facts& facts, const std::vector<Text>& texts) {
    std::map<std::string, std::vector<std::size_t>> out;
    const Doubtful doubtful(facts.by_id);
    for (std::size_t i = 0; i < facts.programme.events.size(); ++i) {
        for (const auto& venue : facts.event(i).venues) {
            if (!doubtful(venue)) {
                continue;
            }
            for (const auto& abbreviation : abbreviations_in(venue.text)) {
                auto& events = out[abbreviation.letters];
                if (events.empty() || events.back() != i) {
                    events.push_back(i);
                }
            }
        }
    }
    for (auto at = out.begin(); at != out.end();) {
        at = is_common(at->first, facts.settings) ? out.erase(at) : std::next(at);
    }
    if (!out.empty()) {
        const auto open = unexplained(facts, texts);
        for (auto at = out.begin(); at != out.end();) {
            at = open.count(at->first) == 0 ? out.erase(at) : std::next(at);
        }
    }
    return out;
}

void venue_rules(const PeopleFacts& people, Findings& findings) {
    for (const auto& [letters, events] : unknown_venues(people.facts, people.texts)) {
        std::vector<FindingPlace> places;
        std::string name;
        for (const auto index : events) {
            for (const auto& venue : people.event(index).venues) {
                const auto found = abbreviations_in(venue.text);
                if (std::any_of(found.begin(), found.end(),
                                [&key = letters](const Abbreviation& other) { return other.letters == key; })) {
                    places.push_back(at(people.event(index), venue.source));
                    name = name.empty() ? venue.text : name;
                }
            }
        }
        findings.add(Code::venue_unknown, name, {name, numbers(people.facts, events)}, std::move(places));
    }
    if (!lists_participants(people.facts.programme)) {
        return;
    }
    std::vector<char> guest(people.facts.programme.organisations.size(), 0);
    for (const auto& guests : people.guests) {
        for (const auto organisation : guests) {
            guest[organisation] = 1;
        }
    }
    venues_outside(people, guest, findings);
    participants_outside(people, guest, findings);
}

} // namespace opora::inline v0::rules
