// Opora, MIT licence. See LICENSE.
#include "names/organisations/known_organisations.hpp"

#include <algorithm>

#include "names/ids.hpp"
#include "names/people/inflection.hpp"

namespace opora::inline v0::names {

namespace {

std::string joined(const std::vector<std::string>& words) {
    std::string out;
    for (const auto& word : words) {
        out += word + ' ';
    }
    return out;
}

bool within(const std::vector<std::string>& part, const std::vector<std::string>& whole) {
    return std::includes(whole.begin(), whole.end(), part.begin(), part.end());
}

// Two places may be one if one of them says no more than a part of the other.
bool same_place(const ParsedName& a, const ParsedName& b) {
    return within(a.place, b.place) || within(b.place, a.place);
}

bool same_kind(const ParsedName& a, const ParsedName& b) {
    const auto loose = [](const ParsedName& name) {
        return name.sort == KindClass::none || name.name.kind == "any_school" || name.sort == KindClass::generic;
    };
    if (a.name.kind == b.name.kind || a.sort == KindClass::none || b.sort == KindClass::none) {
        return true;
    }
    if (a.sort == KindClass::school && b.sort == KindClass::school) {
        return loose(a) || loose(b);
    }
    // «комитет» for «комитет образования»: the kind is the same, only said shorter; other generic words fit nothing.
    return false;
}

bool same_legal_form(const ParsedName& a, const ParsedName& b) {
    return a.name.legal_form.empty() || b.name.legal_form.empty() || a.name.legal_form == b.name.legal_form;
}

bool same_outer(const ParsedName& a, const ParsedName& b) {
    return a.outer.empty() || b.outer.empty() || a.outer == b.outer;
}

// How an abbreviation may spell the words of a name: «Путиловская ООШ» as `пооош`... the first letters of the proper
// name, then each spelling of the kind: `пооош`, `пош`; of words alone: `мимс`.
std::unordered_set<std::string> acronyms_of(const ParsedName& name) {
    std::unordered_set<std::string> out;
    if (!name.acronym.empty()) {
        return out;
    }
    std::string first;
    for (std::size_t i = name.first; i < name.end; ++i) {
        if (name.parts[i] == Part::proper) {
            first += first_letter_of(name.tokens[i].folded);
        }
    }
    if (!first.empty() && name.sort == KindClass::school) {
        for (const auto letters : letters_of(name.name.kind)) {
            out.insert(first + std::string(letters));
            // «Отраденская СОШ» is written «ОСШ» too: a middle school is a СШ as well.
            if (letters == "сош") {
                out.insert(first + "сш");
            }
        }
        return out;
    }
    // The first letters of two words or more, from the kind up to the place: «комитет образования» is КО.
    auto at = name.first;
    while (at < name.end && name.parts[at] != Part::kind) {
        ++at;
    }
    if (at == name.end || (name.tokens[at].upper && kind_at(name.tokens, at).words < 2)) {
        return out;
    }
    while (at > name.first && name.parts[at - 1] == Part::glue &&
           !name.tokens[at - 1].folded.starts_with("администрац")) {
        --at;
    }
    std::string letters;
    std::size_t words = 0;
    for (; at < name.end && (name.parts[at] == Part::kind || name.parts[at] == Part::glue); ++at) {
        const auto& folded = name.tokens[at].folded;
        if (folded.starts_with("администрац")) {
            break;
        }
        if (folded != "и" && folded != "по") {
            letters += first_letter_of(folded);
            ++words;
        }
    }
    if (words >= 2) {
        out.insert(letters);
    }
    return out;
}

} // namespace

std::string bare(const Tokens& tokens) {
    std::string out;
    for (const auto& token : tokens) {
        if (!token.numero) {
            out += token.folded;
        }
    }
    return out;
}

std::string bare(std::string_view text) { return bare(tokens_of(text)); }

Organisations::Organisations(Programme& programme) : programme_(programme) {
    for (std::size_t i = 0; i < programme.organisations.size(); ++i) {
        auto& organisation = programme.organisations[i];
        spellings_.emplace_back();
        by_id_.emplace(organisation.id.text, i);
        index(i, organisation.name);
        for (const auto& alias : organisation.aliases) {
            index(i, alias.text);
        }
    }
}

std::size_t Organisations::index_of(const std::string& id) const {
    const auto found = by_id_.find(id);
    return found == by_id_.end() ? none : found->second;
}

void Organisations::index(std::size_t organisation, std::string_view text) {
    auto name = parse_name(text);
    auto spelling = bare(name.tokens);
    if (spellings_[organisation].insert(spelling).second) {
        add_face(organisation, std::move(name), text, std::move(spelling));
    }
}

void Organisations::add_face(std::size_t organisation, ParsedName parsed, std::string_view text, std::string spelling) {
    const auto at = forms_.size();
    NameForms form{organisation, std::move(parsed), {}};
    form.acronyms = acronyms_of(form.name);
    const auto& name = form.name;
    auto& own = programme_.organisations[organisation];
    if (own.kind.empty() && name.sort != KindClass::none) {
        own.kind = name.name.kind;
    }
    if (own.place.empty()) {
        own.place = std::string(name.place_text(text));
    }
    by_spelling_[std::move(spelling)].push_back(at);
    by_key_[name.key()].push_back(at);
    if (name.name.numbers.size() == 1) {
        by_number_[name.name.numbers.front()].push_back(at);
    }
    if (!name.proper.empty()) {
        by_proper_[joined(name.proper)].push_back(at);
    }
    if (name.sort == KindClass::other) {
        by_kind_[name.name.kind].push_back(at);
    }
    for (const auto& acronym : form.acronyms) {
        by_acronym_[acronym].push_back(at);
    }
    if (!name.acronym.empty()) {
        by_acronym_[name.acronym].push_back(at);
    }
    forms_.push_back(std::move(form));
}

std::string_view Organisations::evidence_of_kind(const ParsedName& name, const NameForms& form) {
    const bool spelt = name.tokens.size() == 1 && form.acronyms.count(std::string(name.tokens.front().folded)) != 0;
    return spelt ? "abbreviation" : "kind";
}

bool Organisations::fits(const ParsedName& name, const NameForms& form, std::string_view& evidence) const {
    const auto& other = form.name;
    if (!same_legal_form(name, other) || !same_kind(name, other) || !same_place(name, other) ||
        !same_outer(name, other)) {
        return false;
    }
    const auto& own_numbers = name.name.numbers;
    const auto& numbers = other.name.numbers;
    if (!own_numbers.empty() && !numbers.empty() && own_numbers != numbers) {
        return false;
    }
    const bool number = !own_numbers.empty() && own_numbers == numbers;
    if (!name.acronym.empty() && name.acronym != other.acronym) {
        // An abbreviation stands for a name only where nothing else of the two differs.
        evidence = name.sort == KindClass::none && name.name.legal_form.empty() ? "abbreviation" : "initials";
        return form.acronyms.count(name.acronym) != 0 && own_numbers.empty() == numbers.empty();
    }
    if (!name.proper.empty() && !other.proper.empty()) {
        evidence = "name";
        return name.proper == other.proper;
    }
    if (number) {
        evidence = "number";
        return name.proper.empty() || other.proper.empty();
    }
    evidence = evidence_of_kind(name, form);
    // A kind alone means a centre or an authority, never a school; a unit of something is not that something.
    const bool body = name.sort == KindClass::other || name.sort == KindClass::generic;
    return body && name.name.kind == other.name.kind && own_numbers.empty() && name.proper.empty();
}

Match Organisations::choose(const Faces& faces, const std::string& key, const ParsedName& name) const {
    Match match;
    const auto list = faces.find(key);
    if (list == faces.end()) {
        return match;
    }
    // «СОШ № 5» may be that of Отрадное and that of Иное; what was found to be of one place is not of the other.
    const auto elsewhere = [&](std::size_t organisation) {
        return !name.place.empty() && std::any_of(list->second.begin(), list->second.end(), [&](std::size_t at) {
            return forms_[at].organisation == organisation && !same_place(name, forms_[at].name);
        });
    };
    for (const auto at : list->second) {
        std::string_view evidence;
        const auto& form = forms_[at];
        auto& found = match.organisations;
        if (fits(name, form, evidence) && std::find(found.begin(), found.end(), form.organisation) == found.end() &&
            !elsewhere(form.organisation)) {
            found.push_back(form.organisation);
            match.evidence = evidence;
        }
    }
    return match;
}

Match Organisations::find_spelt(const ParsedName& name, const std::string& spelling) const {
    Match match;
    if (const auto same = by_spelling_.find(spelling); same != by_spelling_.end()) {
        for (const auto at : same->second) {
            match.organisations.push_back(forms_[at].organisation);
        }
        return match;
    }
    if (const auto same = by_key_.find(name.key()); same != by_key_.end() && (name.names() || !name.acronym.empty())) {
        for (const auto at : same->second) {
            const auto& form = forms_[at];
            auto& found = match.organisations;
            if (form.name.acronym == name.acronym &&
                std::find(found.begin(), found.end(), form.organisation) == found.end()) {
                found.push_back(form.organisation);
                // «МИМС» and «муниципальная служба» say the same only by their kind.
                const bool bare_kind = name.sort == KindClass::other && name.proper.empty() &&
                                       form.name.tokens.size() != name.tokens.size();
                match.evidence = bare_kind ? evidence_of_kind(name, form) : std::string_view{};
            }
        }
        if (!match.organisations.empty()) {
            return match;
        }
    }
    if (!name.acronym.empty()) {
        return choose(by_acronym_, name.acronym, name);
    }
    if (!name.proper.empty()) {
        match = choose(by_proper_, joined(name.proper), name);
        if (!match.organisations.empty()) {
            return match;
        }
    }
    if (name.name.numbers.size() == 1 && name.names()) {
        return choose(by_number_, name.name.numbers.front(), name);
    }
    if (name.sort == KindClass::other || name.sort == KindClass::generic) {
        return choose(by_kind_, name.name.kind, name);
    }
    return match;
}

std::size_t Organisations::by_letters(const std::string& letters) const {
    const auto list = by_acronym_.find(letters);
    std::size_t found = none;
    if (list == by_acronym_.end()) {
        return none;
    }
    for (const auto at : list->second) {
        const auto& form = forms_[at];
        if (form.name.sort == KindClass::school || (found != none && found != form.organisation)) {
            return none;
        }
        found = form.organisation;
    }
    return found;
}

std::size_t Organisations::add(const ParsedName& name, std::string text, const Source& source) {
    Organisation organisation;
    organisation.name = std::move(text);
    const auto base = "o-" + slug(organisation.name, 40);
    auto id = base;
    if (by_id_.count(id) != 0) {
        id = base + "-" + short_hash(organisation.name);
    }
    for (int count = 2; by_id_.count(id) != 0; ++count) {
        id = base + "-" + short_hash(organisation.name) + "-" + std::to_string(count);
    }
    organisation.id.text = id;
    organisation.kind = name.name.kind;
    organisation.source = source;
    const auto index_at = programme_.organisations.size();
    by_id_.emplace(std::move(id), index_at);
    programme_.organisations.push_back(std::move(organisation));
    spellings_.emplace_back();
    const std::string spelling = programme_.organisations.back().name;
    index(index_at, spelling);
    return index_at;
}

void Organisations::add_alias(std::size_t index_at, std::string_view text, std::string_view evidence) {
    if (evidence.empty() || spellings_[index_at].count(bare(text)) != 0) {
        return;
    }
    programme_.organisations[index_at].aliases.push_back(Alias{std::string(text), std::string(evidence), {}});
    index(index_at, text);
}

} // namespace opora::inline v0::names
