// Opora, MIT licence. See LICENSE.
#include "model/pseudonyms/person_mentions.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "base/unicode.hpp"
#include "text/letters.hpp"

namespace opora::inline v0 {

namespace {

bool ends_with_any(std::string_view text, const auto& endings) {
    return std::any_of(endings.begin(), endings.end(), [text](std::string_view ending) {
        return text.size() > ending.size() && text.ends_with(ending);
    });
}

struct Word {
    Span span; ///< with the full stop of an initial
    std::string folded;
    std::size_t letters = 0;
    bool capital = false;
    bool dotted = false; ///< a full stop follows at once
    bool after = false;  ///< nothing but white space between it and the word before
    bool line_start = false;
};

class Reader {
public:
    Reader(std::string_view text, const std::unordered_set<std::string>& known) : text_(text), known_(known) {
        split();
    }

    std::vector<PersonMention> run() {
        std::vector<PersonMention> out;
        for (std::size_t i = 0; i < words_.size();) {
            std::size_t count = 0;
            if (auto mention = words_[i].capital ? at(i, count) : std::nullopt) {
                if (in_honour(i) && known_.count(name_stem(mention->surname)) == 0) {
                    i += count;
                    continue;
                }
                mention->span = Span{words_[i].span.first, words_[i + count - 1].span.end};
                out.push_back(std::move(*mention));
                i += count;
            } else {
                ++i;
            }
        }
        return out;
    }

private:
    void split() {
        bool adjacent = false;
        bool line_start = true;
        for (std::size_t position = 0; position < text_.size();) {
            const auto first = position;
            auto c = next_letter(text_, position);
            if (!is_letter(c)) {
                adjacent = adjacent && is_space(c);
                line_start = c == U'\n' || (line_start && is_space(c));
                continue;
            }
            Word word;
            word.capital = text::is_upper(c);
            word.after = adjacent;
            word.line_start = line_start;
            auto end = position;
            for (word.letters = 1; position < text_.size(); end = position) {
                auto next = position;
                c = next_letter(text_, next);
                const bool hyphen = c == U'-' || c == 0x2010 || c == 0x2011 || c == 0xAD;
                auto behind = next;
                if (!is_letter(c) && !(hyphen && next < text_.size() && is_letter(next_letter(text_, behind)))) {
                    break;
                }
                word.letters += is_letter(c) ? 1U : 0U;
                position = next;
            }
            word.dotted = end < text_.size() && text_[end] == '.';
            word.folded = fold(text_.substr(first, end - first));
            if (word.letters == 1 && word.dotted) {
                ++end;
            }
            position = end;
            word.span = Span{static_cast<std::uint32_t>(first), static_cast<std::uint32_t>(end)};
            words_.push_back(std::move(word));
            adjacent = true;
            line_start = false;
        }
    }

    [[nodiscard]] bool follows(std::size_t i) const { return i < words_.size() && words_[i].after; }
    [[nodiscard]] bool is_initial(std::size_t i) const {
        return i < words_.size() && words_[i].capital && words_[i].letters == 1;
    }
    [[nodiscard]] bool is_name(std::size_t i) const {
        return i < words_.size() && words_[i].capital && words_[i].letters > 1;
    }
    [[nodiscard]] bool is_known(std::size_t i) const { return known_.count(name_stem(words_[i].folded)) != 0; }

    [[nodiscard]] bool like_surname(std::size_t i) const {
        constexpr std::array<std::string_view, 25> endings{
            "ов",   "ова",  "ову",  "овой", "овым", "ев",   "ева", "еву", "евой", "евым", "ин",  "ина", "ину",
            "иной", "ский", "ская", "ской", "цкий", "цкая", "ко",  "ук",  "юк",   "ян",   "дзе", "ых"};
        return is_known(i) || ends_with_any(words_[i].folded, endings);
    }

    [[nodiscard]] bool is_patronymic(std::size_t i) const {
        constexpr std::array<std::string_view, 14> endings{"вич", "вича", "вичу", "вичем", "виче", "вна",  "вны",
                                                           "вне", "вной", "вну",  "ична",  "ичны", "ичне", "ильич"};
        return is_name(i) && words_[i].letters > 4 && ends_with_any(words_[i].folded, endings);
    }

    // «имени», «им.»: the name of a school, not of one who works there.
    [[nodiscard]] bool in_honour(std::size_t i) const {
        return i > 0 && (words_[i - 1].folded == "имени" || words_[i - 1].folded == "им");
    }

