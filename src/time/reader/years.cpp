// Opora, MIT licence. See LICENSE.
//
// Years: alone, in pairs, glued together, behind a date; school years.
#include "time/reader/reader.hpp"

namespace opora::inline v0::timing {

// `20132015`: two years whose dash was lost, or a whole date.
bool Reader::glued_digits() {
    if (at().digits != 8) {
        return false;
    }
    const auto first = i_;
    const int a = at().value / 10000;
    const int b = at().value % 10000;
    ++i_;
    if (is_year(a) && is_year(b) && a <= b && b - a <= 30) {
        const bool school = school_follows(0);
        i_ += year_marks(0);
        Item entry;
        entry.when.unit = school ? PeriodUnit::school_year : PeriodUnit::year;
        entry.when.year = static_cast<std::int16_t>(a);
        if (school) {
            skip_school();
        }
        emit(entry, first);
        entry.when.year = static_cast<std::int16_t>(school ? b - 1 : b);
        if (entry.when.year != a) {
            between_.glued = true;
            emit(entry, first);
        }
        return true;
    }
    day_item(first, a / 100, a % 100, b, true);
    return true;
}

// A year, or a pair of years.
bool Reader::years() {
    if (at().digits != 4 || !is_year(at().value) || at().roman) {
        return false;
    }
    if (iso_date()) {
        return true;
    }
    if (ends_a_name()) {
        note(Code::number_passed_over, at().span);
        between_.dash = false;
        between_.noise = true;
        ++i_;
        return true;
    }
    const auto next = 1 + year_marks(1);
    const bool joined = is(TokenType::dash, next) || is(TokenType::slash, next);
    const auto other = joined ? next + 1 : next;
    const bool pair = is(TokenType::number, other) && !at(other).roman &&
                      ((at(other).digits == 4 && is_year(at(other).value)) ||
                       (joined && at(other).digits == 2 && !is(TokenType::dot, other + 1)));
    if (pair && (school_years(next, other) || (!joined && years_without_dash(other)))) {
        return true;
    }
    lone_year(pair);
    return true;
}

// «ВПР-2024», «ФГОС-2021»: the year is a part of the name.
bool Reader::ends_a_name() const {
    if (i_ < 2 || at().space || tokens_[i_ - 1].type != TokenType::dash || tokens_[i_ - 1].space) {
        return false;
    }
    const auto& name = tokens_[i_ - 2];
    return name.type == TokenType::word && name.word == nullptr;
}

// 2022-09-01 (ISO 8601), 2022.09.01
bool Reader::iso_date() {
    const auto mark = at(1).type;
    const bool marked = (mark == TokenType::dash || mark == TokenType::dot) && is(mark, 3) &&
                        is(TokenType::number, 2) && is(TokenType::number, 4);
    if (!marked || at(2).digits != 2 || at(4).digits != 2 || at(2).space || at(4).space || at(3).space) {
        return false;
    }
    const auto first = i_;
    const int year = at().value;
    const int month = at(2).value;
    const int day = at(4).value;
    i_ += 5;
    day_item(first, day, month, year, true);
    return true;
}

// «2022-2023 уч. год», «2022/2023»; «2021-2024 учебные годы» are the first and the last of a range.
bool Reader::school_years(std::size_t joint, std::size_t other) {
    const int a = at().value;
    const int b = at(other).digits == 2 ? a / 100 * 100 + at(other).value : at(other).value;
    const bool school = school_follows(other + 1) && b > a;
    const bool slash_pair = is(TokenType::slash, joint) && b == a + 1;
    if (!school && !slash_pair) {
        return false;
    }
    const auto first = i_;
    i_ += other + 1;
    skip_school();
    Item entry;
    entry.when.unit = PeriodUnit::school_year;
    entry.when.year = static_cast<std::int16_t>(a);
    entry.slash_year = !school;
    emit(entry, first);
    if (b - 1 != a) {
        entry.when.year = static_cast<std::int16_t>(b - 1);
        between_.dash = true;
        emit(entry, first);
    }
    return true;
}

// «2021 2023 годы»
bool Reader::years_without_dash(std::size_t other) {
    if (at(other).digits != 4 || at(other).value <= at().value || unit(other + 1) != PeriodUnit::year) {
        return false;
    }
    const auto first = i_;
    Item entry;
    entry.when.unit = PeriodUnit::year;
    entry.when.year = static_cast<std::int16_t>(at().value);
    ++i_;
    emit(entry, first);
    between_.glued = true;
    return true;
}

// «2022 год»; `pair`: another year stands behind it. Two digits after a dash close a range of years: «2021-23 гг.»
void Reader::lone_year(bool pair) {
    const auto first = i_;
    const int year = at().value;
    ++i_;
    i_ += year_marks(0);
    Item entry;
    entry.when.unit = PeriodUnit::year;
    entry.when.year = static_cast<std::int16_t>(year);
    emit(entry, first);
    if (pair && is(TokenType::dash) && is(TokenType::number, 1) && at(1).digits == 2 && at(1).value > year % 100 &&
        word(2) != WordClass::month && !is(TokenType::dot, 2)) {
        const auto second = i_ + 1;
        entry.when.year = static_cast<std::int16_t>(year / 100 * 100 + at(1).value);
        i_ += 2;
        i_ += year_marks(0);
        between_.dash = true;
        emit(entry, second);
    }
}

// НА 24-26г, 22-23 уч. год
bool Reader::two_digit_years() {
    if (at().digits != 2 || at().roman || !(is(TokenType::dash, 1) || is(TokenType::slash, 1)) ||
        !is(TokenType::number, 2) || at(2).digits != 2 || at(2).value <= at().value) {
        return false;
    }
    const bool school = school_follows(3);
    const auto form = unit(3) == PeriodUnit::year && at(3).letters <= 4;
    if ((!school && !form) || at(0).value < 10) {
        return false;
    }
    const auto first = i_;
    const int a = 2000 + at().value;
    const int b = 2000 + at(2).value;
    i_ += 3;
    skip_school();
    Item entry;
    entry.when.unit = school ? PeriodUnit::school_year : PeriodUnit::year;
    entry.when.year = static_cast<std::int16_t>(a);
    emit(entry, first);
    entry.when.year = static_cast<std::int16_t>(school ? b - 1 : b);
    if (entry.when.year != a) {
        between_.dash = true;
        emit(entry, first);
    }
    return true;
}

// «г.г. учебного года» behind a pair of years.
void Reader::skip_school() {
    i_ += year_marks(0);
    if (is(TokenType::dot) && word(1) == WordClass::school) {
        ++i_;
    }
    if (word() != WordClass::school) {
        return;
    }
    ++i_;
    while (is(TokenType::dot) || unit() == PeriodUnit::year ||
           ((is(TokenType::dash) || is(TokenType::slash)) && unit(1) == PeriodUnit::year)) {
        ++i_;
    }
}

// True if «учебного года» stands behind a pair of years, perhaps after more pairs: «2021-2022, 2022-2023 уч. г.»
bool Reader::school_follows(std::size_t offset) const {
    auto next = offset;
    for (int pairs = 0; pairs < 8; ++pairs) {
        next += year_marks(next);
        if (is(TokenType::dot, next)) {
            ++next;
        }
        if (word(next) == WordClass::school) { // «у. г.», but not «у директора»
            return at(next).letters > 1 || unit(next + (is(TokenType::dot, next + 1) ? 2 : 1)) == PeriodUnit::year;
        }
        const bool joined = is(TokenType::comma, next) || word(next) == WordClass::and_;
        if (!joined || !is(TokenType::number, next + 1) || at(next + 1).digits != 4 ||
            !(is(TokenType::dash, next + 2) || is(TokenType::slash, next + 2)) || !is(TokenType::number, next + 3)) {
            return false;
        }
        next += 4;
    }
    return false;
}

// How many tokens from `offset` are «г.», «гг.», «года»...
std::size_t Reader::year_marks(std::size_t offset) const {
    auto next = offset;
    while (unit(next) == PeriodUnit::year || (is(TokenType::dot, next) && next > offset)) {
        // «2022 г. 9 апреля»: the full stop is the abbreviation's; «10 лет» is a length, not a mark
        ++next;
    }
    return next - offset;
}

// A year right behind an item: «сентября 2022 г.», «Октябрь, 2022», «октябрь 22 г.»
bool Reader::attach_year(PeriodSpec& when) {
    std::size_t next = 0;
    const bool dash = is(TokenType::dash) && is(TokenType::number, 1); // «май-2024»
    if (is(TokenType::comma) || is(TokenType::dot) || dash) {
        ++next;
        if (is(TokenType::dot) && is(TokenType::comma, 1)) {
            ++next;
        }
    }
    if (word(next) == WordClass::current && unit(next + 1) == PeriodUnit::year) {
        i_ += next + 2;
        reading_.current_year = true;
        return true;
    }
    const auto& token = at(next);
    if (token.type != TokenType::number || token.roman) {
        return false;
    }
    if (token.digits == 2 && next == 0 && unit(1) == PeriodUnit::year && at(1).letters <= 2 && token.value >= 10) {
        when.year = static_cast<std::int16_t>(2000 + token.value);
        i_ += 1 + year_marks(1);
        return true;
    }
    if (token.digits == 6 && next == 0) {
        return attach_glued_year(when);
    }
    if (token.digits != 4 || !is_year(token.value) || opens_years(next)) {
        return false;
    }
    when.year = static_cast<std::int16_t>(token.value);
    i_ += next + 1 + year_marks(next + 1);
    return true;
}

// «1 сентября 202231 мая 2023»: the year takes its four digits, the day behind it keeps the rest.
bool Reader::attach_glued_year(PeriodSpec& when) {
    auto& token = tokens_[i_];
    const int day = token.value % 100;
    if (!is_year(token.value / 100) || day < 1 || day > 31 || word(1) != WordClass::month) {
        return false;
    }
    when.year = static_cast<std::int16_t>(token.value / 100);
    token.value = day;
    token.digits = 2;
    between_.glued = true;
    return true;
}

// True if the year at an offset opens a school year or a range of years; the composer knows what to do with those.
bool Reader::opens_years(std::size_t offset) const {
    if (word(offset + 1) == WordClass::school && school_follows(offset + 1)) {
        return true;
    }
    const auto behind = offset + 1 + year_marks(offset + 1);
    const bool joined = is(TokenType::dash, behind) || is(TokenType::slash, behind);
    if (joined && is(TokenType::number, behind + 1) && !at(behind + 1).roman) {
        const auto& other = at(behind + 1);
        return (other.digits == 4 && is_year(other.value)) ||
               (other.digits == 2 && !is(TokenType::dot, behind + 2) && word(behind + 2) != WordClass::month &&
                !other.space && other.value == (at(offset).value + 1) % 100);
    }
    return is(TokenType::number, behind) && at(behind).digits == 4 && is_year(at(behind).value) &&
           school_follows(behind + 1);
}

// The month behind «15 числа», «вторая среда», «3 неделя»: a name, or «месяца».
void Reader::attach_month(PeriodSpec& when) {
    std::size_t next = 0;
    while (is(TokenType::dot, next) || word(next) == WordClass::in) {
        ++next;
    }
    if (is(TokenType::open, next) && word(next + 1) == WordClass::month && is(TokenType::close, next + 2)) {
        ++next;
    }
    if (word(next) == WordClass::month) {
        when.number = static_cast<std::uint8_t>(at(next).word->value);
        i_ += next + 1;
        while (unit() == PeriodUnit::month && at().word->plural) {
            ++i_;
        }
        attach_year(when);
    } else if (unit(next) == PeriodUnit::month) {
        i_ += next + 1;
    } else if (word(next) == WordClass::current && unit(next + 1) == PeriodUnit::month) {
        i_ += next + 2;
    }
}

} // namespace opora::inline v0::timing
