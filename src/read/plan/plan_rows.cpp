// Opora, MIT licence. See LICENSE.
#include "read/plan/plan_rows.hpp"

#include <algorithm>
#include <array>

#include "base/ascii.hpp"
#include "base/unicode.hpp"
#include "opora/time/timing.hpp"
#include "opora_data/months.hpp"
#include "read/text/section_markers.hpp"
#include "read/text/words.hpp"
#include "text/numerals.hpp"
#include "time/parse_days.hpp"

namespace opora::inline v0::reading {

namespace {

// Understood, and every word of it.
const TimingMeaning* whole_timing(PhraseReader& phrases, const std::string& text) {
    const auto& meaning = phrases.read(text)->meaning;
    if (!meaning || std::any_of(meaning->notes.begin(), meaning->notes.end(),
                                [](const TimingNote& note) { return note.code == Code::text_passed_over; })) {
        return nullptr;
    }
    return &meaning.value();
}

bool has_month(std::string_view text) {
    static constexpr std::string_view soft_sign = "ь"; // «январь», «января»
    const auto words = words_of(text);
    return std::any_of(words.begin(), words.end(), [](const Word& word) {
        const auto names = [&word](const auto& month) {
            auto stem = month.ru;
            if (stem.ends_with(soft_sign)) {
                stem.remove_suffix(soft_sign.size());
            }
            return word.folded.starts_with(stem);
        };
        const auto& months = data::months::rows;
        return word.folded == "мая" || std::any_of(std::begin(months), std::end(months), names);
    });
}

} // namespace

bool is_open_ended(std::string_view text) {
    constexpr std::size_t enough = 1000; // bytes of the sentence at hand
    text = trim(tail_of(trim(text), enough));
    if (text.empty()) {
        return false;
    }
    if (text.back() == '-' || text.back() == ',' || text.back() == '(' || text.back() == '/' || text.ends_with("–")) {
        return true;
    }
    const auto count = [text](std::string_view sign) {
        std::size_t found = 0;
        for (auto at = text.find(sign); at != std::string_view::npos; at = text.find(sign, at + sign.size())) {
            ++found;
        }
        return found;
    };
    if (count("(") > count(")")) {
        return true;
    }
    constexpr std::string_view links[] = {"и", "в", "во", "на",  "по", "с", "со",  "для", "от", "до", "из",
                                          "к", "о", "об", "при", "за", "у", "или", "а",   "не", "их", "№"};
    const auto words = words_of(text);
    return !words.empty() && words.back().span.end == text.size() &&
           std::find(std::begin(links), std::end(links), words.back().folded) != std::end(links);
}

bool ends_sentence(std::string_view text) {
    text = trim(text);
    return text.empty() || text.ends_with('.') || text.ends_with('!') || text.ends_with('?') || text.ends_with("»") ||
           text.ends_with(')') || text.ends_with(';');
}

bool goes_on(std::string_view text) {
    const auto first = first_letter(text);
    return is_lower(first) || first == U',' || first == U')' || first == U'»' || first == U'.' || first == U';';
}

std::string_view joint(const Sourced& before, const Sourced& after, bool page) {
    const std::string_view left = before.text();
    if (left.size() > 1 && left.back() == '-' && left[left.size() - 2] != ' ' &&
        is_letter(first_letter(after.text()))) {
        return {};
    }
    const auto first = first_letter(after.text());
    if (first == U',' || first == U'.' || first == U';' || first == U':' || first == U')' || first == U'»') {
        return {};
    }
    return page || goes_on(after.text()) ? " " : "\n";
}

bool is_month(std::string_view text) {
    const auto words = words_of(text);
    if (words.empty() || words.size() > 3 || !has_month(words.front().span.of(text))) {
        return false;
    }
    return std::all_of(words.begin() + 1, words.end(), [](const Word& word) {
        return word.folded == "г" || word.folded == "год" || word.folded == "года" ||
               (word.folded.size() == 4 && word.folded.starts_with("20"));
    });
}

bool begins_section(std::string_view text) {
    const auto words = words_of(text);
    if (words.empty() || !is_upper(first_letter(text))) {
        return !words.empty() && words.size() > 1 && is_digit(first_letter(text)) && has_landmark("stage", text) &&
               words.size() <= 12;
    }
    const bool numeral = words.size() > 1 && !roman_number(words.front().folded).empty();
    return numeral || (words.size() > 1 && begins_with("section", words));
}

bool heads_dates(PhraseReader& phrases, std::string_view text) {
    const auto words = words_of(text);
    const bool numbered = words.size() > 1 && is_digit(first_letter(text));
    const auto rest = numbered ? text.substr(words[1].span.first) : text;
    return !words.empty() && is_upper(first_letter(rest)) &&
           (has_landmark("stage", rest) || !phrases.read(rest)->meaning);
}

bool heads_table(std::string_view caption) {
    constexpr std::size_t most_words = 16;
    constexpr std::size_t within = 4; // words of «2. Муниципальный сетевой план ...»
    const auto words = words_of(caption);
    if (words.size() > most_words || find_landmark("title", words, within) != std::string_view::npos) {
        return false;
    }
    const bool numbered = words.size() > 1 && is_digit(first_letter(caption)) && words.front().folded.size() <= 2;
    return is_month(caption) || begins_section(caption) ||
           (numbered && is_upper(first_letter(words[1].span.of(caption))));
}

std::string roman_number(std::string_view folded) {
    constexpr unsigned most_sections = 20; // more than any plan has
    const auto number = text::roman_value(folded);
    return number == 0 || number > most_sections ? std::string() : std::to_string(number);
}

bool stands_alone(PhraseReader& phrases, const std::string& phrase) {
    // Any school year will do: whether there are dates does not depend on which.
    constexpr std::string_view some_year = "2022-09-01/2023-08-31";
    if (has_stem(phrase, "месяц") || has_stem(phrase, "недел")) {
        return false;
    }
    const auto* meaning = whole_timing(phrases, phrase);
    return meaning != nullptr && !resolve(*meaning, TimingContext{window_in(some_year), std::nullopt}).windows.empty();
}

void date_by_month(PhraseReader& phrases, Timing& timing, const Stage& month) {
    if (!is_month(month.title) || has_month(timing.phrase)) {
        return;
    }
    if (timing.phrase.empty()) {
        timing.phrase = month.title;
        timing.source = month.source;
        return;
    }
    if (stands_alone(phrases, timing.phrase)) {
        return;
    }
    if (has_stem(timing.phrase, "месяц") && timing.phrase.find_first_of("0123456789") == std::string::npos) {
        timing.phrase = month.title; // «в течение месяца»
        return;
    }
    auto dated = timing.phrase + " " + month.title;
    if (whole_timing(phrases, dated) != nullptr) {
        timing.phrase = std::move(dated);
    }
}

} // namespace opora::inline v0::reading
