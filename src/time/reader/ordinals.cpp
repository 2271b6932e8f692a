// Opora, MIT licence. See LICENSE.
//
// Ordinals in words and what they count: «первый квартал», «последняя пятница», «вторая половина мая».
#include "time/dating/bounds.hpp"
#include "time/reader/reader.hpp"

namespace opora::timing {

void Reader::ordinal_word() {
    const auto first = i_;
    const int value = at().word->value + tens_; // «двадцать пятого»
    tens_ = 0;
    ++i_;
    if (is(T::dot) && !at().space) { // «посл. неделя»
        ++i_;
    }
    while (word() == W::working || word() == W::calendar || (word() == W::school && unit(1) != Unit::year)) {
        ++i_;
    }
    switch (word()) {
    case W::month:
        ordinal_month(first, value);
        break;
    case W::weekday:
        ordinal_weekday(first, value);
        break;
    case W::date:
        ordinal_days(first, value);
        break;
    case W::half:
        ordinal_half(first, value);
        break;
    case W::unit:
        ordinal_unit(first, value);
        break;
    case W::class_:
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
    When when;
    attach_year(when);
    day_item(first, value, month, when.year, false);
}

// «последняя пятница месяца»
void Reader::ordinal_weekday(std::size_t first, int value) {
    Entry entry;
    entry.when = part_of_month(Slice::weekday, value);
    entry.when.weekday = static_cast<std::uint8_t>(at().word->value);
    ++i_;
    attach_month(entry.when);
    emit(entry, first);
}

// «в первых числах мая», «до последнего числа месяца»
void Reader::ordinal_days(std::size_t first, int value) {
    const bool plural = at().word->plural || at().letters == 5; // числа, числах
    Entry entry;
    entry.doubtful = value != 1 && value != 20;
    if (!plural || (lead_ != Lead::none && value > 1)) {
        entry.when.unit = Unit::day;
        entry.when.day = static_cast<std::uint8_t>(value < 1 ? 31 : value);
    } else {
        entry.when = part_of_month(value == 1 ? Slice::first_days : value == 20 ? Slice::twenties : Slice::end, 0);
    }
    ++i_;
    attach_month(entry.when);
    emit(entry, first);
}

// «первая половина года» is a half-year, «вторая половина мая» a part of a month.
void Reader::ordinal_half(std::size_t first, int value) {
    ++i_;
    Entry entry;
    const bool of_school_year = word() == W::school && unit(1) == Unit::year;
    if (unit() == Unit::year || of_school_year || (is(T::number) && at().digits == 4)) {
        entry.when.unit = Unit::half_year;
        entry.when.number = static_cast<std::uint8_t>(value < 0 ? 2 : value);
        entry.when.school = of_school_year;
        if (unit() == Unit::year) {
            ++i_;
        }
    } else {
        entry.when = part_of_month(Slice::half, value);
        attach_month(entry.when);
    }
    emit(entry, first);
}

void Reader::ordinal_unit(std::size_t first, int value) {
    if (is_decade()) { // «последняя декада»
        ordinal_part(first, Slice::decade, value < 0 ? 3 : value);
        return;
    }
    switch (unit()) {
    case Unit::week:
        ordinal_part(first, Slice::week, value);
        break;
    case Unit::day:
        ordinal_part(first, Slice::day, value);
        break;
    case Unit::quarter:
    case Unit::half_year:
    case Unit::term:
    case Unit::trimester:
        ordinal_period(first, value);
        break;
    case Unit::month: // «до 25 числа последнего месяца квартала»: no expression says which month, so it is a doubt
        reading_.doubtful = true;
        break;
    default:
        break;
    }
}

// «вторая неделя октября», «последний день учебного года»
void Reader::ordinal_part(std::size_t first, Slice slice, int ordinal) {
    Entry entry;
    entry.when = part_of_month(slice, ordinal);
    ++i_;
    attach_month(entry.when);
    if (word() == W::school && unit(1) == Unit::year) {
        entry.when.unit = Unit::school_year;
        i_ += 2;
    }
    emit(entry, first);
}

// «первый квартал», «последняя четверть»
void Reader::ordinal_period(std::size_t first, int value) {
    const auto what = unit();
    const int count = parts_of_year(what);
    const int number = value < 0 ? count + 1 + value : value;
    if (number < 1 || number > count) {
        ++i_;
        return;
    }
    Entry entry;
    entry.when.unit = what;
    entry.when.number = static_cast<std::uint8_t>(number);
    entry.when.school = at().word->school;
    ++i_;
    attach_year(entry.when);
    emit(entry, first);
}

// «первая и третья неделя»: what it counts comes with the next one.
void Reader::ordinal_in_list(std::size_t first, int value) {
    if (word() == W::times) { // «второй раз»
        ++i_;
        between_.noise = true;
        return;
    }
    const bool listed = is(T::comma) || word() == W::and_ || word() == W::or_ ||
                        (is(T::dash) && word(1) == W::ordinal) || // but not «первый – с 1 апреля»
                        (lead_ == Lead::from && (word() == W::by || word() == W::to));
    if (value < 1 || value > 31 || !listed) {
        between_.noise = true;
        return;
    }
    Entry entry;
    entry.bare = true;
    entry.ordinal = true;
    entry.when.day = static_cast<std::uint8_t>(value);
    emit(entry, first);
}

} // namespace opora::timing
