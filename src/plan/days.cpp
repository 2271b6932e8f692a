// Opora, MIT licence. See LICENSE.
#include "plan/days.hpp"

#include <algorithm>

namespace opora::plan {

std::optional<Window> hull(const std::vector<Window>& windows) {
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

bool dated(const Event& event) {
    const auto& kind = event.timing.kind;
    return kind && (*kind == TimingKind::dates || *kind == TimingKind::until || *kind == TimingKind::since) &&
           !event.timing.windows.empty();
}

UncertainInterval occurrence(const Event& event) {
    return dated(event) ? UncertainInterval{event.timing.windows, false} : UncertainInterval{};
}

std::optional<Date> deadline_of(const Clause& clause) {
    const auto days = clause.deadline ? hull(clause.deadline->windows) : std::nullopt;
    return days ? std::optional<Date>(days->last) : std::nullopt;
}

} // namespace opora::plan
