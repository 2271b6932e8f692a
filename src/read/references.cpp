// Opora, MIT licence. See LICENSE.
#include "read/references.hpp"

#include <algorithm>
#include <set>

#include "opora/base/text.hpp"
#include "opora_data/org_types.hpp"
#include "read/people.hpp"
#include "read/words.hpp"

namespace opora::reading {

namespace {

using Cuts = std::set<std::uint32_t>; // offsets where a new name begins

std::uint32_t at(std::size_t position) { return static_cast<std::uint32_t>(position); }

bool is_org_type(std::string_view word) {
    return std::any_of(std::begin(data::org_types::rows), std::end(data::org_types::rows),
                       [word](const data::org_types::Row& row) { return row.type == word; });
}

// «ГБОУ», but not «ИМЦ», which also stands within names: «ЦОКО ИМЦ».
bool is_legal_type(std::string_view word) {
    return is_org_type(word) && (word.ends_with("ОУ") || word.ends_with("БУ") || word.ends_with("КУ") || word.ends_with("АУ"));
}

bool outside_people(const std::vector<Span>& people, std::uint32_t offset) {
    return std::none_of(people.begin(), people.end(), [offset](Span person) { return person.first < offset && offset < person.end; });
}

// Line breaks, semicolons, commas, slashes and full stops outside quotes, brackets and names.
void cut_at_signs(std::string_view text, const std::vector<Span>& people, Cuts& cuts) {
    int depth = 0;
    bool quoted = false;
    char32_t before = 0;
    std::size_t word = 0; // letters of the word that ends here
    for (std::size_t position = 0; position < text.size();) {
        const auto here = position;
        const auto c = decode_utf8(text, position);
        auto next = position;
        while (next < text.size() && text[next] == ' ') {
            ++next;
        }
        const auto after = next < text.size() ? first_letter(text.substr(next)) : 0;
        const bool gap = next != position;
        const bool free = depth == 0 && !quoted && outside_people(people, at(here));
        if (c == U'(' || c == U'«') {
            ++depth;
        } else if ((c == U')' || c == U'»') && depth > 0) {
            --depth;
        } else if (c == U'"') {
            quoted = !quoted;
        } else if (c == U'\n' && !is_lower(after)) {
            depth = 0;
            quoted = false;
            cuts.insert(at(position));
        } else if (c == U';' && free) {
            cuts.insert(at(position));
        } else if (c == U',' && free && !is_digit(after) && after != 0x2116) {
            const bool position_of = is_lower(after) && std::any_of(people.begin(), people.end(), [here](Span person) {
                                         return person.end == here;
                                     });
            if (!position_of) {
                cuts.insert(at(position));
            }
        } else if (c == U'/' && free && !gap && is_upper(after) && is_letter(before)) {
            cuts.insert(at(position));
        } else if (c == U'.' && free && gap && is_upper(after) && word >= 4) {
            cuts.insert(at(position));
        }
        word = is_letter(c) ? word + 1 : 0;
        before = c;
    }
}

// «ГБОУ № 248 ГБОУ № 249», «... команд МКОУ «А» МБОУ «Б»».
void cut_at_types(std::string_view text, const std::vector<Word>& words, Cuts& cuts) {
    const auto types = std::count_if(words.begin(), words.end(), [&](const Word& word) { return is_legal_type(word.span.of(text)); });
    std::size_t since = 0; // words since the last cut
    for (std::size_t i = 0; i < words.size(); ++i, ++since) {
        const auto first = words[i].span.first;
        if (i != 0 && cuts.upper_bound(words[i - 1].span.first) != cuts.upper_bound(first)) {
            since = 0;
        }
        if (i == 0 || !is_legal_type(words[i].span.of(text))) {
            continue;
        }
        const auto left = trim(text.substr(0, first));
        const bool ended = left.ends_with("»") || left.ends_with("\"") || (!left.empty() && left.back() >= '0' && left.back() <= '9');
        if (ended || (types > 1 && since > 2)) {
            cuts.insert(first);
            since = 0;
        }
    }
}

// «ГБОУ №№ 2, 221, 251 ИМЦ Кировского района»: behind a list of numbers begins another name.
void cut_after_numbers(std::string_view text, const std::vector<Word>& words, Cuts& cuts) {
    std::size_t numbers = 0;
    bool listed = false;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const auto& folded = words[i].folded;
        if (folded == "№") {
            listed = true;
            numbers = 0;
        } else if (listed && folded.find_first_not_of("0123456789") == std::string::npos) {
            ++numbers;
        } else if (listed && folded == "и") {
            continue;
        } else {
            const bool place = folded.ends_with("ого") || folded.ends_with("его") || folded.ends_with("ой");
            if (listed && numbers > 1 && !place && is_upper(first_letter(words[i].span.of(text)))) {
                cuts.insert(words[i].span.first);
            }
            listed = false;
        }
    }
}

// Whether the name comes before the position: «Иванова И.И. методист Петрова П.П. директор».
void cut_at_people(std::string_view text, const std::vector<Span>& people, Cuts& cuts) {
    Cuts more;
    for (std::size_t i = 0; i < people.size(); ++i) {
        auto start = cuts.upper_bound(people[i].first);
        const std::uint32_t begin = start == cuts.begin() ? 0 : *std::prev(start);
        const auto from = i > 0 && people[i - 1].first >= begin ? people[i - 1].first : people[i].first;
        const bool name_first = trim(text.substr(begin, from - begin)).empty();
        if (name_first) {
            more.insert(people[i].first);
        } else if (i > 0 && people[i - 1].first >= begin) {
            more.insert(people[i - 1].end);
        }
    }
    // With three and more people the first decides; later ones follow its order.
    for (std::size_t i = 0; i + 1 < people.size(); ++i) {
        if (more.count(people[i].first) != 0 && more.count(people[i].end) == 0) {
            const auto next = people[i + 1].first;
            const auto cut = cuts.upper_bound(people[i].first);
            if (cut == cuts.end() || *cut > next) {
                more.insert(next);
            }
        }
    }
    cuts.insert(more.begin(), more.end());
}

// Without bullets in front and stops behind.
Span stripped(std::string_view text, Span span) {
    for (;;) {
        span = trimmed(text, span);
        auto part = span.of(text);
        const auto first = first_letter(part);
        if (first == U'-' || first == U'–' || first == U'—' || first == U'•' || first == U',' || first == U';' || first == U'/' ||
            first == U'.' || first == 0xB7) {
            std::size_t position = 0;
            (void)decode_utf8(part, position);
            span.first += at(position);
        } else if (!part.empty() && (part.back() == ',' || part.back() == ';' || part.back() == '/')) {
            --span.end;
        } else if (part.size() > 1 && part.back() == '.' && find_people(part.substr(part.size() > 24 ? part.size() - 24 : 0)).empty()) {
            --span.end;
        } else {
            return span;
        }
    }
}

void take_note(Reference& reference) {
    auto& text = reference.text;
    if (!text.ends_with(')')) {
        return;
    }
    const auto open = text.rfind('(');
    if (open != std::string::npos && open > 0) {
        const auto note = trim(std::string_view(text).substr(open + 1, text.size() - open - 2));
        reference.note += (reference.note.empty() ? "" : "; ") + std::string(note);
        text = std::string(trim(std::string_view(text).substr(0, open)));
    }
}

Reference make_reference(const Sourced& whole, Span span, const std::string& level) {
    Reference reference;
    const auto part = span.of(whole.text());
    const auto people = find_people(part);
    if (people.size() == 1) {
        const auto person = people.front();
        reference.text = one_line(person.of(part));
        auto before = one_line(stripped(part, Span{0, person.first}).of(part));
        auto after = one_line(stripped(part, Span{person.end, at(part.size())}).of(part));
        if (after.starts_with('(') && after.ends_with(')')) {
            after = after.substr(1, after.size() - 2);
        }
        reference.note = before + (before.empty() || after.empty() ? "" : ", ") + after;
    } else {
        reference.text = one_line(part);
        take_note(reference);
    }
    reference.level = level;
    reference.source = whole.source(span);
    return reference;
}

} // namespace

std::vector<Reference> split_references(const Sourced& whole, const std::string& level) {
    const std::string_view text = whole.text();
    const auto people = find_people(text);
    const auto words = words_of(text);
    Cuts cuts;
    cut_at_signs(text, people, cuts);
    cut_at_types(text, words, cuts);
    cut_after_numbers(text, words, cuts);
    cut_at_people(text, people, cuts);
    cuts.insert(at(text.size()));
    std::vector<Reference> out;
    std::uint32_t first = 0;
    for (const auto cut : cuts) {
        const auto span = stripped(text, Span{first, cut});
        if (!span.empty() && !words_of(span.of(text)).empty()) {
            out.push_back(make_reference(whole, span, level));
        }
        first = cut;
    }
    return out;
}

} // namespace opora::reading
