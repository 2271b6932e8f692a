// Opora, MIT licence. See LICENSE.
#include <algorithm>

#include "opora/base/limits.hpp"

#include "opora/time/timing.hpp"
#include "opora/time/timing_text.hpp"
#include "time/reader/items.hpp"

namespace opora::inline v0 {

Result<TimingMeaning> parse_timing(std::string_view phrase) {
    if (phrase.size() > Limits{}.max_phrase_bytes) {
        return Diagnostic{Code::phrase_too_long, {std::to_string(Limits{}.max_phrase_bytes)}, {}};
    }
    if (phrase.size() > 2 && phrase.front() == '[' && phrase.back() == ']') {
        auto exact = parse_canonical(phrase.substr(1, phrase.size() - 2));
        if (exact) {
            return exact;
        }
    }
    timing::ItemList reading;
    if (!timing::read_entries(phrase, reading)) {
        return Diagnostic{Code::text_not_utf8, {}, {}};
    }
    return timing::compose(phrase, reading);
}

TimingKind kind(const TimingMeaning& meaning) noexcept {
    for (const auto& part : meaning.parts) {
        if (part.repeat.unit != PeriodUnit::none && !part.repeat.implied) {
            return TimingKind::every;
        }
    }
    for (const auto& part : meaning.parts) {
        switch (part.form) {
        case TimingForm::always:
            return TimingKind::always;
        case TimingForm::relative:
            return TimingKind::relative;
        case TimingForm::open:
            continue;
        case TimingForm::dated:
            break;
        }
        switch (part.bound) {
        case TimingBound::at:
            return TimingKind::dates;
        case TimingBound::until:
            return TimingKind::until;
        case TimingBound::since:
            return TimingKind::since;
        }
    }
    return TimingKind::open;
}

bool same_meaning(const TimingMeaning& a, const TimingMeaning& b) noexcept {
    return a.count == b.count && a.times == b.times && a.ambiguous == b.ambiguous &&
           std::equal(a.parts.begin(), a.parts.end(), b.parts.begin(), b.parts.end(),
                      [](const TimingPart& x, const TimingPart& y) { return same_meaning(x, y); });
}

} // namespace opora::inline v0
