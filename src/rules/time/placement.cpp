// Opora, MIT licence. See LICENSE.
//
// How the days of an event lie in what should hold them.
#include <algorithm>

#include "rules/time/timing_facts.hpp"

namespace opora::rules {

namespace {

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

bool misses(Fit fit) { return fit == Fit::outside || fit == Fit::partly; }

Fit in_programme(const TimeFacts& times, std::size_t index) {
    const auto& period = times.facts.period;
    const auto& timing = times.event(index).timing;
    return period && timing.kind != TimingKind::every ? fit(timing, *period) : Fit::unknown;
}

Fit in_parent(const TimeFacts& times, std::size_t index) {
    const auto parent = times.facts.parent(index);
    const auto days = parent == none ? std::nullopt : frame(times.event(parent).timing, times.facts.period);
    return days ? fit(times.event(index).timing, *days) : Fit::unknown;
}

// An event under another one is held to that one; only the outermost answers to the stage.
Fit in_stage(const TimeFacts& times, std::size_t index) {
    const auto& facts = times.facts;
    const auto& timing = times.event(index).timing;
    const auto parent = facts.parent(index);
    if (parent != none && frame(times.event(parent).timing, facts.period)) {
        return Fit::unknown;
    }
    const auto* stage = dated_stage(facts, index);
    const auto days = stage == nullptr ? std::nullopt : frame(*stage->timing, facts.period);
    const auto lies = days && !may_lie_in(timing, *days) ? fit(timing, *days) : Fit::unknown;
    // Where its year is wrong, its stage is not: another rule says so, with the year that fits.
    return misses(lies) && suggested_year(times, index) ? Fit::unknown : lies;
}

} // namespace

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

Placement placement_of(const TimeFacts& times, std::size_t index) {
    Placement out;
    out.in_programme = in_programme(times, index);
    if (out.in_programme != Fit::outside) {
        out.in_parent = in_parent(times, index);
        out.in_stage = out.in_parent == Fit::outside ? Fit::unknown : in_stage(times, index);
    }
    out.year_doubtful = !out.misplaced() && suggested_year(times, index);
    return out;
}

} // namespace opora::rules
