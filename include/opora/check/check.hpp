// Opora, MIT licence. See LICENSE.
#pragma once

#include <optional>
#include <vector>

#include "opora/base/run_control.hpp"
#include "opora/model/finding.hpp"
#include "opora/model/programme.hpp"
#include "opora/rules/settings.hpp"
#include "opora/time/calendar.hpp"

/// \file
/// Finds what contradicts itself in a programme.
///
/// \code
/// #include <opora/check/check.hpp>
///
/// std::vector<std::string> complaints(const opora::Programme& programme) {
///     std::vector<std::string> out;
///     for (const auto& finding : opora::check(programme)) {
///         out.push_back(opora::message(finding, opora::Language::russian));
///     }
///     return out;
/// }
/// \endcode

namespace opora::inline v0 {

/// How to look for contradictions.
struct CheckOptions {
    Calendar calendar = Calendar::russia();
    RuleSettings settings;
    RunControl control; ///< progress is reported before each family of rules and after the last
};

/// Finds what contradicts itself in a programme. It may be one made by hand, with events and windows and no document.
///
/// \return findings sorted by family, place in the document and code; the same programme gives the same findings
[[nodiscard]] std::vector<Finding> check(const Programme& programme, const CheckOptions& options = {});

} // namespace opora::inline v0
