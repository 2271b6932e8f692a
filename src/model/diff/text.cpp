// Opora, MIT licence. See LICENSE.
#include "model/diff/text.hpp"

#include <algorithm>

#include "base/ascii.hpp"
#include "base/unicode.hpp"

namespace opora::inline v0 {

namespace {

bool is_quote(char32_t c) {
    return c == U'"' || c == U'«' || c == U'»' || c == U'“' || c == U'”' || c == U'„' || c == U'‟';
}

bool is_dash(char32_t c) { return c == U'-' || (c >= 0x2010 && c <= 0x2015) || c == 0x2212; }

} // namespace

std::string comparable(std::string_view text) {
    const auto folded = fold(text);
    std::string out;
    out.reserve(folded.size());
    for (std::size_t position = 0; position < folded.size();) {
        const auto c = next_letter(folded, position);
        append_utf8(out, is_quote(c) ? U'"' : is_dash(c) ? U'-' : c);
    }
    return out;
}

bool same_text(std::string_view a, std::string_view b) { return a == b || comparable(a) == comparable(b); }

std::vector<std::string> word_roots(std::string_view text) {
    // Russian endings are about two letters: a word of five or more is known by what stands before them.
    constexpr std::size_t longest = 6;
    constexpr std::size_t shortest = 4;
    const auto folded = fold(text);
    std::vector<std::string> out;
    std::string word;
    std::vector<std::size_t> ends; // of the letters of the word
    const auto flush = [&] {
        if (!word.empty()) {
            const auto letters = ends.size();
            const auto keep = letters <= shortest ? letters : std::min(longest, std::max(shortest, letters - 2));
            word.resize(ends[keep - 1]);
            out.push_back(word);
        }
        word.clear();
        ends.clear();
    };
    for (std::size_t position = 0; position < folded.size();) {
        const auto c = next_letter(folded, position);
        if (is_letter(c) || is_digit(c)) {
            append_utf8(word, c);
            ends.push_back(word.size());
        } else {
            flush();
        }
    }
    flush();
    std::sort(out.begin(), out.end());
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
}

double likeness(const std::vector<std::string>& a, const std::vector<std::string>& b) noexcept {
    if (a.empty() || b.empty()) {
        return 0;
    }
    std::size_t common = 0;
    for (std::size_t i = 0, j = 0; i < a.size() && j < b.size();) {
        const int order = a[i].compare(b[j]);
        common += order == 0 ? 1U : 0U;
        i += order <= 0 ? 1U : 0U;
        j += order >= 0 ? 1U : 0U;
    }
    return 2.0 * static_cast<double>(common) / static_cast<double>(a.size() + b.size());
}

} // namespace opora::inline v0
