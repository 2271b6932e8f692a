// Opora, MIT licence. See LICENSE.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "opora/base/codes.hpp"
#include "opora/base/diagnostic.hpp"
#include "opora/base/language.hpp"

/// \file
/// The catalogue of what a plan must keep.
///
/// \code
/// #include <opora/rules/rule.hpp>
///
/// std::string_view why(std::string_view rule) { // `OP401`, `event_outside_programme`
///     const auto* found = opora::find_rule(rule);
///     return found == nullptr ? std::string_view() : opora::rule_page(found->code, opora::Language::russian).why;
/// }
/// \endcode

namespace opora::inline v0 {

/// What a rule watches over.
enum class RuleFamily : std::uint8_t { time, order, people, names, numbers };

/// `time`, `order`, `people`, `names`, `numbers`.
[[nodiscard]] std::string_view to_string(RuleFamily family) noexcept;

/// One thing that a plan must keep. The catalogue is `src/data/rules/rules.csv`, its pages are docs/reference/rules.md.
struct Rule {
    Code code = Code::internal;
    std::string_view name; ///< `event_outside_programme`
    RuleFamily family = RuleFamily::time;
    Severity severity = Severity::warning; ///< unless the settings say otherwise
};

/// What people read of a rule.
struct RulePage {
    std::string_view what;       ///< what it finds
    std::string_view why;        ///< why that matters
    std::string_view example;    ///< a plan that breaks it
    std::string_view suggestion; ///< how to fix it
};

/// All rules, in the order of their codes.
[[nodiscard]] std::span<const Rule> all_rules();

/// The rule with a code (`OP401`) or a name, or null.
[[nodiscard]] const Rule* find_rule(std::string_view code_or_name);

/// The page of a rule. Throws `Error` for a code that is no rule.
[[nodiscard]] RulePage rule_page(Code code, Language language);

/// `{"rules":[...]}`: code, name, family, severity, and the page of each in a language.
[[nodiscard]] std::string to_json(std::span<const Rule> rules, Language language, bool pretty = false);

} // namespace opora::inline v0
