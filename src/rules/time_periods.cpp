// Opora, MIT licence. See LICENSE.
//
// The programme's period, said in several places.
#include "rules/timing_facts.hpp"

namespace opora::rules {

namespace {

// A school year begins on 1 September, whatever the calendar says of that day, and ends on any day of May to August.
bool same_end(Date a, Date b) {
    const auto of_school_year = [](Date day) {
        const auto fields = year_month_day(day);
        return fields.month >= 5 && fields.month <= 8;
    };
    return a == b || (of_school_year(a) && of_school_year(b) && year_month_day(a).year == year_month_day(b).year);
}

bool differ(const Window& a, const Window& b) { return a.first != b.first || !same_end(a.last, b.last); }

std::string said(const Period& period) { return period.phrase.empty() ? to_string(period.window) : period.phrase; }

} // namespace

void period_rules(const TimeFacts& times, Findings& findings) {
    const auto& programme = times.facts.programme;
    const Period* first = nullptr; // that the document says; one given from outside is no statement of it
    for (const auto& period : programme.periods) {
        if (period.basis == Basis::given) {
            continue;
        }
        if (first == nullptr) {
            first = &period;
        } else if (differ(first->window, period.window)) {
            findings.add(Code::periods_differ, programme.title,
                         {said(*first), to_string(first->window), said(period), to_string(period.window)},
                         {at_document(first->source), at_document(period.source)});
            return;
        }
    }
}

} // namespace opora::rules
