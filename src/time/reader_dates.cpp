// Opora, MIT licence. See LICENSE.
//
// Dates in figures: 15.11, 15.11.2022, 22/10/2020, 29.12.202109.01.2022.
#include "time/reader.hpp"

namespace opora::timing {

namespace {

int full_year(int value, int digits) noexcept { return digits == 2 ? 2000 + value : value; }

} // namespace

// A date in figures: 15.11, 15.11.2022, 15.11.22, 09.2022, 29.12.202109.01.2022
bool Reader::dotted() {
    if (at().roman || at().digits > 2 || !is(T::dot, 1) || !is(T::number, 2)) {
        return false;
    }
    const bool spaced = at(1).space; // «5 . 12 . 22»
    if (spaced && !(is(T::dot, 3) && is(T::number, 4) && (at(4).digits == 2 || at(4).digits == 4) && at(2).value <= 12)) {
        return false;
    }
    const auto first = i_;
    const int a = at().value;
    const int b = at(2).value;
    const auto& second = at(2);
    if (second.digits == 4 && is_year(b) && a >= 1 && a <= 12 && !second.space) { // 09.2022
        Entry entry;
        entry.numeric = true;
        entry.when.unit = Unit::month;
        entry.when.number = static_cast<std::uint8_t>(a);
        entry.when.year = static_cast<std::int16_t>(b);
        i_ += 3;
        i_ += year_marks(0);
        emit(entry, first);
        return true;
    }
    const bool roman_month = second.roman && b >= 1 && b <= 12;
    if ((second.roman && !roman_month) || second.digits > 2 || (word(3) == W::month && second.space) ||
        (second.space && second.digits != 2 && !spaced)) {
        return false;
    }
    if (!roman_month && (b < 1 || b > 12)) {
        if (a > 31 || b > 31) {
            note(Code::number_passed_over, at().span);
            between_.noise = true;
        } else {
            note(Code::date_impossible, cover(at().span, second.span));
            reading_.unknown = cover(reading_.unknown, cover(at().span, second.span));
            between_.noise = true;
        }
        i_ += 3;
        return true;
    }
    const auto dot = is(T::dot, 3);
    const auto& third = at(4);
    const bool has_third = dot && third.type == T::number && !third.roman;
    if (has_third && third.digits == 6 && is_year(third.value / 100)) { // the dash between two dates was lost
        const int year = third.value / 100;
        const int day = third.value % 100;
        i_ += 5;
        day_item(first, a, b, year, true);
        if (is(T::dot) && is(T::number, 1) && is(T::dot, 2) && is(T::number, 3)) {
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
    const bool year4 = has_third && third.digits == 4 && is_year(third.value);
    const bool year2 = has_third && third.digits == 2 && (!third.space || spaced) && third.value >= 1 &&
                       !(is(T::dot, 5) && is(T::number, 6) && !at(6).space && at(6).digits == 2);
    int year = 0;
    std::size_t size = dot ? 4 : 3;
    if (year4 || year2) {
        year = full_year(third.value, third.digits);
        size = 5;
    }
    i_ += size;
    const bool glued = year != 0 && is(T::number) && !at().space; // «01.09.2022г31.05.2023г» is glued too
    if (year != 0) {
        i_ += year_marks(0);
    } else if (is(T::number) && at().digits == 4 && is_year(at().value) && !is(T::dot, 1) && !school_follows(1) &&
               !((is(T::dash, 1) || is(T::slash, 1)) && is(T::number, 2) && at(2).digits >= 2)) {
        year = at().value; // «15.11 2022»
        ++i_;
        i_ += year_marks(0);
    } else if (unit() == Unit::year && at().letters <= 2) { // a stray «г.»
        ++i_;
    }
    day_item(first, a, b, year, true);
    between_.glued = glued || (is(T::number) && !at().space && tokens_[i_ - 1].type == T::word);
    return true;
}

// 22/10/2020, 10/2022
bool Reader::slashed() {
    if (at().roman || at().digits > 2 || !is(T::slash, 1) || !is(T::number, 2) || at(2).space) {
        return false;
    }
    const auto first = i_;
    if (is(T::slash, 3) && is(T::number, 4) && at(2).digits <= 2) {
        const int day = at().value;
        const int month = at(2).value;
        const int year = full_year(at(4).value, at(4).digits);
        i_ += 5;
        i_ += year_marks(0);
        day_item(first, day, month, year, true);
        return true;
    }
    if (at(2).digits == 4 && is_year(at(2).value) && at().value >= 1 && at().value <= 12) {
        Entry entry;
        entry.numeric = true;
        entry.when.unit = Unit::month;
        entry.when.number = static_cast<std::uint8_t>(at().value);
        entry.when.year = static_cast<std::int16_t>(at(2).value);
        i_ += 3;
        emit(entry, first);
        return true;
    }
    return false;
}

} // namespace opora::timing
