// Opora, MIT licence. See LICENSE.
//
// The lists of a programme by the constants of opora.h.
#pragma once

#include <utility>

#include "view.hpp"

namespace opora::capi {

/// Calls `visit` with the list; gives `otherwise` for a constant that names none.
template <class Visit, class Otherwise>
auto with_list(const Programme& programme, opora_list list, Visit&& visit, Otherwise otherwise) {
    switch (list) {
    case OPORA_LIST_PERIODS:
        return visit(programme.periods);
    case OPORA_LIST_APPROVALS:
        return visit(programme.approvals);
    case OPORA_LIST_PASSPORT:
        return visit(programme.passport);
    case OPORA_LIST_GOALS:
        return visit(programme.goals);
    case OPORA_LIST_TASKS:
        return visit(programme.tasks);
    case OPORA_LIST_EXPECTED_RESULTS:
        return visit(programme.expected_results);
    case OPORA_LIST_CLAUSES:
        return visit(programme.clauses);
    case OPORA_LIST_DOCUMENTS:
        return visit(programme.documents);
    case OPORA_LIST_STAGES:
        return visit(programme.stages);
    case OPORA_LIST_ORGANISATIONS:
        return visit(programme.organisations);
    case OPORA_LIST_PEOPLE:
        return visit(programme.people);
    case OPORA_LIST_GROUPS:
        return visit(programme.groups);
    case OPORA_LIST_EVENTS:
        return visit(programme.events);
    case OPORA_LIST_NETWORKS:
        return visit(programme.networks);
    case OPORA_LIST_MENTORSHIPS:
        return visit(programme.mentorships);
    case OPORA_LIST_INDICATORS:
        return visit(programme.indicators);
    case OPORA_LIST_SECTIONS:
        return visit(programme.sections);
    case OPORA_LIST_TABLES:
        return visit(programme.tables);
    case OPORA_LIST_UNREAD:
        return visit(programme.unread);
    case OPORA_LIST_NOTES:
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

/// The index of an id, or -1.
template <class Noun>
std::int64_t index_of(const Loaded& loaded, opora_list list, const Id<Noun>& id) {
    return id.empty() ? -1 : loaded.find(list, id.text);
}

/// How many parts of a sort an item has.
template <class List>
std::uint32_t count_out(const List& parts) noexcept {
    return static_cast<std::uint32_t>(parts.size());
}

/// Gives a text of a programme to the caller.
inline opora_status give(opora_str* out, opora_str text) {
    require(out != nullptr, "out is NULL");
    *out = text;
    return OPORA_OK;
}

/// As `opora_event::online` counts it: 1 online, 0 in person, 2 both, -1 not said.
inline std::int32_t mode_number(AttendanceMode mode) noexcept {
    switch (mode) {
    case AttendanceMode::in_person:
        return 0;
    case AttendanceMode::online:
        return 1;
    case AttendanceMode::mixed:
        return 2;
    case AttendanceMode::unknown:
        break;
    }
    return -1;
}

/// Gives a programme to the caller.
inline opora_status give(opora_programme** out, Programme programme) {
    auto handle = std::make_unique<opora_programme>();
    handle->loaded = std::make_shared<const Loaded>(std::move(programme));
    *out = handle.release();
    return OPORA_OK;
}

} // namespace opora::capi
