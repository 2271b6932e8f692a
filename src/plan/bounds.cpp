// Opora, MIT licence. See LICENSE.
#include "plan/bounds.hpp"

#include "plan/days.hpp"

namespace opora::inline v0::plan {

std::optional<Window> frame(const Timing& timing, const std::optional<Window>& period) {
    const auto days = bounds(timing.windows);
    if (!days || !timing.kind) {
        return std::nullopt;
    }
    switch (*timing.kind) {
    case TimingKind::dates:
        return days;
    case TimingKind::until:
        return period && period->first < days->last ? Window{period->first, days->last} : days;
    case TimingKind::since:
        return period && days->first < period->last ? Window{days->first, period->last} : days;
    case TimingKind::every:
    case TimingKind::always:
    case TimingKind::open:
    case TimingKind::relative:
        break;
    }
    return std::nullopt;
}

std::size_t dated_stage(const ProgrammeIndex& index, std::size_t event) {
    const auto& stages = index.programme().stages;
    auto at = index.stage_of(event);
    for (std::size_t depth = 0; at && depth < stages.size(); ++depth) { // a circle of stages ends too
        const auto& stage = stages[*at];
        if (stage.timing && !stage.timing->windows.empty()) {
            return *at;
        }
        at = stage.parent.empty() ? std::nullopt : index.stage(stage.parent.text);
    }
    return none;
}

std::optional<Bound> bound_of_programme(const ProgrammeIndex& index, std::size_t event) {
    const auto& programme = index.programme();
    const auto period = programme.period();
    if (!period || programme.events[event].timing.kind == TimingKind::every) {
        return std::nullopt;
    }
    const auto source = programme.periods.empty() ? Source() : programme.periods.front().source;
    return Bound{event, Bound::Holder::programme, 0, *period, source};
}

std::optional<Bound> bound_of_parent(const ProgrammeIndex& index, std::size_t event) {
    const auto parent = index.parent(event);
    if (!parent) {
        return std::nullopt;
    }
    const auto& holder = index.programme().events[*parent];
    const auto days = frame(holder.timing, index.programme().period());
    return days ? std::optional<Bound>(
                      {event, Bound::Holder::event, *parent, *days, first_known(holder.timing.source, holder.source)})
                : std::nullopt;
}

std::optional<Bound> bound_of_stage(const ProgrammeIndex& index, std::size_t event) {
    const auto at = dated_stage(index, event);
    if (at == none || bound_of_parent(index, event)) {
        return std::nullopt;
    }
    const auto& stage = index.programme().stages[at];
    const auto days = frame(*stage.timing, index.programme().period());
    return days ? std::optional<Bound>(
                      {event, Bound::Holder::stage, at, *days, first_known(stage.timing->source, stage.source)})
                : std::nullopt;
}

} // namespace opora::inline v0::plan
