// Opora, MIT licence. See LICENSE.
#include "timing_notes.hpp"

#include "enums.hpp"
#include "opora/model/timing.hpp"

namespace opora::capi {

namespace {

// Other codes of phrases say why there is no meaning at all.
Code note_code_in(opora_code code) {
    switch (code) {
    case OPORA_CODE_DATE_IMPOSSIBLE:
    case OPORA_CODE_WEEKDAY_MISMATCH:
    case OPORA_CODE_YEAR_MISSING:
    case OPORA_CODE_YEAR_DOUBTFUL:
    case OPORA_CODE_PERIOD_MISSING:
    case OPORA_CODE_WINDOW_OUTSIDE:
    case OPORA_CODE_RANGE_REVERSED:
    case OPORA_CODE_WORD_CORRECTED:
    case OPORA_CODE_TEXT_PASSED_OVER:
    case OPORA_CODE_NUMBER_PASSED_OVER:
    case OPORA_CODE_READING_DOUBTFUL:
    case OPORA_CODE_CALENDAR_MISSING:
        return static_cast<Code>(code);
    default:
        throw Fault{OPORA_E_ARGUMENT, "no note of a timing has this code"};
    }
}

// Whether a character of UTF-8 begins or the text ends there.
bool parts_characters(std::string_view text, std::size_t at) {
    return at == text.size() || (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) != 0x80U);
}

} // namespace

opora_timing_note note_out(const TimingNote& note) noexcept {
    return opora_timing_note{code_out(note.code), severity_out(severity(note.code)), note.span.first, note.span.end};
}

std::string note_message(const opora_timing_note* note, std::string_view phrase, opora_language language) {
    require(note != nullptr, "the note is NULL");
    const TimingNote known{note_code_in(note->code), Span{note->span_first, note->span_end}};
    require(note->span_first <= note->span_end && parts_characters(phrase, note->span_first) &&
                parts_characters(phrase, note->span_end),
            "the span of the note is none of the phrase");
    return message(diagnostic(known, phrase), language_in(language));
}

} // namespace opora::capi
