// Opora, MIT licence. See LICENSE.
//
// Parts of periods: «начало», «середина», «конец», and the verbs of beginning and ending.
#include "time/reader/reader.hpp"

namespace opora::inline v0::timing {

// «середина мая», «конец четверти»
void Reader::slice_word(PeriodPart slice) {
    const auto first = i_++;
    sliced(slice, first);
}

// «начало года» is a part of it, «начало 1 апреля» a date.
void Reader::begin_word(const Word& entry) {
    const auto first = i_++;
    if (entry.value == 1 && ((base_starts() && word() != WordClass::programme) || slice_follows())) {
        sliced(PeriodPart::start, first);
    } else {
        verb_word(Preposition::since, entry.value == 0);
    }
}

// «окончание сентября» is a part of it, «окончание 25 мая» a date.
void Reader::finish_word(const Word& entry) {
    const auto first = i_++;
    if (base_starts() && unit() == PeriodUnit::none && word() != WordClass::programme) {
        sliced(PeriodPart::end, first);
    } else {
        verb_word(Preposition::until, entry.value == 1);
    }
}

// «начинается 1 апреля», or behind its date: «25 января заканчивается».
void Reader::verb_word(Preposition lead, bool verb) {
    auto& entries = reading_.entries;
    const bool date_follows = is(TokenType::number) || word() == WordClass::month || word() == WordClass::in ||
                              word() == WordClass::from;
    const bool behind = verb && !date_follows && !entries.empty() && entries.back().type == ItemType::item &&
                        !entries.back().bare && entries.back().lead == Preposition::none && link() == Separator::space;
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
    while (word(next) == WordClass::and_ || is(TokenType::comma, next) || is(TokenType::dash, next) ||
           word(next) == WordClass::in) {
        ++next;
    }
    return next > 0 &&
           (word(next) == WordClass::slice || (word(next) == WordClass::begin && at(next).word->value == 1));
}

// True if the words ahead name a period, so that «начало», «конец» are parts of it.
bool Reader::base_starts() const {
    std::size_t next = 0;
    while (word(next) == WordClass::whole || word(next) == WordClass::new_ || word(next) == WordClass::each ||
           word(next) == WordClass::current || word(next) == WordClass::calendar || is(TokenType::dot, next)) {
        ++next;
    }
    switch (word(next)) {
    case WordClass::month:
    case WordClass::school:
    case WordClass::season:
    case WordClass::holidays:
    case WordClass::ordinal:
    case WordClass::unit:
        return true;
    case WordClass::period:
    case WordClass::programme:
    case WordClass::term_word:
        return true;
    default:
        break;
    }
    if (!is(TokenType::number, next)) {
        return false;
    }
    return (at(next).digits == 4 && is_year(at(next).value)) || numbers_a_unit(next);
}

// «1 четверти», «1, 2 и 3 четверти», «3 - начало 4 четверти»: the unit may stand behind the last number only.
bool Reader::numbers_a_unit(std::size_t next) const {
    while (is(TokenType::number, next) &&
           (is(TokenType::dash, next + 1) || is(TokenType::comma, next + 1) || word(next + 1) == WordClass::and_)) {
        next += 2;
        if (word(next) == WordClass::slice || word(next) == WordClass::begin) {
            ++next;
        }
    }
    return is(TokenType::number, next) && word(next + 1) == WordClass::unit;
}

// «начало», «середина», «конец» and the period that they are a part of.
void Reader::sliced(PeriodPart slice, std::size_t first) {
    if (!base_starts()) {
        sliced_later(slice, first);
        return;
    }
    while (word() == WordClass::whole || word() == WordClass::new_ || word() == WordClass::calendar ||
           is(TokenType::dot)) {
        ++i_;
    }
    if (word() == WordClass::each) {
        sliced_each(slice, first);
        return;
    }
    const bool current = word() == WordClass::current;
    if (current) {
        ++i_;
    }
    const auto count = reading_.entries.size();
    sliced_base(first);
    for (auto k = count; k < reading_.entries.size(); ++k) {
        auto& entry = reading_.entries[k];
        if (entry.type == ItemType::item && entry.when.slice == PeriodPart::whole) {
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
void Reader::sliced_later(PeriodPart slice, std::size_t first) {
    Item entry;
    entry.bare = slice_follows();
    entry.when.slice = slice;
    entry.when.unit = entry.bare ? PeriodUnit::none : PeriodUnit::month;
    if (entry.bare || pending_.in || pending_.lead != Preposition::none) {
        emit(entry, first);
    }
}

// «в конце каждой четверти»
void Reader::sliced_each(PeriodPart slice, std::size_t first) {
    each_word();
    const auto& entries = reading_.entries;
    if (!entries.empty() && entries.back().type == ItemType::repeat) {
        Item entry;
        entry.when.unit = entries.back().repeat.unit;
        entry.when.slice = slice;
        emit(entry, first);
    }
}

// The period itself. A unit without a number, «конец четверти», and the programme's own period are periods only here.
void Reader::sliced_base(std::size_t first) {
    const auto what = word();
    const bool period = what == WordClass::period || what == WordClass::programme || what == WordClass::term_word;
    if (!period && (what != WordClass::unit || is_ten_days())) {
        step();
        return;
    }
    Item entry;
    entry.when.unit = period ? PeriodUnit::period : unit();
    ++i_;
    while (period &&
           (word() == WordClass::period || word() == WordClass::programme || word() == WordClass::term_word)) {
        ++i_;
    }
    emit(entry, first);
}

} // namespace opora::inline v0::timing
