// Opora, MIT licence. See LICENSE.
#pragma once

#include "read/reader.hpp"

namespace opora::inline v0::reading {

/// A section row of a plan. Gives its index among the stages.
/// \param outer  the stage that it stands in, if it is no stage itself
std::size_t add_stage(Reader& reader, const Sourced& title, const Source& source, std::size_t outer);

/// Stages of a passport or of prose, `1 этап – подготовительный (сентябрь – октябрь 2020 г.)`: dates the stages of
/// the plan that have the same number or name, adds those that the plan does not have.
void find_stages(Reader& reader, const Sourced& text);

/// A word that begins with «этап»: in a text without one `find_stages` finds nothing.
[[nodiscard]] bool names_stage(const Words& words);

/// Where the first stage begins in a text; its size if there is none.
[[nodiscard]] std::uint32_t first_stage(std::string_view text);

} // namespace opora::inline v0::reading
