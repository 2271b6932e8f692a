// Opora, MIT licence. See LICENSE.
//
// A name of an organisation taken apart, with what its comparison needs.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "names/tables.hpp"
#include "names/tokens.hpp"
#include "opora/names/organisation_name.hpp"

namespace opora::inline v0::names {

/// What a word of a name is.
enum class Part : std::uint8_t { other, position, legal, kind, numero, number, proper, place, glue, group };

struct ParsedName {
    OrganisationName name;
    Tokens tokens;
    std::vector<Part> parts; ///< of each word

    KindClass sort = KindClass::none;
    std::string_view outer;           ///< the kind of the organisation of which it is a unit: «ЦОКО ИМЦ»
    std::vector<std::string> proper;  ///< stems
    std::vector<std::string> place;   ///< stems, sorted
    std::vector<std::size_t> numbers; ///< words that are numbers of schools
    std::string acronym;              ///< the proper name is an abbreviation: `осш`
    std::size_t first = 0;            ///< the first word of the name itself, behind «Руководителям»
    std::size_t end = 0;              ///< behind its last word

    /// Whether it names an organisation at all.
    [[nodiscard]] bool names() const;
    /// Whether it can stand for an organisation by itself, without another name to compare with.
    [[nodiscard]] bool full() const;
    /// Equal for two spellings of the same name: case, forms of words and signs aside.
    [[nodiscard]] std::string key() const;
    /// The text of the name itself.
    [[nodiscard]] std::string_view text(std::string_view whole) const;
    /// The text of its place, «Кировского района»; empty if it has none.
    [[nodiscard]] std::string_view place_text(std::string_view whole) const;
};

/// Takes a text apart that names one organisation or several numbers of one legal form.
[[nodiscard]] ParsedName parse_name(std::string_view text);

} // namespace opora::inline v0::names
