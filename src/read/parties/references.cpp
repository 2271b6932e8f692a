// Opora, MIT licence. See LICENSE.
#include "read/parties/references.hpp"

#include <algorithm>
#include <set>

#include "base/ascii.hpp"
#include "base/unicode.hpp"
#include "opora/read/references.hpp"
#include "opora_data/org_types.hpp"
#include "read/parties/people.hpp"
#include "read/text/section_markers.hpp"
#include "read/text/words.hpp"

namespace opora::inline v0::reading {

namespace {

using Cuts = std::set<std::uint32_t>; // offsets where a new name begins

std::uint32_t at(std::size_t position) { return static_cast<std::uint32_t>(position); }

bool is_org_type(std::string_view word) {
    return std::any_of(std::begin(data::org_types::rows), std::end(data::org_types::rows),
                       [word](const data::org_types::Row& row) { return row.type == word; });
}

// «ГБОУ», but not «ИМЦ», which also stands within names: «ЦОКО ИМЦ».
bool is_legal_type(std::string_view word) {
    return word.ends_with("У") &&
           (word.ends_with("ОУ") || word.ends_with("БУ") || word.ends_with("КУ") || word.ends_with("АУ")) &&
           is_org_type(word);
}

bool outside_people(const std::vector<Span>& people, std::uint32_t offset) {
    return std::none_of(people.begin(), people.end(),
                        [offset](Span person) { return person.first < offset && offset < person.end; });
}

// Of «группа/ШНОР/ШНСУ» each is a name; of «сопровождение ШНОР/ШНСУ» it is one.
bool stands_alone(std::string_view text, const Cuts& cuts, std::size_t slash) {
    const auto first = cuts.empty() ? 0 : *cuts.rbegin();
    const auto words = words_of(text.substr(first, slash - first));
    return words.size() == 1 || (!words.empty() && !all_upper(words.back().span.of(text.substr(first))));
}

// «руководителю службы, Ивановой И.И.»: a position, and behind the comma its holder.
bool names_position(std::string_view text, const std::vector<Span>& people, const Cuts& cuts, std::size_t comma,
                    std::size_t next) {
    const auto first = cuts.empty() ? 0 : *cuts.rbegin();
    bool holder = false;
    for (const auto person : people) {
        if (person.first >= first && person.first < comma) {
            return false;
        }
        holder = holder || person.first == next;
    }
    return holder && begins_with("position", text.substr(first, comma - first));
}

// Line breaks, semicolons, commas, slashes and full stops outside quotes, brackets and names.
void cut_at_signs(std::string_view text, const std::vector<Span>& people, Cuts& cuts) {
    int depth = 0;
    bool quoted = false;
    char32_t before = 0;
    std::size_t word = 0; // letters of the word that ends here
    for (std::size_t position = 0; position < text.size();) {
        const auto here = position;
        const auto c = next_letter(text, position);
        if (is_letter(c)) {
            ++word;
            before = c;
            continue;
        }
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
            const bool position_of = is_lower(after) && std::any_of(people.begin(), people.end(),
                                                                    [here](Span person) { return person.end == here; });
            if (!position_of && !names_position(text, people, cuts, here, next)) {
                cuts.insert(at(position));
            }
        } else if (c == U'/' && free && !gap && is_upper(after) && is_letter(before) &&
                   stands_alone(text, cuts, here)) {
            cuts.insert(at(position));
        } else if (c == U'.' && free && gap && is_upper(after) && word >= 4) {
            cuts.insert(at(position));
        }
        word = 0;
        before = c;
    }
}

// «ГБОУ № 248 ГБОУ № 249», «... команд МКОУ «А» МБОУ «Б»».
void cut_at_types(std::string_view text, const Words& words, Cuts& cuts) {
    const auto types = std::count_if(words.begin(), words.end(),
                                     [&](const Word& word) { return is_legal_type(word.span.of(text)); });
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
        const bool ended = left.ends_with("»") || left.ends_with("\"") || (!left.empty() && is_digit(left.back()));
        if (ended || (types > 1 && since > 2)) {
            cuts.insert(first);
            since = 0;
        }
    }
}

