// Opora, MIT licence. See LICENSE.
//
// Long stretches of the programme in which no event has a date of its own.
#include <algorithm>

#include "rules/time/timing_facts.hpp"

namespace opora::inline v0::rules {

namespace {

// A repetition has dates of its own when there are days between them: «в сентябре 2022, 2023, 2024», not «ежемесячно».
bool apart(const std::vector<Window>& windows) {
    constexpr std::int32_t month = 31;
    if (windows.size() == 1) {
        return windows.front().days() <= month;
    }
    for (std::size_t i = 0; i + 1 < windows.size(); ++i) {
        if (windows[i].last + 1 >= windows[i + 1].first) {
            return false;
        }
    }
    return !windows.empty();
}

// «В течение учебного года» in the plan of one is as good as «весь период»: no date of its own.
bool covers_most(const std::vector<Window>& windows, const Window& period) {
    std::int32_t days = 0;
    for (const auto& window : windows) {
        const auto inside = intersection(window, period);
        days += inside ? inside->days() : 0;
    }
    return std::int64_t{3} * days > std::int64_t{2} * period.days();
}

// Of a deadline only its end is known; the month before it is taken as filled by the work.
std::vector<Window> dated_days(const Event& event, const Window& period) {
    const auto& timing = event.timing;
    constexpr std::int32_t month = 31;
    if (timing.windows.empty() || !timing.kind) {
        return {};
    }
    switch (*timing.kind) {
    case TimingKind::dates:
        return covers_most(timing.windows, period) ? std::vector<Window>{} : timing.windows;
    case TimingKind::until: {
        const auto last = timing.windows.back().last;
        return {Window{last - month, last}};
    }
    case TimingKind::since:
        return {Window{timing.windows.front().first, timing.windows.front().first}};
    case TimingKind::every:
        return apart(timing.windows) ? timing.windows : std::vector<Window>{};
    case TimingKind::always:
    case TimingKind::open:
    case TimingKind::relative:
        break;
    }
    return {};
}

std::vector<Window> all_days(const Facts& facts) {
    constexpr std::size_t fewest = 3; // a plan of «весь период» alone is not silent, it has no dates
    std::vector<Window> out;
    std::size_t events = 0;
    for (const auto& event : facts.programme.events) {
        const auto days = dated_days(event, *facts.period);
        events += days.empty() ? 0U : 1U;
        out.insert(out.end(), days.begin(), days.end());
    }
    if (events < fewest) {
        return {};
    }
    std::sort(out.begin(), out.end());
    return out;
}

} // namespace

void silence_rules(const TimeFacts& times, Findings& findings) {
    const auto& facts = times.facts;
    const auto days = facts.period ? all_days(facts) : std::vector<Window>{};
    if (days.empty()) {
        return;
    }
    const auto longest = facts.settings.threshold("long_silence_days");
    const auto look = [&](Date first, Date last) {
        const Window silent{first, last};
        if (first <= last && facts.period->intersects(silent) && school_days(silent) > longest) {
            findings.add(Code::long_silence, to_string(silent), {silent, as_count(school_days(silent))},
                         {at_document(facts.programme.periods.front().source)});
        }
    };
    auto next = facts.period->first;
    for (const auto& window : days) {
        look(next, std::min(window.first - 1, facts.period->last));
        next = std::max(next, window.last + 1);
    }
    look(next, facts.period->last);
}

} // namespace opora::inline v0::rules
