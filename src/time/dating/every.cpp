// Opora, MIT licence. See LICENSE.
//
// Repetitions: alone, narrowed to a period, or to a date in each of them.
#include <algorithm>

#include "time/composer/compose.hpp"
#include "time/dating/dating.hpp"

namespace opora::inline v0::timing {

namespace {

// A repetition of so many days is one of years.
constexpr int yearly = 300;

} // namespace

void Dating::add_every(const TimingPart& part) {
    if (!context_.period) {
        note(Code::period_missing, part);
        return;
    }
    auto period = *context_.period;
    // A year that no date can have bounds the period as the nearest one would.
    if (part.repeat.first_year != 0) {
        period.first = std::max(period.first, Date(std::clamp<int>(part.repeat.first_year, 1401, 9990), 1, 1));
    }
    if (part.repeat.last_year != 0) {
        period.last = std::min(period.last, Date(std::clamp<int>(part.repeat.last_year, 1401, 9990), 12, 31));
    }
    if (period.last < period.first) {
        out_.flags.outside = true;
        note(Code::window_outside, part);
        return;
    }
    const auto& when = part.first;
    if (when.unit == PeriodUnit::none || when.unit == PeriodUnit::period) {
        Windows windows;
        repetitions(part.repeat, period, school_, windows);
        for (const auto& window : windows) {
            push(window);
        }
        return;
    }
    if (when.unit == PeriodUnit::holidays) {
        add_holidays(part);
        return;
    }
    add_every_item(part, period);
}

// The windows of the repetition that lie in some days, clipped to them.
void Dating::add_within(const TimingPart& part, const Window& period, const Window& limits) {
    const auto inner = intersection(limits, period);
    if (!inner) {
        return;
    }
    Windows windows;
    repetitions(part.repeat, period, school_, windows);
    for (const auto& window : windows) {
        if (const auto clipped = intersection(window, *inner)) {
            push(*clipped);
        }
    }
}

void Dating::add_every_item(const TimingPart& part, const Window& period) {
    const auto& when = part.first;
    const bool of_base = when.number == 0 && when.unit == part.repeat.unit && when.slice != PeriodPart::whole;
    if (monthless(when) || of_base) {
        add_every_base(part, period);
    } else if (when.year != 0 || (part.range && part.last.year != 0)) {
        add_every_in_year(part, period);
    } else if (part.bound != TimingBound::at && nominal_days(part.repeat.unit) * part.repeat.interval < yearly) {
        add_every_bounded(part, period);
    } else {
        add_every_year(part, period);
    }
}

// «ежемесячно до 25 числа», «в конце каждой четверти»: one in each period.
void Dating::add_every_base(const TimingPart& part, const Window& period) {
    const auto unit = part.first.unit;
    const bool month_based = unit == PeriodUnit::day || unit == PeriodUnit::month;
    auto repeat = part.repeat;
    if (month_based && (repeat.unit == PeriodUnit::week || repeat.unit == PeriodUnit::year ||
                        repeat.unit == PeriodUnit::school_year)) {
        repeat.unit = PeriodUnit::month;
    } else if (!month_based) {
        repeat.unit = unit;
    }
    Windows bases;
    repetitions(repeat, Window{period.first - 400, period.last + 400}, school_, bases);
    for (const auto& base : bases) {
        const auto window = in_base(part, base);
        const auto clipped = window ? intersection(*window, period) : std::nullopt;
        if (clipped) {
            push(*clipped);
        }
    }
}

// «еженедельно в мае 2022 года», «ежемесячно до 31 мая 2022 года»
void Dating::add_every_in_year(const TimingPart& part, const Window& period) {
    const auto found = choose(part);
    if (!found || found->reversed) {
        out_.flags.broken = out_.flags.broken || (found && found->reversed);
        return;
    }
    if (part.bound != TimingBound::at) {
        add_within(part, period, bounded_days(part, *found, period));
        return;
    }
    const auto window = found->window();
    if (window.days() <= nominal_days(part.repeat.unit) * part.repeat.interval && part.repeat.weekdays == 0) {
        const auto clipped = intersection(window, period);
        out_.flags.outside = out_.flags.outside || !clipped;
        push(clipped.value_or(window));
        return;
    }
    const auto before = windows_.size();
    add_within(part, period, window);
    if (windows_.size() == before) {
        out_.flags.outside = true;
        push(window);
    }
}

// «ежемесячно до 31 мая»: the repetition goes on until one day, or from one on.
void Dating::add_every_bounded(const TimingPart& part, const Window& period) {
    if (const auto found = choose(part)) {
        add_within(part, period, bounded_days(part, *found, period));
    }
}

// The days of the period until a deadline, or from a start on.
Window Dating::bounded_days(const TimingPart& part, const Stretch& stretch, const Window& period) const {
    if (part.bound == TimingBound::until) {
        const auto day = deadline(part, stretch);
        return Window{std::min(period.first, day), day};
    }
    const auto first = stretch.window().first;
    return Window{first, std::max(period.last, first)};
}

// «ежегодно в мае», «ежегодно до 25 мая», «еженедельно с мая по июнь»: each year has its own.
void Dating::add_every_year(const TimingPart& part, const Window& period) {
    const int length = nominal_days(part.repeat.unit) * part.repeat.interval;
    const bool bounded = part.bound != TimingBound::at;
    for (int year = year_of(period.first) - 1; year <= year_of(period.last) + 1; ++year) {
        const auto found = stretch(part, year);
        if (!found || found->reversed) {
            continue;
        }
        const auto window = bounded ? bounded_in_year(part, *found) : found->window();
        if (!bounded && (window.days() > length || part.repeat.weekdays != 0)) {
            add_within(part, period, window);
        } else if (const auto clipped = intersection(window, period)) {
            push(*clipped);
        }
    }
}

// «ежегодно до 25 мая»: from the start of its year, in a school's plan of its school year.
Window Dating::bounded_in_year(const TimingPart& part, const Stretch& stretch) const {
    const bool until = part.bound == TimingBound::until;
    const auto day = until ? deadline(part, stretch) : stretch.window().first;
    const auto ymd = year_month_day(day);
    Window block{Date(ymd.year, 1, 1), Date(ymd.year, 12, 31)};
    if (school_ && !part.repeat.following) {
        const int year = ymd.month < 9 ? ymd.year - 1 : ymd.year;
        block = Window{Date(year, 9, 1), Date(year + 1, 8, 31)};
    }
    return until ? Window{block.first, day} : Window{day, block.last};
}

} // namespace opora::inline v0::timing
