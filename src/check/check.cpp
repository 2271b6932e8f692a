// Opora, MIT licence. See LICENSE.
#include "opora/check/check.hpp"

#include <algorithm>
#include <tuple>

#include "opora/rules/rule.hpp"
#include "rules/facts.hpp"

namespace opora {

namespace {

// Where a reader meets the finding when going through the document from the top.
auto place_in_document(const Finding& finding) {
    const auto source = finding.places.empty() ? Source{} : finding.places.front().source;
    return std::make_tuple(source.document, source.part, source.paragraph, source.table, source.row, source.cell);
}

} // namespace

std::vector<Finding> check(const Programme& programme, const CheckOptions& options) {
    const rules::Facts facts(programme, options.calendar, options.settings);
    rules::Findings found(options.settings);
    for (const auto family :
         {rules::time_rules, rules::order_rules, rules::people_rules, rules::names_rules, rules::numbers_rules}) {
        if (options.cancel != nullptr) {
            options.cancel->check();
        }
        family(facts, found);
    }
    auto out = std::move(found).take();
    // Codes are numbered by family, so the hundreds sort by family.
    std::stable_sort(out.begin(), out.end(), [](const Finding& a, const Finding& b) {
        const auto key = [](const Finding& finding) {
            return std::make_tuple(static_cast<int>(finding.code) / 100, place_in_document(finding), finding.code);
        };
        return key(a) < key(b);
    });
    return out;
}

} // namespace opora
