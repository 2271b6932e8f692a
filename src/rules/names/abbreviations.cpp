// Opora, MIT licence. See LICENSE.
#include "rules/names/abbreviations.hpp"

#include <algorithm>
#include <array>
#include <unordered_set>

#include "base/ascii.hpp"
#include "base/unicode.hpp"
#include "opora_data/abbreviations.hpp"
#include "opora_data/capital_words.hpp"
#include "opora_data/org_types.hpp"

namespace opora::inline v0::rules {

namespace {

constexpr std::size_t shortest = 3; // of two letters there are more than anyone can list
constexpr std::size_t longest = 7;

// A word of a text with its letters as they stand.
struct Word {
    std::size_t first = 0;
    std::size_t end = 0;
    std::size_t letters = 0;
    std::size_t capitals = 0; // that it begins with
};

bool russian(char32_t c) noexcept { return c >= 0x400 && c <= 0x4FF; }

std::vector<Word> words_of(std::string_view text) {
    std::vector<Word> out;
    bool inside = false;
    for (std::size_t position = 0; position < text.size();) {
        const auto before = position;
        const auto c = next_letter(text, position);
        const bool letter = russian(c) || is_letter(c);
        if (letter) {
            if (!inside) {
                out.push_back({before, before, 0, 0});
            }
            auto& word = out.back();
            if (word.capitals == word.letters && is_capital(c)) {
                ++word.capitals;
            }
            ++word.letters;
            word.end = position;
        }
        inside = letter;
    }
    return out;
}

bool whole_capitals(const Word& word) { return word.letters >= shortest && word.capitals == word.letters; }

// «ПАСПОРТ МУНИЦИПАЛЬНОЙ ПРОГРАММЫ»: a line in capitals holds no abbreviation that could be told from its words.
bool in_capitals(const std::vector<Word>& words) {
    std::size_t capitals = 0;
    std::size_t long_words = 0;
    for (const auto& word : words) {
        if (word.letters > shortest) {
            ++long_words;
            capitals += word.capitals == word.letters ? 1 : 0;
        }
    }
    return capitals >= 2 && capitals * 2 > long_words;
}

bool is_ending(std::string_view letters) {
    constexpr std::array<std::string_view, 15> endings{"",   "а",  "у",  "е",  "ы",  "и",  "я",  "ю",
                                                       "ом", "ов", "ам", "ах", "ой", "ей", "ами"};
    return std::find(endings.begin(), endings.end(), letters) != endings.end();
}

// «43/2-ОД», «№ 12-р»: the letters belong to a number. «ИВАНОВ И.И.» is a name.
bool of_number_or_name(std::string_view text, const Word& word) {
    if (word.first > 0 && is_digit(text[word.first - 1])) {
        return true;
    }
    const bool joined = word.first > 1 && (text[word.first - 1] == '-' || text[word.first - 1] == '/');
    if (joined && is_digit(text[word.first - 2])) {
        return true;
    }
    auto position = word.end;
    while (position < text.size() && text[position] == ' ') {
        ++position;
    }
    if (position == word.end || position >= text.size()) {
        return false;
    }
    const auto c = next_letter(text, position);
    return is_capital(c) && position < text.size() && text[position] == '.';
}

// The end of the capitals a word begins with.
std::size_t capitals_end(std::string_view text, const Word& word) {
    auto position = word.first;
    for (std::size_t i = 0; i < word.capitals; ++i) {
        (void)next_letter(text, position);
    }
    return position;
}

const std::unordered_set<std::string>& common() {
    static const auto known = [] {
        std::unordered_set<std::string> out;
        for (const auto& row : data::abbreviations::rows) {
            out.insert(fold(row.abbreviation));
        }
        for (const auto& row : data::capital_words::rows) {
            out.insert(fold(row.word));
        }
        for (const auto& row : data::org_types::rows) {
            out.insert(fold(row.type));
        }
        return out;
    }();
    return known;
}

} // namespace

std::vector<Abbreviation> abbreviations_in(std::string_view text) {
    std::vector<Abbreviation> out;
    const auto words = words_of(text);
    const bool any = std::any_of(words.begin(), words.end(), [](const Word& word) {
        return word.capitals >= shortest && word.capitals <= longest;
    });
    if (!any || in_capitals(words)) {
        return out;
    }
    for (std::size_t i = 0; i < words.size(); ++i) {
        const auto& word = words[i];
        if (word.capitals < shortest || word.capitals > longest || of_number_or_name(text, word)) {
            continue;
        }
        const bool among_capitals = (i > 0 && whole_capitals(words[i - 1]) && words[i - 1].letters > longest) ||
                                    (i + 1 < words.size() && whole_capitals(words[i + 1]) &&
                                     words[i + 1].letters > longest);
        const auto end = capitals_end(text, word);
        if (among_capitals || !is_ending(text.substr(end, word.end - end))) {
            continue;
        }
        const auto written = text.substr(word.first, end - word.first);
        out.push_back({fold(written), std::string(written), word.first, word.end});
    }
    return out;
}

bool is_common(const std::string& letters, const RuleSettings& settings) {
    return common().count(letters) != 0 || std::any_of(settings.known.begin(), settings.known.end(),
                                                       [&](const auto& known) { return fold(known) == letters; });
}

} // namespace opora::inline v0::rules
