// Opora, MIT licence. See LICENSE.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "rules/facts.hpp"
#include "rules/passages.hpp"

namespace opora::inline v0::rules {

/// A number as a text writes it.
struct Share {
    std::int64_t value = 0; ///< in units of its last digit: 63 of «6,3»
    std::int64_t unit = 1;  ///< how many of them are one: 10
    std::size_t first = 0;  ///< bytes of the text
    std::size_t end = 0;    ///< behind the sign of per cent
};

/// The shares of a text: «6,3 %», «80 процентов».
[[nodiscard]] std::vector<Share> shares_in(std::string_view text);

/// The words and signs around a place, as a message quotes them.
[[nodiscard]] std::string quote(std::string_view text, std::size_t first, std::size_t end);

/// The parts of the family, each in a file of its own.
void count_rules(const std::vector<Text>& texts, Findings& findings);
void share_rules(const std::vector<Text>& texts, Findings& findings);
void indicator_rules(const Facts& facts, Findings& findings);
void judgement_rules(const Programme& programme, const std::vector<Text>& texts, Findings& findings);
void funding_rules(const Facts& facts, Findings& findings);

} // namespace opora::inline v0::rules
