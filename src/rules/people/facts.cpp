// Opora, MIT licence. See LICENSE.
#include "rules/people/facts.hpp"

#include <algorithm>

#include "model/vocabulary/roles.hpp"
#include "opora_data/organisation_kinds.hpp"

namespace opora::inline v0::rules {

PeopleFacts::PeopleFacts(const Facts& from) : PlanParties(from.by_id), facts(from), texts(texts_of(from.programme)) {
    find_roles();
}

void PeopleFacts::find_roles() {
    const auto& programme = facts.programme;
    for (std::size_t i = 0; i < programme.organisations.size(); ++i) {
        // The role itself, not all who give help: a curator or a placement site is no leader of schools of its own.
        if (has_role(programme.organisations[i], RoleKind::leader)) {
            leaders.push_back(same(i));
        }
        if (has_role(programme.organisations[i], RoleKind::supported)) {
            supported.push_back(same(i));
        }
    }
    sort_unique(leaders);
    sort_unique(supported);
}

bool is_school(const Organisation& organisation) {
    return std::any_of(std::begin(data::organisation_kinds::rows), std::end(data::organisation_kinds::rows),
                       [&](const auto& row) { return row.id == organisation.kind && row.sort == "school"; });
}

bool is_listed(const Organisation& organisation) { return !organisation.roles.empty() || !organisation.cells.empty(); }

std::string numbers(const Facts& facts, const std::vector<std::size_t>& events) {
    constexpr std::size_t most = 12;
    std::string out;
    for (std::size_t i = 0; i < events.size() && i < most; ++i) {
        auto number = subject(facts.event(events[i]));
        while (!number.empty() && number.back() == '.') {
            number.pop_back();
        }
        out += (i == 0 ? "" : ", ") + number;
    }
    return events.size() > most ? out + "…" : out;
}

} // namespace opora::inline v0::rules
