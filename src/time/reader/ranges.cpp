// Opora, MIT licence. See LICENSE.
//
// Long stretches: «в течение ...», «весь период», «учебный год».
#include "time/reader/reader.hpp"

namespace opora::inline v0::timing {

void Reader::emit_always(std::size_t first) {
    Item entry;
    entry.type = ItemType::always;
    clause_.during = false;
    pending_.lead = Preposition::none;
    emit(entry, first);
}

// A unit without a number: «в течение месяца», «весь год», «в день проведения».
void Reader::unit_word() {
    const auto first = i_;
    const auto what = unit();
    ++i_;
    if (!clause_.during && !pending_.whole) {
        const bool day_of = what == PeriodUnit::day && pending_.in &&
                            (word() == WordClass::holding || (is(TokenType::word) && word() == WordClass::unknown));
        if (day_of) {
            emit_relative(first);
        } else if (what != PeriodUnit::month && what != PeriodUnit::year) {
            between_.noise = true;
        }
        pending_.in = false;
        return;
    }
    if (what == PeriodUnit::year) {
        emit_always(first);
        return;
    }
    Item entry;
    entry.when.unit = what == PeriodUnit::none ? PeriodUnit::month : what;
    pending_.lead = Preposition::none;
    clause_.during = true;
    emit(entry, first);
}

// «учебный год», with its years before, inside or behind.
void Reader::school_word() {
    const auto first = i_;
    std::size_t next = 1;
    while (is(TokenType::dot, next) || is(TokenType::slash, next)) {
        ++next;
    }
    if (is(TokenType::number, next) && at(next).digits == 4 &&
        (is(TokenType::dash, next + 1) || is(TokenType::slash, next + 1)) && is(TokenType::number, next + 2) &&
        unit(next + 3) == PeriodUnit::year) { // учебный 2022-2023 год
        Item entry;
        entry.when.unit = PeriodUnit::school_year;
        entry.when.year = static_cast<std::int16_t>(at(next).value);
        i_ += next + 3 + year_marks(next + 3);
        emit(entry, first);
        return;
    }
    if (unit(next) != PeriodUnit::year) {
        ++i_; // «учебное полугодие», «учебная неделя», «учебно-методический»
        if (unit() == PeriodUnit::none) {
            between_.noise = true;
        }
        return;
    }
    i_ += next + year_marks(next);
    Item entry;
    entry.when.unit = PeriodUnit::school_year;
    if (is(TokenType::number) && at().digits == 4 && is_year(at().value) &&
        (is(TokenType::dash, 1) || is(TokenType::slash, 1)) && is(TokenType::number, 2) &&
        (at(2).value == at().value + 1 || at(2).value == (at().value + 1) % 100)) {
        entry.when.year = static_cast<std::int16_t>(at().value); // «учебный год 2022-2023»
        i_ += 3;
        i_ += year_marks(0);
    }
    emit(entry, first);
}

void Reader::during_word() {
    ++i_;
    while (is(TokenType::dot)) {
        ++i_;
    }
    clause_.during = true;
    while (word() == WordClass::whole || word() == WordClass::current || word() == WordClass::new_ ||
           word() == WordClass::calendar || word() == WordClass::in || is(TokenType::dot)) {
        ++i_;
    }
    // A length, or a period of its own: the reader of that word looks at `clause_.during`.
    const bool known = is(TokenType::number) || word() == WordClass::unit || word() == WordClass::school ||
                       word() == WordClass::period || word() == WordClass::programme || word() == WordClass::month ||
                       word() == WordClass::season || word() == WordClass::ordinal || word() == WordClass::term_word ||
                       word() == WordClass::cardinal || word() == WordClass::holidays || is(TokenType::word);
    if (!known) {
        clause_.during = false;
    }
}

// «период», «реализация программы»
void Reader::stretch_word() {
    const auto first = i_;
    const bool period = word() == WordClass::period;
    ++i_;
    const bool programme = word() == WordClass::programme || word() == WordClass::term_word;
    while (word() == WordClass::programme || word() == WordClass::term_word) {
        ++i_;
    }
    const bool dated = word() == WordClass::from || is(TokenType::number) || word() == WordClass::month ||
                       word() == WordClass::to || word() == WordClass::school || word() == WordClass::season ||
                       word() == WordClass::holidays;
    if ((clause_.during || pending_.whole) && !dated) {
        emit_always(first);
        return;
    }
    if (period && programme && !dated) {
        Item entry;
        entry.type = ItemType::constant;
        emit(entry, first);
        return;
    }
    clause_.during = clause_.during && dated;
    if (!period && !programme) {
        between_.noise = true;
    }
}

void Reader::term_word(const Word& entry) {
    const auto first = i_;
    if ((clause_.during || pending_.whole) && entry.value == 0) {
        ++i_;
        while (word() == WordClass::programme || word() == WordClass::period) {
            ++i_;
        }
        emit_always(first);
        return;
    }
    ++i_;
    if (entry.value == 2) {
        verb_ = Preposition::until;
    } else if (word() == WordClass::due) {
        if (at().word->value == 0) {
            verb_ = Preposition::until;
        }
        ++i_;
    } else if (word() == WordClass::programme) {
        while (word() == WordClass::programme) {
            ++i_;
        }
    }
}

} // namespace opora::inline v0::timing
