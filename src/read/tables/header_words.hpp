// Opora, MIT licence. See LICENSE.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "opora/model/vocabulary.hpp"
#include "read/text/words.hpp"

namespace opora::inline v0::reading {

/// The role that the words of one header cell give.
struct HeaderRole {
    ColumnRole role = ColumnRole::other; ///< `other`: none
    ColumnRole second = ColumnRole::other;
    int rank = 0;

    explicit operator bool() const noexcept { return role != ColumnRole::other; }
};

/// What a header cell says in a table of a kind: of a plan, of participants or of indicators; nothing in others.
[[nodiscard]] HeaderRole header_role(TableKind kind, std::string_view text);

/// The level of responsible that a header names, or empty.
[[nodiscard]] std::string header_level(std::string_view text);

/// The role of a passport's row by its name: `goal`, `tasks`, `period`... or empty.
[[nodiscard]] std::string_view passport_role(std::string_view name);
[[nodiscard]] std::string_view passport_role(const Words& name);

/// The role in the network that words give, or `other`.
[[nodiscard]] RoleKind network_role(std::string_view text);

/// «школа-лидер, ШНОР» as two, if each part is a role; else the whole text.
[[nodiscard]] std::vector<std::string> role_parts(std::string_view text);

/// The name of a role that was guessed, for messages: «Сроки».
[[nodiscard]] std::string_view role_name(ColumnRole role);

} // namespace opora::inline v0::reading
