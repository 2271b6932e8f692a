// Opora, MIT licence. See LICENSE.
#include <algorithm>
#include <unordered_map>

#include "base/ascii.hpp"
#include "base/unicode.hpp"
#include "plan/dependencies.hpp"

namespace opora::inline v0::plan {

namespace {

std::string bare_number(std::string_view number) {
    number = trim(number);
    while (!number.empty() && (number.back() == '.' || number.back() == ')')) {
        number.remove_suffix(1);
    }
    return std::string(number);
}

/// A number of an event in a phrase, and whether this event comes before it: «за неделю до мероприятия 4».
struct NumberInPhrase {
    std::string number;
    bool comes_before = false;
};

// Only a number after a word for an event counts: «после мероприятия № 3.1», «после п. 5».
std::vector<NumberInPhrase> references(const std::string& phrase) {
    std::vector<NumberInPhrase> out;
    const auto text = fold(phrase);
    for (const std::string_view word : {"мероприяти", "пункт", "п.", "событи"}) {
        for (auto at = text.find(word); at != std::string::npos; at = text.find(word, at + word.size())) {
            const bool inside = at > 0 && text[at - 1] != ' ' && text[at - 1] != '(';
            auto from = text.find_first_of(" .", at);
            while (!inside && from != std::string::npos && from < text.size() && !is_digit(text[from])) {
                const auto rest = std::string_view(text).substr(from);
                const std::size_t step = rest.starts_with("№")                        ? std::string_view("№").size()
                                         : rest.starts_with("no")                     ? 2 // as folding writes «№»
                                         : rest.starts_with("п.")                     ? std::string_view("п.").size()
                                         : rest.front() == ' ' || rest.front() == '.' ? 1
                                                                                      : 0;
                from = step == 0 ? std::string::npos : from + step;
            }
            if (inside || from == std::string::npos || from >= text.size()) {
                continue;
            }
            const auto end = std::min(text.find_first_not_of("0123456789.", from), text.size());
            const auto before = text.rfind("до ", at);
            out.push_back({bare_number(text.substr(from, end - from)), before != std::string::npos});
        }
    }
    return out;
}

/// Events by their numbers; one that two have names none of them.
std::unordered_map<std::string, std::size_t> numbers_of(const Programme& programme) {
    std::unordered_map<std::string, std::size_t> out;
    for (std::size_t i = 0; i < programme.events.size(); ++i) {
        const auto number = bare_number(programme.events[i].number);
        const auto [place, fresh] = out.emplace(number, i);
        if (!fresh) {
            place->second = none;
        }
    }
    return out;
}

} // namespace

std::vector<PhraseDependency> phrase_dependencies(const Programme& programme) {
    std::vector<PhraseDependency> out;
    const auto numbers = numbers_of(programme);
    for (std::size_t i = 0; i < programme.events.size(); ++i) {
        const auto& timing = programme.events[i].timing;
        if (timing.kind != TimingKind::relative) {
            continue;
        }
        for (auto& [number, comes_before] : references(timing.phrase)) {
            const auto other = numbers.find(number);
            const bool known = other != numbers.end();
            out.push_back({i, std::move(number), known, known ? other->second : none, comes_before});
        }
    }
    return out;
}

} // namespace opora::inline v0::plan
