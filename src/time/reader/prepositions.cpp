// Opora, MIT licence. See LICENSE.
//
// Prepositions and the like before a date: «с», «до», «по», «к», «не позднее».
#include "time/reader/reader.hpp"

namespace opora::inline v0::timing {

bool Reader::lead_word(const Word& entry) {
    switch (entry.category) {
    case WordClass::in:
        pending_.in = true;
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
    pending_.lead = Preposition::until;
    pending_.lead_exclusive = true;
    ++i_;
    while (word() == WordClass::new_) {
        ++i_;
    }
    if (word() == WordClass::begin && at().word->value == 1) {
        ++i_;
        sliced(PeriodPart::start, i_ - 1);
    } else if (word() == WordClass::unknown && is(TokenType::word)) {
        pending_.lead = Preposition::none;
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
        pending_.lead = Preposition::by;
    } else {
        between_.comma = true;
    }
    ++i_;
}

void Reader::from_word(const Word& entry) {
    const auto first = i_++;
    if (entry.value == 2) { // начиная с
        pending_.lead = Preposition::since;
        if (word() == WordClass::from) {
            ++i_;
        }
        return;
    }
    if (word() == WordClass::moment || (unit() == PeriodUnit::day && !at().word->plural) ||
        (unit() == PeriodUnit::day && at().letters == 3)) { // со дня, с даты, с момента
        ++i_;
        pending_.lead = Preposition::none;
        emit_relative(first);
        return;
    }
    if (word() == WordClass::begin && at().word->value == 1) { // с начала сентября
        pending_.lead = Preposition::since;
        ++i_;
        sliced(PeriodPart::start, i_ - 1);
        return;
    }
    pending_.lead = Preposition::from;
    of_ = entry.value == 1;
    pending_.lead_exclusive = false;
}

void Reader::to_word() {
    const auto first = i_++;
    if (word() == WordClass::inclusive) {
        ++i_;
    }
    if (pending_.lead != Preposition::until) {
        pending_.lead = Preposition::to;
    }
    pending_.lead_exclusive = true;
    const auto& entries = reading_.entries;
    if (!entries.empty() && entries.back().type == ItemType::relative && entries.back().offset.amount < 0 &&
        !between_.comma && !is(TokenType::number)) { // «за 10 дней до окончания четверти»
        pending_.lead = Preposition::none;
        emit_relative(first);
        clause_.topic = true;
        return;
    }
    switch (word()) {
    case WordClass::begin:
        if (at().word->value == 1) {
            ++i_;
            if (base_starts()) {
                sliced(PeriodPart::start, first);
            } else {
                pending_.lead = Preposition::none;
                emit_relative(first);
            }
        }
        break;
    case WordClass::finish:
        ++i_;
        if (base_starts()) {
            sliced(PeriodPart::end, first);
        } else {
            pending_.lead = Preposition::none;
            emit_relative(first);
        }
        break;
    case WordClass::moment:
    case WordClass::holding:
    case WordClass::due:
        ++i_;
        pending_.lead = Preposition::none;
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
        pending_.lead = Preposition::none;
        emit_relative(first);
        clause_.topic = true;
        break;
    case WordClass::weekday:
        pending_.lead = between_.dash || !reading_.entries.empty() ? Preposition::by : Preposition::none;
        if (at().word->plural) {
            pending_.lead = Preposition::none;
        }
        break;
    case WordClass::open:
    case WordClass::due:
    case WordClass::act:
        pending_.lead = Preposition::none;
        break;
    default:
        pending_.lead = Preposition::by;
        break;
    }
}

// не позднее, не ранее, не реже, не более
void Reader::negation() {
    ++i_;
    switch (word()) {
    case WordClass::later:
        pending_.lead = Preposition::until;
        pending_.lead_exclusive = false;
        ++i_;
        break;
    case WordClass::earlier:
        pending_.lead = Preposition::since;
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

} // namespace opora::inline v0::timing
