// Opora, MIT licence. See LICENSE.
#pragma once

#include "model/phrase_reader.hpp"
#include "opora/model/programme.hpp"

namespace opora::inline v0 {

/// Reads the phrase of a timing, where its meaning is not kept, and sets all that follows from it in its context.
/// Windows set by a user are kept.
void resolve_timing(Timing& timing, const TimingContext& context, const Calendar& calendar, PhraseReader& phrases);

/// Whether the meaning and the notes of a timing are known without reading its phrase.
[[nodiscard]] bool is_read(const Timing& timing);

/// Keeps meaning and notes of a timing that is dated but whose phrase nobody has read: the rest stays as it is.
void keep_reading(Timing& timing, const TimingContext& context, const Calendar& calendar, PhraseReader& phrases);

} // namespace opora::inline v0
