// Opora, MIT licence. See LICENSE.
//
// What the words that name periods and repetitions do: months, weekdays, quarters, «каждый», «в течение», «раз в».
#include "time/reader.hpp"

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

bool Reader::period_word(const Word& entry) {
    const auto first = i_;
    switch (entry.category) {
    case W::month:
        month_word();
        return true;
    case W::weekday:
        weekday_word();
        return true;
    case W::ordinal:
        ordinal_word();
        return true;
    case W::slice:
        ++i_;
        sliced(static_cast<Slice>(entry.value), first);
        return true;
    case W::begin:
        ++i_;
        if (entry.value == 1 && ((base_starts() && word() != W::programme) || slice_follows())) {
            sliced(Slice::start, first);
        } else {
            verb_word(Lead::since, entry.value == 0);
        }
        return true;
    case W::finish:
        ++i_;
        if (base_starts() && unit() == Unit::none && word() != W::programme) {
            sliced(Slice::end, first);
        } else {
            verb_word(Lead::until, entry.value == 1);
        }
        return true;
    case W::term_word:
        term_word(entry);
        return true;
    case W::unit:
        unit_word();
        return true;
    case W::school:
        school_word();
        return true;
    case W::season:
        season_word();
        return true;
    case W::holidays:
        holidays_word();
        return true;
    case W::during:
        during_word();
        return true;
    case W::period:
    case W::programme:
        stretch_word();
        return true;
    case W::whole:
        whole_ = true;
        ++i_;
        return true;
    case W::adverb:
        ++i_;
        if (static_cast<Unit>(entry.value) == Unit::day) {
            Entry constant;
            constant.type = E::constant;
            emit(constant, first);
        } else {
            emit_repeat(first, static_cast<Unit>(entry.value));
        }
        return true;
    case W::each:
        each_word();
        return true;
    case W::times:
        ++i_;
        times_word(first, Count{1, false, Unit::none});
        return true;
    case W::twice:
        ++i_;
        times_word(first, Count{static_cast<std::uint16_t>(entry.value), false, Unit::none});
        return true;
    default:
        return false;
    }
}

// «начинается 1 апреля», or behind its date: «25 января заканчивается».
void Reader::verb_word(Lead lead, bool verb) {
    auto& entries = reading_.entries;
    const bool date_follows = is(T::number) || word() == W::month || word() == W::in || word() == W::from;
    const bool behind = verb && !date_follows && !entries.empty() && entries.back().type == E::item && !entries.back().bare &&
                        entries.back().lead == Lead::none && link() == Link::space;
    if (behind) {
        entries.back().lead = lead;
        between_.noise = true;
    } else {
        verb_ = lead;
    }
}

// «начало и конец», «в начале и в конце»
bool Reader::slice_follows() const {
    std::size_t next = 0;
    while (word(next) == W::and_ || is(T::comma, next) || is(T::dash, next) || word(next) == W::in) {
        ++next;
    }
    return next > 0 && (word(next) == W::slice || (word(next) == W::begin && at(next).word->value == 1));
}

void Reader::month_word() {
    const auto first = i_;
    Entry entry;
    entry.when.unit = Unit::month;
    entry.when.number = static_cast<std::uint8_t>(at().word->value);
    between_.glued = between_.glued || at().glued;
    ++i_;
    if (is(T::dot) && !at().space && at(1).type == T::number) {
        ++i_; // «сент. 2022»
    }
    while (unit() == Unit::month) {
        ++i_; // «сентябрь месяц»
    }
    attach_year(entry.when);
    emit(entry, first);
}

void Reader::weekday_word() {
    const auto first = i_;
    Entry entry;
    entry.type = E::weekday;
    entry.ordinal = each_ || at().plural; // «каждый вторник», «по вторникам»: surely a repetition
    entry.when.weekday = static_cast<std::uint8_t>(at().word->value);
    ++i_;
    emit(entry, first);
    each_ = each_ && (is(T::comma) || word() == W::and_);
}

