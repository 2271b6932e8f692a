// Opora, MIT licence. See LICENSE.
#include "read/words.hpp"

#include <array>

#include "opora/base/text.hpp"

namespace opora::reading {

namespace {

constexpr char32_t numero = 0x2116; // №

// The folded form of the digits and of the letters whose folding is their small form, which are nearly all that
// documents have; 0: no word's letter, or one that must be asked about.
constexpr std::array<char16_t, 0x460> make_small_letters() {
    std::array<char16_t, 0x460> out{};
    for (char16_t c = u'0'; c <= u'9'; ++c) {
        out[c] = c;
    }
    for (char16_t c = u'a'; c <= u'z'; ++c) {
        out[c] = c;
        out[c - u'a' + u'A'] = c;
    }
    for (char16_t c = u'а'; c < 0x460; ++c) {
        out[c] = c == u'ё' ? u'е' : c;
        out[c < 0x450 ? c - 0x20 : c - 0x50] = out[c];
    }
    return out;
}
constexpr auto small_letters = make_small_letters();

} // namespace

bool is_digit(char32_t c) noexcept { return c >= U'0' && c <= U'9'; }
bool is_upper(char32_t c) noexcept { return to_lower(c) != c; }
bool is_lower(char32_t c) noexcept { return is_letter(c) && to_lower(c) == c; }

class WordFinder {
public:
    explicit WordFinder(std::string_view text) : text_(text) {
        out_.letters_ = std::make_unique_for_overwrite<char[]>(
            text.size()); // no small letter is longer than its capital
        to_ = out_.letters_.get();
    }

    Words run(std::size_t most) {
        for (std::size_t position = 0; position < text_.size();) {
            const auto before = position;
            take(next_letter(text_, position), before, position);
            if (out_.words_.size() >= most) {
                return std::move(out_);
            }
        }
        end_word(text_.size());
        return std::move(out_);
    }

private:
    void take(char32_t c, std::size_t before, std::size_t behind) {
        const auto small = c < small_letters.size() ? small_letters[c] : u'\0';
        if (small != 0) {
            begin_word(before);
            put(small);
        } else if (c == numero) {
            end_word(before);
            add("№", before, behind);
        } else if (c >= 0x80 && is_letter(c)) {
            begin_word(before);
            simple_ = false;
        } else {
            end_word(before);
        }
    }

    void put(char16_t small) {
        if (small < 0x80) {
            *to_++ = static_cast<char>(small);
        } else {
            *to_++ = static_cast<char>(0xC0U | (small >> 6U));
            *to_++ = static_cast<char>(0x80U | (small & 0x3FU));
        }
    }

    void begin_word(std::size_t at) {
        if (word_ == nullptr) {
            word_ = to_;
            first_ = at;
            simple_ = true;
        }
    }

    void end_word(std::size_t end) {
        if (word_ == nullptr) {
            return;
        }
        if (simple_) {
            add(std::string_view(word_, static_cast<std::size_t>(to_ - word_)), first_, end);
        } else {
            out_.rare_.push_front(fold(text_.substr(first_, end - first_)));
            add(out_.rare_.front(), first_, end);
        }
        word_ = nullptr;
    }

    void add(std::string_view folded, std::size_t first, std::size_t end) {
        out_.words_.push_back({folded, Span{static_cast<std::uint32_t>(first), static_cast<std::uint32_t>(end)}});
    }

    std::string_view text_;
    Words out_;
    char* to_ = nullptr;   // the next letter
    char* word_ = nullptr; // the first letter of the word at hand; null between words
    std::size_t first_ = 0;
    bool simple_ = true; // all its letters are in the table
};

Words words_of(std::string_view text, std::size_t most) { return WordFinder(text).run(most); }

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
