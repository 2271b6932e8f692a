// Opora, MIT licence. See LICENSE.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "opora/base/language.hpp"

/// \file
/// The parts of an organisation's name.
///
/// \code
/// #include <opora/names/organisation_name.hpp>
///
/// std::string place_of(std::string_view name) { // «Кировского района» of «МБОУ «СОШ № 3» Кировского района»
///     return opora::parse_organisation_name(name).place;
/// }
/// \endcode

namespace opora::inline v0 {

/// The parts of an organisation's name, folded for comparison, as far as the text has them.
struct OrganisationName {
    std::string legal_form; ///< `мбоу`, `гбу`
    std::string kind; ///< id of `src/data/names/organisation_kinds.csv`: `school`, `gymnasium`, `methodical_centre`...
    std::vector<std::string> numbers; ///< `№№ 2, 221` names two schools
    std::string proper;               ///< what stands in quotes or is left: «Отрадненская»
    std::string place;                ///< «Кировского района»
    bool expanded = false;            ///< an abbreviation was written out

    friend bool operator==(const OrganisationName&, const OrganisationName&) = default;
};

/// Takes a name apart: «МБОУ «Отрадненская СОШ № 3» Кировского района».
[[nodiscard]] OrganisationName parse_organisation_name(std::string_view text);

/// Whether the text names an organisation at all, by a legal form, a kind or a number of a school.
[[nodiscard]] bool names_organisation(std::string_view text);

/// `{"legal_form","kind","numbers":[],"proper","place","expanded"}`.
[[nodiscard]] std::string to_json(const OrganisationName& name, bool pretty = false);

/// The parts of the name that a text is, as JSON; `null` where it names no organisation.
[[nodiscard]] std::string organisation_name_json(std::string_view text, bool pretty = false);

/// Why a spelling was taken for an organisation's name, in words, from `Alias::evidence` (`number`, `name`, `initials`,
/// `abbreviation`, `kind`, `stated`); the text itself where it is none of these.
[[nodiscard]] std::string_view alias_evidence(std::string_view evidence, Language language);

} // namespace opora::inline v0
