// Opora, MIT licence. See LICENSE.
//
// Who takes part, and who mentors whom.
#include "lists.hpp"

using namespace opora::capi;

namespace {

const opora::Organisation& organisation_of(const opora_programme* programme, std::size_t index) {
    return item_of(programme_in(programme).organisations, index);
}

// Where an id leads to: the list and the index, or -1 and -1.
struct Party {
    opora_list list = -1;
    std::int64_t index = -1;
};

Party party_of(const Loaded& loaded, std::string_view id) {
    for (const opora_list list : {OPORA_LIST_ORGANISATIONS, OPORA_LIST_PEOPLE, OPORA_LIST_GROUPS}) {
        const auto found = loaded.find(list, id);
        if (found >= 0) {
            return Party{list, found};
        }
    }
    return Party{};
}

} // namespace

extern "C" {

opora_status opora_programme_organisation_at(const opora_programme* programme, size_t index, opora_organisation* out) {
    return guarded([&] {
        const auto& organisation = item_of(programme_in(programme).organisations, index);
        opora_organisation full = OPORA_ORGANISATION_INIT;
        full.alias_count = count_out(organisation.aliases);
        full.role_count = count_out(organisation.roles);
        full.identifier_count = count_out(organisation.identifiers);
        full.people_count = count_out(organisation.people);
        full.cell_count = count_out(organisation.cells);
        full.id = text_out(organisation.id.text);
        full.name = text_out(organisation.name);
        full.kind = text_out(organisation.kind);
        full.place = text_out(organisation.place);
        return fill(out, full);
    });
}

opora_status opora_programme_organisation_alias_at(const opora_programme* programme, size_t organisation, size_t nth,
                                                   opora_alias* out) {
    return guarded([&] {
        const auto& alias = item_of(organisation_of(programme, organisation).aliases, nth);
        opora_alias full = OPORA_ALIAS_INIT;
        full.text = text_out(alias.text);
        full.evidence = text_out(alias.evidence);
        return fill(out, full);
    });
}

opora_status opora_programme_organisation_role_at(const opora_programme* programme, size_t organisation, size_t nth,
                                                  opora_role* out) {
    return guarded([&] {
        const auto& role = item_of(organisation_of(programme, organisation).roles, nth);
        opora_role full = OPORA_ROLE_INIT;
        full.role = text_out(role.role);
        full.basis = text_out(role.basis);
        return fill(out, full);
    });
}

opora_status opora_programme_organisation_identifier_at(const opora_programme* programme, size_t organisation,
                                                        size_t nth, opora_identifier* out) {
    return guarded([&] {
        const auto& all = organisation_of(programme, organisation).identifiers;
        require_index(nth, all.size());
        const auto& [scheme, number] = *std::next(all.begin(), static_cast<std::ptrdiff_t>(nth));
        opora_identifier full = OPORA_IDENTIFIER_INIT;
        full.scheme = text_out(scheme);
        full.number = text_out(number);
        return fill(out, full);
    });
}

opora_status opora_programme_organisation_people(const opora_programme* programme, size_t organisation, int64_t* people,
                                                 size_t cap, size_t* len) {
    return guarded([&] {
        const auto& all = organisation_of(programme, organisation).people;
        const auto& loaded = *programme->loaded;
        return copy_out(people, cap, len, all.size(),
                        [&](std::size_t i) { return index_of(loaded, OPORA_LIST_PEOPLE, all[i]); });
    });
}

opora_status opora_programme_person_at(const opora_programme* programme, size_t index, opora_person* out) {
    return guarded([&] {
        const auto& person = item_of(programme_in(programme).people, index);
        opora_person full = OPORA_PERSON_INIT;
        full.organisation = index_of(*programme->loaded, OPORA_LIST_ORGANISATIONS, person.organisation);
        full.id = text_out(person.id.text);
        full.name = text_out(person.name);
        full.position = text_out(person.position);
        return fill(out, full);
    });
}

opora_status opora_programme_group_at(const opora_programme* programme, size_t index, opora_group* out) {
    return guarded([&] {
        const auto& group = item_of(programme_in(programme).groups, index);
        opora_group full = OPORA_GROUP_INIT;
        full.member_count = count_out(group.members);
        full.id = text_out(group.id.text);
        full.name = text_out(group.name);
        return fill(out, full);
    });
}

opora_status opora_programme_group_member_at(const opora_programme* programme, size_t group, size_t nth,
                                             opora_group_member* out) {
    return guarded([&] {
        const auto& id = item_of(item_of(programme_in(programme).groups, group).members, nth);
        const auto party = party_of(*programme->loaded, id);
        opora_group_member full = OPORA_GROUP_MEMBER_INIT;
        full.list = party.list;
        full.index = party.index;
        full.id = text_out(id);
        return fill(out, full);
    });
}

opora_status opora_programme_network_at(const opora_programme* programme, size_t index, opora_network* out) {
    return guarded([&] {
        const auto& network = item_of(programme_in(programme).networks, index);
        opora_network full = OPORA_NETWORK_INIT;
        full.member_count = count_out(network.members);
        full.id = text_out(network.id.text);
        full.name = text_out(network.name);
        return fill(out, full);
    });
}

opora_status opora_programme_network_member_at(const opora_programme* programme, size_t network, size_t nth,
                                               opora_network_member* out) {
    return guarded([&] {
        const auto& member = item_of(item_of(programme_in(programme).networks, network).members, nth);
        opora_network_member full = OPORA_NETWORK_MEMBER_INIT;
        full.organisation = index_of(*programme->loaded, OPORA_LIST_ORGANISATIONS, member.organisation);
        full.id = text_out(member.organisation.text);
        full.role = text_out(member.role);
        return fill(out, full);
    });
}

opora_status opora_programme_mentorship_at(const opora_programme* programme, size_t index, opora_mentorship* out) {
    return guarded([&] {
        const auto& mentorship = item_of(programme_in(programme).mentorships, index);
        opora_mentorship full = OPORA_MENTORSHIP_INIT;
        full.has_timing = mentorship.timing ? 1 : 0;
        full.id = text_out(mentorship.id.text);
        full.type = text_out(mentorship.type);
        full.from = text_out(mentorship.from);
        full.to = text_out(mentorship.to);
        full.cardinality = text_out(mentorship.cardinality);
        full.subject = text_out(mentorship.subject);
        full.basis = text_out(mentorship.basis);
        return fill(out, full);
    });
}

} // extern "C"
