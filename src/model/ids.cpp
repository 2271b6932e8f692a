// Opora, MIT licence. See LICENSE.
#include "model/ids.hpp"

#include <array>
#include <cstdint>

#include "base/ascii.hpp"
#include "base/hash.hpp"
#include "base/unicode.hpp"
#include "text/runs.hpp"

namespace opora::inline v0 {

namespace {

constexpr std::array<std::string_view, 32> letters{"a",  "b",  "v",  "g",    "d", "e", "zh", "z", "i",  "y", "k",
                                                   "l",  "m",  "n",  "o",    "p", "r", "s",  "t", "u",  "f", "kh",
                                                   "ts", "ch", "sh", "shch", "",  "y", "",   "e", "yu", "ya"};

std::string folded_word(std::string_view word) {
    const bool digits = all_digits(word);
    return digits ? std::string(word) : fold(word);
}

} // namespace

std::string latin_word(std::string_view folded) {
    std::string out;
    for (std::size_t position = 0; position < folded.size();) {
        const auto c = next_letter(folded, position);
        if (c >= U'а' && c <= U'я') {
            out += letters[c - U'а'];
        } else if ((c >= U'a' && c <= U'z') || is_digit(c)) {
            out += static_cast<char>(c);
        }
    }
    return out;
}

bool Slug::add(std::string_view latin) {
    const bool fits = text_.empty() || latin.empty() || text_.size() + latin.size() + 1 <= most_;
    if (fits && !latin.empty()) {
        text_ += text_.empty() ? "" : "-";
        text_ += latin;
    }
    return fits;
}

std::string short_hash(std::string_view text) { return hex_text(fnv1a<std::uint32_t>(fold(text))); }

std::string number_key(std::string_view number) {
    std::string key;
    text::each_run(number, [&key](std::string_view word) {
        const auto folded = folded_word(word);
        if (folded != "п") {
            key += key.empty() ? "" : ".";
            key += folded;
        }
    });
    return key;
}

std::string number_slug(std::string_view number) {
    constexpr std::size_t most = 32;
    Slug slug(most);
    bool fits = true;
    text::each_run(number_key(number), [&](std::string_view word) { fits = fits && slug.add(latin_word(word)); });
    return std::move(slug).take();
}

std::string event_id_base(std::string_view number_slug, std::string_view title, bool repeated) {
    std::string base = "e-";
    base += number_slug;
    if (number_slug.empty()) {
        base += short_hash(title);
    } else if (repeated) {
        base += "-" + short_hash(title);
    }
    return base;
}

std::string Ids::unique(std::string base, std::string_view text) {
    auto id = free_id(
        std::move(base), text, [this](const std::string& each) { return taken_.contains(each); },
        [this](const std::string& each) -> int& { return taken_[each]; });
    taken_.emplace(id, 1);
    return id;
}

} // namespace opora::inline v0
