// Opora, MIT licence. See LICENSE.
#pragma once

#include <string>
#include <string_view>

#include "plan/dependencies.hpp"
#include "rules/facts.hpp"

namespace opora::inline v0::rules {

/// What the rules of order share: what the events do and need, and all other facts.
struct OrderFacts : plan::PlanActions {
    explicit OrderFacts(const Facts& facts);

    const Facts& facts;
};

/// The first day at which an event with a date of its own can be over, and the last day of its windows where they are
/// said to be filled: a deadline, or days from one to another.
[[nodiscard]] std::optional<Date> surely_goes_on_to(const Event& event);

/// The days as a message names them.
[[nodiscard]] FindingArgument when(const Event& event);

/// The beginning of a text, for a message.
[[nodiscard]] std::string beginning(std::string_view text);

void product_rules(const OrderFacts& orders, Findings& findings);
void clause_rules(const OrderFacts& orders, Findings& findings);
void appointment_rules(const OrderFacts& orders, Findings& findings);
void twice_rules(const OrderFacts& orders, Findings& findings);
void summing_rules(const OrderFacts& orders, Findings& findings);
void cycle_rules(const OrderFacts& orders, Findings& findings);

} // namespace opora::inline v0::rules
