// Opora, MIT licence. See LICENSE.
//
// What the words that name periods and repetitions do: months, weekdays, quarters, «каждый», «в течение», «раз в».
#include "time/reader.hpp"

namespace opora::timing {

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

} // namespace opora::timing
