// Opora, MIT licence. See LICENSE.
//
// Repetitions: alone, narrowed to a period, or to a date in each of them.
#include <algorithm>

#include "time/compose.hpp"
#include "time/dating.hpp"

namespace opora::timing {

void Dating::add_every(const Part& part) {
    if (!context_.period) {
        note(Code::period_missing, part);
        return;
    }
    auto period = *context_.period;
    // A year that no date can have bounds the period as the nearest one would.
    if (part.repeat.first_year != 0) {
        period.first = std::max(period.first, date(std::clamp<int>(part.repeat.first_year, 1401, 9990), 1, 1));
    }
    if (part.repeat.last_year != 0) {
        period.last = std::min(period.last, date(std::clamp<int>(part.repeat.last_year, 1401, 9990), 12, 31));
    }
    if (period.last < period.first) {
        out_.flags.outside = true;
        note(Code::window_outside, part);
        return;
    }
    const auto& when = part.first;
    if (when.unit == Unit::none || when.unit == Unit::period) {
        for (const auto& window : repetitions(part.repeat, period, school_)) {
            push(window);
        }
        return;
    }
    if (when.unit == Unit::holidays) {
        add_holidays(part);
        return;
    }
    add_every_item(part, period);
}

// The windows of the repetition that lie in some days, clipped to them.
void Dating::add_within(const Part& part, const Window& period, const Window& limits) {
    const auto inner = intersection(limits, period);
    if (!inner) {
        return;
    }
    for (const auto& window : repetitions(part.repeat, period, school_)) {
        if (const auto clipped = intersection(window, *inner)) {
            push(*clipped);
        }
    }
}

void Dating::add_every_item(const Part& part, const Window& period) {
    const auto& when = part.first;
    const int length = nominal_days(part.repeat.unit) * part.repeat.interval;
    if (monthless(when) || (when.number == 0 && when.unit == part.repeat.unit && when.slice != Slice::whole)) {
        const bool month_based = when.unit == Unit::day || when.unit == Unit::month;
        auto bases = part.repeat;
        if (month_based && (bases.unit == Unit::week || bases.unit == Unit::year || bases.unit == Unit::school_year)) {
            bases.unit = Unit::month;
        } else if (!month_based) {
            bases.unit = when.unit;
        }
        for (const auto& base : repetitions(bases, Window{period.first - 400, period.last + 400}, school_)) {
            const auto window = in_base(part, base);
            const auto clipped = window ? intersection(*window, period) : std::nullopt;
            if (clipped) {
                push(*clipped);
            }
        }
        return;
    }
    if (when.year != 0 || (part.range && part.last.year != 0)) {
        const auto found = choose(part);
        if (!found || found->reversed) {
            out_.flags.broken = out_.flags.broken || (found && found->reversed);
            return;
        }
        auto window = found->window();
        if (part.bound == Bound::until) {
            add_within(part, period, Window{std::min(period.first, deadline(part, *found)), deadline(part, *found)});
        } else if (part.bound == Bound::since) {
            add_within(part, period, Window{window.first, std::max(period.last, window.first)});
        } else if (window.days() <= length && part.repeat.weekdays == 0) {
            const auto clipped = intersection(window, period);
            out_.flags.outside = out_.flags.outside || !clipped;
            push(clipped.value_or(window));
        } else {
            const auto before = out_.windows.size();
            add_within(part, period, window);
            if (out_.windows.size() == before) {
                out_.flags.outside = true;
                push(window);
            }
        }
        return;
    }
    // Each year has its own.
    const bool yearly = length >= 300;
    const bool bounded = part.bound != Bound::at;
    if (bounded && !yearly) {
        if (const auto found = choose(part)) {
            const auto day = deadline(part, *found);
            add_within(part, period, part.bound == Bound::until
                                 ? Window{std::min(period.first, day), day}
                                 : Window{found->window().first, std::max(period.last, found->window().first)});
        }
        return;
    }
    for (int year = year_of(period.first) - 1; year <= year_of(period.last) + 1; ++year) {
        const auto found = stretch(part, year);
        if (!found || found->reversed) {
            continue;
        }
        auto window = found->window();
        if (bounded) {
            const bool autumn_start = school_ && !part.repeat.following;
            const auto day = part.bound == Bound::until ? deadline(part, *found) : window.first;
            const auto ymd = year_month_day(day);
            const int block_year = autumn_start && ymd.month < 9 ? ymd.year - 1 : ymd.year;
            const auto block = autumn_start ? Window{date(block_year, 9, 1), date(block_year + 1, 8, 31)}
                                            : Window{date(ymd.year, 1, 1), date(ymd.year, 12, 31)};
            window = part.bound == Bound::until ? Window{block.first, day} : Window{day, block.last};
        }
        if (!bounded && (window.days() > length || part.repeat.weekdays != 0)) {
            add_within(part, period, window);
        } else if (const auto clipped = intersection(window, period)) {
            push(*clipped);
        }
    }
}

} // namespace opora::timing
