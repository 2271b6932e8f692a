// Opora, MIT licence. See LICENSE.
#include "opora/names/resolve.hpp"

#include "names/ids.hpp"
#include "names/resolver.hpp"

namespace opora::inline v0::names {

Resolver::Resolver(Programme& programme, const NamesOptions& options)
    : programme_(programme), options_(options), organisations_(programme), people_(programme), groups_(programme) {
    for (const auto& note : programme.notes) {
        if (note.code == Code::name_ambiguous && !note.arguments.empty()) {
            noted_.insert(note.arguments.front());
        }
    }
}

void Resolver::run() {
    collect();
    read_prose();
    create(0);
    find_people();
    employ();
    link();
    read_titles();
    groups_.give_members();
    make_network();
    read_indicators(programme_);
}

// One network of those who have a role in the programme, and of its schools.
void Resolver::make_network() {
    std::vector<NetworkMember> members;
    for (const auto& organisation : programme_.organisations) {
        for (const auto& role : organisation.roles) {
            const NetworkMember member{organisation.id, role.role, {}};
            if (members.empty() || !(members.back() == member)) { // ШНОР and ШНСУ are one role in a network
                members.push_back(member);
            }
        }
        if (organisation.roles.empty() && is_school_kind(organisation.kind)) {
            members.push_back(NetworkMember{organisation.id, {}, {}});
        }
    }
    if (members.size() < 2 || !programme_.networks.empty()) {
        return;
    }
    Network network;
    network.id.text = "n-" + short_hash(programme_.title);
    network.name = programme_.title;
    network.members = std::move(members);
    programme_.networks.push_back(std::move(network));
}

} // namespace opora::inline v0::names

namespace opora::inline v0 {

Programme resolve_names(Programme programme, const NamesOptions& options) {
    names::Resolver(programme, options).run();
    return programme;
}

} // namespace opora::inline v0
