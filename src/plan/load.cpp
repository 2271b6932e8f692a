// Opora, MIT licence. See LICENSE.
#include "plan/load.hpp"

#include <algorithm>

#include "plan/days.hpp"

namespace opora::inline v0::plan {

namespace {

bool is_month(const Window& window) {
    const auto first = year_month_day(window.first);
    const auto last = year_month_day(window.last);
    return first.day == 1 && first.year == last.year && first.month == last.month &&
           last.day == days_in_month(last.year, last.month);
}

bool counts(const ProgrammeIndex& index, std::size_t event) {
    const auto& timing = index.programme().events[event].timing;
    if (timing.kind != TimingKind::dates || timing.flags.broken || !index.children(event).empty()) {
        return false;
    }
    const auto all = bounds(timing.windows);
    const auto period = index.programme().period();
    constexpr std::int32_t most_of = 9; // tenths of the programme
    constexpr std::int32_t year = 366;
    return all && all->days() < year && (!period || all->days() * 10 < period->days() * most_of) &&
           timing.expression.find("schoolyear") == std::string::npos;
}

void add_event(const Event& event, std::size_t index, Weeks& weeks) {
    std::map<Date, int> touched;
    for (const auto& window : event.timing.windows) {
        const auto load = is_month(window) ? WeekLoad::of_month : WeekLoad::whole;
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

} // namespace

std::vector<Weeks> weeks_of_people(const PlanParties& parties) {
    const auto& programme = parties.by_id.programme();
    std::vector<Weeks> out(programme.people.size());
    for (std::size_t i = 0; i < programme.events.size(); ++i) {
        if (!parties.responsible[i].empty() && counts(parties.by_id, i)) {
            for (const auto person : parties.responsible[i]) {
                add_event(programme.events[i], i, out[person]);
            }
        }
    }
    return out;
}

} // namespace opora::inline v0::plan
