// Opora, MIT licence. See LICENSE.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "names/organisations/parsed_name.hpp"
#include "opora/model/event.hpp"
#include "opora/model/reference.hpp"

namespace opora::inline v0::names {

/// One school of a list of numbers: «221» of «ГБОУ №№ 2, 221».
struct Piece {
    Span span;        ///< in the text of the whole; the pieces together are the whole but for the commas
    ParsedName name;  ///< as if it stood alone: «ГБОУ № 221»
    std::string text; ///< the same in words
};

/// The schools of a list of numbers, in its order; empty if it is no list.
[[nodiscard]] std::vector<Piece> pieces_of(std::string_view text, const ParsedName& name);

/// «МБОУ «А» и МБОУ «Б»»: two names joined by «и», each with a legal form or a kind of its own.
[[nodiscard]] std::vector<Span> joined_names(std::string_view text);

/// The reference to a part of what another one names. `raw` is the cell as written, if it is known.
[[nodiscard]] Reference part_of(const Reference& whole, Span span, std::optional<std::string_view> raw);

} // namespace opora::inline v0::names
