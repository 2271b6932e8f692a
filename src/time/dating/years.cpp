// Opora, MIT licence. See LICENSE.
//
// The years that a phrase leaves out (rule 1 of the guide).
#include <algorithm>

#include "time/composer/compose.hpp"
#include "time/dating/dating.hpp"

namespace opora::inline v0::timing {

std::optional<Window> Dating::in_year(const PeriodSpec& when, int year) {
    auto window = extent(when, year, school_);
    // «по 31 ноября»: the last day of the month was meant, but that is a guess.
    if (!window && when.unit == PeriodUnit::day && when.day >= 29 && when.day <= 31 && when.number >= 1 &&
        when.number <= 12 && make_date(year, when.number, 1)) {
        const auto last = month_window(year, when.number).last;
        window = Window{last, last};
    }
    return window;
}

// The days that a part names first: of the programme's period, or of a year.
std::optional<Window> Dating::starting_days(const TimingPart& part, int year) {
    if (part.first.unit == PeriodUnit::period) {
        return context_.period ? cut(part.first, *context_.period) : std::nullopt;
    }
    return part.range || part.first.year != 0 ? in_year(part.first, year) : extent(part.first, year, school_);
}

// The days of a part whose years are known, or of a part without years in the year where it starts.
std::optional<Dating::Stretch> Dating::stretch(const TimingPart& part, int year) {
    const int first_year = part.first.year != 0 ? part.first.year : year;
    Stretch out;
    const auto start = starting_days(part, first_year);
    if (!start) {
        return std::nullopt;
    }
    out.first = *start;
    out.last = *start;
    if (!part.range) {
        return out;
    }
    if (part.last.unit == PeriodUnit::period) {
        if (!context_.period) {
            return std::nullopt;
        }
        out.last = cut(part.last, *context_.period).value_or(*context_.period);
        out.reversed = out.last.last < out.first.first;
        return out;
    }
    const bool own = part.last.year != 0;
    if (!own && part.last.unit == PeriodUnit::school_year && part.first.unit != PeriodUnit::school_year) {
        // «с 15 марта до конца учебного года»: the school year in which it starts
        const auto closing = in_year(part.last, first_year - 1);
        out.last = closing && closing->last >= out.first.first ? *closing
                                                               : in_year(part.last, first_year).value_or(out.last);
        return out;
    }
    auto last = in_year(part.last, own ? part.last.year : first_year);
    if (last && !own && last->last < out.first.first && starting_month(part.first) != starting_month(part.last)) {
        last = in_year(part.last, first_year + 1);
    }
    if (!last) {
        return std::nullopt;
    }
    out.last = *last;
    out.reversed = out.last.last < out.first.first;
    return out;
}

// The years that the phrase leaves out, by rule 1.
std::optional<Dating::Stretch> Dating::choose(const TimingPart& part) {
    const bool known = part.first.year != 0 || part.first.unit == PeriodUnit::period;
    if (known || (part.range && part.last.year != 0)) {
        int year = part.first.year;
        if (!known) { // only the end of the range has a year
            year = part.last.year;
            const auto same = stretch(part, year);
            if (same && same->reversed) {
                --year;
            }
        }
        const auto found = stretch(part, year);
        const bool clamped = (part.first.unit == PeriodUnit::day && part.first.year != 0 &&
                              !extent(part.first, part.first.year, school_)) ||
                             (part.range && part.last.unit == PeriodUnit::day && part.last.year != 0 &&
                              !extent(part.last, part.last.year, school_));
        if (clamped) {
            note(Code::date_impossible, part);
            out_.flags.ambiguous = true;
            if (!part.range) {
                out_.flags.broken = true;
                return std::nullopt;
            }
        }
        if (!found && part.first.unit == PeriodUnit::period) {
            note(Code::period_missing, part);
        }
        return found;
    }
    if (!context_.period) {
        note(Code::period_missing, part);
        return std::nullopt;
    }
    if (context_.parent) {
        if (auto found = choose_in(part, *context_.parent, true)) {
            return found;
        }
    }
    if (auto found = choose_in(part, *context_.period, false)) {
        return found;
    }
    return nearest(part, *context_.period);
}

std::optional<Dating::Stretch> Dating::choose_in(const TimingPart& part, const Window& limits, bool parent) {
    auto where = part;
    // «начало года», «конец года» in a school-year plan
    if (where.first.unit == PeriodUnit::year && school_) {
        where.first.unit = PeriodUnit::school_year;
        out_.flags.ambiguous = true;
    }
    // A day and a month lie in their year; longer periods and ranges may begin or end in one beside it.
    const bool within = !part.range && (part.first.unit == PeriodUnit::day || part.first.unit == PeriodUnit::month);
    const int from = year_of(limits.first) - (within ? 0 : 1);
    const int to = year_of(limits.last) + (within ? 0 : 1);
    std::optional<Stretch> whole;
    std::optional<Stretch> partial;
    int wholes = 0;
    int partials = 0;
    for (int year = from; year <= to; ++year) {
        const auto candidate = stretch(where, year);
        if (!candidate) {
            continue;
        }
        if (candidate->reversed) {
            continue;
        }
        const auto window = candidate->window();
        const bool day_only = part.bound != TimingBound::at;
        const Window tested = day_only ? (part.bound == TimingBound::until ? Window{window.last, window.last}
                                                                           : Window{window.first, window.first})
                                       : window;
        if (limits.contains(tested)) {
            whole = wholes++ == 0 ? candidate : whole;
        } else if (limits.intersects(tested)) {
            partial = partials++ == 0 ? candidate : partial;
        }
    }
    const bool august = !parent && starting_month(part.first) == 8 && one_school_year(limits) &&
                        (part.first.unit == PeriodUnit::day || part.first.unit == PeriodUnit::month);
    if (august) { // rule 26
        note(Code::year_doubtful, part);
        out_.flags.ambiguous = true;
        return stretch(where, year_of(limits.last));
    }
    if (wholes == 0 && partials == 0) {
        return std::nullopt;
    }
    const auto& chosen = wholes > 0 ? whole : partial;
    const bool earlier_partial = wholes > 0 && partials > 0 && partial->first < whole->first;
    const bool doubtful = (wholes > 0 ? wholes > 1 || earlier_partial : partials > 1);
    note(doubtful ? Code::year_doubtful : Code::year_missing, part);
    out_.flags.ambiguous = out_.flags.ambiguous || doubtful;
    doubt_days(part, *chosen);
    return chosen;
}

// «1-31 ноября»: the last day of the month was taken for one that it does not have.
void Dating::doubt_days(const TimingPart& part, const Stretch& stretch) {
    const auto missing = [this](const PeriodSpec& when, Date day) {
        return when.unit == PeriodUnit::day && !extent(when, year_of(day), school_);
    };
    if (missing(part.first, stretch.first.first) || (part.range && missing(part.last, stretch.last.last))) {
        note(Code::date_impossible, part);
        out_.flags.ambiguous = true;
    }
}

// No year fits: the one that brings the part nearest to the context.
std::optional<Dating::Stretch> Dating::nearest(const TimingPart& part, const Window& limits) {
    std::optional<Stretch> best;
    std::int32_t least = 0;
    bool reversed = false;
    for (int year = year_of(limits.first) - 5; year <= year_of(limits.last) + 5; ++year) {
        const auto candidate = stretch(part, year);
        if (!candidate) {
            continue;
        }
        if (candidate->reversed) {
            reversed = true;
            continue;
        }
        const auto gap = distance(candidate->window(), limits);
        if (!best || gap < least) {
            best = candidate;
            least = gap;
        }
    }
    if (!best) {
        note(reversed ? Code::range_reversed : Code::date_impossible, part);
        out_.flags.broken = true;
        out_.flags.ambiguous = out_.flags.ambiguous || !reversed;
        return std::nullopt;
    }
    if (least > 0 && part.bound != TimingBound::at) {
        out_.flags.outside = true;
    }
    doubt_days(part, *best);
    return best;
}

} // namespace opora::inline v0::timing
