// Opora, MIT licence. See LICENSE.
//
// What the small words of a phrase do: prepositions, «не позднее», «по графику», «после».
#include "time/reader/reader.hpp"

namespace opora::timing {

void Reader::known_word() {
    const auto& entry = *at().word;
    if (at().letters == 1 && is(T::dot, 1) && initial()) {
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
    case W::in:
    case W::from:
    case W::toward:
    case W::and_:
    case W::but:
        return !at(1).space && !is(T::number, 2);
    default:
        return false;
    }
}

bool Reader::relative_word(const Word& entry) {
    switch (entry.category) {
    case W::after:
        after_word(entry);
        return true;
    case W::moment:
        moment_word();
        return true;
    case W::results:
    case W::before:
        before_word();
        return true;
    case W::holding:
        holding_word();
        return true;
    case W::ahead:
        ahead_word();
        return true;
    case W::span_word:
        span_word(entry);
        return true;
    case W::cardinal:
        cardinal_word();
        return true;
    default:
        return false;
    }
}

// «после 1 сентября» is a start, «после педсовета» counts from an event.
void Reader::after_word(const Word& entry) {
    const auto first = i_++;
    const bool date = is(T::number) && (word(1) == W::month || is(T::dot, 1));
    if (entry.value == 0 && date) {
        lead_ = Lead::since;
        after_ = true;
    } else {
        lead_ = Lead::none;
        emit_relative(first);
        topic_ = entry.value == 0;
    }
}

// «от даты», «до момента»
void Reader::moment_word() {
    const auto first = i_++;
    if (lead_ == Lead::from || lead_ == Lead::to) {
        lead_ = Lead::none;
        emit_relative(first);
    }
}

// «накануне 1 сентября», «итоги 1 четверти»: the period behind is what the event is about.
void Reader::before_word() {
    const auto first = i_++;
    lead_ = Lead::none;
    emit_relative(first);
    topic_ = true;
}

// «до проведения», «в день проведения»
void Reader::holding_word() {
    const auto first = i_++;
    if (lead_ != Lead::none || in_) {
        lead_ = Lead::none;
        emit_relative(first);
    }
    between_.noise = true;
}

// «за неделю до»; lengths with a number are read with it.
void Reader::ahead_word() {
    const auto first = i_++;
    const bool length = unit() == Unit::day || unit() == Unit::week || unit() == Unit::month;
    if (length && (word(1) == W::to || word(1) == W::before)) {
        duration(first, 1);
    }
}

// «10-дневный срок», «в недельный срок»
void Reader::span_word(const Word& entry) {
    const auto first = i_++;
    Offset offset;
    offset.unit = static_cast<Unit>(entry.value);
    offset.amount = static_cast<std::int16_t>(entry.extra != 0 ? entry.extra : 1);
    if (!reading_.entries.empty() && reading_.entries.back().bare) {
        offset.amount = reading_.entries.back().when.day;
        reading_.entries.pop_back();
    }
    lead_ = Lead::none;
    emit_relative(first, offset);
}

// Periods named from where the writer stands.
bool Reader::neighbour_word(const Word& entry) {
    switch (entry.category) {
    case W::following:
        following_word();
        return true;
    case W::reported:
        reported_word();
        return true;
    case W::previous: // «за предыдущий месяц»
        ++i_;
        if (unit() != Unit::none) {
            ++i_;
        }
        return true;
    case W::current: // «текущего года»
        ++i_;
        if (unit() == Unit::year) {
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
    if (word() == W::ahead && word(1) == W::reported) {
        ++i_;
    }
    if (word() == W::reported) {
        reading_.following = true;
    } else if (unit() == Unit::month || unit() == Unit::quarter || unit() == Unit::year) {
        reading_.following = true;
        reading_.reported = unit();
        ++i_;
    }
}

// «(следующего за) отчётным кварталом»
void Reader::reported_word() {
    ++i_;
    if (unit() != Unit::none) {
        if (reading_.following) {
            reading_.reported = unit();
        }
        ++i_;
    } else if (reading_.following && reading_.reported == Unit::none) {
        reading_.reported = Unit::month;
    }
}

bool Reader::other_word(const Word& entry) {
    switch (entry.category) {
    case W::open:
        emit_word(E::open);
        between_.noise = true;
        return true;
    case W::constant:
        emit_word(E::constant);
        return true;
    case W::act:
        emit_word(E::open);
        reading_.entries.back().length = true; // weaker than «по графику»
        act_ = true;
        return true;
    case W::class_:
        class_word();
        return true;
    case W::street:
        street_word(entry);
        return true;
    case W::number_sign: // «п. 12»
        if (entry.value != 0) {
            event_word();
            return true;
        }
        ++i_;
        skip_numbers(true);
        between_.noise = true;
        return true;
    case W::ocr_roman:
        scanned_roman(entry);
        return true;
    case W::date:
        days_word();
        return true;
    case W::except:
        except_words();
        return true;
    case W::doubt:
        reading_.doubtful = true;
        ++i_;
        return true;
    case W::moved:
        moved_ = true;
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
    lead_ = Lead::none;
    between_.noise = true;
}

// «после мероприятия 2.10»: the number of the event that is waited for. A date with its year stays one.
void Reader::event_word() {
    unknown_word();
    const auto& entries = reading_.entries;
    if (entries.empty() || entries.back().type != E::relative) {
        return;
    }
    while (is(T::dot)) {
        ++i_;
    }
    std::size_t numbers = 0; // with their full stops: 2.10.1
    while (is(T::number, numbers)) {
        if (at(numbers).digits == 4 || word(numbers + 1) == W::month) {
            return;
        }
        numbers += is(T::dot, numbers + 1) && is(T::number, numbers + 2) ? 2 : 1;
    }
    i_ += numbers;
}

// «П квартал», «Ш четверть»: letters that a scanner took for Roman numerals.
void Reader::scanned_roman(const Word& entry) {
    const auto next = unit(1);
    const bool period = next == Unit::quarter || next == Unit::half_year || next == Unit::term ||
                        next == Unit::trimester || is_decade(1);
    const bool highway = entry.value == 3 && is(T::dot, 1) && is(T::word, 2) && word(2) == W::unknown;
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
    token.type = T::number;
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
    for (auto k = entries.size(); k-- > 0 && entries[k].bare && entries[k].when.slice == Slice::whole;) {
        entries[k].bare = false;
        entries[k].when.unit = Unit::day;
    }
    ++i_;
}

void Reader::emit_word(E type) {
    Entry entry;
    entry.type = type;
    lead_ = Lead::none;
    ++i_;
    emit(entry, i_ - 1);
}

// The numbers after «класс», «ул. ...», «п.» are no dates, unless a month or a full date follows.
void Reader::skip_numbers(bool explained) {
    while (is(T::dot)) {
        ++i_;
    }
    while (is(T::number) && word(1) != W::month && at().digits < 4) {
        const bool dotted_date = is(T::dot, 1) && is(T::number, 2) && at(2).value >= 1 && at(2).value <= 12 &&
                                 at(2).digits == 2;
        const bool range_to_month = is(T::dash, 1) && is(T::number, 2) &&
                                    (word(3) == W::month || (is(T::dot, 3) && is(T::number, 4) && at(4).digits == 2));
        if (dotted_date || range_to_month || unit(1) != Unit::none || word(1) == W::times) {
            return;
        }
        if (!explained) {
            note(Code::number_passed_over, at().span);
        }
        ++i_;
        if ((is(T::dash) || is(T::comma) || is(T::dot)) && is(T::number, 1)) {
            ++i_;
        }
    }
}

// «10 рабочих дней», «двух недель»: a length. Behind it «до» turns it round.
void Reader::duration(std::size_t first, int amount) {
    Offset offset;
    while (word() == W::working || word() == W::calendar || word() == W::school || is(T::dot)) {
        offset.working_days = offset.working_days || word() == W::working;
        ++i_;
    }
    if (is_decade() || unit() == Unit::none) {
        ++i_;
    } else {
        offset.unit = unit();
        ++i_;
    }
    while (is(T::dot)) {
        ++i_;
    }
    const bool back = word() == W::to || word() == W::before;
    offset.amount = static_cast<std::int16_t>(back ? -amount : amount);
    lead_ = Lead::none;
    lead_exclusive_ = false;
    during_ = false;
    emit_relative(first, offset);
    reading_.entries.back().length = true;
}

void Reader::cardinal_word() {
    const auto first = i_;
    const int amount = at().word->value;
    ++i_;
    if ((amount == 20 || amount == 30) && word() == W::ordinal) { // «двадцать пятого мая»
        tens_ = amount;
        return;
    }
    if (word() == W::times) {
        ++i_;
        times_word(first, Count{static_cast<std::uint16_t>(amount), false, Unit::none});
        return;
    }
    if (count_things(first, 0, amount)) {
        return;
    }
    std::size_t next = 0;
    while (word(next) == W::working || word(next) == W::calendar || word(next) == W::school) {
        ++next;
    }
    if (word(next) == W::unit) {
        duration(first, amount);
    }
}

} // namespace opora::timing
