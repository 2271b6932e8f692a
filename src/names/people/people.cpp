// Opora, MIT licence. See LICENSE.
#include "names/people/people.hpp"

#include <algorithm>
#include <array>

#include "base/unicode.hpp"
#include "names/ids.hpp"
#include "names/organisations/known_organisations.hpp"
#include "names/tokens.hpp"

namespace opora::inline v0::names {

namespace {

bool is_initial(const Token& token) { return token.capital && length(token.folded) == 1; }

bool is_word(const Token& token) { return token.capital && !token.upper && length(token.folded) > 1; }

bool is_patronymic(std::string_view folded) {
    constexpr std::array<std::string_view, 13> endings{"вич",  "вича", "вичу", "вичем", "вна",  "вны",  "вне",
                                                       "вной", "вну",  "ична", "ичны",  "ичне", "ильич"};
    return std::any_of(endings.begin(), endings.end(), [folded](std::string_view ending) {
        return folded.size() > ending.size() + 2 && folded.ends_with(ending);
    });
}

// An initial goes with every name that begins so; a missing one goes with all.
bool agree(std::string_view a, std::string_view b) {
    const auto shorter = std::min(length(a), length(b));
    if (shorter > 1) {
        return name_stem(a) == name_stem(b);
    }
    return a.empty() || b.empty() || first_letter_of(a) == first_letter_of(b);
}

std::string key_of(std::string_view surname, std::string_view first) {
    return fold(surname) + '|' + std::string(first_letter_of(first));
}

// «Иванова», «Петрова-Водкина»; how many words.
std::size_t surname_at(const Tokens& tokens, std::size_t at) {
    if (at >= tokens.size() || !is_word(tokens[at])) {
        return 0;
    }
    return at + 1 < tokens.size() && is_word(tokens[at + 1]) && tokens[at + 1].sign == U'-' ? 2 : 1;
}

std::string written(std::string_view text, const Tokens& tokens, std::size_t first, std::size_t count) {
    return std::string(
        text.substr(tokens[first].span.first, tokens[first + count - 1].span.end - tokens[first].span.first));
}

} // namespace

std::optional<PersonName> parse_person(std::string_view text) {
    constexpr std::size_t longest = 120; // bytes
    if (text.size() > longest) {
        return std::nullopt;
    }
    const auto tokens = tokens_of(text);
    const auto size = tokens.size();
    if (size < 2 || size > 4) {
        return std::nullopt;
    }
    PersonName name;
    if (is_initial(tokens[0])) {
        std::size_t at = 1;
        name.first = tokens[0].folded;
        if (is_initial(tokens[1])) {
            name.second = tokens[1].folded;
            ++at;
        }
        const auto words = surname_at(tokens, at);
        if (words == 0 || at + words != size) {
            return std::nullopt;
        }
        name.surname = written(text, tokens, at, words);
        return name;
    }
    if (const auto words = surname_at(tokens, 0); words != 0 && words < size && is_initial(tokens[words])) {
        const bool two = words + 1 < size && is_initial(tokens[words + 1]);
        if (words + (two ? 2 : 1) != size) {
            return std::nullopt;
        }
        name.surname = written(text, tokens, 0, words);
        name.first = tokens[words].folded;
        name.second = two ? tokens[words + 1].folded : "";
        return name;
    }
    if (!std::all_of(tokens.begin(), tokens.end(), [](const Token& token) { return is_word(token); })) {
        return std::nullopt;
    }
    if (is_patronymic(tokens[1].folded)) {
        name.first = tokens[0].folded;
        name.second = tokens[1].folded;
        if (size > 2) {
            name.surname = written(text, tokens, 2, size - 2);
        }
        return name;
    }
    if (size > 2 && is_patronymic(tokens[size - 1].folded)) {
        name.surname = written(text, tokens, 0, size - 2);
        name.first = tokens[size - 2].folded;
        name.second = tokens[size - 1].folded;
        return name;
    }
    return std::nullopt;
}

People::People(Programme& programme) : programme_(programme) {
    for (std::size_t i = 0; i < programme.people.size(); ++i) {
        index(i);
    }
}

void People::index(std::size_t at) {
    const auto& person = programme_.people[at];
    ids_.insert(person.id.text);
    names_.resize(programme_.people.size());
    if (const auto name = parse_person(person.name)) {
        names_[at] = *name;
        by_name_[key_of(name->surname, name->first)].push_back(at);
    }
    index_position(at);
}

void People::index_position(std::size_t at) {
    // «Муниципальный координатор» is he who is «муниципальный координатор по вопросам сопровождения»: two words or more.
    std::string key;
    std::size_t words = 0;
    for (const auto& token : tokens_of(programme_.people[at].position)) {
        key += name_stem(token.folded) + ' ';
        if (++words >= 2) {
            auto& list = by_position_[key];
            if (list.empty() || list.back() != at) {
                list.push_back(at);
            }
        }
        constexpr std::size_t most = 8;
        if (words == most) {
            break;
        }
    }
}

std::vector<std::size_t> People::find(const PersonName& name, Case of) const {
    std::vector<std::size_t> out;
    for (const auto& form : nominatives(name.surname, of)) {
        const auto list = by_name_.find(key_of(form, name.first));
        if (list == by_name_.end()) {
            continue;
        }
        for (const auto at : list->second) {
            if (agree(names_[at].first, name.first) && agree(names_[at].second, name.second) &&
                std::find(out.begin(), out.end(), at) == out.end()) {
                out.push_back(at);
            }
        }
    }
    // Whoever is written out exactly so is meant, though an abbreviation would fit others too.
    if (out.size() > 1) {
        std::vector<std::size_t> same;
        for (const auto at : out) {
            if (names_[at].first == name.first && names_[at].second == name.second) {
                same.push_back(at);
            }
        }
        if (same.size() == 1) {
            return same;
        }
    }
    return out;
}

std::size_t People::add(const PersonName& name, std::string_view text, Case of, std::string position,
                        const Source& source) {
    Person person;
    person.name = std::string(text);
    const auto forms = nominatives(name.surname, of);
    if (const auto at = person.name.find(name.surname);
        !name.surname.empty() && at != std::string::npos && !forms.empty()) {
        person.name.replace(at, name.surname.size(), forms.front());
    }
    person.position = std::move(position);
    person.source = source;
    const auto base = "p-" + slug(person.name, 40);
    auto id = base;
    for (int count = 1; ids_.count(id) != 0; ++count) {
        id = base + "-" + short_hash(person.name + " " + person.position) +
             (count > 1 ? "-" + std::to_string(count) : "");
    }
    person.id.text = id;
    const auto at = programme_.people.size();
    programme_.people.push_back(std::move(person));
    index(at);
    return at;
}

std::size_t People::holder(std::string_view position) const {
    std::string key;
    for (const auto& token : tokens_of(position)) {
        key += name_stem(token.folded) + ' ';
    }
    const auto list = by_position_.find(key);
    return list == by_position_.end() || list->second.size() != 1 ? none : list->second.front();
}

void People::give_position(std::size_t at, std::string_view position) {
    auto& person = programme_.people[at];
    if (person.position.empty() && !position.empty()) {
        person.position = std::string(position);
        index_position(at);
    }
}

} // namespace opora::inline v0::names
