// Opora, MIT licence. See LICENSE.
#include "names/ids.hpp"

#include <array>
#include <cstdint>

#include "names/tokens.hpp"
#include "opora/base/text.hpp"

namespace opora::names {

namespace {

constexpr std::array<std::string_view, 32> latin{"a",  "b",  "v",  "g",    "d", "e", "zh", "z", "i",  "y", "k",
                                                 "l",  "m",  "n",  "o",    "p", "r", "s",  "t", "u",  "f", "kh",
                                                 "ts", "ch", "sh", "shch", "",  "y", "",   "e", "yu", "ya"};

std::string latin_word(std::string_view folded) {
    std::string out;
    for (std::size_t position = 0; position < folded.size();) {
        const auto c = next_letter(folded, position);
        if (c >= U'а' && c <= U'я') {
            out += latin[c - U'а'];
        } else if ((c >= U'a' && c <= U'z') || (c >= U'0' && c <= U'9')) {
            out += static_cast<char>(c);
        }
    }
    return out;
}

} // namespace

std::string slug(std::string_view text, std::size_t most) {
    std::string out;
    std::string word;
    std::uint32_t end = 0;
    const auto flush = [&] {
        const bool fits = out.empty() || word.empty() || out.size() + word.size() + 1 <= most;
        if (fits && !word.empty()) {
            out += (out.empty() ? "" : "-") + word;
        }
        word.clear();
        return fits;
    };
    for (const auto& token : tokens_of(text)) {
        // `5а` and `415Кировского` are one word here: letters and digits that touch.
        if ((token.span.first != end || token.numero) && !flush()) {
            return out;
        }
        end = token.span.end;
        word += latin_word(token.folded);
    }
    (void)flush();
    return out;
}

std::string short_hash(std::string_view text) {
    std::uint32_t hash = 2166136261U;
    for (const char c : fold(text)) {
        hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
    }
    std::string out;
    for (int shift = 28; shift >= 0; shift -= 4) {
        out += "0123456789abcdef"[(hash >> static_cast<unsigned>(shift)) & 15U];
    }
    return out;
}

} // namespace opora::names
