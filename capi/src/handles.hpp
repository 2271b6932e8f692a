// Opora, MIT licence. See LICENSE.
//
// What stands behind the opaque handles of opora.h. All but the context and the builder never change once made; what
// several share (a programme and its findings) is held by shared pointers, so that they may be freed in any order.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "opora.h"
#include "opora/base/run_control.hpp"
#include "opora/model/diff.hpp"
#include "opora/model/evidence.hpp"
#include "opora/model/finding.hpp"
#include "opora/model/index.hpp"
#include "opora/rules/settings.hpp"
#include "opora/time/calendar.hpp"
#include "opora/time/recurrence.hpp"
#include "opora/time/timing.hpp"

namespace opora::capi {

/// A programme with the places of its ids. Ids lead to indices, which is how C names things.
struct Loaded {
    explicit Loaded(Programme value) : programme(std::move(value)), by_id(programme) {}
    // The index refers to the programme beside it.
    Loaded(const Loaded&) = delete;
    Loaded& operator=(const Loaded&) = delete;

    /// The position of the item with an id (a clause: with a number), or -1; -1 for a list whose items have none.
    [[nodiscard]] std::int64_t find(opora_list list, std::string_view id) const;

    const Programme programme;
    const ProgrammeIndex by_id;
};

} // namespace opora::capi

struct opora_text {
    std::string bytes;
};

struct opora_calendar {
    opora::Calendar value;
};

struct opora_timing {
    opora::TimingMeaning meaning;
    std::string phrase; // spans of the notes count in it
};

struct opora_timings {
    std::vector<std::int32_t> kinds;
    std::vector<std::int32_t> flags;
    std::vector<std::int32_t> codes;
    std::vector<std::int32_t> span_firsts;
    std::vector<std::int32_t> span_ends;
    std::vector<std::uint64_t> offsets;
    std::vector<opora_window> windows;
    std::vector<std::string> expressions; // empty unless asked for
};

struct opora_recurrence {
    opora::RecurrenceRule rule;
};

struct opora_programme {
    std::shared_ptr<const opora::capi::Loaded> loaded;
};

struct opora_mentorship_evidence {
    std::shared_ptr<const opora::capi::Loaded> loaded;
    std::vector<opora::MentorshipEvidence> pairs;
};

struct opora_coverage {
    std::shared_ptr<const opora::capi::Loaded> loaded;
    opora::Coverage coverage;
};

struct opora_settings {
    opora::RuleSettings value;
};

struct opora_findings {
    std::shared_ptr<const opora::capi::Loaded> loaded;
    std::vector<opora::Finding> findings;
};

struct opora_changes {
    std::vector<opora::Change> changes;
};
