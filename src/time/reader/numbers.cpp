// Opora, MIT licence. See LICENSE.
//
// What a number in a phrase means by itself or by the word behind it. The numbers of periods: numbered.cpp.
#include "time/reader/reader.hpp"

namespace opora::inline v0::timing {

void Reader::number() {
    if (class_letter() || (word(1) == WordClass::clock && number_and_things())) { // «1 час в неделю» is no time of day
        return;
    }
    if (at().value < 0 || glued_digits() || years() || clock_time() || dotted() ||
        (!is(TokenType::word, 1) && marked_date()) || slashed() || two_digit_years() || number_and_word()) {
        if (at().type == TokenType::number && at().value < 0) {
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
    Item entry;
    entry.bare = true;
    entry.ordinal = ordinal;
    entry.numeric = tokens_[first].ordinal;
    entry.when.day = static_cast<std::uint8_t>(value);
    emit(entry, first);
}

// «7А — 12.10»: a form of a school, not a day.
bool Reader::class_letter() {
    const auto& next = at(1);
    const bool letter = next.type == TokenType::word && !next.space && next.letters == 1 && at().value >= 1 &&
                        at().value <= 11 && !at().roman && at().digits <= 2 && unit(1) == PeriodUnit::none &&
                        word(1) != WordClass::clock && word(1) != WordClass::times;
    if (letter) {
        i_ += 2;
        between_.noise = true;
        pending_.lead = Preposition::none;
    }
    return letter;
}

void Reader::day_item(std::size_t first, int day, int month, int year, bool numeric) {
    const bool possible = day >= 1 && day <= 31 && month >= 1 && month <= 12 && (year == 0 || is_year(year));
    if (!possible) {
        note(Code::date_impossible, cover(tokens_[first].span, tokens_[i_ - 1].span));
        reading_.doubtful = reading_.doubtful || year != 0; // as impossible_date() says
        between_.noise = true;
        return;
    }
    Item entry;
    entry.numeric = numeric;
    entry.when.unit = PeriodUnit::day;
    entry.when.day = static_cast<std::uint8_t>(day);
    entry.when.number = static_cast<std::uint8_t>(month);
    entry.when.year = static_cast<std::int16_t>(year);
    emit(entry, first);
}

// A number and the word behind it; `after` is where the word stands: «5. мая», «1. квартал» have a full stop before it.
bool Reader::number_and_word() {
    const bool stop = is(TokenType::dot, 1) && !at(1).space &&
                      (word(2) == WordClass::month || unit(2) == PeriodUnit::quarter ||
                       unit(2) == PeriodUnit::half_year);
    if (stop && names_month_in_full(at(2))) { // «1.Сентябрь» may be the first item of a list as well
        reading_.doubtful = true;
    }
    const std::size_t after = stop ? 2 : 1;
    switch (word(after)) {
    case WordClass::month:
        return number_and_month(after);
    case WordClass::date:
        return number_and_date(after);
    case WordClass::times:
        return number_and_times(after);
    case WordClass::weekday:
        return number_and_weekday(after);
    case WordClass::working:
    case WordClass::calendar:
        return word(after + 1) == WordClass::unit && number_and_length();
    case WordClass::school:
        return number_and_school(after);
    case WordClass::half:
        return number_and_half(after);
    case WordClass::unit:
        return number_and_unit(after);
    case WordClass::ocr_roman:
        return number_and_half_year(after);
    case WordClass::class_:
    case WordClass::minute:
        return number_and_things() || number_of_other(after);
    default:
        return number_and_things();
    }
}

// «15 сентября», «5. мая 2022 г.»
bool Reader::number_and_month(std::size_t after) {
    const auto first = i_;
    const int day = at().value;
    if (day < 1 || day > 31 || at().digits > 2) {
        return false;
    }
    PeriodSpec when;
    when.number = static_cast<std::uint8_t>(at(after).word->value);
    i_ += after + 1;
    if (is(TokenType::dot) && !at().space) {
        ++i_;
    }
    attach_year(when);
    const bool glued = between_.glued && is(TokenType::number) && !at().space && when.year != 0;
    if (glued) {
        between_.glued = false;
    }
    day_item(first, day, when.number, when.year, false);
    between_.glued = glued;
    return true;
}

// «15 числа», «в 20-х числах», «20-е числа октября»
bool Reader::number_and_date(std::size_t after) {
    const auto first = i_;
    const int value = at().value;
    if (value < 1 || value > 31) {
        return false;
    }
    Item entry;
    const bool around = at().plural && value % 10 == 0;
    entry.when.unit = around ? PeriodUnit::month : PeriodUnit::day;
    if (around) {
        entry.when.slice = value == 20 ? PeriodPart::twenties : PeriodPart::ten_days;
        entry.when.ordinal = static_cast<std::int8_t>(value == 20 ? 0 : value / 10 + 1);
    } else {
        entry.when.day = static_cast<std::uint8_t>(value);
    }
    i_ += after + 1;
    attach_month(entry.when);
    emit(entry, first);
    return true;
}

// «2 раза в год»
bool Reader::number_and_times(std::size_t after) {
    const auto first = i_;
    const auto times = static_cast<std::uint16_t>(at().value);
    i_ += after + 1;
    times_word(first, TimingCount{times, false, PeriodUnit::none});
    return true;
}

// «2-я среда», «3 понедельник месяца»
bool Reader::number_and_weekday(std::size_t after) {
    const auto first = i_;
    const int value = at().value;
    const bool counted = value >= 1 && value <= 5 && !at(after).word->plural &&
                         (at().ordinal || word(after + 1) == WordClass::month || unit(after + 1) == PeriodUnit::month);
    if (!counted) {
        return false;
    }
    Item entry;
    entry.when.unit = PeriodUnit::month;
    entry.when.slice = PeriodPart::weekday;
    entry.when.ordinal = static_cast<std::int8_t>(value);
    entry.when.weekday = static_cast<std::uint8_t>(at(after).word->value);
    i_ += after + 1;
    attach_month(entry.when);
    emit(entry, first);
    return true;
}

// «2 учебные недели», «сроком на 1 учебный год» are lengths; «1 учебная четверть» is a period.
bool Reader::number_and_school(std::size_t after) {
    const auto what = unit(after + 1);
    if (what == PeriodUnit::week || what == PeriodUnit::day || (what == PeriodUnit::year && at().digits <= 2)) {
        return number_and_length();
    }
    return what != PeriodUnit::none && what != PeriodUnit::year && number_and_unit(after + 1);
}

// «10 рабочих дней», «2 недели»: how long something takes.
bool Reader::number_and_length() {
    const auto first = i_;
    const int amount = at().value;
    ++i_;
    duration(first, amount);
    return true;
}

// «5-6 класс», «40 минут»: the number counts what is no time of the year.
bool Reader::number_of_other(std::size_t after) {
    const auto& entries = reading_.entries;
    i_ += after;
    if (!entries.empty() && entries.back().bare && (between_.dash || between_.comma || between_.and_)) {
        drop_bare(true);
    }
    ++i_;
    pending_.lead = Preposition::none;
    between_.noise = true;
    return true;
}

} // namespace opora::inline v0::timing
