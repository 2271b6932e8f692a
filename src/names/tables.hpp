// Opora, MIT licence. See LICENSE.
//
// The tables of src/data that names are recognised by, made ready once.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "names/tokens.hpp"
#include "opora/model/vocabulary.hpp"

namespace opora::inline v0::names {

/// What a kind of organisation needs to be one.
enum class KindClass : std::uint8_t { none, school, other, unit, generic, place };

struct Kind {
    std::string_view id; ///< empty: none
    KindClass sort = KindClass::none;
    std::string_view letters; ///< how abbreviations of whole names spell it
    std::size_t words = 0;    ///< that it takes in the text
};

/// The longest kind whose words stand at `at`.
[[nodiscard]] Kind kind_at(const Tokens& tokens, std::size_t at);

/// All ways in which abbreviations spell a kind: `сош`, `сш` for `school`.
[[nodiscard]] std::vector<std::string_view> letters_of(std::string_view kind);

/// Whether the kind is one of schools.
[[nodiscard]] bool is_school_kind(std::string_view kind);

/// Whether a folded word is a legal form: `мбоу`.
[[nodiscard]] bool is_legal_form(std::string_view folded);

struct GroupWords {
    std::size_t words = 0;           ///< that it takes; 0: no group
    RoleKind role = RoleKind::other; ///< of its members; `other`: none
    std::string_view mark;           ///< with which the basis of the role must be written
};

/// The group that a name beginning so calls.
[[nodiscard]] GroupWords group_at(const Tokens& tokens, std::size_t at);

struct RoleWords {
    std::size_t words = 0; ///< that it takes; 0: no role
    RoleKind role = RoleKind::other;
};

/// The role in the network that stands at `at`.
[[nodiscard]] RoleWords role_at(const Tokens& tokens, std::size_t at);

/// Whether a word says where a body stands, not how it is called: «районный ЦОКО», «муниципальная служба».
[[nodiscard]] bool is_level(const Token& token);

/// Whether a word begins a position: «директор», «методисту».
[[nodiscard]] bool is_position(const Token& token);

} // namespace opora::inline v0::names
