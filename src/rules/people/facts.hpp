// Opora, MIT licence. See LICENSE.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "plan/parties.hpp"
#include "rules/facts.hpp"
#include "rules/passages.hpp"

namespace opora::inline v0::rules {

/// What the rules of people and places share. Organisations and people are indices of the programme's lists.
struct PeopleFacts : plan::PlanParties {
    explicit PeopleFacts(const Facts& facts);

    const Facts& facts;
    std::vector<Text> texts;
    std::vector<std::size_t> leaders;
    std::vector<std::size_t> supported;

    [[nodiscard]] const Event& event(std::size_t index) const { return facts.programme.events[index]; }

private:
    void find_roles();
};

/// Whether the organisation is a school, by its kind.
[[nodiscard]] bool is_school(const Organisation& organisation);

/// Whether the list of participants, a role or a network introduces the organisation.
[[nodiscard]] bool is_listed(const Organisation& organisation);

/// Numbers of events as a list: `3, 4, 8.1.2`; of many only the first.
[[nodiscard]] std::string numbers(const Facts& facts, const std::vector<std::size_t>& events);

/// The parts of the family, each in a file of its own.
void clash_rules(const PeopleFacts& facts, Findings& findings);
void load_rules(const PeopleFacts& facts, Findings& findings);
void duty_rules(const PeopleFacts& facts, Findings& findings);
void control_rules(const PeopleFacts& facts, Findings& findings);
void venue_rules(const PeopleFacts& facts, Findings& findings);
void network_rules(const PeopleFacts& facts, Findings& findings);
void mentor_rules(const PeopleFacts& facts, Findings& findings);
void body_rules(const PeopleFacts& facts, Findings& findings);

} // namespace opora::inline v0::rules
