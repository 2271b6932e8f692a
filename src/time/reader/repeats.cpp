// Opora, MIT licence. See LICENSE.
//
// Repetitions: «каждый», «раз в», and what they leave out.
#include "time/reader/reader.hpp"
#include "time/units.hpp"

namespace opora::inline v0::timing {

// The words that repeat something, and those that say how long it lasts.
bool Reader::repeat_word(const Word& entry) {
    switch (entry.category) {
    case WordClass::each:
        each_word();
        return true;
    case WordClass::adverb:
        adverb_word(static_cast<PeriodUnit>(entry.value));
        return true;
    case WordClass::times:
        counted_word(1);
        return true;
    case WordClass::twice:
        counted_word(entry.value);
        return true;
    case WordClass::during:
        during_word();
        return true;
    case WordClass::period:
    case WordClass::programme:
        stretch_word();
        return true;
    case WordClass::term_word:
        term_word(entry);
        return true;
    case WordClass::whole:
        pending_.whole = true;
        ++i_;
        return true;
    default:
        return false;
    }
}

// «ежемесячно»; «ежедневно» is all the time.
void Reader::adverb_word(PeriodUnit unit) {
    const auto first = i_++;
    if (unit == PeriodUnit::day) {
        Item constant;
        constant.type = ItemType::constant;
        emit(constant, first);
    } else {
        emit_repeat(first, unit);
    }
}

// «раз в год», «дважды в месяц»
void Reader::counted_word(int times) {
    const auto first = i_++;
    times_word(first, TimingCount{static_cast<std::uint16_t>(times), false, PeriodUnit::none});
}

void Reader::each_word() {
    const auto first = i_;
    ++i_;
    while (is(TokenType::dot) || word() == WordClass::whole) {
        ++i_;
    }
    const bool counted = (is(TokenType::number) || word() == WordClass::cardinal) && unit(1) != PeriodUnit::none;
    if (counted && !at().ordinal) {
        each_few(first);
    } else if (word() == WordClass::school && unit(1) == PeriodUnit::year) {
        i_ += 2;
        emit_repeat(first, PeriodUnit::school_year);
    } else if (word() == WordClass::working && unit(1) == PeriodUnit::day) {
        each_working_day(first);
    } else {
        while (word() == WordClass::school || word() == WordClass::calendar) {
            ++i_;
        }
        each_period(first);
    }
}

// «каждые 2 недели», «каждые три месяца»
void Reader::each_few(std::size_t first) {
    const int interval = is(TokenType::number) ? at().value : at().word->value;
    const auto what = unit(1);
    i_ += 2;
    if (interval < 1 || interval > 100) {
        note(Code::number_passed_over, tokens_[i_ - 2].span);
        return;
    }
    emit_repeat(first, what, static_cast<std::uint8_t>(interval));
}

// «каждый рабочий день»
void Reader::each_working_day(std::size_t first) {
    i_ += 2;
    emit_repeat(first, PeriodUnit::week);
    auto& repeat = reading_.entries.back().repeat;
    repeat.weekdays = 0x1F;
    repeat.weekday_run = true;
}

void Reader::each_period(std::size_t first) {
    const auto what = unit();
    if (what == PeriodUnit::day) {
        emit_word(ItemType::constant);
    } else if (what != PeriodUnit::none) { // «каждый квартал»
        ++i_;
        emit_repeat(first, what);
    } else if (word() == WordClass::weekday) { // «каждый вторник»
        each_ = true;
    } else if (word() == WordClass::month || word() == WordClass::season ||
               word() == WordClass::holidays) { // «каждый ноябрь»
        emit_repeat(first, PeriodUnit::year);
    } else if (word() == WordClass::ordinal) { // «каждый первый квартал», «каждую первую пятницу»
        const auto counted = unit(1);
        const bool of_year = counted == PeriodUnit::quarter || counted == PeriodUnit::half_year ||
                             counted == PeriodUnit::school_quarter;
        emit_repeat(first, of_year ? PeriodUnit::year : PeriodUnit::month);
    } else if (is(TokenType::number)) { // «каждое 1 сентября», «каждое 15 число»
        const auto counted = unit(1);
        const bool of_year = word(1) == WordClass::month || counted == PeriodUnit::quarter ||
                             counted == PeriodUnit::half_year || counted == PeriodUnit::school_quarter;
        emit_repeat(first, of_year ? PeriodUnit::year : PeriodUnit::month);
    }
}

// Behind «раз»: «в квартал», «в 2 недели», «/ год».
void Reader::times_word(std::size_t first, TimingCount count) {
    auto& entries = reading_.entries;
    bool doubtful = false;
    if (between_.dash && !entries.empty() && entries.back().bare) { // «2-3 раза»
        count.times = entries.back().when.day;
        entries.pop_back();
        between_ = Between{};
        doubtful = true;
    }
    while (is(TokenType::dot)) {
        ++i_;
    }
    std::size_t next = 0;
    while (word(next) == WordClass::in || is(TokenType::slash, next) || word(next) == WordClass::ahead ||
           word(next) == WordClass::on || word(next) == WordClass::each || word(next) == WordClass::by ||
           (next > 0 && word(next) == WordClass::during)) {
        ++next; // «в», «/», «в течение»
    }
    int interval = 1;
    if (next > 0 && (is(TokenType::number, next) || word(next) == WordClass::cardinal) &&
        unit(next + 1) != PeriodUnit::none) {
        interval = is(TokenType::number, next) ? at(next).value : at(next).word->value;
        ++next;
    }
    bool school = false;
    while (next > 0 && (word(next) == WordClass::school || word(next) == WordClass::calendar)) {
        school = school || word(next) == WordClass::school;
        ++next;
        while (is(TokenType::dot, next)) {
            ++next;
        }
    }
    reading_.count.times = count.times;
    reading_.count.per = unit(next);
    auto what = unit(next);
    if (half_year_by_letters(next)) {
        what = PeriodUnit::half_year;
        reading_.count.per = what;
        next += 2;
    }
    if (next == 0 || what == PeriodUnit::none || interval < 1 || interval > 100) {
        reading_.count.per = PeriodUnit::none;
        between_.dash = false; // only a count: «октябрь – 1 раз, апрель – 1 раз»
        return;
    }
    i_ += next + 1;
    if (what == PeriodUnit::year && interval == 1) {
        what = unit_of_parts(count.times, school ? PeriodUnit::school_year : PeriodUnit::year);
    }
    if (what == PeriodUnit::day) {
        Item constant;
        constant.type = ItemType::constant;
        emit(constant, first);
        return;
    }
    emit_repeat(first, what, static_cast<std::uint8_t>(interval));
    entries.back().doubtful = doubtful && unit(0) == PeriodUnit::none && reading_.count.per == PeriodUnit::year;
}

// «кроме субботы и воскресенья», «за исключением июля и августа»
void Reader::except_words() {
    ++i_;
    for (;;) {
        const bool run = word() == WordClass::month && is(TokenType::dash, 1) && word(2) == WordClass::month;
        if (run) { // «мая - июля»
            for (int month = at().word->value; month != at(2).word->value; month = month % 12 + 1) {
                reading_.except_months = static_cast<std::uint16_t>(reading_.except_months | (1U << (month - 1)));
            }
            i_ += 2;
        }
        if (word() == WordClass::month) {
            reading_.except_months = static_cast<std::uint16_t>(reading_.except_months |
                                                                (1U << (at().word->value - 1)));
        } else if (word() == WordClass::weekday) {
            reading_.except_weekdays = static_cast<std::uint8_t>(reading_.except_weekdays |
                                                                 (1U << (at().word->value - 1)));
        } else if (word() == WordClass::season &&
                   (unit(1) == PeriodUnit::month || word(1) == WordClass::period || !at().word->adjective)) {
            const unsigned first_month = at().word->value == 4
                                             ? 11U
                                             : (static_cast<unsigned>(at().word->value) - 1U) * 3U + 2U;
            for (unsigned k = 0; k < 3; ++k) {
                reading_.except_months = static_cast<std::uint16_t>(reading_.except_months |
                                                                    (1U << ((first_month + k) % 12)));
            }
        } else if (!is(TokenType::comma) && word() != WordClass::and_ && word() != WordClass::holidays &&
                   unit() == PeriodUnit::none && word() != WordClass::school && word() != WordClass::period &&
                   word() != WordClass::season) {
            return;
        }
        ++i_;
    }
}

} // namespace opora::inline v0::timing
