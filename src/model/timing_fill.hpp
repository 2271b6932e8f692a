// Opora, MIT licence. See LICENSE.
#pragma once

#include <vector>

#include "opora/model/programme.hpp"

namespace opora {

/// Sets all that follows from a meaning in its context; gives the notes of the dating.
std::vector<TimingNote> fill_timing(Timing& timing, const TimingMeaning& meaning, const TimingContext& context,
                                    const Calendar& calendar);

/// Leaves the phrase alone, as one that is not understood.
void clear_timing(Timing& timing);

} // namespace opora
