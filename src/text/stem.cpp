// Opora, MIT licence. See LICENSE.
#include "text/stem.hpp"

#include <array>

#include "base/unicode.hpp"

namespace opora::inline v0::text {

namespace {

constexpr std::size_t letter = 2;         // bytes of a Russian one
constexpr std::size_t least = 3 * letter; // what is kept

// Drops the first ending of the list that the word has.
template <std::size_t N>
void drop(std::string_view& word, const std::array<std::string_view, N>& endings) {
    for (const auto ending : endings) {
        if (word.size() >= ending.size() + least && word.ends_with(ending)) {
            word.remove_suffix(ending.size());
            return;
        }
    }
}

bool is_vowel_ending(char32_t c) noexcept {
    constexpr std::u32string_view letters = U"аеийоуыьэюя";
    return letters.find(c) != std::u32string_view::npos;
}

} // namespace

std::string stem(std::string_view folded) {
    // Longer ones first.
    constexpr std::array<std::string_view, 47> endings{
        "иями", "ами", "ями", "ого", "его", "ому", "ему", "ыми", "ими", "иях", "ией", "ая", "яя", "ое", "ее", "ые",
        "ие",   "ый",  "ий",  "ой",  "ей",  "ую",  "юю",  "ых",  "их",  "ым",  "им",  "ом", "ем", "ам", "ям", "ах",
        "ях",   "ов",  "ев",  "ия",  "ию",  "ии",  "а",   "я",   "о",   "е",   "ы",   "и",  "у",  "ю",  "ь"};
    drop(folded, endings);
    return std::string(folded);
}

std::string name_stem(std::string_view folded) {
    constexpr std::array<std::string_view, 14> adjectives{"ого", "его", "ому", "ему", "ыми", "ими", "ами",
                                                          "ями", "ах",  "ях",  "ых",  "их",  "ым",  "им"};
    constexpr std::array<std::string_view, 2> nouns{"ом", "ем"};
    drop(folded, adjectives);
    drop(folded, nouns);
    while (folded.size() >= least + letter) {
        const std::size_t last = folded.size() - letter;
        std::size_t position = last;
        if (static_cast<unsigned char>(folded[last]) < 0xC0U || !is_vowel_ending(next_letter(folded, position))) {
            break;
        }
        folded.remove_suffix(letter);
    }
    return std::string(folded);
}

} // namespace opora::inline v0::text
