// Opora, MIT licence. See LICENSE.
#include "rules/order/facts.hpp"

namespace opora::inline v0::rules {

void order_rules(const Facts& facts, Findings& findings) {
    const OrderFacts orders(facts);
    product_rules(orders, findings);
    clause_rules(orders, findings);
    appointment_rules(orders, findings);
    twice_rules(orders, findings);
    summing_rules(orders, findings);
    cycle_rules(orders, findings);
}

} // namespace opora::inline v0::rules
