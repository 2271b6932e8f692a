// Opora, MIT licence. See LICENSE.
//
// The programme's period, said in several places.
#include "base/unicode.hpp"
#include "rules/time/timing_facts.hpp"

namespace opora::inline v0::rules {

namespace {

// A school year begins on 1 September, whatever the calendar says of that day, and ends on any day of May to August.
bool same_end(Date a, Date b) {
    const auto of_school_year = [](Date day) {
        const auto fields = year_month_day(day);
        return fields.month >= 5 && fields.month <= 8;
    };
    return a == b || (of_school_year(a) && of_school_year(b) && year_month_day(a).year == year_month_day(b).year);
}

bool of_school_years(const Period& period) { return fold(period.phrase).find("учебн") != std::string::npos; }

// «2023 – 2025 годы» in the title and «01.09.2023 – 31.05.2025» in the passport: the second says the first more exactly.
// School years are no more exact than years: beside each other they leave it open which are meant.
bool refines(const Period& years, const Period& days) {
    const auto from = year_month_day(years.window.first);
    const auto to = year_month_day(years.window.last);
    const bool whole = from.month == 1 && from.day == 1 && to.month == 12 && to.day == 31;
    return whole && !of_school_years(days) && year_month_day(days.window.first).year == from.year &&
           year_month_day(days.window.last).year == to.year;
}

bool differ(const Period& a, const Period& b) {
    return (a.window.first != b.window.first || !same_end(a.window.last, b.window.last)) && !refines(a, b) &&
           !refines(b, a);
}

std::string said(const Period& period) { return period.phrase.empty() ? to_string(period.window) : period.phrase; }

} // namespace

void period_rules(const TimeFacts& times, Findings& findings) {
    const auto& programme = times.facts.programme;
    const Period* first = nullptr; // that the document says; one given from outside is no statement of it
    for (const auto& period : programme.periods) {
        if (period.basis == PeriodBasis::given) {
            continue;
        }
        if (first == nullptr) {
            first = &period;
        } else if (differ(*first, period)) {
            findings.add(Code::periods_differ, programme.title,
                         {said(*first), first->window, said(period), period.window},
                         {at_document(first->source), at_document(period.source)});
            return;
        }
    }
}

} // namespace opora::inline v0::rules
