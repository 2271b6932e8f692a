// Opora, MIT licence. See LICENSE.
//
// How the timings of a plan are dated: by whoever reads it, and again by whoever edits it.
#pragma once

#include <algorithm>
#include <cstddef>
#include <optional>
#include <vector>

#include "model/timing_fill.hpp"
#include "opora/model/programme.hpp"

namespace opora::inline v0 {

/// Dates a timing from its phrase, and adds to `notes` what its reader should know, at the timing's place.
/// \param programme  names the files of the place
void resolve_timing(Timing& timing, const TimingContext& context, const Calendar& calendar, PhraseReader& phrases,
                    const Programme& programme, std::vector<Diagnostic>& notes);

/// What an event gives those that it holds: the days from its first window to its last. Nothing where it repeats.
[[nodiscard]] std::optional<Window> inherited_bounds(const Timing& timing);

/// Visits each index once, those above before those below. In a circle one of its members comes first.
/// \param parents  of each index; one that is no index: none
template <class Visit>
void from_the_top(const std::vector<std::size_t>& parents, Visit&& visit) {
    std::vector<char> seen(parents.size(), 0);
    std::vector<std::size_t> chain;
    for (std::size_t i = 0; i < parents.size(); ++i) {
        for (auto at = i; at < parents.size() && seen[at] == 0; at = parents[at]) {
            seen[at] = 1;
            chain.push_back(at);
        }
        std::for_each(chain.rbegin(), chain.rend(), visit);
        chain.clear();
    }
}

} // namespace opora::inline v0
