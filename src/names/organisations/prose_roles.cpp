// Opora, MIT licence. See LICENSE.
//
// What running text says of organisations: short names that it introduces, roles that it gives.
#include <array>

#include "base/ascii.hpp"
#include "base/unicode.hpp"
#include "model/vocabulary/roles.hpp"
#include "names/resolver.hpp"

namespace opora::inline v0::names {

namespace {

// Names of organisations in a text: each begins with a legal form or a kind of school.
std::vector<Span> mentions_in(std::string_view text, const Tokens& tokens) {
    std::vector<Span> out;
    std::size_t begun = none;
    const auto close = [&](std::size_t end) {
        if (begun != none && end > begun) {
            const auto last = tokens[end - 1].span.end;
            const auto rest = text.substr(last);
            const auto quote = rest.starts_with("»") ? 2U : rest.starts_with("\"") ? 1U : 0U;
            out.push_back(Span{tokens[begun].span.first, last + quote});
        }
        begun = none;
    };
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const auto& token = tokens[i];
        const bool legal = token.upper && is_legal_form(token.folded);
        const bool ends = token.sign == U',' || token.sign == U';' || token.sign == U'(' || token.sign == U')' ||
                          token.sign == U':';
        const bool listed = begun != none && token.number && token.sign == U',';
        if (begun != none && !token.quoted && (legal || (ends && !listed))) {
            close(i);
        }
        if (begun == none) {
            const auto kind = kind_at(tokens, i);
            if (legal || kind.sort == KindClass::school) {
                begun = i;
            }
        }
    }
    close(tokens.size());
    return out;
}

constexpr std::array<bool, 256> make_ends() {
    std::array<bool, 256> out{};
    for (const auto sign : {'.', '!', '?', '\n'}) {
        out[static_cast<unsigned char>(sign)] = true;
    }
    return out;
}
constexpr auto may_end_sentence = make_ends();

} // namespace

// Where sentences end: a full stop before a capital, a line break.
std::vector<std::string_view> sentences_of(std::string_view text) {
    std::vector<std::string_view> out;
    std::size_t first = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (!may_end_sentence[static_cast<unsigned char>(text[i])]) {
            continue;
        }
        const bool stop = text[i] != '\n' && i + 2 < text.size() && text[i + 1] == ' ' && i > 4;
        bool end = text[i] == '\n';
        if (stop) {
            std::size_t position = i + 2;
            const auto next = next_letter(text, position);
            // «г. Дальний», «им. И.И. Иванова»: no sentence ends in one or two letters.
            const auto word = text.rfind(' ', i - 1);
            const auto letters = length(text.substr(word == std::string_view::npos ? 0 : word + 1, i - word - 1));
            const bool digit = is_digit(text[i - 1]);
            end = text::is_upper(next) && (letters > 3 || digit);
        }
        if (end) {
            out.push_back(text.substr(first, i + 1 - first));
            first = i + 1;
        }
    }
    out.push_back(text.substr(first));
    return out;
}

// «Муниципальное учреждение «Центр развития» (далее – Центр)»
void Resolver::introduce(std::string_view text) {
    constexpr std::string_view word = "(далее";
    constexpr std::size_t longest_short = 80; // bytes
    constexpr std::size_t longest_name = 400;
    for (auto at = text.find(word); at != std::string_view::npos; at = text.find(word, at + word.size())) {
        const auto close = text.find(')', at);
        if (close == std::string_view::npos) {
            return;
        }
        auto brief = trim(text.substr(at + word.size(), close - at - word.size()));
        for (const std::string_view sign : {"–", "—", "-", ":", "по тексту", "–", "—", "-"}) {
            if (brief.starts_with(sign)) {
                brief = trim(brief.substr(sign.size()));
            }
        }
        while (brief.starts_with("«") || brief.starts_with("\"")) {
            brief.remove_prefix(brief.starts_with("«") ? 2 : 1);
        }
        while (brief.ends_with("»") || brief.ends_with("\"")) {
            brief.remove_suffix(brief.ends_with("»") ? 2 : 1);
        }
        if (brief.empty() || brief.size() > longest_short) {
            continue;
        }
        auto from = at > longest_name ? at - longest_name : 0;
        while (from < at && (static_cast<unsigned char>(text[from]) & 0xC0U) == 0x80U) {
            ++from;
        }
        const auto before = one_line(text.substr(from, at - from));
        const auto tokens = tokens_of(before);
        // The shortest end of the text before that names an organisation, from a legal form or a kind on.
        for (std::size_t i = tokens.size(); i-- > 0;) {
            const bool legal = tokens[i].upper && is_legal_form(tokens[i].folded);
            const bool spelt = tokens[i].folded.starts_with("муниципальн") ||
                               tokens[i].folded.starts_with("государственн");
            const auto kind = kind_at(tokens, i);
            if (!legal && !spelt && kind.sort != KindClass::other && kind.sort != KindClass::school) {
                continue;
            }
            if (!legal && i > 0 && tokens[i - 1].upper && is_legal_form(tokens[i - 1].folded)) {
                continue;
            }
            const auto first = tokens[i].quoted && i > 0 && !legal ? i - 1 : i;
            const auto name_text = nominative_phrase(before.substr(tokens[first].span.first));
            const auto name = parse_name(name_text);
            if (!name.full() || (legal || spelt ? name.name.legal_form.empty() : false)) {
                continue;
            }
            const auto match = organisations_.find(name);
            if (match.organisations.size() == 1) {
                organisations_.add_alias(match.organisations.front(), brief, "stated");
            } else if (match.organisations.empty() && !name.name.legal_form.empty()) {
                organisations_.add_alias(organisations_.add(name, name_text, {}), brief, "stated");
            }
            break;
        }
    }
}

