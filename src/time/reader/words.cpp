// Opora, MIT licence. See LICENSE.
//
// What the small words of a phrase do: prepositions, «не позднее», «по графику», «после».
#include "time/reader/reader.hpp"

namespace opora::inline v0::timing {

void Reader::known_word() {
    const auto& entry = *at().word;
    if (at().letters == 1 && is(TokenType::dot, 1) && initial()) {
        ++i_;
        between_.noise = true;
        return;
    }
    if (lead_word(entry) || period_word(entry) || repeat_word(entry) || relative_word(entry) || neighbour_word(entry) ||
        other_word(entry)) {
        return;
    }
    ++i_;
}

// «Смирнова С.В.», «с. Горки»: a letter with a full stop that looks like a preposition, before a number hardly so.
bool Reader::initial() const {
    switch (word()) {
    case WordClass::in:
    case WordClass::from:
    case WordClass::toward:
    case WordClass::and_:
    case WordClass::but:
        return !at(1).space && !is(TokenType::number, 2);
    default:
        return false;
    }
}

bool Reader::relative_word(const Word& entry) {
    switch (entry.category) {
    case WordClass::after:
        after_word(entry);
        return true;
    case WordClass::moment:
        moment_word();
        return true;
    case WordClass::results:
    case WordClass::before:
        before_word();
        return true;
    case WordClass::holding:
        holding_word();
        return true;
    case WordClass::ahead:
        ahead_word();
        return true;
    case WordClass::span_word:
        span_word(entry);
        return true;
    case WordClass::cardinal:
        cardinal_word();
        return true;
    default:
        return false;
    }
}

// «после 1 сентября» is a start, «после педсовета» counts from an event.
void Reader::after_word(const Word& entry) {
    const auto first = i_++;
    const bool date = is(TokenType::number) && (word(1) == WordClass::month || is(TokenType::dot, 1));
    if (entry.value == 0 && date) {
        pending_.lead = Preposition::since;
        clause_.after = true;
    } else {
        pending_.lead = Preposition::none;
        emit_relative(first);
        clause_.topic = entry.value == 0;
    }
}

// «от даты», «до момента»
void Reader::moment_word() {
    const auto first = i_++;
    if (pending_.lead == Preposition::from || pending_.lead == Preposition::to) {
        pending_.lead = Preposition::none;
        emit_relative(first);
    }
}

// «накануне 1 сентября», «итоги 1 четверти»: the period behind is what the event is about.
void Reader::before_word() {
    const auto first = i_++;
    pending_.lead = Preposition::none;
    emit_relative(first);
    clause_.topic = true;
}

// «до проведения», «в день проведения»
void Reader::holding_word() {
    const auto first = i_++;
    if (pending_.lead != Preposition::none || pending_.in) {
        pending_.lead = Preposition::none;
        emit_relative(first);
    }
    between_.noise = true;
}

// «за неделю до»; lengths with a number are read with it.
void Reader::ahead_word() {
    const auto first = i_++;
    const bool length = unit() == PeriodUnit::day || unit() == PeriodUnit::week || unit() == PeriodUnit::month;
    if (length && (word(1) == WordClass::to || word(1) == WordClass::before)) {
        duration(first, 1);
    }
}

// «10-дневный срок», «в недельный срок»
void Reader::span_word(const Word& entry) {
    const auto first = i_++;
    TimingOffset offset;
    offset.unit = static_cast<PeriodUnit>(entry.value);
    offset.amount = static_cast<std::int16_t>(entry.extra != 0 ? entry.extra : 1);
    if (!reading_.entries.empty() && reading_.entries.back().bare) {
        offset.amount = reading_.entries.back().when.day;
        reading_.entries.pop_back();
    }
    pending_.lead = Preposition::none;
    emit_relative(first, offset);
}

// Periods named from where the writer stands.
bool Reader::neighbour_word(const Word& entry) {
    switch (entry.category) {
    case WordClass::following:
        following_word();
        return true;
    case WordClass::reported:
        reported_word();
        return true;
    case WordClass::previous: // «за предыдущий месяц»
        ++i_;
        if (unit() != PeriodUnit::none) {
            ++i_;
        }
        return true;
    case WordClass::current: // «текущего года»
        ++i_;
        if (unit() == PeriodUnit::year) {
            reading_.current_year = true;
            ++i_;
        }
        return true;
    default:
        return false;
    }
}

// «следующего месяца», «следующего за отчётным»
void Reader::following_word() {
    ++i_;
    if (word() == WordClass::ahead && word(1) == WordClass::reported) {
        ++i_;
    }
    if (word() == WordClass::reported) {
        reading_.following = true;
    } else if (unit() == PeriodUnit::month || unit() == PeriodUnit::quarter || unit() == PeriodUnit::year) {
        reading_.following = true;
        reading_.reported = unit();
        ++i_;
    }
}

// «(следующего за) отчётным кварталом»
void Reader::reported_word() {
    ++i_;
    if (unit() != PeriodUnit::none) {
        if (reading_.following) {
            reading_.reported = unit();
        }
        ++i_;
    } else if (reading_.following && reading_.reported == PeriodUnit::none) {
        reading_.reported = PeriodUnit::month;
    }
}

bool Reader::other_word(const Word& entry) {
    switch (entry.category) {
    case WordClass::open:
        emit_word(ItemType::open);
        between_.noise = true;
        return true;
    case WordClass::constant:
        emit_word(ItemType::constant);
        return true;
    case WordClass::act:
        emit_word(ItemType::open);
        reading_.entries.back().length = true; // weaker than «по графику»
        clause_.act = true;
        return true;
    case WordClass::class_:
        class_word();
        return true;
    case WordClass::street:
        street_word(entry);
        return true;
    case WordClass::number_sign: // «п. 12»
        if (entry.value != 0) {
            event_word();
            return true;
        }
        ++i_;
        skip_numbers(true);
        between_.noise = true;
        return true;
    case WordClass::ocr_roman:
        scanned_roman(entry);
        return true;
    case WordClass::date:
        days_word();
        return true;
    case WordClass::except:
        except_words();
        return true;
    case WordClass::doubt:
        reading_.doubtful = true;
        ++i_;
        return true;
    case WordClass::moved:
        clause_.moved = true;
        ++i_;
        return true;
    default:
        return false;
    }
}

// «5 класс», «класс 7»
void Reader::class_word() {
    if (!between_.comma && !between_.paren) {
        drop_bare(true);
    }
    ++i_;
    skip_numbers(true);
    pending_.lead = Preposition::none;
    between_.noise = true;
}

// «после мероприятия 2.10»: the number of the event that is waited for. A date with its year stays one.
void Reader::event_word() {
    unknown_word();
    const auto& entries = reading_.entries;
    if (entries.empty() || entries.back().type != ItemType::relative) {
        return;
    }
    while (is(TokenType::dot)) {
        ++i_;
    }
    std::size_t numbers = 0; // with their full stops: 2.10.1
    while (is(TokenType::number, numbers)) {
        if (at(numbers).digits == 4 || word(numbers + 1) == WordClass::month) {
            return;
        }
        numbers += is(TokenType::dot, numbers + 1) && is(TokenType::number, numbers + 2) ? 2 : 1;
    }
    i_ += numbers;
}

// «П квартал», «Ш четверть»: letters that a scanner took for Roman numerals.
void Reader::scanned_roman(const Word& entry) {
    const auto next = unit(1);
    const bool period = next == PeriodUnit::quarter || next == PeriodUnit::half_year ||
                        next == PeriodUnit::school_quarter || next == PeriodUnit::trimester || is_ten_days(1);
    const bool highway = entry.value == 3 && is(TokenType::dot, 1) && is(TokenType::word, 2) &&
                         word(2) == WordClass::unknown;
    if (highway) { // «ш. Энтузиастов, 31»
        street_word(entry);
        return;
    }
    if (!period) {
        event_word();       // «после п. 2»
        skip_numbers(true); // «п. 1.2 - до 1 ноября»
        return;
    }
    auto& token = tokens_[i_]; // read again, now as a number
    token.type = TokenType::number;
    token.word = nullptr;
    token.roman = true;
    token.digits = 1;
    token.value = entry.value;
    token.corrected = true;
    note(Code::word_corrected, token.span);
}

// «с 1 по 10 (включительно) число»: the days have come already.
void Reader::days_word() {
    auto& entries = reading_.entries;
    for (auto k = entries.size(); k-- > 0 && entries[k].bare && entries[k].when.slice == PeriodPart::whole;) {
        entries[k].bare = false;
        entries[k].when.unit = PeriodUnit::day;
    }
    ++i_;
}

void Reader::emit_word(ItemType type) {
    Item entry;
    entry.type = type;
    pending_.lead = Preposition::none;
    ++i_;
    emit(entry, i_ - 1);
}

// The numbers after «класс», «ул. ...», «п.» are no dates, unless a month or a full date follows.
void Reader::skip_numbers(bool explained) {
    while (is(TokenType::dot)) {
        ++i_;
    }
    while (is(TokenType::number) && word(1) != WordClass::month && at().digits < 4) {
        const bool dotted_date = is(TokenType::dot, 1) && is(TokenType::number, 2) && at(2).value >= 1 &&
                                 at(2).value <= 12 && at(2).digits == 2;
        const bool range_to_month = is(TokenType::dash, 1) && is(TokenType::number, 2) &&
                                    (word(3) == WordClass::month ||
                                     (is(TokenType::dot, 3) && is(TokenType::number, 4) && at(4).digits == 2));
        if (dotted_date || range_to_month || unit(1) != PeriodUnit::none || word(1) == WordClass::times) {
            return;
        }
        if (!explained) {
            note(Code::number_passed_over, at().span);
        }
        ++i_;
        if ((is(TokenType::dash) || is(TokenType::comma) || is(TokenType::dot)) && is(TokenType::number, 1)) {
            ++i_;
        }
    }
}

// «10 рабочих дней», «двух недель»: a length. Behind it «до» turns it round.
void Reader::duration(std::size_t first, int amount) {
    TimingOffset offset;
    while (word() == WordClass::working || word() == WordClass::calendar || word() == WordClass::school ||
           is(TokenType::dot)) {
        offset.working_days = offset.working_days || word() == WordClass::working;
        ++i_;
    }
    if (is_ten_days() || unit() == PeriodUnit::none) {
        ++i_;
    } else {
        offset.unit = unit();
        ++i_;
    }
    while (is(TokenType::dot)) {
        ++i_;
    }
    const bool back = word() == WordClass::to || word() == WordClass::before;
    offset.amount = static_cast<std::int16_t>(back ? -amount : amount);
    pending_.lead = Preposition::none;
    pending_.lead_exclusive = false;
    clause_.during = false;
    emit_relative(first, offset);
    reading_.entries.back().length = true;
}

void Reader::cardinal_word() {
    const auto first = i_;
    const int amount = at().word->value;
    ++i_;
    if ((amount == 20 || amount == 30) && word() == WordClass::ordinal) { // «двадцать пятого мая»
        tens_ = amount;
        return;
    }
    if (word() == WordClass::times) {
        ++i_;
        times_word(first, TimingCount{static_cast<std::uint16_t>(amount), false, PeriodUnit::none});
        return;
    }
    if (count_things(first, 0, amount)) {
        return;
    }
    std::size_t next = 0;
    while (word(next) == WordClass::working || word(next) == WordClass::calendar || word(next) == WordClass::school) {
        ++next;
    }
    if (word(next) == WordClass::unit) {
        duration(first, amount);
    }
}

} // namespace opora::inline v0::timing
