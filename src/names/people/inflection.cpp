// Opora, MIT licence. See LICENSE.
#include "names/people/inflection.hpp"

#include <algorithm>
#include <array>

#include "base/unicode.hpp"

namespace opora::inline v0::names {

namespace {

using Forms = std::vector<std::string>;

// The word with one ending put for another.
std::string with(std::string_view word, std::string_view old_ending, std::string_view ending) {
    return std::string(word.substr(0, word.size() - old_ending.size())) + std::string(ending);
}

bool ends(std::string_view word, std::string_view ending) {
    return word.size() >= ending.size() + 4 && word.ends_with(ending);
}

template <std::size_t Size>
bool ends_with_any(std::string_view word, const std::array<std::string_view, Size>& endings) {
    return std::any_of(endings.begin(), endings.end(), [word](std::string_view ending) { return ends(word, ending); });
}

// к, г, х and the hushing letters take `ий`: «Полянского», «Хорошего».
std::string adjective(std::string_view root) {
    constexpr std::array<std::string_view, 7> soft{"к", "г", "х", "ж", "ш", "щ", "ч"};
    return std::string(root) + (ends_with_any(root, soft) ? "ий" : "ый");
}

void masculine_adjective(std::string_view surname, std::string_view ending, Forms& out) {
    const auto root = surname.substr(0, surname.size() - ending.size());
    out.push_back(adjective(root));
    out.push_back(std::string(root) + "ой");
}

// «Ивановой» is a woman's in every case but the nominative and the accusative; «Полянской» too.
bool feminine(std::string_view surname, Forms& out) {
    constexpr std::array<std::string_view, 4> nouns{"овой", "евой", "иной", "ыной"};
    if (ends_with_any(surname, nouns)) {
        out.push_back(with(surname, "ой", "а"));
        return true;
    }
    if (ends(surname, "ой")) {
        out.push_back(with(surname, "ой", "ая"));
        out.emplace_back(surname); // «Толстой»
        return true;
    }
    if (ends(surname, "ей")) {
        out.push_back(with(surname, "ей", "яя"));
        out.emplace_back(surname);
        return true;
    }
    return false;
}

void genitives(std::string_view surname, Forms& out) {
    constexpr std::array<std::string_view, 4> own{"ова", "ева", "ина", "ына"};
    if (ends(surname, "ого")) {
        masculine_adjective(surname, "ого", out);
    } else if (ends(surname, "его")) {
        out.push_back(with(surname, "его", "ий"));
    } else if (ends(surname, "ую")) {
        out.push_back(with(surname, "ую", "ая"));
    } else if (ends(surname, "юю")) {
        out.push_back(with(surname, "юю", "яя"));
    } else if (feminine(surname, out)) {
        return;
    } else if (ends_with_any(surname, own)) {
        out.push_back(with(surname, "а", ""));
    } else if (ends(surname, "у")) {
        out.push_back(with(surname, "у", "а"));
    } else if (ends(surname, "ю")) {
        out.push_back(with(surname, "ю", "я"));
    } else if (ends(surname, "а")) {
        out.push_back(with(surname, "а", ""));
        out.emplace_back(surname);
    } else if (ends(surname, "я")) {
        out.push_back(with(surname, "я", "й"));
        out.push_back(with(surname, "я", "ь"));
    } else if (ends(surname, "ы")) {
        out.push_back(with(surname, "ы", "а"));
    } else if (ends(surname, "и")) {
        out.push_back(with(surname, "и", "а"));
        out.push_back(with(surname, "и", "я"));
        out.emplace_back(surname);
    } else {
        out.emplace_back(surname);
    }
}

void datives(std::string_view surname, Forms& out) {
    if (ends(surname, "ому")) {
        masculine_adjective(surname, "ому", out);
    } else if (ends(surname, "ему")) {
        out.push_back(with(surname, "ему", "ий"));
    } else if (feminine(surname, out)) {
        return;
    } else if (ends(surname, "у")) {
        out.push_back(with(surname, "у", ""));
    } else if (ends(surname, "ю")) {
        out.push_back(with(surname, "ю", "й"));
        out.push_back(with(surname, "ю", "ь"));
    } else if (ends(surname, "е")) {
        out.push_back(with(surname, "е", "а"));
        out.push_back(with(surname, "е", "я"));
        out.emplace_back(surname);
    } else {
        out.emplace_back(surname);
    }
}

struct Noun {
    std::string_view root;
    std::string_view nominative;
    char gender;
};

constexpr std::array<Noun, 17> nouns{{{"служб", "а", 'f'},
                                      {"центр", "", 'm'},
                                      {"комитет", "", 'm'},
                                      {"отдел", "", 'm'},
                                      {"управлени", "е", 'n'},
                                      {"департамент", "", 'm'},
                                      {"институт", "", 'm'},
                                      {"гимнази", "я", 'f'},
                                      {"школ", "а", 'f'},
                                      {"лице", "й", 'm'},
                                      {"кабинет", "", 'm'},
                                      {"администраци", "я", 'f'},
                                      {"министерств", "о", 'n'},
                                      {"колледж", "", 'm'},
                                      {"техникум", "", 'm'},
                                      {"университет", "", 'm'},
                                      {"учреждени", "е", 'n'}}};

const Noun* noun_of(std::string_view word) {
    const auto folded = fold(word);
    const auto* const found = std::find_if(nouns.begin(), nouns.end(), [&folded](const Noun& noun) {
        return folded.starts_with(noun.root) && folded.size() <= noun.root.size() + 6;
    });
    return found == nouns.end() ? nullptr : &*found;
}

std::string adjective_of(std::string_view word, char gender) {
    constexpr std::array<std::string_view, 8> endings{"ого", "его", "ому", "ему", "ой", "ей", "ую", "юю"};
    for (const auto ending : endings) {
        const bool of_women = ending.size() == 4;
        if (!ends(word, ending) || of_women != (gender == 'f')) {
            continue; // «городской центр» is a nominative
        }
        const auto root = word.substr(0, word.size() - ending.size());
        const bool soft = ending.starts_with("е") || ending.starts_with("ю");
        if (gender == 'f') {
            return std::string(root) + (soft ? "яя" : "ая");
        }
        if (gender == 'n') {
            return std::string(root) + (soft ? "ее" : "ое");
        }
        return soft ? std::string(root) + "ий" : adjective(root);
    }
    return std::string(word);
}

} // namespace

std::vector<std::string> nominatives(std::string_view surname, Case of) {
    Forms out;
    if (of == Case::nominative || of == Case::unknown) {
        out.emplace_back(surname);
    }
    if (of == Case::dative || of == Case::unknown) {
        datives(surname, out);
    }
    if (of == Case::genitive || of == Case::unknown) {
        genitives(surname, out);
    }
    Forms unique;
    for (auto& form : out) {
        if (std::find(unique.begin(), unique.end(), form) == unique.end()) {
            unique.push_back(std::move(form));
        }
    }
    return unique;
}

Case case_of(std::string_view position) {
    constexpr std::array<std::string_view, 2> datives_of_adjectives{"ому", "ему"};
    constexpr std::array<std::string_view, 2> genitives_of_adjectives{"ого", "его"};
    const auto folded = fold(position.substr(0, position.find(' ')));
    const auto word = std::string_view(folded);
    if (word.empty() || word == "глава" || word == "и.о." || word == "врио") {
        return word == "глава" ? Case::nominative : Case::unknown;
    }
    if (ends_with_any(word, datives_of_adjectives) || ends(word, "у") || ends(word, "ю") || word == "главе") {
        return Case::dative;
    }
    if (ends_with_any(word, genitives_of_adjectives) || ends(word, "а") || ends(word, "я") || word == "главу" ||
        word == "главы") {
        return word == "главу" || !ends(word, "ая") ? Case::genitive : Case::nominative;
    }
    return Case::nominative;
}

std::string nominative_phrase(std::string_view phrase) {
    std::vector<std::string_view> words;
    const Noun* head = nullptr;
    std::size_t end = 0; // behind the head
    for (std::size_t position = 0; position < phrase.size() && head == nullptr;) {
        auto space = phrase.find(' ', position);
        space = space == std::string_view::npos ? phrase.size() : space;
        words.push_back(phrase.substr(position, space - position));
        head = noun_of(words.back());
        end = space;
        position = space + 1;
    }
    constexpr std::size_t most = 5; // adjectives and the noun
    if (head == nullptr || words.size() > most) {
        return std::string(phrase);
    }
    std::string out;
    for (std::size_t i = 0; i + 1 < words.size(); ++i) {
        out += adjective_of(words[i], head->gender) + ' ';
    }
    const auto noun = words.back();
    // In capitals a case cannot be seen by these endings; such names head a document in the nominative.
    if (!noun.ends_with(fold(noun).substr(fold(noun).size() - 2))) {
        return std::string(phrase);
    }
    auto word = noun; // «школа»»: signs behind the word stay
    while (word.ends_with("»") || word.ends_with('"') || word.ends_with(',')) {
        word.remove_suffix(word.ends_with("»") ? std::string_view("»").size() : 1);
    }
    out += std::string(word.substr(0, std::min(word.size(), head->root.size()))) + std::string(head->nominative) +
           std::string(noun.substr(word.size()));
    return out + std::string(phrase.substr(end));
}

} // namespace opora::inline v0::names
