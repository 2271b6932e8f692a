// Opora, MIT licence. See LICENSE.
#include "names/references/audience_groups.hpp"

#include <algorithm>

#include "base/unicode.hpp"
#include "names/ids.hpp"
#include "names/organisations/known_organisations.hpp"

namespace opora::inline v0::names {

namespace {

bool has_role(const Organisation& organisation, const GroupWords& words) {
    return std::any_of(organisation.roles.begin(), organisation.roles.end(), [&words](const Role& role) {
        if (role.role != words.role) {
            return false;
        }
        if (words.mark.empty()) {
            return true;
        }
        // «ШНСУ» are not those that the table calls «ШНОР», unless it calls them both or by neither name.
        const auto basis = fold(role.basis);
        const bool low = basis.find("шнор") != std::string::npos || basis.find("шнр") != std::string::npos ||
                         basis.find("низк") != std::string::npos;
        const bool adverse = basis.find("шнсу") != std::string::npos ||
                             basis.find("неблагоприятн") != std::string::npos;
        return low == adverse || (words.mark == "шнор") == low;
    });
}

} // namespace

bool is_group(const ParsedName& name) {
    // «районная проектная группа»
    const bool level = name.tokens.size() > 1 && is_level(name.tokens.front()) && group_at(name.tokens, 1).words != 0;
    if (name.tokens.empty() || (!level && group_at(name.tokens, 0).words == 0)) {
        return false;
    }
    // «Учителя ГБОУ № 5» are of one school; «руководители школ района» of none in particular.
    return !name.names();
}

Groups::Groups(Programme& programme) : programme_(programme) {
    for (std::size_t i = 0; i < programme.groups.size(); ++i) {
        by_name_.emplace(bare(programme.groups[i].name), i);
        ids_.insert(programme.groups[i].id.text);
    }
}

std::size_t Groups::add(std::string_view text) {
    Group group;
    group.name = std::string(text);
    const auto base = "gr-" + slug(text, 40);
    auto id = base;
    for (int count = 1; ids_.count(id) != 0; ++count) {
        id = base + "-" + short_hash(text) + (count > 1 ? "-" + std::to_string(count) : "");
    }
    ids_.insert(id);
    group.id.text = id;
    programme_.groups.push_back(std::move(group));
    return programme_.groups.size() - 1;
}

std::size_t Groups::find_or_add(std::string_view text, const ParsedName&) {
    const auto found = by_name_.emplace(bare(text), programme_.groups.size());
    if (found.second) {
        (void)add(text);
    }
    return found.first->second;
}

void Groups::give_members() {
    for (auto& group : programme_.groups) {
        if (!group.members.empty()) {
            continue;
        }
        const auto tokens = tokens_of(group.name);
        const auto words = tokens.empty() ? GroupWords{} : group_at(tokens, 0);
        // «ШНОР», not «ШНОР Дальнего района»: only the name of the role itself means all who have it.
        if (words.role == RoleKind::other || words.words != tokens.size()) {
            continue;
        }
        for (const auto& organisation : programme_.organisations) {
            if (has_role(organisation, words)) {
                group.members.push_back(organisation.id.text);
            }
        }
    }
}

} // namespace opora::inline v0::names
