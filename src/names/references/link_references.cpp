// Opora, MIT licence. See LICENSE.
//
// References linked to people, organisations and groups.
#include <algorithm>
#include <array>

#include "base/unicode.hpp"
#include "names/resolver.hpp"

namespace opora::inline v0::names {

namespace {

// Of a note «п. 2.; методист, по согласованию» the position.
std::string position_of(std::string_view note) {
    while (note.starts_with("п. ")) {
        const auto end = note.find("; ");
        note = end == std::string_view::npos ? std::string_view{} : note.substr(end + 2);
    }
    for (const std::string_view remark : {"по согласованию", "(по согласованию)"}) {
        if (note.ends_with(remark)) {
            note = trim(note.substr(0, note.size() - remark.size()));
            while (note.ends_with(',') || note.ends_with(';')) {
                note = trim(note.substr(0, note.size() - 1));
            }
        }
    }
    return std::string(note);
}

// A surname that no nominative ends so: «Ивановой», «Иванову», «Полянского».
bool surely_oblique(std::string_view surname) {
    constexpr std::array<std::string_view, 9> endings{"овой", "евой",  "иной",  "ову", "еву",
                                                      "ину",  "скому", "ского", "скую"};
    return std::any_of(endings.begin(), endings.end(), [surname](std::string_view ending) {
        return surname.size() > ending.size() + 2 && surname.ends_with(ending);
    });
}

// A position that one person holds in the whole programme. Every school has a director, a deputy, teachers.
bool stands_alone(const ParsedName& name) {
    constexpr std::array<std::string_view, 8> common{"директор", "заместител", "зам",   "учител",
                                                     "методист", "педагог",    "завуч", "специалист"};
    return name.sort != KindClass::school && !name.tokens.empty() &&
           std::none_of(common.begin(), common.end(),
                        [&name](std::string_view word) { return name.tokens.front().folded.starts_with(word); });
}

bool same_words(std::string_view a, std::string_view b) {
    const auto left = tokens_of(a);
    const auto right = tokens_of(b);
    return !left.empty() && left.size() == right.size() &&
           std::equal(left.begin(), left.end(), right.begin(),
                      [](const Token& x, const Token& y) { return name_stem(x.folded) == name_stem(y.folded); });
}

// The cell that a reference came from: the one whose text stands where it says.
std::optional<std::string_view> cell_of(const Event* event, const Reference& reference) {
    if (event == nullptr) {
        return std::nullopt;
    }
    for (const auto& cell : event->cells) {
        const auto& raw = cell.text;
        const auto span = reference.source.span;
        const auto part = span.empty()             ? std::string_view(raw)
                          : span.end <= raw.size() ? span.of(raw)
                                                   : std::string_view{};
        if (!part.empty() && one_line(part) == reference.text) {
            return raw;
        }
    }
    return std::nullopt;
}

} // namespace

const std::optional<PersonName>& Resolver::person(const std::string& text) {
    const auto found = persons_.find(text);
    return found != persons_.end() ? found->second : persons_.emplace(text, parse_person(text)).first->second;
}

void Resolver::link_person(Reference& reference, const PersonName& name, Case of) {
    const auto position = position_of(reference.note);
    auto found = people_.find(name, of);
    if (found.size() > 1) {
        // Of two with one name the one whose position is given.
        std::vector<std::size_t> same;
        for (const auto at : found) {
            if (same_words(programme_.people[at].position, position)) {
                same.push_back(at);
            }
        }
        found = same.size() == 1 ? same : found;
    }
    if (found.size() > 1) {
        std::vector<std::string> names;
        for (const auto at : found) {
            const auto& person = programme_.people[at];
            names.push_back(person.name + (person.position.empty() ? "" : " (" + person.position + ")"));
        }
        note_ambiguous(reference, names);
        return;
    }
    if (found.empty()) {
        found.push_back(people_.add(name, reference.text, of, position, reference.source));
    } else if (of == Case::nominative) {
        people_.give_position(found.front(), position);
    }
    reference.target = Reference::Target::person;
    reference.id = programme_.people[found.front()].id.text;
}

void Resolver::find_people(std::vector<Reference>& list, Case of) {
    for (auto& reference : list) {
        if (reference.target != Reference::Target::nothing) {
            continue;
        }
        if (const auto name = person(reference.text)) {
            const auto position = position_of(reference.note);
            const auto words = tokens_of(position);
            auto own = of;
            if (!words.empty() && is_position(words.front())) {
                own = case_of(position);
            }
            if (own == Case::nominative && surely_oblique(name->surname)) {
                own = Case::unknown;
            }
            link_person(reference, *name, own);
        }
    }
}

void Resolver::add_signatories() {
    for (const auto& approval : programme_.approvals) {
        const auto name = parse_person(approval.person);
        if (name && people_.find(*name, Case::nominative).empty()) {
            (void)people_.add(*name, one_line(approval.person), Case::nominative, approval.authority, approval.source);
        }
    }
}

// Plans first: they name people in the nominative, orders do not.
void Resolver::find_people() {
    for (auto& event : programme_.events) {
        find_people(event.responsible, Case::nominative);
        find_people(event.participants, Case::nominative);
        find_people(event.venues, Case::nominative);
    }
    add_signatories();
    for (auto& mentorship : programme_.mentorships) {
        // Genitive stands for accusative: «назначить куратором Иванову».
        find_people(mentorship.mentors, appointed_.count(mentorship.id.text) != 0 ? Case::genitive : Case::nominative);
        find_people(mentorship.mentees, Case::nominative);
    }
    for (auto& clause : programme_.clauses) {
        find_people(clause.executors, Case::dative);
        find_people(clause.control, Case::genitive);
    }
}

// «методист МИМС» works in the МИМС.
void Resolver::employ() {
    std::unordered_map<std::string, std::size_t> seen;
    for (auto& person : programme_.people) {
        if (!person.organisation.empty() || person.position.empty()) {
            continue;
        }
        const auto known = seen.emplace(person.position, none);
        if (known.second) {
            std::string_view rest = person.position;
            while (!rest.empty() && known.first->second == none) {
                const auto comma = rest.find(',');
                const auto part = trim(rest.substr(0, comma));
                rest = comma == std::string_view::npos ? std::string_view{} : rest.substr(comma + 1);
                const auto text = one_line(part);
                const auto name = parse_name(text);
                const auto match = organisations_.find_spelt(name, bare(name.text(text)));
                if (match.organisations.size() == 1) {
                    known.first->second = match.organisations.front();
                }
            }
        }
        if (known.first->second != none) {
            auto& organisation = organisations_.at(known.first->second);
            person.organisation = organisation.id;
            organisation.people.push_back(person.id);
        }
    }
}

Resolver::Meaning Resolver::understand_name(const ParsedName& name, std::string_view text, std::string_view alias) {
    Meaning out;
    const auto match = organisations_.find_spelt(name, bare(text));
    if (match.organisations.size() == 1) {
        out.to = Reference::Target::organisation;
        out.id = organisations_.at(match.organisations.front()).id.text;
        organisations_.add_alias(match.organisations.front(), alias, match.evidence);
    } else {
        out.several = match.organisations;
    }
    return out;
}

Resolver::Meaning Resolver::understand(std::string_view text) {
    const auto name = parse_name(text);
    Meaning out;
    if (is_group(name)) {
        out.to = Reference::Target::group;
        out.id = programme_.groups[groups_.find_or_add(text, name)].id.text;
        return out;
    }
    for (const auto span : joined_names(text)) {
        out.spans.push_back(span);
        out.parts.push_back(understand(span.of(text)));
    }
    if (out.parts.empty()) {
        for (const auto& piece : pieces_of(text, name)) {
            out.spans.push_back(piece.span);
            out.parts.push_back(understand_name(piece.name, piece.text, piece.text));
        }
    }
    if (!out.parts.empty()) {
        return out;
    }
    // «Муниципальный координатор» is whoever holds that position.
    if (const auto holder = stands_alone(name) ? people_.holder(text) : none; holder != none) {
        out.to = Reference::Target::person;
        out.id = programme_.people[holder].id.text;
        return out;
    }
    const auto own = one_line(name.text(text));
    return understand_name(name, own, own);
}

const Resolver::Meaning& Resolver::meaning(std::string_view text) {
    const auto found = meanings_.find(std::string(text));
    if (found != meanings_.end()) {
        return found->second;
    }
    return meanings_.emplace(std::string(text), understand(text)).first->second;
}

void Resolver::note_ambiguous(const Reference& reference, const std::vector<std::string>& names) {
    if (!noted_.insert(reference.text).second) {
        return;
    }
    std::string list;
    for (const auto& name : names) {
        list += (list.empty() ? "" : "; ") + name;
    }
    programme_.notes.push_back(
        Diagnostic{Code::name_ambiguous, {reference.text, list}, place(programme_, reference.source)});
}

void Resolver::link(std::vector<Reference>& list, const Event* event) {
    const auto several = [this](const Meaning& meant) {
        std::vector<std::string> names;
        for (const auto at : meant.several) {
            names.push_back(organisations_.at(at).name);
        }
        return names;
    };
    const auto settle = [&](Reference& reference, const Meaning& meant) {
        reference.target = meant.to;
        reference.id = meant.id;
        if (meant.several.size() > 1) {
            note_ambiguous(reference, several(meant));
        }
    };
    std::vector<Reference> out;
    out.reserve(list.size());
    for (auto& reference : list) {
        if (reference.target != Reference::Target::nothing || person(reference.text)) {
            out.push_back(std::move(reference));
            continue;
        }
        const auto& meant = meaning(reference.text);
        if (meant.parts.empty()) {
            settle(reference, meant);
            out.push_back(std::move(reference));
            continue;
        }
        const auto raw = cell_of(event, reference);
        for (std::size_t i = 0; i < meant.parts.size(); ++i) {
            out.push_back(part_of(reference, meant.spans[i], raw));
            settle(out.back(), meant.parts[i]);
        }
    }
    list = std::move(out);
}

void Resolver::link() {
    for (auto& clause : programme_.clauses) {
        link(clause.executors, nullptr);
        link(clause.control, nullptr);
    }
    for (auto& event : programme_.events) {
        link(event.participants, &event);
        link(event.responsible, &event);
        link(event.venues, &event);
    }
    for (auto& mentorship : programme_.mentorships) {
        link(mentorship.mentors, nullptr);
        link(mentorship.mentees, nullptr);
    }
}

} // namespace opora::inline v0::names
