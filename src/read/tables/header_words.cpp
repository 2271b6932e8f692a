// Opora, MIT licence. See LICENSE.
#include "read/tables/header_words.hpp"

#include <map>
#include <vector>

#include "opora/base/text.hpp"
#include "opora_data/columns.hpp"
#include "opora_data/levels.hpp"
#include "opora_data/passport.hpp"
#include "opora_data/roles.hpp"
#include "read/text/words.hpp"

namespace opora::reading {

namespace {

struct Rule {
    std::string_view role;
    Pattern pattern;
    int rank;
};

class Rules {
public:
    void add(Rule rule) {
        auto& list = by_letter_.at(rule.pattern.first());
        list.push_back(std::move(rule));
    }

    // The longest rule at a word.
    [[nodiscard]] const Rule* at(const Words& words, std::size_t i) const {
        const Rule* best = nullptr;
        for (const auto& rule : by_letter_.at(words[i].folded)) {
            if (rule.pattern.match(words, i) != 0 &&
                (best == nullptr || rule.pattern.letters() > best->pattern.letters())) {
                best = &rule;
            }
        }
        return best;
    }

private:
    ByLetter<Rule> by_letter_;
};

const std::map<std::string_view, Rules, std::less<>>& column_rules() {
    static const auto rules = [] {
        std::map<std::string_view, Rules, std::less<>> out;
        for (const auto& row : data::columns::rows) {
            out[row.kind].add(Rule{row.role, Pattern(row.words), row.rank.empty() ? 0 : row.rank.front() - '0'});
        }
        return out;
    }();
    return rules;
}

template <class Table>
Rules simple_rules(const Table& table) {
    Rules out;
    for (const auto& row : table) {
        out.add(Rule{row.role, Pattern(row.words), 0});
    }
    return out;
}

bool pairs(std::string_view a, std::string_view b) {
    return (a == "responsible" && b == "participants") || (a == "participants" && b == "responsible");
}

std::string_view first_match(const Rules& rules, const Words& words, std::size_t within) {
    for (std::size_t at = 0; at < words.size() && at < within; ++at) {
        if (const auto* rule = rules.at(words, at)) {
            return rule->role;
        }
    }
    return {};
}

} // namespace

HeaderRole header_role(std::string_view kind, std::string_view text) {
    const auto found = column_rules().find(kind);
    if (found == column_rules().end()) {
        return {};
    }
    constexpr std::size_t within = 4; // words of a header before the one that says what it is
    const auto words = words_of(text);
    HeaderRole out;
    for (std::size_t at = 0; at < words.size() && (out || at < within); ++at) {
        const auto* rule = found->second.at(words, at);
        if (rule == nullptr) {
            continue;
        }
        if (!out) {
            out = HeaderRole{rule->role, {}, rule->rank};
            at += rule->pattern.size() - 1;
        } else if (pairs(out.role, rule->role)) {
            out.second = rule->role;
            break;
        }
    }
    return out;
}

std::string header_level(std::string_view text) {
    static const auto rules = [] {
        Rules out;
        for (const auto& row : data::levels::rows) {
            out.add(Rule{row.level, Pattern(row.words), 0});
        }
        return out;
    }();
    return std::string(first_match(rules, words_of(text), 16));
}

std::string_view passport_role(const Words& name) {
    static const auto rules = simple_rules(data::passport::rows);
    return first_match(rules, name, 3);
}

std::string_view passport_role(std::string_view name) {
    constexpr std::size_t enough = 16; // words: three where a rule may begin, and more than any rule has
    return passport_role(words_of(name, enough));
}

std::string_view network_role(std::string_view text) {
    static const auto rules = simple_rules(data::roles::rows);
    return first_match(rules, words_of(text), 12);
}

std::string_view role_name(std::string_view role) {
    // The beginnings of words in the table are no names; only these roles are ever guessed.
    return role == "title" ? "Мероприятие" : role == "timing" ? "Сроки" : role == "number" ? "№" : role;
}

std::vector<std::string> role_parts(std::string_view text) {
    std::vector<std::string> out;
    for (auto rest = text; !rest.empty();) {
        const auto end = rest.find_first_of(",;/+\n");
        if (auto part = one_line(rest.substr(0, end)); !part.empty()) {
            if (network_role(part).empty()) {
                return {std::string(text)};
            }
            out.push_back(std::move(part));
        }
        rest = end == std::string_view::npos ? std::string_view{} : rest.substr(end + 1);
    }
    return out;
}

} // namespace opora::reading
