// Opora, MIT licence. See LICENSE.
//
// Words of a text, folded for comparison, each with its place.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "opora/base/span.hpp"
#include "text/folded_words.hpp"

namespace opora::inline v0::text {

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

/// Whether `№` is a word of its own, or a sign between words as others are.
enum class NumberSign : std::uint8_t { word, sign };
/// All of them.
[[nodiscard]] Words words_of(std::string_view text, NumberSign sign);

/// Whether the text has any.
[[nodiscard]] bool has_word(std::string_view text);

} // namespace opora::inline v0::text
