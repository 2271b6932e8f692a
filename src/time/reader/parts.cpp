// Opora, MIT licence. See LICENSE.
//
// Parts of periods: «начало», «середина», «конец», and the verbs of beginning and ending.
#include "time/reader/reader.hpp"

namespace opora::timing {

// «середина мая», «конец четверти»
void Reader::slice_word(Slice slice) {
    const auto first = i_++;
    sliced(slice, first);
}

// «начало года» is a part of it, «начало 1 апреля» a date.
void Reader::begin_word(const Word& entry) {
    const auto first = i_++;
    if (entry.value == 1 && ((base_starts() && word() != W::programme) || slice_follows())) {
        sliced(Slice::start, first);
    } else {
        verb_word(Lead::since, entry.value == 0);
    }
}

// «окончание сентября» is a part of it, «окончание 25 мая» a date.
void Reader::finish_word(const Word& entry) {
    const auto first = i_++;
    if (base_starts() && unit() == Unit::none && word() != W::programme) {
        sliced(Slice::end, first);
    } else {
        verb_word(Lead::until, entry.value == 1);
    }
}

// «начинается 1 апреля», or behind its date: «25 января заканчивается».
void Reader::verb_word(Lead lead, bool verb) {
    auto& entries = reading_.entries;
    const bool date_follows = is(T::number) || word() == W::month || word() == W::in || word() == W::from;
    const bool behind = verb && !date_follows && !entries.empty() && entries.back().type == E::item &&
                        !entries.back().bare && entries.back().lead == Lead::none && link() == Link::space;
    if (behind) {
        entries.back().lead = lead;
        between_.noise = true;
    } else {
        verb_ = lead;
    }
}

// «начало и конец», «в начале и в конце»
bool Reader::slice_follows() const {
    std::size_t next = 0;
    while (word(next) == W::and_ || is(T::comma, next) || is(T::dash, next) || word(next) == W::in) {
        ++next;
    }
    return next > 0 && (word(next) == W::slice || (word(next) == W::begin && at(next).word->value == 1));
}

// True if the words ahead name a period, so that «начало», «конец» are parts of it.
bool Reader::base_starts() const {
    std::size_t next = 0;
    while (word(next) == W::whole || word(next) == W::new_ || word(next) == W::each || word(next) == W::current ||
           word(next) == W::calendar || is(T::dot, next)) {
        ++next;
    }
    switch (word(next)) {
    case W::month:
    case W::school:
    case W::season:
    case W::holidays:
    case W::ordinal:
    case W::unit:
        return true;
    case W::period:
    case W::programme:
    case W::term_word:
        return true;
    default:
        break;
    }
    if (!is(T::number, next)) {
        return false;
    }
    return (at(next).digits == 4 && is_year(at(next).value)) || numbers_a_unit(next);
}

// «1 четверти», «1, 2 и 3 четверти», «3 - начало 4 четверти»: the unit may stand behind the last number only.
bool Reader::numbers_a_unit(std::size_t next) const {
    while (is(T::number, next) && (is(T::dash, next + 1) || is(T::comma, next + 1) || word(next + 1) == W::and_)) {
        next += 2;
        if (word(next) == W::slice || word(next) == W::begin) {
            ++next;
        }
    }
    return is(T::number, next) && word(next + 1) == W::unit;
}

// «начало», «середина», «конец» and the period that they are a part of.
void Reader::sliced(Slice slice, std::size_t first) {
    if (!base_starts()) {
        sliced_later(slice, first);
        return;
    }
    while (word() == W::whole || word() == W::new_ || word() == W::calendar || is(T::dot)) {
        ++i_;
    }
    if (word() == W::each) {
        sliced_each(slice, first);
        return;
    }
    const bool current = word() == W::current;
    if (current) {
        ++i_;
    }
    const auto count = reading_.entries.size();
    sliced_base(first);
    for (auto k = count; k < reading_.entries.size(); ++k) {
        auto& entry = reading_.entries[k];
        if (entry.type == E::item && entry.when.slice == Slice::whole) {
            entry.when.slice = slice;
            entry.span = cover(tokens_[first].span, entry.span);
            entry.exclusive = false;
        }
    }
    if (current) {
        reading_.current_year = true;
    }
}

// «в начале и в конце года»: the period comes with the next one.
void Reader::sliced_later(Slice slice, std::size_t first) {
    Entry entry;
    entry.bare = slice_follows();
    entry.when.slice = slice;
    entry.when.unit = entry.bare ? Unit::none : Unit::month;
    if (entry.bare || in_ || lead_ != Lead::none) {
        emit(entry, first);
    }
}

// «в конце каждой четверти»
void Reader::sliced_each(Slice slice, std::size_t first) {
    each_word();
    const auto& entries = reading_.entries;
    if (!entries.empty() && entries.back().type == E::repeat) {
        Entry entry;
        entry.when.unit = entries.back().repeat.unit;
        entry.when.slice = slice;
        emit(entry, first);
    }
}

// The period itself. A unit without a number, «конец четверти», and the programme's own period are periods only here.
void Reader::sliced_base(std::size_t first) {
    const auto what = word();
    const bool period = what == W::period || what == W::programme || what == W::term_word;
    if (!period && (what != W::unit || is_decade())) {
        step();
        return;
    }
    Entry entry;
    entry.when.unit = period ? Unit::period : unit();
    ++i_;
    while (period && (word() == W::period || word() == W::programme || word() == W::term_word)) {
        ++i_;
    }
    emit(entry, first);
}

} // namespace opora::timing
