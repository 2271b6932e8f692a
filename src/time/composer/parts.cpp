// Opora, MIT licence. See LICENSE.
//
// Entries become parts: single dates and ranges, deadlines, and what stands for a date.
#include "time/composer/composer.hpp"

namespace opora::timing {

namespace {

// «до 2016 года», «к маю»: the deadline is the last day before the period.
void step_before(When& when) noexcept {
    const auto last_of_year = [&when](int year) {
        when = When{Unit::day, Slice::whole, static_cast<std::int16_t>(year), 12, 31, 0, 0, false};
    };
    switch (when.unit) {
    case Unit::year:
        last_of_year(when.year - 1);
        break;
    case Unit::school_year:
        when = When{Unit::day, Slice::whole, when.year, 8, 31, 0, 0, false};
        break;
    case Unit::month:
    case Unit::quarter:
    case Unit::season:
    case Unit::term:
    case Unit::trimester: {
        if (when.number == 0) {
            return;
        }
        const int count = when.unit == Unit::month ? 12 : when.unit == Unit::trimester ? 3 : 4;
        const bool first = when.number == 1;
        when.number = static_cast<std::uint8_t>(first ? count : when.number - 1);
        // Only the months and quarters start with the calendar year.
        if (first && when.year != 0 && (when.unit == Unit::month || when.unit == Unit::quarter)) {
            --when.year;
        }
        break;
    }
    default:
        break;
    }
}

bool neighbours(const When& a, const When& b) noexcept { return a.number % 12 + 1 == b.number; }

bool is_month(const Entry& entry) noexcept {
    return entry.when.unit == Unit::month && entry.when.slice == Slice::whole && entry.when.number != 0;
}

// «в течение недели»: whatever surrounds the event; neither end of a range.
bool vague(const When& when) noexcept {
    return when.slice == Slice::whole && when.number == 0 && when.day == 0 && when.year == 0 &&
           when.unit != Unit::school_year && when.unit != Unit::holidays;
}

Bound bound(Lead lead) noexcept {
    switch (lead) {
    case Lead::from:
    case Lead::since:
        return Bound::since;
    case Lead::to:
    case Lead::by:
    case Lead::until:
        return Bound::until;
    case Lead::none:
        break;
    }
    return Bound::at;
}

} // namespace

void Composer::make_parts() {
    meaning_.parts.reserve(entries_.size());
    for (std::size_t k = 0; k < entries_.size(); ++k) {
        const auto& entry = entries_[k];
        if (entry.type == E::item) {
            k = add_item(k);
        } else if (entry.type == E::always || (entry.type == E::constant && entry.link == Link::further)) {
            add_simple(Form::always, entry);
        }
    }
    bool open = false;
    for (const auto& entry : entries_) {
        open = open || (entry.type == E::open && !entry.length);
    }
    for (const auto& entry : entries_) {
        const bool only_length = entry.length && open; // «3 дня по графику»
        if (entry.type == E::relative && !only_length && meaning_.parts.empty() && !has_repeat_) {
            add_relative();
        }
    }
    add_weak(E::constant, Form::always);
    add_weak(E::open, Form::open);
}

void Composer::add_simple(Form form, const Entry& entry) {
    if (has_repeat_ && form == Form::always) {
        return; // «ежемесячно в течение года»
    }
    Part part;
    part.form = form;
    part.span = entry.span;
    meaning_.parts.push_back(part);
}

// Words that give way to anything that is dated.
void Composer::add_weak(E type, Form form) {
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
    Part part;
    part.form = Form::relative;
    for (const auto& entry : entries_) {
        if (entry.type != E::relative) {
            continue;
        }
        part.span = cover(part.span, entry.span);
        if (part.offset.amount == 0) {
            part.offset = entry.offset;
        }
    }
    if (part.offset.amount == 0) {
        part.offset = Offset{}; // «0 дней» is no distance
    }
    meaning_.parts.push_back(part);
}

std::size_t Composer::add_item(std::size_t k) {
    const auto& entry = entries_[k];
    Part part;
    part.first = entry.when;
    part.span = entry.span;
    part.bound = bound(entry.lead);
    const bool alone = entries_.size() == 1;
    meaning_.ambiguous = meaning_.ambiguous || (entry.doubtful && !has_repeat_) || entry.after ||
                         (entry.slash_year && alone);
    const auto last = take_range(part, k);
    if (k > 0 && entries_[k - 1].type == E::relative && entries_[k - 1].offset.amount < 0 &&
        entry.link == Link::space && entry.lead == Lead::to) {
        meaning_.ambiguous = true; // «за 10 дней до 1 сентября» is no deadline of 1 September
    }
    settle_bound(part, entry);
    attach_repeat(part, entry, last);
    meaning_.parts.push_back(part);
    return last;
}

// The end of the range that an item starts, «с 1 мая по 10 июня»; returns the last entry that belongs to the part.
std::size_t Composer::take_range(Part& part, std::size_t k) {
    const auto& entry = entries_[k];
    auto last = k;
    for (auto next = next_item(k); next < entries_.size(); next = next_item(next)) {
        const auto& end = entries_[next];
        if (!makes_range(entries_[last], end, next != last + 1) &&
            !(opens(entry.lead) && last == k && closes(end.lead) && end.link != Link::further && !vague(end.when))) {
            break;
        }
        const auto unit = end.when.unit;
        if (part.range && end.when.number == 0 && (unit == Unit::day || unit == Unit::month)) {
            break; // «ноябрь - февраль до 10 числа»: the range has its end already
        }
        part.range = true;
        part.bound = Bound::at;
        part.last = end.when;
        part.span = cover(part.span, end.span);
        last = next;
    }
    return last;
}

// The index of the next dated item, or the number of entries.
std::size_t Composer::next_item(std::size_t k) const {
    ++k;
    while (k < entries_.size() && entries_[k].type != E::item) {
        ++k;
    }
    return k;
}

// True if `next` ends the range that `entry` starts. `gap`: other entries stand between them.
bool Composer::makes_range(const Entry& entry, const Entry& next, bool gap) {
    if (next.link == Link::further || vague(entry.when) || vague(next.when)) {
        return false;
    }
    if (opens(entry.lead) && closes(next.lead)) {
        return true;
    }
    if (gap) {
        return false;
    }
    if (has_repeat_ && entry.when.unit == Unit::season && next.when.unit == Unit::season) {
        return false; // «2 раза в год, осенне-весенний период»: each season
    }
    if (next.link == Link::dash || next.link == Link::glued) {
        return !opens(next.lead) && !(next.lead == Lead::until && !opens(entry.lead));
    }
    if (entry.lead == Lead::none && next.link == Link::space && (next.lead == Lead::by || next.lead == Lead::to)) {
        return true;
    }
    if (is_month(entry) && is_month(next) && next.link == Link::space && next.lead == Lead::none &&
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
        count += entry.type == E::item && is_month(entry) ? 1U : 0U;
    }
    return count > 2;
}

void Composer::settle_bound(Part& part, const Entry& entry) {
    if (part.bound != Bound::until || part.range) {
        return;
    }
    const bool school_start = part.first.unit == Unit::school_year && part.first.slice == Slice::start;
    if (school_start) { // «к началу учебного года»
        step_before(part.first);
    } else if (entry.exclusive && part.first.slice == Slice::whole && part.first.unit != Unit::day) {
        const auto before = part.first;
        step_before(part.first);
        // The eve of a school year is never its last day, so only there is nothing to doubt.
        const bool plain = before.unit == Unit::school_year;
        meaning_.ambiguous = meaning_.ambiguous || (!plain && !(part.first == before));
    }
}

} // namespace opora::timing
