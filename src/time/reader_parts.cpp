// Opora, MIT licence. See LICENSE.
//
// Parts of periods: «начало», «середина», «конец», and the verbs of beginning and ending.
#include "time/reader.hpp"

namespace opora::timing {

// «начинается 1 апреля», or behind its date: «25 января заканчивается».
void Reader::verb_word(Lead lead, bool verb) {
    auto& entries = reading_.entries;
    const bool date_follows = is(T::number) || word() == W::month || word() == W::in || word() == W::from;
    const bool behind = verb && !date_follows && !entries.empty() && entries.back().type == E::item && !entries.back().bare &&
                        entries.back().lead == Lead::none && link() == Link::space;
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
    return (at(next).digits == 4 && is_year(at(next).value)) || word(next + 1) == W::unit ||
           ((is(T::dash, next + 1) || is(T::comma, next + 1) || word(next + 1) == W::and_) && is(T::number, next + 2) &&
            word(next + 3) == W::unit);
}

// «начало», «середина», «конец» and the period that they are a part of.
void Reader::sliced(Slice slice, std::size_t first) {
    if (!base_starts()) {
        Entry entry; // «в начале и в конце года»: the period comes with the next one
        entry.bare = slice_follows();
        entry.when.slice = slice;
        entry.when.unit = entry.bare ? Unit::none : Unit::month;
        if (entry.bare || in_ || lead_ != Lead::none) {
            emit(entry, first);
        }
        return;
    }
    while (word() == W::whole || word() == W::new_ || word() == W::calendar || is(T::dot)) {
        ++i_;
    }
    if (word() == W::each) {
        each_word();
        auto& entries = reading_.entries;
        if (!entries.empty() && entries.back().type == E::repeat) { // «в конце каждой четверти»
            Entry entry;
            entry.when.unit = entries.back().repeat.unit;
            entry.when.slice = slice;
            emit(entry, first);
        }
        return;
    }
    const bool current = word() == W::current;
    if (current) {
        ++i_;
    }
    const auto count = reading_.entries.size();
    const auto what = word();
    if (what == W::unit && !is_decade()) {
        Entry entry;
        entry.when.unit = unit();
        ++i_;
        emit(entry, first);
    } else if (what == W::period || what == W::programme || what == W::term_word) {
        Entry entry;
        entry.when.unit = Unit::period;
        while (word() == W::period || word() == W::programme || word() == W::term_word) {
            ++i_;
        }
        emit(entry, first);
    } else {
        step();
    }
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

} // namespace opora::timing
