// Opora, MIT licence. See LICENSE.
#include "time/lexer/cut_words.hpp"

namespace opora::inline v0::timing {

namespace {

class CutWords {
public:
    CutWords(Tokens& tokens, WordTexts& texts) : tokens_(tokens), texts_(texts) {}

    void run() {
        if (texts_.empty()) {
            return;
        }
        for (std::size_t i = 0; i < tokens_.size(); ++i) {
            if (tokens_[i].type != TokenType::word || tokens_[i].word != nullptr) {
                continue;
            }
            auto* text = text_of(i);
            if (text == nullptr || text->letters.size == 0) {
                continue;
            }
            if (join_with_previous(i, *text) || join_with_next(i, *text) || split(i, text->letters, false) ||
                split_preposition(i, text->letters)) {
                continue;
            }
            if (const auto* mended = find_misspelt(text->letters)) {
                tokens_[i].word = mended;
                tokens_[i].corrected = true;
            }
        }
    }

private:
    [[nodiscard]] WordText* text_of(std::size_t token) {
        for (auto& text : texts_) {
            if (text.token == token) {
                return &text;
            }
        }
        return nullptr;
    }

    static bool timely(const Word* word) noexcept {
        if (word == nullptr) {
            return false;
        }
        switch (word->category) {
        case WordClass::month:
        case WordClass::weekday:
        case WordClass::unit:
        case WordClass::adverb:
        case WordClass::each:
        case WordClass::during:
        case WordClass::school:
        case WordClass::period:
        case WordClass::constant:
        case WordClass::inclusive:
        case WordClass::season:
        case WordClass::holidays:
        case WordClass::ordinal:
        case WordClass::date:
            return true;
        default:
            return false;
        }
    }

    [[nodiscard]] static Letters join(const Letters& a, const Letters& b) noexcept {
        Letters out = a;
        for (std::uint8_t i = 0; i < b.size && i < max_letters; ++i) {
            out.push(b.data[i]);
        }
        return out;
    }

    static constexpr auto soft_sign = small_number(U'ь');
    static constexpr auto hard_sign = small_number(U'ъ');
    static constexpr auto yery = small_number(U'ы');

    static bool starts_no_word(const Letters& letters) noexcept {
        return letters.size > 0 &&
               (letters.data[0] == soft_sign || letters.data[0] == hard_sign || letters.data[0] == yery);
    }

    // «Сентябр ьдекабр ь», «ноябр я», «сен-тябрь» over a line's end.
    bool join_with_previous(std::size_t& i, WordText& text) {
        std::size_t before = 0;
        if (i >= 1 && tokens_[i - 1].type == TokenType::word) {
            before = i - 1;
        } else if (i >= 2 && tokens_[i - 1].type == TokenType::dash && tokens_[i - 2].type == TokenType::word) {
            before = i - 2;
        } else {
            return false;
        }
        auto* previous = text_of(before);
        if (previous == nullptr || previous->letters.size == 0) {
            return false;
        }
        auto letters = join(previous->letters, text.letters);
        std::size_t last = i;
        while (last + 1 < tokens_.size() && tokens_[last + 1].type == TokenType::word &&
               tokens_[last + 1].word == nullptr) {
            auto* tail = text_of(last + 1);
            if (tail == nullptr || !starts_no_word(tail->letters)) {
                break;
            }
            letters = join(letters, tail->letters);
            ++last;
        }
        // A known word needs no tail, but for an ending that was cut off: «ноябр я».
        const auto* known = tokens_[before].word;
        const bool ending = i == before + 1 && text.letters.size <= 3;
        if (known != nullptr && known->stem && !ending && !starts_no_word(text.letters)) {
            return false;
        }
        const auto* word = find_word(letters);
        if (!timely(word) && (!starts_no_word(text.letters) || split_months(letters) == 0)) {
            return false;
        }
        merge(before, last, letters, word);
        i = before;
        if (!timely(word)) {
            split(i, letters, true);
        }
        return true;
    }

