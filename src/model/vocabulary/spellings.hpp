// Opora, MIT licence. See LICENSE.
//
// The one place where the words of the vocabulary are spelled. Compile-time checks hold the order of each list to that
// of its enumeration, so that a spelling is found by index.
#pragma once

#include <array>
#include <string_view>
#include <utility>

#include "opora/model/vocabulary.hpp"

namespace opora {

template <class Enum>
using Spelling = std::pair<Enum, std::string_view>;

template <class Enum>
struct Spellings;

template <>
struct Spellings<RoleKind> {
    static constexpr auto list = std::to_array<Spelling<RoleKind>>({{RoleKind::other, "other"},
                                                                    {RoleKind::leader, "leader"},
                                                                    {RoleKind::supported, "supported"},
                                                                    {RoleKind::supervisor, "supervisor"},
                                                                    {RoleKind::coordinator, "coordinator"},
                                                                    {RoleKind::curator, "curator"},
                                                                    {RoleKind::placement_site, "placement_site"},
                                                                    {RoleKind::base, "base"},
                                                                    {RoleKind::partner, "partner"},
                                                                    {RoleKind::tutor, "tutor"}});
};

template <class Enum>
constexpr bool in_order() {
    for (std::size_t i = 0; i < Spellings<Enum>::list.size(); ++i) {
        if (static_cast<std::size_t>(Spellings<Enum>::list[i].first) != i) {
            return false;
        }
    }
    return true;
}

/// The spelling of a value, empty for a number that is no value.
template <class Enum>
constexpr std::string_view spelling(Enum value) noexcept {
    static_assert(in_order<Enum>());
    const auto at = static_cast<std::size_t>(value);
    return at < Spellings<Enum>::list.size() ? Spellings<Enum>::list[at].second : std::string_view{};
}

/// The value that a text spells; the first of the list (`other`) where it spells none of those after it.
template <class Enum>
constexpr Enum spelled(std::string_view text) noexcept {
    for (std::size_t i = 1; i < Spellings<Enum>::list.size(); ++i) {
        if (Spellings<Enum>::list[i].second == text) {
            return Spellings<Enum>::list[i].first;
        }
    }
    return Enum{};
}

} // namespace opora
