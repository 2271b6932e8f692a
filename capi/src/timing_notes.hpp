// Opora, MIT licence. See LICENSE.
//
// Notes of timing phrases, and their sentences.
#pragma once

#include "context.hpp"
#include "opora/time/timing.hpp"

namespace opora::capi {

[[nodiscard]] opora_timing_note note_out(const TimingNote& note) noexcept;

/// The sentence of a note of a phrase. Ends the call with OPORA_E_ARGUMENT for a code that no note has, and for a span that
/// is none of the phrase.
[[nodiscard]] std::string note_message(const opora_timing_note* note, std::string_view phrase, opora_language language);

} // namespace opora::capi
