// Opora, MIT licence. See LICENSE.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "opora/model/term.hpp"

/// \file
/// The words that a programme has of its own, as types. `to_string` gives the spelling of the JSON form, and
/// `Term<...>::from_text` reads it. `other` comes first: it is what a `Term` without a known word is.
///
/// \code
/// #include <opora/model/vocabulary.hpp>
///
/// bool may_pair(opora::RoleKind mentor, opora::RoleKind mentee) {
///     return opora::gives_help(mentor) && opora::receives_help(mentee);
/// }
/// \endcode

namespace opora::inline v0 {

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

/// What a mentorship rests on.
enum class MentorshipBasis : std::uint8_t {
    other,
    stated,    ///< the document states it
    confirmed, ///< somebody has confirmed it
    proposed   ///< a proposal, not agreed to yet
};

/// The spelling in the JSON form, `stated`.
[[nodiscard]] std::string_view to_string(MentorshipBasis basis) noexcept;

/// A type of mentoring; `mentorship_types` has the rules that are published for each.
enum class MentoringType : std::uint8_t {
    other,
    traditional, ///< one mentor, one mentee
    group,       ///< one mentor, several mentees
    team,        ///< several mentors, a group of mentees
    peer,        ///< equals mentor each other
    online       ///< at a distance
};

/// The spelling in the JSON form, `traditional`.
[[nodiscard]] std::string_view to_string(MentoringType type) noexcept;

/// Why a programme names a document.
enum class DocumentRole : std::uint8_t {
    other,
    basis,    ///< the programme rests on it, «на основании приказа»
    appendix, ///< it belongs to the programme
    produced  ///< the programme is to bring it forth
};

/// The spelling in the JSON form, `appendix`.
[[nodiscard]] std::string_view to_string(DocumentRole role) noexcept;

/// Which values of an indicator are better.
enum class IndicatorDirection : std::uint8_t {
    other,
    more, ///< the more, the better
    less  ///< the less, the better
};

/// The spelling in the JSON form, `more`.
[[nodiscard]] std::string_view to_string(IndicatorDirection direction) noexcept;

/// What a table of a document is.
enum class TableKind : std::uint8_t {
    other,
    plan,         ///< events
    participants, ///< organisations with their roles
    passport,     ///< name and content of the programme's own particulars
    indicators,   ///< what it is measured by
    approval      ///< signatures
};

/// The spelling in the JSON form, `participants`.
[[nodiscard]] std::string_view to_string(TableKind kind) noexcept;

/// What a column of a table holds; `src/data/read/columns.csv` says by which headers.
enum class ColumnRole : std::uint8_t {
    other,
    number,               ///< of an event
    title,                ///< of an event
    timing,               ///< when it is held
    start,                ///< when it begins
    end,                  ///< when it ends
    tick,                 ///< a sign in the column of a quarter or a month says when
    responsible,          ///< who answers for it
    participants,         ///< who takes part
    venue,                ///< where
    result,               ///< what is expected of it
    format,               ///< how it is held
    funding,              ///< what it costs
    note,                 ///< remarks
    organisation,         ///< a name of one
    organisation_as_role, ///< names, under the role that the header gives them
    status,               ///< the role of an organisation
    person,               ///< who speaks for it
    position,             ///< of the person
    address,              ///< of the organisation
    contact,              ///< telephone, e-mail
    identifier_inn,       ///< ИНН
    identifier_ogrn,      ///< ОГРН
    identifier_oktmo,     ///< ОКТМО
    mentorship,           ///< type or form of mentoring
    indicator,            ///< the name of one
    unit,                 ///< of an indicator
    target                ///< of an indicator
};

/// The spelling in the JSON form, `organisation_as_role`.
[[nodiscard]] std::string_view to_string(ColumnRole role) noexcept;

/// How those who take part in an event attend it.
enum class AttendanceMode : std::uint8_t {
    unknown,   ///< the document does not say
    in_person, ///< «очно»
    online,    ///< «дистанционно»
    mixed      ///< some in person, some online
};

/// The spelling in the JSON form, `in_person`; the form writes `unknown` as null.
[[nodiscard]] std::string_view to_string(AttendanceMode mode) noexcept;

/// The mode that a text spells as the JSON form does, or nothing. `unknown` is a spelling too.
[[nodiscard]] std::optional<AttendanceMode> parse_attendance_mode(std::string_view text) noexcept;

extern template class Term<RoleKind>;
extern template class Term<MentorshipBasis>;
extern template class Term<MentoringType>;
extern template class Term<DocumentRole>;
extern template class Term<IndicatorDirection>;
extern template class Term<TableKind>;
extern template class Term<ColumnRole>;

} // namespace opora::inline v0
