// Opora, MIT licence. See LICENSE.
#include "model/plan_dates.hpp"

namespace opora::inline v0 {

namespace {

bool worth_telling(const TimingNote& note) {
    return severity(note.code) != Severity::info && note.code != Code::period_missing;
}

} // namespace

void resolve_timing(Timing& timing, const TimingContext& context, const Calendar& calendar, PhraseReader& phrases,
                    const Programme& programme, std::vector<Diagnostic>& notes) {
    resolve_timing(timing, context, calendar, phrases);
    if (!timing.parsed->meaning) {
        auto diagnostic = timing.parsed->meaning.error();
        diagnostic.place = place(programme, timing.source);
        notes.push_back(std::move(diagnostic));
        return;
    }
    for (const auto& note : *timing.notes) {
        if (worth_telling(note)) {
            const bool quotes = note.code == Code::date_impossible || note.code == Code::weekday_mismatch;
            std::vector<std::string> arguments;
            if (quotes) {
                arguments.emplace_back(note.span.of(timing.phrase));
            }
            notes.push_back(Diagnostic{note.code, std::move(arguments), place(programme, timing.source)});
        }
    }
}

std::optional<Window> inherited_bounds(const Timing& timing) {
    if (timing.windows.empty() || timing.kind == TimingKind::every || timing.kind == TimingKind::always) {
        return std::nullopt;
    }
    return Window{timing.windows.front().first, timing.windows.back().last};
}

} // namespace opora::inline v0
