// Opora, MIT licence. See LICENSE.
#include "text/prose_words.hpp"

#include "base/unicode.hpp"
#include "text/runs.hpp"

namespace opora::inline v0::text {

ProseWords::ProseWords(std::string_view text) {
    const auto folded = fold(text);
    int depth = 0;
    bool open = false;
    const auto take = [&](std::string_view word) {
        words.emplace_back(word);
        ends.push_back(0);
        quoted.push_back(depth > 0 ? 1 : 0);
        signs_.push_back(open ? opening : 0);
        open = false;
    };
    const auto mark = [&](bool is_so, unsigned char what) {
        if (is_so) {
            signs_.back() = static_cast<unsigned char>(signs_.back() | what);
        }
    };
    const auto sign = [&](char32_t c) {
        depth += c == U'«' ? 1 : c == U'»' && depth > 0 ? -1 : 0;
        open = open || c == U'«' || c == U'"' || c == U'“';
        if (words.empty()) {
            return;
        }
        const bool part = c == U'.' || c == U';';
        mark(part, stop);
        mark(c == U'»' || c == U'"' || c == U'”', closing);
        ends.back() = part || c == U':' ? 1 : ends.back();
    };
    each_run(folded, take, sign);
}

} // namespace opora::inline v0::text
