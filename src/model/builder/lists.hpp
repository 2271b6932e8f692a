// Opora, MIT licence. See LICENSE.
//
// The lists of a programme by their names, and what tells their items apart.
#pragma once

#include <concepts>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "opora/base/error.hpp"
#include "opora/model/builder.hpp"

namespace opora::inline v0::building {

/// Calls `use` with the list of that name.
template <class P, class Use>
decltype(auto) with_list(P& programme, ProgrammeList list, Use&& use) {
    switch (list) {
    case ProgrammeList::periods:
        return use(programme.periods);
    case ProgrammeList::approvals:
        return use(programme.approvals);
    case ProgrammeList::passport:
        return use(programme.passport);
    case ProgrammeList::goals:
        return use(programme.goals);
    case ProgrammeList::tasks:
        return use(programme.tasks);
    case ProgrammeList::expected_results:
        return use(programme.expected_results);
    case ProgrammeList::clauses:
        return use(programme.clauses);
    case ProgrammeList::documents:
        return use(programme.documents);
    case ProgrammeList::stages:
        return use(programme.stages);
    case ProgrammeList::organisations:
        return use(programme.organisations);
    case ProgrammeList::people:
        return use(programme.people);
    case ProgrammeList::groups:
        return use(programme.groups);
    case ProgrammeList::events:
        return use(programme.events);
    case ProgrammeList::networks:
        return use(programme.networks);
    case ProgrammeList::mentorships:
        return use(programme.mentorships);
    case ProgrammeList::indicators:
        return use(programme.indicators);
    case ProgrammeList::sections:
        return use(programme.sections);
    case ProgrammeList::tables:
        return use(programme.tables);
    case ProgrammeList::unread:
        return use(programme.unread);
    case ProgrammeList::notes:
        return use(programme.notes);
    }
    throw Error("opora: no such list of a programme");
}

/// The text by which an item is found, or null where its list has none.
template <class T>
const std::string* key_of(const T& item) {
    if constexpr (requires { item.id.text; }) {
        return &item.id.text;
    } else if constexpr (std::same_as<T, Clause>) {
        return &item.number;
    } else {
        return nullptr;
    }
}

/// The name of a list whose items have no `unknown` of their own, so that the programme keeps their members that this
/// version does not know, as `sections/3/colour`; empty for other lists.
[[nodiscard]] std::string_view kept_by_programme(ProgrammeList list) noexcept;

/// Those members after the items of a list have got other places.
/// \param moved  the new index of an item, or nothing where it is gone
[[nodiscard]] Unknown renumbered(const Unknown& unknown, std::string_view list,
                                 const std::function<std::optional<std::size_t>(std::size_t)>& moved);

/// Sorts as reading does.
void sort(Unknown& unknown);

} // namespace opora::inline v0::building
