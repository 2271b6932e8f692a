// Opora, MIT licence. See LICENSE.
#include "read/ids.hpp"

#include <array>
#include <cstdint>

#include "opora/base/text.hpp"
#include "read/words.hpp"

namespace opora::reading {

namespace {

constexpr std::array<std::string_view, 32> latin{"a",  "b",  "v",  "g",    "d", "e", "zh", "z", "i",  "y", "k",
                                                 "l",  "m",  "n",  "o",    "p", "r", "s",  "t", "u",  "f", "kh",
                                                 "ts", "ch", "sh", "shch", "",  "y", "",   "e", "yu", "ya"};

std::string latin_word(std::string_view folded) {
    std::string out;
    for (std::size_t position = 0; position < folded.size();) {
        const auto c = decode_utf8(folded, position);
        if (c >= U'а' && c <= U'я') {
            out += latin[c - U'а'];
        } else if ((c >= U'a' && c <= U'z') || is_digit(c)) {
            out += static_cast<char>(c);
        }
    }
    return out;
}

} // namespace

std::string slug(std::string_view text, std::size_t most) {
    std::string out;
    for (const auto& word : words_of(text)) {
        const auto part = latin_word(word.folded);
        if (part.empty()) {
            continue;
        }
        if (!out.empty() && out.size() + part.size() + 1 > most) {
            break;
        }
        out += (out.empty() ? "" : "-") + part;
    }
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

std::string Ids::unique(std::string base, std::string_view text) {
    if (taken_.emplace(base, 1).second) {
        return base;
    }
    base += "-" + short_hash(text);
    const auto found = taken_.emplace(base, 1);
    if (found.second) {
        return base;
    }
    for (;;) {
        auto id = base + "-" + std::to_string(++taken_[base]);
        if (taken_.emplace(id, 1).second) {
            return id;
        }
    }
}

} // namespace opora::reading
