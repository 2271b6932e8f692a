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

namespace opora::inline v0::json {

template <class Enum>
struct Names;

template <>
struct Names<TimingOrigin> {
    static constexpr std::array<std::pair<TimingOrigin, std::string_view>, 2> table{
        {{TimingOrigin::document, "document"}, {TimingOrigin::user, "user"}}};
};

template <>
struct Names<PeriodBasis> {
    static constexpr std::array<std::pair<PeriodBasis, std::string_view>, 4> table{{{PeriodBasis::passport, "passport"},
                                                                                    {PeriodBasis::title, "title"},
                                                                                    {PeriodBasis::order, "order"},
                                                                                    {PeriodBasis::given, "given"}}};
};

template <>
struct Names<Approval::Kind> {
    using Kind = Approval::Kind;
    static constexpr std::array<std::pair<Kind, std::string_view>, 3> table{
        {{Kind::approved, "approved"}, {Kind::agreed, "agreed"}, {Kind::order, "order"}}};
};

template <>
struct Names<Reference::Target> {
    using Target = Reference::Target;
    static constexpr std::array<std::pair<Target, std::string_view>, 3> table{
        {{Target::organisation, "organisation"}, {Target::person, "person"}, {Target::group, "group"}}};
};

template <>
struct Names<TimingKind> {
    static constexpr std::array<std::pair<TimingKind, std::string_view>, 7> table{{{TimingKind::dates, "span"},
                                                                                   {TimingKind::until, "until"},
                                                                                   {TimingKind::since, "since"},
                                                                                   {TimingKind::every, "every"},
                                                                                   {TimingKind::always, "always"},
                                                                                   {TimingKind::open, "open"},
                                                                                   {TimingKind::relative, "relative"}}};
};

/// The units that a count can be counted in; `none` is written as no member at all.
template <>
struct Names<PeriodUnit> {
    /// A spelling of before version 1.0, still read.
    static constexpr std::pair<std::string_view, PeriodUnit> former{"term", PeriodUnit::school_quarter};
    static constexpr std::array<std::pair<PeriodUnit, std::string_view>, 12> table{
        {{PeriodUnit::day, "day"},
         {PeriodUnit::week, "week"},
         {PeriodUnit::month, "month"},
         {PeriodUnit::quarter, "quarter"},
         {PeriodUnit::half_year, "half_year"},
         {PeriodUnit::trimester, "trimester"},
         {PeriodUnit::school_quarter, "school_quarter"},
         {PeriodUnit::season, "season"},
         {PeriodUnit::year, "year"},
         {PeriodUnit::school_year, "school_year"},
         {PeriodUnit::holidays, "holidays"},
         {PeriodUnit::period, "period"}}};
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
    if constexpr (requires { Names<Enum>::former; }) {
        if (text == Names<Enum>::former.first) {
            return Names<Enum>::former.second;
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

} // namespace opora::inline v0::json
