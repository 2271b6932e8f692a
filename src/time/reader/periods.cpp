// Opora, MIT licence. See LICENSE.
//
// What the words that name periods do: months, weekdays, seasons, holidays.
#include "time/reader/reader.hpp"

namespace opora::inline v0::timing {

bool Reader::period_word(const Word& entry) {
    switch (entry.category) {
    case WordClass::month:
        month_word();
        return true;
    case WordClass::weekday:
        weekday_word();
        return true;
    case WordClass::ordinal:
        ordinal_word();
        return true;
    case WordClass::slice:
        slice_word(static_cast<PeriodPart>(entry.value));
        return true;
    case WordClass::begin:
        begin_word(entry);
        return true;
    case WordClass::finish:
        finish_word(entry);
        return true;
    case WordClass::unit:
        unit_word();
        return true;
    case WordClass::school:
        school_word();
        return true;
    case WordClass::season:
        season_word();
        return true;
    case WordClass::holidays:
        holidays_word();
        return true;
    default:
        return false;
    }
}

void Reader::month_word() {
    const auto first = i_;
    Item entry;
    entry.when.unit = PeriodUnit::month;
    entry.when.number = static_cast<std::uint8_t>(at().word->value);
    entry.genitive = at().genitive;
    between_.glued = between_.glued || at().glued;
    ++i_;
    if (is(TokenType::dot) && !at().space && at(1).type == TokenType::number) {
        ++i_; // «сент. 2022»
    }
    while (unit() == PeriodUnit::month) {
        ++i_; // «сентябрь месяц»
    }
    const bool apart = is(TokenType::dash) && at(1).space; // «май - 2024» may be a range as well
    entry.doubtful = attach_year(entry.when) && apart;
    emit(entry, first);
}

void Reader::weekday_word() {
    const auto first = i_;
    Item entry;
    entry.type = ItemType::weekday;
    entry.ordinal = each_ || at().plural; // «каждый вторник», «по вторникам»: surely a repetition
    entry.when.weekday = static_cast<std::uint8_t>(at().word->value);
    ++i_;
    emit(entry, first);
    each_ = each_ && (is(TokenType::comma) || word() == WordClass::and_);
}

void Reader::season_word() {
    const auto first = i_;
    const bool adjective = at().word->adjective;
    Item entry;
    entry.when.unit = PeriodUnit::season;
    entry.when.number = static_cast<std::uint8_t>(at().word->value);
    ++i_;
    if (word() == WordClass::school) {
        ++i_;
    }
    if (word() == WordClass::holidays) {
        entry.when.unit = PeriodUnit::holidays;
        ++i_;
    } else if (adjective) {
        const bool compound = is(TokenType::dash) && word(1) == WordClass::season;
        const bool closes_compound = first >= 2 && tokens_[first - 1].type == TokenType::dash &&
                                     !tokens_[first].space && tokens_[first - 2].word != nullptr &&
                                     tokens_[first - 2].word->category == WordClass::season;
        const bool timely = word() == WordClass::period || unit() == PeriodUnit::month || word() == WordClass::season ||
                            compound || closes_compound;
        clause_.topic = clause_.topic || !timely; // «осенний кросс», «... – весенние»
        if (word() == WordClass::period || unit() == PeriodUnit::month) {
            ++i_;
        }
    }
    attach_year(entry.when);
    emit(entry, first);
}

void Reader::holidays_word() {
    const auto first = i_;
    Item entry;
    entry.when.unit = PeriodUnit::holidays;
    ++i_;
    attach_year(entry.when);
    emit(entry, first);
}

} // namespace opora::inline v0::timing
