// Opora, MIT licence. See LICENSE.
//
// Prepositions and the like before a date: «с», «до», «по», «к», «не позднее».
#include "time/reader/reader.hpp"

namespace opora::timing {

bool Reader::lead_word(const Word& entry) {
    switch (entry.category) {
    case W::in:
        in_ = true;
        ++i_;
        return true;
    case W::on:
        on_period_ = word(1) == W::period;
        ++i_;
        return true;
    case W::from:
        from_word(entry);
        return true;
    case W::to:
        to_word();
        return true;
    case W::by:
        by_word();
        return true;
    case W::toward:
        toward_word();
        return true;
    case W::not_:
        negation();
        return true;
    case W::less:
        reading_.count.minimum = reading_.count.minimum || entry.value == 1;
        ++i_;
        return true;
    case W::and_:
    case W::or_:
        between_.and_ = true;
        ++i_;
        return true;
    case W::but:
        but_word();
        return true;
    case W::further:
        between_.further = true;
        ++i_;
        return true;
    default:
        return false;
    }
}

// «к 1 сентября», «к началу учебного года», «к педсовету»
void Reader::toward_word() {
    lead_ = Lead::until;
    lead_exclusive_ = true;
    ++i_;
    while (word() == W::new_) {
        ++i_;
    }
    if (word() == W::begin && at().word->value == 1) {
        ++i_;
        sliced(Slice::start, i_ - 1);
    } else if (word() == W::unknown && is(T::word)) {
        lead_ = Lead::none;
        emit_relative(i_ - 1);
    }
}

// «с 29 марта но 4 апреля»: a scanner's «но» for «по»
void Reader::but_word() {
    const auto& entries = reading_.entries;
    const bool scanned = !entries.empty() && entries.back().lead == Lead::from && !between_.comma && !between_.noise &&
                         (is(T::number, 1) || word(1) == W::month);
    if (scanned) {
        note(Code::word_corrected, at().span);
        lead_ = Lead::by;
    } else {
        between_.comma = true;
    }
    ++i_;
}

void Reader::from_word(const Word& entry) {
    const auto first = i_++;
    if (entry.value == 2) { // начиная с
        lead_ = Lead::since;
        if (word() == W::from) {
            ++i_;
        }
        return;
    }
    if (word() == W::moment || (unit() == Unit::day && !at().word->plural) ||
        (unit() == Unit::day && at().letters == 3)) { // со дня, с даты, с момента
        ++i_;
        lead_ = Lead::none;
        emit_relative(first);
        return;
    }
    if (word() == W::begin && at().word->value == 1) { // с начала сентября
        lead_ = Lead::since;
        ++i_;
        sliced(Slice::start, i_ - 1);
        return;
    }
    lead_ = Lead::from;
    of_ = entry.value == 1;
    lead_exclusive_ = false;
}

void Reader::to_word() {
    const auto first = i_++;
    if (word() == W::inclusive) {
        ++i_;
    }
    if (lead_ != Lead::until) {
        lead_ = Lead::to;
    }
    lead_exclusive_ = true;
    const auto& entries = reading_.entries;
    if (!entries.empty() && entries.back().type == E::relative && entries.back().offset.amount < 0 && !between_.comma &&
        !is(T::number)) { // «за 10 дней до окончания четверти»
        lead_ = Lead::none;
        emit_relative(first);
        topic_ = true;
        return;
    }
    switch (word()) {
    case W::begin:
        if (at().word->value == 1) {
            ++i_;
            if (base_starts()) {
                sliced(Slice::start, first);
            } else {
                lead_ = Lead::none;
                emit_relative(first);
            }
        }
        break;
    case W::finish:
        ++i_;
        if (base_starts()) {
            sliced(Slice::end, first);
        } else {
            lead_ = Lead::none;
            emit_relative(first);
        }
        break;
    case W::moment:
    case W::holding:
    case W::due:
        ++i_;
        lead_ = Lead::none;
        emit_relative(first);
        break;
    default:
        break;
    }
}

void Reader::by_word() {
    const auto first = i_++;
    switch (word()) {
    case W::results:
    case W::finish: // «по итогам четверти», «по окончании курсов»: the period is what the event is about
        ++i_;
        lead_ = Lead::none;
        emit_relative(first);
        topic_ = true;
        break;
    case W::weekday:
        lead_ = between_.dash || !reading_.entries.empty() ? Lead::by : Lead::none;
        if (at().word->plural) {
            lead_ = Lead::none;
        }
        break;
    case W::open:
    case W::due:
    case W::act:
        lead_ = Lead::none;
        break;
    default:
        lead_ = Lead::by;
        break;
    }
}

// не позднее, не ранее, не реже, не более
void Reader::negation() {
    ++i_;
    switch (word()) {
    case W::later:
        lead_ = Lead::until;
        lead_exclusive_ = false;
        ++i_;
        break;
    case W::earlier:
        lead_ = Lead::since;
        ++i_;
        break;
    case W::less:
        reading_.count.minimum = true;
        ++i_;
        break;
    case W::more:
        ++i_;
        break;
    default:
        break;
    }
}

} // namespace opora::timing
