// Opora, MIT licence. See LICENSE.
//
// The repetition of a phrase: which one counts, the years that bound it, and the parts that repeat.
#include "time/composer/composer.hpp"

namespace opora::timing {

namespace {

// The order in which repetitions win: «ежегодно, каждый вторник» is a repetition by the week.
int rank(const Repeat& repeat) noexcept {
    switch (repeat.unit) {
    case Unit::week:
        return repeat.weekdays != 0 ? 0 : 1;
    case Unit::month:
        return 2;
    case Unit::quarter:
    case Unit::term:
    case Unit::trimester:
        return 3;
    case Unit::half_year:
        return 4;
    default:
        return 5;
    }
}

bool whole_year(const Entry& entry) noexcept {
    return entry.type == E::item && entry.when.unit == Unit::year && entry.when.slice == Slice::whole;
}

} // namespace

void Composer::pick_repeat() {
    for (const auto& entry : entries_) {
        if (entry.type != E::repeat) {
            continue;
        }
        if (!has_repeat_ || rank(entry.repeat) < rank(repeat_.repeat)) {
            repeat_ = entry;
        }
        has_repeat_ = true;
        meaning_.ambiguous = meaning_.ambiguous || entry.doubtful;
        after_further_ = after_further_ || entry.link == Link::further;
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
        others = others || (entry.type == E::item && entry.when.unit != Unit::year);
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
    const bool ends_range = k > 0 && entries_[k - 1].type == E::item && opens(entries_[k - 1].lead) &&
                            entries_[k - 1].when.unit != Unit::year && closes(entry.lead);
    if (!whole_year(entry) || entry.exclusive || entry.during || ends_range ||
        (entry.link == Link::dash && entry.lead == Lead::none)) {
        return false;
    }
    const bool dash_behind = k + 1 < entries_.size() && entries_[k + 1].link == Link::dash;
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

void Composer::attach_repeat(Part& part, const Entry& entry, std::size_t last) {
    if (reading_.following && part.bound == Bound::until) {
        attach_following(part);
    } else if (has_repeat_ && !stands_apart(part, entry, last)) {
        part.repeat = repeat_.repeat;
        attached_ = true;
    }
}

// «до 10 числа месяца, следующего за отчётным»
void Composer::attach_following(Part& part) {
    part.repeat = repeat_.repeat;
    part.repeat.following = true;
    if (!has_repeat_) {
        part.repeat.unit = reading_.reported == Unit::none ? Unit::month : reading_.reported;
        part.repeat.implied = true;
    }
    attached_ = true;
}

// What stands before «далее» is a part of its own; so is a month beside «ежемесячно».
bool Composer::stands_apart(const Part& part, const Entry& entry, std::size_t last) const {
    for (auto k = last + 1; after_further_ && k < entries_.size(); ++k) {
        if (entries_[k].link == Link::further) {
            return true;
        }
    }
    const bool same = !part.range && part.bound == Bound::at && part.first.slice == Slice::whole &&
                      part.first.unit == repeat_.repeat.unit && part.first.unit != Unit::week &&
                      part.first.number != 0 && entry.comma;
    // «Ежемесячно; итоговый отчёт – до 25 мая»: a deadline of its own
    const bool own_deadline = part.bound != Bound::at && entry.link == Link::noise && takes_year(part.first) &&
                              rank(repeat_.repeat) < 5;
    return same || own_deadline;
}

} // namespace opora::timing
