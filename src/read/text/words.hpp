// Opora, MIT licence. See LICENSE.
//
// Words of a text, folded for comparison, and the beginnings of words by which tables recognise them.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/ascii.hpp"
#include "base/folded_words.hpp"
#include "opora/base/span.hpp"

namespace opora::reading {

struct Word {
    std::string_view folded; ///< lives as long as the `Words` that it stands in
    Span span;               ///< in the text that it came from
};

/// The words of a text.
class Words {
public:
    [[nodiscard]] std::size_t size() const noexcept { return words_.size(); }
    [[nodiscard]] bool empty() const noexcept { return words_.empty(); }
    [[nodiscard]] const Word& operator[](std::size_t i) const noexcept { return words_[i]; }
    [[nodiscard]] const Word& front() const noexcept { return words_.front(); }
    [[nodiscard]] const Word& back() const noexcept { return words_.back(); }
    [[nodiscard]] auto begin() const noexcept { return words_.begin(); }
    [[nodiscard]] auto end() const noexcept { return words_.end(); }
    [[nodiscard]] auto rbegin() const noexcept { return words_.rbegin(); }
    [[nodiscard]] auto rend() const noexcept { return words_.rend(); }

private:
    friend class WordFinder;
    std::vector<Word> words_;
    FoldedWords letters_;
};

/// Runs of letters and digits; `№` is a word of its own. At most the first `most` of them.
[[nodiscard]] Words words_of(std::string_view text, std::size_t most = std::string_view::npos);

/// Whether the text has any.
[[nodiscard]] bool has_word(std::string_view text);

/// Beginnings of words that follow each other, as the tables of src/data write them: `место проведен`, `=срок`.
class Stems {
public:
    explicit Stems(std::string_view pattern);

    /// True if the words from `at` on begin so.
    [[nodiscard]] bool match_at(const Words& words, std::size_t at) const;
    /// The first word where they do.
    [[nodiscard]] std::optional<std::size_t> find(const Words& words) const;
    [[nodiscard]] std::size_t letters() const noexcept { return letters_; }
    [[nodiscard]] std::size_t count() const noexcept { return stems_.size(); }
    /// The first beginning, by whose first letter stems are looked up.
    [[nodiscard]] std::string_view first() const noexcept {
        return stems_.empty() ? std::string_view{} : stems_.front();
    }

private:
    std::vector<std::string> stems_;
    std::size_t letters_ = 0;
    bool whole_ = false;
};

/// True if the folded text has a word that begins so.
[[nodiscard]] bool has_stem(std::string_view text, std::string_view stem);

/// The beginning (the end) of a text, at most about `bytes` of it, cut at a space.
[[nodiscard]] std::string_view head_of(std::string_view text, std::size_t bytes) noexcept;
[[nodiscard]] std::string_view tail_of(std::string_view text, std::size_t bytes) noexcept;

/// Splits at line breaks; empty lines are left out.
[[nodiscard]] std::vector<std::string_view> lines_of(std::string_view text);

/// The first code point, or 0.
[[nodiscard]] char32_t first_letter(std::string_view text) noexcept;

[[nodiscard]] bool is_upper(char32_t c) noexcept;
[[nodiscard]] bool is_lower(char32_t c) noexcept;

/// Has letters, and none of them is small.
[[nodiscard]] bool all_upper(std::string_view text) noexcept;

} // namespace opora::reading
