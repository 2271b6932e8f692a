// Opora, MIT licence. See LICENSE.
#include "opora/time/window.hpp"

#include <algorithm>
#include <cstdint>

#include "time/parse_days.hpp"

namespace opora::inline v0 {

std::optional<Window> bounds(std::span<const Window> windows) noexcept {
    if (windows.empty()) {
        return std::nullopt;
    }
    auto out = windows.front();
    for (const auto& window : windows) {
        out.first = std::min(out.first, window.first);
        out.last = std::max(out.last, window.last);
    }
    return out;
}

std::string to_string(const Window& window) { return to_string(window.first) + "/" + to_string(window.last); }

std::optional<Window> window_in(std::string_view text) noexcept {
    const auto slash = text.find('/');
    const auto first = date_in(text.substr(0, slash));
    const auto last = slash == std::string_view::npos ? first : date_in(text.substr(slash + 1));
    if (!first || !last || *last < *first) {
        return std::nullopt;
    }
    return Window{*first, *last};
}

Result<Window> parse_window(std::string_view text) {
    if (const auto out = window_in(text)) {
        return *out;
    }
    Diagnostic fault{Code::window_broken, {std::string(text)}, {}};
    fault.place.span = Span{0, static_cast<std::uint32_t>(text.size())};
    return fault;
}

void sort_unique(std::vector<Window>& windows) {
    std::sort(windows.begin(), windows.end());
    windows.erase(std::unique(windows.begin(), windows.end()), windows.end());
}

} // namespace opora::inline v0
