// Opora, MIT licence. See LICENSE.
#include "rules/names/facts.hpp"

namespace opora::inline v0::rules {

void names_rules(const Facts& facts, Findings& findings) {
    const auto texts = texts_of(facts.programme);
    abbreviation_rules(facts, texts, findings);
    spelling_rules(texts, findings);
    programme_name_rules(texts, findings);
    number_rules(facts, findings);
    appendix_rules(facts, findings);
    organisation_name_rules(facts, findings);
}

} // namespace opora::inline v0::rules
