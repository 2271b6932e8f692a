// Opora, MIT licence. See LICENSE.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "opora/model/identifier.hpp"
#include "opora/model/reference.hpp"
#include "opora/model/source.hpp"
#include "opora/model/timing.hpp"
#include "opora/model/vocabulary.hpp"

/// \file
/// Who takes part: organisations, people, groups, networks, and who mentors whom.
///
/// \code
/// #include <opora/model/party.hpp>
///
/// bool leads(const opora::Organisation& organisation) {
///     for (const auto& each : organisation.roles) {
///         if (each.role == opora::RoleKind::leader) {
///             return true;
///         }
///     }
///     return false;
/// }
/// \endcode

namespace opora::inline v0 {

/// A role of an organisation in the network.
struct Role {
    Term<RoleKind> role;
    std::string basis; ///< as written, «ШНОР»
    Source source;
    Unknown unknown{};

    friend bool operator==(const Role&, const Role&) = default;
};

/// Another spelling of an organisation's name, and where it stands.
struct Alias {
    std::string text;
    std::string evidence;
    Unknown unknown{};

    friend bool operator==(const Alias&, const Alias&) = default;
};

/// A school, a methodical centre, an authority: whoever takes part.
struct Organisation {
    OrganisationId id;
    std::string name;
    std::vector<Alias> aliases;
    std::string kind;
    std::vector<Role> roles;
    std::map<std::string, std::string> identifiers; ///< `inn`, `ogrn`, `oktmo`
    std::string place;
    std::vector<PersonId> people;
    std::vector<RowCell> cells; ///< of its row in the table of participants
    Source source;
    Unknown unknown{};

    friend bool operator==(const Organisation&, const Organisation&) = default;
};

/// A person that the programme names.
struct Person {
    PersonId id;
    std::string name;
    std::string position;
    OrganisationId organisation;
    Source source;
    Unknown unknown{};

    friend bool operator==(const Person&, const Person&) = default;
};

/// Several organisations, people or groups under one name, «школы-лидеры».
struct Group {
    GroupId id;
    std::string name;
    std::vector<std::string> members; ///< ids of organisations, people or groups
    Unknown unknown{};

    friend bool operator==(const Group&, const Group&) = default;
};

/// An organisation in a network, with its role there.
struct NetworkMember {
    OrganisationId organisation;
    Term<RoleKind> role; ///< none: a school without one
    Unknown unknown{};

    friend bool operator==(const NetworkMember&, const NetworkMember&) = default;
};

/// Organisations that work together under a name.
struct Network {
    NetworkId id;
    std::string name;
    std::vector<NetworkMember> members;
    Unknown unknown{};

    friend bool operator==(const Network&, const Network&) = default;
};

/// One mentoring relation: who helps, whom, in which form.
struct Mentorship {
    MentorshipId id;
    Term<MentoringType> type;
    std::string from;
    std::string to;
    std::string cardinality; ///< `1:1`, `1:n`, `n:m`
    std::vector<Reference> mentors;
    std::vector<Reference> mentees;
    std::string subject;
    std::optional<Timing> timing;
    Term<MentorshipBasis> basis;
    Source source;
    Unknown unknown{};

    friend bool operator==(const Mentorship&, const Mentorship&) = default;
};

} // namespace opora::inline v0
