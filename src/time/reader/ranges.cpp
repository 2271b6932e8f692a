// Opora, MIT licence. See LICENSE.
//
// Long stretches: «в течение ...», «весь период», «учебный год».
#include "time/reader/reader.hpp"

namespace opora::timing {

void Reader::emit_always(std::size_t first) {
    Entry entry;
    entry.type = E::always;
    during_ = false;
    lead_ = Lead::none;
    emit(entry, first);
}

// A unit without a number: «в течение месяца», «весь год», «в день проведения».
void Reader::unit_word() {
    const auto first = i_;
    const auto what = unit();
    ++i_;
    if (!during_ && !whole_) {
        const bool day_of = what == Unit::day && in_ && (word() == W::holding || (is(T::word) && word() == W::unknown));
        if (day_of) {
            emit_relative(first);
        } else if (what != Unit::month && what != Unit::year) {
            between_.noise = true;
        }
        in_ = false;
        return;
    }
    if (what == Unit::year) {
        emit_always(first);
        return;
    }
    Entry entry;
    entry.when.unit = what == Unit::none ? Unit::month : what;
    lead_ = Lead::none;
    during_ = true;
    emit(entry, first);
}

// «учебный год», with its years before, inside or behind.
void Reader::school_word() {
    const auto first = i_;
    std::size_t next = 1;
    while (is(T::dot, next) || is(T::slash, next)) {
        ++next;
    }
    if (is(T::number, next) && at(next).digits == 4 && (is(T::dash, next + 1) || is(T::slash, next + 1)) &&
        is(T::number, next + 2) && unit(next + 3) == Unit::year) { // учебный 2022-2023 год
        Entry entry;
        entry.when.unit = Unit::school_year;
        entry.when.year = static_cast<std::int16_t>(at(next).value);
        i_ += next + 3 + year_marks(next + 3);
        emit(entry, first);
        return;
    }
    if (unit(next) != Unit::year) {
        ++i_; // «учебное полугодие», «учебная неделя», «учебно-методический»
        if (unit() == Unit::none) {
            between_.noise = true;
        }
        return;
    }
    i_ += next + year_marks(next);
    Entry entry;
    entry.when.unit = Unit::school_year;
    if (is(T::number) && at().digits == 4 && is_year(at().value) && (is(T::dash, 1) || is(T::slash, 1)) &&
        is(T::number, 2) && (at(2).value == at().value + 1 || at(2).value == (at().value + 1) % 100)) {
        entry.when.year = static_cast<std::int16_t>(at().value); // «учебный год 2022-2023»
        i_ += 3;
        i_ += year_marks(0);
    }
    emit(entry, first);
}

void Reader::during_word() {
    ++i_;
    while (is(T::dot)) {
        ++i_;
    }
    during_ = true;
    while (word() == W::whole || word() == W::current || word() == W::new_ || word() == W::calendar ||
           word() == W::in || is(T::dot)) {
        ++i_;
    }
    // A length, or a period of its own: the reader of that word looks at `during_`.
    const bool known = is(T::number) || word() == W::unit || word() == W::school || word() == W::period ||
                       word() == W::programme || word() == W::month || word() == W::season || word() == W::ordinal ||
                       word() == W::term_word || word() == W::cardinal || word() == W::holidays || is(T::word);
    if (!known) {
        during_ = false;
    }
}

// «период», «реализация программы»
void Reader::stretch_word() {
    const auto first = i_;
    const bool period = word() == W::period;
    ++i_;
    const bool programme = word() == W::programme || word() == W::term_word;
    while (word() == W::programme || word() == W::term_word) {
        ++i_;
    }
    const bool dated = word() == W::from || is(T::number) || word() == W::month || word() == W::to ||
                       word() == W::school || word() == W::season || word() == W::holidays;
    if ((during_ || whole_) && !dated) {
        emit_always(first);
        return;
    }
    if (period && programme && !dated) {
        Entry entry;
        entry.type = E::constant;
        emit(entry, first);
        return;
    }
    during_ = during_ && dated;
    if (!period && !programme) {
        between_.noise = true;
    }
}

void Reader::term_word(const Word& entry) {
    const auto first = i_;
    if ((during_ || whole_) && entry.value == 0) {
        ++i_;
        while (word() == W::programme || word() == W::period) {
            ++i_;
        }
        emit_always(first);
        return;
    }
    ++i_;
    if (entry.value == 2) {
        verb_ = Lead::until;
    } else if (word() == W::due) {
        if (at().word->value == 0) {
            verb_ = Lead::until;
        }
        ++i_;
    } else if (word() == W::programme) {
        while (word() == W::programme) {
            ++i_;
        }
    }
}

} // namespace opora::timing
