// Opora, MIT licence. See LICENSE.
//
// Prepositions and the like before a date: «с», «до», «по», «к», «не позднее».
#include "time/reader/reader.hpp"

namespace opora::timing {

bool Reader::lead_word(const Word& entry) {
    switch (entry.category) {
    case WordClass::in:
        in_ = true;
        ++i_;
        return true;
    case WordClass::on:
        on_period_ = word(1) == WordClass::period;
        ++i_;
        return true;
    case WordClass::from:
        from_word(entry);
        return true;
    case WordClass::to:
        to_word();
        return true;
    case WordClass::by:
        by_word();
        return true;
    case WordClass::toward:
        toward_word();
        return true;
    case WordClass::not_:
        negation();
        return true;
    case WordClass::less:
        reading_.count.minimum = reading_.count.minimum || entry.value == 1;
        ++i_;
        return true;
    case WordClass::and_:
    case WordClass::or_:
        between_.and_ = true;
        ++i_;
        return true;
    case WordClass::but:
        but_word();
        return true;
    case WordClass::further:
        between_.further = true;
        ++i_;
        return true;
    default:
        return false;
    }
}

// «к 1 сентября», «к началу учебного года», «к педсовету»
void Reader::toward_word() {
    lead_ = Preposition::until;
    lead_exclusive_ = true;
    ++i_;
    while (word() == WordClass::new_) {
        ++i_;
    }
    if (word() == WordClass::begin && at().word->value == 1) {
        ++i_;
        sliced(PeriodPart::start, i_ - 1);
    } else if (word() == WordClass::unknown && is(TokenType::word)) {
        lead_ = Preposition::none;
        emit_relative(i_ - 1);
    }
}

// «с 29 марта но 4 апреля»: a scanner's «но» for «по»
void Reader::but_word() {
    const auto& entries = reading_.entries;
    const bool scanned = !entries.empty() && entries.back().lead == Preposition::from && !between_.comma &&
                         !between_.noise && (is(TokenType::number, 1) || word(1) == WordClass::month);
    if (scanned) {
        note(Code::word_corrected, at().span);
        lead_ = Preposition::by;
    } else {
        between_.comma = true;
    }
    ++i_;
}

void Reader::from_word(const Word& entry) {
    const auto first = i_++;
    if (entry.value == 2) { // начиная с
        lead_ = Preposition::since;
        if (word() == WordClass::from) {
            ++i_;
        }
        return;
    }
    if (word() == WordClass::moment || (unit() == PeriodUnit::day && !at().word->plural) ||
        (unit() == PeriodUnit::day && at().letters == 3)) { // со дня, с даты, с момента
        ++i_;
        lead_ = Preposition::none;
        emit_relative(first);
        return;
    }
    if (word() == WordClass::begin && at().word->value == 1) { // с начала сентября
        lead_ = Preposition::since;
        ++i_;
        sliced(PeriodPart::start, i_ - 1);
        return;
    }
    lead_ = Preposition::from;
    of_ = entry.value == 1;
    lead_exclusive_ = false;
}

void Reader::to_word() {
    const auto first = i_++;
    if (word() == WordClass::inclusive) {
        ++i_;
    }
    if (lead_ != Preposition::until) {
        lead_ = Preposition::to;
    }
    lead_exclusive_ = true;
    const auto& entries = reading_.entries;
    if (!entries.empty() && entries.back().type == ItemType::relative && entries.back().offset.amount < 0 &&
        !between_.comma && !is(TokenType::number)) { // «за 10 дней до окончания четверти»
        lead_ = Preposition::none;
        emit_relative(first);
        topic_ = true;
        return;
    }
    switch (word()) {
    case WordClass::begin:
        if (at().word->value == 1) {
            ++i_;
            if (base_starts()) {
                sliced(PeriodPart::start, first);
            } else {
                lead_ = Preposition::none;
                emit_relative(first);
            }
        }
        break;
    case WordClass::finish:
        ++i_;
        if (base_starts()) {
            sliced(PeriodPart::end, first);
        } else {
            lead_ = Preposition::none;
            emit_relative(first);
        }
        break;
    case WordClass::moment:
    case WordClass::holding:
    case WordClass::due:
        ++i_;
        lead_ = Preposition::none;
        emit_relative(first);
        break;
    default:
        break;
    }
}

void Reader::by_word() {
    const auto first = i_++;
    switch (word()) {
    case WordClass::results:
    case WordClass::finish: // «по итогам четверти», «по окончании курсов»: the period is what the event is about
        ++i_;
        lead_ = Preposition::none;
        emit_relative(first);
        topic_ = true;
        break;
    case WordClass::weekday:
        lead_ = between_.dash || !reading_.entries.empty() ? Preposition::by : Preposition::none;
        if (at().word->plural) {
            lead_ = Preposition::none;
        }
        break;
    case WordClass::open:
    case WordClass::due:
    case WordClass::act:
        lead_ = Preposition::none;
        break;
    default:
        lead_ = Preposition::by;
        break;
    }
}

// не позднее, не ранее, не реже, не более
void Reader::negation() {
    ++i_;
    switch (word()) {
    case WordClass::later:
        lead_ = Preposition::until;
        lead_exclusive_ = false;
        ++i_;
        break;
    case WordClass::earlier:
        lead_ = Preposition::since;
        ++i_;
        break;
    case WordClass::less:
        reading_.count.minimum = true;
        ++i_;
        break;
    case WordClass::more:
        ++i_;
        break;
    default:
        break;
    }
}

} // namespace opora::timing