// Keeps a sentence for `take_roles` if it names anybody.
void Resolver::keep_naming(std::string_view sentence, Tokens tokens, const Source& source, bool may_create) {
    auto names = mentions_in(sentence, tokens);
    if (!names.empty()) {
        namings_.push_back(Naming{sentence, std::move(tokens), std::move(names), &source, may_create});
    }
}

// The organisations that a sentence names; those that nothing has named yet are added if they may be.
std::vector<std::size_t> Resolver::named_in(const Naming& naming) {
    std::vector<std::size_t> out;
    for (const auto span : naming.names) {
        const auto whole = one_line(span.of(naming.sentence));
        const auto name = parse_name(whole);
        const bool sure = name.full() && !name.name.legal_form.empty() && name.first == 0 &&
                          (name.sort == KindClass::school || !name.name.numbers.empty());
        if (!sure && !name.names()) {
            continue;
        }
        const auto own = nominative_phrase(one_line(name.text(whole)));
        const auto match = organisations_.find_spelt(name, bare(own));
        if (match.organisations.size() == 1) {
            organisations_.add_alias(match.organisations.front(), own, match.evidence);
            out.push_back(match.organisations.front());
        } else if (match.organisations.empty() && sure && naming.may_create) {
            out.push_back(organisations_.add(name, own, *naming.source));
        }
    }
    return out;
}

// «выявлено 3 школы с низкими результатами: ГБОУ СОШ № 1, ...»: the sentence gives the role to the schools it names.
void Resolver::take_roles(const Naming& naming) {
    const auto schools = named_in(naming);
    const auto& tokens = naming.tokens;
    auto role = RoleKind::other;
    std::string basis;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const auto words = role_at(tokens, i);
        const bool tells = given_by_prose(words.role);
        if (!tells || (i > 0 && tokens[i - 1].folded == "не")) {
            continue;
        }
        if (role != RoleKind::other && role != words.role) {
            return; // whose is which?
        }
        if (role == RoleKind::other) {
            role = words.role;
            const auto last = tokens[i + words.words - 1].span.end;
            basis = one_line(naming.sentence.substr(tokens[i].span.first, last - tokens[i].span.first));
        }
    }
    if (role == RoleKind::other) {
        return;
    }
    for (const auto at : schools) {
        auto& roles = organisations_.at(at).roles;
        if (roles.empty()) {
            roles.push_back(Role{role, basis, *naming.source, {}});
        }
    }
}

void Resolver::read_prose() {
    for (const auto& section : programme_.sections) {
        for (const auto& passage : section.passages) {
            introduce(passage.text);
        }
    }
    for (const auto& entry : programme_.passport) {
        introduce(entry.text);
    }
    for (const auto& clause : programme_.clauses) {
        introduce(clause.text);
    }
    read_pairs();
    // Clauses last: they name again whom sections and the passport name.
    for (const bool may_create : {true, false}) {
        for (const auto& naming : namings_) {
            if (naming.may_create == may_create) {
                take_roles(naming);
            }
        }
    }
    namings_.clear();
    // «Разослано: МКОУ «ПООШ», ...» spells names and gives no roles.
    for (const auto& unread : programme_.unread) {
        const auto tokens = tokens_of(unread.text);
        for (const auto span : mentions_in(unread.text, tokens)) {
            const auto whole = one_line(span.of(unread.text));
            const auto name = parse_name(whole);
            const auto match = name.names() ? organisations_.find(name) : Match{};
            if (match.organisations.size() == 1) {
                organisations_.add_alias(match.organisations.front(), name.text(whole), match.evidence);
            }
        }
    }
}

} // namespace opora::inline v0::names
