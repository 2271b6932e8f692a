// Opora, MIT licence. See LICENSE.
#include "time/dating/bounds.hpp"

#include <algorithm>

#include "time/units.hpp"

namespace opora::inline v0::timing {

namespace {

Window months(int year, unsigned first, unsigned count) {
    const auto start = Date(year, first, 1);
    const auto index = first - 1 + count - 1;
    const auto last = month_window(year + static_cast<int>(index / 12), index % 12 + 1);
    return Window{start, last.last};
}

std::optional<Window> nth_weekday(const PeriodSpec& when, const Window& whole) {
    const int wanted = when.weekday;
    if (when.ordinal > 0) {
        const int start = static_cast<int>(weekday(whole.first));
        const auto day = whole.first + ((wanted - start + 7) % 7 + 7 * (when.ordinal - 1));
        return whole.contains(day) ? std::optional<Window>(Window{day, day}) : std::nullopt;
    }
    const int end = static_cast<int>(weekday(whole.last));
    const auto day = whole.last - ((end - wanted + 7) % 7 + 7 * (-when.ordinal - 1));
    return whole.contains(day) ? std::optional<Window>(Window{day, day}) : std::nullopt;
}

std::optional<Window> counted(const Window& whole, int ordinal, int length) {
    if (ordinal > 0) {
        const Window out{whole.first + length * (ordinal - 1), whole.first + (length * ordinal - 1)};
        return whole.contains(out) ? std::optional<Window>(out) : intersection(out, whole);
    }
    const auto last = whole.last - length * (-ordinal - 1);
    return intersection(Window{last - (length - 1), last}, whole);
}

bool is_month(const Window& whole) {
    return month_of(whole.first) == month_of(whole.last) && whole.days() >= 28 && whole.days() <= 31;
}

// May reach beyond a period that is shorter than a month.
std::optional<Window> piece(const PeriodSpec& when, const Window& whole) {
    switch (when.slice) {
    case PeriodPart::whole:
        return whole;
    case PeriodPart::start:
        return Window{whole.first, whole.first + 9};
    case PeriodPart::middle: {
        const auto skipped = (whole.days() - 10) / 2;
        return is_month(whole) ? Window{whole.first + 10, whole.first + 19}
                               : Window{whole.first + skipped, whole.first + (skipped + 9)};
    }
    case PeriodPart::end:
        if (when.unit == PeriodUnit::school_year) {
            return Window{whole.last - 10, whole.last}; // 21-31 May
        }
        return Window{is_month(whole) ? whole.first + 20 : std::max(whole.first, whole.last - 9), whole.last};
    case PeriodPart::ten_days:
        return when.ordinal == 3 ? Window{whole.first + 20, whole.last} : counted(whole, when.ordinal, 10);
    case PeriodPart::week:
        return counted(whole, when.ordinal, 7);
    case PeriodPart::half:
        return when.ordinal == 1 ? Window{whole.first, whole.first + 14} : Window{whole.first + 15, whole.last};
    case PeriodPart::weekday:
        return nth_weekday(when, whole);
    case PeriodPart::day:
        return counted(whole, when.ordinal, 1);
    case PeriodPart::first_days:
        return Window{whole.first, whole.first + 4};
    case PeriodPart::twenties:
        return Window{whole.first + 19, whole.last};
    }
    return whole;
}

// A year, or a run of years, from a day on: «один раз в два года».
void add_year_blocks(const Repetition& repeat, const Window& period, Windows& out) {
    auto first = period.first;
    while (first <= period.last) {
        const auto ymd = year_month_day(first);
        const int year = ymd.year + repeat.interval;
        if (year > 9998) {
            return;
        }
        const auto next = make_date(year, ymd.month, ymd.day).value_or(Date(year, ymd.month, 28) + 1);
        out.push_back(Window{first, std::min(next - 1, period.last)});
        first = next;
    }
}

void add_weeks(const Repetition& repeat, const Window& period, Windows& out) {
    const int step = 7 * repeat.interval;
    for (auto monday = start_of_week(period.first); monday <= period.last; monday = monday + step) {
        if (repeat.weekdays == 0 || repeat.weekdays == 0x7F) {
            if (const auto clipped = intersection(Window{monday, monday + (step - 1)}, period)) {
                out.push_back(*clipped);
            }
            continue;
        }
        for (int day = 0; day < 7; ++day) {
            if ((repeat.weekdays >> day & 1) == 0) {
                continue;
            }
            int last = day;
            while (repeat.weekday_run && last < 6 && (repeat.weekdays >> (last + 1) & 1) != 0) {
                ++last;
            }
            if (const auto clipped = intersection(Window{monday + day, monday + last}, period)) {
                out.push_back(*clipped);
            }
            day = last;
        }
    }
}

void add_months(const Repetition& repeat, const Window& period, Windows& out) {
    int year = year_of(period.first);
    unsigned month = month_of(period.first);
    for (;;) {
        const auto window = months(year, month, repeat.interval);
        if (window.first > period.last) {
            return;
        }
        if ((repeat.except_months >> (month - 1) & 1U) == 0) {
            if (const auto clipped = intersection(window, period)) {
                out.push_back(*clipped);
            }
        }
        month += repeat.interval;
        year += static_cast<int>((month - 1) / 12);
        month = (month - 1) % 12 + 1;
    }
}

// A period longer than a day, whatever slice of it is meant. Its number is known to be one that its unit has.
std::optional<Window> whole_period(const PeriodSpec& when, int year, bool school) {
    const unsigned n = when.number;
    switch (when.unit) {
    case PeriodUnit::month:
        return n >= 1 && n <= 12 ? std::optional<Window>(month_window(year, n)) : std::nullopt;
    case PeriodUnit::quarter:
        return months(year, 3 * n - 2, 3);
    case PeriodUnit::half_year:
        if (school || when.school) {
            return n == 1 ? months(year, 9, 4) : months(year, 1, 5);
        }
        return months(year, n == 1 ? 1 : 7, 6);
    case PeriodUnit::trimester: {
        constexpr unsigned first[] = {9, 12, 3};
        return months(year, first[n - 1], 3);
    }
    case PeriodUnit::school_quarter: {
        constexpr unsigned first[] = {9, 11, 1, 4};
        constexpr unsigned count[] = {2, 2, 3, 2};
        return months(year, first[n - 1], count[n - 1]);
    }
    case PeriodUnit::season:
        return months(year, n == 4 ? 12 : 3 * n, 3);
    case PeriodUnit::year:
        return Window{Date(year, 1, 1), Date(year, 12, 31)};
    case PeriodUnit::school_year:
        return months(year, 9, 9);
    default:
        return std::nullopt;
    }
}

} // namespace

int year_of(Date date) { return year_month_day(date).year; }
unsigned month_of(Date date) { return year_month_day(date).month; }

Window month_window(int year, unsigned month) {
    const auto first = Date(year, month, 1);
    return Window{first, first + (static_cast<std::int32_t>(days_in_month(year, month)) - 1)};
}

bool school_context(const TimingContext& context) {
    if (!context.period) {
        return false;
    }
    const auto month = month_of(context.period->first);
    return month == 8 || month == 9;
}

bool one_school_year(const Window& period) {
    const auto first = month_of(period.first);
    return month_of(period.last) == 8 && (first == 8 || first == 9) && period.days() > 330 && period.days() <= 396;
}

int nominal_days(PeriodUnit unit) noexcept {
    switch (unit) {
    case PeriodUnit::day:
        return 1;
    case PeriodUnit::week:
        return 7;
    case PeriodUnit::month:
        return 31;
    case PeriodUnit::quarter:
    case PeriodUnit::trimester:
    case PeriodUnit::school_quarter:
    case PeriodUnit::season:
        return 92;
    case PeriodUnit::half_year:
        return 184;
    case PeriodUnit::school_year:
        return 274;
    default:
        return 366;
    }
}

std::optional<Window> extent(const PeriodSpec& when, int year, bool school) {
    if (year < 1401 || year > 9990) {
        return std::nullopt;
    }
    const auto parts = parts_of_year(when.unit);
    if (parts > 1 && (when.number < 1 || when.number > parts)) {
        return std::nullopt;
    }
    if (when.unit == PeriodUnit::day) {
        const auto day = make_date(year, when.number, when.day);
        return day ? std::optional<Window>(Window{*day, *day}) : std::nullopt;
    }
    const auto whole = whole_period(when, year, school);
    return whole ? cut(when, *whole) : std::nullopt;
}

std::optional<Window> cut(const PeriodSpec& when, const Window& whole) {
    const auto window = piece(when, whole);
    // A week has no third ten days, and its first ten days are the week.
    return window && window->first <= window->last ? intersection(*window, whole) : std::nullopt;
}

void repetitions(const Repetition& repeat, const Window& period, bool school, Windows& out) {
    const auto unit = repeat.unit;
    if (unit == PeriodUnit::week) {
        add_weeks(repeat, period, out);
    } else if (unit == PeriodUnit::month) {
        add_months(repeat, period, out);
    } else if (repeat.interval > 1) {
        add_year_blocks(repeat, period, out);
    } else {
        PeriodSpec when;
        when.unit = unit == PeriodUnit::year && school ? PeriodUnit::school_year : unit;
        if (unit == PeriodUnit::holidays || unit == PeriodUnit::period || unit == PeriodUnit::none ||
            unit == PeriodUnit::day) {
            return;
        }
        for (int year = year_of(period.first) - 1; year <= year_of(period.last); ++year) {
            for (unsigned part = 1; part <= parts_of_year(unit); ++part) {
                when.number = static_cast<std::uint8_t>(part);
                const auto window = extent(when, year, school);
                const auto clipped = window ? intersection(*window, period) : std::nullopt;
                if (clipped) {
                    out.push_back(*clipped);
                }
            }
        }
    }
    if (repeat.except_months != 0 && unit != PeriodUnit::month) {
        const auto left_out = [&repeat](const Window& window) {
            return month_of(window.first) == month_of(window.last) &&
                   (repeat.except_months >> (month_of(window.first) - 1) & 1U) != 0;
        };
        out.truncate(std::remove_if(out.begin(), out.end(), left_out));
    }
}

} // namespace opora::inline v0::timing