// «ГБОУ №№ 2, 221, 251 ИМЦ Кировского района»: behind a list of numbers begins another name.
void cut_after_numbers(std::string_view text, const Words& words, Cuts& cuts) {
    std::size_t numbers = 0;
    bool listed = false;
    for (const auto& word : words) {
        const auto& folded = word.folded;
        if (folded == "№") {
            listed = true;
            numbers = 0;
        } else if (listed && all_digits(folded)) {
            ++numbers;
        } else if (listed && folded == "и") {
            continue;
        } else {
            const bool place = folded.ends_with("ого") || folded.ends_with("его") || folded.ends_with("ой");
            if (listed && numbers > 1 && !place && is_upper(first_letter(word.span.of(text)))) {
                cuts.insert(word.span.first);
            }
            listed = false;
        }
    }
}

// Names before positions, «Иванова И.И. методист Петрова П.П. директор», or behind them, «методист Иванова И.И.
// директор Петрова П.П.»: the first name of a run decides.
void cut_at_people(std::string_view text, const std::vector<Span>& people, Cuts& cuts) {
    Cuts more;
    for (std::size_t first = 0; first < people.size();) {
        const auto next = cuts.upper_bound(people[first].first);
        const std::uint32_t begin = next == cuts.begin() ? 0 : *std::prev(next);
        const std::uint32_t end = next == cuts.end() ? at(text.size()) : *next;
        const bool name_first = trim(text.substr(begin, people[first].first - begin)).empty();
        auto last = first;
        while (last + 1 < people.size() && people[last + 1].first < end) {
            ++last;
        }
        for (auto i = first; i <= last; ++i) {
            if (name_first) {
                more.insert(people[i].first);
            } else if (i < last) {
                more.insert(people[i].end);
            }
        }
        first = last + 1;
    }
    cuts.insert(more.begin(), more.end());
    // «координатору Иванову И.И. и руководителям школ»
    for (const auto person : people) {
        if (text.substr(person.end).starts_with(" и ")) {
            cuts.insert(person.end + at(std::string_view(" и ").size()));
        }
    }
}

bool ends_with_person(std::string_view text) {
    const auto people = find_people(text);
    return !people.empty() && people.back().end == text.size();
}

