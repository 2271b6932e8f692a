// Opora, MIT licence. See LICENSE.
//
// The stages against the programme and against each other.
#include <algorithm>

#include "plan/bounds.hpp"
#include "rules/time/timing_facts.hpp"

namespace opora::inline v0::rules {

namespace {

struct Dated {
    const Stage* stage;
    Window days;
};

// Stages of the highest level that has days, in the order of the document.
std::vector<Dated> dated_stages(const Facts& facts) {
    std::vector<Dated> out;
    for (const auto& stage : facts.programme.stages) {
        const auto days = stage.timing && stage.parent.empty() ? frame(*stage.timing, facts.period) : std::nullopt;
        if (days) {
            out.push_back({&stage, *days});
        }
    }
    return out;
}

void outside(const Facts& facts, const std::vector<Dated>& stages, Findings& findings) {
    if (!facts.period) {
        return;
    }
    for (const auto& each : stages) {
        const auto lies = fit(*each.stage->timing, *facts.period);
        if (lies == Fit::outside || lies == Fit::partly) {
            findings.add(Code::stage_outside_programme, each.stage->title,
                         {each.stage->title, days_of(*each.stage->timing), *facts.period},
                         {at(*each.stage), at_document(facts.programme.periods.front().source)});
        }
    }
}

void overlap(const std::vector<Dated>& stages, Findings& findings) {
    for (std::size_t i = 0; i + 1 < stages.size(); ++i) {
        const auto& [first, days] = stages[i];
        const auto& [second, other] = stages[i + 1];
        if (days.intersects(other)) {
            findings.add(Code::stages_overlap, second->title,
                         {first->title, days_of(*first->timing), second->title, days_of(*second->timing)},
                         {at(*second), at(*first)});
        }
    }
}

void gaps(const Facts& facts, std::vector<Dated> stages, Findings& findings) {
    if (!facts.period || stages.size() < 2) {
        return;
    }
    std::stable_sort(stages.begin(), stages.end(),
                     [](const Dated& a, const Dated& b) { return a.days.first < b.days.first; });
    const auto longest = facts.settings.threshold("stage_gap_days");
    const auto look = [&](Date first, Date last, const Stage& beside) {
        if (first <= last && school_days(Window{first, last}) > longest) {
            findings.add(Code::stages_leave_gap, beside.title, {Window{first, last}}, {at(beside)});
        }
    };
    auto next = facts.period->first;
    for (const auto& each : stages) {
        look(next, each.days.first - 1, *each.stage);
        next = std::max(next, each.days.last + 1);
    }
    look(next, facts.period->last, *stages.back().stage);
}

} // namespace

void stage_rules(const TimeFacts& times, Findings& findings) {
    const auto stages = dated_stages(times.facts);
    outside(times.facts, stages, findings);
    overlap(stages, findings);
    gaps(times.facts, stages, findings);
}

} // namespace opora::inline v0::rules
