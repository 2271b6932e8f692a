// Opora, MIT licence. See LICENSE.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "opora/model/vocabulary.hpp"

/// \file
/// Types and forms of mentoring that a text speaks of, and the rules that are published for them.
///
/// \code
/// #include <algorithm>
///
/// #include <opora/names/mentorship_rule.hpp>
///
/// bool is_group_mentoring(std::string_view text) {
///     const auto types = opora::mentorship_types_in(text);
///     return std::find(types.begin(), types.end(), opora::MentoringType::group) != types.end();
/// }
/// \endcode

namespace opora::inline v0 {

/// A type of mentoring and the rules that are published for it. Most were written for adults who mentor young people:
/// `for_whom` says so, and nothing here binds schools that mentor schools.
struct MentorshipType {
    MentoringType id = MentoringType::other; ///< as in `Mentorship::type`
    std::string ru;
    std::string en;
    std::optional<std::uint32_t> mentees_per_mentor; ///< at most
    std::optional<std::uint32_t> meetings;           ///< at least so many in a `per`
    std::string per;                                 ///< `week`, `month`; empty: nothing is published
    std::optional<std::uint32_t> months_min;         ///< of one mentorship
    std::optional<std::uint32_t> months_max;
    std::optional<std::uint32_t> face_to_face; ///< meetings in person, at least
    std::string for_whom;
    std::string source;
};

/// A form of mentoring: who helps whom.
struct MentorshipForm {
    std::string from;        ///< `teacher`, `head`, `pupil`, `student`, `tutor`, `employer`, `school`
    std::string to;          ///< the same
    std::string cardinality; ///< `1:1`, `1:n`
    std::string ru;
    std::string en;
    std::string for_whom;
    std::string source;

    friend bool operator==(const MentorshipForm&, const MentorshipForm&) = default;
};

/// The types that are known, from `src/data/names/mentorship_types.csv`.
[[nodiscard]] const std::vector<MentorshipType>& mentorship_types();

/// The types that a text speaks of, where it speaks of mentoring at all; in the order of the text.
[[nodiscard]] std::vector<MentoringType> mentorship_types_in(std::string_view text);

/// The forms that a text speaks of, «учитель-учителя», in its order, each once.
[[nodiscard]] std::vector<MentorshipForm> mentorship_forms_in(std::string_view text);

} // namespace opora::inline v0
