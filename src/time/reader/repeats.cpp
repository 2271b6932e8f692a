// Opora, MIT licence. See LICENSE.
//
// Repetitions: «каждый», «раз в», and what they leave out.
#include "time/reader/reader.hpp"

namespace opora::timing {

namespace {

// «2 раза в год» is every half-year, and so on; other counts leave the year whole.
Unit part_of_year(unsigned times, Unit unit) noexcept {
    switch (times) {
    case 2:
        return Unit::half_year;
    case 3:
        return Unit::trimester;
    case 4:
        return Unit::quarter;
    default:
        return unit;
    }
}

} // namespace

// The words that repeat something, and those that say how long it lasts.
bool Reader::repeat_word(const Word& entry) {
    switch (entry.category) {
    case W::each:
        each_word();
        return true;
    case W::adverb:
        adverb_word(static_cast<Unit>(entry.value));
        return true;
    case W::times:
        counted_word(1);
        return true;
    case W::twice:
        counted_word(entry.value);
        return true;
    case W::during:
        during_word();
        return true;
    case W::period:
    case W::programme:
        stretch_word();
        return true;
    case W::term_word:
        term_word(entry);
        return true;
    case W::whole:
        whole_ = true;
        ++i_;
        return true;
    default:
        return false;
    }
}

// «ежемесячно»; «ежедневно» is all the time.
void Reader::adverb_word(Unit unit) {
    const auto first = i_++;
    if (unit == Unit::day) {
        Entry constant;
        constant.type = E::constant;
        emit(constant, first);
    } else {
        emit_repeat(first, unit);
    }
}

// «раз в год», «дважды в месяц»
void Reader::counted_word(int times) {
    const auto first = i_++;
    times_word(first, Count{static_cast<std::uint16_t>(times), false, Unit::none});
}

void Reader::each_word() {
    const auto first = i_;
    ++i_;
    while (is(T::dot) || word() == W::whole) {
        ++i_;
    }
    const bool counted = (is(T::number) || word() == W::cardinal) && unit(1) != Unit::none;
    if (counted && !at().ordinal) {
        each_few(first);
    } else if (word() == W::school && unit(1) == Unit::year) {
        i_ += 2;
        emit_repeat(first, Unit::school_year);
    } else if (word() == W::working && unit(1) == Unit::day) {
        each_working_day(first);
    } else {
        while (word() == W::school || word() == W::calendar) {
            ++i_;
        }
        each_period(first);
    }
}

// «каждые 2 недели», «каждые три месяца»
void Reader::each_few(std::size_t first) {
    const int interval = is(T::number) ? at().value : at().word->value;
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
    emit_repeat(first, Unit::week);
    auto& repeat = reading_.entries.back().repeat;
    repeat.weekdays = 0x1F;
    repeat.weekday_run = true;
}

void Reader::each_period(std::size_t first) {
    const auto what = unit();
    if (what == Unit::day) {
        emit_word(E::constant);
    } else if (what != Unit::none) { // «каждый квартал»
        ++i_;
        emit_repeat(first, what);
    } else if (word() == W::weekday) { // «каждый вторник»
        each_ = true;
    } else if (word() == W::month || word() == W::season || word() == W::holidays) { // «каждый ноябрь»
        emit_repeat(first, Unit::year);
    } else if (word() == W::ordinal) { // «каждый первый квартал», «каждую первую пятницу»
        const auto counted = unit(1);
        const bool of_year = counted == Unit::quarter || counted == Unit::half_year || counted == Unit::term;
        emit_repeat(first, of_year ? Unit::year : Unit::month);
    } else if (is(T::number)) { // «каждое 1 сентября», «каждое 15 число»
        const auto counted = unit(1);
        const bool of_year = word(1) == W::month || counted == Unit::quarter || counted == Unit::half_year ||
                             counted == Unit::term;
        emit_repeat(first, of_year ? Unit::year : Unit::month);
    }
}

// Behind «раз»: «в квартал», «в 2 недели», «/ год».
void Reader::times_word(std::size_t first, Count count) {
    auto& entries = reading_.entries;
    bool doubtful = false;
    if (between_.dash && !entries.empty() && entries.back().bare) { // «2-3 раза»
        count.times = entries.back().when.day;
        entries.pop_back();
        between_ = Between{};
        doubtful = true;
    }
    while (is(T::dot)) {
        ++i_;
    }
    std::size_t next = 0;
    while (word(next) == W::in || is(T::slash, next) || word(next) == W::ahead || word(next) == W::on ||
           word(next) == W::each || word(next) == W::by || (next > 0 && word(next) == W::during)) {
        ++next; // «в», «/», «в течение»
    }
    int interval = 1;
    if (next > 0 && (is(T::number, next) || word(next) == W::cardinal) && unit(next + 1) != Unit::none) {
        interval = is(T::number, next) ? at(next).value : at(next).word->value;
        ++next;
    }
    bool school = false;
    while (next > 0 && (word(next) == W::school || word(next) == W::calendar)) {
        school = school || word(next) == W::school;
        ++next;
        while (is(T::dot, next)) {
            ++next;
        }
    }
    reading_.count.times = count.times;
    reading_.count.per = unit(next);
    auto what = unit(next);
    if (half_year_by_letters(next)) {
        what = Unit::half_year;
        reading_.count.per = what;
        next += 2;
    }
    if (next == 0 || what == Unit::none || interval < 1 || interval > 100) {
        reading_.count.per = Unit::none;
        between_.dash = false; // only a count: «октябрь – 1 раз, апрель – 1 раз»
        return;
    }
    i_ += next + 1;
    if (what == Unit::year && interval == 1) {
        what = part_of_year(count.times, school ? Unit::school_year : Unit::year);
    }
    if (what == Unit::day) {
        Entry constant;
        constant.type = E::constant;
        emit(constant, first);
        return;
    }
    emit_repeat(first, what, static_cast<std::uint8_t>(interval));
    entries.back().doubtful = doubtful && unit(0) == Unit::none && reading_.count.per == Unit::year;
}

// «кроме субботы и воскресенья», «за исключением июля и августа»
void Reader::except_words() {
    ++i_;
    for (;;) {
        const bool run = word() == W::month && is(T::dash, 1) && word(2) == W::month;
        if (run) { // «мая - июля»
            for (int month = at().word->value; month != at(2).word->value; month = month % 12 + 1) {
                reading_.except_months = static_cast<std::uint16_t>(reading_.except_months | (1U << (month - 1)));
            }
            i_ += 2;
        }
        if (word() == W::month) {
            reading_.except_months = static_cast<std::uint16_t>(reading_.except_months |
                                                                (1U << (at().word->value - 1)));
        } else if (word() == W::weekday) {
            reading_.except_weekdays = static_cast<std::uint8_t>(reading_.except_weekdays |
                                                                 (1U << (at().word->value - 1)));
        } else if (word() == W::season && (unit(1) == Unit::month || word(1) == W::period || !at().word->adjective)) {
            const unsigned first_month = at().word->value == 4
                                             ? 11U
                                             : (static_cast<unsigned>(at().word->value) - 1U) * 3U + 2U;
            for (unsigned k = 0; k < 3; ++k) {
                reading_.except_months = static_cast<std::uint16_t>(reading_.except_months |
                                                                    (1U << ((first_month + k) % 12)));
            }
        } else if (!is(T::comma) && word() != W::and_ && word() != W::holidays && unit() == Unit::none &&
                   word() != W::school && word() != W::period && word() != W::season) {
            return;
        }
        ++i_;
    }
}

} // namespace opora::timing
