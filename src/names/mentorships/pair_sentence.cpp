// Opora, MIT licence. See LICENSE.
#include "names/mentorships/pair_sentence.hpp"

#include <algorithm>
#include <array>

#include "base/unicode.hpp"
#include "names/organisations/parsed_name.hpp"
#include "names/people/people.hpp"
#include "opora_data/pair_words.hpp"

namespace opora::inline v0::names {

namespace {

using Act = PairSentence::Act;

struct ActWords {
    Act act;
    Pattern pattern;
};

const ByLetter<ActWords>& act_words() {
    static const auto table = [] {
        ByLetter<ActWords> out;
        for (const auto& row : data::pair_words::rows) {
            const auto act = row.act == "attach"    ? Act::attach
                             : row.act == "appoint" ? Act::appoint
                             : row.act == "is"      ? Act::is
                                                    : Act::pairs;
            Pattern pattern(row.words);
            auto& acts = out.at(pattern.first());
            acts.push_back(ActWords{act, std::move(pattern)});
        }
        return out;
    }();
    return table;
}

Act act_at(const Tokens& tokens, std::size_t i) {
    for (const auto& words : act_words().at(tokens[i].folded)) {
        if (words.pattern.match(tokens, i) != 0) {
            return words.act;
        }
    }
    return Act::nothing;
}

bool begins_any(std::string_view word, std::initializer_list<std::string_view> beginnings) {
    return std::any_of(beginnings.begin(), beginnings.end(),
                       [word](std::string_view beginning) { return word.starts_with(beginning); });
}

bool ends_any(std::string_view word, std::initializer_list<std::string_view> endings) {
    return std::any_of(endings.begin(), endings.end(),
                       [word](std::string_view ending) { return word.ends_with(ending); });
}

// «Дальней» of «Дальней ООШ».
bool is_adjective(const Token& token) {
    return token.capital && !token.upper && !token.quoted &&
           ends_any(token.folded,
                    {"ая", "яя", "ую", "юю", "ой", "ей", "ий", "ый", "ого", "его", "ому", "ему", "ым", "им"});
}

class SentenceReader {
public:
    SentenceReader(std::string_view text, Tokens tokens) : text_(text), tokens_(std::move(tokens)) {}

    PairSentence run() {
        for (std::size_t i = 0; i < tokens_.size();) {
            i = step(i);
        }
        std::erase_if(out_.parties, [](const Party& party) { return party.office; });
        return std::move(out_);
    }

private:
    [[nodiscard]] const Token& token(std::size_t i) const { return tokens_[i]; }

    // What stands between a word and the one before.
    [[nodiscard]] std::string_view gap(std::size_t i) const {
        const auto from = i == 0 ? 0U : tokens_[i - 1].span.end;
        return text_.substr(from, tokens_[i].span.first - from);
    }

    [[nodiscard]] bool dash_before(std::size_t i) const {
        const auto between = gap(i);
        return between.find(" -") != std::string_view::npos || between.find("–") != std::string_view::npos ||
               between.find("—") != std::string_view::npos;
    }

    [[nodiscard]] bool is_preposition(std::size_t i) const {
        const auto& word = token(i).folded;
        return !token(i).quoted && (word == "за" || word == "к" || word == "для" || word == "над");
    }

    void forget() {
        preposition_.clear();
        pending_ = {};
        behind_predicate_ = false;
        office_ = false;
    }

    std::size_t step(std::size_t i) {
        const auto& word = token(i);
        if (word.quoted) {
            return i + quoted_role(i);
        }
        if (const auto act = act_at(tokens_, i); act != Act::nothing) {
            take_act(act, i);
            return i + 1;
        }
        if (is_preposition(i)) {
            forget();
            preposition_ = word.folded;
            return i + 1;
        }
        if (const auto end = person(i); end != i) {
            return end;
        }
        if (const auto role = role_at(tokens_, i); role.words != 0 && take_role(role, i)) {
            return i + role.words;
        }
        if (const auto end = organisation(i); end != i) {
            return end;
        }
        out_.respectively = out_.respectively || word.folded == "соответственно";
        if (is_position(word)) {
            forget();
            office_ = true;
        } else if (!begins_any(word.folded, {"школ", "образовательн", "организаци", "учрежден"}) && !word.numero) {
            forget();
            out_.plain = out_.plain && word.number;
        }
        return i + 1;
    }

