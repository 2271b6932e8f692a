// Opora, MIT licence. See LICENSE.
//
// Contradictions of the network: roles of schools, and who mentors whom.
#include <algorithm>

#include "planted/families.hpp"
#include "planted/tools.hpp"

namespace opora::planted {

namespace {

using Wants = std::vector<Expected>;

std::vector<std::size_t> schools_of(const Draft& draft, bool leader) {
    std::vector<std::size_t> out;
    for (std::size_t i = 0; i < draft.schools.size(); ++i) {
        if (draft.schools[i].leader == leader) {
            out.push_back(i);
        }
    }
    return out;
}

/// Takes a pair out of the table of pairs.
void drop_pair(Draft& draft, std::size_t index) {
    draft.pairs.erase(draft.pairs.begin() + static_cast<std::ptrdiff_t>(index));
    draft.pair_rows.erase(draft.pair_rows.begin() + static_cast<std::ptrdiff_t>(index) + 1);
}

bool supported_alone(Draft& draft, Chance& chance, Wants& wants) {
    if (draft.pair_rows.empty()) {
        return false;
    }
    for (std::size_t i = draft.pairs.size(); i-- > 0;) {
        const auto pair = draft.pairs[i];
        const auto others = std::count_if(draft.pairs.begin(), draft.pairs.end(),
                                          [&](const Pair& other) { return other.leader == pair.leader; });
        if (others > 1 && (i == 0 || chance.chance(60))) {
            wants.push_back({Code::supported_without_mentor, {}, {draft.schools[pair.supported].name}});
            drop_pair(draft, i);
            return true;
        }
    }
    return false;
}

bool leader_idle(Draft& draft, Chance& chance, Wants& wants) {
    const auto leaders = schools_of(draft, true);
    if (draft.pair_rows.empty() || leaders.size() < 2) {
        return false;
    }
    const auto idle = leaders[chance.index(leaders.size())];
    const auto busy = idle == leaders[0] ? leaders[1] : leaders[0];
    for (std::size_t i = 0; i < draft.pairs.size(); ++i) {
        if (draft.pairs[i].leader == idle) {
            draft.pairs[i].leader = busy;
            draft.pair_rows[i + 1][0] = draft.schools[busy].name;
        }
    }
    wants.push_back({Code::leader_without_mentorship, {}, {draft.schools[idle].name}});
    return true;
}

std::size_t status_column(const Draft& draft) { return draft.participants[0][0] == "№" ? 2 : 1; }

bool leader_twice_in_table(Draft& draft, Chance&, Wants& wants) {
    if (draft.participants.empty()) {
        return false;
    }
    const auto at = 3 + schools_of(draft, true).size() - 1;
    auto row = draft.participants[at];
    row[status_column(draft)] = "ШНОР";
    if (draft.participants[0][0] == "№") {
        row[0] = std::to_string(draft.participants.size());
    }
    draft.participants.push_back(row);
    wants.push_back({Code::leader_is_supported, {}, {draft.schools[at - 3].name}});
    return true;
}

bool leader_is_mentored(Draft& draft, Chance&, Wants& wants) {
    const auto leaders = schools_of(draft, true);
    if (draft.pair_rows.empty() || leaders.size() < 2) {
        return false;
    }
    auto row = draft.pair_rows.back();
    row[0] = draft.schools[leaders[0]].name;
    row[1] = draft.schools[leaders[1]].name;
    draft.pair_rows.push_back(row);
    wants.push_back({Code::leader_is_supported, {}, {draft.schools[leaders[1]].name}});
    return true;
}

/// Takes the sentences out that count or name schools.
void forget_counts(Draft& draft) {
    std::erase_if(draft.introduction, [](const std::string& text) {
        return text.starts_with("В программе") || text.starts_with("Определены") || text.starts_with("Из ");
    });
}

/// Takes the leaders out of the tables and of the plan.
void forget_leaders(Draft& draft) {
    const auto leaders = schools_of(draft, true);
    draft.participants.erase(draft.participants.begin() + 3,
                             draft.participants.begin() + 3 + static_cast<std::ptrdiff_t>(leaders.size()));
    if (draft.participants[0][0] == "№") {
        for (std::size_t i = 1; i < draft.participants.size(); ++i) {
            draft.participants[i][0] = std::to_string(i);
        }
    }
    draft.pair_rows.clear();
    forget_counts(draft);
    for (auto& row : draft.rows) {
        row.venue = draft.centre_brief;
        row.audience = "Учителя ШНОР";
        row.responsible = row.responsible.find("БОУ") != std::string::npos ||
                                  row.responsible.find("АОУ") != std::string::npos ||
                                  row.responsible.find("КОУ") != std::string::npos
                              ? draft.centre_brief
                              : row.responsible;
    }
}

bool leaders_unnamed(Draft& draft, Chance& chance, Wants& wants) {
    if (draft.participants.empty()) {
        return false;
    }
    forget_leaders(draft);
    draft.introduction.push_back(
        chance.word({"Для перечисленных школ определены школы-лидеры, находящиеся в сходных социальных условиях.",
                     "За каждой ШНОР закреплена школа-лидер.", "Для каждой ШНОР определена школа-наставник."}));
    wants.push_back({Code::supported_without_leader_named, {}, {}});
    return true;
}

bool roles_unsaid(Draft& draft, Chance& chance, Wants& wants) {
    if (draft.participants.empty()) {
        return false;
    }
    draft.pair_rows.clear();
    forget_counts(draft);
    const auto at = status_column(draft);
    const bool whole = chance.chance(50);
    for (std::size_t i = 0; i < draft.participants.size(); ++i) {
        auto& row = draft.participants[i];
        if (whole) {
            row.erase(row.begin() + static_cast<std::ptrdiff_t>(at));
        } else if (i > 2) {
            row[at] = "участник";
        }
    }
    wants.push_back({Code::organisations_without_roles, {}, {}});
    return true;
}

bool group_too_large(Draft& draft, Chance&, Wants& wants) {
    if (draft.pair_rows.empty() || draft.pairs.size() < 5) {
        return false;
    }
    draft.pair_rows[0].push_back("Вид наставничества");
    for (std::size_t i = 1; i < draft.pair_rows.size(); ++i) {
        draft.pair_rows[i][0] = draft.schools[0].name;
        draft.pair_rows[i].push_back("групповое");
    }
    wants.push_back({Code::mentor_overloaded, {}, {draft.schools[0].name}});
    return true;
}

bool pairs_missing(Draft& draft, Chance&, Wants& wants) {
    if (draft.pair_rows.empty()) {
        return false;
    }
    draft.pair_rows.clear();
    wants.push_back({Code::mentorships_missing, {}, {}});
    return true;
}

} // namespace

std::vector<Planter> network_planters() {
    const Entailed alone{Code::supported_without_mentor, "a leader made a supported school has no mentor"};
    const Entailed idle{Code::leader_without_mentorship, "its schools were given to another leader"};
    return {
        {Code::supported_without_mentor, "supported_alone", supported_alone, {}},
        {Code::leader_without_mentorship, "leader_idle", leader_idle, {}},
        {Code::leader_is_supported, "leader_twice_in_table", leader_twice_in_table, {alone}},
        {Code::leader_is_supported, "leader_is_mentored", leader_is_mentored, {}},
        {Code::supported_without_leader_named, "leaders_unnamed", leaders_unnamed, {}},
        {Code::organisations_without_roles, "roles_unsaid", roles_unsaid, {}},
        {Code::mentor_overloaded, "group_too_large", group_too_large, {idle}},
        {Code::mentorships_missing, "pairs_missing", pairs_missing, {}},
    };
}

} // namespace opora::planted
