// Opora, MIT licence. See LICENSE.
//
// What follows from the role of an organisation, beside `gives_help` and `receives_help`: the questions that look alike
// and are not. All from names/role_kinds.csv.
#pragma once

#include <cstdint>

#include "opora/model/party.hpp"
#include "opora/model/vocabulary.hpp"

namespace opora::inline v0 {

/// Where the picture of the network draws an organisation; of those that several roles give, the first.
enum class PictureSide : std::uint8_t { above, left, right, below };

/// Whether a column of a table under this role names the mentors of its rows: not all who give help, since a column of
/// placement sites says where to go.
[[nodiscard]] bool heads_mentors(RoleKind kind) noexcept;

/// Whether a sentence may give this role to the schools that it names.
[[nodiscard]] bool given_by_prose(RoleKind kind) noexcept;

/// Where the picture of the network draws who has this role: not only those who give help stand with the leaders.
[[nodiscard]] PictureSide picture_side(RoleKind kind) noexcept;

/// Whether an organisation has a role in the table of participants or in the text.
[[nodiscard]] bool has_role(const Organisation& organisation, RoleKind kind) noexcept;

} // namespace opora::inline v0
