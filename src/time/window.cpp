// Opora, MIT licence. See LICENSE.
#include "opora/time/window.hpp"

#include <algorithm>

namespace opora {

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

std::optional<Window> parse_window(std::string_view text) noexcept {
    const auto slash = text.find('/');
    const auto first = parse_date(text.substr(0, slash));
    const auto last = slash == std::string_view::npos ? first : parse_date(text.substr(slash + 1));
    if (!first || !last || *last < *first) {
        return std::nullopt;
    }
    return Window{*first, *last};
}

void sort_unique(std::vector<Window>& windows) {
    std::sort(windows.begin(), windows.end());
    windows.erase(std::unique(windows.begin(), windows.end()), windows.end());
}

} // namespace opora
