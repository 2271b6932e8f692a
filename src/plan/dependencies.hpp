// Opora, MIT licence. See LICENSE.
//
// Which event needs another one first: because it uses what that one makes, or because its timing says so.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "opora/model/index.hpp"
#include "plan/actions.hpp"
#include "plan/days.hpp"

namespace opora::inline v0::plan {

/// A product of an event.
struct NamedProduct {
    std::size_t event = none;
    const Product* product = nullptr;
};

/// What the titles and the expected results of all events say is done. Refers to the index and its programme.
struct PlanActions {
    explicit PlanActions(const ProgrammeIndex& index);
    PlanActions(const PlanActions&) = delete; // the lists point into each other
    PlanActions& operator=(const PlanActions&) = delete;

    const ProgrammeIndex& index;
    std::vector<Actions> titles;                                  ///< of each event
    std::vector<Actions> results;                                 ///< of each event's expected result
    std::map<std::string_view, std::vector<NamedProduct>> makers; ///< by product: events whose title or result makes it
    std::map<std::string_view, std::vector<NamedProduct>> givers; ///< events that only receive it

    [[nodiscard]] const Event& event(std::size_t at) const { return index.programme().events[at]; }
};

/// A product that an event uses and the only event that can be meant by it.
struct Dependency {
    std::size_t user = none;
    std::size_t maker = none;
    const Product* used = nullptr; ///< of `PlanActions`
};

/// Of all events, what they use and who surely makes it.
[[nodiscard]] std::vector<Dependency> dependencies(const PlanActions& actions);

/// Whether some event can have given the product before it is used.
[[nodiscard]] bool can_be_given(const PlanActions& actions, const Dependency& dependency);

/// An event whose timing names another one by its number: «после мероприятия 3», «за неделю до п. 4».
struct PhraseDependency {
    std::size_t event = none;
    std::string number;        ///< of the other one, without its last stop
    bool known = false;        ///< whether any event has the number
    std::size_t other = none;  ///< the event that has it; `none` where none or several have
    bool comes_before = false; ///< whether the event comes before the other one
};

/// In the order of the events.
[[nodiscard]] std::vector<PhraseDependency> phrase_dependencies(const Programme& programme);

} // namespace opora::inline v0::plan
