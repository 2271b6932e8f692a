// Opora, MIT licence. See LICENSE.
//
// The one place where the words of the vocabulary are spelled. Compile-time checks hold the order of each list to that
// of its enumeration, so that a spelling is found by index.
#pragma once

#include <array>
#include <string_view>
#include <utility>

#include "opora/model/vocabulary.hpp"

namespace opora::inline v0 {

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

template <>
struct Spellings<MentorshipBasis> {
    static constexpr auto list = std::to_array<Spelling<MentorshipBasis>>({{MentorshipBasis::other, "other"},
                                                                           {MentorshipBasis::stated, "stated"},
                                                                           {MentorshipBasis::confirmed, "confirmed"},
                                                                           {MentorshipBasis::proposed, "proposed"}});
};

template <>
struct Spellings<MentoringType> {
    static constexpr auto list = std::to_array<Spelling<MentoringType>>({{MentoringType::other, "other"},
                                                                         {MentoringType::traditional, "traditional"},
                                                                         {MentoringType::group, "group"},
                                                                         {MentoringType::team, "team"},
                                                                         {MentoringType::peer, "peer"},
                                                                         {MentoringType::online, "online"}});
};

template <>
struct Spellings<DocumentRole> {
    static constexpr auto list = std::to_array<Spelling<DocumentRole>>({{DocumentRole::other, "other"},
                                                                        {DocumentRole::basis, "basis"},
                                                                        {DocumentRole::appendix, "appendix"},
                                                                        {DocumentRole::produced, "produced"}});
};

template <>
struct Spellings<IndicatorDirection> {
    static constexpr auto list = std::to_array<Spelling<IndicatorDirection>>(
        {{IndicatorDirection::other, "other"}, {IndicatorDirection::more, "more"}, {IndicatorDirection::less, "less"}});
};

template <>
struct Spellings<AttendanceMode> {
    static constexpr auto list = std::to_array<Spelling<AttendanceMode>>({{AttendanceMode::unknown, "unknown"},
                                                                          {AttendanceMode::in_person, "in_person"},
                                                                          {AttendanceMode::online, "online"},
                                                                          {AttendanceMode::mixed, "mixed"}});
};

template <>
struct Spellings<TableKind> {
    static constexpr auto list = std::to_array<Spelling<TableKind>>({{TableKind::other, "other"},
                                                                     {TableKind::plan, "plan"},
                                                                     {TableKind::participants, "participants"},
                                                                     {TableKind::passport, "passport"},
                                                                     {TableKind::indicators, "indicators"},
                                                                     {TableKind::approval, "approval"}});
};

template <>
struct Spellings<ColumnRole> {
    static constexpr auto list = std::to_array<Spelling<ColumnRole>>(
        {{ColumnRole::other, "other"},
         {ColumnRole::number, "number"},
         {ColumnRole::title, "title"},
         {ColumnRole::timing, "timing"},
         {ColumnRole::start, "start"},
         {ColumnRole::end, "end"},
         {ColumnRole::tick, "tick"},
         {ColumnRole::responsible, "responsible"},
         {ColumnRole::participants, "participants"},
         {ColumnRole::venue, "venue"},
         {ColumnRole::result, "result"},
         {ColumnRole::format, "format"},
         {ColumnRole::funding, "funding"},
         {ColumnRole::note, "note"},
         {ColumnRole::organisation, "organisation"},
         {ColumnRole::organisation_as_role, "organisation_as_role"},
         {ColumnRole::status, "status"},
         {ColumnRole::person, "person"},
         {ColumnRole::position, "position"},
         {ColumnRole::address, "address"},
         {ColumnRole::contact, "contact"},
         {ColumnRole::identifier_inn, "identifier_inn"},
         {ColumnRole::identifier_ogrn, "identifier_ogrn"},
         {ColumnRole::identifier_oktmo, "identifier_oktmo"},
         {ColumnRole::mentorship, "mentorship"},
         {ColumnRole::indicator, "indicator"},
         {ColumnRole::unit, "unit"},
         {ColumnRole::target, "target"}});
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

} // namespace opora::inline v0
