// Opora, MIT licence. See LICENSE.
#include <array>
#include <vector>

#include "opora/base/error.hpp"
#include "opora/rules/rule.hpp"
#include "opora_data/rules.hpp"

namespace opora::inline v0 {

namespace {

constexpr std::array<std::string_view, 5> families{"time", "order", "people", "names", "numbers"};

RuleFamily family_of(std::string_view name) {
    for (std::size_t i = 0; i < families.size(); ++i) {
        if (families[i] == name) {
            return static_cast<RuleFamily>(i);
        }
    }
    throw Error("rules.csv: an unknown family");
}

Code code_of(std::string_view id) {
    int number = 0;
    for (const char digit : id.substr(2)) {
        number = number * 10 + (digit - '0');
    }
    return static_cast<Code>(number);
}

const std::vector<Rule>& catalogue() {
    static const auto rules = [] {
        std::vector<Rule> out;
        for (const auto& row : data::rules::rows) {
            const auto code = code_of(row.code);
            out.push_back(Rule{code, code_name(code), family_of(row.family), severity(code)});
        }
        return out;
    }();
    return rules;
}

} // namespace

std::string_view to_string(RuleFamily family) noexcept { return families[static_cast<std::size_t>(family)]; }

std::span<const Rule> all_rules() { return catalogue(); }

const Rule* find_rule(std::string_view code_or_name) {
    for (const auto& rule : catalogue()) {
        if (to_string(rule.code) == code_or_name || rule.name == code_or_name) {
            return &rule;
        }
    }
    return nullptr;
}

RulePage rule_page(Code code, Language language) {
    for (const auto& row : data::rules::rows) {
        if (row.code == to_string(code)) {
            return language == Language::russian ? RulePage{row.what_ru, row.why_ru, row.example_ru, row.suggestion_ru}
                                                 : RulePage{row.what_en, row.why_en, row.example_en, row.suggestion_en};
        }
    }
    throw Error("rule_page: the code is not of a rule");
}

} // namespace opora::inline v0
