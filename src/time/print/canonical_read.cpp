// Opora, MIT licence. See LICENSE.
//
// The reader of canonical text. It takes a little more than the grammar, and then refuses what `to_canonical` would
// have spelt otherwise: so every meaning has one spelling, and the rules stand in one place.
#include <string>

#include "base/ascii.hpp"
#include "opora/time/timing_text.hpp"
#include "time/print/canonical_scanner.hpp"
#include "time/units.hpp"

namespace opora::inline v0 {

namespace timing::canonical {
namespace {

class TextReader : private Scanner {
public:
    explicit TextReader(std::string_view text) : Scanner(text) {}

    Result<TimingMeaning> run() {
        TimingMeaning meaning;
        do {
            TimingPart part;
            if (!read_part(part)) {
                return fault();
            }
            meaning.parts.push_back(part);
        } while (take("; "));
        if (!read_rest(meaning)) {
            return fault();
        }
        if (position_ != text_.size()) {
            expect("; | xN | Thh:mm | ?");
            return fault();
        }
        const auto canonical = to_canonical(meaning);
        if (canonical != text_) {
            position_ = 0;
            while (position_ < text_.size() && position_ < canonical.size() &&
                   text_[position_] == canonical[position_]) {
                ++position_;
            }
            expect(canonical);
            return fault();
        }
        return meaning;
    }

private:
    bool read_rest(TimingMeaning& meaning) {
        if (take(" x") && !read_count(meaning.count)) {
            return false;
        }
        while (take(" T")) {
            TimeOfDayRange hours;
            if (!read_hours(hours)) {
                return false;
            }
            meaning.times.push_back(hours);
        }
        meaning.ambiguous = take(" ?");
        return true;
    }

    bool read_part(TimingPart& part) {
        const auto first = position_;
        if (take("always")) {
            part.form = TimingForm::always;
        } else if (take("open")) {
            part.form = TimingForm::open;
        } else if (take("relative")) {
            part.form = TimingForm::relative;
            if (take("(") && !read_offset(part.offset)) {
                return false;
            }
        } else if (take("every(")) {
            if (!read_repeat(part.repeat) || (take(": ") && !read_dates(part))) {
                return false;
            }
        } else if (!read_dates(part)) {
            return false;
        }
        part.span = Span{static_cast<std::uint32_t>(first), static_cast<std::uint32_t>(position_)};
        return true;
    }

    bool read_dates(TimingPart& part) {
        if (take("../")) {
            part.bound = TimingBound::until;
            return read_item(part.first);
        }
        if (!read_item(part.first)) {
            return false;
        }
        if (take("/..")) {
            part.bound = TimingBound::since;
        } else if (take("/")) {
            part.range = true;
            return read_item(part.last);
        }
        return true;
    }

    bool read_item(PeriodSpec& when) {
        const bool year = is_digit(peek()) || peek() == 'X' || peek() == 'Y';
        if (!year) {
            when.school = take("school-");
            return read_unit(when.unit, "ITEM") && read_slice(when);
        }
        if (!read_year(when)) {
            return false;
        }
        when.unit = PeriodUnit::year;
        if (take("-") && !read_period(when)) {
            return false;
        }
        return read_slice(when);
    }

    bool read_year(PeriodSpec& when) {
        if (take("XXXX")) {
            return true;
        }
        int value = 0;
        if (take("Y")) {
            const bool negative = take("-");
            if (!read_number(value, 5, negative ? 32768 : 32767)) {
                return false;
            }
            value = negative ? -value : value;
        } else if (!read_digits(value, 4)) {
            return expect("YYYY | XXXX");
        }
        when.year = static_cast<std::int16_t>(value);
        return true;
    }

    // What stands behind the year and its hyphen.
    bool read_period(PeriodSpec& when) {
        if (is_digit(peek()) || peek() == 'X') {
            int number = 0;
            if (!read_two(number)) {
                return false;
            }
            return set_number(when, static_cast<unsigned>(number));
        }
        for (std::size_t k = 0; k < seasons.size(); ++k) {
            if (take(seasons[k])) {
                when.number = static_cast<std::uint8_t>(k + 1);
                when.unit = PeriodUnit::holidays;
                return take("-holidays") || expect("-holidays");
            }
        }
        when.school = take("school-");
        if (!read_unit(when.unit, "MM | UNIT")) {
            return false;
        }
        int number = 0;
        if (is_digit(peek()) && !read_number(number, 2, static_cast<int>(highest_number(when.unit)))) {
            return false;
        }
        when.number = static_cast<std::uint8_t>(number);
        return true;
    }

    bool set_number(PeriodSpec& when, unsigned number) {
        int day = 0;
        if (number <= 12 && take("-")) {
            when.unit = PeriodUnit::day;
            if (!read_two(day) || day > 31) {
                position_ -= day > 31 ? 2 : 0;
                return expect("01..31 | XX");
            }
        } else if (number <= 12) {
            when.unit = PeriodUnit::month;
        } else if (number > season_base && number <= season_base + highest_number(PeriodUnit::season)) {
            when.unit = PeriodUnit::season;
            number -= season_base;
        } else if (number > quarter_base && number <= quarter_base + highest_number(PeriodUnit::quarter)) {
            when.unit = PeriodUnit::quarter;
            number -= quarter_base;
        } else {
            position_ -= 2;
            return expect("01..12 | 21..24 | 33..36 | XX");
        }
        when.number = static_cast<std::uint8_t>(number);
        when.day = static_cast<std::uint8_t>(day);
        return true;
    }

