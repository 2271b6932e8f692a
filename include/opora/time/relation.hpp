// Opora, MIT licence. See LICENSE.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "opora/time/window.hpp"

/// \file
/// How two events lie to each other in time when each is known by windows only.
///
/// \code
/// #include <vector>
/// #include <opora/time/relation.hpp>
///
/// bool may_clash(const std::vector<opora::Window>& a, const std::vector<opora::Window>& b) {
///     return opora::overlaps({a, false}, {b, false}) != opora::Certainty::impossible;
/// }
/// \endcode

namespace opora::inline v0 {

/// How sure a relation of two events is when each is known only by windows.
enum class Certainty : std::uint8_t { impossible, possible, certain };

/// `impossible`, `possible`, `certain`.
[[nodiscard]] std::string_view to_string(Certainty certainty) noexcept;

/// What is known of when an event takes place.
struct UncertainInterval {
    std::span<const Window> windows; ///< sorted; it takes place within one of them
    bool fills = false;              ///< true: it lasts through each whole window; false: some days within one of them
};

/// A window does not say which of its days an event takes, so a relation of two events is a question of all the
/// ways in which each can lie in its windows: *certain* if all of them have it, *impossible* if none has, else
/// *possible*. An event of unknown length takes at least one day. Events without windows make every relation
/// *possible*.
[[nodiscard]] Certainty before(const UncertainInterval& a, const UncertainInterval& b);   ///< a ends before b starts
[[nodiscard]] Certainty after(const UncertainInterval& a, const UncertainInterval& b);    ///< a starts after b ends
[[nodiscard]] Certainty overlaps(const UncertainInterval& a, const UncertainInterval& b); ///< a and b share a day
[[nodiscard]] Certainty within(const UncertainInterval& a, const UncertainInterval& b); ///< each day of a is a day of b

} // namespace opora::inline v0
