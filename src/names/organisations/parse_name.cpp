// Opora, MIT licence. See LICENSE.
#include <algorithm>
#include <array>

#include "base/unicode.hpp"
#include "names/organisations/parsed_name.hpp"

namespace opora::inline v0::names {

namespace {

template <std::size_t Size>
bool begins(std::string_view word, const std::array<std::string_view, Size>& beginnings) {
    return std::any_of(beginnings.begin(), beginnings.end(),
                       [word](std::string_view beginning) { return word.starts_with(beginning); });
}

void append_word(std::string& words, std::string_view word) {
    words += words.empty() ? "" : " ";
    words += word;
}

// «Кировского», «Дальняя», «Шумской»: words that stand before what they describe.
bool is_adjective(const Token& token) {
    constexpr std::array<std::string_view, 18> endings{"ней",   "нюю",  "ский", "ская", "ской", "ского",
                                                       "скому", "ским", "скую", "ское", "ый",   "ая",
                                                       "ого",   "ий",   "яя",   "его",  "ной",  "нему"};
    return std::any_of(endings.begin(), endings.end(), [&token](std::string_view ending) {
        return token.folded.size() > ending.size() + 2 && token.folded.ends_with(ending);
    });
}

// «района», «области», «КГО»: words that make a place of those beside them.
bool is_place_word(const Token& token) {
    constexpr std::array<std::string_view, 10> words{"район", "округ", "област", "республик", "город",
                                                     "село",  "села",  "посел",  "станиц",    "деревн"};
    const auto& word = token.folded;
    return begins(word, words) || word == "края" || word == "край" || word == "санкт" ||
           (token.upper && (word == "мо" || word == "го" || word == "мр"));
}

// «г. Дальний», «пос. Озёрный».
bool is_short_place(const Token& token, const Token& next) {
    constexpr std::array<std::string_view, 9> words{"г", "гор", "п", "пос", "с", "дер", "д", "ст", "пгт"};
    return next.capital && (next.sign == U'.' || token.folded == "пгт") &&
           std::find(words.begin(), words.end(), token.folded) != words.end();
}

class NameParser {
public:
    explicit NameParser(std::string_view text) : text_(text) {
        out_.tokens = tokens_of(text);
        out_.parts.assign(out_.tokens.size(), Part::other);
        out_.end = out_.tokens.size();
    }

    ParsedName run() {
        spelt_legal_form();
        for (std::size_t i = 0; i < size();) {
            i += known(i);
        }
        places();
        proper_names();
        begin();
        finish();
        return std::move(out_);
    }

private:
    [[nodiscard]] std::size_t size() const { return out_.tokens.size(); }
    [[nodiscard]] const Token& token(std::size_t i) const { return out_.tokens[i]; }
    [[nodiscard]] bool free(std::size_t i) const { return i < size() && out_.parts[i] == Part::other; }
    void mark(std::size_t i, Part part) { out_.parts[i] = part; }

    // «муниципальное бюджетное общеобразовательное учреждение»: its first letters are a legal form.
    void spelt_legal_form() {
        constexpr std::array<std::string_view, 6> beginnings{"муниципальн", "государствен", "федеральн",
                                                             "краев",       "областн",      "частн"};
        constexpr std::size_t most = 7; // words
        for (std::size_t i = 0; i < size(); ++i) {
            if (!begins(token(i).folded, beginnings)) {
                continue;
            }
            std::string letters;
            for (auto j = i; j < size() && j < i + most; ++j) {
                const auto& word = token(j).folded;
                letters += word == "дополнительного" ? std::string_view("д") : first_letter_of(word);
                if (word.starts_with("учрежден") && is_legal_form(letters)) {
                    for (auto k = i; k <= j; ++k) {
                        mark(k, Part::legal);
                    }
                    out_.name.legal_form = letters;
                    out_.name.expanded = true;
                    return;
                }
            }
        }
    }

