// Opora, MIT licence. See LICENSE.
//
// Words of running text with the signs that part its sentences and quotes.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace opora::inline v0::text {

/// The words of a text that was folded as a whole, so that `№` is the word `no`; what is no letter or digit parts them.
struct ProseWords {
    explicit ProseWords(std::string_view text);

    std::vector<std::string> words;
    std::vector<char> ends;   ///< 1 where a sentence or a list goes on to something else after the word: `.`, `;`, `:`
    std::vector<char> quoted; ///< 1 for a word within «»

    /// A quote opens between the word before and this one.
    [[nodiscard]] bool opens(std::size_t i) const noexcept { return (signs_[i] & opening) != 0; }
    /// A quote closes after the word.
    [[nodiscard]] bool closes(std::size_t i) const noexcept { return (signs_[i] & closing) != 0; }
    /// A sentence ends after the word: `.`, `;`.
    [[nodiscard]] bool stops(std::size_t i) const noexcept { return (signs_[i] & stop) != 0; }

    struct Word {
        std::string_view folded;
    };
    [[nodiscard]] std::size_t size() const noexcept { return words.size(); }
    [[nodiscard]] Word operator[](std::size_t i) const noexcept { return Word{words[i]}; }

private:
    static constexpr unsigned char opening = 1;
    static constexpr unsigned char closing = 2;
    static constexpr unsigned char stop = 4;
    std::vector<unsigned char> signs_;
};

} // namespace opora::inline v0::text
