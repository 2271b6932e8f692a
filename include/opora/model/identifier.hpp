// Opora, MIT licence. See LICENSE.
#pragma once

#include <compare>
#include <string>
#include <utility>
#include <vector>

/// \file
/// Identifiers of what a programme holds, a type for each noun.
///
/// \code
/// #include <string_view>
/// #include <type_traits>
///
/// #include <opora/model/identifier.hpp>
///
/// bool same_event(const opora::EventId& a, std::string_view b) { return a.text == b; }
/// static_assert(!std::is_convertible_v<opora::PersonId, opora::EventId>);
/// \endcode

namespace opora::inline v0 {

/// An identifier of a thing in a programme, `e-8-1-2`: stable when the document is read again. A type of its own
/// for each noun, so that an event's id cannot be taken for a person's.
template <class Noun>
struct Id {
    std::string text;

    /// Whether it names nothing.
    [[nodiscard]] bool empty() const noexcept { return text.empty(); }
    friend auto operator<=>(const Id&, const Id&) = default;
};

struct Event;
struct Stage;
struct Organisation;
struct Person;
struct Group;
struct Network;
struct Mentorship;
struct Indicator;
struct Statement;
/// Identifies an event.
using EventId = Id<Event>;
/// Identifies a stage.
using StageId = Id<Stage>;
/// Identifies an organisation.
using OrganisationId = Id<Organisation>;
/// Identifies a person.
using PersonId = Id<Person>;
/// Identifies a group.
using GroupId = Id<Group>;
/// Identifies a network.
using NetworkId = Id<Network>;
/// Identifies a mentorship.
using MentorshipId = Id<Mentorship>;
/// Identifies an indicator.
using IndicatorId = Id<Indicator>;
/// Identifies a goal, a task or an expected result.
using StatementId = Id<Statement>;

/// JSON members that this version does not know, with their JSON text, so that they survive a round trip. The name
/// is a path where a member of the thing has no `unknown` of its own: `source/colour`, `continued/0/colour`; a `/`
/// or `~` of the name itself is written `~1`, `~0`, as in a JSON Pointer. Sorted by the name.
using Unknown = std::vector<std::pair<std::string, std::string>>;

} // namespace opora::inline v0