void Reader::ordinal_word() {
    const auto first = i_;
    const int value = at().word->value;
    ++i_;
    if (is(T::dot) && !at().space) { // «посл. неделя»
        ++i_;
    }
    while (word() == W::working || word() == W::school || word() == W::calendar) {
        if (word() == W::school && unit(1) == Unit::year) {
            break;
        }
        ++i_;
    }
    Entry entry;
    entry.when.ordinal = static_cast<std::int8_t>(value);
    const auto what = unit();
    if (word() == W::month && value >= 1) { // первое сентября
        const auto month = at().word->value;
        ++i_;
        When when;
        attach_year(when);
        day_item(first, value, month, when.year, false);
        return;
    }
    if (word() == W::weekday) {
        entry.when.unit = Unit::month;
        entry.when.slice = Slice::weekday;
        entry.when.weekday = static_cast<std::uint8_t>(at().word->value);
        ++i_;
        attach_month(entry.when);
    } else if (word() == W::date) {
        const bool plural = at().word->plural || at().letters == 5; // числа, числах
        entry.when.unit = Unit::month;
        entry.when.ordinal = 0;
        entry.when.slice = value == 1 ? Slice::first_days : value == 20 ? Slice::twenties : Slice::end;
        entry.doubtful = value != 1 && value != 20;
        if (!plural || (lead_ != Lead::none && value > 1)) {
            entry.when = When{};
            entry.when.unit = Unit::day;
            entry.when.day = static_cast<std::uint8_t>(value < 1 ? 31 : value);
        }
        ++i_;
        attach_month(entry.when);
    } else if (word() == W::half) {
        ++i_;
        if (unit() == Unit::year || (word() == W::school && unit(1) == Unit::year) ||
            (is(T::number) && at().digits == 4)) {
            entry.when = When{};
            entry.when.unit = Unit::half_year;
            entry.when.number = static_cast<std::uint8_t>(value < 0 ? 2 : value);
            entry.when.school = word() == W::school;
            if (unit() == Unit::year) {
                ++i_;
            }
        } else {
            entry.when.unit = Unit::month;
            entry.when.slice = Slice::half;
            attach_month(entry.when);
        }
    } else if (what == Unit::week || is_decade()) {
        entry.when.unit = Unit::month;
        entry.when.slice = is_decade() ? Slice::decade : Slice::week;
        if (is_decade() && value < 0) {
            entry.when.ordinal = 3;
        }
        ++i_;
        attach_month(entry.when);
        if (word() == W::school && unit(1) == Unit::year) { // «последняя неделя учебного года»
            entry.when.unit = Unit::school_year;
            i_ += 2;
        }
    } else if (what == Unit::day) {
        entry.when.unit = Unit::month;
        entry.when.slice = Slice::day;
        ++i_;
        attach_month(entry.when);
        if (word() == W::school && unit(1) == Unit::year) {
            entry.when.unit = Unit::school_year;
            i_ += 2;
        }
    } else if (what == Unit::quarter || what == Unit::half_year || what == Unit::term || what == Unit::trimester) {
        const int most = what == Unit::half_year ? 2 : what == Unit::trimester ? 3 : 4;
        const int number = value < 0 ? most + 1 + value : value;
        if (number < 1 || number > most) {
            ++i_;
            return;
        }
        entry.when = When{};
        entry.when.unit = what;
        entry.when.number = static_cast<std::uint8_t>(number);
        entry.when.school = at().word->school;
        ++i_;
        attach_year(entry.when);
    } else if (word() == W::class_) {
        ++i_;
        between_.noise = true;
        return;
    } else if (value >= 1 && (is(T::comma) || is(T::dash) || word() == W::and_ || word() == W::or_)) {
        entry.bare = true; // «первая и третья неделя»
        entry.ordinal = true;
        entry.when.ordinal = 0;
        entry.when.day = static_cast<std::uint8_t>(value);
    } else {
        return;
    }
    emit(entry, first);
}

