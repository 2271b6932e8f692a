// Opora, MIT licence. See LICENSE.
//
// How much one person answers for: in a week and in the whole plan.
#include <algorithm>
#include <map>

#include "rules/people/facts.hpp"

namespace opora::rules {

namespace {

constexpr std::int32_t week_days = 7;
// Shares of an event in a week, in quarters: a month alone says that the event takes one of its weeks.
constexpr int whole = 4;
constexpr int of_month = 1;

bool is_month(const Window& window) {
    const auto first = year_month_day(window.first);
    const auto last = year_month_day(window.last);
    return first.day == 1 && first.year == last.year && first.month == last.month &&
           last.day == days_in_month(last.year, last.month);
}

// What a person has in a week.
struct Week {
    int load = 0;
    std::vector<std::size_t> events;
};
using Weeks = std::map<Date, Week>;

// Work that goes on all the time is no event of a week: a whole period, a school year, most of the programme.
bool counts(const Facts& facts, std::size_t index) {
    const auto& timing = facts.event(index).timing;
    if (timing.kind != TimingKind::dates || timing.flags.broken || !facts.children(index).empty()) {
        return false;
    }
    const auto all = hull(timing.windows);
    constexpr std::int32_t most_of = 9; // tenths of the programme
    constexpr std::int32_t year = 366;
    return all && all->days() < year && (!facts.period || all->days() * 10 < facts.period->days() * most_of) &&
           timing.expression.find("schoolyear") == std::string::npos;
}

void add_event(const Event& event, std::size_t index, Weeks& weeks) {
    std::map<Date, int> touched;
    for (const auto& window : event.timing.windows) {
        const auto load = is_month(window) ? of_month : whole;
        for (auto monday = start_of_week(window.first); monday <= window.last; monday = monday + week_days) {
            auto& best = touched[monday];
            best = std::max(best, load);
        }
    }
    for (const auto& [monday, load] : touched) {
        weeks[monday].load += load;
        weeks[monday].events.push_back(index);
    }
}

void report_weeks(const PeopleFacts& people, std::size_t person, const Weeks& weeks, Findings& findings) {
    const auto limit = people.facts.settings.threshold("week_events") * whole;
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
        findings.add(Code::overload_by_week, name, {name, window, counted(most), numbers(people.facts, events)},
                     std::move(places));
    }
}

} // namespace

void load_rules(const PeopleFacts& people, Findings& findings) {
    const auto& programme = people.facts.programme;
    std::vector<Weeks> weeks(programme.people.size());
    std::vector<std::vector<std::size_t>> all(programme.people.size());
    for (std::size_t i = 0; i < programme.events.size(); ++i) {
        for (const auto person : people.responsible[i]) {
            all[person].push_back(i);
            if (counts(people.facts, i)) {
                add_event(programme.events[i], i, weeks[person]);
            }
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
                         {name, counted(all[person].size()), counted(programme.events.size())},
                         {at(programme.people[person]), at(people.event(all[person].front()))});
        }
    }
}

} // namespace opora::rules
