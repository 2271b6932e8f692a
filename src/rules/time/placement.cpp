// Opora, MIT licence. See LICENSE.
//
// How the days of an event lie in what should hold them.
#include <algorithm>

#include "plan/bounds.hpp"
#include "rules/time/timing_facts.hpp"

namespace opora::inline v0::rules {

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

Fit fit_in(const TimeFacts& times, std::size_t index, const std::optional<Bound>& bound) {
    return bound ? fit(times.event(index).timing, bound->days) : Fit::unknown;
}

Fit in_stage(const TimeFacts& times, std::size_t index) {
    const auto bound = bound_of_stage(times.facts.by_id, index);
    if (bound && may_lie_in(times.event(index).timing, bound->days)) {
        return Fit::unknown;
    }
    const auto lies = fit_in(times, index, bound);
    // Where its year is wrong, its stage is not: another rule says so, with the year that fits.
    return misses(lies) && suggested_year(times, index) ? Fit::unknown : lies;
}

} // namespace

Placement placement_of(const TimeFacts& times, std::size_t index) {
    Placement out;
    out.in_programme = fit_in(times, index, bound_of_programme(times.facts.by_id, index));
    if (out.in_programme != Fit::outside) {
        out.in_parent = fit_in(times, index, bound_of_parent(times.facts.by_id, index));
        out.in_stage = out.in_parent == Fit::outside ? Fit::unknown : in_stage(times, index);
    }
    out.year_doubtful = !out.misplaced() && suggested_year(times, index);
    return out;
}

} // namespace opora::inline v0::rules
