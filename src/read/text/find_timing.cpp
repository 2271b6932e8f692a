// Opora, MIT licence. See LICENSE.
#include "read/text/find_timing.hpp"

#include <algorithm>
#include <string>

#include "base/ascii.hpp"
#include "base/unicode.hpp"
#include "read/text/words.hpp"

namespace opora::inline v0::reading {

namespace {

constexpr std::size_t most_words = 14;

// Words between white space; only the first may lose an opening bracket or quote.
std::vector<Span> pieces(std::string_view text) {
    std::vector<Span> out;
    std::size_t first = std::string_view::npos;
    for (std::size_t position = 0; position < text.size();) {
        const auto before = position;
        const auto c = next_letter(text, position);
        const bool border = is_space(c) || c == U'(' || c == U')';
        if (border && first != std::string_view::npos) {
            out.push_back(Span{static_cast<std::uint32_t>(first), static_cast<std::uint32_t>(before)});
            first = std::string_view::npos;
        } else if (!border && first == std::string_view::npos) {
            first = before;
        }
    }
    if (first != std::string_view::npos) {
        out.push_back(Span{static_cast<std::uint32_t>(first), static_cast<std::uint32_t>(text.size())});
    }
    return out;
}

bool passes_over(const TimingMeaning& meaning) {
    return std::any_of(meaning.notes.begin(), meaning.notes.end(), [](const TimingNote& note) {
        return note.code == Code::text_passed_over || note.code == Code::number_passed_over;
    });
}

std::optional<TimingMeaning> understood(const PhraseReader& phrases, std::string_view text) {
    auto meaning = phrases.try_out(text);
    if (!meaning || passes_over(*meaning) || kind(*meaning) == TimingKind::open ||
        kind(*meaning) == TimingKind::relative) {
        return std::nullopt;
    }
    return std::move(meaning).value();
}

// Words that belong to a year and change nothing: «года», «г.», «учебный».
bool is_year_word(std::string_view text) {
    const auto words = words_of(text);
    return words.size() == 1 && (words[0].folded == "г" || words[0].folded == "гг" ||
                                 words[0].folded.starts_with("год") || words[0].folded.starts_with("уч"));
}

// «Сроки реализации – 2020-2022 годы»: words in front that add nothing.
void drop_front(const PhraseReader& phrases, std::string_view text, const std::vector<Span>& words, std::size_t first,
                std::size_t last, FoundTiming& found) {
    while (first < last) {
        const Span span{words[++first].first, found.span.end};
        auto meaning = understood(phrases, span.of(text));
        if (!meaning || !same_meaning(*meaning, found.meaning)) {
            return;
        }
        found = FoundTiming{span, std::move(*meaning)};
    }
}

} // namespace

bool may_have_year(std::string_view text) noexcept { return has_digit(text); }

std::optional<TimingMeaning> pure_timing(PhraseReader& phrases, std::string_view text) {
    auto meaning = understood(phrases, text);
    if (meaning) {
        phrases.keep(text, *meaning);
    }
    return meaning;
}

std::optional<FoundTiming> find_timing(PhraseReader& phrases, std::string_view text, std::size_t from,
                                       std::size_t until) {
    const auto words = pieces(text);
    for (std::size_t first = 0; first < words.size() && words[first].first <= until; ++first) {
        if (words[first].first < from) {
            continue;
        }
        std::optional<FoundTiming> best;
        std::size_t best_end = first;
        const auto last = std::min(words.size(), first + most_words);
        bool digits = false;
        for (std::size_t end = first; end < last; ++end) {
            const Span span{words[first].first, words[end].end};
            digits = digits || has_digit(words[end].of(text));
            if (end > first + 3 && !digits) {
                break; // no date begins with so many words
            }
            if (auto meaning = understood(phrases, span.of(text))) {
                if (!best || !same_meaning(best->meaning, *meaning) ||
                    (best_end + 1 == end && is_year_word(words[end].of(text)))) {
                    best = FoundTiming{span, std::move(*meaning)};
                    best_end = end;
                }
            }
        }
        if (best) {
            drop_front(phrases, text, words, first, best_end, *best);
            // The full stop of the sentence is no part of it, that of «г.» is.
            auto phrase = best->span.of(text);
            if (phrase.ends_with('.') && !phrase.ends_with("г.")) {
                --best->span.end;
            } else {
                phrases.keep(phrase, best->meaning);
            }
            return best;
        }
    }
    return std::nullopt;
}

std::optional<Date> find_date(PhraseReader& phrases, std::string_view text) {
    if (!may_have_year(text)) {
        return std::nullopt;
    }
    std::string plain;
    for (std::size_t position = 0; position < text.size();) {
        const auto before = position;
        const auto c = next_letter(text, position);
        if (c == 0x2116) { // «№ 7 от 11.01.2023»: the number is no day
            while (position < text.size() && text[position] == ' ') {
                ++position;
            }
            position = std::min(text.find(' ', position), text.size());
            plain += ' ';
            continue;
        }
        const bool sign = c == U'_' || c == U'«' || c == U'»' || c == U'"' || c == U'“' || c == U'”';
        plain += sign ? std::string_view(" ") : text.substr(before, position - before);
    }
    const auto line = one_line(plain);
    for (std::size_t from = 0; from < line.size();) {
        const auto found = find_timing(phrases, line, from);
        if (!found) {
            return std::nullopt;
        }
        const auto dated = resolve(found->meaning, {});
        if (found->meaning.parts.size() == 1 && dated.windows.size() == 1 && dated.windows.front().days() == 1) {
            return dated.windows.front().first;
        }
        from = found->span.first + 1; // «от 27.08.2020»: the day stands within
    }
    return std::nullopt;
}

std::vector<Span> brackets(std::string_view text) {
    std::vector<Span> out;
    for (std::size_t open = text.find('('); open != std::string_view::npos; open = text.find('(', open + 1)) {
        const auto close = text.find_first_of("()", open + 1);
        if (close != std::string_view::npos && text[close] == ')') {
            out.push_back(Span{static_cast<std::uint32_t>(open + 1), static_cast<std::uint32_t>(close)});
        }
    }
    return out;
}

std::optional<Window> period_of(const TimingMeaning& meaning) {
    if (kind(meaning) != TimingKind::dates && kind(meaning) != TimingKind::until) {
        return std::nullopt;
    }
    const auto dated = resolve(meaning, {});
    if (dated.windows.empty() || dated.flags.broken) {
        return std::nullopt;
    }
    auto out = *bounds(dated.windows);
    if (meaning.parts.front().first.unit == PeriodUnit::school_year) {
        // A plan for a school year lasts until the next one begins.
        const auto last = year_month_day(out.last);
        if (last.month == 5) {
            out.last = Date(last.year, 8, 31);
        }
    }
    if (out.days() < 2) {
        return std::nullopt;
    }
    return out;
}

} // namespace opora::inline v0::reading
