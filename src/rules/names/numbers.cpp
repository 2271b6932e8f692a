// Opora, MIT licence. See LICENSE.
//
// Numbers of events, clauses, sections and appendices that stand twice.
#include <algorithm>
#include <array>
#include <map>
#include <unordered_map>

#include "base/ascii.hpp"
#include "base/unicode.hpp"
#include "rules/names/facts.hpp"
#include "text/numerals.hpp"

namespace opora::inline v0::rules {

namespace {

struct Numbered {
    std::string number; ///< folded, without signs at its end
    FindingPlace place;
    std::string subject;
};

std::string number_of(std::string_view text) {
    auto out = fold(text);
    while (!out.empty() && (out.back() == '.' || out.back() == ')' || out.back() == ' ')) {
        out.pop_back();
    }
    // «^» and dashes are signs of merged and empty cells.
    const bool numbered = has_digit(out);
    return numbered ? out : std::string();
}

// In one list. Several in a row that stand twice are no slips: there the numbering begins anew.
void report_twice(const std::vector<Numbered>& list, Findings& findings) {
    std::unordered_map<std::string_view, std::size_t> first;
    std::vector<std::size_t> before(list.size(), none);
    for (std::size_t i = 0; i < list.size(); ++i) {
        if (!list[i].number.empty()) {
            const auto [found, is_new] = first.emplace(list[i].number, i);
            before[i] = is_new ? none : found->second;
        }
    }
    for (std::size_t i = 0; i < list.size(); ++i) {
        const auto follows = [&](std::size_t other) {
            return other < list.size() && before[other] != none && before[i] != none &&
                   (other > i ? before[other] == before[i] + 1 : before[other] + 1 == before[i]);
        };
        const bool anew = before[i] == 0 && i > 1; // behind the last of a list comes the first of the next
        if (before[i] != none && !anew && !follows(i + 1) && !(i > 0 && follows(i - 1))) {
            findings.add(Code::number_used_twice, list[i].subject, {in_sentence(list[i].subject)},
                         {list[i].place, list[before[i]].place});
        }
    }
}

// Whether the numbers go on from stage to stage: then no stage but the first begins with the number of the first event.
bool numbers_go_on(const Facts& facts) {
    std::string first;
    auto stage = none;
    for (std::size_t i = 0; i < facts.programme.events.size(); ++i) {
        const auto number = number_of(facts.event(i).number);
        const bool begins = i == 0 || facts.stage(i) != stage;
        stage = facts.stage(i);
        if (begins && (number.empty() || number == first)) {
            return false;
        }
        first = i == 0 ? number : first;
    }
    return true;
}

void events_twice(const Facts& facts, Findings& findings) {
    std::map<std::pair<std::size_t, std::size_t>, std::vector<Numbered>> lists;
    const bool one_list = numbers_go_on(facts);
    for (std::size_t i = 0; i < facts.programme.events.size(); ++i) {
        const auto& event = facts.event(i);
        const auto stage = one_list ? none : facts.stage(i);
        lists[{facts.parent(i), stage}].push_back({number_of(event.number), at(event), subject(event)});
    }
    for (const auto& list : lists) {
        report_twice(list.second, findings);
    }
}

// «раздел 2» of «Раздел 2. Главная идея»; nothing of other headings.
std::string numbered_heading(std::string_view heading) {
    constexpr std::array<std::string_view, 6> kinds{"раздел", "глава", "часть", "модуль", "блок", "приложение"};
    const auto text = fold(heading);
    for (const auto kind : kinds) {
        if (!std::string_view(text).starts_with(kind)) {
            continue;
        }
        auto from = kind.size();
        while (from < text.size() && !is_digit(text[from])) {
            const bool sign = text[from] == ' ' || text.compare(from, 3, "№") == 0;
            if (!sign) {
                return {};
            }
            from += text[from] == ' ' ? 1 : 3;
        }
        auto end = from;
        while (end < text.size() &&
               (is_digit(text[end]) || (text[end] == '.' && end + 1 < text.size() && is_digit(text[end + 1])))) {
            ++end;
        }
        return end == from ? std::string() : std::string(kind) + " " + text.substr(from, end - from);
    }
    return {};
}

// As the heading writes it: «Раздел 2».
std::string shown(const std::string& heading, const std::string& key) {
    const auto digits = key.substr(key.rfind(' ') + 1);
    const auto end = heading.find(digits);
    return end == std::string::npos ? key : heading.substr(0, end + digits.size());
}

// «2.» or «II.» of «2. Основной этап», as a number.
std::string number_of_stage(std::string_view title) {
    const auto text = fold(title);
    const auto end = text.find_first_of(". )");
    if (end == std::string::npos || text[end] == ' ' || end == 0) {
        return {};
    }
    const auto number = text.substr(0, end);
    const bool digits = all_digits(number);
    const bool roman = text::in_roman_digits(number, 10);
    return digits || roman ? number : std::string();
}

// Sections of the plan, those of one level together.
void stages_twice(const Facts& facts, Findings& findings) {
    std::map<std::string, std::vector<Numbered>> lists;
    for (const auto& stage : facts.programme.stages) {
        lists[stage.parent.text].push_back({number_of_stage(stage.title), at(stage), stage.title});
    }
    for (const auto& list : lists) {
        report_twice(list.second, findings);
    }
}

void headings_twice(const Facts& facts, Findings& findings) {
    std::unordered_map<std::string, const ProseSection*> first;
    for (const auto& section : facts.programme.sections) {
        auto key = numbered_heading(section.heading);
        if (key.empty()) {
            continue;
        }
        const auto [found, is_new] = first.emplace(std::move(key), &section);
        if (!is_new) {
            const auto name = shown(section.heading, found->first);
            findings.add(Code::number_used_twice, name, {in_sentence(name)},
                         {at_document(section.source), at_document(found->second->source)});
        }
    }
}

} // namespace

void number_rules(const Facts& facts, Findings& findings) {
    events_twice(facts, findings);
    std::vector<Numbered> clauses;
    for (const auto& clause : facts.programme.clauses) {
        clauses.push_back({number_of(clause.number), at(clause), clause.number});
    }
    report_twice(clauses, findings);
    stages_twice(facts, findings);
    headings_twice(facts, findings);
}

} // namespace opora::inline v0::rules
