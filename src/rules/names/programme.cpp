// Opora, MIT licence. See LICENSE.
//
// The programme named in different ways. A name is what follows the word «программа»: in quotes, or as far as it goes along
// with a name that the document gives in its title, its passport or quotes.
#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <set>
#include <unordered_map>

#include "base/ascii.hpp"
#include "base/unicode.hpp"
#include "plan/word_table.hpp"
#include "rules/names/facts.hpp"

namespace opora::inline v0::rules {

namespace {

struct NameWord {
    std::string word;
    std::string stem;
};

struct Naming {
    std::string level; ///< stem of «районная»; empty: none
    std::string level_word;
    std::vector<NameWord> words;
    bool quoted = false;
    const Text* text = nullptr;
};

constexpr std::size_t shortest = 4; // words: shorter names are alike by chance
constexpr std::size_t longest = 40;

bool is_level(std::string_view word) {
    constexpr std::array<std::string_view, 8> levels{"районн",  "муниципальн", "региональн", "городск",
                                                     "областн", "краев",       "школьн",     "окружн"};
    return std::any_of(levels.begin(), levels.end(), [word](auto level) { return word.starts_with(level); });
}

// Years, numbers and dates are no part of what a programme is called.
bool is_dating(std::string_view word) {
    return is_digit(word.front()) || word.starts_with("год") || word.starts_with("учебн") || word == "г" ||
           word == "гг";
}

// The names in a text that follow the word «программа».
void add_namings(const Text& text, std::vector<Naming>& out) {
    const bool programme = text.text.find("рограмм") != std::string_view::npos ||
                           text.text.find("РОГРАММ") != std::string_view::npos;
    const bool map = !programme && (text.text.find("орожн") != std::string_view::npos ||
                                    text.text.find("ОРОЖН") != std::string_view::npos);
    if (!programme && !map) {
        return;
    }
    const Words pieces(text.text);
    for (std::size_t i = 0; i + shortest < pieces.size(); ++i) {
        const bool begins = programme ? pieces.words[i].starts_with("программ")
                                      : i > 0 && pieces.words[i].starts_with("карт") &&
                                            pieces.words[i - 1].starts_with("дорожн");
        if (!begins || pieces.stops(i)) {
            continue;
        }
        Naming naming;
        naming.text = &text;
        for (std::size_t back = i > 2 ? i - 3 : 0; back < i; ++back) {
            if (is_level(pieces.words[back]) && !pieces.stops(back)) {
                naming.level = stem(pieces.words[back]);
                naming.level_word = pieces.words[back];
            }
        }
        naming.quoted = pieces.opens(i + 1);
        for (auto at = i + 1; at < pieces.size() && naming.words.size() < longest; ++at) {
            if (!is_dating(pieces.words[at])) {
                naming.words.push_back({pieces.words[at], stem(pieces.words[at])});
            }
            // «Шаг навстречу» is a motto: what kind of programme it is, is said behind it.
            const bool motto = naming.words.size() < shortest;
            if (pieces.stops(at) || (naming.quoted && pieces.closes(at) && !motto)) {
                break;
            }
            naming.quoted = naming.quoted && !pieces.closes(at);
        }
        if (naming.words.size() >= shortest) {
            out.push_back(std::move(naming));
        }
    }
}

// The words of two names that go along with each other, by the longest common run of their stems, gaps allowed.
struct Alignment {
    std::vector<char> in_a;
    std::vector<char> in_b;
    std::size_t common = 0;
};

Alignment align(const std::vector<NameWord>& a, const std::vector<NameWord>& b) {
    std::vector<std::vector<std::size_t>> best(a.size() + 1, std::vector<std::size_t>(b.size() + 1, 0));
    for (auto i = a.size(); i-- > 0;) {
        for (auto j = b.size(); j-- > 0;) {
            best[i][j] = a[i].stem == b[j].stem ? best[i + 1][j + 1] + 1 : std::max(best[i + 1][j], best[i][j + 1]);
        }
    }
    Alignment out{std::vector<char>(a.size(), 0), std::vector<char>(b.size(), 0), best[0][0]};
    for (std::size_t i = 0, j = 0; i < a.size() && j < b.size();) {
        if (a[i].stem == b[j].stem) {
            out.in_a[i++] = 1;
            out.in_b[j++] = 1;
        } else if (best[i + 1][j] >= best[i][j + 1]) {
            ++i;
        } else {
            ++j;
        }
    }
    return out;
}

// Words of one name that the other lacks, up to the last that they share.
std::vector<std::string> lacking(const std::vector<NameWord>& words, const std::vector<char>& common) {
    const auto last = std::find(common.rbegin(), common.rend(), 1);
    const auto end = static_cast<std::size_t>(common.rend() - last);
    std::vector<std::string> out;
    for (std::size_t i = 0; i < end; ++i) {
        if (common[i] == 0) {
            out.push_back(words[i].word);
        }
    }
    return out;
}

struct Difference {
    std::string of_reference;
    std::string of_other;
};

std::string joined(const std::vector<std::string>& words) {
    std::string out;
    for (const auto& word : words) {
        out += (out.empty() ? "" : " ") + word;
    }
    return out.empty() ? "–" : out;
}

bool says_or(const std::vector<std::string>& words) {
    return std::any_of(words.begin(), words.end(), [](const std::string& word) { return word == "или"; });
}

// Where a programme is named in full: its title and its passport.
bool names_in_full(const Naming& naming) {
    return naming.text->kind == Text::Kind::title ||
           (naming.text->kind == Text::Kind::passport &&
            fold(naming.text->header).find("наименован") != std::string::npos);
}

// How two names of one programme differ: nothing if they are the same, or are names of two programmes. A shorter name is
// no other name, so words on one side alone are none, but for «или», and between the title and the passport.
std::optional<Difference> compare(const Naming& reference, const std::set<std::string_view>& stems,
                                  const Naming& other) {
    constexpr std::size_t share = 7; // tenths of the reference that must return
    if (other.words.front().stem != reference.words.front().stem) {
        return std::nullopt;
    }
    const auto shared = static_cast<std::size_t>(std::count_if(
        other.words.begin(), other.words.end(), [&](const auto& word) { return stems.count(word.stem) != 0; }));
    const auto size = reference.words.size();
    if (shared * 10 < size * share) {
        return std::nullopt;
    }
    const auto alignment = align(reference.words, other.words);
    if (alignment.common * 10 < size * share) {
        return std::nullopt;
    }
    const auto a = lacking(reference.words, alignment.in_a);
    const auto b = lacking(other.words, alignment.in_b);
    const bool full = names_in_full(reference) && names_in_full(other) && (!a.empty() || !b.empty());
    if ((!a.empty() && !b.empty()) || says_or(a) || says_or(b) || full) {
        return Difference{joined(a), joined(b)};
    }
    if (!reference.level.empty() && !other.level.empty() && reference.level != other.level) {
        return Difference{reference.level_word, other.level_word};
    }
    return std::nullopt;
}

std::string key_of(const Naming& naming) {
    std::string out = naming.level + (names_in_full(naming) ? "!" : "");
    for (const auto& word : naming.words) {
        out += " " + word.word;
    }
    return out;
}

// Names that others are compared with: of the title, of the passport, else the first in quotes.
std::vector<const Naming*> references(const std::vector<Naming>& namings) {
    std::vector<const Naming*> out;
    std::set<std::string> beginnings;
    const auto add = [&](bool chosen, const Naming& naming) {
        constexpr std::size_t most = 5;
        if (chosen && out.size() < most &&
            beginnings.insert(naming.words[0].stem + " " + naming.words[1].stem).second) {
            out.push_back(&naming);
        }
    };
    for (const auto& naming : namings) {
        add(naming.text->kind == Text::Kind::passport &&
                fold(naming.text->header).find("наименован") != std::string::npos,
            naming);
    }
    for (const auto& naming : namings) {
        add(naming.text->kind == Text::Kind::title, naming);
    }
    for (const auto& naming : namings) {
        add(naming.quoted, naming);
    }
    return out;
}

} // namespace

void programme_name_rules(const std::vector<Text>& texts, Findings& findings) {
    std::vector<Naming> namings;
    for (const auto& text : texts) {
        add_namings(text, namings);
    }
    for (const auto* const reference : references(namings)) {
        std::map<std::pair<std::string, std::string>, std::vector<FindingPlace>> variants;
        std::set<std::string_view> stems;
        for (const auto& word : reference->words) {
            stems.insert(word.stem);
        }
        std::unordered_map<std::string, std::optional<Difference>> known; // a long plan repeats the same few names
        for (const auto& naming : namings) {
            auto [found, is_new] = known.try_emplace(key_of(naming));
            if (is_new && &naming != reference) {
                found->second = compare(*reference, stems, naming);
            }
            const auto& difference = found->second;
            if (difference) {
                auto& places = variants[{difference->of_reference, difference->of_other}];
                auto place = naming.text->place();
                if (std::find(places.begin(), places.end(), place) == places.end()) {
                    places.push_back(std::move(place));
                }
            }
        }
        for (auto& [words, places] : variants) {
            places.push_back(reference->text->place());
            findings.add(Code::programme_named_differently, words.second, {words.first, words.second},
                         std::move(places));
        }
    }
}

} // namespace opora::inline v0::rules