    // «пары «школа-наставник – ШНОР»» tells in which order the lines below name them.
    std::size_t quoted_role(std::size_t i) {
        const auto role = out_.act == Act::pairs ? role_at(tokens_, i) : RoleWords{};
        const auto side = side_of(role.role);
        if (side == Side::unknown) {
            return 1;
        }
        out_.sides.push_back(SideWords{side, role.role, basis(i, i + role.words - 1)});
        return role.words;
    }

    [[nodiscard]] std::string basis(std::size_t first, std::size_t last) const {
        return one_line(text_.substr(token(first).span.first, token(last).span.end - token(first).span.first));
    }

    void take_act(Act act, std::size_t i) {
        forget();
        if (out_.act == Act::nothing || (out_.act == Act::appoint && act == Act::pairs)) {
            out_.act = act;
            out_.act_at = i;
            out_.denied = i > 0 && token(i - 1).folded == "не";
        }
    }

    // Whether the words give a side; a bare «наставника» may be one's own or another's.
    bool take_role(const RoleWords& role, std::size_t i) {
        const auto side = side_of(role.role);
        const bool mentor = side == Side::mentor;
        if (side == Side::unknown) {
            return false;
        }
        const auto last = i + role.words - 1;
        const auto whole = i > 0 && token(i - 1).folded.starts_with("школ") && gap(i) == "-" ? i - 1 : i;
        const bool compound = whole != i || token(i).folded.starts_with("школ");
        const bool instrumental = ends_any(token(last).folded, {"ом", "ем", "ами", "ями"});
        SideWords words{side, role.role, basis(whole, last)};
        if (mentor && instrumental && preposition_.empty()) {
            if (out_.predicate.side == Side::unknown) {
                out_.predicate = words;
            }
            forget();
            behind_predicate_ = true;
        } else if (!mentor || compound || instrumental) {
            if (token(i).sign == U'(' && !out_.parties.empty() && out_.parties.back().last + 1 == i) {
                out_.parties.back().words = words;
            } else {
                pending_ = words;
            }
            if (out_.behind == Side::unknown && is_behind()) {
                out_.behind = words.side;
            }
        }
        out_.sides.push_back(std::move(words));
        return true;
    }

    [[nodiscard]] bool is_behind() const { return preposition_ == "за" || preposition_ == "к"; }

    std::size_t person(std::size_t i) {
        constexpr std::size_t most = 4;
        for (auto count = std::min(most, tokens_.size() - i); count > 1; --count) {
            const auto& last = token(i + count - 1);
            if (!token(i).capital || last.quoted) {
                continue;
            }
            const auto span = Span{token(i).span.first, last.span.end};
            if (parse_person(span.of(text_))) {
                auto full = span;
                full.end += text_.substr(span.end).starts_with(".") && length(last.folded) == 1 ? 1 : 0;
                // «директора МБОУ «Гимназия» Иванову И.И.»
                add(full, true, i, i + count - 1);
                return i + count;
            }
        }
        return i;
    }

    std::size_t organisation(std::size_t i) {
        const bool legal = token(i).upper && is_legal_form(token(i).folded);
        const bool adjective = i + 1 < tokens_.size() && is_adjective(token(i)) && !token(i + 1).quoted &&
                               kind_at(tokens_, i + 1).sort == KindClass::school;
        if (word_before_numbers(i)) {
            const auto end = organisation_from(i + 1, i + 2, false);
            return end == i + 1 ? i : end;
        }
        const auto kind = kind_at(tokens_, i);
        if (!legal && !adjective && kind.sort != KindClass::school) {
            return i;
        }
        auto end = i + std::max<std::size_t>(kind.sort == KindClass::school ? kind.words : 1, 1);
        if (adjective) {
            end += kind_at(tokens_, i + 1).words;
        }
        return organisation_from(i, end, !legal);
    }

    // «школ № 5, № 6»: the word is no kind of school, the numbers are names.
    [[nodiscard]] bool word_before_numbers(std::size_t i) const {
        return i + 2 < tokens_.size() && token(i).folded == "школ" && token(i + 1).numero && token(i + 2).number;
    }

