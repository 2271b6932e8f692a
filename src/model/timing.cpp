// Opora, MIT licence. See LICENSE.
#include "model/timing_fill.hpp"
#include "opora/time/timing_text.hpp"

namespace opora::inline v0 {

namespace {

const ParsedPhrase& parsed(Timing& timing, PhraseReader& phrases) {
    if (!timing.parsed || timing.parsed->phrase != timing.phrase) { // the phrase was edited
        timing.parsed = phrases.read(timing.phrase);
    }
    return *timing.parsed;
}

void clear(Timing& timing) {
    timing.expression.clear();
    timing.kind.reset();
    timing.flags = {};
    timing.count = {};
    timing.times.clear();
    timing.notes.emplace();
    if (timing.by != TimingOrigin::user) {
        timing.windows.clear();
    }
}

void fill(Timing& timing, const TimingMeaning& meaning, ResolvedTiming dated) {
    timing.expression = to_canonical(meaning);
    timing.kind = dated.kind;
    timing.flags = dated.flags;
    timing.count = meaning.count;
    timing.times = meaning.times;
    timing.notes = std::move(dated.notes);
    if (timing.by != TimingOrigin::user) {
        timing.windows = std::move(dated.windows);
    } else if (timing.windows != dated.windows) {
        timing.notes->clear(); // they speak of other days
    }
}

} // namespace

std::shared_ptr<const TimingMeaning> meaning_of(const Timing& timing) {
    if (timing.parsed && timing.parsed->phrase == timing.phrase) {
        const auto& meaning = timing.parsed->meaning;
        return meaning ? std::shared_ptr<const TimingMeaning>(timing.parsed, &meaning.value()) : nullptr;
    }
    auto meaning = timing.expression.empty() ? std::nullopt : std::optional(parse_canonical(timing.expression));
    return meaning && *meaning ? std::make_shared<const TimingMeaning>(std::move(*meaning).value()) : nullptr;
}

void resolve_timing(Timing& timing, const TimingContext& context, const Calendar& calendar, PhraseReader& phrases) {
    const auto& phrase = parsed(timing, phrases);
    if (phrase.meaning) {
        fill(timing, *phrase.meaning, resolve(*phrase.meaning, context, calendar));
    } else {
        clear(timing);
    }
}

void resolve_timing(Timing& timing, const TimingContext& context, const Calendar& calendar) {
    PhraseReader phrases;
    resolve_timing(timing, context, calendar, phrases);
}

bool is_read(const Timing& timing) {
    if (timing.phrase.empty()) {
        return true;
    }
    const bool kept = timing.parsed ? timing.parsed->phrase == timing.phrase // else the phrase was edited
                                    : !timing.expression.empty() || !timing.kind;
    return kept && timing.notes.has_value();
}

void keep_reading(Timing& timing, const TimingContext& context, const Calendar& calendar, PhraseReader& phrases) {
    const auto& phrase = parsed(timing, phrases);
    timing.notes.emplace();
    if (phrase.meaning) {
        auto dated = resolve(*phrase.meaning, context, calendar);
        if (dated.windows == timing.windows) { // else the notes speak of other days
            timing.notes = std::move(dated.notes);
        }
    }
}

Diagnostic diagnostic(const TimingNote& note, std::string_view phrase) {
    Diagnostic out{note.code, {std::string(note.span.of(phrase))}, {}};
    out.place.span = note.span;
    return out;
}

UnderstoodTiming understand_timing(std::string_view phrase, const TimingContext& context, const Calendar& calendar) {
    UnderstoodTiming out;
    out.timing.phrase = phrase;
    resolve_timing(out.timing, context, calendar);
    const auto& meaning = out.timing.parsed->meaning;
    if (!meaning) {
        out.notes.push_back(meaning.error());
        return out;
    }
    for (const auto& note : *out.timing.notes) {
        out.notes.push_back(diagnostic(note, phrase));
    }
    out.meaning = *meaning;
    return out;
}

} // namespace opora::inline v0
