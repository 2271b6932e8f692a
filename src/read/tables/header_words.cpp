// Opora, MIT licence. See LICENSE.
#include "read/tables/header_words.hpp"

#include <array>
#include <vector>

#include "base/unicode.hpp"
#include "model/vocabulary/spellings.hpp"
#include "opora_data/columns.hpp"
#include "opora_data/levels.hpp"
#include "opora_data/passport.hpp"
#include "opora_data/roles.hpp"
#include "read/text/words.hpp"

namespace opora::inline v0::reading {

namespace {

template <class Role>
struct Rule {
    Role role;
    Pattern pattern;
    int rank;
};

template <class Role>
class Rules {
public:
    void add(Rule<Role> rule) {
        auto& list = by_letter_.at(rule.pattern.first());
        list.push_back(std::move(rule));
    }

    // The longest rule at a word.
    [[nodiscard]] const Rule<Role>* at(const Words& words, std::size_t i) const {
        const Rule<Role>* best = nullptr;
        for (const auto& rule : by_letter_.at(words[i].folded)) {
            if (rule.pattern.match(words, i) != 0 &&
                (best == nullptr || rule.pattern.letters() > best->pattern.letters())) {
                best = &rule;
            }
        }
        return best;
    }

private:
    ByLetter<Rule<Role>> by_letter_;
};

using ColumnRules = std::array<Rules<ColumnRole>, Spellings<TableKind>::list.size()>; // by kind

constexpr bool columns_known() {
    for (const auto& row : data::columns::rows) {
        if (spelled<TableKind>(row.kind) == TableKind::other || spelled<ColumnRole>(row.role) == ColumnRole::other) {
            return false;
        }
    }
    return true;
}
static_assert(columns_known());

const ColumnRules& column_rules() {
    static const auto rules = [] {
        ColumnRules out;
        for (const auto& row : data::columns::rows) {
            out[static_cast<std::size_t>(spelled<TableKind>(row.kind))].add(
                {spelled<ColumnRole>(row.role), Pattern(row.words), row.rank.empty() ? 0 : row.rank.front() - '0'});
        }
        return out;
    }();
    return rules;
}

template <class Table>
Rules<std::string_view> simple_rules(const Table& table) {
    Rules<std::string_view> out;
    for (const auto& row : table) {
        out.add({row.role, Pattern(row.words), 0});
    }
    return out;
}

bool pairs(ColumnRole a, ColumnRole b) {
    return (a == ColumnRole::responsible && b == ColumnRole::participants) ||
           (a == ColumnRole::participants && b == ColumnRole::responsible);
}

template <class Role>
Role first_match(const Rules<Role>& rules, const Words& words, std::size_t within) {
    for (std::size_t at = 0; at < words.size() && at < within; ++at) {
        if (const auto* rule = rules.at(words, at)) {
            return rule->role;
        }
    }
    return {};
}

} // namespace

HeaderRole header_role(TableKind kind, std::string_view text) {
    const auto& rules = column_rules()[static_cast<std::size_t>(kind)];
    constexpr std::size_t within = 4; // words of a header before the one that says what it is
    const auto words = words_of(text);
    HeaderRole out;
    for (std::size_t at = 0; at < words.size() && (out || at < within); ++at) {
        const auto* rule = rules.at(words, at);
        if (rule == nullptr) {
            continue;
        }
        if (!out) {
            out = HeaderRole{rule->role, ColumnRole::other, rule->rank};
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
        Rules<std::string_view> out;
        for (const auto& row : data::levels::rows) {
            out.add({row.level, Pattern(row.words), 0});
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

RoleKind network_role(std::string_view text) {
    static const auto rules = [] {
        Rules<RoleKind> out;
        for (const auto& row : data::roles::rows) {
            out.add({spelled<RoleKind>(row.role), Pattern(row.words), 0});
        }
        return out;
    }();
    return first_match(rules, words_of(text), 12);
}

std::string_view role_name(ColumnRole role) {
    // The beginnings of words in the table are no names; only these roles are ever guessed.
    switch (role) {
    case ColumnRole::title:
        return "Мероприятие";
    case ColumnRole::timing:
        return "Сроки";
    case ColumnRole::number:
        return "№";
    default:
        return to_string(role);
    }
}

std::vector<std::string> role_parts(std::string_view text) {
    std::vector<std::string> out;
    for (auto rest = text; !rest.empty();) {
        const auto end = rest.find_first_of(",;/+\n");
        if (auto part = one_line(rest.substr(0, end)); !part.empty()) {
            if (network_role(part) == RoleKind::other) {
                return {std::string(text)};
            }
            out.push_back(std::move(part));
        }
        rest = end == std::string_view::npos ? std::string_view{} : rest.substr(end + 1);
    }
    return out;
}

} // namespace opora::inline v0::reading
