// Opora, MIT licence. See LICENSE.
#include "time/compose.hpp"

#include <algorithm>
#include <string>

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

bool closes(Lead lead) noexcept { return lead == Lead::by || lead == Lead::to || lead == Lead::until; }
bool opens(Lead lead) noexcept { return lead == Lead::from || lead == Lead::since; }

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

class Composer {
public:
    explicit Composer(Reading& reading) : reading_(reading), entries_(reading.entries) {}

    Meaning run() {
        drop_topics();
        resolve_bare(reading_);
        absorb_headings(reading_);
        spread_years(reading_);
        settle_weekdays(reading_);
        pick_repeat();
        spread_deadlines();
        count_spaces();
        make_parts();
        finish();
        return std::move(meaning_);
    }

private:
    // A period that an event is about («по итогам 1 четверти») is not when it takes place; and «в течение месяца
    // после ...» counts from the event.
    void drop_topics() {
        bool relative = false;
        for (auto k = entries_.size(); k-- > 0;) {
            auto& entry = entries_[k];
            const bool own_date = entry.when.unit == Unit::day || entry.bare;
            const bool vague = entry.type == E::item && entry.during && entry.when.number == 0 && entry.when.year == 0 &&
                               entry.when.slice == Slice::whole && entry.when.unit != Unit::school_year &&
                               entry.when.unit != Unit::holidays;
            if ((entry.type == E::item && entry.topic && !own_date && entries_.size() > 1) || (vague && relative)) {
                entries_.erase(k);
            }
            relative = relative || entry.type == E::relative;
        }
    }

    void pick_repeat() {
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
    void bound_by_years() {
        bool others = false;
        for (const auto& entry : entries_) {
            others = others || (entry.type == E::item && entry.when.unit != Unit::year);
        }
        for (auto k = entries_.size(); others && k-- > 0;) {
            const auto& entry = entries_[k];
            const bool year = entry.type == E::item && entry.when.unit == Unit::year &&
                              entry.when.slice == Slice::whole && !entry.exclusive && !entry.during;
            // The end of a pair goes with its start; «с января 2020 года по 2024 год» is a range of another kind.
            const bool ends_range = k > 0 && entries_[k - 1].type == E::item && opens(entries_[k - 1].lead) &&
                                    entries_[k - 1].when.unit != Unit::year && closes(entry.lead);
            if (!year || ends_range || (entry.link == Link::dash && entry.lead == Lead::none)) {
                continue;
            }
            const bool opens_pair = k + 1 < entries_.size() && entries_[k + 1].link == Link::dash &&
                                    entries_[k + 1].type == E::item && entries_[k + 1].when.unit == Unit::year &&
                                    entries_[k + 1].when.slice == Slice::whole;
            const bool opens_other = k + 1 < entries_.size() && entries_[k + 1].link == Link::dash && !opens_pair;
            if (opens_other) {
                continue;
            }
            if (opens(entry.lead) || opens_pair) {
                repeat_.repeat.first_year = entry.when.year;
            } else if (closes(entry.lead)) {
                repeat_.repeat.last_year = entry.when.year;
            } else {
                continue;
            }
            if (opens_pair) {
                repeat_.repeat.last_year = entries_[k + 1].when.year;
                entries_.erase(k + 1);
            }
            entries_.erase(k);
        }
    }

    // «до 25.09, 25.12, 25.03»: each day of the list is a deadline.
    void spread_deadlines() {
        for (std::size_t k = 1; k < entries_.size(); ++k) {
            const auto& before = entries_[k - 1];
            auto& entry = entries_[k];
            const bool list = entry.type == E::item && before.type == E::item && entry.lead == Lead::none &&
                              (entry.link == Link::comma || entry.link == Link::and_) &&
                              entry.when.unit == Unit::day && before.when.unit == Unit::day &&
                              (before.lead == Lead::to || before.lead == Lead::until);
            const bool closes_range = k >= 2 && opens(entries_[k - 2].lead);
            const bool opens_range = k + 1 < entries_.size() && entries_[k + 1].link == Link::dash;
            if (list && !closes_range && !opens_range) {
                entry.lead = before.lead;
            }
        }
    }

    // Two dates apart by a space only may be a list or a range; three are a list.
    void count_spaces() {
        std::size_t run = 1;
        for (std::size_t k = 1; k <= entries_.size(); ++k) {
            const bool joined = k < entries_.size() && entries_[k].type == E::item && entries_[k].link == Link::space &&
                                entries_[k - 1].type == E::item && entries_[k].when.unit == Unit::day &&
                                entries_[k - 1].when.unit == Unit::day && entries_[k].lead == Lead::none &&
                                !opens(entries_[k - 1].lead);
            if (joined) {
                ++run;
                continue;
            }
            meaning_.ambiguous = meaning_.ambiguous || run == 2;
            run = 1;
        }
    }

    // The index of the next dated item, or the number of entries.
    [[nodiscard]] std::size_t next_item(std::size_t k) const {
        ++k;
        while (k < entries_.size() && entries_[k].type != E::item) {
            ++k;
        }
        return k;
    }

    // True if `next` ends the range that `entry` starts. `gap`: other entries stand between them.
    bool makes_range(const Entry& entry, const Entry& next, bool gap) {
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
            !neighbours(entry.when, next.when) && !part_of_longer_list(entry, next)) {
            meaning_.ambiguous = true; // «Июнь август»
            return true;
        }
        return false;
    }

