// Opora, MIT licence. See LICENSE.
#pragma once

#include <string>
#include <vector>

#include "cli/session.hpp"
#include "opora/model/finding.hpp"
#include "opora/model/programme.hpp"
#include "opora/rules/rule.hpp"

namespace opora::cli {

/// Findings for a person: by family, each with its places, the words that stand there, and how to mend it.
[[nodiscard]] std::string show(const Session& session, const Programme& programme,
                               const std::vector<Finding>& findings);

/// Whether findings give exit code 1: an error does, and a timing that is not understood, as in all commands. A user who makes
/// that rule less grave says that it does not matter.
[[nodiscard]] bool fails(const std::vector<Finding>& findings);

/// `Сроки`, `Порядок`...
[[nodiscard]] std::string_view in_words(RuleFamily family, Language language);

/// `ошибка`, `предупреждение`, `к сведению`, and the colour it has on a terminal.
[[nodiscard]] std::string_view in_words(Severity severity, Language language);
[[nodiscard]] Ink ink_of(Severity severity);

} // namespace opora::cli
