// Opora, MIT licence. See LICENSE.
#include "read/words.hpp"

#include "opora/base/text.hpp"

namespace opora::reading {

namespace {

constexpr char32_t numero = 0x2116; // №

bool is_word(char32_t c) noexcept { return is_letter(c) || is_digit(c); }

// Letters and digits whose folding is their small form: the words of nearly all documents.
bool folds_simply(char32_t c) noexcept { return c < 0x80 || (c >= 0x400 && c < 0x460); }

// A text that `one_line` would leave as it is; texts with rarer kinds of space are looked at letter by letter.
bool is_one_line(std::string_view text) noexcept {
    bool space = true;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x20 || byte == 0xC2 || byte == 0xE1 || byte == 0xE2 || byte == 0xE3 || byte == 0xEF ||
            (byte == ' ' && space)) {
            return false;
        }
        space = byte == ' ';
    }
    return !space;
}

} // namespace

bool is_digit(char32_t c) noexcept { return c >= U'0' && c <= U'9'; }
bool is_upper(char32_t c) noexcept { return to_lower(c) != c; }
bool is_lower(char32_t c) noexcept { return is_letter(c) && to_lower(c) == c; }

std::vector<Word> words_of(std::string_view text, std::size_t most) {
    std::vector<Word> words;
    std::size_t first = 0;
    bool inside = false;
    bool simple = true;
    std::string folded;
    const auto end_word = [&](std::size_t end) {
        if (inside) {
            words.push_back({simple ? folded : fold(text.substr(first, end - first)),
                             Span{static_cast<std::uint32_t>(first), static_cast<std::uint32_t>(end)}});
            inside = false;
        }
    };
    for (std::size_t position = 0; position < text.size();) {
        const auto before = position;
        const auto c = next_letter(text, position);
        if (c == numero) {
            end_word(before);
            words.push_back({"№", Span{static_cast<std::uint32_t>(before), static_cast<std::uint32_t>(position)}});
        } else if (is_word(c)) {
            if (!inside) {
                first = before;
                inside = true;
                simple = true;
                folded.clear();
            }
            simple = simple && folds_simply(c);
            if (simple) {
                const auto lower = to_lower(c);
                append_utf8(folded, lower == U'ё' ? U'е' : lower);
            }
        } else {
            end_word(before);
        }
        if (words.size() >= most) {
            return words;
        }
    }
    end_word(text.size());
    return words;
}

Stems::Stems(std::string_view pattern) {
    if (!pattern.empty() && pattern.front() == '=') {
        whole_ = true;
        pattern.remove_prefix(1);
    }
    for (auto& word : words_of(pattern)) {
        letters_ += length(word.folded);
        stems_.push_back(std::move(word.folded));
    }
}

bool Stems::match_at(const std::vector<Word>& words, std::size_t at) const {
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

std::optional<std::size_t> Stems::find(const std::vector<Word>& words) const {
    for (std::size_t at = 0; at < words.size(); ++at) {
        if (match_at(words, at)) {
            return at;
        }
    }
    return std::nullopt;
}

bool has_stem(std::string_view text, std::string_view stem) { return Stems(stem).find(words_of(text)).has_value(); }

std::string one_line(std::string_view text) {
    if (is_one_line(text)) {
        return std::string(text);
    }
    std::string out;
    bool gap = false;
    for (std::size_t position = 0; position < text.size();) {
        const auto before = position;
        if (is_space(next_letter(text, position))) {
            gap = !out.empty();
            continue;
        }
        if (gap) {
            out += ' ';
            gap = false;
        }
        out += text.substr(before, position - before);
    }
    return out;
}

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
    return text.empty() ? 0 : decode_utf8(text, position);
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
