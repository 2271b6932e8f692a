// Opora, MIT licence. See LICENSE.
//
// What the words of a timing say wrong by themselves, or do not say.
#include <algorithm>

#include "base/unicode.hpp"
#include "opora/base/encoding.hpp"
#include "rules/time/timing_facts.hpp"

namespace opora::inline v0::rules {

namespace {

// A missing timing: an empty cell or a dash, and no windows set by a user.
bool untimed(const Event& event) {
    if (!event.timing.windows.empty() || event.timing.kind == TimingKind::always) {
        return false;
    }
    const auto phrase = trim(event.timing.phrase);
    return phrase.empty() || phrase == "-" || phrase == "–" || phrase == "—";
}

void without_timing(const TimeFacts& times, Findings& findings) {
    const auto& facts = times.facts;
    std::vector<const Event*> missing;
    std::size_t leaves = 0;
    for (std::size_t i = 0; i < facts.programme.events.size(); ++i) {
        if (facts.children(i).empty()) { // a heading may leave the days to what it holds
            ++leaves;
            if (untimed(times.event(i))) {
                missing.push_back(&times.event(i));
            }
        }
    }
    if (leaves > 1 && missing.size() == leaves) {
        findings.add(Code::timing_column_missing, facts.programme.title, {as_count(leaves)}, {at(*missing.front())});
        return;
    }
    for (const auto* event : missing) {
        findings.add(Code::event_timing_missing, subject(*event), {in_sentence(*event)}, {at_timing(*event)});
    }
}

// JSON from elsewhere may have any numbers for a span: then all of the phrase is quoted.
std::string words_of(const TimingNote& note, std::string_view phrase) {
    const auto words = trim(note.span.of(phrase));
    return std::string(words.empty() || !is_utf8(words) ? trim(phrase) : words);
}

void add_note(const TimingFacts& timing, const Event& event, Code said, Code code, Findings& findings) {
    if (const auto* note = timing.note(said)) {
        findings.add(code, subject(event), {in_sentence(event), in_sentence(words_of(*note, event.timing.phrase))},
                     {at_timing(event)});
    }
}

// The days in the order of the calendar, «10.03 – 24.02» for «24.02 – 10.03», need the words to be cut; the advice
// says it in words instead.
void one_phrase(const TimingFacts& timing, const Event& event, Findings& findings) {
    const auto& phrase = event.timing.phrase;
    if (!event.timing.kind && !trim(phrase).empty()) {
        findings.add(Code::event_timing_not_understood, subject(event), {in_sentence(event), in_sentence(phrase)},
                     {at_timing(event)});
        return;
    }
    // A day that does not exist breaks the range too; it is told once, below.
    if (event.timing.flags.broken && timing.note(Code::date_impossible) == nullptr) {
        findings.add(Code::event_range_reversed, subject(event), {in_sentence(event), in_sentence(phrase)},
                     {at_timing(event)});
    }
    add_note(timing, event, Code::date_impossible, Code::event_date_impossible, findings);
    if (timing.note(Code::weekday_mismatch) != nullptr) { // its span is the date alone; both are wanted here
        findings.add(Code::event_weekday_mismatch, subject(event), {in_sentence(event), in_sentence(phrase)},
                     {at_timing(event)});
    }
    if (event.timing.flags.ambiguous && timing.note(Code::year_doubtful) != nullptr) {
        findings.add(Code::event_year_missing, subject(event), {in_sentence(event), in_sentence(phrase)},
                     {at_timing(event)});
    }
    if (const auto* note = timing.note(Code::number_passed_over)) {
        findings.add(Code::timing_number_unclear, subject(event),
                     {in_sentence(event), in_sentence(phrase), in_sentence(words_of(*note, phrase))},
                     {at_timing(event)});
    }
}

} // namespace

void phrase_rules(const TimeFacts& times, Findings& findings) {
    without_timing(times, findings);
    for (std::size_t i = 0; i < times.timing.size(); ++i) {
        one_phrase(times.timing[i], times.event(i), findings);
    }
}

} // namespace opora::inline v0::rules
