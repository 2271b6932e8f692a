// Opora, MIT licence. See LICENSE.
#include "model/timing_fill.hpp"
#include "opora/time/timing_text.hpp"

namespace opora {

std::vector<TimingNote> fill_timing(Timing& timing, const TimingMeaning& meaning, const TimingContext& context,
                                    const Calendar& calendar) {
    auto dated = resolve(meaning, context, calendar);
    timing.expression = to_canonical(meaning);
    timing.kind = dated.kind;
    timing.flags = dated.flags;
    timing.count = meaning.count;
    timing.times = meaning.times;
    if (timing.by != TimingOrigin::user) {
        timing.windows = std::move(dated.windows);
    }
    return std::move(dated.notes);
}

void clear_timing(Timing& timing) {
    timing.expression.clear();
    timing.kind.reset();
    timing.flags = {};
    timing.count = {};
    timing.times.clear();
    if (timing.by != TimingOrigin::user) {
        timing.windows.clear();
    }
}

void resolve_timing(Timing& timing, const TimingContext& context, const Calendar& calendar) {
    const auto meaning = parse_timing(timing.phrase);
    if (meaning) {
        (void)fill_timing(timing, *meaning, context, calendar);
    } else {
        clear_timing(timing);
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
    auto meaning = parse_timing(phrase);
    if (!meaning) {
        out.notes.push_back(meaning.error());
        return out;
    }
    for (const auto& note : fill_timing(out.timing, *meaning, context, calendar)) {
        out.notes.push_back(diagnostic(note, phrase));
    }
    out.meaning = std::move(meaning).value();
    return out;
}

} // namespace opora