    bool join_with_next(std::size_t i, WordText& text) {
        auto letters = text.letters;
        for (std::size_t last = i + 1; last < tokens_.size() && last <= i + 3; ++last) {
            std::size_t at = last;
            if (tokens_[at].type == TokenType::dash && at + 1 < tokens_.size()) {
                ++at;
            }
            const auto* tail = tokens_[at].type == TokenType::word && tokens_[at].word == nullptr ? text_of(at)
                                                                                                  : nullptr;
            if (tail == nullptr || tail->letters.size == 0) {
                return false;
            }
            letters = join(letters, tail->letters);
            const auto* word = find_word(letters);
            if (timely(word)) {
                merge(i, at, letters, word);
                return true;
            }
            last = at;
        }
        return false;
    }

    void merge(std::size_t first, std::size_t last, const Letters& letters, const Word* word) {
        tokens_[first].span = cover(tokens_[first].span, tokens_[last].span);
        tokens_[first].word = word;
        tokens_[first].letters = letters.size;
        tokens_[first].corrected = true;
        for (auto k = last; k > first; --k) {
            remove(k);
        }
        text_of(first)->letters = letters;
    }

    void remove(std::size_t token) {
        tokens_.erase(token);
        for (auto& text : texts_) {
            if (text.token == token) {
                text.letters.size = 0;
                text.token = 0xFFFFFFFF;
            } else if (text.token != 0xFFFFFFFF && text.token > token) {
                --text.token;
            }
        }
    }

    // «сентябрьдекабрь»: two months, the second glued to the first.
    bool split(std::size_t i, const Letters& letters, bool cut) {
        const auto size = split_months(letters);
        if (size == 0) {
            return false;
        }
        Letters parts[2];
        for (std::uint8_t k = 0; k < letters.size; ++k) {
            parts[k < size ? 0 : 1].push(letters.data[k]);
        }
        auto second = tokens_[i];
        tokens_[i].word = find_word(parts[0]);
        tokens_[i].corrected = cut;
        second.word = find_word(parts[1]);
        second.glued = true;
        second.space = false;
        if (!cut) { // every letter took two bytes, so the place of the cut is known
            tokens_[i].span.end = tokens_[i].span.first + 2U * size;
            second.span.first = tokens_[i].span.end;
        }
        insert_behind(i, second);
        return true;
    }

    // «1 раз вмесяц», «2 раза вгод»: «в» and the unit that it was glued to.
    bool split_preposition(std::size_t i, const Letters& letters) {
        constexpr auto in = small_number(U'в');
        if (letters.data[0] != in || letters.size < 4 || letters.too_long()) {
            return false;
        }
        Letters rest;
        for (std::uint8_t k = 1; k < letters.size; ++k) {
            rest.push(letters.data[k]);
        }
        const auto* unit = find_word(rest);
        if (unit == nullptr || unit->category != WordClass::unit) {
            return false;
        }
        Letters preposition;
        preposition.push(in);
        auto second = tokens_[i];
        tokens_[i].word = find_word(preposition);
        tokens_[i].letters = 1;
        tokens_[i].span.end = tokens_[i].span.first + 2U;
        tokens_[i].corrected = true;
        second.word = unit;
        second.letters = rest.size;
        second.space = false;
        second.span.first = tokens_[i].span.end;
        insert_behind(i, second);
        return true;
    }

    void insert_behind(std::size_t i, const Token& token) {
        tokens_.insert(i + 1, token);
        for (auto& text : texts_) {
            if (text.token != 0xFFFFFFFF && text.token > i) {
                ++text.token;
            }
        }
    }

    Tokens& tokens_;
    WordTexts& texts_;
};

} // namespace

void join_cut_words(Tokens& tokens, WordTexts& texts) { CutWords(tokens, texts).run(); }

} // namespace opora::inline v0::timing
