// Opora, MIT licence. See LICENSE.
//
// What the words that name periods do: months, weekdays, seasons, holidays.
#include "time/reader/reader.hpp"

namespace opora::timing {

bool Reader::period_word(const Word& entry) {
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
        slice_word(static_cast<Slice>(entry.value));
        return true;
    case W::begin:
        begin_word(entry);
        return true;
    case W::finish:
        finish_word(entry);
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
    default:
        return false;
    }
}

void Reader::month_word() {
    const auto first = i_;
    Entry entry;
    entry.when.unit = Unit::month;
    entry.when.number = static_cast<std::uint8_t>(at().word->value);
    entry.genitive = at().genitive;
    between_.glued = between_.glued || at().glued;
    ++i_;
    if (is(T::dot) && !at().space && at(1).type == T::number) {
        ++i_; // «сент. 2022»
    }
    while (unit() == Unit::month) {
        ++i_; // «сентябрь месяц»
    }
    const bool apart = is(T::dash) && at(1).space; // «май - 2024» may be a range as well
    entry.doubtful = attach_year(entry.when) && apart;
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