// True if the words ahead name a period, so that «начало», «конец» are parts of it.
bool Reader::base_starts() const {
    std::size_t next = 0;
    while (word(next) == W::whole || word(next) == W::new_ || word(next) == W::each || word(next) == W::current ||
           word(next) == W::calendar || is(T::dot, next)) {
        ++next;
    }
    switch (word(next)) {
    case W::month:
    case W::school:
    case W::season:
    case W::holidays:
    case W::ordinal:
    case W::unit:
        return true;
    case W::period:
    case W::programme:
    case W::term_word:
        return true;
    default:
        break;
    }
    if (!is(T::number, next)) {
        return false;
    }
    return (at(next).digits == 4 && is_year(at(next).value)) || word(next + 1) == W::unit ||
           ((is(T::dash, next + 1) || is(T::comma, next + 1) || word(next + 1) == W::and_) && is(T::number, next + 2) &&
            word(next + 3) == W::unit);
}

// «начало», «середина», «конец» and the period that they are a part of.
void Reader::sliced(Slice slice, std::size_t first) {
    if (!base_starts()) {
        Entry entry; // «в начале и в конце года»: the period comes with the next one
        entry.bare = slice_follows();
        entry.when.slice = slice;
        entry.when.unit = entry.bare ? Unit::none : Unit::month;
        if (entry.bare || in_ || lead_ != Lead::none) {
            emit(entry, first);
        }
        return;
    }
    while (word() == W::whole || word() == W::new_ || word() == W::calendar || is(T::dot)) {
        ++i_;
    }
    if (word() == W::each) {
        each_word();
        auto& entries = reading_.entries;
        if (!entries.empty() && entries.back().type == E::repeat) { // «в конце каждой четверти»
            Entry entry;
            entry.when.unit = entries.back().repeat.unit;
            entry.when.slice = slice;
            emit(entry, first);
        }
        return;
    }
    const bool current = word() == W::current;
    if (current) {
        ++i_;
    }
    const auto count = reading_.entries.size();
    const auto what = word();
    if (what == W::unit && !is_decade()) {
        Entry entry;
        entry.when.unit = unit();
        ++i_;
        emit(entry, first);
    } else if (what == W::period || what == W::programme || what == W::term_word) {
        Entry entry;
        entry.when.unit = Unit::period;
        while (word() == W::period || word() == W::programme || word() == W::term_word) {
            ++i_;
        }
        emit(entry, first);
    } else {
        step();
    }
    for (auto k = count; k < reading_.entries.size(); ++k) {
        auto& entry = reading_.entries[k];
        if (entry.type == E::item && entry.when.slice == Slice::whole) {
            entry.when.slice = slice;
            entry.span = cover(tokens_[first].span, entry.span);
            entry.exclusive = false;
        }
    }
    if (current) {
        reading_.current_year = true;
    }
}

void Reader::emit_always(std::size_t first) {
    Entry entry;
    entry.type = E::always;
    during_ = false;
    lead_ = Lead::none;
    emit(entry, first);
}

// A unit without a number: «в течение месяца», «весь год», «в день проведения».
void Reader::unit_word() {
    const auto first = i_;
    const auto what = unit();
    ++i_;
    if (!during_ && !whole_) {
        const bool day_of = what == Unit::day && in_ && (word() == W::holding || (is(T::word) && word() == W::unknown));
        if (day_of) {
            emit_relative(first);
        } else if (what != Unit::month && what != Unit::year) {
            between_.noise = true;
        }
        in_ = false;
        return;
    }
    if (what == Unit::year) {
        emit_always(first);
        return;
    }
    Entry entry;
    entry.when.unit = what == Unit::none ? Unit::month : what;
    lead_ = Lead::none;
    during_ = true;
    emit(entry, first);
}

