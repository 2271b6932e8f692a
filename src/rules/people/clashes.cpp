// Opora, MIT licence. See LICENSE.
//
// Who must be in two places at once. Only events of one single day are looked at: of two longer ones nobody can say that
// they meet.
#include <algorithm>
#include <map>
#include <optional>

#include "rules/people/facts.hpp"

namespace opora::inline v0::rules {

namespace {

// The one day on which an event certainly takes place. A heading takes place with its children.
std::optional<Date> single_day(const Facts& facts, std::size_t index) {
    const auto& timing = facts.event(index).timing;
    if (timing.kind != TimingKind::dates || timing.windows.size() != 1 || timing.windows.front().days() != 1 ||
        timing.flags.ambiguous || timing.flags.broken || !facts.children(index).empty()) {
        return std::nullopt;
    }
    return timing.windows.front().first;
}

int minutes(std::uint8_t hour, std::uint8_t minute) { return hour * 60 + minute; }

enum class Hour { unknown, apart, together };

// Whether the hours of two events of one day overlap: those of each that has them, a start alone lasts a minute.
Hour compare_hours(const Timing& a, const Timing& b) {
    if (a.times.empty() || b.times.empty()) {
        return Hour::unknown;
    }
    for (const auto& x : a.times) {
        for (const auto& y : b.times) {
            const auto first_x = minutes(x.hour, x.minute);
            const auto first_y = minutes(y.hour, y.minute);
            const auto end_x = x.range ? minutes(x.last_hour, x.last_minute) : first_x + 1;
            const auto end_y = y.range ? minutes(y.last_hour, y.last_minute) : first_y + 1;
            if (first_x < end_y && first_y < end_x) {
                return Hour::together;
            }
        }
    }
    return Hour::apart;
}

bool meet(const std::vector<std::size_t>& a, const std::vector<std::size_t>& b) {
    return std::any_of(a.begin(), a.end(), [&b](std::size_t x) { return std::binary_search(b.begin(), b.end(), x); });
}

// Whether one may attend it from anywhere.
bool has_online(const Event& event) {
    return event.mode == AttendanceMode::online || event.mode == AttendanceMode::mixed;
}

bool elsewhere(const PeopleFacts& people, std::size_t a, std::size_t b) {
    return people.venue_known[a] != 0 && people.venue_known[b] != 0 && !meet(people.hosts[a], people.hosts[b]);
}

bool clash(const PeopleFacts& people, std::size_t a, std::size_t b) {
    const auto hours = compare_hours(people.event(a).timing, people.event(b).timing);
    const bool online = has_online(people.event(a)) || has_online(people.event(b));
    if (hours == Hour::together) {
        const bool same_place = !people.hosts[a].empty() && meet(people.hosts[a], people.hosts[b]);
        return !same_place;
    }
    return hours == Hour::unknown && !online && elsewhere(people, a, b);
}

// Events of one day by who is there; one finding for each that clashes with an earlier one.
void look(const PeopleFacts& people, Date day, const std::vector<std::size_t>& events, Findings& findings) {
    std::map<std::size_t, std::vector<std::size_t>> by_person;
    for (const auto event : events) {
        for (const auto person : people.people[event]) {
            by_person[person].push_back(event);
        }
    }
    constexpr std::size_t most = 50; // of one person on one day: no plan for people has more
    for (const auto& entry : by_person) {
        const auto person = entry.first;
        const auto& list = entry.second;
        for (std::size_t i = 1; i < list.size() && i < most; ++i) {
            const auto first = std::find_if(list.begin(), list.begin() + static_cast<std::ptrdiff_t>(i),
                                            [&, i](std::size_t other) { return clash(people, other, list[i]); });
            if (first != list.begin() + static_cast<std::ptrdiff_t>(i)) {
                const auto& a = people.event(*first);
                const auto& b = people.event(list[i]);
                findings.add(Code::person_in_two_places, subject(b),
                             {people.facts.programme.people[person].name, day, in_sentence(a), in_sentence(b)},
                             {at_timing(b), at_timing(a)});
            }
        }
    }
}

// A host that takes part elsewhere on the same day.
void look_at_hosts(const PeopleFacts& people, Date day, const std::vector<std::size_t>& events, Findings& findings) {
    std::map<std::size_t, std::vector<std::size_t>> held;
    for (const auto event : events) {
        if (people.venue_known[event] != 0 && people.hosts[event].size() == 1) {
            held[people.hosts[event].front()].push_back(event);
        }
    }
    for (const auto event : events) {
        for (const auto guest : people.guests[event]) {
            const auto found = held.find(guest);
            if (found == held.end() || !elsewhere(people, found->second.front(), event)) {
                continue;
            }
            const auto host = found->second.front();
            const bool apart = compare_hours(people.event(host).timing, people.event(event).timing) == Hour::apart;
            const bool online = has_online(people.event(host)) || has_online(people.event(event));
            if (!apart && !online) {
                findings.add(Code::organisation_in_two_places, subject(people.event(event)),
                             {people.facts.programme.organisations[guest].name, day, in_sentence(people.event(host)),
                              in_sentence(people.event(event))},
                             {at_timing(people.event(event)), at_timing(people.event(host))});
            }
        }
    }
}

} // namespace

void clash_rules(const PeopleFacts& people, Findings& findings) {
    std::map<Date, std::vector<std::size_t>> days;
    for (std::size_t i = 0; i < people.facts.programme.events.size(); ++i) {
        if (const auto day = single_day(people.facts, i)) {
            days[*day].push_back(i);
        }
    }
    for (const auto& [day, events] : days) {
        if (events.size() > 1) {
            look(people, day, events, findings);
            look_at_hosts(people, day, events, findings);
        }
    }
}

} // namespace opora::inline v0::rules
