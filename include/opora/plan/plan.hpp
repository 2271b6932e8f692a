// Opora, MIT licence. See LICENSE.
//
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "opora/model/programme.hpp"

/// \file
/// What a plan demands, as data: which event needs another one first, in what days an event must lie, who is busy with
/// it and where it is held, what each week asks of a person, by when a clause must be done. The rules judge by it.
///
/// \code
/// #include <set>
///
/// #include <opora/plan/plan.hpp>
///
/// std::size_t needs_something_first(const opora::Programme& programme) { // events that wait for another one
///     std::set<std::size_t> events;
///     for (const auto& each : opora::plan_demands(programme).precedences) {
///         events.insert(each.after);
///     }
///     return events.size();
/// }
/// \endcode

namespace opora::inline v0 {

/// One event that must come before another. Precedences may form a cycle: then no days can satisfy them all.
struct Precedence {
    /// Why.
    enum class Reason : std::uint8_t {
        product, ///< the later event uses what the earlier one alone makes
        phrase,  ///< the timing of one names the other by its number: «после мероприятия 3»
    };

    std::size_t before = 0; ///< position in `Programme::events`
    std::size_t after = 0;  ///< position in `Programme::events`
    Reason reason = Reason::product;
    std::string what; ///< the product, as written and folded; the number, as the phrase names it
    Source source;    ///< the cell or row that says so

    friend bool operator==(const Precedence&, const Precedence&) = default;
};

/// The days in which an event must lie.
struct Bound {
    /// What holds the event to them.
    enum class Holder : std::uint8_t {
        programme, ///< the period of the programme
        event,     ///< the event that it stands under
        stage,     ///< its stage, or the nearest stage above that has days
    };

    std::size_t event = 0; ///< position in `Programme::events`
    Holder holder = Holder::programme;
    std::size_t position = 0; ///< of the holder, in `Programme::events` or `Programme::stages`; 0 for a programme
    Window days;
    Source source; ///< of the words that give the days

    friend bool operator==(const Bound&, const Bound&) = default;
};

/// Somebody or a place that an event needs.
struct Occupancy {
    /// As what.
    enum class Role : std::uint8_t {
        responsible, ///< a person
        participant, ///< a person
        guest,       ///< an organisation that takes part
        host,        ///< an organisation at which the event is held
    };

    std::size_t event = 0; ///< position in `Programme::events`
    Role role = Role::responsible;
    std::size_t party = 0; ///< position in `Programme::people`, or in `Programme::organisations` for a guest or a host
    Source source;         ///< of the first reference that says so

    friend bool operator==(const Occupancy&, const Occupancy&) = default;
};

/// What a week asks of a person who is responsible for events.
struct WeeklyLoad {
    std::size_t person = 0; ///< position in `Programme::people`
    Date monday;            ///< of the week
    int quarters = 0; ///< 4 for an event with days in the week; 1 for one of a month, which takes one of its weeks
    std::vector<std::size_t> events; ///< positions in `Programme::events`

    friend bool operator==(const WeeklyLoad&, const WeeklyLoad&) = default;
};

/// The last day that an order leaves for a clause.
struct Deadline {
    std::size_t clause = 0; ///< position in `Programme::clauses`
    Date last;
    Source source; ///< of the words that set it

    friend bool operator==(const Deadline&, const Deadline&) = default;
};

/// What a plan demands. Of several organisations with one name the first stands for all.
struct PlanDemands {
    std::vector<Precedence> precedences; ///< those of products by the later event, then those of phrases
    std::vector<Bound> bounds; ///< by event: of the programme, then of the event that holds it, else of its stage
    std::vector<Occupancy> occupancies; ///< by event, role and party; each once
    std::vector<WeeklyLoad> loads;      ///< by person and week
    std::vector<Deadline> deadlines;    ///< in the order of the clauses

    friend bool operator==(const PlanDemands&, const PlanDemands&) = default;
};

/// What the plan of a programme demands. The same programme gives the same demands.
[[nodiscard]] PlanDemands plan_demands(const Programme& programme);

} // namespace opora::inline v0
