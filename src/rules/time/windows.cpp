// Opora, MIT licence. See LICENSE.
//
// Windows that a user has set against what the phrase says. Fewer days than it names are no disagreement.
#include <algorithm>

#include "rules/time/timing_facts.hpp"

namespace opora::inline v0::rules {

namespace {

// Windows that meet or touch as one: «сентябрь, октябрь» names every day of both.
std::vector<Window> united(std::vector<Window> windows) {
    sort_unique(windows);
    std::vector<Window> out;
    for (const auto& window : windows) {
        if (!out.empty() && window.first <= out.back().last + 1) {
            out.back().last = std::max(out.back().last, window.last);
        } else {
            out.push_back(window);
        }
    }
    return out;
}

// The first window that was set and names other days than the phrase does, or null.
const Window* against(const std::vector<Window>& set, const std::vector<Window>& said) {
    const auto runs = united(said);
    const auto found = std::find_if(set.begin(), set.end(), [&runs](const Window& window) {
        return std::none_of(runs.begin(), runs.end(), [&window](const Window& run) { return run.contains(window); });
    });
    return found == set.end() ? nullptr : &*found;
}

void one_event(const TimeFacts& times, std::size_t index, Findings& findings) {
    const auto& facts = times.facts;
    const auto& event = facts.event(index);
    const auto& timing = event.timing;
    const auto& meaning = times.timing[index].meaning;
    if (timing.by != TimingOrigin::user || !meaning || timing.windows.empty()) {
        return;
    }
    const auto dated = resolve(*meaning, context_of(facts, index), facts.calendar);
    const auto* const other = dated.windows.empty() ? nullptr : against(timing.windows, dated.windows);
    if (other == nullptr) {
        return;
    }
    // Of a phrase that can be read in two ways the user may have chosen the other one, such as another year.
    if (dated.flags.ambiguous) {
        const auto chosen = resolve(*meaning, TimingContext{bounds(timing.windows), std::nullopt}, facts.calendar);
        if (against(timing.windows, chosen.windows) == nullptr) {
            return;
        }
    }
    const auto nearest = std::min_element(
        dated.windows.begin(), dated.windows.end(),
        [other](const Window& a, const Window& b) { return distance(a, *other) < distance(b, *other); });
    findings.add(Code::windows_against_phrase, subject(event), {in_sentence(event), *other, timing.phrase, *nearest},
                 {at_timing(event)});
}

} // namespace

void window_rules(const TimeFacts& times, Findings& findings) {
    for (std::size_t i = 0; i < times.facts.programme.events.size(); ++i) {
        one_event(times, i, findings);
    }
}

} // namespace opora::inline v0::rules
