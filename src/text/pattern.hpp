// Opora, MIT licence. See LICENSE.
//
// Words by which tables recognise a text.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace opora::inline v0::text {

/// Words that follow each other, parted by single spaces and folded, as the tables of src/data write them. Each is the
/// beginning of a word of the text, `методическ служб`; with `=` before it the whole word, `=имц`. With `==` before the
/// first the pattern is all that the text has, each word whole: `==срок`.
class Pattern {
public:
    explicit Pattern(std::string_view words);

    /// How many words from `at` on it takes, or 0. `words` is a list whose elements have a `folded`; `at` is one of them.
    template <class Words>
    [[nodiscard]] std::size_t match(const Words& words, std::size_t at) const {
        return may_begin(words[at].folded) ? match_words(words, at) : 0;
    }
    /// The first word where it fits.
    template <class Words>
    [[nodiscard]] std::optional<std::size_t> find(const Words& words) const {
        for (std::size_t at = 0; at < words.size(); ++at) {
            if (match(words, at) != 0) {
                return at;
            }
        }
        return std::nullopt;
    }

    [[nodiscard]] std::size_t size() const noexcept { return words_.size(); }
    /// Of all its words: of two patterns the one with more says more.
    [[nodiscard]] std::size_t letters() const noexcept { return letters_; }
    /// The letters, and one more for each whole word, which says more than a beginning.
    [[nodiscard]] std::size_t weight() const noexcept { return letters_ + whole_words_; }
    /// The first word: patterns are looked up by its first letter.
    [[nodiscard]] std::string_view first() const noexcept {
        return words_.empty() ? std::string_view{} : words_.front().text;
    }

private:
    struct Word {
        std::string text;
        bool whole = false;
    };

    // Cheap reject: compares the second letters where both are Cyrillic.
    [[nodiscard]] bool may_begin(std::string_view folded) const noexcept {
        return folded.size() < 4 || second_ == 0 || folded[3] == second_;
    }

    template <class Words>
    [[nodiscard]] std::size_t match_words(const Words& words, std::size_t at) const {
        if (words_.empty() || at + words_.size() > words.size() ||
            (only_ && (at != 0 || words.size() != words_.size()))) {
            return 0;
        }
        for (std::size_t i = 0; i < words_.size(); ++i) {
            const std::string_view folded = words[at + i].folded;
            if (words_[i].whole ? folded != words_[i].text : !folded.starts_with(words_[i].text)) {
                return 0;
            }
        }
        return words_.size();
    }

    std::vector<Word> words_;
    std::size_t letters_ = 0;
    std::size_t whole_words_ = 0;
    bool only_ = false;
    char second_ = 0; // the fourth byte of the first word, if it has so many
};

} // namespace opora::inline v0::text
