// Opora, MIT licence. See LICENSE.
//
// Dates in figures: 15.11, 15.11.2022, 22/10/2020, 29.12.202109.01.2022.
#include "time/reader/reader.hpp"

namespace opora::inline v0::timing {

namespace {

int full_year(int value, int digits) noexcept { return digits == 2 ? 2000 + value : value; }

Item numeric_month(int month, int year) noexcept {
    Item entry;
    entry.numeric = true;
    entry.when.unit = PeriodUnit::month;
    entry.when.number = static_cast<std::uint8_t>(month);
    entry.when.year = static_cast<std::int16_t>(year);
    return entry;
}

} // namespace

// A date in figures: 15.11, 15.11.2022, 15.11.22, 09.2022, 29.12.202109.01.2022
bool Reader::dotted() {
    if (at().roman || at().digits > 2 || !is(TokenType::dot, 1) || !is(TokenType::number, 2)) {
        return false;
    }
    const auto& second = at(2);
    const int month = second.value;
    const bool spaced = at(1).space; // «5 . 12 . 22»
    if (spaced && !(is(TokenType::dot, 3) && is(TokenType::number, 4) && (at(4).digits == 2 || at(4).digits == 4) &&
                    month <= 12)) {
        return false;
    }
    if (dotted_month()) {
        return true;
    }
    const bool in_year = month >= 1 && month <= 12;
    if ((second.roman && !in_year) || second.digits > 2 || (word(3) == WordClass::month && second.space) ||
        (second.space && second.digits != 2 && !spaced)) {
        return false;
    }
    if (!in_year) {
        no_such_month();
    } else if (!glued_dates()) {
        dotted_day(spaced);
    }
    return true;
}

// 09.2022
bool Reader::dotted_month() {
    const int month = at().value;
    const auto& year = at(2);
    if (year.digits != 4 || !is_year(year.value) || month < 1 || month > 12 || year.space) {
        return false;
    }
    const auto first = i_;
    const auto entry = numeric_month(month, year.value);
    i_ += 3;
    i_ += year_marks(0);
    emit(entry, first);
    return true;
}

// «15.13» is no date, «3.45» counts something else.
void Reader::no_such_month() {
    const auto& second = at(2);
    if (at().value > 31 || second.value > 31) {
        note(Code::number_passed_over, at().span);
    } else {
        const bool year = is(TokenType::dot, 3) && is(TokenType::number, 4) && at(4).digits == 4 && !at(4).space;
        impossible_date(year ? 5 : 3, year); // of «15.13.2024» the year is no date either
        return;
    }
    between_.noise = true;
    i_ += 3;
}

// Passes over so many tokens that look like a date and are none.
void Reader::impossible_date(std::size_t size, bool with_year) {
    const auto span = cover(at().span, at(size - 1).span);
    note(Code::date_impossible, span);
    reading_.unknown = cover(reading_.unknown, span);
    reading_.doubtful = reading_.doubtful || with_year; // a full date was meant: what is left is not all
    between_.noise = true;
    i_ += size;
}

// 29.12.202109.01.2022: the dash between two dates was lost.
bool Reader::glued_dates() {
    const auto& third = at(4);
    if (!is(TokenType::dot, 3) || third.type != TokenType::number || third.roman || third.digits != 6 ||
        !is_year(third.value / 100)) {
        return false;
    }
    const auto first = i_;
    const int first_day = at().value;
    const int first_month = at(2).value;
    const int year = third.value / 100;
    const int day = third.value % 100;
    i_ += 5;
    day_item(first, first_day, first_month, year, true);
    if (is(TokenType::dot) && is(TokenType::number, 1) && is(TokenType::dot, 2) && is(TokenType::number, 3)) {
        const auto start = i_;
        const int month = at(1).value;
        const int last_year = full_year(at(3).value, at(3).digits);
        i_ += 4;
        i_ += year_marks(0);
        between_.glued = true;
        day_item(start, day, month, last_year, true);
    }
    return true;
}

// 15.11, 15.11.2022, 15.11.22, «15.11 2022»
void Reader::dotted_day(bool spaced) {
    const auto first = i_;
    const int day = at().value;
    const int month = at(2).value;
    const bool dot = is(TokenType::dot, 3);
    const auto& third = at(4);
    const bool has_third = dot && third.type == TokenType::number && !third.roman;
    const bool year4 = has_third && third.digits == 4 && is_year(third.value);
    const bool year2 = has_third && third.digits == 2 && (!third.space || spaced) && third.value >= 1 &&
                       !(is(TokenType::dot, 5) && is(TokenType::number, 6) && !at(6).space && at(6).digits == 2);
    int year = 0;
    if (year4 || year2) {
        year = full_year(third.value, third.digits);
        i_ += 5;
    } else {
        i_ += dot ? 4 : 3;
    }
    const bool glued = year != 0 && is(TokenType::number) && !at().space; // «01.09.2022г31.05.2023г» is glued too
    if (year != 0) {
        i_ += year_marks(0);
    } else if (year_stands_apart()) { // «15.11 2022»
        year = at().value;
        ++i_;
        i_ += year_marks(0);
    } else if (unit() == PeriodUnit::year && at().letters <= 2) { // a stray «г.»
        ++i_;
    }
    day_item(first, day, month, year, true);
    between_.glued = glued || (is(TokenType::number) && !at().space && tokens_[i_ - 1].type == TokenType::word);
}

// True for the year of «15.11 2022»; a school year or a range of years behind the day is none of its own.
bool Reader::year_stands_apart() const {
    return is(TokenType::number) && at().digits == 4 && is_year(at().value) && !is(TokenType::dot, 1) &&
           !school_follows(1) &&
           !((is(TokenType::dash, 1) || is(TokenType::slash, 1)) && is(TokenType::number, 2) && at(2).digits >= 2);
}

// «15-09-2023», «15,09.2023», «15,09,2023», «15 09 2023»: marks that people and scanners put in the place of full stops.
bool Reader::marked_date() {
    const auto between = at(1).type;
    if (between != TokenType::number && between != TokenType::dash && between != TokenType::comma) {
        return false;
    }
    const auto mark = between == TokenType::number ? std::size_t{0} : std::size_t{1};
    const auto& month = at(1 + mark);
    if (at().roman || at().digits != 2 || month.type != TokenType::number || month.digits != 2) {
        return false;
    }
    const bool same = mark == 0 || (is(TokenType::dash, 1) && is(TokenType::dash, 3)) ||
                      (is(TokenType::comma, 1) && (is(TokenType::dot, 3) || is(TokenType::comma, 3)));
    const auto last = 2 + 2 * mark;
    const bool tight = mark == 0 || !(at(1).space || month.space || at(3).space || at(last).space);
    if (!same || !tight || !is(TokenType::number, last) || at(last).digits != 4 || !is_year(at(last).value)) {
        return false;
    }
    if (month.value > 12) { // «12 15 2024»; but «12 15 2024-2025» holds years
        const bool years = is(TokenType::dash, last + 1) || is(TokenType::slash, last + 1);
        if (!years) {
            impossible_date(last + 1, true);
        }
        return !years;
    }
    const auto first = i_;
    const int day = at().value;
    const int year = at(last).value;
    const int number = month.value;
    i_ += last + 1;
    i_ += year_marks(0);
    day_item(first, day, number, year, true);
    return true;
}

// 22/10/2020, 10/2022
bool Reader::slashed() {
    if (at().roman || at().digits > 2 || !is(TokenType::slash, 1) || !is(TokenType::number, 2) || at(2).space) {
        return false;
    }
    const auto first = i_;
    if (is(TokenType::slash, 3) && is(TokenType::number, 4) && at(2).digits <= 2) {
        const int day = at().value;
        const int month = at(2).value;
        const int year = full_year(at(4).value, at(4).digits);
        i_ += 5;
        i_ += year_marks(0);
        day_item(first, day, month, year, true);
        return true;
    }
    if (at(2).digits == 4 && is_year(at(2).value) && at().value >= 1 && at().value <= 12) {
        const auto entry = numeric_month(at().value, at(2).value);
        i_ += 3;
        emit(entry, first);
        return true;
    }
    return false;
}

} // namespace opora::inline v0::timing
