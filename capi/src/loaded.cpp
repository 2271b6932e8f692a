// Opora, MIT licence. See LICENSE.
#include "handles.hpp"

namespace opora::capi {

namespace {

ProgrammeIndex::Position position(const ProgrammeIndex& index, opora_list list, std::string_view id) {
    switch (list) {
    case OPORA_LIST_GOALS:
        return index.goal(id);
    case OPORA_LIST_TASKS:
        return index.task(id);
    case OPORA_LIST_EXPECTED_RESULTS:
        return index.expected_result(id);
    case OPORA_LIST_CLAUSES:
        return index.clause(id);
    case OPORA_LIST_STAGES:
        return index.stage(id);
    case OPORA_LIST_ORGANISATIONS:
        return index.organisation(id);
    case OPORA_LIST_PEOPLE:
        return index.person(id);
    case OPORA_LIST_GROUPS:
        return index.group(id);
    case OPORA_LIST_EVENTS:
        return index.event(id);
    case OPORA_LIST_NETWORKS:
        return index.network(id);
    case OPORA_LIST_MENTORSHIPS:
        return index.mentorship(id);
    case OPORA_LIST_INDICATORS:
        return index.indicator(id);
    default:
        return std::nullopt;
    }
}

} // namespace

std::int64_t Loaded::find(opora_list list, std::string_view id) const {
    const auto found = position(by_id, list, id);
    return found ? static_cast<std::int64_t>(*found) : -1;
}

} // namespace opora::capi