// Without bullets in front and stops behind.
Span stripped(std::string_view text, Span span) {
    for (;;) {
        span = trimmed(text, span);
        auto part = span.of(text);
        const auto first = first_letter(part);
        if (first == U'-' || first == U'–' || first == U'—' || first == U'•' || first == U',' || first == U';' ||
            first == U'/' || first == U'.' || first == 0xB7) {
            std::size_t position = 0;
            (void)next_letter(part, position);
            span.first += at(position);
        } else if (part.ends_with(" и")) {
            span.end -= at(std::string_view(" и").size());
        } else if (!part.empty() && (part.back() == ',' || part.back() == ';' || part.back() == '/')) {
            --span.end;
        } else if (part.size() > 1 && part.back() == '.' && !ends_with_person(part)) {
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

// «информационно- методической»: a line ended at the hyphen. «фото- и видео» stays.
std::string without_line_end(std::string text) {
    for (auto hyphen = text.find("- "); hyphen != std::string::npos; hyphen = text.find("- ", hyphen + 1)) {
        const auto rest = std::string_view(text).substr(hyphen + 2);
        const bool joins = hyphen > 0 && text[hyphen - 1] != ' ' &&
                           !is_digit(static_cast<unsigned char>(text[hyphen - 1])) && is_lower(first_letter(rest)) &&
                           !rest.starts_with("и ") && !rest.starts_with("или ");
        if (joins) {
            text.erase(hyphen + 1, 1);
        }
    }
    return text;
}

// «Центру (директор Лебедева Н.П.)»: the brackets stood around the name and what belongs to it.
void drop_brackets(std::string& before, std::string& after) {
    const auto open = before.rfind('(');
    const auto close = after.find(')');
    if (open == std::string::npos || before.find(')', open) != std::string::npos || close == std::string::npos ||
        after.rfind('(', close) != std::string::npos) {
        return;
    }
    const auto joined = [](std::string_view left, std::string_view right) {
        std::string out(trim(left));
        out += out.empty() || trim(right).empty() ? "" : ", ";
        return out += trim(right);
    };
    before = joined(std::string_view(before).substr(0, open), std::string_view(before).substr(open + 1));
    auto inner = std::string_view(after).substr(0, close);
    while (inner.starts_with(',') || inner.starts_with(' ')) {
        inner.remove_prefix(1);
    }
    auto outer = trim(std::string_view(after).substr(close + 1));
    while (outer.starts_with(',') || outer.starts_with(' ')) {
        outer.remove_prefix(1);
    }
    after = joined(inner, outer);
}

Reference make_reference(const Sourced& whole, Span span, const std::string& level, bool has_people) {
    Reference reference;
    const auto part = span.of(whole.text());
    const auto people = has_people ? find_people(part) : std::vector<Span>{};
    if (people.size() == 1) {
        const auto person = people.front();
        reference.text = one_line(person.of(part));
        auto before = one_line(stripped(part, Span{0, person.first}).of(part));
        auto after = one_line(stripped(part, Span{person.end, at(part.size())}).of(part));
        if (after.starts_with('(') && after.ends_with(')')) {
            after = after.substr(1, after.size() - 2);
        }
        drop_brackets(before, after);
        reference.note = before + (before.empty() || after.empty() ? "" : ", ") + after;
    } else {
        reference.text = one_line(part);
        take_note(reference);
    }
    reference.text = without_line_end(std::move(reference.text));
    reference.note = without_line_end(std::move(reference.note));
    reference.level = level;
    reference.source = whole.source(span);
    return reference;
}

// Words that begin the name of a school: «МБОУ», «СОШ», «Школа», «Лицей», «Гимназия».
bool begins_school(std::string_view text) {
    const auto words = words_of(text, 2);
    // «1) МБОУ ...», «2. МКОУ ...»
    const bool numbered = words.size() == 2 && all_digits(words.front().folded);
    if (words.empty() || (words.front().span.first > 8 && !numbered)) {
        return false;
    }
    const auto& word = numbered ? words.back() : words.front();
    return is_org_type(word.span.of(text)) ||
           (is_upper(first_letter(word.span.of(text))) &&
            (word.folded == "школа" || word.folded == "лицей" || word.folded == "гимназия"));
}

} // namespace

std::vector<Sourced> split_schools(const Sourced& whole) {
    const std::string_view text = whole.text();
    Cuts cuts;
    int depth = 0;
    bool quoted = false;
    for (std::size_t position = 0; position < text.size();) {
        const auto c = next_letter(text, position);
        depth += c == U'(' || c == U'«' ? 1 : (c == U')' || c == U'»') && depth > 0 ? -1 : 0;
        quoted = quoted != (c == U'"');
        if (depth == 0 && !quoted &&
            (c == U';' || ((c == U',' || c == U'\n') && begins_school(text.substr(position))))) {
            cuts.insert(at(position));
        }
    }
    cuts.insert(at(text.size()));
    std::vector<Sourced> out;
    std::uint32_t first = 0;
    for (const auto cut : cuts) {
        auto span = stripped(text, Span{first, cut});
        first = cut;
        // «1) МБОУ ...», «2. МКОУ ...»
        const auto mark = span.of(text).find_first_not_of("0123456789");
        if (mark != 0 && mark < 3 && (span.of(text)[mark] == ')' || span.of(text)[mark] == '.')) {
            span = trimmed(text, Span{span.first + at(mark) + 1, span.end});
        }
        if (has_word(span.of(text))) {
            out.push_back(whole.part(span));
        }
    }
    return out;
}

std::vector<Reference> split_references(const Sourced& whole, const std::string& level) {
    constexpr std::size_t longest = 20'000; // bytes; no one is named in so many words
    const std::string_view text = whole.text();
    if (text.size() > longest) {
        Reference reference;
        reference.text = std::string(text);
        reference.level = level;
        reference.source = whole.source();
        return {reference};
    }
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
        if (!span.empty() && has_word(span.of(text))) {
            out.push_back(make_reference(whole, span, level, !people.empty()));
        }
        first = cut;
    }
    return out;
}

} // namespace opora::inline v0::reading

namespace opora::inline v0 {

std::vector<Reference> references_in(std::string_view cell) {
    reading::Removed removed;
    auto out = reading::split_references(reading::Sourced(reading::clean(cell, removed), {}));
    for (auto& reference : out) {
        reference.source = {};
    }
    return out;
}

} // namespace opora::inline v0