    // «сентябрь октябрь декабрь»: more than two months apart by spaces are a list.
    [[nodiscard]] bool part_of_longer_list(const Entry& entry, const Entry& next) const {
        std::size_t count = 0;
        for (const auto& other : entries_) {
            count += other.type == E::item && is_month(other) ? 1U : 0U;
        }
        (void)entry;
        (void)next;
        return count > 2;
    }

    static Bound bound(Lead lead) noexcept {
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

    void make_parts() {
        meaning_.parts.reserve(entries_.size());
        for (std::size_t k = 0; k < entries_.size(); ++k) {
            const auto& entry = entries_[k];
            if (entry.type == E::item) {
                k = add_item(k);
            } else if (entry.type == E::always || (entry.type == E::constant && entry.link == Link::further)) {
                add_simple(Form::always, entry);
            }
        }
        for (const auto& entry : entries_) {
            if (entry.type == E::relative && meaning_.parts.empty() && !has_repeat_) {
                add_relative();
            }
        }
        add_weak(E::constant, Form::always);
        add_weak(E::open, Form::open);
    }

    void add_simple(Form form, const Entry& entry) {
        if (has_repeat_ && form == Form::always) {
            return; // «ежемесячно в течение года»
        }
        Part part;
        part.form = form;
        part.span = entry.span;
        meaning_.parts.push_back(part);
    }

    // Words that give way to anything that is dated.
    void add_weak(E type, Form form) {
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

    void add_relative() {
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

    std::size_t add_item(std::size_t k) {
        const auto& entry = entries_[k];
        Part part;
        part.first = entry.when;
        part.span = entry.span;
        part.bound = bound(entry.lead);
        meaning_.ambiguous = meaning_.ambiguous || (entry.doubtful && !has_repeat_) || entry.after ||
                             (entry.slash_year && single());
        auto last = k;
        for (auto next = next_item(k); next < entries_.size(); next = next_item(next)) {
            if (!makes_range(entries_[last], entries_[next], next != last + 1) &&
                !(opens(entry.lead) && last == k && closes(entries_[next].lead) &&
                  entries_[next].link != Link::further && !vague(entries_[next].when))) {
                break;
            }
            const auto unit = entries_[next].when.unit;
            if (part.range && entries_[next].when.number == 0 && (unit == Unit::day || unit == Unit::month)) {
                break; // «ноябрь - февраль до 10 числа»: the range has its end already
            }
            part.range = true;
            part.bound = Bound::at;
            part.last = entries_[next].when;
            part.span = cover(part.span, entries_[next].span);
            last = next;
        }
        if (k > 0 && entries_[k - 1].type == E::relative && entries_[k - 1].offset.amount < 0 &&
            entry.link == Link::space && entry.lead == Lead::to) {
            meaning_.ambiguous = true; // «за 10 дней до 1 сентября» is no deadline of 1 September
        }
        settle_bound(part, entry);
        attach_repeat(part, entry, last);
        meaning_.parts.push_back(part);
        return last;
    }

    [[nodiscard]] bool single() const { return entries_.size() == 1; }

    void settle_bound(Part& part, const Entry& entry) {
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

    void attach_repeat(Part& part, const Entry& entry, std::size_t last) {
        if (reading_.following && part.bound == Bound::until) {
            part.repeat = repeat_.repeat;
            part.repeat.following = true;
            if (!has_repeat_) {
                part.repeat.unit = reading_.reported == Unit::none ? Unit::month : reading_.reported;
                part.repeat.implied = true;
            }
            attached_ = true;
            return;
        }
        if (!has_repeat_) {
            return;
        }
        // What stands before «далее» is a part of its own; so is a month beside «ежемесячно».
        if (after_further_) {
            for (auto k = last + 1; k < entries_.size(); ++k) {
                if (entries_[k].link == Link::further) {
                    return;
                }
            }
        }
        const bool same = !part.range && part.bound == Bound::at && part.first.slice == Slice::whole &&
                          part.first.unit == repeat_.repeat.unit && part.first.unit != Unit::week &&
                          part.first.number != 0 && entry.comma;
        if (same) {
            return;
        }
        // «Ежемесячно; итоговый отчёт – до 25 мая»: a deadline of its own
        const bool own_deadline = part.bound != Bound::at && entry.link == Link::noise && takes_year(part.first) &&
                                  rank(repeat_.repeat) < 5;
        if (own_deadline) {
            return;
        }
        part.repeat = repeat_.repeat;
        attached_ = true;
    }

    void finish() {
        if (has_repeat_ && !attached_) {
            Part part;
            part.repeat = repeat_.repeat;
            part.span = repeat_.span;
            meaning_.parts.push_back(part);
        }
        meaning_.ambiguous = meaning_.ambiguous || reading_.doubtful;
        meaning_.count = reading_.count;
        if (meaning_.count.times == 0) {
            meaning_.count = Count{};
        }
        if (!reading_.times.empty()) {
            meaning_.times.assign(reading_.times.begin(), reading_.times.end());
            if (meaning_.parts.empty()) { // only times of day: dated elsewhere
                Part part;
                part.form = Form::open;
                meaning_.parts.push_back(part);
            }
        }
        if (!reading_.unknown.empty()) {
            reading_.notes.push_back(Note{Code::text_passed_over, reading_.unknown});
        }
        if (meaning_.ambiguous) {
            reading_.notes.push_back(Note{Code::reading_doubtful, {}});
        }
        if (!reading_.notes.empty()) {
            meaning_.notes.assign(reading_.notes.begin(), reading_.notes.end());
        }
    }

    Reading& reading_;
    Entries& entries_;
    Meaning meaning_;
    Entry repeat_;
    bool has_repeat_ = false;
    bool after_further_ = false;
    bool attached_ = false;
};

} // namespace

Result<Meaning> compose(std::string_view phrase, Reading& reading) {
    if (reading.dash_only) {
        Meaning meaning;
        Part part;
        part.form = Form::open;
        part.span = Span{0, static_cast<std::uint32_t>(phrase.size())};
        meaning.parts.push_back(part);
        return meaning;
    }
    auto meaning = Composer(reading).run();
    if (meaning.parts.empty()) {
        Diagnostic diagnostic;
        diagnostic.code = Code::timing_not_understood;
        auto span = reading.unknown;
        if (span.empty()) {
            span = Span{0, static_cast<std::uint32_t>(phrase.size())};
        }
        diagnostic.arguments = {std::string(span.of(phrase))};
        diagnostic.place.span = span;
        return diagnostic;
    }
    return meaning;
}

} // namespace opora::timing
