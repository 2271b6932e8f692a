// Opora, MIT licence. See LICENSE.
//
// Mentorships that clauses, passages and the passport state in words.
#include <algorithm>
#include <set>

#include "names/ids.hpp"
#include "names/people/inflection.hpp"
#include "names/resolver.hpp"

#include "opora/names/mentorship_rule.hpp"

namespace opora::inline v0::names {

namespace {

std::string listed(const std::vector<std::string>& names) {
    std::string out;
    for (const auto& name : names) {
        out += (out.empty() ? "" : ", ") + name;
    }
    return out;
}

std::vector<Reference> references(const StatedParty& party, const Source& source) {
    std::vector<Reference> out;
    for (const auto& name : party.names) {
        Reference reference;
        reference.text = name;
        reference.source = source;
        out.push_back(std::move(reference));
    }
    return out;
}

} // namespace

std::vector<std::size_t> Resolver::organisations_in(const std::string& name) const {
    std::vector<std::size_t> out;
    const auto one = [&](const ParsedName& parsed) {
        const auto match = organisations_.find(parsed);
        if (match.organisations.size() == 1) {
            out.push_back(match.organisations.front());
        }
    };
    const auto parsed = parse_name(name);
    const auto pieces = pieces_of(name, parsed);
    for (const auto& piece : pieces) {
        one(piece.name);
    }
    if (pieces.empty()) {
        one(parse_name(nominative_phrase(name)));
    }
    return out;
}

Side Resolver::side_of(const std::string& name) const {
    auto out = Side::unknown;
    for (const auto at : organisations_in(name)) {
        for (const auto& role : programme_.organisations[at].roles) {
            const auto own = names::side_of(role.role.kind());
            if (own != Side::unknown && out != Side::unknown && own != out) {
                return Side::unknown; // it helps and is helped
            }
            out = own == Side::unknown ? out : own;
        }
    }
    return out;
}

// Whether a table or another sentence states the same.
bool Resolver::known(const StatedPair& pair) const {
    const auto ids = [this](const StatedParty& party) {
        std::set<std::string> out;
        for (const auto& name : party.names) {
            for (const auto at : organisations_in(name)) {
                out.insert(programme_.organisations[at].id.text);
            }
        }
        return out;
    };
    const auto mentors = ids(pair.mentors);
    const auto mentees = ids(pair.mentees);
    const auto of = [](const std::vector<Reference>& list) {
        std::set<std::string> out;
        for (const auto& reference : list) {
            out.insert(reference.id);
        }
        return out;
    };
    return !mentors.empty() && !mentees.empty() &&
           std::any_of(programme_.mentorships.begin(), programme_.mentorships.end(),
                       [&](const Mentorship& one) { return of(one.mentors) == mentors && of(one.mentees) == mentees; });
}

// The words that stand beside a name, or in the head of its list, give it its role.
void Resolver::give_roles(const StatedParty& party, const Source& source) {
    if (party.words.role == RoleKind::other || party.person) {
        return;
    }
    for (const auto& name : party.names) {
        for (const auto at : organisations_in(name)) {
            auto& roles = organisations_.at(at).roles;
            if (roles.empty()) {
                roles.push_back(Role{party.words.role, party.words.basis, source, {}});
            }
        }
    }
}

void Resolver::add_mentorship(const StatedPair& pair) {
    const auto key = "m-" + short_hash(listed(pair.mentors.names) + " > " + listed(pair.mentees.names));
    const bool there = std::any_of(programme_.mentorships.begin(), programme_.mentorships.end(),
                                   [&key](const Mentorship& one) { return one.id.text == key; });
    if (there || known(pair)) {
        return;
    }
    Mentorship out;
    out.id.text = key;
    const auto types = mentorship_types_in(pair.text);
    out.type = types.size() == 1 ? types.front() : MentoringType::other;
    out.from = !pair.mentors.person ? "school" : pair.mentors.words.role == RoleKind::curator ? "curator" : "mentor";
    out.to = "school";
    const auto count = [this](const StatedParty& party) {
        std::size_t all = 0;
        for (const auto& name : party.names) {
            all += std::max<std::size_t>(organisations_in(name).size(), 1);
        }
        return all;
    };
    out.cardinality = count(pair.mentors) > 1 ? "n:m" : count(pair.mentees) > 1 ? "1:n" : "1:1";
    out.mentors = references(pair.mentors, pair.source);
    out.mentees = references(pair.mentees, pair.source);
    if (pair.mentors.person && !pair.nominative) {
        appointed_.insert(key);
    }
    out.basis = MentorshipBasis::stated;
    out.source = pair.source;
    programme_.mentorships.push_back(std::move(out));
}

void Resolver::read_pairs() {
    PairFinder finder([this](const std::string& name) { return side_of(name); });
    const auto take = [&](const std::string& text, const Source& source, bool may_create) {
        for (const auto sentence : sentences_of(text)) {
            auto tokens = tokens_of(sentence);
            if (!finder.take(sentence, tokens, source)) { // else its roles are those of one side
                keep_naming(sentence, std::move(tokens), source, may_create);
            }
        }
    };
    for (const auto& section : programme_.sections) {
        for (const auto& passage : section.passages) {
            take(passage.text, passage.source, true);
        }
        finder.close();
    }
    for (const auto& clause : programme_.clauses) {
        take(clause.text, clause.source, false);
    }
    finder.close();
    for (const auto& entry : programme_.passport) {
        take(entry.text, entry.source, true);
        finder.close();
    }
    for (const auto& pair : finder.pairs) {
        for (const auto* const party : {&pair.mentors, &pair.mentees}) {
            for (const auto& name : party->names) {
                if (!party->person && organisations_in(name).empty()) {
                    mention(name, pair.source, false);
                }
            }
        }
    }
    create(2);
    create(1);
    create(0);
    for (const auto& pair : finder.pairs) {
        give_roles(pair.mentors, pair.source);
        give_roles(pair.mentees, pair.source);
        add_mentorship(pair);
    }
    for (const auto& one : finder.unclear) {
        Diagnostic note{Code::mentorship_unclear, {one.text}, place(programme_, one.source)};
        if (std::find(programme_.notes.begin(), programme_.notes.end(), note) == programme_.notes.end()) {
            programme_.notes.push_back(std::move(note));
        }
    }
}

} // namespace opora::inline v0::names
