// Opora, MIT licence. See LICENSE.
#include "rules/time/timing_facts.hpp"

#include <algorithm>
#include <map>
#include <utility>

#include "model/plan_dates.hpp"
#include "opora/base/text.hpp"

namespace opora::rules {

namespace {

bool is_day(const PeriodSpec& when) { return when.unit == PeriodUnit::day; }

bool is_weekday(const PeriodSpec& when) { return when.weekday != 0 || when.slice == PeriodPart::weekday; }

TimingFacts read_again(const Facts& facts, std::size_t index) {
    TimingFacts out;
    const auto& timing = facts.event(index).timing;
    if (timing.phrase.empty()) {
        return out;
    }
    const auto meaning = parse_timing(timing.phrase);
    if (!meaning) {
        return out;
    }
    out.understood = true;
    out.names_day = true;
    for (const auto& part : meaning->parts) {
        out.names_day = out.names_day && is_day(part.first) && (!part.range || is_day(part.last));
        out.names_weekday = out.names_weekday || is_weekday(part.first) || is_weekday(part.last) ||
                            part.repeat.weekdays != 0;
    }
    auto dated = resolve(*meaning, context_of(facts, index), facts.calendar);
    if (dated.windows == timing.windows) { // else the notes speak of other days than the programme's
        out.notes = std::move(dated.notes);
    }
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
    return TimingContext{facts.period, parent == none ? std::nullopt : extent(facts.event(parent).timing)};
}

const TimingNote* TimingFacts::note(Code code) const {
    const auto found = std::find_if(notes.begin(), notes.end(),
                                    [code](const TimingNote& each) { return each.code == code; });
    return found == notes.end() ? nullptr : &*found;
}

TimeFacts::TimeFacts(const Facts& from) : facts(from), misplaced(from.programme.events.size(), 0) {
    const auto count = facts.programme.events.size();
    timing.reserve(count);
    std::map<std::pair<std::size_t, std::size_t>, std::size_t> places;
    for (std::size_t i = 0; i < count; ++i) {
        timing.push_back(read_again(facts, i));
        const auto [place, fresh] = places.emplace(std::pair{facts.parent(i), facts.stage(i)}, lists.size());
        if (fresh) {
            lists.emplace_back();
        }
        lists[place->second].push_back(i);
    }
}

bool whole_months(const Window& window) { return rounded_to_months(window) == window; }

Window rounded_to_months(const Window& window) {
    const auto first = year_month_day(window.first);
    const auto last = year_month_day(window.last);
    return Window{date(first.year, first.month, 1), date(last.year, last.month, days_in_month(last.year, last.month))};
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

std::optional<Window> frame(const Timing& timing, const std::optional<Window>& period) {
    const auto days = hull(timing.windows);
    if (!days || !timing.kind) {
        return std::nullopt;
    }
    switch (*timing.kind) {
    case TimingKind::dates:
        return days;
    case TimingKind::until:
        return period && period->first < days->last ? Window{period->first, days->last} : days;
    case TimingKind::since:
        return period && days->first < period->last ? Window{days->first, period->last} : days;
    case TimingKind::every:
    case TimingKind::always:
    case TimingKind::open:
    case TimingKind::relative:
        break;
    }
    return std::nullopt;
}

FindingArgument days_of(const Timing& timing) {
    const auto days = hull(timing.windows);
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
        if (const auto summer = intersection(window, Window{date(year, 6, 1), date(year, 8, 31)})) {
            out -= summer->days();
        }
    }
    return out;
}

} // namespace opora::rules