// «учебный год», with its years before, inside or behind.
void Reader::school_word() {
    const auto first = i_;
    std::size_t next = 1;
    while (is(T::dot, next) || is(T::slash, next)) {
        ++next;
    }
    if (is(T::number, next) && at(next).digits == 4 && (is(T::dash, next + 1) || is(T::slash, next + 1)) &&
        is(T::number, next + 2) && unit(next + 3) == Unit::year) { // учебный 2022-2023 год
        Entry entry;
        entry.when.unit = Unit::school_year;
        entry.when.year = static_cast<std::int16_t>(at(next).value);
        i_ += next + 3 + year_marks(next + 3);
        emit(entry, first);
        return;
    }
    if (unit(next) != Unit::year) {
        ++i_; // «учебное полугодие», «учебная неделя», «учебно-методический»
        if (unit() == Unit::none) {
            between_.noise = true;
        }
        return;
    }
    i_ += next + year_marks(next);
    Entry entry;
    entry.when.unit = Unit::school_year;
    if (is(T::number) && at().digits == 4 && is_year(at().value) && (is(T::dash, 1) || is(T::slash, 1)) &&
        is(T::number, 2) && (at(2).value == at().value + 1 || at(2).value == (at().value + 1) % 100)) {
        entry.when.year = static_cast<std::int16_t>(at().value); // «учебный год 2022-2023»
        i_ += 3;
        i_ += year_marks(0);
    }
    emit(entry, first);
}

void Reader::season_word() {
    const auto first = i_;
    const bool adjective = at().word->adjective;
    Entry entry;
    entry.when.unit = Unit::season;
    entry.when.number = static_cast<std::uint8_t>(at().word->value);
    ++i_;
    if (word() == W::school) {
        ++i_;
    }
    if (word() == W::holidays) {
        entry.when.unit = Unit::holidays;
        ++i_;
    } else if (adjective) {
        const bool compound = is(T::dash) && word(1) == W::season;
        const bool closes_compound = first >= 2 && tokens_[first - 1].type == T::dash && !tokens_[first].space &&
                                     tokens_[first - 2].word != nullptr &&
                                     tokens_[first - 2].word->category == W::season;
        const bool timely = word() == W::period || unit() == Unit::month || word() == W::season || compound ||
                            closes_compound;
        topic_ = topic_ || !timely; // «осенний кросс», «... – весенние»
        if (word() == W::period || unit() == Unit::month) {
            ++i_;
        }
    }
    attach_year(entry.when);
    emit(entry, first);
}

void Reader::holidays_word() {
    const auto first = i_;
    Entry entry;
    entry.when.unit = Unit::holidays;
    ++i_;
    attach_year(entry.when);
    emit(entry, first);
}

void Reader::during_word() {
    ++i_;
    while (is(T::dot)) {
        ++i_;
    }
    during_ = true;
    while (word() == W::whole || word() == W::current || word() == W::new_ || word() == W::calendar ||
           word() == W::in || is(T::dot)) {
        ++i_;
    }
    // A length, or a period of its own: the reader of that word looks at `during_`.
    const bool known = is(T::number) || word() == W::unit || word() == W::school || word() == W::period ||
                       word() == W::programme || word() == W::month || word() == W::season || word() == W::ordinal ||
                       word() == W::term_word || word() == W::cardinal || word() == W::holidays || is(T::word);
    if (!known) {
        during_ = false;
    }
}

// «период», «реализация программы»
void Reader::stretch_word() {
    const auto first = i_;
    const bool period = word() == W::period;
    ++i_;
    const bool programme = word() == W::programme || word() == W::term_word;
    while (word() == W::programme || word() == W::term_word) {
        ++i_;
    }
    const bool dated = word() == W::from || is(T::number) || word() == W::month || word() == W::to ||
                       word() == W::school || word() == W::season || word() == W::holidays;
    if ((during_ || whole_) && !dated) {
        emit_always(first);
        return;
    }
    if (period && programme && !dated) {
        Entry entry;
        entry.type = E::constant;
        emit(entry, first);
        return;
    }
    during_ = during_ && dated;
    if (!period && !programme) {
        between_.noise = true;
    }
}

