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
#include <map>
#include <set>

#include "names/organisations.hpp"
#include "opora/names/resolve.hpp"

namespace opora {

namespace {

bool has(const Organisation& organisation, std::string_view role) {
    return std::any_of(organisation.roles.begin(), organisation.roles.end(),
                       [role](const Role& one) { return one.role == role; });
}

struct Meeting {
    std::vector<std::size_t> events;
    double missed = 1; ///< product of 1 - weight
};

} // namespace

std::vector<MentorshipEvidence> mentorship_evidence(const Programme& programme) {
    constexpr double half = 0.5;
    constexpr double visit = 0.125; // more for two alone, one of whom receives the other
    constexpr std::size_t most = 30;
    std::map<std::string, std::size_t, std::less<>> parties;
    std::vector<char> leads(programme.organisations.size());
    std::size_t mentors = 0;
    std::size_t mentees = 0;
    for (std::size_t i = 0; i < programme.organisations.size(); ++i) {
        const auto& organisation = programme.organisations[i];
        const bool leader = has(organisation, "leader") || has(organisation, "curator") ||
                            has(organisation, "placement_site");
        const bool supported = has(organisation, "supported");
        if (leader != supported) {
            parties.emplace(organisation.id.text, i);
            leads[i] = leader ? 1 : 0;
            (leader ? mentors : mentees) += 1;
        }
    }
    std::map<std::pair<std::size_t, std::size_t>, Meeting> pairs;
    for (std::size_t at = 0; at < programme.events.size(); ++at) {
        const auto& event = programme.events[at];
        std::set<std::size_t> present;
        std::set<std::size_t> hosts;
        const auto take = [&parties](const std::vector<Reference>& list, std::set<std::size_t>& into) {
            for (const auto& reference : list) {
                const auto found = parties.find(reference.id);
                if (reference.to == Reference::To::organisation && found != parties.end()) {
                    into.insert(found->second);
                }
            }
        };
        take(event.participants, present);
        take(event.responsible, present);
        take(event.venues, hosts);
        const bool alone = present.size() == 2;
        const bool visited = alone && hosts.size() == 1 && present.count(*hosts.begin()) != 0;
        present.insert(hosts.begin(), hosts.end());
        if (present.size() < 2 || present.size() > most) {
            continue;
        }
        const auto weight = half / static_cast<double>(present.size() - 1) + (visited ? visit : 0);
        for (const auto mentor : present) {
            for (const auto mentee : present) {
                if (leads[mentor] != 0 && leads[mentee] == 0) {
                    auto& meeting = pairs[{mentor, mentee}];
                    meeting.events.push_back(at);
                    meeting.missed *= 1 - weight;
                }
            }
        }
    }
    double common = pairs.empty() || pairs.size() < mentors * mentees ? 0 : 1;
    for (const auto& pair : pairs) {
        common = std::min(common, 1 - pair.second.missed);
    }
    std::vector<MentorshipEvidence> out;
    for (const auto& pair : pairs) {
        MentorshipEvidence one;
        one.mentor = programme.organisations[pair.first.first].id;
        one.mentee = programme.organisations[pair.first.second].id;
        for (const auto at : pair.second.events) {
            one.events.push_back(programme.events[at].id);
        }
        const auto hint = 1 - pair.second.missed;
        one.score = common < 1 ? (hint - common) / (1 - common) : 0;
        out.push_back(std::move(one));
    }
    std::stable_sort(out.begin(), out.end(),
                     [](const MentorshipEvidence& a, const MentorshipEvidence& b) { return a.score > b.score; });
    return out;
}

} // namespace opora