    // Legal forms, kinds and numbers; how many words were taken.
    std::size_t known(std::size_t i) {
        if (!free(i)) {
            return 1;
        }
        const auto& word = token(i);
        if (word.upper && is_legal_form(word.folded)) {
            mark(i, Part::legal);
            if (out_.name.legal_form.empty()) {
                out_.name.legal_form = word.folded;
            }
            return 1;
        }
        if (word.numero) {
            mark(i, Part::numero);
            return 1 + numbers(i + 1);
        }
        if (word.number) {
            return std::max<std::size_t>(numbers(i), 1);
        }
        const auto found = kind_at(out_.tokens, i);
        if (found.words == 0) {
            return 1;
        }
        kind(found, i);
        return found.words;
    }

    void kind(const Kind& found, std::size_t i) {
        const bool stronger = out_.sort == KindClass::none || out_.sort == KindClass::generic ||
                              out_.sort == KindClass::unit || out_.sort == KindClass::place;
        const bool weak = found.sort == KindClass::generic || found.sort == KindClass::unit ||
                          found.sort == KindClass::place;
        for (auto k = i; k < i + found.words; ++k) {
            mark(k, found.sort == KindClass::place ? Part::glue : Part::kind);
        }
        if (found.sort == KindClass::place) {
            return;
        }
        // «школа-гимназия»: the second says more.
        const bool plain = out_.name.kind == "any_school" && found.sort == KindClass::school;
        if (out_.sort == KindClass::none || (stronger && !weak) || plain) {
            out_.name.kind = std::string(found.id);
            out_.sort = found.sort;
            kind_at_ = i;
        } else if (out_.outer.empty() && !weak && found.id != out_.name.kind) {
            out_.outer = found.id;
        }
    }

    // «2, 221 и 251» behind «№», a legal form or a kind.
    std::size_t numbers(std::size_t first) {
        const bool led = first > 0 && (token(first - 1).numero || out_.parts[first - 1] == Part::legal ||
                                       out_.parts[first - 1] == Part::kind);
        if (!led || first >= size() || !token(first).number || (token(first).sign != 0 && !token(first - 1).numero)) {
            return 0;
        }
        auto i = first;
        for (; i < size(); ++i) {
            const auto& word = token(i);
            const bool joint = i == first || word.sign == U',' || word.sign == U';' || and_before(i);
            if (word.number && joint) {
                mark(i, Part::number);
                out_.numbers.push_back(i);
            } else if (word.numero && (word.sign == U',' || and_before(i))) {
                mark(i, Part::numero);
                if (i + 1 < size() && token(i + 1).number) {
                    ++i;
                    mark(i, Part::number);
                    out_.numbers.push_back(i);
                }
            } else if ((word.folded == "и" || word.folded == "н") && i + 1 < size() &&
                       (token(i + 1).number || token(i + 1).numero)) {
                mark(i, Part::glue);
            } else if (word.number && (word.sign == U'-' || word.sign == U'–')) {
                // «№ 1-5» may be a range or one number: it stays as it is.
                mark(i, Part::number);
                ranged_ = true;
            } else {
                break;
            }
        }
        return i - first;
    }

    [[nodiscard]] bool and_before(std::size_t i) const { return i > 0 && token(i - 1).folded == "и"; }

    // «Кировского района Санкт-Петербурга», «г. Дальний», «КГО».
    void places() {
        for (std::size_t i = 0; i < size(); ++i) {
            if (!free(i) || is_level(token(i))) {
                continue;
            }
            const bool brief = i + 1 < size() && is_short_place(token(i), token(i + 1));
            if (!brief && !is_place_word(token(i))) {
                continue;
            }
            mark(i, Part::place);
            for (auto j = i; j > 0 && free(j - 1) && is_adjective(token(j - 1)); --j) {
                mark(j - 1, Part::place);
            }
            const auto& word = token(i).folded;
            const bool names_behind = brief || word == "санкт" || word.starts_with("город") ||
                                      word.starts_with("сел") || word.starts_with("посел") ||
                                      word.starts_with("деревн") || word.starts_with("республик");
            if (names_behind && free(i + 1) && token(i + 1).capital) {
                mark(i + 1, Part::place);
            }
        }
        // «Управление образования КГО»: an abbreviation behind the kind is the place's.
        if (out_.sort == KindClass::other) {
            for (std::size_t i = kind_at_ + 1; i < size(); ++i) {
                if (free(i) && token(i).upper) {
                    mark(i, Part::place);
                }
            }
        }
    }

