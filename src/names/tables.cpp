// Opora, MIT licence. See LICENSE.
#include "names/tables.hpp"

#include <algorithm>
#include <array>

#include "base/unicode.hpp"
#include "opora_data/name_groups.hpp"
#include "opora_data/org_types.hpp"
#include "opora_data/organisation_kinds.hpp"
#include "opora_data/roles.hpp"

namespace opora::inline v0::names {

namespace {

// Patterns by the first letter of their first word: most words of a text are none of them.
template <class Value>
class Lookup {
public:
    void add(std::string_view words, Value value) {
        Pattern pattern(words);
        auto& entries = by_letter_.at(pattern.first());
        entries.push_back(Entry{std::move(pattern), value});
    }

    struct Found {
        const Value* value = nullptr;
        std::size_t words = 0;
    };

    [[nodiscard]] Found longest(const Tokens& tokens, std::size_t at) const {
        Found best;
        std::size_t letters = 0;
        for (const auto& entry : by_letter_.at(tokens[at].folded)) {
            const auto words = entry.pattern.match(tokens, at);
            if (words > best.words || (words == best.words && words != 0 && entry.pattern.weight() > letters)) {
                best = Found{&entry.value, words};
                letters = entry.pattern.weight();
            }
        }
        return best;
    }

private:
    struct Entry {
        Pattern pattern;
        Value value;
    };
    ByLetter<Entry> by_letter_;
};

KindClass sort_of(std::string_view name) {
    return name == "school"    ? KindClass::school
           : name == "unit"    ? KindClass::unit
           : name == "generic" ? KindClass::generic
           : name == "place"   ? KindClass::place
                               : KindClass::other;
}

using KindRow = data::organisation_kinds::Row;
using GroupRow = data::name_groups::Row;

const Lookup<KindRow>& kinds() {
    static const auto table = [] {
        Lookup<KindRow> out;
        for (const auto& row : data::organisation_kinds::rows) {
            out.add(row.words, row);
        }
        return out;
    }();
    return table;
}

const Lookup<GroupRow>& groups() {
    static const auto table = [] {
        Lookup<GroupRow> out;
        for (const auto& row : data::name_groups::rows) {
            out.add(row.words, row);
        }
        return out;
    }();
    return table;
}

const Lookup<RoleKind>& roles() {
    static const auto table = [] {
        Lookup<RoleKind> out;
        for (const auto& row : data::roles::rows) {
            out.add(row.words, Term<RoleKind>::from_text(row.role).kind());
        }
        return out;
    }();
    return table;
}

} // namespace

Kind kind_at(const Tokens& tokens, std::size_t at) {
    const auto found = kinds().longest(tokens, at);
    if (found.value == nullptr) {
        return {};
    }
    return Kind{found.value->id, sort_of(found.value->sort), found.value->letters, found.words};
}

std::vector<std::string_view> letters_of(std::string_view kind) {
    std::vector<std::string_view> out;
    for (const auto& row : data::organisation_kinds::rows) {
        if (row.id == kind && std::find(out.begin(), out.end(), row.letters) == out.end()) {
            out.push_back(row.letters);
        }
    }
    return out;
}

bool is_school_kind(std::string_view kind) {
    return std::any_of(std::begin(data::organisation_kinds::rows), std::end(data::organisation_kinds::rows),
                       [kind](const KindRow& row) { return row.id == kind && row.sort == "school"; });
}

bool is_legal_form(std::string_view folded) {
    static const auto table = [] {
        ByLetter<std::string> out;
        for (const auto& row : data::org_types::rows) {
            if (row.sort == "legal") {
                auto form = fold(row.type);
                out.at(form).push_back(std::move(form));
            }
        }
        return out;
    }();
    const auto& list = table.at(folded);
    return std::find(list.begin(), list.end(), folded) != list.end();
}

GroupWords group_at(const Tokens& tokens, std::size_t at) {
    const auto found = groups().longest(tokens, at);
    if (found.value == nullptr) {
        return {};
    }
    return GroupWords{found.words, Term<RoleKind>::from_text(found.value->role).kind(), found.value->mark};
}

RoleWords role_at(const Tokens& tokens, std::size_t at) {
    const auto found = roles().longest(tokens, at);
    return found.value == nullptr ? RoleWords{} : RoleWords{found.words, *found.value};
}

bool is_level(const Token& token) {
    constexpr std::array<std::string_view, 7> words{"районн",     "муниципальн", "городск", "областн",
                                                    "региональн", "окружн",      "краев"};
    return std::any_of(words.begin(), words.end(),
                       [&token](std::string_view word) { return token.folded.starts_with(word); });
}

bool is_position(const Token& token) {
    constexpr std::array<std::string_view, 19> beginnings{
        "директор", "начальник",   "председател", "руководител", "заведующ",     "заместител", "методист",
        "ректор",   "министр",     "специалист",  "координатор", "куратор",      "завуч",      "учител",
        "педагог",  "консультант", "эксперт",     "инспектор",   "администратор"};
    return std::any_of(beginnings.begin(), beginnings.end(),
                       [&token](std::string_view beginning) { return token.folded.starts_with(beginning); });
}

} // namespace opora::inline v0::names
