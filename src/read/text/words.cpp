// Opora, MIT licence. See LICENSE.
#include "read/text/words.hpp"

#include "base/unicode.hpp"

namespace opora::inline v0::reading {

bool has_stem(std::string_view text, std::string_view stem) { return Pattern(stem).find(words_of(text)).has_value(); }

std::string_view head_of(std::string_view text, std::size_t bytes) noexcept {
    if (text.size() <= bytes) {
        return text;
    }
    const auto space = text.rfind(' ', bytes);
    return space == std::string_view::npos ? std::string_view{} : text.substr(0, space);
}

std::string_view tail_of(std::string_view text, std::size_t bytes) noexcept {
    if (text.size() <= bytes) {
        return text;
    }
    const auto space = text.find(' ', text.size() - bytes);
    return space == std::string_view::npos ? std::string_view{} : text.substr(space + 1);
}

std::vector<std::string_view> lines_of(std::string_view text) {
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        const auto end = text.find('\n');
        const auto line = trim(text.substr(0, end));
        if (!line.empty()) {
            lines.push_back(line);
        }
        if (end == std::string_view::npos) {
            break;
        }
        text.remove_prefix(end + 1);
    }
    return lines;
}

} // namespace opora::inline v0::reading
