// Opora, MIT licence. See LICENSE.
//
// Clock times: 15:00, 15.00, «с 9 до 10 часов». They are kept apart from dates.
#include "time/reader/reader.hpp"

namespace opora::inline v0::timing {

// A clock time at an offset: 15:00, 15.00, 8.40, 15-00, 15 часов 30 минут.
bool Reader::time_at(std::size_t offset, int& hour, int& minute, std::size_t& size) const {
    const auto& token = at(offset);
    if (token.type != TokenType::number || token.roman || token.ordinal || token.digits > 2 || token.value > 24) {
        return false;
    }
    hour = token.value;
    minute = 0;
    if (marked_time(offset)) {
        minute = at(offset + 2).value;
        size = word(offset + 3) == WordClass::clock ? 4 : 3;
        return true;
    }
    if (word(offset + 1) != WordClass::clock) {
        return false;
    }
    size = 2; // «15 часов 30 минут»
    if (is(TokenType::dot, offset + 2)) {
        ++size;
    }
    if (is(TokenType::number, offset + size) && word(offset + size + 1) == WordClass::minute &&
        at(offset + size).value < 60) {
        minute = at(offset + size).value;
        size += 2;
    }
    return true;
}

// Hours and minutes with a mark between them. A full stop and a dash stand in dates as well.
bool Reader::marked_time(std::size_t offset) const {
    const auto& mark = at(offset + 1);
    const auto& minutes = at(offset + 2);
    if (minutes.type != TokenType::number || minutes.digits != 2 || minutes.space || mark.space ||
        minutes.value >= 60) {
        return false;
    }
    switch (mark.type) {
    case TokenType::colon:
        return true;
    case TokenType::dot:
        return dot_marks_time(offset);
    case TokenType::dash:
        return dash_marks_time(offset);
    default:
        return false;
    }
}

// «15.00», «15.30», «в 10.05 часов»; but «15.11» is a date.
bool Reader::dot_marks_time(std::size_t offset) const {
    if (is(TokenType::dot, offset + 3) && is(TokenType::number, offset + 4) && !at(offset + 4).space) { // 15.00.22
        return false;
    }
    const int minutes = at(offset + 2).value;
    const auto& entries = reading_.entries;
    const bool after_date = pending_.in && !entries.empty() && entries.back().when.unit == PeriodUnit::day;
    return word(offset + 3) == WordClass::clock || minutes == 0 || minutes > 12 || after_date;
}

// «15-00», «15 мая 10-30»; but «10-15 мая» are days.
bool Reader::dash_marks_time(std::size_t offset) const {
    const auto behind = word(offset + 3);
    if (behind == WordClass::month || behind == WordClass::unit || behind == WordClass::date ||
        behind == WordClass::class_ || is(TokenType::dot, offset + 3)) {
        return false;
    }
    const int minutes = at(offset + 2).value;
    const auto& entries = reading_.entries;
    const bool after_date = !entries.empty() && entries.back().when.unit == PeriodUnit::day && !entries.back().bare &&
                            entries.back().when.number != 0 && !between_.dash && !between_.and_;
    return minutes == 0 || (after_date && minutes % 5 == 0 && at(offset).value >= 7 && !between_.comma) ||
           (pending_.in && minutes > 31);
}

void Reader::push_time(int hour, int minute) {
    TimeOfDayRange hours;
    hours.hour = static_cast<std::uint8_t>(hour);
    hours.minute = static_cast<std::uint8_t>(minute);
    reading_.times.push_back(hours);
}

// One clock time or a range. «с 16.00 до 16.30» takes its prepositions; «до 18.00 15 мая» leaves «до» to the date.
bool Reader::clock_time() {
    int hour = 0;
    int minute = 0;
    std::size_t size = 0;
    if (!time_at(0, hour, minute, size) && !time_by_its_end(hour, minute, size)) {
        return false;
    }
    if (names_start_of_day()) {
        verb_ = Preposition::none;
    }
    between_.dash = false; // «18 января – 10.00, 19 января – 11.00»: the dash joins a day and its time
    push_time(hour, minute);
    i_ += size;
    while (is(TokenType::dot)) {
        ++i_;
    }
    if (joins_times(0)) {
        end_of_times(minute);
    }
    // A time between a preposition and its date: «не позднее 15 часов 10 сентября».
    if (pending_.lead != Preposition::none) {
        const bool date_follows = is(TokenType::number) && (word(1) == WordClass::month || is(TokenType::dot, 1));
        if (!date_follows) {
            pending_.lead = Preposition::none;
            pending_.lead_exclusive = false;
        }
    }
    pending_.in = false;
    return true;
}

// «начало в 12.00 20 апреля»: the hour at which the event starts that day, not the start of something that goes on.
bool Reader::names_start_of_day() const {
    if (verb_ != Preposition::since) {
        return false;
    }
    auto k = i_;
    while (k > 0 && (tokens_[k - 1].type == TokenType::dash || tokens_[k - 1].type == TokenType::colon ||
                     (pending_.in && k == i_))) {
        --k;
    }
    return k > 0 && tokens_[k - 1].word != nullptr && tokens_[k - 1].word->category == WordClass::begin;
}

bool Reader::joins_times(std::size_t offset) const {
    return is(TokenType::dash, offset) || word(offset) == WordClass::to || word(offset) == WordClass::by;
}

// «с 9.10 до 10.00», «10-12 часов»: the end tells what the start is.
bool Reader::time_by_its_end(int& hour, int& minute, std::size_t& size) const {
    const bool whole = at().digits <= 2 && at().value < 24;
    const bool dotted_start = whole && is(TokenType::dot, 1) && is(TokenType::number, 2) && at(2).digits == 2 &&
                              at(2).value < 60 && !at(2).space && !is(TokenType::dot, 3);
    const std::size_t behind = dotted_start ? 3 : 1;
    int last_hour = 0;
    int last_minute = 0;
    std::size_t last_size = 0;
    if (!joins_times(behind) || !(dotted_start || (whole && !at().roman)) ||
        !time_at(behind + 1, last_hour, last_minute, last_size)) {
        return false;
    }
    if (!dotted_start && ((last_size != 2 && last_size != 3) || is(TokenType::dash, behind + 2))) {
        return false;
    }
    hour = at().value;
    minute = dotted_start ? at(2).value : 0;
    size = behind;
    // «21.02 — 15:00» is a day and a time
    const bool spaced = is(TokenType::dash, behind) && (at(behind).space || at(behind + 1).space);
    return hour * 60 + minute < last_hour * 60 + last_minute && !(spaced && dotted_start && at(2).value <= 12);
}

// The end of «с 16.00 до 16.30», «15:00-16:00», from the mark or the word between the times on.
void Reader::end_of_times(int first_minute) {
    int hour = 0;
    int minute = 0;
    std::size_t size = 0;
    const bool by_word = is(TokenType::word);
    ++i_;
    if (!time_at(0, hour, minute, size)) {
        const bool dotted_end = is(TokenType::number) && at().value < 24 && at().digits <= 2 && is(TokenType::dot, 1) &&
                                is(TokenType::number, 2) && !at(2).space && at(2).digits == 2 && at(2).value < 60 &&
                                !(is(TokenType::dot, 3) && is(TokenType::number, 4));
        if (!dotted_end || !by_word || first_minute <= 12) {
            --i_;
            return;
        }
        hour = at().value; // «с 14.30 до 15.10»
        minute = at(2).value;
        size = 3;
    }
    auto& range = reading_.times.back();
    range.range = true;
    range.last_hour = static_cast<std::uint8_t>(hour);
    range.last_minute = static_cast<std::uint8_t>(minute);
    i_ += size;
    pending_.lead = Preposition::none;
}

} // namespace opora::inline v0::timing
