// Opora, MIT licence. See LICENSE.
//
// Indicators: what they divide by what, their targets, and targets that none of them measures.
#include <algorithm>
#include <array>
#include <set>

#include "base/ascii.hpp"
#include "base/unicode.hpp"
#include "plan/word_table.hpp"
#include "rules/numbers/facts.hpp"

namespace opora::inline v0::rules {

namespace {

struct Sides {
    std::string numerator;
    std::string denominator;
};

// As the model has them, else parted by the words of the name: «доля А, в общей численности Б», «доля А среди Б».
Sides sides_of(const Indicator& indicator) {
    if (!indicator.numerator.empty() && !indicator.denominator.empty()) {
        return {fold(indicator.numerator), fold(indicator.denominator)};
    }
    constexpr std::array<std::string_view, 8> signs{
        " в общей численности",  " в общем количестве",   " в общем числе",  " от общего числа",
        " от общего количества", " от общей численности", " к общему числу", " среди "};
    const auto name = fold(indicator.name);
    for (const auto sign : signs) {
        const auto at = name.find(sign);
        if (at != std::string::npos) {
            return {name.substr(0, at), name.substr(at + sign.size())};
        }
    }
    return {};
}

// «прошедших», «сдавших»: of those who did it, and of those who did it with success, the same is said.
bool may_mean_success(std::string_view word) {
    constexpr std::array<std::string_view, 8> beginnings{"прошедш",   "сдавш",     "освоивш",  "выполнивш",
                                                         "завершивш", "закончивш", "окончивш", "справивш"};
    return std::any_of(beginnings.begin(), beginnings.end(), [word](auto start) { return word.starts_with(start); });
}

bool is_success(std::string_view word) {
    constexpr std::array<std::string_view, 3> words{"успешно", "благополучно", "полностью"};
    return std::find(words.begin(), words.end(), word) != words.end();
}

// What the two sides have in common so that nobody can tell them apart; empty if they are distinct.
std::string common_to_both(const Sides& sides) {
    if (sides.numerator.empty() || sides.denominator.empty()) {
        return {};
    }
    const Words above(sides.numerator);
    const Words below(sides.denominator);
    if (above.words == below.words) {
        return sides.numerator;
    }
    for (std::size_t i = 1; i + 1 < above.words.size(); ++i) {
        if (!may_mean_success(above.words[i]) || !is_success(above.words[i - 1])) {
            continue;
        }
        for (std::size_t j = 0; j + 1 < below.words.size(); ++j) {
            const bool success = j > 0 && is_success(below.words[j - 1]);
            if (!success && below.words[j] == above.words[i] && stem(below.words[j + 1]) == stem(above.words[i + 1])) {
                return above.words[i] + " " + above.words[i + 1];
            }
        }
    }
    return {};
}

// «Согласно инструментарию (Приложение 1)» stands where an indicator should.
bool only_cites(const Indicator& indicator) {
    const auto name = fold(indicator.name);
    return name.starts_with("согласно") || name.starts_with("см") || name.starts_with("приложени") ||
           name.starts_with("в соответствии");
}

bool has_target(const Indicator& indicator) {
    const auto name = fold(indicator.name);
    return !indicator.target.empty() || !shares_in(name).empty() || name.find("не менее") != std::string::npos ||
           name.find("не более") != std::string::npos;
}

// Words that any programme is full of: they do not tell what is measured.
bool says_nothing(std::string_view word) {
    constexpr std::array<std::string_view, 27> beginnings{
        "качеств", "образов", "общеобразов", "школ",    "организац", "учрежден", "мероприят", "програм", "проект",
        "повышен", "обеспеч", "реализ",      "педагог", "работник",  "учител",   "руковод",   "обучающ", "учащ",
        "учен",    "муницип", "район",       "регион",  "менее",     "более",    "процент",   "результ", "уровн"};
    constexpr std::size_t short_word = 6; // bytes
    return word.size() <= short_word || is_digit(word.front()) ||
           std::any_of(beginnings.begin(), beginnings.end(), [word](auto start) { return word.starts_with(start); });
}

std::set<std::string> telling_stems(std::string_view text) {
    std::set<std::string> out;
    for (const auto& word : Words(text).words) {
        if (!says_nothing(word)) {
            out.insert(stem(word));
        }
    }
    return out;
}

// What the indicators measure: the words that tell, and the targets.
struct Measured {
    std::set<std::string> stems;
    std::vector<Share> targets;
};

Measured measured(const Programme& programme) {
    Measured out;
    for (const auto& indicator : programme.indicators) {
        const auto text = indicator.name + " " + indicator.numerator + " " + indicator.denominator;
        out.stems.merge(telling_stems(text));
        for (const auto& share : shares_in(indicator.name + " " + indicator.target)) {
            out.targets.push_back(share);
        }
    }
    return out;
}

void targets_alone(const Programme& programme, Findings& findings) {
    const auto known = measured(programme);
    for (const auto& result : programme.expected_results) {
        const auto shares = shares_in(result.text);
        const auto stems = telling_stems(result.text);
        const bool shares_words = std::any_of(stems.begin(), stems.end(),
                                              [&](const auto& word) { return known.stems.count(word) != 0; });
        if (shares.empty() || shares_words) {
            continue;
        }
        const auto& share = shares.front();
        const bool has_number = std::any_of(known.targets.begin(), known.targets.end(), [&](const Share& target) {
            return target.value * share.unit == share.value * target.unit;
        });
        if (!has_number) {
            findings.add(Code::target_without_indicator, result.text.substr(share.first, share.end - share.first),
                         {quote(result.text, share.first, share.end)}, {at(result)});
        }
    }
}

void targets_missing(const std::vector<const Indicator*>& real, Findings& findings) {
    std::vector<FindingPlace> places;
    for (const auto* const indicator : real) {
        if (!has_target(*indicator)) {
            places.push_back(at(*indicator));
        }
    }
    if (!places.empty()) {
        const auto count = as_count(places.size());
        findings.add(Code::target_missing, "показатели", {count, as_count(real.size())}, std::move(places));
    }
}

} // namespace

void indicator_rules(const Facts& facts, Findings& findings) {
    const auto& programme = facts.programme;
    std::vector<const Indicator*> real;
    for (const auto& indicator : programme.indicators) {
        if (!only_cites(indicator)) {
            real.push_back(&indicator);
        }
    }
    for (std::size_t i = 0; i < real.size(); ++i) {
        const auto common = common_to_both(sides_of(*real[i]));
        if (!common.empty()) {
            findings.add(Code::indicator_sides_not_distinct, std::to_string(i + 1), {as_count(i + 1), common},
                         {at(*real[i])});
        }
    }
    if (!real.empty()) {
        targets_missing(real, findings);
        targets_alone(programme, findings);
    } else if (!programme.expected_results.empty() || !programme.indicators.empty()) {
        const auto place = !programme.indicators.empty() ? at(programme.indicators.front())
                                                         : at(programme.expected_results.front());
        findings.add(Code::indicators_missing, "показатели", {}, {place});
    }
}

} // namespace opora::inline v0::rules
