// Opora, MIT licence. See LICENSE.
//
// The repetition of a phrase: which one counts, the years that bound it, and the parts that repeat.
#include "time/composer/composer.hpp"

namespace opora::inline v0::timing {

namespace {

// The order in which repetitions win: «ежегодно, каждый вторник» is a repetition by the week.
int rank(const Repetition& repeat) noexcept {
    switch (repeat.unit) {
    case PeriodUnit::week:
        return repeat.weekdays != 0 ? 0 : 1;
    case PeriodUnit::month:
        return 2;
    case PeriodUnit::quarter:
    case PeriodUnit::school_quarter:
    case PeriodUnit::trimester:
        return 3;
    case PeriodUnit::half_year:
        return 4;
    default:
        return 5;
    }
}

bool whole_year(const Item& entry) noexcept {
    return entry.type == ItemType::item && entry.when.unit == PeriodUnit::year && entry.when.slice == PeriodPart::whole;
}

} // namespace

void Composer::pick_repeat() {
    for (const auto& entry : entries_) {
        if (entry.type != ItemType::repeat) {
            continue;
        }
        if (!has_repeat_ || rank(entry.repeat) < rank(repeat_.repeat)) {
            repeat_ = entry;
        }
        has_repeat_ = true;
        meaning_.ambiguous = meaning_.ambiguous || entry.doubtful;
        after_further_ = after_further_ || entry.link == Separator::further;
    }
    repeat_.repeat.except_months = reading_.except_months;
    if (has_repeat_) {
        bound_by_years();
    }
}

// «Май, ежегодно с 2023 года»: the years bound the repetition, they are no part of their own.
void Composer::bound_by_years() {
    bool others = false;
    for (const auto& entry : entries_) {
        others = others || (entry.type == ItemType::item && entry.when.unit != PeriodUnit::year);
    }
    for (auto k = entries_.size(); others && k-- > 0;) {
        if (take_bound(k)) {
            entries_.erase(k);
        }
    }
}

// The end of a pair of years goes with its start; «с января 2020 года по 2024 год» is a range of another kind.
bool Composer::take_bound(std::size_t k) {
    const auto& entry = entries_[k];
    const bool ends_range = k > 0 && entries_[k - 1].type == ItemType::item && opens(entries_[k - 1].lead) &&
                            entries_[k - 1].when.unit != PeriodUnit::year && closes(entry.lead);
    if (!whole_year(entry) || entry.exclusive || entry.during || ends_range ||
        (entry.link == Separator::dash && entry.lead == Preposition::none)) {
        return false;
    }
    const bool dash_behind = k + 1 < entries_.size() && entries_[k + 1].link == Separator::dash;
    const bool opens_pair = dash_behind && whole_year(entries_[k + 1]);
    if (dash_behind && !opens_pair) {
        return false;
    }
    auto& repeat = repeat_.repeat;
    if (opens(entry.lead) || opens_pair) {
        repeat.first_year = entry.when.year;
    } else if (closes(entry.lead)) {
        repeat.last_year = entry.when.year;
    } else {
        return false;
    }
    if (opens_pair) {
        repeat.last_year = entries_[k + 1].when.year;
        entries_.erase(k + 1);
    }
    return true;
}

void Composer::attach_repeat(TimingPart& part, const Item& entry, std::size_t last) {
    if (reading_.following && part.bound == TimingBound::until) {
        attach_following(part);
    } else if (has_repeat_ && !stands_apart(part, entry, last)) {
        part.repeat = repeat_.repeat;
        attached_ = true;
    }
}

// «до 10 числа месяца, следующего за отчётным»
void Composer::attach_following(TimingPart& part) {
    part.repeat = repeat_.repeat;
    part.repeat.following = true;
    if (!has_repeat_) {
        part.repeat.unit = reading_.reported == PeriodUnit::none ? PeriodUnit::month : reading_.reported;
        part.repeat.implied = true;
    }
    attached_ = true;
}

// What stands before «далее» is a part of its own; so is a month beside «ежемесячно».
bool Composer::stands_apart(const TimingPart& part, const Item& entry, std::size_t last) const {
    for (auto k = last + 1; after_further_ && k < entries_.size(); ++k) {
        if (entries_[k].link == Separator::further) {
            return true;
        }
    }
    const bool same = !part.range && part.bound == TimingBound::at && part.first.slice == PeriodPart::whole &&
                      part.first.unit == repeat_.repeat.unit && part.first.unit != PeriodUnit::week &&
                      part.first.number != 0 && entry.comma;
    // «Ежемесячно; итоговый отчёт – до 25 мая»: a deadline of its own
    const bool own_deadline = part.bound != TimingBound::at && entry.link == Separator::noise &&
                              takes_year(part.first) && rank(repeat_.repeat) < 5;
    return same || own_deadline;
}

} // namespace opora::inline v0::timing