    // The name whose first words are those from `i` to `end`; the word behind it, or `i` if they name nothing.
    std::size_t organisation_from(std::size_t i, std::size_t end, bool kinded) {
        while (end < tokens_.size()) {
            const auto next = goes_on(i, end, kinded);
            if (next == end) {
                break;
            }
            end = next;
        }
        const auto from = token(i).span.first;
        const auto rest = text_.substr(token(end - 1).span.end);
        const auto quote = rest.starts_with("»") ? 2U : rest.starts_with("\"") ? 1U : 0U;
        const auto whole = text_.substr(from, token(end - 1).span.end + quote - from);
        const auto name = parse_name(whole);
        if (!name.names()) {
            return i;
        }
        const auto own = name.text(whole);
        const auto first = from + static_cast<std::uint32_t>(own.data() - whole.data());
        add(Span{first, first + static_cast<std::uint32_t>(own.size())}, false, i, end - 1);
        return end;
    }

    // Whether the word at `end` belongs to the name that began at `first`; the word behind it.
    std::size_t goes_on(std::size_t first, std::size_t end, bool& kinded) const {
        const auto& word = token(end);
        const auto between = gap(end);
        const bool list = between.find_first_of(",;") != std::string_view::npos;
        const bool number = word.number || word.numero;
        const bool numbers = token(end - 1).number && number;
        if (between.find_first_of("():/\n") != std::string_view::npos || dash_before(end) || (list && !numbers)) {
            return end;
        }
        if (word.quoted) { // a second name in quotes is another's
            return between.find("»") == std::string_view::npos ? end + 1 : end;
        }
        if (word.folded == "и") {
            const bool more = token(end - 1).number && end + 1 < tokens_.size() &&
                              (token(end + 1).number || token(end + 1).numero);
            return more ? end + 2 : end;
        }
        if (number || word.folded == "им" || word.folded == "имени" ||
            begins_any(word.folded, {"район", "округ", "област", "город"})) {
            return end + 1;
        }
        if ((word.upper && is_legal_form(word.folded)) || is_preposition(end) || act_at(tokens_, end) != Act::nothing ||
            role_at(tokens_, end).words != 0) {
            return end;
        }
        if (const auto kind = kind_at(tokens_, end); kind.sort == KindClass::school) {
            const bool behind_dash = between == "-"; // «школа-интернат»
            if ((kinded || token(end - 1).quoted) && !behind_dash) {
                return end;
            }
            kinded = true;
            return end + kind.words;
        }
        const bool initial = end + 1 < tokens_.size() && length(token(end + 1).folded) == 1 && token(end + 1).capital;
        return word.capital && !initial && end > first ? end + 1 : end;
    }

    void add(Span name, bool person, std::size_t first, std::size_t last) {
        auto& parties = out_.parties;
        if (person && !parties.empty() && parties.back().office && parties.back().last + 1 == first) {
            parties.pop_back();
        }
        const bool prefixed = !preposition_.empty() || pending_.side != Side::unknown || behind_predicate_;
        if (!parties.empty() && parties.back().person == person && !prefixed && !office_) {
            auto& before = parties.back();
            const bool comma = before.last + 1 == first && gap(first).find(',') != std::string_view::npos &&
                               !dash_before(first);
            const bool joined = before.last + 2 == first && token(first - 1).folded == "и";
            if (comma || joined) {
                before.names.push_back(name);
                before.last = last;
                return;
            }
        }
        Party party;
        party.names = {name};
        party.person = person;
        party.behind = is_behind();
        party.helped = preposition_ == "для" || preposition_ == "над";
        party.behind_predicate = behind_predicate_;
        party.office = office_ && !person;
        party.words = pending_;
        party.first = first;
        party.last = last;
        forget();
        parties.push_back(std::move(party));
    }

    std::string_view text_;
    Tokens tokens_;
    PairSentence out_;
    std::string preposition_; ///< that the next party stands behind
    SideWords pending_;       ///< that stand before the next party
    bool behind_predicate_ = false;
    bool office_ = false;
};

} // namespace

bool has_act(const Tokens& tokens) {
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (act_at(tokens, i) != Act::nothing) {
            return true;
        }
    }
    return false;
}

PairSentence read_pair_sentence(std::string_view text) {
    auto tokens = tokens_of(text);
    return has_act(tokens) ? SentenceReader(text, std::move(tokens)).run() : PairSentence{};
}

PairSentence read_pair_item(std::string_view text) { return SentenceReader(text, tokens_of(text)).run(); }

} // namespace opora::inline v0::names
