// Opora, MIT licence. See LICENSE.
//
// The lists of a programme by the constants of opora.h.
#pragma once

#include <utility>

#include "view.hpp"

namespace opora::capi {

/// Calls `visit` with the list; gives `otherwise` for a constant that names none.
template <class Visit, class Otherwise>
auto with_list(const Programme& programme, std::int32_t list, Visit&& visit, Otherwise otherwise) {
    switch (list) {
    case OPORA_PERIODS:
        return visit(programme.periods);
    case OPORA_APPROVALS:
        return visit(programme.approvals);
    case OPORA_PASSPORT:
        return visit(programme.passport);
    case OPORA_GOALS:
        return visit(programme.goals);
    case OPORA_TASKS:
        return visit(programme.tasks);
    case OPORA_EXPECTED_RESULTS:
        return visit(programme.expected_results);
    case OPORA_CLAUSES:
        return visit(programme.clauses);
    case OPORA_DOCUMENTS:
        return visit(programme.documents);
    case OPORA_STAGES:
        return visit(programme.stages);
    case OPORA_ORGANISATIONS:
        return visit(programme.organisations);
    case OPORA_PEOPLE:
        return visit(programme.people);
    case OPORA_GROUPS:
        return visit(programme.groups);
    case OPORA_EVENTS:
        return visit(programme.events);
    case OPORA_NETWORKS:
        return visit(programme.networks);
    case OPORA_MENTORSHIPS:
        return visit(programme.mentorships);
    case OPORA_INDICATORS:
        return visit(programme.indicators);
    case OPORA_SECTIONS:
        return visit(programme.sections);
    case OPORA_TABLES:
        return visit(programme.tables);
    case OPORA_UNREAD:
        return visit(programme.unread);
    case OPORA_NOTES:
        return visit(programme.notes);
    default:
        return otherwise;
    }
}

/// The programme of a handle.
inline const Programme& programme_in(const opora_programme* programme) {
    require(programme != nullptr, "the programme is NULL");
    return programme->loaded->programme;
}

/// Gives a programme to the caller.
inline opora_status give(opora_programme** out, Programme programme) {
    auto handle = std::make_unique<opora_programme>();
    handle->loaded = std::make_shared<const Loaded>(std::move(programme));
    *out = handle.release();
    return OPORA_OK;
}

} // namespace opora::capi
