// Opora, MIT licence. See LICENSE.
//
// What a number in a phrase means: a day, a year, a date in figures, a clock time, a count, the number of a period.
#include "time/reader.hpp"

namespace opora::timing {

namespace {

int full_year(int value, int digits) noexcept { return digits == 2 ? 2000 + value : value; }

} // namespace

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
        Entry entry;
        entry.when.unit = school ? Unit::school_year : Unit::year;
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

// How many tokens from `offset` are «г.», «гг.», «года»...
std::size_t Reader::year_marks(std::size_t offset) const {
    auto next = offset;
    while (unit(next) == Unit::year || (is(T::dot, next) && next > offset)) {
        // «2022 г. 9 апреля»: the full stop is the abbreviation's; «10 лет» is a length, not a mark
        ++next;
    }
    return next - offset;
}

// True if «учебного года» stands behind a pair of years, perhaps after more pairs: «2021-2022, 2022-2023 уч. г.»
bool Reader::school_follows(std::size_t offset) const {
    auto next = offset;
    for (int pairs = 0; pairs < 8; ++pairs) {
        next += year_marks(next);
        if (is(T::dot, next)) {
            ++next;
        }
        if (word(next) == W::school) {
            return true;
        }
        const bool joined = is(T::comma, next) || word(next) == W::and_;
        if (!joined || !is(T::number, next + 1) || at(next + 1).digits != 4 ||
            !(is(T::dash, next + 2) || is(T::slash, next + 2)) || !is(T::number, next + 3)) {
            return false;
        }
        next += 4;
    }
    return false;
}

// «г.г. учебного года» behind a pair of years.
void Reader::skip_school() {
    i_ += year_marks(0);
    if (is(T::dot) && word(1) == W::school) {
        ++i_;
    }
    if (word() != W::school) {
        return;
    }
    ++i_;
    while (is(T::dot) || unit() == Unit::year || ((is(T::dash) || is(T::slash)) && unit(1) == Unit::year)) {
        ++i_;
    }
}

// A year, or a pair of years of a school year.
bool Reader::years() {
    if (at().digits != 4 || !is_year(at().value) || at().roman) {
        return false;
    }
    const auto first = i_;
    const int a = at().value;
    // 2022-09-01 (ISO 8601)
    if (is(T::dash, 1) && is(T::dash, 3) && at(2).digits == 2 && at(4).digits == 2 && is(T::number, 2) &&
        is(T::number, 4) && !at(2).space && !at(4).space && !at(3).space) {
        const int month = at(2).value;
        const int day = at(4).value;
        i_ += 5;
        day_item(first, day, month, a, true);
        return true;
    }
    auto next = std::size_t{1};
    const auto marks = year_marks(next);
    next += marks;
    const bool joined = is(T::dash, next) || is(T::slash, next);
    const auto other = joined ? next + 1 : next;
    const bool pair = is(T::number, other) && !at(other).roman &&
                      ((at(other).digits == 4 && is_year(at(other).value)) ||
                       (joined && at(other).digits == 2 && !is(T::dot, other + 1)));
    if (pair) {
        const int b = at(other).digits == 2 ? a / 100 * 100 + at(other).value : at(other).value;
        const bool school = school_follows(other + 1) && b > a;
        const bool slash_pair = is(T::slash, next) && b == a + 1;
        if (school || slash_pair) {
            const bool slash_only = !school;
            i_ += other + 1;
            skip_school();
            Entry entry;
            entry.when.unit = Unit::school_year;
            entry.when.year = static_cast<std::int16_t>(a);
            entry.slash_year = slash_only;
            emit(entry, first);
            if (b - 1 != a) {
                entry.when.year = static_cast<std::int16_t>(b - 1);
                between_.dash = true;
                emit(entry, first);
            }
            return true;
        }
        if (!joined && at(other).digits == 4 && b > a && unit(other + 1) == Unit::year) { // «2021 2023 годы»
            Entry entry;
            entry.when.unit = Unit::year;
            entry.when.year = static_cast<std::int16_t>(a);
            ++i_;
            emit(entry, first);
            between_.glued = true;
            return true;
        }
    }
    ++i_;
    i_ += year_marks(0);
    Entry entry;
    entry.when.unit = Unit::year;
    entry.when.year = static_cast<std::int16_t>(a);
    emit(entry, first);
    // The two digits after a dash close a range of years: 2021-23 гг.
    if (pair && at(0).type == T::dash && is(T::number, 1) && at(1).digits == 2 && at(1).value > a % 100 &&
        word(2) != W::month && !is(T::dot, 2)) {
        const auto second = i_ + 1;
        entry.when.year = static_cast<std::int16_t>(a / 100 * 100 + at(1).value);
        i_ += 2;
        i_ += year_marks(0);
        between_.dash = true;
        emit(entry, second);
    }
    return true;
}

// НА 24-26г, 22-23 уч. год
bool Reader::two_digit_years() {
    if (at().digits != 2 || at().roman || !(is(T::dash, 1) || is(T::slash, 1)) || !is(T::number, 2) ||
        at(2).digits != 2 || at(2).value <= at().value) {
        return false;
    }
    const bool school = school_follows(3);
    const auto form = unit(3) == Unit::year && at(3).letters <= 4;
    if ((!school && !form) || at(0).value < 10) {
        return false;
    }
    const auto first = i_;
    const int a = 2000 + at().value;
    const int b = 2000 + at(2).value;
    i_ += 3;
    skip_school();
    Entry entry;
    entry.when.unit = school ? Unit::school_year : Unit::year;
    entry.when.year = static_cast<std::int16_t>(a);
    emit(entry, first);
    entry.when.year = static_cast<std::int16_t>(school ? b - 1 : b);
    if (entry.when.year != a) {
        between_.dash = true;
        emit(entry, first);
    }
    return true;
}

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

// A clock time at an offset: 15:00, 15.00, 8.40, 15-00, 15 часов 30 минут.
bool Reader::time_at(std::size_t offset, int& hour, int& minute, std::size_t& size) const {
    const auto& token = at(offset);
    if (token.type != T::number || token.roman || token.ordinal || token.digits > 2 || token.value > 24) {
        return false;
    }
    hour = token.value;
    minute = 0;
    const auto clock_behind = [this](std::size_t next) { return word(next) == W::clock ? 1U : 0U; };
    const auto& mark = at(offset + 1);
    const auto& second = at(offset + 2);
    const bool two = second.type == T::number && second.digits == 2 && !second.space && !mark.space;
    if (mark.type == T::colon && two && second.value < 60) {
        minute = second.value;
        size = 3;
        size += clock_behind(offset + 3);
        return true;
    }
    const bool dotted_on = is(T::dot, offset + 3) && is(T::number, offset + 4) && !at(offset + 4).space;
    if (mark.type == T::dot && two && second.value < 60 && !dotted_on) {
        const bool clock = word(offset + 3) == W::clock;
        const bool no_month = second.value == 0 || second.value > 12;
        const auto& entries = reading_.entries;
        const bool after_date = in_ && !entries.empty() && entries.back().when.unit == Unit::day;
        if (clock || no_month || after_date) {
            minute = second.value;
            size = 3;
            size += clock_behind(offset + 3);
            return true;
        }
    }
    if (mark.type == T::dash && two && second.value < 60) {
        const auto next = offset + 3;
        const bool date_on = word(next) == W::month || word(next) == W::unit || word(next) == W::date ||
                             is(T::dot, next) || word(next) == W::class_;
        const auto& entries = reading_.entries;
        const bool after_date = !entries.empty() && entries.back().when.unit == Unit::day && !entries.back().bare &&
                                entries.back().when.number != 0 && !between_.dash && !between_.and_;
        if (!date_on && (second.value == 0 || (after_date && second.value % 5 == 0 && token.value >= 7 && !between_.comma) ||
                         (in_ && second.value > 31))) {
            minute = second.value;
            size = 3;
            size += clock_behind(next);
            return true;
        }
    }
    if (word(offset + 1) == W::clock) {
        size = 2;
        if (is(T::dot, offset + 2)) {
            ++size;
        }
        if (is(T::number, offset + size) && word(offset + size + 1) == W::minute && at(offset + size).value < 60) {
            minute = at(offset + size).value;
            size += 2;
        }
        return true;
    }
    return false;
}

void Reader::push_time(int hour, int minute) {
    Hours hours;
    hours.hour = static_cast<std::uint8_t>(hour);
    hours.minute = static_cast<std::uint8_t>(minute);
    reading_.times.push_back(hours);
}

// One clock time or a range. «с 16.00 до 16.30» takes its prepositions; «до 18.00 15 мая» leaves «до» to the date.
bool Reader::clock_time() {
    int hour = 0;
    int minute = 0;
    std::size_t size = 0;
    int last_hour = 0;
    int last_minute = 0;
    std::size_t last_size = 0;
    bool first_is_time = time_at(0, hour, minute, size);
    if (!first_is_time) {
        // «с 9.10 до 10.00», «10-12 часов»: the end tells what the start is
        const bool dotted_pair = is(T::dot, 1) && is(T::number, 2) && at(2).digits == 2 && at(2).value < 60 &&
                                 at().value < 24 && at().digits <= 2 && !at(2).space && !is(T::dot, 3);
        const bool whole = at().digits <= 2 && at().value < 24 && !at().roman;
        const std::size_t behind = dotted_pair ? 3 : 1;
        const bool joined = is(T::dash, behind) || word(behind) == W::to || word(behind) == W::by;
        if (!joined || !(dotted_pair || whole) || !time_at(behind + 1, last_hour, last_minute, last_size)) {
            return false;
        }
        if (!dotted_pair && last_size != 2 && last_size != 3) {
            return false;
        }
        if (!dotted_pair && is(T::dash, behind + 2)) {
            return false;
        }
        hour = at().value;
        minute = dotted_pair ? at(2).value : 0;
        size = behind;
        // «21.02 — 15:00» is a day and a time
        const bool spaced = is(T::dash, behind) && (at(behind).space || at(behind + 1).space);
        if (hour * 60 + minute >= last_hour * 60 + last_minute || (spaced && dotted_pair && at(2).value <= 12)) {
            return false;
        }
    }
    push_time(hour, minute);
    i_ += size;
    while (is(T::dot)) {
        ++i_;
    }
    const bool joined = is(T::dash) || word() == W::to || word() == W::by;
    if (joined) {
        ++i_;
        const bool dotted_end = is(T::number) && at().value < 24 && at().digits <= 2 && is(T::dot, 1) &&
                                is(T::number, 2) && !at(2).space && at(2).digits == 2 && at(2).value < 60 &&
                                !(is(T::dot, 3) && is(T::number, 4)) && tokens_[i_ - 1].type == T::word && minute > 12;
        if (dotted_end && !time_at(0, last_hour, last_minute, last_size)) { // «с 14.30 до 15.10»
            last_hour = at().value;
            last_minute = at(2).value;
            last_size = 3;
        }
        if (last_size != 0 || time_at(0, last_hour, last_minute, last_size)) {
            auto& range = reading_.times.back();
            range.range = true;
            range.last_hour = static_cast<std::uint8_t>(last_hour);
            range.last_minute = static_cast<std::uint8_t>(last_minute);
            i_ += last_size;
            lead_ = Lead::none;
        } else {
            --i_;
        }
    }
    // A time between a preposition and its date: «не позднее 15 часов 10 сентября».
    if (lead_ != Lead::none) {
        const bool date_follows = is(T::number) && (word(1) == W::month || is(T::dot, 1));
        if (!date_follows) {
            lead_ = Lead::none;
            lead_exclusive_ = false;
        }
    }
    in_ = false;
    return true;
}

// A year right behind an item: «сентября 2022 г.», «Октябрь, 2022», «октябрь 22 г.»
bool Reader::attach_year(When& when) {
    std::size_t next = 0;
    if (is(T::comma) || is(T::dot)) {
        ++next;
        if (is(T::dot) && is(T::comma, 1)) {
            ++next;
        }
    }
    if (word(next) == W::current && unit(next + 1) == Unit::year) {
        i_ += next + 2;
        reading_.current_year = true;
        return true;
    }
    const auto& token = at(next);
    if (token.type != T::number || token.roman) {
        return false;
    }
    if (token.digits == 2 && next == 0 && unit(1) == Unit::year && at(1).letters <= 2 && token.value >= 10) {
        when.year = static_cast<std::int16_t>(2000 + token.value);
        i_ += 1 + year_marks(1);
        return true;
    }
    if (token.digits == 6 && next == 0 && is_year(token.value / 100) && token.value % 100 >= 1 &&
        token.value % 100 <= 31 && word(1) == W::month) { // «1 сентября 202231 мая 2023»
        when.year = static_cast<std::int16_t>(token.value / 100);
        auto& rest = tokens_[i_];
        rest.value %= 100;
        rest.digits = 2;
        between_.glued = true;
        return true;
    }
    if (token.digits != 4 || !is_year(token.value)) {
        return false;
    }
    // A pair of years is a school year or a range of years; the composer knows what to do with it.
    const auto marks = year_marks(next + 1);
    const auto behind = next + 1 + marks;
    const bool joined = is(T::dash, behind) || is(T::slash, behind);
    if (school_follows(next + 1) && word(next + 1) == W::school) {
        return false;
    }
    if (joined && is(T::number, behind + 1) && !at(behind + 1).roman) {
        const auto& other = at(behind + 1);
        const bool other_is_year =
            (other.digits == 4 && is_year(other.value)) ||
            (other.digits == 2 && !is(T::dot, behind + 2) && word(behind + 2) != W::month && !other.space &&
             other.value == (token.value + 1) % 100);
        if (other_is_year) {
            return false;
        }
    }
    if (is(T::number, behind) && at(behind).digits == 4 && is_year(at(behind).value) && school_follows(behind + 1)) {
        return false;
    }
    when.year = static_cast<std::int16_t>(token.value);
    i_ += behind;
    return true;
}

// The month behind «15 числа», «вторая среда», «3 неделя»: a name, or «месяца».
void Reader::attach_month(When& when) {
    std::size_t next = 0;
    while (is(T::dot, next) || word(next) == W::in) {
        ++next;
    }
    if (is(T::open, next) && word(next + 1) == W::month && is(T::close, next + 2)) {
        ++next;
    }
    if (word(next) == W::month) {
        when.number = static_cast<std::uint8_t>(at(next).word->value);
        i_ += next + 1;
        while (unit() == Unit::month && at().word->plural) {
            ++i_;
        }
        attach_year(when);
    } else if (unit(next) == Unit::month) {
        i_ += next + 1;
    } else if (word(next) == W::current && unit(next + 1) == Unit::month) {
        i_ += next + 2;
    }
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
