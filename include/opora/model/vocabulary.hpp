// Opora, MIT licence. See LICENSE.
//
// The words that a programme has of its own, as types. `to_string` gives the spelling of the JSON form, and
// `Term<...>::from_text` reads it. `other` comes first: it is what a `Term` without a known word is.
#pragma once

#include <cstdint>
#include <string_view>

#include "opora/model/term.hpp"

namespace opora {

/// The role of an organisation in the network.
enum class RoleKind : std::uint8_t {
    other,          ///< a word that Opora does not know
    leader,         ///< a school that helps others, «школа-лидер»
    supported,      ///< a school that others help, «ШНОР»
    supervisor,     ///< an authority that leads the programme
    coordinator,    ///< who coordinates it
    curator,        ///< who looks after schools, «куратор»
    placement_site, ///< where others come to learn, «стажировочная площадка»
    base,           ///< «базовая школа»
    partner,        ///< takes part from outside
    tutor           ///< «тьютор»
};

/// The spelling in the JSON form, `placement_site`.
[[nodiscard]] std::string_view to_string(RoleKind kind) noexcept;

/// Whether who has the role helps others: it may be the mentor of a pair. From `src/data/names/role_kinds.csv`.
[[nodiscard]] bool gives_help(RoleKind kind) noexcept;

/// Whether who has the role is helped: it may be the mentee of a pair. From `src/data/names/role_kinds.csv`.
[[nodiscard]] bool receives_help(RoleKind kind) noexcept;

extern template class Term<RoleKind>;

} // namespace opora
