// Opora, MIT licence. See LICENSE.
#include "opora/base/limits.hpp"
#include "opora/base/text.hpp"
#include "opora/time/timing.hpp"
#include "opora/time/timing_text.hpp"
#include "time/reader/items.hpp"

namespace opora {

Result<Meaning> parse_timing(std::string_view phrase) {
    if (phrase.size() > Limits{}.max_phrase_bytes) {
        return Diagnostic{Code::phrase_too_long, {std::to_string(Limits{}.max_phrase_bytes)}, {}};
    }
    if (phrase.size() > 2 && phrase.front() == '[' && phrase.back() == ']') {
        auto exact = parse_canonical(phrase.substr(1, phrase.size() - 2));
        if (exact) {
            return exact;
        }
    }
    timing::Reading reading;
    if (!timing::read_entries(phrase, reading)) {
        return Diagnostic{Code::text_not_utf8, {}, {}};
    }
    return timing::compose(phrase, reading);
}

Kind kind(const Meaning& meaning) noexcept {
    for (const auto& part : meaning.parts) {
        if (part.repeat.unit != Unit::none && !part.repeat.implied) {
            return Kind::every;
        }
    }
    for (const auto& part : meaning.parts) {
        switch (part.form) {
        case Form::always:
            return Kind::always;
        case Form::relative:
            return Kind::relative;
        case Form::open:
            continue;
        case Form::dated:
            break;
        }
        switch (part.bound) {
        case Bound::at:
            return Kind::span;
        case Bound::until:
            return Kind::until;
        case Bound::since:
            return Kind::since;
        }
    }
    return Kind::open;
}

} // namespace opora
