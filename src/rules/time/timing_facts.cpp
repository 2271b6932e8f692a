// Opora, MIT licence. See LICENSE.
#include "rules/time/timing_facts.hpp"

#include <algorithm>
#include <map>
#include <utility>

#include "model/plan_dates.hpp"

namespace opora::inline v0::rules {

namespace {

bool is_day(const PeriodSpec& when) { return when.unit == PeriodUnit::day; }

bool is_weekday(const PeriodSpec& when) { return when.weekday != 0 || when.slice == PeriodPart::weekday; }

TimingFacts facts_of(const Timing& timing) {
    TimingFacts out;
    out.meaning = timing.phrase.empty() ? nullptr : meaning_of(timing);
    if (!out.meaning) {
        return out;
    }
    out.names_day = true;
    for (const auto& part : out.meaning->parts) {
        out.names_day = out.names_day && is_day(part.first) && (!part.range || is_day(part.last));
        out.names_weekday = out.names_weekday || is_weekday(part.first) || is_weekday(part.last) ||
                            part.repeat.weekdays != 0;
    }
    out.notes = *timing.notes;
    return out;
}

Fit fit_of(const Window& window, const Window& frame) {
    const auto wide = whole_months(window) ? rounded_to_months(frame) : frame;
    return wide.contains(window) ? Fit::inside : wide.intersects(window) ? Fit::partly : Fit::outside;
}

Fit fit_of_bound(const Timing& timing, const Window& frame) {
    const bool until = timing.kind == TimingKind::until;
    const auto day = until ? timing.windows.back().last : timing.windows.front().first;
    const auto month = rounded_to_months(Window{day, day});
    // «до конца мая», «с мая»: the day is the edge of a month that the phrase names.
    const bool edge = day == (until ? month.last : month.first);
    const auto wide = edge ? rounded_to_months(frame) : frame;
    if (wide.contains(day)) {
        return Fit::inside;
    }
    const bool never = until ? day < wide.first : day > wide.last;
    return never ? Fit::outside : Fit::partly;
}

} // namespace

// As the reader dates it: the heading supplies what the phrase leaves out.
TimingContext context_of(const Facts& facts, std::size_t event) {
    const auto parent = facts.parent(event);
    return TimingContext{facts.period, parent == none ? std::nullopt : inherited_bounds(facts.event(parent).timing)};
}

const TimingNote* TimingFacts::note(Code code) const {
    const auto found = std::find_if(notes.begin(), notes.end(),
                                    [code](const TimingNote& each) { return each.code == code; });
    return found == notes.end() ? nullptr : &*found;
}

TimeFacts::TimeFacts(const Facts& from) : facts(from) {
    const auto count = facts.programme.events.size();
    timing.reserve(count);
    PhraseReader phrases;
    std::map<std::pair<std::size_t, std::size_t>, std::size_t> places;
    for (std::size_t i = 0; i < count; ++i) {
        const auto& kept = facts.event(i).timing;
        if (is_read(kept)) {
            timing.push_back(facts_of(kept));
        } else { // of a programme made by hand
            auto read = kept;
            keep_reading(read, context_of(facts, i), facts.calendar, phrases);
            timing.push_back(facts_of(read));
        }
        const auto [place, fresh] = places.emplace(std::pair{facts.parent(i), facts.stage(i)}, lists.size());
        if (fresh) {
            lists.emplace_back();
        }
        lists[place->second].push_back(i);
    }
    placement.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        placement.push_back(placement_of(*this, i));
    }
}

bool whole_months(const Window& window) { return rounded_to_months(window) == window; }

Window rounded_to_months(const Window& window) {
    const auto first = year_month_day(window.first);
    const auto last = year_month_day(window.last);
    return Window{Date(first.year, first.month, 1), Date(last.year, last.month, days_in_month(last.year, last.month))};
}

Fit fit(const Timing& timing, const Window& frame) {
    if (timing.windows.empty() || !timing.kind) {
        return Fit::unknown;
    }
    if (timing.kind == TimingKind::until || timing.kind == TimingKind::since) {
        return fit_of_bound(timing, frame);
    }
    if (timing.kind != TimingKind::dates && timing.kind != TimingKind::every) {
        return Fit::unknown;
    }
    bool inside = false;
    bool outside = false;
    for (const auto& window : timing.windows) {
        const auto each = fit_of(window, frame);
        inside = inside || each != Fit::outside;
        outside = outside || each != Fit::inside;
    }
    if (inside && outside) { // a repetition may go on beyond its frame
        return timing.kind == TimingKind::every ? Fit::unknown : Fit::partly;
    }
    return outside ? Fit::outside : Fit::inside;
}

FindingArgument days_of(const Timing& timing) {
    const auto days = bounds(timing.windows);
    if (!days) {
        return {};
    }
    if (timing.kind == TimingKind::until) {
        return days->last;
    }
    if (timing.kind == TimingKind::since) {
        return days->first;
    }
    return *days;
}

int school_days(const Window& window) {
    int out = window.days();
    const auto first = year_month_day(window.first).year;
    const auto last = year_month_day(window.last).year;
    for (auto year = first; year <= last; ++year) {
        if (const auto summer = intersection(window, Window{Date(year, 6, 1), Date(year, 8, 31)})) {
            out -= summer->days();
        }
    }
    return out;
}

} // namespace opora::inline v0::rules
