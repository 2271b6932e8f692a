// Opora, MIT licence. See LICENSE.
//
// Periods and parts of periods by their numbers: «2 квартал», «3 неделя октября», «1 половина мая».
#include "time/dating/bounds.hpp"
#include "time/reader/reader.hpp"

namespace opora::timing {

bool Reader::number_and_unit(std::size_t after) {
    const int value = at().value;
    if (is_decade(after) && value >= 1 && value <= 3) { // «2 декада октября»
        return numbered_part(after, part_of_month(Slice::decade, value));
    }
    switch (unit(after)) {
    case Unit::week:
        return number_and_week(after);
    case Unit::quarter:
    case Unit::term:
    case Unit::half_year:
    case Unit::trimester:
        return numbered_period(after);
    case Unit::year:
        return number_and_year(after);
    default:
        return number_and_length(); // «10 дней»
    }
}

bool Reader::numbered_part(std::size_t after, const When& when) {
    const auto first = i_;
    Entry entry;
    entry.when = when;
    i_ += after + 1;
    attach_month(entry.when);
    emit(entry, first);
    return true;
}

// «1 половина октября»
bool Reader::number_and_half(std::size_t after) {
    const int value = at().value;
    if (value >= 1 && value <= 2) {
        return numbered_part(after, part_of_month(Slice::half, value));
    }
    note(Code::number_passed_over, at().span);
    between_.noise = true;
    i_ += after + 1;
    return true;
}

// «3 неделя октября»; but «2 недели», «каждые 2 недели», «10 недель» are lengths.
bool Reader::number_and_week(std::size_t after) {
    const int value = at().value;
    const bool month_behind = word(after + 1) == W::month || unit(after + 1) == Unit::month;
    const bool length = (at(after).word->plural && !month_behind) || (each_ && !at().ordinal);
    if (value < 1 || value > 5 || length) {
        return number_and_length();
    }
    return numbered_part(after, part_of_month(Slice::week, value == 5 ? -1 : value));
}

// «сентябрь 22 г.» is a year, «2 года» a length.
bool Reader::number_and_year(std::size_t after) {
    const int value = at().value;
    const bool in_full = at(after).word->plural && at(after).letters > 2;
    if (at().digits != 2 || value < 15 || in_full) {
        return number_and_length();
    }
    const auto first = i_;
    Entry entry;
    entry.when.unit = Unit::year;
    entry.when.year = static_cast<std::int16_t>(2000 + value);
    ++i_;
    i_ += year_marks(0);
    emit(entry, first);
    return true;
}

// «1 п/г», «2 п/годие»: a half-year by its letters.
bool Reader::number_and_half_year(std::size_t after) {
    const int value = at().value;
    if (value < 1 || value > 2 || !half_year_by_letters(after)) {
        return false;
    }
    const auto first = i_;
    Entry entry;
    entry.when.unit = Unit::half_year;
    entry.when.number = static_cast<std::uint8_t>(value);
    i_ += after + 3;
    return end_of_period(entry, first);
}

// «2 квартал», «III четверть», «1 полугодие 2022-2023 учебного года»
bool Reader::numbered_period(std::size_t after) {
    const auto first = i_;
    const int value = at().value;
    const auto what = unit(after);
    if (value < 1 || value > parts_of_year(what)) {
        note(Code::number_passed_over, at().span);
        between_.noise = true;
        ++i_;
        return true;
    }
    Entry entry;
    entry.when.number = static_cast<std::uint8_t>(value);
    entry.when.unit = what;
    entry.when.school = at(after).word->school;
    i_ += after + 1;
    return end_of_period(entry, first);
}

bool Reader::end_of_period(Entry& entry, std::size_t first) {
    if (is(T::dot)) {
        ++i_;
    }
    attach_year(entry.when);
    emit(entry, first);
    return true;
}

} // namespace opora::timing
