// Opora, MIT licence. See LICENSE.
//
// How much one person answers for: in a week and in the whole plan.
#include <algorithm>

#include "plan/load.hpp"
#include "rules/people/facts.hpp"

namespace opora::inline v0::rules {

namespace {

void report_weeks(const PeopleFacts& people, std::size_t person, const Weeks& weeks, Findings& findings) {
    const auto limit = people.facts.settings.threshold("week_events") * WeekLoad::whole;
    for (auto at = weeks.begin(); at != weeks.end(); ++at) {
        if (at->second.load <= limit) {
            continue;
        }
        // Weeks that follow each other are one finding.
        Window window{at->first, at->first + (week_days - 1)};
        auto events = at->second.events;
        auto most = at->second.events.size();
        for (auto next = std::next(at);
             next != weeks.end() && next->second.load > limit && next->first == window.last + 1; ++next) {
            window.last = next->first + (week_days - 1);
            events.insert(events.end(), next->second.events.begin(), next->second.events.end());
            most = std::max(most, next->second.events.size());
            at = next;
        }
        std::sort(events.begin(), events.end());
        events.erase(std::unique(events.begin(), events.end()), events.end());
        std::vector<FindingPlace> places;
        constexpr std::size_t shown = 12;
        for (std::size_t i = 0; i < events.size() && i < shown; ++i) {
            places.push_back(at_timing(people.event(events[i])));
        }
        const auto& name = people.facts.programme.people[person].name;
        findings.add(Code::overload_by_week, name, {name, window, as_count(most), numbers(people.facts, events)},
                     std::move(places));
    }
}

} // namespace

void load_rules(const PeopleFacts& people, Findings& findings) {
    const auto& programme = people.facts.programme;
    const auto weeks = weeks_of_people(people);
    std::vector<std::vector<std::size_t>> all(programme.people.size());
    for (std::size_t i = 0; i < programme.events.size(); ++i) {
        for (const auto person : people.responsible[i]) {
            all[person].push_back(i);
        }
    }
    const auto share = people.facts.settings.threshold("load_share");
    const auto fewest = people.facts.settings.threshold("load_events");
    const auto events = static_cast<double>(programme.events.size());
    for (std::size_t person = 0; person < programme.people.size(); ++person) {
        report_weeks(people, person, weeks[person], findings);
        const auto load = static_cast<double>(all[person].size());
        if (load >= fewest && load >= share * events) {
            const auto& name = programme.people[person].name;
            findings.add(Code::load_concentrated, name,
                         {name, as_count(all[person].size()), as_count(programme.events.size())},
                         {at(programme.people[person]), at(people.event(all[person].front()))});
        }
    }
}

} // namespace opora::inline v0::rules