    bool read_slice(PeriodSpec& when) {
        if (peek() == '.' && peek(1) != '.') {
            ++position_;
            const auto name = word();
            const int slice = index_of(slices, name);
            const int day = index_of(weekdays, name);
            if (slice < 0 && day < 0) {
                position_ -= name.size();
                return expect("SLICE");
            }
            when.slice = slice >= 0 ? static_cast<PeriodPart>(slice) : PeriodPart::weekday;
            when.weekday = static_cast<std::uint8_t>(day + 1);
            if (!read_ordinal(when)) {
                return false;
            }
        }
        if (take("=")) {
            const auto name = word();
            const int day = index_of(weekdays, name);
            if (day < 0) {
                position_ -= name.size();
                return expect("mon..sun");
            }
            when.weekday = static_cast<std::uint8_t>(day + 1);
        }
        return true;
    }

    bool read_ordinal(PeriodSpec& when) {
        const bool negative = peek() == '-' && is_digit(peek(1));
        position_ += negative ? 1 : 0;
        int value = 0;
        if (is_digit(peek()) && !read_number(value, 3, negative ? 128 : 127)) {
            return false;
        }
        when.ordinal = static_cast<std::int8_t>(negative ? -value : value);
        return true;
    }

    bool read_repeat(Repetition& repeat) {
        if (is_digit(peek())) {
            int interval = 0;
            if (!read_number(interval, 3, 255) || interval < 1 || !take(" ")) {
                return expect("1..255 UNIT");
            }
            repeat.interval = static_cast<std::uint8_t>(interval);
        }
        if (!read_unit(repeat.unit, "UNIT")) {
            return false;
        }
        unsigned bits = 0;
        if (peek() == ' ' && index_of(weekdays, text_.substr(position_ + 1, 3)) >= 0) {
            ++position_;
            if (!read_bits(weekdays, bits, "mon..sun")) {
                return false;
            }
            repeat.weekdays = static_cast<std::uint8_t>(bits);
        }
        repeat.weekday_run = take(" run");
        bits = 0;
        if (take(" except ")) {
            if (!read_bits(months, bits, "jan..dec")) {
                return false;
            }
            repeat.except_months = static_cast<std::uint16_t>(bits);
        }
        if (take(" in ") &&
            !(read_bound(repeat.first_year) && (take("/") || expect("/")) && read_bound(repeat.last_year))) {
            return false;
        }
        repeat.following = take(" following");
        repeat.implied = take(" implied");
        return take(")") || expect(")");
    }

    bool read_bound(std::int16_t& year) {
        PeriodSpec when;
        if (!take("..") && !read_year(when)) {
            return false;
        }
        year = when.year;
        return true;
    }

    template <std::size_t N>
    bool read_bits(const std::array<std::string_view, N>& names, unsigned& bits, std::string_view expected) {
        do {
            const int index = index_of(names, text_.substr(position_, 3));
            if (index < 0) {
                return expect(expected);
            }
            bits |= 1U << static_cast<unsigned>(index);
            position_ += 3;
        } while (take(","));
        return true;
    }

    bool read_offset(TimingOffset& offset) {
        const bool negative = take("-");
        if (!negative) {
            take("+");
        }
        int amount = 0;
        if (!read_number(amount, 5, negative ? 32768 : 32767)) {
            return false;
        }
        offset.amount = static_cast<std::int16_t>(negative ? -amount : amount);
        if (take(" ")) {
            offset.working_days = take("working-");
            const bool bare = offset.working_days && peek() == ')';
            if (!bare && !read_unit(offset.unit, "UNIT")) {
                return false;
            }
        }
        return take(")") || expect(")");
    }

    bool read_count(TimingCount& count) {
        int times = 0;
        if (!read_number(times, 5, 65535)) {
            return false;
        }
        count.times = static_cast<std::uint16_t>(times);
        count.minimum = take("+");
        return !take("/") || read_unit(count.per, "UNIT");
    }

    bool read_hours(TimeOfDayRange& hours) {
        if (!read_clock(hours.hour, hours.minute)) {
            return false;
        }
        hours.range = take("-");
        return !hours.range || read_clock(hours.last_hour, hours.last_minute);
    }

    bool read_clock(std::uint8_t& hour, std::uint8_t& minute) {
        const auto first = position_;
        int h = 0;
        int m = 0;
        if (!read_digits(h, 2) || h > 24 || !take(":") || !read_digits(m, 2) || m > 59) {
            position_ = first;
            return expect("hh:mm");
        }
        hour = static_cast<std::uint8_t>(h);
        minute = static_cast<std::uint8_t>(m);
        return true;
    }
};

} // namespace
} // namespace timing::canonical

Result<TimingMeaning> parse_canonical(std::string_view text) { return timing::canonical::TextReader(text).run(); }

} // namespace opora::inline v0
