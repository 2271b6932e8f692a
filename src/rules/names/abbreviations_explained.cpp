// Opora, MIT licence. See LICENSE.
//
// How a document explains an abbreviation: «(далее – ШКОД)», «ШКОД (школа ...)», by words whose first letters it has, or by
// writing it in small letters elsewhere, so that it is no abbreviation at all.
#include <algorithm>
#include <array>
#include <bitset>
#include <unordered_map>
#include <unordered_set>

#include "base/unicode.hpp"
#include "rules/names/abbreviations.hpp"

namespace opora::inline v0::rules {

namespace {

constexpr std::size_t shortest = 3;
constexpr std::size_t longest = 7;

// Letters of an abbreviation as one number, 6 bits each.
constexpr std::uint64_t letter_bits = 6;

// 1 to 32 for а to я, ё as е; 0 for anything else.
std::uint64_t number_of(char32_t letter) {
    const auto small = to_lower(letter);
    if (small == 0x451) {
        return 6;
    }
    return small >= 0x430 && small <= 0x44F ? small - 0x430 + 1 : 0;
}

std::uint64_t key_of(std::string_view letters) {
    std::uint64_t key = 0;
    for (std::size_t position = 0; position < letters.size();) {
        key = (key << letter_bits) | number_of(next_letter(letters, position));
    }
    return key;
}

// Small words that abbreviations pass over: «школы с низкими образовательными результатами» is ШНОР.
bool is_small(std::string_view word) {
    constexpr std::array<std::string_view, 14> words{"и",  "в", "с",  "по", "на", "для", "о",
                                                     "об", "к", "от", "до", "из", "при", "за"};
    return std::find(words.begin(), words.end(), word) != words.end();
}

// The words that an abbreviation stands for are no list and no two sentences.
bool ends_phrase(char32_t c) {
    constexpr std::u32string_view signs = U".,;:()\n";
    return signs.find(c) != std::u32string_view::npos;
}

class Explainer {
public:
    explicit Explainer(std::map<std::string, Unexplained>& open) : open_(open) {
        for (const auto& [letters, use] : open) {
            const auto key = key_of(letters);
            by_key_.emplace(key, letters);
            first_two_.set(key >> (letter_bits * (length(letters) - 2)) & ((1U << (2 * letter_bits)) - 1));
        }
    }

    void read(std::string_view text) {
        initials_.clear();
        full_initials_.clear();
        for (std::size_t position = 0; position < text.size();) {
            const auto before = position;
            const auto c = next_letter(text, position);
            if (number_of(c) != 0) {
                position = word(text, before, c);
            } else if (ends_phrase(c)) {
                phrase_ends();
            }
        }
        phrase_ends();
        introduced(text);
    }

private:
    // Takes a word; the position behind it.
    std::size_t word(std::string_view text, std::size_t first, char32_t initial) {
        auto position = first;
        std::size_t capitals = 0;
        std::size_t letters = 0;
        while (position < text.size()) {
            auto next = position;
            const auto c = next_letter(text, next);
            if (number_of(c) == 0) {
                break;
            }
            capitals += is_capital(c) ? 1 : 0;
            ++letters;
            position = next;
        }
        const auto written = text.substr(first, position - first);
        if (capitals >= 2 && capitals == letters && letters <= longest) {
            return position; // an abbreviation explains no other
        }
        if (capitals <= 1 && letters >= shortest && letters <= longest) {
            explained(key_of(written)); // the same letters as a word: «План» and «ПЛАН»
        }
        full_initials_.push_back(number_of(initial));
        if (letters > 3 || !is_small(written)) {
            initials_.push_back(number_of(initial));
        }
        return position;
    }

    void phrase_ends() {
        look(initials_);
        if (full_initials_.size() != initials_.size()) {
            look(full_initials_);
        }
        initials_.clear();
        full_initials_.clear();
    }

    void look(const std::vector<std::uint64_t>& initials) {
        for (std::size_t i = 0; i + shortest <= initials.size(); ++i) {
            auto key = (initials[i] << letter_bits) | initials[i + 1];
            if (!first_two_[key]) {
                continue;
            }
            for (std::size_t n = 2; n < longest && i + n < initials.size(); ++n) {
                key = (key << letter_bits) | initials[i + n];
                explained(key);
            }
        }
    }

    void explained(std::uint64_t key) {
        const auto found = by_key_.find(key);
        if (found != by_key_.end()) {
            open_.erase(found->second);
            by_key_.erase(found);
        }
    }

    // «(далее – ШНОР, ШНСУ)», «ШКОД (школа ...)», «ШКОД – школа ...».
    void introduced(std::string_view text) {
        const auto found = abbreviations_in(text);
        const auto further = text.find("далее");
        for (const auto& abbreviation : found) {
            const bool named = further != std::string_view::npos && further < abbreviation.first &&
                               text.substr(further, abbreviation.first - further).find(')') == std::string_view::npos;
            if (named || defined(text, abbreviation)) {
                explained(key_of(abbreviation.letters));
            }
        }
    }

    // Whether words follow in brackets or behind a dash, the first of which begins as the abbreviation does.
    static bool defined(std::string_view text, const Abbreviation& abbreviation) {
        auto position = abbreviation.end;
        bool sign = false;
        while (position < text.size()) {
            const auto before = position;
            const auto c = next_letter(text, position);
            if (c == U'(' || c == U'-' || c == U'–' || c == U'—') {
                sign = sign || before > abbreviation.end; // «ВПР-диагностика» is one word
            } else if (c != U' ') {
                std::size_t start = 0;
                return sign && !is_capital(c) && number_of(c) != 0 &&
                       number_of(c) == number_of(next_letter(abbreviation.letters, start));
            }
        }
        return false;
    }

    std::map<std::string, Unexplained>& open_;
    std::unordered_map<std::uint64_t, std::string> by_key_;
    std::bitset<1U << (2 * letter_bits)> first_two_;
    std::vector<std::uint64_t> initials_;
    std::vector<std::uint64_t> full_initials_;
};

std::unordered_set<std::string> in_names(const Programme& programme) {
    std::unordered_set<std::string> out;
    const auto add = [&out](std::string_view name) {
        for (auto& abbreviation : abbreviations_in(name)) {
            out.insert(std::move(abbreviation.letters));
        }
    };
    for (const auto& organisation : programme.organisations) {
        const bool introduced = !organisation.roles.empty() || !organisation.cells.empty();
        if (introduced || organisation.name.find("«") != std::string::npos ||
            organisation.name.find("№") != std::string::npos) {
            add(organisation.name);
            for (const auto& alias : organisation.aliases) {
                add(alias.text);
            }
        }
    }
    return out;
}

} // namespace

std::map<std::string, Unexplained> unexplained(const Facts& facts, const std::vector<Text>& texts) {
    std::map<std::string, Unexplained> out;
    const auto names = in_names(facts.programme);
    for (const auto& text : texts) {
        for (auto& abbreviation : abbreviations_in(text.text)) {
            if (is_common(abbreviation.letters, facts.settings) || names.count(abbreviation.letters) != 0) {
                continue;
            }
            auto& use = out[abbreviation.letters];
            use.written = std::move(abbreviation.written);
            if (use.texts.empty() || use.texts.back() != &text) {
                use.texts.push_back(&text);
            }
        }
    }
    if (out.empty()) {
        return out;
    }
    Explainer explainer(out);
    for (const auto& text : texts) {
        explainer.read(text.text);
    }
    return out;
}

} // namespace opora::inline v0::rules
