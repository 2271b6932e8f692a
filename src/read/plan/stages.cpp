// Opora, MIT licence. See LICENSE.
#include "read/plan/stages.hpp"

#include <algorithm>

#include "base/ascii.hpp"
#include "base/unicode.hpp"
#include "read/tables/layout.hpp"
#include "read/text/find_timing.hpp"
#include "read/text/section_markers.hpp"
#include "text/numerals.hpp"

namespace opora::inline v0::reading {

namespace {

constexpr std::size_t most_stages = 200; // of those that are told by words

// What tells a stage from others: its number, and the first word of its name that is not «этап».
struct Name {
    std::string number;
    std::string word;
};

std::string arabic(std::string_view folded) {
    constexpr std::string_view ordinal[] = {"перв", "втор", "трет", "четверт", "пят", "шест"};
    constexpr unsigned most = 10;
    if (const auto number = text::roman_value(folded); number != 0 && number <= most) {
        return std::to_string(number);
    }
    for (std::size_t i = 0; i < std::size(ordinal); ++i) {
        if (folded.starts_with(ordinal[i])) {
            return std::to_string(i + 1);
        }
    }
    const bool digits = !folded.empty() && folded.size() <= 2 && all_digits(folded);
    return digits ? std::string(folded) : std::string();
}

Name name_of(std::string_view text) {
    Name name;
    for (const auto& word : words_of(text)) {
        if (word.folded == "й" || word.folded == "ый" || word.folded == "ой" || word.folded == "ий" ||
            word.folded.starts_with("этап")) {
            continue;
        }
        const auto number = arabic(word.folded);
        if (!number.empty() && name.number.empty() && name.word.empty()) {
            name.number = number;
        } else if (name.word.empty() && length(word.folded) >= 4) {
            name.word = word.folded;
            break;
        }
    }
    return name;
}

// «подготовительный» and «подготовительного».
bool same_word(const std::string& a, const std::string& b) {
    const auto common = static_cast<std::size_t>(std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first -
                                                 a.begin());
    return !a.empty() && !b.empty() && common * 10 >= std::max(a.size(), b.size()) * 7;
}

Timing timing_at(const Sourced& text, Span span) {
    Timing timing;
    timing.phrase = one_line(span.of(text.text()));
    timing.source = text.source(span);
    return timing;
}

// The first bracket that is a timing; else what follows a colon or a dash.
// \param name  what is left of the text for its name, if that stands in front
std::optional<Timing> stage_timing(PhraseReader& phrases, const Sourced& text, Span& name) {
    const std::string_view whole = text.text();
    for (const auto bracket : brackets(whole)) {
        if (pure_timing(phrases, bracket.of(whole))) {
            name.end = bracket.first - 1;
            return timing_at(text, bracket);
        }
    }
    const auto line = whole.substr(0, whole.find('\n'));
    if (const auto found = find_timing(phrases, line, 0); found && found->span.size() >= 4) {
        if (period_of(found->meaning) || !resolve(found->meaning, {}).windows.empty()) {
            name.end = found->span.first == 0 ? name.end : found->span.first;
            return timing_at(text, found->span);
        }
    }
    return std::nullopt;
}

std::string without_tail(std::string_view text) {
    for (;;) {
        text = trim(text);
        if (text.ends_with("–") || text.ends_with("—")) {
            text.remove_suffix(3);
        } else if (!text.empty() &&
                   (text.back() == '-' || text.back() == ':' || text.back() == ',' || text.back() == '(')) {
            text.remove_suffix(1);
        } else {
            return one_line(text);
        }
    }
}

// Where stages begin: `1 этап`, `I этап`, `этап 1`, «Подготовительный этап».
std::vector<std::uint32_t> beginnings(std::string_view text) {
    std::vector<std::uint32_t> out;
    const auto words = words_of(text);
    const auto starts_line = [text](std::uint32_t first) {
        const auto before = trim(text.substr(0, first));
        const auto gap = text.substr(before.size(), first - before.size());
        return before.empty() || gap.find('\n') != std::string_view::npos || before.ends_with('.') ||
               before.ends_with(';') || before.ends_with(')') || before.ends_with("-") || before.ends_with("–") ||
               before.ends_with("•");
    };
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (!words[i].folded.starts_with("этап")) {
            continue;
        }
        auto first = i;
        while (first > 0 && i - first < 2 &&
               (words[first - 1].folded.size() <= 4 || !arabic(words[first - 1].folded).empty())) {
            --first;
            if (!arabic(words[first].folded).empty()) {
                out.push_back(words[first].span.first);
                first = words.size();
                break;
            }
        }
        if (first == words.size()) {
            continue;
        }
        const bool numbered = i + 1 < words.size() && !arabic(words[i + 1].folded).empty();
        if (numbered && starts_line(words[i].span.first)) {
            out.push_back(words[i].span.first);
        } else if (i > 0 && starts_line(words[i - 1].span.first) && words[i].folded == "этап") {
            out.push_back(words[i - 1].span.first);
        }
    }
    return out;
}

void add_found(Reader& reader, const Sourced& text) {
    Span span{0, static_cast<std::uint32_t>(text.text().size())};
    auto timing = stage_timing(reader.phrases, text, span);
    auto name = name_of(span.of(text.text()));
    if (name.word.empty() && timing) {
        // «I этап (май 2022 г.) – организационный»
        const auto behind = text.text().find(')', span.end);
        span.end = static_cast<std::uint32_t>(text.text().size());
        name.word = behind == std::string::npos ? std::string()
                                                : name_of(std::string_view(text.text()).substr(behind)).word;
    }
    if (!timing && name.number.empty()) {
        return;
    }
    auto& stages = reader.out.stages;
    if (stages.size() >= most_stages) {
        return; // its text stands in its section or in the passport
    }
    auto same = std::find_if(stages.begin(), stages.end(), [&name](const Stage& stage) {
        const auto other = name_of(stage.title);
        const bool words = same_word(name.word, other.word);
        return words ||
               (!name.number.empty() && name.number == other.number && (name.word.empty() || other.word.empty()));
    });
    if (same != stages.end()) {
        if (!same->timing && timing) {
            same->timing = std::move(timing);
        }
        return;
    }
    Stage stage;
    auto title = span.of(text.text());
    if (const auto end = title.find_first_of(".\n", 3); end != std::string_view::npos) {
        title = title.substr(0, end);
    }
    stage.title = without_tail(title);
    stage.timing = std::move(timing);
    stage.source = text.source(span);
    stages.push_back(std::move(stage));
    reader.stage_parents.push_back(no_index);
}

} // namespace

std::size_t add_stage(Reader& reader, const Sourced& title, const Source& source, std::size_t outer) {
    Stage stage;
    Span span{0, static_cast<std::uint32_t>(title.text().size())};
    stage.timing = stage_timing(reader.phrases, title, span);
    stage.title = one_line(title.text());
    stage.source = source;
    reader.out.stages.push_back(std::move(stage));
    reader.stage_parents.push_back(outer);
    return reader.out.stages.size() - 1;
}

std::uint32_t first_stage(std::string_view text) {
    const auto starts = beginnings(text);
    return starts.empty() ? static_cast<std::uint32_t>(text.size()) : starts.front();
}

bool names_stage(const Words& words) {
    return std::any_of(words.begin(), words.end(), [](const Word& word) { return word.folded.starts_with("этап"); });
}

void find_stages(Reader& reader, const Sourced& text) {
    const auto starts = beginnings(text.text());
    for (std::size_t i = 0; i < starts.size(); ++i) {
        const auto end = i + 1 < starts.size() ? starts[i + 1] : static_cast<std::uint32_t>(text.text().size());
        add_found(reader, text.part(trimmed(text.text(), Span{starts[i], end})));
    }
}

} // namespace opora::inline v0::reading
