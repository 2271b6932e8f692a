// Opora, MIT licence. See LICENSE.
//
// Entries become parts: single dates and ranges, deadlines, and what stands for a date.
#include "time/composer/composer.hpp"

namespace opora::inline v0::timing {

namespace {

// «до 2016 года», «к маю»: the deadline is the last day before the period.
void step_before(PeriodSpec& when) noexcept {
    const auto last_of_year = [&when](int year) {
        when = PeriodSpec{PeriodUnit::day, PeriodPart::whole, static_cast<std::int16_t>(year), 12, 31, 0, 0, false};
    };
    switch (when.unit) {
    case PeriodUnit::year:
        last_of_year(when.year - 1);
        break;
    case PeriodUnit::school_year:
        when = PeriodSpec{PeriodUnit::day, PeriodPart::whole, when.year, 8, 31, 0, 0, false};
        break;
    case PeriodUnit::month:
    case PeriodUnit::quarter:
    case PeriodUnit::season:
    case PeriodUnit::school_quarter:
    case PeriodUnit::trimester: {
        if (when.number == 0) {
            return;
        }
        const int count = when.unit == PeriodUnit::month ? 12 : when.unit == PeriodUnit::trimester ? 3 : 4;
        const bool first = when.number == 1;
        when.number = static_cast<std::uint8_t>(first ? count : when.number - 1);
        // Only the months and quarters start with the calendar year.
        if (first && when.year != 0 && (when.unit == PeriodUnit::month || when.unit == PeriodUnit::quarter)) {
            --when.year;
        }
        break;
    }
    default:
        break;
    }
}

bool neighbours(const PeriodSpec& a, const PeriodSpec& b) noexcept { return a.number % 12 + 1 == b.number; }

bool is_month(const Item& entry) noexcept {
    return entry.when.unit == PeriodUnit::month && entry.when.slice == PeriodPart::whole && entry.when.number != 0;
}

// «в течение недели»: whatever surrounds the event; neither end of a range.
bool vague(const PeriodSpec& when) noexcept {
    return when.slice == PeriodPart::whole && when.number == 0 && when.day == 0 && when.year == 0 &&
           when.unit != PeriodUnit::school_year && when.unit != PeriodUnit::holidays;
}

TimingBound bound(Preposition lead) noexcept {
    switch (lead) {
    case Preposition::from:
    case Preposition::since:
        return TimingBound::since;
    case Preposition::to:
    case Preposition::by:
    case Preposition::until:
        return TimingBound::until;
    case Preposition::none:
        break;
    }
    return TimingBound::at;
}

} // namespace

void Composer::make_parts() {
    meaning_.parts.reserve(entries_.size());
    for (std::size_t k = 0; k < entries_.size(); ++k) {
        const auto& entry = entries_[k];
        if (entry.type == ItemType::item) {
            k = add_item(k);
        } else if (entry.type == ItemType::always ||
                   (entry.type == ItemType::constant && entry.link == Separator::further)) {
            add_simple(TimingForm::always, entry);
        }
    }
    bool open = false;
    for (const auto& entry : entries_) {
        open = open || (entry.type == ItemType::open && !entry.length);
    }
    for (const auto& entry : entries_) {
        const bool only_length = entry.length && open; // «3 дня по графику»
        if (entry.type == ItemType::relative && !only_length && meaning_.parts.empty() && !has_repeat_) {
            add_relative();
        }
    }
    add_weak(ItemType::constant, TimingForm::always);
    add_weak(ItemType::open, TimingForm::open);
}

void Composer::add_simple(TimingForm form, const Item& entry) {
    if (has_repeat_ && form == TimingForm::always) {
        return; // «ежемесячно в течение года»
    }
    TimingPart part;
    part.form = form;
    part.span = entry.span;
    meaning_.parts.push_back(part);
}

// Words that give way to anything that is dated.
void Composer::add_weak(ItemType type, TimingForm form) {
    if (!meaning_.parts.empty() || has_repeat_) {
        return;
    }
    for (const auto& entry : entries_) {
        if (entry.type == type) {
            add_simple(form, entry);
            return;
        }
    }
}

void Composer::add_relative() {
    TimingPart part;
    part.form = TimingForm::relative;
    for (const auto& entry : entries_) {
        if (entry.type != ItemType::relative) {
            continue;
        }
        part.span = cover(part.span, entry.span);
        if (part.offset.amount == 0) {
            part.offset = entry.offset;
        }
    }
    if (part.offset.amount == 0) {
        part.offset = TimingOffset{}; // «0 дней» is no distance
    }
    meaning_.parts.push_back(part);
}

std::size_t Composer::add_item(std::size_t k) {
    const auto& entry = entries_[k];
    TimingPart part;
    part.first = entry.when;
    part.span = entry.span;
    part.bound = bound(entry.lead);
    const bool alone = entries_.size() == 1;
    meaning_.ambiguous = meaning_.ambiguous || (entry.doubtful && !has_repeat_) || entry.after ||
                         (entry.slash_year && alone);
    const auto last = take_range(part, k);
    if (k > 0 && entries_[k - 1].type == ItemType::relative && entries_[k - 1].offset.amount < 0 &&
        entry.link == Separator::space && entry.lead == Preposition::to) {
        meaning_.ambiguous = true; // «за 10 дней до 1 сентября» is no deadline of 1 September
    }
    settle_bound(part, entry);
    attach_repeat(part, entry, last);
    meaning_.parts.push_back(part);
    return last;
}

// The end of the range that an item starts, «с 1 мая по 10 июня»; returns the last entry that belongs to the part.
std::size_t Composer::take_range(TimingPart& part, std::size_t k) {
    const auto& entry = entries_[k];
    auto last = k;
    for (auto next = next_item(k); next < entries_.size(); next = next_item(next)) {
        const auto& end = entries_[next];
        if (!makes_range(entries_[last], end, next != last + 1) &&
            !(opens(entry.lead) && last == k && closes(end.lead) && end.link != Separator::further &&
              !vague(end.when))) {
            break;
        }
        const auto unit = end.when.unit;
        if (part.range && end.when.number == 0 && (unit == PeriodUnit::day || unit == PeriodUnit::month)) {
            break; // «ноябрь - февраль до 10 числа»: the range has its end already
        }
        part.range = true;
        part.bound = TimingBound::at;
        part.last = end.when;
        part.span = cover(part.span, end.span);
        last = next;
    }
    return last;
}

// The index of the next dated item, or the number of entries.
std::size_t Composer::next_item(std::size_t k) const {
    ++k;
    while (k < entries_.size() && entries_[k].type != ItemType::item) {
        ++k;
    }
    return k;
}

// True if `next` ends the range that `entry` starts. `gap`: other entries stand between them.
bool Composer::makes_range(const Item& entry, const Item& next, bool gap) {
    if (next.link == Separator::further || vague(entry.when) || vague(next.when)) {
        return false;
    }
    if (opens(entry.lead) && closes(next.lead)) {
        return true;
    }
    if (gap) {
        return false;
    }
    if (has_repeat_ && entry.when.unit == PeriodUnit::season && next.when.unit == PeriodUnit::season) {
        return false; // «2 раза в год, осенне-весенний период»: each season
    }
    if (next.link == Separator::dash || next.link == Separator::glued) {
        return !opens(next.lead) && !(next.lead == Preposition::until && !opens(entry.lead));
    }
    if (entry.lead == Preposition::none && next.link == Separator::space &&
        (next.lead == Preposition::by || next.lead == Preposition::to)) {
        return true;
    }
    if (is_month(entry) && is_month(next) && next.link == Separator::space && next.lead == Preposition::none &&
        !neighbours(entry.when, next.when) && !many_months()) {
        meaning_.ambiguous = true; // «Июнь август»
        return true;
    }
    return false;
}

// «сентябрь октябрь декабрь»: more than two months apart by spaces are a list.
bool Composer::many_months() const {
    std::size_t count = 0;
    for (const auto& entry : entries_) {
        count += entry.type == ItemType::item && is_month(entry) ? 1U : 0U;
    }
    return count > 2;
}

void Composer::settle_bound(TimingPart& part, const Item& entry) {
    if (part.bound != TimingBound::until || part.range) {
        return;
    }
    const bool school_start = part.first.unit == PeriodUnit::school_year && part.first.slice == PeriodPart::start;
    if (school_start) { // «к началу учебного года»
        step_before(part.first);
    } else if (entry.exclusive && part.first.slice == PeriodPart::whole && part.first.unit != PeriodUnit::day) {
        const auto before = part.first;
        step_before(part.first);
        // The eve of a school year is never its last day, so only there is nothing to doubt.
        const bool plain = before.unit == PeriodUnit::school_year;
        meaning_.ambiguous = meaning_.ambiguous || (!plain && !(part.first == before));
    }
}

} // namespace opora::inline v0::timing