void Reader::term_word(const Word& entry) {
    const auto first = i_;
    if ((during_ || whole_) && entry.value == 0) {
        ++i_;
        while (word() == W::programme || word() == W::period) {
            ++i_;
        }
        emit_always(first);
        return;
    }
    ++i_;
    if (entry.value == 2) {
        verb_ = Lead::until;
    } else if (word() == W::due) {
        if (at().word->value == 0) {
            verb_ = Lead::until;
        }
        ++i_;
    } else if (word() == W::programme) {
        while (word() == W::programme) {
            ++i_;
        }
    }
}

void Reader::each_word() {
    const auto first = i_;
    ++i_;
    while (is(T::dot) || word() == W::whole) {
        ++i_;
    }
    const bool counted = (is(T::number) || word() == W::cardinal) && unit(1) != Unit::none;
    if (counted && !at().ordinal) {
        const int interval = is(T::number) ? at().value : at().word->value;
        const auto what = unit(1);
        i_ += 2;
        if (interval < 1 || interval > 100) {
            note(Code::number_passed_over, tokens_[i_ - 2].span);
            return;
        }
        emit_repeat(first, what, static_cast<std::uint8_t>(interval));
        return;
    }
    if (word() == W::school && unit(1) == Unit::year) {
        i_ += 2;
        emit_repeat(first, Unit::school_year);
        return;
    }
    if (word() == W::working && unit(1) == Unit::day) {
        i_ += 2;
        emit_repeat(first, Unit::week);
        reading_.entries.back().repeat.weekdays = 0x1F;
        reading_.entries.back().repeat.weekday_run = true;
        return;
    }
    while (word() == W::school || word() == W::calendar) {
        ++i_;
    }
    if (unit() == Unit::day) {
        emit_word(E::constant);
        return;
    }
    if (unit() != Unit::none) {
        const auto what = unit();
        ++i_;
        emit_repeat(first, what);
        return;
    }
    switch (word()) {
    case W::weekday:
        each_ = true;
        break;
    case W::month:
    case W::season:
    case W::holidays:
        emit_repeat(first, Unit::year);
        break;
    case W::ordinal: {
        const auto what = unit(1);
        const bool of_year = what == Unit::quarter || what == Unit::half_year || what == Unit::term;
        emit_repeat(first, of_year ? Unit::year : Unit::month);
        break;
    }
    default:
        if (is(T::number)) {
            emit_repeat(first, word(1) == W::month || unit(1) == Unit::quarter || unit(1) == Unit::half_year ||
                                       unit(1) == Unit::term
                                   ? Unit::year
                                   : Unit::month);
        }
        break;
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
           word(next) == W::each || word(next) == W::by) {
        ++next;
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
    if (next == 0 || what == Unit::none || interval < 1 || interval > 100) {
        reading_.count.per = Unit::none;
        return; // only a count: «2 раза»
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
    entries.back().doubtful = doubtful && unit(0) == Unit::none && what != Unit::month && what != Unit::week;
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
            reading_.except_months = static_cast<std::uint16_t>(reading_.except_months | (1U << (at().word->value - 1)));
        } else if (word() == W::weekday) {
            reading_.except_weekdays =
                static_cast<std::uint8_t>(reading_.except_weekdays | (1U << (at().word->value - 1)));
        } else if (word() == W::season && (unit(1) == Unit::month || word(1) == W::period || !at().word->adjective)) {
            const unsigned first_month = at().word->value == 4 ? 11U : (static_cast<unsigned>(at().word->value) - 1U) * 3U + 2U;
            for (unsigned k = 0; k < 3; ++k) {
                reading_.except_months =
                    static_cast<std::uint16_t>(reading_.except_months | (1U << ((first_month + k) % 12)));
            }
        } else if (!is(T::comma) && word() != W::and_ && word() != W::holidays && unit() == Unit::none &&
                   word() != W::school && word() != W::period && word() != W::season) {
            return;
        }
        ++i_;
    }
}

} // namespace opora::timing
