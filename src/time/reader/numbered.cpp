// Opora, MIT licence. See LICENSE.
//
// Periods and parts of periods by their numbers: «2 квартал», «3 неделя октября», «1 половина мая».
#include "time/dating/bounds.hpp"
#include "time/reader/reader.hpp"
#include "time/units.hpp"

namespace opora::inline v0::timing {

bool Reader::number_and_unit(std::size_t after) {
    const int value = at().value;
    if (is_ten_days(after) && value >= 1 && value <= 3) { // «2 декада октября»
        return numbered_part(after, part_of_month(PeriodPart::ten_days, value));
    }
    switch (unit(after)) {
    case PeriodUnit::week:
        return number_and_week(after);
    case PeriodUnit::quarter:
    case PeriodUnit::school_quarter:
    case PeriodUnit::half_year:
    case PeriodUnit::trimester:
        return numbered_period(after);
    case PeriodUnit::year:
        return number_and_year(after);
    default:
        return number_and_length(); // «10 дней»
    }
}

bool Reader::numbered_part(std::size_t after, const PeriodSpec& when) {
    const auto first = i_;
    Item entry;
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
        return numbered_part(after, part_of_month(PeriodPart::half, value));
    }
    note(Code::number_passed_over, at().span);
    between_.noise = true;
    i_ += after + 1;
    return true;
}

// «3 неделя октября»; but «2 недели», «каждые 2 недели», «10 недель» are lengths.
bool Reader::number_and_week(std::size_t after) {
    const int value = at().value;
    const bool month_behind = word(after + 1) == WordClass::month || unit(after + 1) == PeriodUnit::month;
    const bool length = (at(after).word->plural && !month_behind) || (each_ && !at().ordinal);
    if (value < 1 || value > 5 || length) {
        return number_and_length();
    }
    return numbered_part(after, part_of_month(PeriodPart::week, value == 5 ? -1 : value));
}

// «сентябрь 22 г.» is a year, «2 года» a length.
bool Reader::number_and_year(std::size_t after) {
    const int value = at().value;
    const bool in_full = at(after).word->plural && at(after).letters > 2;
    if (at().digits != 2 || value < 15 || in_full) {
        return number_and_length();
    }
    const auto first = i_;
    Item entry;
    entry.when.unit = PeriodUnit::year;
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
    Item entry;
    entry.when.unit = PeriodUnit::half_year;
    entry.when.number = static_cast<std::uint8_t>(value);
    i_ += after + 3;
    return end_of_period(entry, first);
}

// «2 квартал», «III четверть», «1 полугодие 2022-2023 учебного года»
bool Reader::numbered_period(std::size_t after) {
    const auto first = i_;
    const int value = at().value;
    const auto what = unit(after);
    if (value < 1 || static_cast<unsigned>(value) > parts_of_year(what)) {
        note(Code::number_passed_over, at().span);
        between_.noise = true;
        ++i_;
        return true;
    }
    Item entry;
    entry.when.number = static_cast<std::uint8_t>(value);
    entry.when.unit = what;
    entry.when.school = at(after).word->school;
    i_ += after + 1;
    return end_of_period(entry, first);
}

bool Reader::end_of_period(Item& entry, std::size_t first) {
    if (is(TokenType::dot)) {
        ++i_;
    }
    attach_year(entry.when);
    emit(entry, first);
    return true;
}

} // namespace opora::inline v0::timing