    // How many initials from `i` on, and whether any has its full stop.
    [[nodiscard]] std::size_t initials(std::size_t i, bool first_follows) const {
        std::size_t count = 0;
        bool dotted = false;
        while (count < 2 && is_initial(i + count) && (count == 0 ? !first_follows || follows(i) : follows(i + count))) {
            dotted = dotted || words_[i + count].dotted;
            ++count;
        }
        return dotted ? count : 0;
    }

    [[nodiscard]] std::optional<PersonMention> at(std::size_t i, std::size_t& count) const {
        auto found = is_initial(i) ? initials_first(i, count) : surname_first(i, count);
        if (!found && is_name(i)) {
            found = written_out(i, count);
        }
        constexpr std::size_t shortest = 4;
        if (!found && is_name(i) && words_[i].letters >= shortest && is_known(i)) {
            count = 1;
            return PersonMention{{}, words_[i].folded, {}, {}};
        }
        return found;
    }

    // `И.И. Иванова`, `И. Иванова`; «А. Подготовить» at the start of a line is an item of a list.
    [[nodiscard]] std::optional<PersonMention> initials_first(std::size_t i, std::size_t& count) const {
        const auto found = initials(i, false);
        const auto name = i + found;
        if (found == 0 || !is_name(name) || !follows(name) ||
            (found == 1 && (words_[i].line_start || !words_[i].dotted) && !like_surname(name))) {
            return std::nullopt;
        }
        count = found + 1;
        return PersonMention{{}, words_[name].folded, words_[i].folded, found == 2 ? words_[i + 1].folded : ""};
    }

    // `Иванова И.И.`; in «Директор И.И. Иванова» the name begins later.
    [[nodiscard]] std::optional<PersonMention> surname_first(std::size_t i, std::size_t& count) const {
        const auto found = initials(i + 1, true);
        if (found == 0 || (found == 1 && !like_surname(i))) {
            return std::nullopt;
        }
        const auto next = i + 1 + found;
        if (is_name(next) && follows(next) && like_surname(next) && !like_surname(i)) {
            return std::nullopt;
        }
        count = found + 1;
        return PersonMention{{}, words_[i].folded, words_[i + 1].folded, found == 2 ? words_[i + 2].folded : ""};
    }

    // «Иванова Инна Игоревна», «Инна Игоревна Иванова», «Инна Игоревна».
    [[nodiscard]] std::optional<PersonMention> written_out(std::size_t i, std::size_t& count) const {
        if (follows(i + 2) && follows(i + 1) && is_name(i + 1) && is_patronymic(i + 2)) {
            count = 3;
            return PersonMention{{}, words_[i].folded, words_[i + 1].folded, words_[i + 2].folded};
        }
        if (!follows(i + 1) || !is_patronymic(i + 1) || is_patronymic(i)) {
            return std::nullopt;
        }
        const bool surname = follows(i + 2) && is_name(i + 2) && like_surname(i + 2);
        count = surname ? 3 : 2;
        return PersonMention{{}, surname ? words_[i + 2].folded : "", words_[i].folded, words_[i + 1].folded};
    }

    std::string_view text_;
    const std::unordered_set<std::string>& known_;
    std::vector<Word> words_;
};

std::string part_stem(std::string_view part) {
    constexpr std::array<std::string_view, 30> endings{"ого", "его", "ому", "ему", "ыми", "ими", "ий", "ый", "ой", "ая",
                                                       "яя",  "ую",  "юю",  "ей",  "ым",  "им",  "ом", "ем", "ою", "ею",
                                                       "ых",  "а",   "я",   "у",   "ю",   "е",   "и",  "ы",  "ь",  "й"};
    constexpr std::size_t shortest = 3; // letters that stay
    for (const auto ending : endings) {
        if (part.ends_with(ending) && length(part) >= length(ending) + shortest) {
            return std::string(part.substr(0, part.size() - ending.size()));
        }
    }
    return std::string(part);
}

} // namespace

std::string name_stem(std::string_view folded) {
    std::string out;
    for (std::size_t position = 0; position <= folded.size();) {
        const auto end = std::min(folded.find('-', position), folded.size());
        out += (out.empty() ? "" : "-") + part_stem(folded.substr(position, end - position));
        position = end + 1;
    }
    return out;
}

std::vector<PersonMention> find_mentions(std::string_view text, const std::unordered_set<std::string>& known) {
    return Reader(text, known).run();
}

} // namespace opora::inline v0
