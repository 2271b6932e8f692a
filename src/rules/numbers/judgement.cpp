// Opora, MIT licence. See LICENSE.
//
// Schools that are judged by a year in which they were not open yet.
#include <algorithm>
#include <array>
#include <map>
#include <optional>

#include "base/ascii.hpp"
#include "base/unicode.hpp"
#include "plan/word_table.hpp"
#include "rules/numbers/facts.hpp"

namespace opora::inline v0::rules {

namespace {

constexpr std::int32_t earliest = 1990;
constexpr std::int32_t latest = 2100;

std::optional<std::int32_t> year_of(std::string_view word) {
    constexpr std::size_t digits = 4;
    if (word.size() != digits || !all_digits(word)) {
        return std::nullopt;
    }
    std::int32_t out = 0;
    for (const char digit : word) {
        out = out * 10 + (digit - '0');
    }
    return out >= earliest && out <= latest ? std::optional<std::int32_t>(out) : std::nullopt;
}

// Names of organisations that have neither a number nor quotes, folded: «мбоу сош с. ручьи».
using PlainNames = std::vector<std::string>;

PlainNames plain_names(const Programme& programme) {
    PlainNames out;
    for (const auto& organisation : programme.organisations) {
        const auto& name = organisation.name;
        if (name.find("№") == std::string::npos && name.find("«") == std::string::npos) {
            out.push_back(fold(name));
        }
    }
    return out;
}

// Schools of a text as it names them: «№ 414», names in quotes that say what they are, «Заречная СОШ», plain names.
std::vector<std::string> schools_in(std::string_view text, const PlainNames& names) {
    std::vector<std::string> out;
    constexpr std::string_view numero = "№";
    for (auto at = text.find(numero); at != std::string_view::npos; at = text.find(numero, at + 1)) {
        auto position = at + numero.size();
        while (position < text.size() && (text[position] == ' ' || text.compare(position, 2, "\u00A0") == 0)) {
            position += text[position] == ' ' ? 1 : 2;
        }
        auto end = position;
        while (end < text.size() && is_digit(text[end])) {
            ++end;
        }
        constexpr std::size_t longest = 4;
        if (end > position && end - position <= longest) {
            out.push_back("№ " + std::string(text.substr(position, end - position)));
        }
    }
    constexpr std::string_view open = "«";
    for (auto at = text.find(open); at != std::string_view::npos; at = text.find(open, at + 1)) {
        const auto end = text.find("»", at);
        const auto name = text.substr(at, end == std::string_view::npos ? end : end + open.size() - at);
        const auto folded = fold(name);
        const bool school = folded.find("ош»") != std::string::npos || folded.find("школа") != std::string::npos ||
                            folded.find("гимназия") != std::string::npos || folded.find("лицей") != std::string::npos;
        if (school && name.find(numero) == std::string_view::npos && end != std::string_view::npos) {
            out.emplace_back(name);
        }
    }
    const auto folded = names.empty() ? std::string() : fold(text);
    for (const auto& name : names) {
        if (folded.find(name) != std::string::npos) {
            out.push_back(name);
        }
    }
    return out;
}

bool begins_one(std::string_view word, std::initializer_list<std::string_view> beginnings) {
    return std::any_of(beginnings.begin(), beginnings.end(), [word](auto start) { return word.starts_with(start); });
}

// «открылась после реконструкции в 2020 году»: the year within a few words.
std::optional<std::int32_t> opened(const Words& words) {
    constexpr std::size_t farthest = 6;
    for (std::size_t i = 0; i < words.words.size(); ++i) {
        const auto& word = words.words[i];
        const bool open = begins_one(word, {"открылась", "открылся", "открылось", "открыта", "открыто", "открыт"}) &&
                          !begins_one(word, {"открытая", "открытое", "открытые", "открытых", "открытый", "открытого"});
        if (!open) {
            continue;
        }
        for (auto at = i + 1; at < words.words.size() && at <= i + farthest; ++at) {
            const auto year = year_of(words.words[at]);
            const bool is_year = at + 1 < words.words.size() && words.words[at + 1].starts_with("г");
            if (year && is_year) {
                return year;
            }
        }
    }
    return std::nullopt;
}

// «По итогам 2019/2020 учебного года», «по итогам 2019 года»: the first year in which a school opens too late to be
// judged so, 2020. One that opened in 2019 may have worked for a part of it.
std::optional<std::int32_t> too_late(const Words& words) {
    constexpr std::size_t farthest = 3;
    for (std::size_t i = 1; i < words.words.size(); ++i) {
        if (!begins_one(words.words[i], {"итогам", "результатам"}) || words.words[i - 1] != "по") {
            continue;
        }
        for (auto at = i + 1; at < words.words.size() && at <= i + farthest; ++at) {
            if (const auto year = year_of(words.words[at])) {
                return *year + 1;
            }
        }
    }
    return std::nullopt;
}

struct Judged {
    std::int32_t too_late = 0; ///< the first year in which it could not have worked in the time judged
    const Text* text = nullptr;
};

} // namespace

void judgement_rules(const Programme& programme, const std::vector<Text>& texts, Findings& findings) {
    const auto names = plain_names(programme);
    std::map<std::string, Judged> by_school;
    std::vector<std::pair<const Text*, std::int32_t>> openings;
    for (const auto& text : texts) {
        if (text.kind == Text::Kind::cell || text.kind == Text::Kind::heading) {
            continue;
        }
        const Words words(text.text);
        if (const auto year = too_late(words)) {
            for (auto& school : schools_in(text.text, names)) {
                by_school.emplace(std::move(school), Judged{*year, &text});
            }
        }
        if (const auto year = opened(words)) {
            openings.emplace_back(&text, *year);
        }
    }
    for (const auto& [text, year] : openings) {
        const auto schools = schools_in(text->text, names);
        const auto found = schools.empty() ? by_school.end() : by_school.find(schools.front());
        if (found != by_school.end() && year >= found->second.too_late) {
            findings.add(Code::judged_before_open, found->first,
                         {found->first, as_count(year), quote(found->second.text->text, 0, 0)},
                         {text->place(), found->second.text->place()});
        }
    }
}

} // namespace opora::inline v0::rules
