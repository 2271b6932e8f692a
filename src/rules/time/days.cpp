// Opora, MIT licence. See LICENSE.
//
// Days on which people do not work and pupils do not learn.
#include <algorithm>
#include <set>

#include "plan/word_table.hpp"
#include "rules/time/timing_facts.hpp"
#include "time/print/days.hpp"

namespace opora::inline v0::rules {

namespace {

// Only a day that the plan names by its number and month: «последняя суббота октября» means the Saturday. One who writes
// the day of the week beside the date knows that it is a Saturday, but may not know of a holiday.
void days_off(const TimeFacts& times, std::size_t index, Findings& findings) {
    const auto& event = times.event(index);
    const auto& timing = times.timing[index];
    const bool from_words = !event.timing.phrase.empty();
    if (event.timing.kind != TimingKind::dates || (from_words && !timing.names_day)) {
        return;
    }
    for (const auto& window : event.timing.windows) {
        if (window.days() != 1) {
            continue;
        }
        const auto day = times.facts.calendar.day(window.first);
        if (day.working || day.kind == DayKind::decree_off) {
            continue;
        }
        const bool week = day.kind == DayKind::weekend;
        if (week && from_words && timing.names_weekday) {
            continue;
        }
        findings.add(week ? Code::event_on_day_off : Code::event_on_holiday, subject(event),
                     {in_sentence(event), window.first}, {at_timing(event)});
    }
}

// «до 31 мая» that is the last day of the programme is its end, not an appointment.
void deadline(const TimeFacts& times, std::size_t index, Findings& findings) {
    const auto& event = times.event(index);
    const bool from_words = !event.timing.phrase.empty();
    if (event.timing.kind != TimingKind::until || event.timing.windows.empty() ||
        (from_words && (!times.timing[index].names_day || times.timing[index].names_weekday))) {
        return;
    }
    const auto last = event.timing.windows.back().last;
    const auto off = deadline_on_day_off(times.facts.calendar, last);
    if (off && !(times.facts.period && last == times.facts.period->last)) {
        findings.add(Code::event_deadline_on_day_off, subject(event),
                     {in_sentence(event), last, off->before, off->after}, {at_timing(event)},
                     "до " + in_words(off->before, Language::russian));
    }
}

// School calendars of several regions may lie side by side: the days must be holidays in each of them.
std::optional<Window> holidays_of(const std::vector<SchoolHoliday>& holidays, const std::string& scope,
                                  const Window& days) {
    for (const auto& holiday : holidays) {
        if ((holiday.scope == scope || holiday.scope.empty()) && holiday.window.contains(days)) {
            return holiday.window;
        }
    }
    return std::nullopt;
}

std::optional<Window> holidays_around(const Calendar& calendar, const std::vector<Window>& windows) {
    std::set<std::string> scopes;
    for (const auto& holiday : calendar.school_holidays()) {
        scopes.insert(holiday.scope);
    }
    if (scopes.size() > 1) {
        scopes.erase(std::string()); // rows for all belong to each scope
    }
    std::optional<Window> out;
    for (const auto& scope : scopes) {
        for (const auto& window : windows) {
            out = holidays_of(calendar.school_holidays(), scope, window);
            if (!out) {
                return std::nullopt;
            }
        }
    }
    return out;
}

// A seminar about lessons is for teachers, plans of lessons are made at a desk, a camp is made for holidays.
bool with_pupils(const Event& event) {
    const auto found = matches(Words(event.title));
    if (says(found, "camp")) {
        return false;
    }
    bool made = false;
    for (const auto& match : found) {
        if (match.kind == "lesson" || match.kind == "pupil") {
            return !made;
        }
        if (match.kind == "meeting" || match.kind == "reflect") {
            return false;
        }
        if (match.kind == "act") {
            made = match.name == "make" || match.name == "change";
        }
    }
    return false;
}

void lessons(const TimeFacts& times, std::size_t index, Findings& findings) {
    const auto& event = times.event(index);
    if (event.timing.kind != TimingKind::dates || event.timing.windows.empty()) {
        return;
    }
    const auto holidays = holidays_around(times.facts.calendar, event.timing.windows);
    if (holidays && with_pupils(event)) {
        findings.add(Code::lessons_in_school_holidays, subject(event),
                     {in_sentence(event), days_of(event.timing), *holidays}, {at_timing(event)});
    }
}

} // namespace

void day_rules(const TimeFacts& times, Findings& findings) {
    for (std::size_t i = 0; i < times.timing.size(); ++i) {
        days_off(times, i, findings);
        deadline(times, i, findings);
        lessons(times, i, findings);
    }
}

} // namespace opora::inline v0::rules
