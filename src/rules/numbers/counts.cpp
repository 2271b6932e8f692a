// Opora, MIT licence. See LICENSE.
//
// A number of things against the list that follows it: «трёх школ: № 1, № 2». Only lists of names are counted, and only
// where the whole list stands there.
#include <algorithm>
#include <array>
#include <optional>

#include "base/ascii.hpp"
#include "base/unicode.hpp"
#include "rules/numbers/facts.hpp"
#include "text/words.hpp"

namespace opora::inline v0::rules {

namespace {

// A number sign is no word here: «школы № 5» has two.
text::Words words_of(std::string_view text) { return text::words_of(text, text::NumberSign::sign); }

// 2 to 20 in figures or in words of any case; 0 for anything else. One thing is no list.
std::size_t count_of(std::string_view word) {
    constexpr std::array<std::array<std::string_view, 3>, 9> names{{{"две", "двух", "два"},
                                                                    {"три", "трех", "трем"},
                                                                    {"четыре", "четырех", "четырем"},
                                                                    {"пять", "пяти", "пятью"},
                                                                    {"шесть", "шести", "шестью"},
                                                                    {"семь", "семи", "семью"},
                                                                    {"восемь", "восьми", "восемью"},
                                                                    {"девять", "девяти", "девятью"},
                                                                    {"десять", "десяти", "десятью"}}};
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (std::find(names[i].begin(), names[i].end(), word) != names[i].end()) {
            return i + 2;
        }
    }
    constexpr std::size_t most = 40;
    std::size_t out = 0;
    for (const char digit : word) {
        if (digit < '0' || digit > '9' || out > most) {
            return 0;
        }
        out = out * 10 + static_cast<std::size_t>(digit - '0');
    }
    return out > 1 && out <= most ? out : 0;
}

bool is_counted(std::string_view word) {
    constexpr std::array<std::string_view, 9> nouns{"школ",     "организац", "учрежден", "гимнази", "лице",
                                                    "площадок", "площадки",  "район",    "округ"};
    return std::any_of(nouns.begin(), nouns.end(), [word](auto noun) { return word.starts_with(noun); });
}

// The beginning of the list behind the things counted: behind a colon, or in brackets; within the sentence.
std::optional<std::size_t> list_begins(std::string_view text, std::size_t from) {
    constexpr std::size_t farthest = 160; // bytes: «3 организации (6,3 %), показавшие низкие результаты: ...»
    const auto end = std::min(text.size(), from + farthest);
    for (auto i = from; i < end; ++i) {
        const char c = text[i];
        if (c == ':') {
            return i + 1;
        }
        if (c == '.' || c == ';' || c == ')' || c == '\n') {
            return std::nullopt;
        }
        if (c == '(') {
            const auto close = text.find(')', i);
            const auto inside = text.substr(i + 1,
                                            close == std::string_view::npos ? std::string_view::npos : close - i - 1);
            if (inside.find(',') != std::string_view::npos && inside.find('%') == std::string_view::npos) {
                return i + 1;
            }
            if (close == std::string_view::npos) {
                return std::nullopt;
            }
            i = close;
        }
    }
    return std::nullopt;
}

struct List {
    std::vector<std::string_view> items;
    std::size_t end = 0;
    bool whole = false; ///< it ends with its sentence, bracket or text
};

// Items of a list, parted by commas, semicolons and «и»; not within quotes and brackets.
class ListReader {
public:
    explicit ListReader(std::string_view text) : text_(text) {}

    List read(std::size_t from) {
        const auto start = text_.find_first_not_of(" (", from);
        position_ = item_ = start == std::string_view::npos ? text_.size() : start;
        while (position_ < text_.size() && !list_.whole) {
            take();
        }
        close(position_, position_);
        list_.whole = true;
        list_.end = position_;
        return std::move(list_);
    }

private:
    void take() {
        const auto before = position_;
        const auto c = next_letter(text_, position_);
        if (c == U'«') {
            ++quotes_;
        } else if (c == U'»') {
            quotes_ = std::max(0, quotes_ - 1);
        } else if (quotes_ > 0) {
            return;
        } else if (c == U'(') {
            ++brackets_;
        } else if (c == U')') {
            if (--brackets_ < 0) {
                stop(before);
            }
        } else if (brackets_ > 0) {
            return;
        } else if (c == U',' || c == U';') {
            close(before, position_);
        } else if (c == U'\n' || (c == U'.' && ends_sentence(before))) {
            stop(before);
        } else if (text_.compare(before, conjunction.size(), conjunction) == 0) {
            close(before, before + conjunction.size());
            position_ = before + conjunction.size();
        }
    }

    // «им. Петрова», «с. Шум», «№ 5.» at the end: only a full stop before the end or a capital letter behind a whole word.
    [[nodiscard]] bool ends_sentence(std::size_t dot) const {
        if (dot + 1 >= text_.size()) {
            return true;
        }
        const auto word = text_.find_last_of(" «(", dot == 0 ? 0 : dot - 1);
        constexpr std::size_t abbreviated = 8; // bytes: «пос.», «дер.»
        return text_[dot + 1] == ' ' && dot - (word == std::string_view::npos ? 0 : word) > abbreviated;
    }

    void stop(std::size_t at) {
        close(at, at);
        position_ = at;
        list_.whole = true;
    }

    void close(std::size_t end, std::size_t next) {
        if (item_ < end) {
            const auto item = trim(text_.substr(item_, end - item_));
            if (!item.empty()) {
                list_.items.push_back(item);
            }
        }
        item_ = next;
    }

