// Opora, MIT licence. See LICENSE.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "opora/time/date.hpp"

/// \file
/// Runs of days, both ends included.
///
/// \code
/// #include <opora/time/window.hpp>
///
/// // Days of the autumn that a text such as `2020-09-07/2020-09-11` has; 0 for a text that is no window.
/// int autumn_days(std::string_view text) {
///     const opora::Window autumn{opora::Date(2020, 9, 1), opora::Date(2020, 11, 30)};
///     const auto window = opora::parse_window(text);
///     const auto both = window ? opora::intersection(*window, autumn) : std::nullopt;
///     return both ? both->days() : 0;
/// }
/// \endcode

namespace opora::inline v0 {

/// A run of days, both ends included. `first <= last` always holds for windows that the library makes.
struct Window {
    Date first;
    Date last;

    /// How many days it has.
    [[nodiscard]] constexpr std::int32_t days() const noexcept { return last - first + 1; }
    /// Whether the day lies in it.
    [[nodiscard]] constexpr bool contains(Date date) const noexcept { return first <= date && date <= last; }
    /// Whether all days of the other lie in it.
    [[nodiscard]] constexpr bool contains(const Window& other) const noexcept {
        return first <= other.first && other.last <= last;
    }
    /// Whether the two have a day in common.
    [[nodiscard]] constexpr bool intersects(const Window& other) const noexcept {
        return first <= other.last && other.first <= last;
    }

    friend constexpr auto operator<=>(const Window&, const Window&) noexcept = default;
};

/// Days that lie in both, or nothing.
[[nodiscard]] constexpr std::optional<Window> intersection(const Window& a, const Window& b) noexcept {
    if (!a.intersects(b)) {
        return std::nullopt;
    }
    return Window{a.first < b.first ? b.first : a.first, a.last < b.last ? a.last : b.last};
}

/// Days between two windows, 0 if they meet.
[[nodiscard]] constexpr std::int32_t distance(const Window& a, const Window& b) noexcept {
    if (a.last < b.first) {
        return b.first - a.last;
    }
    if (b.last < a.first) {
        return a.first - b.last;
    }
    return 0;
}

/// The days from the first of all windows to the last, or nothing if there is no window.
[[nodiscard]] std::optional<Window> bounds(std::span<const Window> windows) noexcept;

/// `2020-09-07/2020-09-11`, an ISO 8601 interval of days.
[[nodiscard]] std::string to_string(const Window& window);

/// Reads `2020-09-07/2020-09-11` or one day, `2020-09-07`; `window_broken` if it is neither or is reversed.
[[nodiscard]] Result<Window> parse_window(std::string_view text);

/// Sorts windows by their first, then last day, and drops repeats.
void sort_unique(std::vector<Window>& windows);

} // namespace opora::inline v0
