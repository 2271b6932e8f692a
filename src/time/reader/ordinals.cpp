// Opora, MIT licence. See LICENSE.
//
// Ordinals in words and what they count: «первый квартал», «последняя пятница», «вторая половина мая».
#include "time/dating/bounds.hpp"
#include "time/reader/reader.hpp"
#include "time/units.hpp"

namespace opora::inline v0::timing {

void Reader::ordinal_word() {
    const auto first = i_;
    const int value = at().word->value + tens_; // «двадцать пятого»
    tens_ = 0;
    ++i_;
    if (is(TokenType::dot) && !at().space) { // «посл. неделя»
        ++i_;
    }
    while (word() == WordClass::working || word() == WordClass::calendar ||
           (word() == WordClass::school && unit(1) != PeriodUnit::year)) {
        ++i_;
    }
    switch (word()) {
    case WordClass::month:
        ordinal_month(first, value);
        break;
    case WordClass::weekday:
        ordinal_weekday(first, value);
        break;
    case WordClass::date:
        ordinal_days(first, value);
        break;
    case WordClass::half:
        ordinal_half(first, value);
        break;
    case WordClass::unit:
        ordinal_unit(first, value);
        break;
    case WordClass::class_:
        ++i_;
        between_.noise = true;
        break;
    default:
        ordinal_in_list(first, value);
        break;
    }
}

// «первое сентября»
void Reader::ordinal_month(std::size_t first, int value) {
    if (value < 1) {
        return;
    }
    const auto month = at().word->value;
    ++i_;
    PeriodSpec when;
    attach_year(when);
    day_item(first, value, month, when.year, false);
}

// «последняя пятница месяца»
void Reader::ordinal_weekday(std::size_t first, int value) {
    Item entry;
    entry.when = part_of_month(PeriodPart::weekday, value);
    entry.when.weekday = static_cast<std::uint8_t>(at().word->value);
    ++i_;
    attach_month(entry.when);
    emit(entry, first);
}

// «в первых числах мая», «до последнего числа месяца»
void Reader::ordinal_days(std::size_t first, int value) {
    const bool plural = at().word->plural || at().letters == 5; // числа, числах
    Item entry;
    entry.doubtful = value != 1 && value != 20;
    if (!plural || (pending_.lead != Preposition::none && value > 1)) {
        entry.when.unit = PeriodUnit::day;
        entry.when.day = static_cast<std::uint8_t>(value < 1 ? 31 : value);
    } else {
        entry.when = part_of_month(value == 1    ? PeriodPart::first_days
                                   : value == 20 ? PeriodPart::twenties
                                                 : PeriodPart::end,
                                   0);
    }
    ++i_;
    attach_month(entry.when);
    emit(entry, first);
}

// «первая половина года» is a half-year, «вторая половина мая» a part of a month.
void Reader::ordinal_half(std::size_t first, int value) {
    ++i_;
    Item entry;
    const bool of_school_year = word() == WordClass::school && unit(1) == PeriodUnit::year;
    if (unit() == PeriodUnit::year || of_school_year || (is(TokenType::number) && at().digits == 4)) {
        entry.when.unit = PeriodUnit::half_year;
        entry.when.number = static_cast<std::uint8_t>(value < 0 ? 2 : value);
        entry.when.school = of_school_year;
        if (unit() == PeriodUnit::year) {
            ++i_;
        }
    } else {
        entry.when = part_of_month(PeriodPart::half, value);
        attach_month(entry.when);
    }
    emit(entry, first);
}

void Reader::ordinal_unit(std::size_t first, int value) {
    if (is_ten_days()) { // «последняя декада»
        ordinal_part(first, PeriodPart::ten_days, value < 0 ? 3 : value);
        return;
    }
    switch (unit()) {
    case PeriodUnit::week:
        ordinal_part(first, PeriodPart::week, value);
        break;
    case PeriodUnit::day:
        ordinal_part(first, PeriodPart::day, value);
        break;
    case PeriodUnit::quarter:
    case PeriodUnit::half_year:
    case PeriodUnit::school_quarter:
    case PeriodUnit::trimester:
        ordinal_period(first, value);
        break;
    case PeriodUnit::
        month: // «до 25 числа последнего месяца квартала»: no expression says which month, so it is a doubt
        reading_.doubtful = true;
        break;
    default:
        break;
    }
}

// «вторая неделя октября», «последний день учебного года»
void Reader::ordinal_part(std::size_t first, PeriodPart slice, int ordinal) {
    Item entry;
    entry.when = part_of_month(slice, ordinal);
    ++i_;
    attach_month(entry.when);
    if (word() == WordClass::school && unit(1) == PeriodUnit::year) {
        entry.when.unit = PeriodUnit::school_year;
        i_ += 2;
    }
    emit(entry, first);
}

// «первый квартал», «последняя четверть»
void Reader::ordinal_period(std::size_t first, int value) {
    const auto what = unit();
    const auto count = static_cast<int>(parts_of_year(what));
    const int number = value < 0 ? count + 1 + value : value;
    if (number < 1 || number > count) {
        ++i_;
        return;
    }
    Item entry;
    entry.when.unit = what;
    entry.when.number = static_cast<std::uint8_t>(number);
    entry.when.school = at().word->school;
    ++i_;
    attach_year(entry.when);
    emit(entry, first);
}

// «первая и третья неделя»: what it counts comes with the next one.
void Reader::ordinal_in_list(std::size_t first, int value) {
    if (word() == WordClass::times) { // «второй раз»
        ++i_;
        between_.noise = true;
        return;
    }
    const bool listed = is(TokenType::comma) || word() == WordClass::and_ || word() == WordClass::or_ ||
                        (is(TokenType::dash) && word(1) == WordClass::ordinal) || // but not «первый – с 1 апреля»
                        (pending_.lead == Preposition::from && (word() == WordClass::by || word() == WordClass::to));
    if (value < 1 || value > 31 || !listed) {
        between_.noise = true;
        return;
    }
    Item entry;
    entry.bare = true;
    entry.ordinal = true;
    entry.when.day = static_cast<std::uint8_t>(value);
    emit(entry, first);
}

} // namespace opora::inline v0::timing
