// Opora, MIT licence. See LICENSE.
//
// An event against the days of the programme, of the event that holds it, and of its stage. What is wrong with an event
// is said once: an event outside the programme is not reported again as outside its stage.
#include <algorithm>

#include "rules/time/timing_facts.hpp"

namespace opora::rules {

namespace {

bool outside_programme(const TimeFacts& times, std::size_t index, Findings& findings) {
    const auto& facts = times.facts;
    const auto& event = times.event(index);
    if (!facts.period || event.timing.kind == TimingKind::every) {
        return false;
    }
    const auto lies = fit(event.timing, *facts.period);
    if (lies != Fit::outside && lies != Fit::partly) {
        return false;
    }
    const bool wholly = lies == Fit::outside;
    const auto year = wholly ? suggested_year(times, index) : std::nullopt;
    findings.add(wholly ? Code::event_outside_programme : Code::event_partly_outside_programme, subject(event),
                 {in_sentence(event), days_of(event.timing), *facts.period},
                 {at_timing(event), at_document(facts.programme.periods.front().source)},
                 year ? with_year(event.timing.phrase, *year) : std::string());
    return wholly;
}

bool outside_parent(const TimeFacts& times, std::size_t index, Findings& findings) {
    const auto& facts = times.facts;
    const auto& event = times.event(index);
    const auto parent = facts.parent(index);
    const auto days = parent == none ? std::nullopt : frame(times.event(parent).timing, facts.period);
    const auto lies = days ? fit(event.timing, *days) : Fit::unknown;
    if (lies != Fit::outside && lies != Fit::partly) {
        return false;
    }
    const auto& holder = times.event(parent);
    findings.add(lies == Fit::outside ? Code::child_outside_parent : Code::child_partly_outside_parent, subject(event),
                 {in_sentence(event), days_of(event.timing), in_sentence(holder), days_of(holder.timing)},
                 {at_timing(event), at_timing(holder)});
    return lies == Fit::outside;
}

// The stage of an event, or the nearest above it that has days.
const Stage* dated_stage(const Facts& facts, std::size_t index) {
    const auto& stages = facts.programme.stages;
    auto at = facts.stage(index);
    for (std::size_t depth = 0; at != none && depth < stages.size(); ++depth) {
        if (stages[at].timing && !stages[at].timing->windows.empty()) {
            return &stages[at];
        }
        std::size_t above = none;
        for (std::size_t i = 0; i < stages.size() && !stages[at].parent.empty(); ++i) {
            if (stages[i].id == stages[at].parent) {
                above = i;
            }
        }
        at = above;
    }
    return nullptr;
}

std::optional<Window> in_year(const Window& window, std::int32_t year) {
    auto first = year_month_day(window.first);
    auto last = year_month_day(window.last);
    last.year += year - first.year;
    first.year = year;
    const auto from = make_date(first.year, first.month, first.day);
    const auto to = make_date(last.year, last.month, last.day);
    return from && to ? std::optional<Window>(Window{*from, *to}) : std::nullopt;
}

// «Ноябрь» in a programme of years can be the one within the stage; that its year is missing, another rule tells.
bool may_lie_in(const Timing& timing, const Window& days) {
    if (!timing.flags.ambiguous) {
        return false;
    }
    for (auto year = year_month_day(days.first).year; year <= year_month_day(days.last).year; ++year) {
        const bool all = std::all_of(timing.windows.begin(), timing.windows.end(), [&](const Window& window) {
            const auto other = in_year(window, year);
            return other && days.contains(*other);
        });
        if (all) {
            return true;
        }
    }
    return false;
}

// An event under another one is held to that one; only the outermost answers to the stage.
bool outside_stage(const TimeFacts& times, std::size_t index, Findings& findings) {
    const auto& facts = times.facts;
    const auto& event = times.event(index);
    const auto parent = facts.parent(index);
    if (parent != none && frame(times.event(parent).timing, facts.period)) {
        return false;
    }
    const auto* stage = dated_stage(facts, index);
    const auto days = stage == nullptr ? std::nullopt : frame(*stage->timing, facts.period);
    const auto lies = days && !may_lie_in(event.timing, *days) ? fit(event.timing, *days) : Fit::unknown;
    if (lies != Fit::outside && lies != Fit::partly) {
        return false;
    }
    if (suggested_year(times, index)) { // its year is wrong, not its stage: another rule says so, with a mend
        return false;
    }
    findings.add(lies == Fit::outside ? Code::event_outside_stage : Code::event_partly_outside_stage, subject(event),
                 {in_sentence(event), days_of(event.timing), stage->title, days_of(*stage->timing)},
                 {at_timing(event), at(*stage)});
    return lies == Fit::outside;
}

} // namespace

void bounds_rules(TimeFacts& times, Findings& findings) {
    for (std::size_t i = 0; i < times.timing.size(); ++i) {
        if (outside_programme(times, i, findings)) {
            times.misplaced[i] = TimeFacts::in_programme;
        } else if (outside_parent(times, i, findings) || outside_stage(times, i, findings)) {
            times.misplaced[i] = TimeFacts::in_plan;
        }
    }
}

} // namespace opora::rules
