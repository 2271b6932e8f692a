// Opora, MIT licence. See LICENSE.
//
// Clock times: 15:00, 15.00, «с 9 до 10 часов». They are kept apart from dates.
#include "time/reader.hpp"

namespace opora::timing {

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

} // namespace opora::timing
