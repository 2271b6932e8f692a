// Opora, MIT licence. See LICENSE.
//
// A year that the neighbours of an event in its list contradict: «Февраль 2022» between December 2022 and March 2023.
#include <algorithm>

#include "rules/time/timing_facts.hpp"

namespace opora::inline v0::rules {

namespace {

// A date that a list made by dates is ordered by.
bool anchors(const Event& event) { return dated(event) && event.timing.windows.size() == 1; }

Date anchor(const Event& event) {
    const auto& window = event.timing.windows.front();
    return event.timing.kind == TimingKind::until ? window.last : window.first;
}

// The span of a date of its own: of a deadline, its day.
Window own_days(const Event& event) {
    const auto& window = event.timing.windows.front();
    return event.timing.kind == TimingKind::until ? Window{window.last, window.last} : window;
}

std::optional<Date> moved(Date day, std::int32_t years) {
    auto fields = year_month_day(day);
    fields.year += years;
    if (fields.year < 1400 || fields.year > 9999) {
        return std::nullopt;
    }
    fields.day = std::min(fields.day, days_in_month(fields.year, fields.month));
    return Date(fields.year, fields.month, fields.day);
}

// Where the only number of four digits that can be a year stands in the phrase.
std::optional<std::size_t> year_at(const std::string& phrase) {
    std::optional<std::size_t> out;
    for (std::size_t at = 0; at < phrase.size();) {
        const auto end = std::min(phrase.find_first_not_of("0123456789", at), phrase.size());
        if (end - at == 4 && (phrase.compare(at, 2, "19") == 0 || phrase.compare(at, 2, "20") == 0)) {
            if (out) {
                return std::nullopt;
            }
            out = at;
        }
        at = std::max(end, at + 1);
    }
    return out;
}

const std::vector<std::size_t>* list_of(const TimeFacts& times, std::size_t event) {
    for (const auto& list : times.lists) {
        if (std::binary_search(list.begin(), list.end(), event)) {
            return &list;
        }
    }
    return nullptr;
}

} // namespace

Neighbours dated_neighbours(const TimeFacts& times, std::size_t event) {
    Neighbours out;
    const auto* list = list_of(times, event);
    if (list == nullptr) {
        return out;
    }
    const auto here = std::lower_bound(list->begin(), list->end(), event);
    for (auto at = here; at != list->begin() && out.before == none;) {
        out.before = anchors(times.event(*--at)) ? *at : none;
    }
    for (auto at = here + 1; at != list->end() && out.after == none; ++at) {
        out.after = anchors(times.event(*at)) ? *at : none;
    }
    return out;
}

std::optional<std::int32_t> suggested_year(const TimeFacts& times, std::size_t index) {
    const auto& event = times.event(index);
    if (!anchors(event) || !year_at(event.timing.phrase)) {
        return std::nullopt;
    }
    const auto beside = dated_neighbours(times, index);
    if (beside.before == none || beside.after == none) {
        return std::nullopt;
    }
    const auto days = own_days(event);
    const auto low = anchor(times.event(beside.before));
    const auto high = own_days(times.event(beside.after)).last;
    constexpr std::int32_t far = 180; // days: nearer ones are a list out of order, not a slip of the year
    const bool wrong = days.last + far < low || days.first > high + far;
    if (high < low || !wrong) {
        return std::nullopt;
    }
    // «Ноябрь» stands well behind the 6th of November.
    const auto between = whole_months(days) ? rounded_to_months(Window{low, high}) : Window{low, high};
    for (const std::int32_t years : {1, -1, 2, -2, 3, -3}) {
        const auto first = moved(days.first, years);
        const auto last = moved(days.last, years);
        if (first && last && between.first <= *first && *last <= between.last) {
            return year_month_day(event.timing.kind == TimingKind::until ? *last : *first).year;
        }
    }
    return std::nullopt;
}

std::string with_year(const std::string& phrase, std::int32_t year) {
    const auto at = year_at(phrase);
    return at ? phrase.substr(0, *at) + std::to_string(year) + phrase.substr(*at + 4) : std::string();
}

void year_rules(const TimeFacts& times, Findings& findings) {
    for (std::size_t i = 0; i < times.timing.size(); ++i) {
        const auto year = times.placement[i].year_doubtful ? suggested_year(times, i) : std::nullopt;
        if (!year) {
            continue;
        }
        const auto& event = times.event(i);
        const auto beside = dated_neighbours(times, i);
        const auto& before = times.event(beside.before);
        const auto& after = times.event(beside.after);
        findings.add(Code::event_year_doubtful, subject(event),
                     {in_sentence(event), event.timing.phrase, in_sentence(before), days_of(before.timing),
                      in_sentence(after), days_of(after.timing)},
                     {at_timing(event), at_timing(before), at_timing(after)}, with_year(event.timing.phrase, *year));
    }
}

} // namespace opora::inline v0::rules
