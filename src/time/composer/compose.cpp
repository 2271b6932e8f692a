// Opora, MIT licence. See LICENSE.
//
// The steps from entries to a meaning, and what is done to the whole of it.
#include <string>
#include <utility>

#include "time/composer/composer.hpp"

namespace opora::inline v0::timing {

// The order matters: each pass takes the entries as those before it left them.
TimingMeaning Composer::run() {
    drop_topics();          // first: what is no time must not lend its month or year
    resolve_bare(reading_); // a bare number needs its neighbours as they were written
    if (entries_.size() > 1) {
        share_parts(reading_); // «10-12 мая»: months, once it is known which numbers are days
    }
    absorb_headings(reading_); // «Май: 10, 12»: before years, since a heading may hold the year
    spread_years(reading_);    // needs every month in its place: a month that runs back begins another year
    settle_weekdays(reading_); // a weekday is of a date only when the date is whole
    pick_repeat();             // from here on nothing is lent: the one repetition leaves the list
    spread_deadlines();
    count_spaces();
    make_parts(); // last: ranges and bounds of what is left
    finish();
    return std::move(meaning_);
}

// A period that an event is about («по итогам 1 четверти») is not when it takes place; and «в течение месяца
// после ...» counts from the event.
void Composer::drop_topics() {
    bool relative = false;
    for (auto k = entries_.size(); k-- > 0;) {
        auto& entry = entries_[k];
        const bool own_date = entry.when.unit == PeriodUnit::day || entry.bare;
        const bool around = entry.type == ItemType::item && entry.during && entry.when.number == 0 &&
                            entry.when.year == 0 && entry.when.slice == PeriodPart::whole &&
                            entry.when.unit != PeriodUnit::school_year && entry.when.unit != PeriodUnit::holidays;
        if ((entry.type == ItemType::item && entry.topic && !own_date && entries_.size() > 1) || (around && relative)) {
            entries_.erase(k);
        }
        relative = relative || entry.type == ItemType::relative;
    }
}

// «до 25.09, 25.12, 25.03»: each day of the list is a deadline.
void Composer::spread_deadlines() {
    for (std::size_t k = 1; k < entries_.size(); ++k) {
        const auto& before = entries_[k - 1];
        auto& entry = entries_[k];
        const bool list = entry.type == ItemType::item && before.type == ItemType::item &&
                          entry.lead == Preposition::none &&
                          (entry.link == Separator::comma || entry.link == Separator::and_) &&
                          entry.when.unit == PeriodUnit::day && before.when.unit == PeriodUnit::day &&
                          (before.lead == Preposition::to || before.lead == Preposition::until);
        const bool closes_range = k >= 2 && opens(entries_[k - 2].lead);
        const bool opens_range = k + 1 < entries_.size() && entries_[k + 1].link == Separator::dash;
        if (list && !closes_range && !opens_range) {
            entry.lead = before.lead;
        }
    }
}

// Two dates apart by a space only may be a list or a range; three are a list.
void Composer::count_spaces() {
    std::size_t run = 1;
    for (std::size_t k = 1; k <= entries_.size(); ++k) {
        const bool joined = k < entries_.size() && entries_[k].type == ItemType::item &&
                            entries_[k].link == Separator::space && entries_[k - 1].type == ItemType::item &&
                            entries_[k].when.unit == PeriodUnit::day && entries_[k - 1].when.unit == PeriodUnit::day &&
                            entries_[k].lead == Preposition::none && !opens(entries_[k - 1].lead);
        if (joined) {
            ++run;
            continue;
        }
        meaning_.ambiguous = meaning_.ambiguous || run == 2;
        run = 1;
    }
}

void Composer::finish() {
    if (has_repeat_ && !attached_) {
        TimingPart part;
        part.repeat = repeat_.repeat;
        part.span = repeat_.span;
        meaning_.parts.push_back(part);
    }
    meaning_.ambiguous = meaning_.ambiguous || reading_.doubtful;
    if (reading_.count.times != 0) {
        meaning_.count = reading_.count;
    }
    finish_times();
    if (!reading_.unknown.empty()) {
        reading_.notes.push_back(TimingNote{Code::text_passed_over, reading_.unknown});
    }
    if (meaning_.ambiguous) {
        reading_.notes.push_back(TimingNote{Code::reading_doubtful, {}});
    }
    if (!reading_.notes.empty()) {
        meaning_.notes.assign(reading_.notes.begin(), reading_.notes.end());
    }
}

// «в 15:00» by itself is dated elsewhere.
void Composer::finish_times() {
    if (reading_.times.empty()) {
        return;
    }
    meaning_.times.assign(reading_.times.begin(), reading_.times.end());
    if (meaning_.parts.empty()) {
        TimingPart part;
        part.form = TimingForm::open;
        meaning_.parts.push_back(part);
    }
}

Result<TimingMeaning> compose(std::string_view phrase, ItemList& reading) {
    if (reading.dash_only) {
        TimingMeaning meaning;
        TimingPart part;
        part.form = TimingForm::open;
        part.span = Span{0, static_cast<std::uint32_t>(phrase.size())};
        meaning.parts.push_back(part);
        return meaning;
    }
    auto meaning = Composer(reading).run();
    if (meaning.parts.empty()) {
        Diagnostic diagnostic;
        diagnostic.code = Code::timing_not_understood;
        auto span = reading.unknown;
        if (span.empty()) {
            span = Span{0, static_cast<std::uint32_t>(phrase.size())};
        }
        diagnostic.arguments = {std::string(span.of(phrase))};
        diagnostic.place.span = span;
        return diagnostic;
    }
    return meaning;
}

} // namespace opora::inline v0::timing
