// Opora, MIT licence. See LICENSE.
//
// What is compared of organisations, people, and what is said of the programme as a whole.
#include <algorithm>

#include "model/diff/fields.hpp"
#include "model/diff/lists.hpp"
#include "model/diff/text.hpp"

namespace opora::inline v0 {

namespace {

void add(DiffFields& out, std::string_view name, std::string before, std::string after) {
    out.push_back(DiffField{std::string(name), std::move(before), std::move(after)});
}

std::string text_of(const Reference& reference) {
    auto out = reference.text;
    if (!reference.note.empty()) {
        out += " (" + reference.note + ")";
    }
    return out;
}

// Every text with what tells it from others of the same words.
std::vector<std::string> sorted(const std::vector<Reference>& references) {
    std::vector<std::string> out;
    out.reserve(references.size());
    for (const auto& reference : references) {
        out.push_back(comparable(text_of(reference)) + '\x1f' + reference.level);
    }
    std::sort(out.begin(), out.end());
    return out;
}

template <class Enum>
std::string spelled(const Term<Enum>& term) {
    return std::string(term.text());
}

std::string roles_of(const Organisation& organisation) {
    std::vector<std::string> names;
    for (const auto& role : organisation.roles) {
        auto& name = names.emplace_back(role.role.text());
        name += role.basis.empty() ? "" : " (" + role.basis + ")";
    }
    std::sort(names.begin(), names.end());
    return listed(names);
}

std::string identifiers_of(const Organisation& organisation) {
    std::string out;
    for (const auto& entry : organisation.identifiers) {
        out += (out.empty() ? "" : "; ") + entry.first + " " + entry.second;
    }
    return out;
}

std::string date_of(const Approval& approval) { return approval.date ? to_string(*approval.date) : std::string(); }

std::string kind_of(const Approval& approval) {
    switch (approval.kind) {
    case Approval::Kind::approved:
        return "approved";
    case Approval::Kind::agreed:
        return "agreed";
    case Approval::Kind::order:
        break;
    }
    return "order";
}

} // namespace

std::string listed(const std::vector<std::string>& list) {
    return listed(list, [](const std::string& text) { return text; });
}

std::string listed(const std::vector<Reference>& references) { return listed(references, text_of); }

void add_references(DiffFields& out, std::string_view name, const std::vector<Reference>& before,
                    const std::vector<Reference>& after) {
    if (sorted(before) == sorted(after)) {
        return;
    }
    auto was = listed(before);
    auto is = listed(after);
    if (same_text(was, is)) { // then the levels differ
        const auto with_level = [](const Reference& reference) {
            return text_of(reference) + (reference.level.empty() ? "" : " [" + reference.level + "]");
        };
        was = listed(before, with_level);
        is = listed(after, with_level);
    }
    add(out, name, std::move(was), std::move(is));
}

DiffItem item_of(const Organisation& organisation) {
    return DiffItem{
        organisation.id.text, {}, organisation.name, {roles_of(organisation), identifiers_of(organisation)}};
}

DiffItem item_of(const Person& person) { return DiffItem{person.id.text, {}, person.name, {person.position}}; }

DiffItem item_of(const Group& group) { return DiffItem{group.id.text, {}, group.name, {}}; }

DiffItem item_of(const Network& network) { return DiffItem{network.id.text, {}, network.name, {}}; }

DiffItem item_of(const Statement& statement) { return DiffItem{statement.id.text, {}, statement.text, {}}; }

DiffItem item_of(const Indicator& indicator) {
    return DiffItem{
        indicator.id.text, {}, indicator.name, {indicator.numerator, indicator.denominator, indicator.target}};
}

DiffItem item_of(const PassportEntry& entry) { return DiffItem{{}, {}, entry.name, {entry.text}}; }

DiffItem item_of(const NamedDocument& document) { return DiffItem{{}, {}, document.name, {}}; }

DiffItem item_of(const Approval& approval) {
    return DiffItem{{}, {}, approval.authority, {kind_of(approval), approval.person, date_of(approval)}};
}

DiffFields fields_of(const DiffPair&, const Organisation& before, const Organisation& after) {
    DiffFields out;
    add(out, "name", before.name, after.name);
    add(out, "kind", before.kind, after.kind);
    add(out, "roles", roles_of(before), roles_of(after));
    add(out, "identifiers", identifiers_of(before), identifiers_of(after));
    add(out, "place", before.place, after.place);
    return out;
}

DiffFields fields_of(const DiffPair& pair, const Person& before, const Person& after) {
    DiffFields out;
    add(out, "name", before.name, after.name);
    add(out, "position", before.position, after.position);
    add(out, "organisation", pair.before.organisation_name(before.organisation.text),
        pair.after.organisation_name(after.organisation.text));
    return out;
}

DiffFields fields_of(const DiffPair& pair, const Group& before, const Group& after) {
    DiffFields out;
    add(out, "name", before.name, after.name);
    add(out, "members", listed(before.members, [&](const std::string& id) { return pair.before.party_name(id); }),
        listed(after.members, [&](const std::string& id) { return pair.after.party_name(id); }));
    return out;
}

DiffFields fields_of(const DiffPair& pair, const Network& before, const Network& after) {
    const auto members = [](const DiffSide& side, const Network& network) {
        return listed(network.members, [&](const NetworkMember& member) {
            return side.organisation_name(member.organisation.text) +
                   (member.role.empty() ? "" : " (" + std::string(member.role.text()) + ")");
        });
    };
    DiffFields out;
    add(out, "name", before.name, after.name);
    add(out, "members", members(pair.before, before), members(pair.after, after));
    return out;
}

DiffFields fields_of(const DiffPair&, const Statement& before, const Statement& after) {
    DiffFields out;
    add(out, "text", before.text, after.text);
    return out;
}

DiffFields fields_of(const DiffPair&, const Indicator& before, const Indicator& after) {
    DiffFields out;
    add(out, "name", before.name, after.name);
    // A name may hold its numerator, its denominator and its target.
    if (same_text(before.name, after.name)) {
        add(out, "numerator", before.numerator, after.numerator);
        add(out, "denominator", before.denominator, after.denominator);
        add(out, "unit", before.unit, after.unit);
        add(out, "direction", spelled(before.direction), spelled(after.direction));
        add(out, "target", before.target, after.target);
    }
    return out;
}

DiffFields fields_of(const DiffPair&, const PassportEntry& before, const PassportEntry& after) {
    DiffFields out;
    add(out, "name", before.name, after.name);
    add(out, "text", before.text, after.text);
    return out;
}

DiffFields fields_of(const DiffPair&, const NamedDocument& before, const NamedDocument& after) {
    DiffFields out;
    add(out, "name", before.name, after.name);
    add(out, "role", spelled(before.role), spelled(after.role));
    add(out, "present", before.present ? "yes" : "no", after.present ? "yes" : "no");
    return out;
}

DiffFields fields_of(const DiffPair&, const Approval& before, const Approval& after) {
    DiffFields out;
    add(out, "kind", kind_of(before), kind_of(after));
    add(out, "authority", before.authority, after.authority);
    add(out, "person", before.person, after.person);
    add(out, "number", before.number, after.number);
    add(out, "dates", date_of(before), date_of(after));
    return out;
}

std::string mentorship_name(const Mentorship& mentorship) {
    return listed(mentorship.mentors) + " → " + listed(mentorship.mentees);
}

DiffItem item_of(const Mentorship& mentorship) {
    return DiffItem{mentorship.id.text, {}, mentorship_name(mentorship), {mentorship.subject}};
}

DiffFields fields_of(const DiffPair&, const Mentorship& before, const Mentorship& after) {
    const auto phrase = [](const Mentorship& each) { return each.timing ? each.timing->phrase : std::string(); };
    const auto form = [](const Mentorship& each) {
        return each.from.empty() && each.to.empty() ? each.cardinality
                                                    : each.from + " – " + each.to + " " + each.cardinality;
    };
    DiffFields out;
    add_references(out, "mentors", before.mentors, after.mentors);
    add_references(out, "mentees", before.mentees, after.mentees);
    out.push_back(DiffField{"type", spelled(before.type), spelled(after.type)});
    out.push_back(DiffField{"form", form(before), form(after)});
    out.push_back(DiffField{"subject", before.subject, after.subject});
    out.push_back(DiffField{"timing", phrase(before), phrase(after)});
    out.push_back(DiffField{"basis", spelled(before.basis), spelled(after.basis)});
    return out;
}

DiffItem item_of(const Period& period) {
    return DiffItem{{}, {}, to_string(period.window), {std::to_string(static_cast<int>(period.basis))}};
}

DiffFields fields_of(const DiffPair&, const Period& before, const Period& after) {
    DiffFields out;
    out.push_back(DiffField{"dates", to_string(before.window), to_string(after.window)});
    if (before.window == after.window) {
        out.push_back(DiffField{"text", before.phrase, after.phrase});
    }
    return out;
}

} // namespace opora::inline v0
