// Opora, MIT licence. See LICENSE.
//
// Organisations under several names, names that fit several, identifiers with wrong digits.
#include <algorithm>
#include <iterator>
#include <optional>
#include <unordered_map>

#include "base/unicode.hpp"
#include "opora/base/check_digits.hpp"
#include "rules/names/facts.hpp"

namespace opora::inline v0::rules {

namespace {

// An organisation with a name by initials, and where that name stands.
struct Second {
    std::string alias; ///< folded
    std::optional<FindingPlace> place;
};
using Seconds = std::unordered_map<std::size_t, Second>; // by the organisation's position

void look(const ProgrammeIndex& by_id, const std::vector<Reference>& references, const FindingPlace& row,
          Seconds& seconds) {
    for (const auto& reference : references) {
        const auto organisation = reference.target == Reference::Target::organisation ? by_id.organisation(reference.id)
                                                                                      : std::nullopt;
        if (!organisation) {
            continue;
        }
        const auto found = seconds.find(*organisation);
        if (found != seconds.end() && !found->second.place &&
            fold(reference.text).find(found->second.alias) != std::string::npos) {
            found->second.place = row;
            if (reference.source.known()) {
                found->second.place->source = reference.source;
            }
        }
    }
}

void named_twice(const Facts& facts, Findings& findings) {
    const auto& programme = facts.programme;
    Seconds seconds;
    for (std::size_t i = 0; i < programme.organisations.size(); ++i) {
        for (const auto& alias : programme.organisations[i].aliases) {
            if (alias.evidence == "initials") { // the first is enough to look at
                seconds.emplace(i, Second{fold(alias.text), std::nullopt});
            }
        }
    }
    if (seconds.empty()) {
        return;
    }
    for (const auto& clause : programme.clauses) {
        look(facts.by_id, clause.executors, at(clause), seconds);
    }
    for (const auto& event : programme.events) {
        look(facts.by_id, event.participants, at(event), seconds);
        look(facts.by_id, event.responsible, at(event), seconds);
        look(facts.by_id, event.venues, at(event), seconds);
    }
    for (std::size_t i = 0; i < programme.organisations.size(); ++i) {
        const auto& organisation = programme.organisations[i];
        const auto found = seconds.find(i);
        if (found == seconds.end()) {
            continue;
        }
        const auto alias = std::find_if(organisation.aliases.begin(), organisation.aliases.end(),
                                        [](const Alias& other) { return other.evidence == "initials"; });
        std::vector<FindingPlace> places;
        if (found->second.place) {
            places.push_back(*found->second.place);
        }
        places.push_back(at(organisation));
        findings.add(Code::organisation_named_twice, organisation.name, {organisation.name, alias->text},
                     std::move(places), organisation.name);
    }
}

// A place of the reader's notes as a source.
Source source_of(const Programme& programme, const Place& place) {
    Source out;
    for (std::size_t i = 0; i < programme.files.size(); ++i) {
        const auto& file = programme.files[i];
        if (file.name == place.document) {
            out.document = static_cast<std::uint32_t>(i);
            const auto part = std::find(file.parts.begin(), file.parts.end(), place.part);
            out.part = part == file.parts.end() ? 0 : static_cast<std::uint32_t>(part - file.parts.begin());
        }
    }
    out.paragraph = place.paragraph;
    out.table = place.table;
    out.row = place.row;
    out.cell = place.cell;
    out.span = place.span;
    return out;
}

void ambiguous(const Programme& programme, Findings& findings) {
    for (const auto& note : programme.notes) {
        if (note.code == Code::name_ambiguous) {
            findings.add(Code::name_fits_several, note.arguments.empty() ? std::string() : note.arguments.front(),
                         {note.arguments.begin(), note.arguments.end()},
                         {at_document(source_of(programme, note.place))});
        }
    }
}

bool right(std::string_view identifier, std::string_view digits) {
    if (identifier == "inn") {
        return valid_inn(digits);
    }
    if (identifier == "ogrn") {
        return valid_ogrn(digits);
    }
    return identifier != "oktmo" || valid_oktmo(digits);
}

std::string_view shown(std::string_view identifier) {
    return identifier == "inn" ? "ИНН" : identifier == "ogrn" ? "ОГРН" : "ОКТМО";
}

void identifiers(const Programme& programme, Findings& findings) {
    for (const auto& organisation : programme.organisations) {
        for (const auto& [identifier, value] : organisation.identifiers) {
            std::string digits;
            std::copy_if(value.begin(), value.end(), std::back_inserter(digits), [](char c) { return c != ' '; });
            if (!right(identifier, digits)) {
                findings.add(Code::identifier_wrong, organisation.name,
                             {organisation.name, std::string(shown(identifier)), value}, {at(organisation)});
            }
        }
    }
}

} // namespace

void organisation_name_rules(const Facts& facts, Findings& findings) {
    named_twice(facts, findings);
    ambiguous(facts.programme, findings);
    identifiers(facts.programme, findings);
}

} // namespace opora::inline v0::rules
