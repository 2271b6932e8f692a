// Opora, MIT licence. See LICENSE.
//
// Organisations that the text names, fuller names first, so that a short one finds the long one whatever comes first.
#include "base/unicode.hpp"
#include "names/resolver.hpp"

namespace opora::inline v0::names {

namespace {

// How much a name says: 2 written out, 1 with an abbreviation for its kind, 0 a number or an abbreviation alone.
int strength_of(const ParsedName& name) {
    if (!name.full()) {
        return 0;
    }
    for (std::size_t i = 0; i < name.tokens.size(); ++i) {
        const auto& token = name.tokens[i];
        if (name.parts[i] == Part::kind && token.upper && name.sort == KindClass::other && token.folded.size() <= 14) {
            return name.place.empty() ? 0 : 1;
        }
    }
    return 2;
}

template <class Take>
void each_part(std::string_view text, std::string_view signs, Take take) {
    while (!text.empty()) {
        const auto end = text.find_first_of(signs);
        if (const auto part = trim(text.substr(0, end)); !part.empty()) {
            take(part);
        }
        text = end == std::string_view::npos ? std::string_view{} : text.substr(end + 1);
    }
}

} // namespace

void Resolver::mention(std::string_view text, const Source& source, bool position) {
    constexpr std::size_t longest = 400; // bytes; no name of an organisation is longer
    if (!text.empty() && text.size() <= longest && mentioned_.emplace(text).second) {
        take_apart(text, source, position);
    }
}

void Resolver::collect_approvals() {
    for (const auto& approval : programme_.approvals) {
        each_part(approval.authority, ",", [&](std::string_view part) { mention(part, approval.source, true); });
    }
}

void Resolver::collect_passport() {
    for (const auto& entry : programme_.passport) {
        const auto name = fold(entry.name);
        const bool parties = name.find("разработчик") != std::string::npos ||
                             name.find("исполнител") != std::string::npos ||
                             name.find("заказчик") != std::string::npos ||
                             name.find("координатор") != std::string::npos;
        if (parties) {
            each_part(entry.text, ",;\n", [&](std::string_view part) { mention(part, entry.source, false); });
        }
    }
}

void Resolver::collect_references() {
    const auto list = [this](const std::vector<Reference>& references) {
        for (const auto& reference : references) {
            if (reference.target != Reference::Target::nothing) {
                continue;
            }
            if (person(reference.text)) {
                mention(reference.note, reference.source, true);
            } else {
                mention(reference.text, reference.source, false);
            }
        }
    };
    for (const auto& clause : programme_.clauses) {
        list(clause.executors);
        list(clause.control);
    }
    for (const auto& event : programme_.events) {
        list(event.participants);
        list(event.responsible);
        list(event.venues);
    }
    for (const auto& mentorship : programme_.mentorships) {
        list(mentorship.mentors);
        list(mentorship.mentees);
    }
}

// Takes a mention apart, once for all passes over it.
void Resolver::take_apart(std::string_view whole, const Source& source, bool position) {
    const auto joined = joined_names(whole);
    for (const auto span : joined) {
        take_apart(span.of(whole), source, position);
    }
    if (!joined.empty()) {
        return;
    }
    auto parsed = parse_name(whole);
    if (!parsed.names() || is_group(parsed)) {
        return;
    }
    if (parsed.numbers.size() > 1) {
        for (auto& piece : pieces_of(whole, parsed)) {
            mentions_.push_back(Mention{std::move(piece.text), std::move(piece.name), source, 0, position, true});
        }
        return;
    }
    const auto strength = strength_of(parsed);
    // A position names its organisation in the genitive, a clause in the dative: «методической службы».
    auto text = nominative_phrase(one_line(parsed.text(whole)));
    if (text != whole) {
        parsed = parse_name(text);
    }
    mentions_.push_back(Mention{std::move(text), std::move(parsed), source, strength, position, false});
}

// Adds the organisation that a mention names, or the mention as one of its spellings. Whether that is the last word on it: one
// that fits nobody yet, or several alike, is asked again when more names are known.
bool Resolver::settle(const Mention& mention) {
    const auto& name = mention.name;
    const auto match = organisations_.find(name);
    if (match.organisations.empty()) {
        const bool body = name.sort == KindClass::other || !name.name.legal_form.empty();
        const bool range = name.numbers.empty() && name.proper.empty() && name.sort != KindClass::other;
        const bool enough = mention.listed || (!range && (!mention.position || body));
        if (enough) {
            (void)organisations_.add(name, mention.text, mention.source);
        }
        return enough;
    }
    if (!mention.listed && match.organisations.size() == 1) {
        organisations_.add_alias(match.organisations.front(), mention.text, match.evidence);
    }
    return mention.listed || match.organisations.size() == 1;
}

void Resolver::create(int strength) {
    for (auto& one : mentions_) {
        one.settled = one.settled || (one.strength == strength && settle(one));
    }
}

void Resolver::collect() {
    collect_approvals();
    collect_passport();
    collect_references();
    create(2);
    create(1);
}

} // namespace opora::inline v0::names
