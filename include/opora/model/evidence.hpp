// Opora, MIT licence. See LICENSE.
#pragma once

#include <string>
#include <vector>

#include "opora/model/identifier.hpp"

/// \file
/// What events tell of who may mentor whom, and which tasks they serve. `opora/names/resolve.hpp` finds both.
///
/// \code
/// #include <opora/model/evidence.hpp>
///
/// std::size_t open_tasks(const opora::Coverage& coverage) { // tasks that nothing serves
///     std::size_t count = 0;
///     for (const auto& task : coverage.tasks) {
///         count += task.events.empty() && task.indicators.empty() ? 1 : 0;
///     }
///     return count;
/// }
/// \endcode

namespace opora::inline v0 {

/// Two organisations that meet in events, one of which helps and the other is helped by its role. Meeting is evidence
/// of a mentorship, never a mentorship: nothing of this enters `Programme::mentorships`.
struct MentorshipEvidence {
    OrganisationId mentor;
    OrganisationId mentee;
    std::vector<EventId> events; ///< in which both take part or which one holds for the other
    double score = 0;            ///< 0 to 1: how much their meetings tell beyond what all with their roles share

    friend bool operator==(const MentorshipEvidence&, const MentorshipEvidence&) = default;
};

/// A task of the programme with the events and the indicators that serve it.
struct TaskCoverage {
    StatementId task; ///< of `Programme::tasks`
    std::vector<EventId> events;
    std::vector<IndicatorId> indicators;

    friend bool operator==(const TaskCoverage&, const TaskCoverage&) = default;
};

/// Which tasks have neither event nor indicator, and the reverse. Found by the words they share: a hint to look at.
struct Coverage {
    std::vector<TaskCoverage> tasks;           ///< all of them, in the order of the programme
    std::vector<EventId> events_without_task;  ///< events that serve no task
    std::vector<IndicatorId> indicators_alone; ///< indicators that measure no task

    friend bool operator==(const Coverage&, const Coverage&) = default;
};

} // namespace opora::inline v0