    void proper_names() {
        const bool kinded = out_.sort != KindClass::none;
        for (std::size_t i = 0; i < size(); ++i) {
            if (!free(i)) {
                continue;
            }
            const auto& word = token(i);
            const bool behind = kinded && i > kind_at_;
            if (behind && !word.quoted && group_at(out_.tokens, i).words != 0) {
                return; // «ИМЦ района Образовательные организации»: another begins
            }
            if (is_level(word)) {
                mark(i, Part::glue);
            } else if (word.quoted) {
                mark(i, Part::proper);
            } else if (kinded && i < kind_at_ && is_adjective(word) && (word.capital || i + 1 == kind_at_)) {
                mark(i, Part::proper);
            } else if (behind && (word.folded == "им" || word.folded == "имени")) {
                mark(i, Part::glue);
                honoured_ = true;
            } else if (behind && word.capital) {
                mark(i, honoured_ ? Part::proper : Part::place);
            } else if (is_position(word)) {
                mark(i, Part::position);
            }
        }
    }

    // «Руководителям МБОУ «Школа»»: the name begins behind the words that are none of its own.
    void begin() {
        while (out_.first < size() &&
               (out_.parts[out_.first] == Part::other || out_.parts[out_.first] == Part::position)) {
            ++out_.first;
        }
        while (out_.end > out_.first &&
               (out_.parts[out_.end - 1] == Part::other || out_.parts[out_.end - 1] == Part::position)) {
            --out_.end;
        }
    }

    void finish() {
        if (ranged_) {
            out_.numbers.clear();
        }
        for (const auto i : out_.numbers) {
            out_.name.numbers.emplace_back(token(i).folded);
        }
        std::size_t propers = 0;
        for (std::size_t i = out_.first; i < out_.end; ++i) {
            const auto& word = token(i);
            if (out_.parts[i] == Part::proper) {
                append_word(out_.name.proper, word.folded);
                out_.proper.push_back(name_stem(word.folded));
                out_.acronym = ++propers == 1 && word.upper && length(word.folded) <= 8 ? word.folded
                                                                                        : std::string_view{};
            } else if (out_.parts[i] == Part::place) {
                append_word(out_.name.place, word.folded);
                out_.place.push_back(name_stem(word.folded));
            }
        }
        // «МИМС», «КО» alone.
        if (size() == 1 && token(0).upper && out_.sort == KindClass::none && out_.name.legal_form.empty()) {
            out_.acronym = token(0).folded;
        }
        implied_kind();
        std::sort(out_.place.begin(), out_.place.end());
        out_.place.erase(std::unique(out_.place.begin(), out_.place.end()), out_.place.end());
    }

    // «ЗСОШ» ends in a kind; a general school (ОУ) is one whatever it is called.
    void implied_kind() {
        constexpr std::array<std::array<std::string_view, 2>, 5> endings{{{"сош", "school"},
                                                                          {"оош", "basic_school"},
                                                                          {"нош", "primary_school"},
                                                                          {"сш", "school"},
                                                                          {"ш", "any_school"}}};
        constexpr std::array<std::string_view, 4> higher{"дпо", "во", "впо", "спо"};
        if (out_.sort != KindClass::none || out_.name.legal_form.empty()) {
            return;
        }
        for (const auto& [ending, kind] : endings) {
            if (out_.acronym.size() > ending.size() && out_.acronym.ends_with(ending)) {
                out_.name.kind = kind;
                out_.sort = KindClass::school;
                return;
            }
        }
        const auto& form = out_.name.legal_form;
        const bool other = std::any_of(out_.tokens.begin(), out_.tokens.end(), [&higher](const Token& token) {
            return std::find(higher.begin(), higher.end(), token.folded) != higher.end();
        });
        if (form.ends_with("оу") && !form.ends_with("доу") && !form.starts_with("ф") && !other) {
            out_.name.kind = "any_school";
            out_.sort = KindClass::school;
        }
    }

    std::string_view text_;
    ParsedName out_;
    std::size_t kind_at_ = 0;
    bool ranged_ = false;
    bool honoured_ = false;
};

} // namespace

ParsedName parse_name(std::string_view text) { return NameParser(text).run(); }

} // namespace opora::inline v0::names
