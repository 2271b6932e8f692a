// Opora, MIT licence. See LICENSE.
#pragma once

#include <compare>
#include <cstdint>
#include <string_view>

/// \file
/// A range of bytes of a text.
///
/// \code
/// #include <string_view>
///
/// #include <opora/base/span.hpp>
///
/// std::string_view both(std::string_view text, opora::Span a, opora::Span b) { // from one to the other
///     return opora::cover(a, b).of(text);
/// }
/// \endcode

namespace opora::inline v0 {

/// A half-open range of bytes `[first, end)` of a UTF-8 text.
///
/// Offsets always fall between two letters, never inside one.
struct Span {
    std::uint32_t first = 0; ///< offset of the first byte
    std::uint32_t end = 0;   ///< offset past the last byte

    /// Whether it covers no byte.
    [[nodiscard]] constexpr bool empty() const noexcept { return first >= end; }
    /// The number of bytes covered.
    [[nodiscard]] constexpr std::uint32_t size() const noexcept { return empty() ? 0 : end - first; }

    /// The bytes of `text` that the span covers; what lies past its end is cut off.
    [[nodiscard]] constexpr std::string_view of(std::string_view text) const noexcept {
        return first >= text.size() ? std::string_view{} : text.substr(first, size());
    }

    friend constexpr auto operator<=>(const Span&, const Span&) noexcept = default;
};

/// The smallest span that covers both; an empty span adds nothing.
[[nodiscard]] constexpr Span cover(Span a, Span b) noexcept {
    if (a.empty()) {
        return b;
    }
    if (b.empty()) {
        return a;
    }
    return Span{a.first < b.first ? a.first : b.first, a.end > b.end ? a.end : b.end};
}

} // namespace opora::inline v0
