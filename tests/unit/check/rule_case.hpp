// Opora, MIT licence. See LICENSE.
//
// Cases of tests/cases/check/rules: small plans as a methodologist writes them, and what a rule must find in each. A file
// is named by the rule's code; its form is told in tests/cases/check/rules/README.md.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "opora/model/finding.hpp"
#include "opora/model/programme.hpp"

namespace rule_cases {

struct Case {
    std::string code; ///< `OP401`, the name of the file
    std::string name;
    std::vector<std::string> finds;        ///< subjects of the findings, in order; empty: the rule must find nothing
    std::vector<std::string> replacements; ///< wordings proposed by them, where the case says so
    std::vector<std::string> words;        ///< that the messages must hold
    std::string period;                    ///< given beside the document, `2022-09-01/2023-08-31`
    std::vector<std::pair<std::string, std::string>> user; ///< numbers of events and a window that a user sets for each
    std::string settings;                                  ///< lines of a settings table, without its header
    std::string holidays;                                  ///< lines of a table of school holidays, without its header
    std::string document;                                  ///< a plain text, tables drawn with bars
};

/// All cases, sorted by code, in the order of the files.
[[nodiscard]] std::vector<Case> cases();

/// The programme that the case's document is read as.
[[nodiscard]] opora::Programme programme(const Case& rule_case);

/// Findings of the case's own code.
[[nodiscard]] std::vector<opora::Finding> findings(const Case& rule_case, const opora::Programme& programme);

} // namespace rule_cases
