// Opora, MIT licence. See LICENSE.
#include "plan/days.hpp"

namespace opora::inline v0::plan {

bool dated(const Event& event) {
    const auto& kind = event.timing.kind;
    return kind && (*kind == TimingKind::dates || *kind == TimingKind::until || *kind == TimingKind::since) &&
           !event.timing.windows.empty();
}

UncertainInterval occurrence(const Event& event) {
    return dated(event) ? UncertainInterval{event.timing.windows, false} : UncertainInterval{};
}

std::optional<Date> deadline_of(const Clause& clause) {
    const auto days = clause.deadline ? bounds(clause.deadline->windows) : std::nullopt;
    return days ? std::optional<Date>(days->last) : std::nullopt;
}

} // namespace opora::inline v0::plan
