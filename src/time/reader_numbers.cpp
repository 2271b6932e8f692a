// Opora, MIT licence. See LICENSE.
//
// What a number in a phrase means: a day, a year, a date in figures, a clock time, a count, the number of a period.
#include "time/reader.hpp"

namespace opora::timing {

void Reader::number() {
    if (class_letter()) {
        return;
    }
    if (at().value < 0 || glued_digits() || years() || clock_time() || dotted() || slashed() || two_digit_years() ||
        number_and_word()) {
        if (at().type == T::number && at().value < 0) {
            note(Code::number_passed_over, at().span);
            ++i_;
        }
        return;
    }
    const auto first = i_;
    const auto value = at().value;
    const bool ordinal = at().ordinal || at().roman;
    ++i_;
    if (value < 1 || value > 31) {
        note(Code::number_passed_over, tokens_[first].span);
        between_.noise = true;
        return;
    }
    Entry entry;
    entry.bare = true;
    entry.ordinal = ordinal;
    entry.when.day = static_cast<std::uint8_t>(value);
    emit(entry, first);
}

// «7А — 12.10»: a form of a school, not a day.
bool Reader::class_letter() {
    const auto& next = at(1);
    const bool letter = next.type == T::word && !next.space && next.letters == 1 && at().value >= 1 &&
                        at().value <= 11 && !at().roman && at().digits <= 2 && unit(1) == Unit::none &&
                        word(1) != W::clock && word(1) != W::times;
    if (letter) {
        note(Code::number_passed_over, cover(at().span, next.span));
        i_ += 2;
        between_.noise = true;
        lead_ = Lead::none;
    }
    return letter;
}

void Reader::day_item(std::size_t first, int day, int month, int year, bool numeric) {
    const bool possible =
        day >= 1 && day <= 31 && month >= 1 && month <= 12 && (year == 0 || is_year(year));
    if (!possible) {
        note(Code::date_impossible, cover(tokens_[first].span, tokens_[i_ - 1].span));
        between_.noise = true;
        return;
    }
    Entry entry;
    entry.numeric = numeric;
    entry.when.unit = Unit::day;
    entry.when.day = static_cast<std::uint8_t>(day);
    entry.when.number = static_cast<std::uint8_t>(month);
    entry.when.year = static_cast<std::int16_t>(year);
    emit(entry, first);
}

bool Reader::number_and_word() {
    const auto first = i_;
    const int value = at().value;
    const bool ordinal = at().ordinal;
    std::size_t after = 1;
    if (is(T::dot, 1) && !at(1).space && (word(2) == W::month || unit(2) == Unit::quarter || unit(2) == Unit::half_year)) {
        after = 2; // «5. мая», «1. квартал»
    }
    switch (word(after)) {
    case W::month:
        if (value >= 1 && value <= 31 && at().digits <= 2) {
            When when;
            when.number = static_cast<std::uint8_t>(at(after).word->value);
            i_ += after + 1;
            if (is(T::dot) && !at().space) {
                ++i_;
            }
            attach_year(when);
            const bool glued = between_.glued && is(T::number) && !at().space && when.year != 0;
            if (glued) {
                between_.glued = false;
            }
            day_item(first, value, when.number, when.year, false);
            between_.glued = glued;
            return true;
        }
        return false;
    case W::date: {
        if (value < 1 || value > 31) {
            return false;
        }
        Entry entry;
        const bool around = at().plural && value % 10 == 0; // «в 20-х числах», «20-е числа»
        entry.when.unit = around ? Unit::month : Unit::day;
        if (around) {
            entry.when.slice = value == 20 ? Slice::twenties : Slice::decade;
            entry.when.ordinal = static_cast<std::int8_t>(value == 20 ? 0 : value / 10 + 1);
        } else {
            entry.when.day = static_cast<std::uint8_t>(value);
        }
        i_ += after + 1;
        attach_month(entry.when);
        emit(entry, first);
        return true;
    }
    case W::times:
        i_ += after + 1;
        times_word(first, Count{static_cast<std::uint16_t>(value), false, Unit::none});
        return true;
    case W::weekday: {
        const bool counted = value >= 1 && value <= 5 && !at(after).word->plural &&
                             (ordinal || word(after + 1) == W::month || unit(after + 1) == Unit::month);
        if (!counted) {
            return false;
        }
        Entry entry;
        entry.when.unit = Unit::month;
        entry.when.slice = Slice::weekday;
        entry.when.ordinal = static_cast<std::int8_t>(value);
        entry.when.weekday = static_cast<std::uint8_t>(at(after).word->value);
        i_ += after + 1;
        attach_month(entry.when);
        emit(entry, first);
        return true;
    }
    case W::working:
    case W::calendar:
        if (word(after + 1) == W::unit) {
            ++i_;
            duration(first, value);
            return true;
        }
        return false;
    case W::school: {
        const auto what = unit(after + 1);
        if (what == Unit::week || what == Unit::day) {
            ++i_;
            duration(first, value);
            return true;
        }
        if (what == Unit::year && at().digits <= 2) { // «сроком на 1 учебный год»
            ++i_;
            duration(first, value);
            return true;
        }
        return what != Unit::none && what != Unit::year && number_and_unit(after + 1);
    }
    case W::half:
    case W::unit:
        return number_and_unit(after);
    case W::class_:
    case W::minute:
        i_ += after;
        note(Code::number_passed_over, tokens_[first].span);
        if (!reading_.entries.empty() && reading_.entries.back().bare && (between_.dash || between_.comma || between_.and_)) {
            drop_bare();
        }
        ++i_;
        lead_ = Lead::none;
        between_.noise = true;
        return true;
    default:
        return false;
    }
}

// «2 квартал», «3 неделя октября», «10 дней», «1 полугодие 2022-2023 учебного года»
bool Reader::number_and_unit(std::size_t after) {
    const auto first = i_;
    const int value = at().value;
    Entry entry;
    entry.when.number = static_cast<std::uint8_t>(value);
    if (word(after) == W::half) {
        i_ += after + 1;
        if (value < 1 || value > 2) {
            note(Code::number_passed_over, tokens_[first].span);
            between_.noise = true;
            return true;
        }
        entry.when.slice = Slice::half;
        entry.when.unit = Unit::month;
        entry.when.number = 0;
        entry.when.ordinal = static_cast<std::int8_t>(value);
        attach_month(entry.when);
        emit(entry, first);
        return true;
    }
    if (is_decade(after) && value >= 1 && value <= 3) {
        entry.when = When{Unit::month, Slice::decade, 0, 0, 0, static_cast<std::int8_t>(value), 0, false};
        i_ += after + 1;
        attach_month(entry.when);
        emit(entry, first);
        return true;
    }
    const auto what = unit(after);
    const bool plural = at(after).word->plural;
    std::uint8_t most = 0;
    switch (what) {
    case Unit::week: {
        const bool month_behind = word(after + 1) == W::month || unit(after + 1) == Unit::month;
        if (value < 1 || value > 5 || (plural && !month_behind) || (each_ && !at().ordinal)) {
            ++i_;
            duration(first, value);
            return true;
        }
        entry.when = When{Unit::month, Slice::week, 0, 0, 0, static_cast<std::int8_t>(value == 5 ? -1 : value), 0, false};
        i_ += after + 1;
        attach_month(entry.when);
        emit(entry, first);
        return true;
    }
    case Unit::quarter:
    case Unit::term:
        most = 4;
        break;
    case Unit::half_year:
        most = 2;
        break;
    case Unit::trimester:
        most = 3;
        break;
    case Unit::year:
        if (at().digits == 2 && value >= 15 && !(plural && at(after).letters > 2)) { // «сентябрь 22 г.»
            entry.when = When{};
            entry.when.unit = Unit::year;
            entry.when.year = static_cast<std::int16_t>(2000 + value);
            ++i_;
            i_ += year_marks(0);
            emit(entry, first);
            return true;
        }
        ++i_;
        duration(first, value);
        return true;
    default:
        ++i_;
        duration(first, value);
        return true;
    }
    if (value < 1 || value > most) {
        note(Code::number_passed_over, at().span);
        between_.noise = true;
        ++i_;
        return true;
    }
    entry.when.unit = what;
    entry.when.school = at(after).word->school;
    i_ += after + 1;
    if (is(T::dot)) {
        ++i_;
    }
    attach_year(entry.when);
    emit(entry, first);
    return true;
}

} // namespace opora::timing
