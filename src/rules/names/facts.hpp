// Opora, MIT licence. See LICENSE.
#pragma once

#include <vector>

#include "rules/facts.hpp"
#include "rules/passages.hpp"

namespace opora::inline v0::rules {

/// The parts of the family, each in a file of its own.
void abbreviation_rules(const Facts& facts, const std::vector<Text>& texts, Findings& findings);
void spelling_rules(const std::vector<Text>& texts, Findings& findings);
void programme_name_rules(const std::vector<Text>& texts, Findings& findings);
void number_rules(const Facts& facts, Findings& findings);
void appendix_rules(const Facts& facts, Findings& findings);
void organisation_name_rules(const Facts& facts, Findings& findings);

} // namespace opora::inline v0::rules
