// Opora, MIT licence. See LICENSE.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "opora/time/relation.hpp"
#include "rules/facts.hpp"
#include "rules/order/actions.hpp"

namespace opora::rules {

/// A thing of an event.
struct Named {
    std::size_t event = none;
    const Thing* thing = nullptr;
};

/// What the rules of order share.
struct OrderFacts {
    explicit OrderFacts(const Facts& facts);

    const Facts& facts;
    std::vector<Deeds> titles;                             ///< of each event
    std::vector<Deeds> results;                            ///< of each event's expected result
    std::map<std::string_view, std::vector<Named>> makers; ///< by product: events whose title or result makes it
    std::map<std::string_view, std::vector<Named>> givers; ///< events that only receive it

    [[nodiscard]] const Event& event(std::size_t index) const { return facts.programme.events[index]; }
};

/// A product that an event relies on and the only event that can be meant by it.
struct Reliance {
    std::size_t user = none;
    std::size_t maker = none;
    const Thing* used = nullptr;
};

/// Of all events, what they rely on and who surely makes it.
[[nodiscard]] std::vector<Reliance> reliances(const OrderFacts& orders);

/// Whether some event can have given the thing before it is relied on.
[[nodiscard]] bool can_be_given(const OrderFacts& orders, const Reliance& reliance);

/// When an event takes place: somewhere within its windows. Without windows where it repeats or lasts: nothing is certain.
[[nodiscard]] UncertainInterval occurrence(const Event& event);

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

} // namespace opora::rules
