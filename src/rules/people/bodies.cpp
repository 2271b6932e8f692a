// Opora, MIT licence. See LICENSE.
//
// Working groups, councils and commissions that answer for events though nothing creates them.
#include <algorithm>
#include <array>
#include <map>

#include "base/unicode.hpp"
#include "plan/word_table.hpp"
#include "rules/people/facts.hpp"

namespace opora::inline v0::rules {

namespace {

// What somebody must create before it can work, by the beginnings of two words. «Совет школы» and «методический совет» are
// there without a plan.
struct BodyKind {
    std::string_view first;
    std::string_view second;
};
constexpr std::array<BodyKind, 8> body_kinds{{{"рабоч", "групп"},
                                              {"проектн", "групп"},
                                              {"творческ", "групп"},
                                              {"экспертн", "групп"},
                                              {"инициативн", "групп"},
                                              {"координационн", "совет"},
                                              {"проектн", "офис"},
                                              {"экспертн", "комисси"}}};

struct Body {
    std::string name;
    std::size_t kind = 0;
    std::vector<std::size_t> events;
};

// The kind whose words stand at `at`, or their number.
std::size_t kind_at(const Words& text, std::size_t at) {
    const auto* const found = std::find_if(body_kinds.begin(), body_kinds.end(), [&](const BodyKind& kind) {
        return at + 1 < text.words.size() && text.words[at].starts_with(kind.first) &&
               text.words[at + 1].starts_with(kind.second);
    });
    return static_cast<std::size_t>(found - body_kinds.begin());
}

std::size_t kind_of(const Words& name) {
    for (std::size_t i = 0; i < name.words.size(); ++i) {
        if (const auto kind = kind_at(name, i); kind < body_kinds.size()) {
            return kind;
        }
    }
    return body_kinds.size();
}

std::map<std::string, Body> bodies_of(const Programme& programme) {
    std::map<std::string, Body> out;
    for (std::size_t i = 0; i < programme.events.size(); ++i) {
        for (const auto& reference : programme.events[i].responsible) {
            constexpr std::size_t longest = 6; // words of a body's name
            const Words words(reference.text);
            const auto kind = kind_of(words);
            if (reference.target == Reference::Target::person || words.words.size() > longest ||
                kind == body_kinds.size()) {
                continue;
            }
            auto& body = out[fold(reference.text)];
            if (body.name.empty()) {
                body.name = reference.text;
                body.kind = kind;
            }
            if (body.events.empty() || body.events.back() != i) {
                body.events.push_back(i);
            }
        }
    }
    return out;
}

bool creates(std::string_view word) {
    constexpr std::array<std::string_view, 12> beginnings{"созда",  "формир",  "сформир", "состав",
                                                          "утверд", "утвержд", "организ", "собра",
                                                          "учред",  "образов", "назнач",  "положени"};
    return std::any_of(beginnings.begin(), beginnings.end(), [word](auto start) { return word.starts_with(start); });
}

// Kinds of bodies that stand behind a word that creates them or sets them up, in one sentence. The whole name need not
// stand there.
void add_created(const Words& text, std::array<bool, body_kinds.size()>& created) {
    bool making = false;
    for (std::size_t i = 0; i < text.words.size(); ++i) {
        making = making || creates(text.words[i]);
        if (making && i + 1 < text.words.size()) {
            if (const auto kind = kind_at(text, i); kind < body_kinds.size()) {
                created[kind] = true;
            }
        }
        making = making && text.ends[i] == 0;
    }
}

} // namespace

void body_rules(const PeopleFacts& people, Findings& findings) {
    // Only an order says by whom a thing is done: a plan alone relies on orders that are not in it.
    if (people.facts.programme.clauses.empty()) {
        return;
    }
    const auto bodies = bodies_of(people.facts.programme);
    if (bodies.empty()) {
        return;
    }
    std::array<bool, body_kinds.size()> created{};
    for (const auto& text : people.texts) {
        add_created(Words(text.text), created);
    }
    constexpr std::size_t fewest = 2; // events
    for (const auto& [key, body] : bodies) {
        if (body.events.size() >= fewest && !created[body.kind]) {
            findings.add(Code::body_never_created, body.name, {body.name, as_count(body.events.size())},
                         {at(people.event(body.events.front()))});
        }
    }
}

} // namespace opora::inline v0::rules
