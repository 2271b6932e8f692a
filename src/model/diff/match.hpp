// Opora, MIT licence. See LICENSE.
//
// Which thing of a list is which thing of a later version of the list.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace opora::inline v0 {

/// A thing as far as it is needed to know it again.
struct DiffItem {
    std::string_view id;
    std::string_view number;
    std::string title;
    std::vector<std::string> facts; ///< what else is written of it, in a fixed order: timing, people...
};

inline constexpr std::size_t no_match = static_cast<std::size_t>(-1);

/// For each of `after` its index in `before`, or `no_match`. What stands word for word in both is the same, wherever
/// it stands and whatever its number; then what has one id or number and similar words; then similar words alone;
/// then what stands between the same neighbours and has something in common. Time grows with the lengths.
/// \param by_place  false: neighbours prove nothing (another person may hold a position)
[[nodiscard]] std::vector<std::size_t> match_items(const std::vector<DiffItem>& before,
                                                   const std::vector<DiffItem>& after, bool by_place);

/// For each of a list of different numbers, whether it belongs to a longest rising part of the list. The others are
/// the fewest that must have been moved.
[[nodiscard]] std::vector<bool> in_order(const std::vector<std::size_t>& positions);

} // namespace opora::inline v0
