// Opora, MIT licence. See LICENSE.
#include "opora/check/check.hpp"

#include <algorithm>
#include <array>
#include <tuple>

#include "opora/rules/rule.hpp"
#include "rules/facts.hpp"

namespace opora::inline v0 {

namespace {

constexpr std::array families{rules::time_rules, rules::order_rules, rules::people_rules, rules::names_rules,
                              rules::numbers_rules};

// Where a reader meets the finding when going through the document from the top.
auto place_in_document(const Finding& finding) {
    const auto source = finding.places.empty() ? Source{} : finding.places.front().source;
    return std::make_tuple(source.document, source.part, source.paragraph, source.table, source.row, source.cell);
}

} // namespace

std::vector<Finding> check(const Programme& programme, const CheckOptions& options) {
    const rules::Facts facts(programme, options.calendar, options.settings);
    rules::Findings found(options.settings);
    const auto advance_to = [&options](std::size_t done) {
        options.control.advance(Progress::Step::check, done, families.size());
    };
    for (std::size_t i = 0; i < families.size(); ++i) {
        advance_to(i);
        families[i](facts, found);
    }
    advance_to(families.size());
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

} // namespace opora::inline v0
