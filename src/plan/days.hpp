// Opora, MIT licence. See LICENSE.
//
// When an event takes place, as far as that is certain.
#pragma once

#include <optional>
#include <vector>

#include "opora/model/event.hpp"
#include "opora/model/passport.hpp"
#include "opora/time/relation.hpp"

namespace opora::inline v0::plan {

inline constexpr std::size_t none = static_cast<std::size_t>(-1);

/// Whether the document dates the event by itself: days, a deadline or a start, not «весь период» or a repetition.
[[nodiscard]] bool dated(const Event& event);

/// When an event takes place: somewhere within its windows. Without windows where it repeats or lasts: nothing is certain.
[[nodiscard]] UncertainInterval occurrence(const Event& event);

/// The cell, or the row that holds it where the cell is not known.
[[nodiscard]] inline const Source& first_known(const Source& cell, const Source& row) {
    return cell.known() ? cell : row;
}

/// The last day that a clause of an order leaves, or nothing.
[[nodiscard]] std::optional<Date> deadline_of(const Clause& clause);

} // namespace opora::inline v0::plan
