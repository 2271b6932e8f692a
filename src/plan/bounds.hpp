// Opora, MIT licence. See LICENSE.
//
// The days in which an event must lie: those of the programme, of the event that holds it, of its stage.
#pragma once

#include <optional>

#include "opora/model/index.hpp"
#include "opora/plan/plan.hpp"

namespace opora::inline v0::plan {

/// The days that a timing gives to what stands under it, or nothing where it repeats or has no days.
/// \param period  of the programme: where «до мая» begins and «с мая» ends
[[nodiscard]] std::optional<Window> frame(const Timing& timing, const std::optional<Window>& period);

/// The stage of an event, or the nearest above it that has days: its position, or `none`.
[[nodiscard]] std::size_t dated_stage(const ProgrammeIndex& index, std::size_t event);

/// The programme holds every event but one that repeats.
[[nodiscard]] std::optional<Bound> bound_of_programme(const ProgrammeIndex& index, std::size_t event);
[[nodiscard]] std::optional<Bound> bound_of_parent(const ProgrammeIndex& index, std::size_t event);
/// An event under another one is held to that one; only the outermost answers to the stage.
[[nodiscard]] std::optional<Bound> bound_of_stage(const ProgrammeIndex& index, std::size_t event);

} // namespace opora::inline v0::plan
