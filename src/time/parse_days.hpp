// Opora, MIT licence. See LICENSE.
#pragma once

#include <optional>
#include <string_view>

#include "opora/time/date.hpp"
#include "opora/time/window.hpp"

namespace opora::inline v0 {

/// `parse_date` for where a text that is no day is nothing to report.
[[nodiscard]] std::optional<Date> date_in(std::string_view text) noexcept;

/// `parse_window` for where a text that is no window is nothing to report.
[[nodiscard]] std::optional<Window> window_in(std::string_view text) noexcept;

} // namespace opora::inline v0
