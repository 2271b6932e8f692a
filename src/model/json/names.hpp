// Opora, MIT licence. See LICENSE.
//
// The spellings of enumerations in the JSON form.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "opora/model/programme.hpp"

namespace opora::json {

template <class Enum>
struct Names;

template <>
struct Names<By> {
    static constexpr std::array<std::pair<By, std::string_view>, 2> table{
        {{By::document, "document"}, {By::user, "user"}}};
};

template <>
struct Names<Basis> {
    static constexpr std::array<std::pair<Basis, std::string_view>, 4> table{
        {{Basis::passport, "passport"}, {Basis::title, "title"}, {Basis::order, "order"}, {Basis::given, "given"}}};
};

template <>
struct Names<Approval::Kind> {
    using Kind = Approval::Kind;
    static constexpr std::array<std::pair<Kind, std::string_view>, 3> table{
        {{Kind::approved, "approved"}, {Kind::agreed, "agreed"}, {Kind::order, "order"}}};
};

template <>
struct Names<Reference::To> {
    using To = Reference::To;
    static constexpr std::array<std::pair<To, std::string_view>, 3> table{
        {{To::organisation, "organisation"}, {To::person, "person"}, {To::group, "group"}}};
};

template <>
struct Names<Kind> {
    static constexpr std::array<std::pair<Kind, std::string_view>, 7> table{{{Kind::span, "span"},
                                                                             {Kind::until, "until"},
                                                                             {Kind::since, "since"},
                                                                             {Kind::every, "every"},
                                                                             {Kind::always, "always"},
                                                                             {Kind::open, "open"},
                                                                             {Kind::relative, "relative"}}};
};

/// The units that a count can be counted in; `none` is written as no member at all.
template <>
struct Names<Unit> {
    static constexpr std::array<std::pair<Unit, std::string_view>, 12> table{{{Unit::day, "day"},
                                                                              {Unit::week, "week"},
                                                                              {Unit::month, "month"},
                                                                              {Unit::quarter, "quarter"},
                                                                              {Unit::half_year, "half_year"},
                                                                              {Unit::trimester, "trimester"},
                                                                              {Unit::term, "term"},
                                                                              {Unit::season, "season"},
                                                                              {Unit::year, "year"},
                                                                              {Unit::school_year, "school_year"},
                                                                              {Unit::holidays, "holidays"},
                                                                              {Unit::period, "period"}}};
};

template <class Enum>
concept Named = requires {
    Names<Enum>::table;
};

template <Named Enum>
std::string_view name_of(Enum value) {
    for (const auto& [candidate, name] : Names<Enum>::table) {
        if (candidate == value) {
            return name;
        }
    }
    return {};
}

template <Named Enum>
std::optional<Enum> value_of(std::string_view text) {
    for (const auto& [value, name] : Names<Enum>::table) {
        if (name == text) {
            return value;
        }
    }
    return std::nullopt;
}

/// The names as an error of form lists them: `document|user`.
template <Named Enum>
std::string choices() {
    std::string out;
    for (const auto& entry : Names<Enum>::table) {
        out += out.empty() ? "" : "|";
        out += entry.second;
    }
    return out;
}

} // namespace opora::json
