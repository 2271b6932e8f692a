// Opora, MIT licence. See LICENSE.
#include "text/pattern.hpp"

#include "base/unicode.hpp"

namespace opora::inline v0::text {

Pattern::Pattern(std::string_view words) : only_(words.starts_with("==")) {
    words.remove_prefix(only_ ? 2 : 0);
    while (!words.empty()) {
        const auto space = words.find(' ');
        auto word = words.substr(0, space);
        words = space == std::string_view::npos ? std::string_view{} : words.substr(space + 1);
        const bool marked = word.starts_with('=');
        word.remove_prefix(marked ? 1 : 0);
        const bool whole = marked || only_;
        letters_ += length(word);
        whole_words_ += whole ? 1 : 0;
        words_.push_back(Word{std::string(word), whole});
    }
    if (!words_.empty() && words_.front().text.size() >= 4) {
        second_ = words_.front().text[3];
    }
}

} // namespace opora::inline v0::text
