// Opora, MIT licence. See LICENSE.
//
// Who meets whom in events, and how much that tells of a mentorship.
//
// weight of an event with n schools: 1 / (2 (n - 1)); two schools alone 1/2, nine 1/16. Where two meet alone and one of
// them is the venue, 1/8 more. Events with more than 30 schools tell nothing.
// hint of a pair: 1 - product(1 - weight) over its events, as of independent hints: it grows with each meeting and
// never reaches 1.
// common: the smallest hint among all pairs of a leader and a supported school, 0 if any of them never meets: what all
// share says nothing of one.
// score = (hint - common) / (1 - common).
#include <algorithm>
#include <cstdint>
#include <map>
#include <set>
#include <utility>

#include "names/organisations/known_organisations.hpp"
#include "opora/model/index.hpp"
#include "opora/names/resolve.hpp"

namespace opora::inline v0 {

namespace {

bool any_role(const Organisation& organisation, bool (*holds)(RoleKind)) {
    return std::any_of(organisation.roles.begin(), organisation.roles.end(),
                       [holds](const Role& one) { return holds(one.role.kind()); });
}

struct Meeting {
    std::vector<std::size_t> events;
    double missed = 1; ///< product of 1 - weight
    [[nodiscard]] double hint() const { return 1 - missed; }
};

// By the indices of the organisations: a leader first, a supported school behind it.
using Meetings = std::map<std::pair<std::size_t, std::size_t>, Meeting>;

// Those who lead or are supported. Who does both tells nothing of who mentors whom.
struct Parties {
    explicit Parties(const ProgrammeIndex& all) : index(all), parts(all.programme().organisations.size()) {
        const auto& programme = all.programme();
        for (std::size_t i = 0; i < programme.organisations.size(); ++i) {
            const auto& organisation = programme.organisations[i];
            const bool leader = any_role(organisation, gives_help);
            const bool supported = any_role(organisation, receives_help);
            if (leader != supported) {
                parts[i] = leader ? Part::leads : Part::is_supported;
                (leader ? mentors : mentees) += 1;
            }
        }
    }

    void find(const std::vector<Reference>& references, std::set<std::size_t>& into) const {
        for (const auto& reference : references) {
            if (reference.target != Reference::Target::organisation) {
                continue;
            }
            if (const auto found = index.organisation(reference.id); found && parts[*found] != Part::neither) {
                into.insert(*found);
            }
        }
    }

    enum class Part : std::uint8_t { neither, leads, is_supported };

    const ProgrammeIndex& index;
    std::vector<Part> parts; ///< of each organisation
    std::size_t mentors = 0;
    std::size_t mentees = 0;
};

void meet(const Parties& parties, const Event& event, std::size_t index, Meetings& meetings) {
    constexpr double half = 0.5;
    constexpr double visit = 0.125; // more for two alone, one of whom receives the other
    constexpr std::size_t most = 30;
    std::set<std::size_t> present;
    std::set<std::size_t> hosts;
    parties.find(event.participants, present);
    parties.find(event.responsible, present);
    parties.find(event.venues, hosts);
    const bool alone = present.size() == 2;
    const bool visited = alone && hosts.size() == 1 && present.count(*hosts.begin()) != 0;
    present.insert(hosts.begin(), hosts.end());
    if (present.size() < 2 || present.size() > most) {
        return;
    }
    const auto weight = half / static_cast<double>(present.size() - 1) + (visited ? visit : 0);
    for (const auto mentor : present) {
        for (const auto mentee : present) {
            if (parties.parts[mentor] == Parties::Part::leads && parties.parts[mentee] == Parties::Part::is_supported) {
                auto& meeting = meetings[{mentor, mentee}];
                meeting.events.push_back(index);
                meeting.missed *= 1 - weight;
            }
        }
    }
}

// The least hint of all pairs; 0 if any of them never meets.
double common_hint(const Parties& parties, const Meetings& meetings) {
    if (meetings.empty() || meetings.size() < parties.mentors * parties.mentees) {
        return 0;
    }
    double out = 1;
    for (const auto& [pair, meeting] : meetings) {
        out = std::min(out, meeting.hint());
    }
    return out;
}

} // namespace

std::vector<MentorshipEvidence> mentorship_evidence(const Programme& programme) {
    const ProgrammeIndex index(programme);
    const Parties parties(index);
    Meetings meetings;
    for (std::size_t i = 0; i < programme.events.size(); ++i) {
        meet(parties, programme.events[i], i, meetings);
    }
    const auto common = common_hint(parties, meetings);
    std::vector<MentorshipEvidence> out;
    for (const auto& [pair, meeting] : meetings) {
        MentorshipEvidence one;
        one.mentor = programme.organisations[pair.first].id;
        one.mentee = programme.organisations[pair.second].id;
        for (const auto at : meeting.events) {
            one.events.push_back(programme.events[at].id);
        }
        one.score = common < 1 ? (meeting.hint() - common) / (1 - common) : 0;
        out.push_back(std::move(one));
    }
    std::stable_sort(out.begin(), out.end(),
                     [](const MentorshipEvidence& a, const MentorshipEvidence& b) { return a.score > b.score; });
    return out;
}

} // namespace opora::inline v0
