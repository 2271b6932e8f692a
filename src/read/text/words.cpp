// Opora, MIT licence. See LICENSE.
#include "read/text/words.hpp"

#include <algorithm>

#include "base/ascii.hpp"
#include "opora/base/text.hpp"

namespace opora::reading {

namespace {

constexpr char32_t numero = 0x2116; // №

} // namespace

bool is_upper(char32_t c) noexcept { return to_lower(c) != c; }
bool is_lower(char32_t c) noexcept { return is_letter(c) && to_lower(c) == c; }

class WordFinder {
public:
    explicit WordFinder(std::string_view text, std::size_t most) : text_(text), most_(most) {
        constexpr std::size_t bytes_of_word = 12; // about, with the space behind it
        out_.letters_ = FoldedWords(text.size());
        out_.words_.reserve(std::min(text.size() / bytes_of_word + 2, most));
    }

    Words run() {
        for (std::size_t position = 0; position < text_.size() && out_.words_.size() < most_;) {
            const auto first = position;
            const auto word = out_.letters_.take(text_, position, true);
            if (word.letters != 0) {
                add(word.folded, first, position);
            } else if (next_letter(text_, position) == numero) {
                add("№", first, position);
            }
        }
        return std::move(out_);
    }

private:
    void add(std::string_view folded, std::size_t first, std::size_t end) {
        out_.words_.push_back({folded, Span{static_cast<std::uint32_t>(first), static_cast<std::uint32_t>(end)}});
    }

    std::string_view text_;
    std::size_t most_;
    Words out_;
};

bool has_word(std::string_view text) {
    for (std::size_t position = 0; position < text.size();) {
        const auto c = next_letter(text, position);
        if (is_digit(c) || is_letter(c) || c == numero) {
            return true;
        }
    }
    return false;
}

Words words_of(std::string_view text, std::size_t most) { return WordFinder(text, most).run(); }

Stems::Stems(std::string_view pattern) {
    if (!pattern.empty() && pattern.front() == '=') {
        whole_ = true;
        pattern.remove_prefix(1);
    }
    for (const auto& word : words_of(pattern)) {
        letters_ += length(word.folded);
        stems_.emplace_back(word.folded);
    }
}

bool Stems::match_at(const Words& words, std::size_t at) const {
    if (stems_.empty() || at + stems_.size() > words.size()) {
        return false;
    }
    if (whole_ && (at != 0 || words.size() != stems_.size())) {
        return false;
    }
    for (std::size_t i = 0; i < stems_.size(); ++i) {
        const auto& word = words[at + i].folded;
        if (whole_ ? word != stems_[i] : !word.starts_with(stems_[i])) {
            return false;
        }
    }
    return true;
}

std::optional<std::size_t> Stems::find(const Words& words) const {
    for (std::size_t at = 0; at < words.size(); ++at) {
        if (match_at(words, at)) {
            return at;
        }
    }
    return std::nullopt;
}

bool has_stem(std::string_view text, std::string_view stem) { return Stems(stem).find(words_of(text)).has_value(); }

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

char32_t first_letter(std::string_view text) noexcept {
    std::size_t position = 0;
    return text.empty() ? 0 : next_letter(text, position);
}

bool all_upper(std::string_view text) noexcept {
    bool letters = false;
    for (std::size_t position = 0; position < text.size();) {
        const auto c = next_letter(text, position);
        if (is_letter(c)) {
            if (!is_upper(c)) {
                return false;
            }
            letters = true;
        }
    }
    return letters;
}

} // namespace opora::reading