    static constexpr std::string_view conjunction = " и ";
    std::string_view text_;
    List list_;
    std::size_t position_ = 0;
    std::size_t item_ = 0;
    int quotes_ = 0;
    int brackets_ = 0;
};

// How a name of a list begins, for all names of a list should be of one kind.
enum class Name { none, numbered, quoted, capital };

// «МБОУ СОШ с. Ручьи»: legal form or kind in capitals, with something behind it.
bool names_school(std::string_view item) {
    constexpr std::array<std::string_view, 2> endings{"ОУ", "ОШ"};
    const auto end = item.find(' ');
    const auto first = item.substr(0, end);
    return end != std::string_view::npos &&
           std::any_of(endings.begin(), endings.end(), [first](auto ending) { return first.ends_with(ending); });
}

Name name_of(std::string_view item) {
    constexpr std::size_t longest = 160; // bytes
    if (item.size() > longest) {
        return Name::none;
    }
    if (item.find("«") != std::string_view::npos || names_school(item)) {
        return Name::quoted;
    }
    if (has_digit(item)) {
        return Name::numbered;
    }
    constexpr std::ptrdiff_t words = 3;
    std::size_t position = 0;
    return is_capital(next_letter(item, position)) && std::count(item.begin(), item.end(), ' ') < words ? Name::capital
                                                                                                        : Name::none;
}

// A list that names each of its things: else it is an explanation, or only examples.
bool is_list_of_names(const List& list) {
    if (list.items.size() < 2) {
        return false;
    }
    const auto first = name_of(list.items.front());
    const auto named = [first](std::string_view item) {
        const auto name = name_of(item);
        const bool school = name != Name::none && name != Name::capital;
        return first == Name::capital ? name == Name::capital : school;
    };
    return first != Name::none && std::all_of(list.items.begin(), list.items.end(), named);
}

// «3 школы-лидера и 4 ШНОР»: a list that counts its things itself; their sum, or 0 where an item has no count. A number
// of a name stands behind «№» or at the end.
std::size_t sum_of_counts(const List& list) {
    std::size_t sum = 0;
    for (const auto item : list.items) {
        const auto words = words_of(item);
        if (words.size() < 2 || words.front().span.first != 0) {
            return 0;
        }
        const auto& word = words.front().folded;
        const bool one = word == "1" || word == "один" || word == "одна" || word == "одну" || word == "одной";
        const auto count = one ? 1 : count_of(word);
        if (count == 0) {
            return 0;
        }
        sum += count;
    }
    return sum;
}

// «школ района, в том числе:», «например»: not all are named.
bool only_some(std::string_view between) {
    constexpr std::array<std::string_view, 4> words{"том числе", "например", "из них", "а также"};
    return std::any_of(words.begin(), words.end(),
                       [between](auto word) { return between.find(word) != std::string_view::npos; });
}

// Most texts hold neither a list nor things that are counted: their words need not be looked at.
bool may_hold_a_list(std::string_view text) {
    constexpr std::array<std::string_view, 7> nouns{"школ", "организац", "учрежд", "гимнази",
                                                    "лице", "площадк",   "округ"};
    const bool sign = text.find(':') != std::string_view::npos || text.find('(') != std::string_view::npos;
    const auto stands = [text](auto noun) { return text.find(noun) != std::string_view::npos; };
    return sign && (std::any_of(nouns.begin(), nouns.end(), stands) || stands("площадок") || stands("район"));
}

void look(const Text& text, Findings& findings) {
    if (!may_hold_a_list(text.text)) {
        return;
    }
    const auto words = words_of(text.text);
    constexpr std::size_t between = 3; // «три базовые сельские школы»
    std::size_t counted = 0; // the end of the last list that counts its things itself: its numbers are no statements
    for (std::size_t i = 0; i < words.size(); ++i) {
        const auto stated = words[i].span.first < counted ? 0 : count_of(words[i].folded);
        if (stated == 0) {
            continue;
        }
        for (auto noun = i + 1; noun < words.size() && noun <= i + between; ++noun) {
            const auto gap = text.text.substr(words[noun - 1].span.end,
                                              words[noun].span.first - words[noun - 1].span.end);
            if (gap.find_first_not_of(" -") != std::string_view::npos) {
                break;
            }
            if (!is_counted(words[noun].folded)) {
                continue;
            }
            const auto begins = list_begins(text.text, words[noun].span.end);
            if (begins && !only_some(text.text.substr(words[noun].span.end, *begins - words[noun].span.end))) {
                const auto list = ListReader(text.text).read(*begins);
                const auto sum = sum_of_counts(list);
                counted = sum != 0 ? list.end : counted;
                const auto listed = sum != 0 ? sum : list.items.size();
                if ((sum != 0 || is_list_of_names(list)) && listed != stated) {
                    findings.add(
                        Code::count_against_list, subject_of(text),
                        {std::string(text.text.substr(words[i].span.first, words[noun].span.end - words[i].span.first)),
                         as_count(listed), quote(text.text, *begins, *begins)},
                        {text.place()});
                }
            }
            break;
        }
    }
}

} // namespace

void count_rules(const std::vector<Text>& texts, Findings& findings) {
    for (const auto& text : texts) {
        if (text.kind != Text::Kind::heading && text.kind != Text::Kind::title) {
            look(text, findings);
        }
    }
}

} // namespace opora::inline v0::rules
