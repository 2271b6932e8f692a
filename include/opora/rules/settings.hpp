// Opora, MIT licence. See LICENSE.
#pragma once

#include <map>
#include <set>
#include <span>
#include <string>
#include <string_view>

#include "opora/base/codes.hpp"
#include "opora/base/language.hpp"
#include "opora/base/result.hpp"

/// \file
/// Which rules hold and what they compare with.
///
/// \code
/// #include <opora/rules/settings.hpp>
///
/// // All rules but OP701, and a week may have six events of one person.
/// opora::Result<opora::RuleSettings> milder() { return opora::read_settings("setting,value\nOP701,off\nweek_events,6\n"); }
/// \endcode

namespace opora::inline v0 {

/// A number that a rule compares with: what counts as overload, as a long stretch without events...
struct Threshold {
    std::string_view name; ///< `week_events`
    double value = 0;      ///< by default
    std::string_view unit;
    std::string_view ru; ///< what it says
    std::string_view en;
    std::string_view source; ///< where the default comes from
};

/// All thresholds with their defaults, `src/data/rules/thresholds.csv`.
[[nodiscard]] std::span<const Threshold> all_thresholds();

/// Which rules hold, how grave they are, and what they compare with. By default: all, as the catalogue says.
struct RuleSettings {
    std::set<Code> off;
    std::map<Code, Severity> severity;
    std::map<std::string, double, std::less<>> thresholds; ///< those that differ from the default
    std::set<std::string, std::less<>> known;              ///< further abbreviations that need no explanation

    /// A threshold as set, or its default. Throws `Error` for an unknown name.
    [[nodiscard]] double threshold(std::string_view name) const;

    /// Whether a rule is on.
    [[nodiscard]] bool on(Code code) const { return off.count(code) == 0; }
};

/// Reads settings from a table with the columns `setting,value`: `OP413,off`, `OP412,warning`, `week_events,6`,
/// `abbreviation,ШКОД`.
[[nodiscard]] Result<RuleSettings> read_settings(std::string_view csv, std::string_view name = {});

} // namespace opora::inline v0
