// Opora, MIT licence. See LICENSE.
#include "time/dating/dating.hpp"

#include <algorithm>

#include "time/composer/compose.hpp"

namespace opora::inline v0 {

ResolvedTiming resolve(const TimingMeaning& meaning, const TimingContext& context, const Calendar& calendar) {
    return timing::Dating(meaning, context, &calendar).run();
}

ResolvedTiming resolve(const TimingMeaning& meaning, const TimingContext& context) {
    return timing::Dating(meaning, context, nullptr).run();
}

namespace timing {

ResolvedTiming Dating::run() {
    out_.kind = kind(meaning_);
    out_.flags.ambiguous = meaning_.ambiguous;
    for (const auto& note : meaning_.notes) {
        notes_.push_back(note);
    }
    for (const auto& part : meaning_.parts) {
        add(part);
    }
    if (every_by_context_) {
        out_.kind = TimingKind::every;
    } else if (always_by_context_ && out_.kind == TimingKind::dates && !dated_) {
        out_.kind = TimingKind::always;
    }
    if (!std::is_sorted(windows_.begin(), windows_.end())) {
        std::sort(windows_.begin(), windows_.end());
    }
    out_.windows.assign(windows_.begin(), std::unique(windows_.begin(), windows_.end()));
    out_.notes.assign(notes_.begin(), notes_.end());
    return std::move(out_);
}

void Dating::note(Code code, const TimingPart& part) { notes_.push_back(TimingNote{code, part.span}); }

void Dating::push(const Window& window) { windows_.push_back(window); }

bool Dating::surrounding(const TimingPart& part) noexcept {
    if (part.form != TimingForm::dated || part.range || part.first.slice != PeriodPart::whole ||
        part.first.number != 0 || part.first.year != 0 || part.repeat.unit != PeriodUnit::none || part.first.day != 0) {
        return false;
    }
    switch (part.first.unit) {
    case PeriodUnit::day:
    case PeriodUnit::week:
    case PeriodUnit::month:
    case PeriodUnit::quarter:
    case PeriodUnit::half_year:
    case PeriodUnit::trimester:
    case PeriodUnit::school_quarter:
        return true;
    default:
        return false;
    }
}

bool Dating::monthless(const PeriodSpec& when) noexcept {
    if (when.number != 0) {
        return false;
    }
    switch (when.unit) {
    case PeriodUnit::day:
        return when.day != 0;
    case PeriodUnit::month:
    case PeriodUnit::quarter:
    case PeriodUnit::half_year:
    case PeriodUnit::trimester:
    case PeriodUnit::school_quarter:
        return when.slice != PeriodPart::whole;
    default:
        return false;
    }
}

void Dating::add(const TimingPart& part) {
    switch (part.form) {
    case TimingForm::open:
    case TimingForm::relative:
        return;
    case TimingForm::always:
        if (context_.period) {
            push(*context_.period);
        } else {
            note(Code::period_missing, part);
        }
        return;
    case TimingForm::dated:
        break;
    }
    if (part.repeat.unit != PeriodUnit::none) {
        add_every(part);
    } else if (surrounding(part)) {
        add_surrounding(part);
    } else if (part.first.unit == PeriodUnit::holidays) {
        add_holidays(part);
    } else if (part.first.unit == PeriodUnit::school_year && part.first.year == 0 &&
               part.first.slice == PeriodPart::whole && part.bound == TimingBound::at && !part.range) {
        add_school_years(part);
    } else {
        add_dated(part);
    }
}

// «в течение месяца»: the parent's window, else the whole context.
void Dating::add_surrounding(const TimingPart& part) {
    if (context_.parent) {
        push(*context_.parent);
        dated_ = true;
    } else if (context_.period) {
        push(*context_.period);
        always_by_context_ = true;
    } else {
        note(Code::period_missing, part);
    }
}

void Dating::add_holidays(const TimingPart& part) {
    static constexpr std::string_view names[] = {"", "spring", "summer", "autumn", "winter"};
    bool found = false;
    if (calendar_ != nullptr) {
        for (const auto& holiday : calendar_->school_holidays()) {
            const bool named = part.first.number == 0 ? holiday.name != "year"
                                                      : holiday.name == names[part.first.number];
            const bool near = part.first.year != 0 ? year_of(holiday.window.first) == part.first.year ||
                                                         year_of(holiday.window.last) == part.first.year
                                                   : context_.period && holiday.window.intersects(*context_.period);
            if (named && near) {
                place(part, Stretch{holiday.window, holiday.window, false});
                found = true;
            }
        }
    }
    if (!found) {
        note(Code::calendar_missing, part);
        if (meaning_.parts.size() == 1) {
            out_.kind = TimingKind::open;
        }
    }
}

void Dating::add_school_years(const TimingPart& part) {
    if (!context_.period) {
        note(Code::period_missing, part);
        return;
    }
    for (int year = year_of(context_.period->first) - 1; year <= year_of(context_.period->last); ++year) {
        const auto window = extent(part.first, year, true);
        const auto clipped = window ? intersection(*window, *context_.period) : std::nullopt;
        if (clipped) {
            push(*clipped);
        }
    }
}

void Dating::add_dated(const TimingPart& part) {
    if (monthless(part.first)) {
        if (context_.parent) {
            add_monthless(part, *context_.parent);
        } else if (context_.period) {
            every_by_context_ = true;
            out_.flags.ambiguous = out_.flags.ambiguous || (part.range && part.first.unit == PeriodUnit::day);
            add_monthless(part, *context_.period);
        } else {
            note(Code::period_missing, part);
        }
        return;
    }
    const auto chosen = choose(part);
    if (!chosen) {
        return;
    }
    place(part, *chosen);
}

// The window of a part without a month in one period of its unit, for example in one month.
std::optional<Window> Dating::in_base(const TimingPart& part, const Window& base) const {
    const auto whole = month_window(year_of(base.first), month_of(base.first));
    const auto place_in = [&](const PeriodSpec& when) {
        if (when.unit == PeriodUnit::day) {
            const auto day = base.first + (when.day - 1);
            return base.contains(day) ? std::optional<Window>(Window{day, day}) : std::nullopt;
        }
        return cut(when, when.unit == PeriodUnit::month ? whole : base);
    };
    auto window = place_in(part.first);
    if (!window) {
        return std::nullopt;
    }
    const Stretch stretch{*window, *window, false};
    if (part.range) { // «с 1 по 10 число»: the last day of a short month closes it
        const auto last = place_in(part.last);
        window->last = std::max(window->first, last ? last->last : base.last);
    } else if (part.bound == TimingBound::until) {
        const auto day = deadline(part, stretch);
        window = Window{std::min(base.first, day), day};
    } else if (part.bound == TimingBound::since) {
        window->last = base.last;
    }
    return window;
}

// A part without a month: in the parent the first that fits, else one each month.
void Dating::add_monthless(const TimingPart& part, const Window& period) {
    Repetition repeat;
    repeat.unit = part.first.unit == PeriodUnit::day ? PeriodUnit::month : part.first.unit;
    const bool each = every_by_context_;
    Windows bases;
    repetitions(repeat, Window{period.first - 400, period.last + 400}, school_, bases);
    for (const auto& base : bases) {
        auto window = in_base(part, base);
        if (!window || !window->intersects(period)) {
            continue;
        }
        if (each) {
            push(*intersection(*window, period));
            continue;
        }
        if (part.bound == TimingBound::until && context_.period) {
            window->first = std::min(context_.period->first, window->last);
        }
        push(*window);
        dated_ = true;
        return;
    }
}

Date Dating::deadline(const TimingPart& part, const Stretch& stretch) const {
    switch (part.first.slice) {
    case PeriodPart::start:
        return stretch.first.first - 1;
    case PeriodPart::middle:
        return stretch.first.first + 4;
    default:
        return stretch.last.last;
    }
}

void Dating::check_weekday(const PeriodSpec& when, const Window& window, const TimingPart& part) {
    if (when.unit == PeriodUnit::day && when.weekday != 0 && static_cast<int>(weekday(window.first)) != when.weekday) {
        note(Code::weekday_mismatch, part);
    }
}

void Dating::place(const TimingPart& part, const Stretch& stretch) {
    if (stretch.reversed) {
        out_.flags.broken = true;
        note(Code::range_reversed, part);
        return;
    }
    check_weekday(part.first, stretch.first, part);
    if (part.range) {
        check_weekday(part.last, stretch.last, part);
    }
    auto window = stretch.window();
    const auto& period = context_.period;
    if (part.bound != TimingBound::at) {
        if (!period) {
            note(Code::period_missing, part);
            return;
        }
        if (part.bound == TimingBound::until) {
            const auto day = deadline(part, stretch);
            out_.flags.ambiguous = out_.flags.ambiguous || part.first.slice == PeriodPart::middle;
            window = Window{std::min(period->first, day), day};
            if (day < period->first) {
                window.first = day;
            }
        } else {
            window = Window{window.first, std::max(period->last, window.first)};
            if (stretch.first.first > period->last) {
                window.last = window.first;
            }
        }
    }
    const bool years = part.first.unit == PeriodUnit::year && part.first.slice == PeriodPart::whole &&
                       (!part.range || (part.last.unit == PeriodUnit::year && part.last.slice == PeriodPart::whole));
    if (years && period && part.bound == TimingBound::at) { // rule 7
        window = intersection(window, *period).value_or(window);
    }
    if (period && !window.intersects(*period)) {
        out_.flags.outside = true;
        note(Code::window_outside, part);
    }
    dated_ = true;
    push(window);
}

} // namespace timing
} // namespace opora::inline v0
