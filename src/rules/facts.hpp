// Opora, MIT licence. See LICENSE.
#pragma once

#include <concepts>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "opora/model/finding.hpp"
#include "opora/model/index.hpp"
#include "opora/model/programme.hpp"
#include "opora/rules/settings.hpp"
#include "opora/time/calendar.hpp"
#include "plan/days.hpp"

namespace opora::inline v0::rules {

using namespace plan; // rules judge by what a plan demands, in its words

/// What all rules ask of a programme, found once. Indices are those of the programme's lists.
struct Facts {
    Facts(const Programme& programme, const Calendar& calendar, const RuleSettings& settings);

    const Programme& programme;
    const Calendar& calendar;
    const RuleSettings& settings;
    const ProgrammeIndex by_id;
    std::optional<Window> period;
    std::optional<Date> order; ///< the day of the order that puts the programme in force

    /// Of an event, or `none`.
    [[nodiscard]] std::size_t parent(std::size_t event) const { return by_id.parent(event).value_or(none); }
    /// Of an event, or `none`.
    [[nodiscard]] std::size_t stage(std::size_t event) const { return by_id.stage_of(event).value_or(none); }
    [[nodiscard]] std::span<const std::uint32_t> children(std::size_t event) const { return by_id.children(event); }
    [[nodiscard]] const Event& event(std::size_t index) const { return programme.events[index]; }
};

/// An event as people call it: its number, or the beginning of its title where it has none, or its id.
[[nodiscard]] std::string subject(const Event& event);

/// What a sentence names an event, or something by its number, by: `8.1.2` of `8.1.2.`, where the last stop would seem
/// to end the sentence. What is called by days alone is spelled as days are.
[[nodiscard]] FindingArgument in_sentence(std::string name);
[[nodiscard]] FindingArgument in_sentence(const Event& event);

/// A count, as an argument of a finding.
[[nodiscard]] FindingArgument as_count(std::integral auto count) { return static_cast<std::int64_t>(count); }

/// A clause as a sentence names it: `2.1` of `2.1.`.
[[nodiscard]] std::string number_of(const Clause& clause);

/// Takes findings, but for those of rules that are switched off.
class Findings {
public:
    explicit Findings(const RuleSettings& settings) : settings_(settings) {}

    void add(Code code, std::string subject, std::vector<FindingArgument> arguments, std::vector<FindingPlace> places,
             std::string replacement = {});

    [[nodiscard]] std::vector<Finding> take() && { return std::move(found_); }

private:
    const RuleSettings& settings_;
    std::vector<Finding> found_;
};

/// Places of things of a programme: the cell that holds the timing, else the row.
[[nodiscard]] FindingPlace at_timing(const Event& event);
[[nodiscard]] FindingPlace at(const Event& event);
[[nodiscard]] FindingPlace at(const Event& event, const Source& cell);
[[nodiscard]] FindingPlace at(const Stage& stage);
[[nodiscard]] FindingPlace at(const Clause& clause);
[[nodiscard]] FindingPlace at(const Organisation& organisation);
[[nodiscard]] FindingPlace at(const Person& person);
[[nodiscard]] FindingPlace at(const Indicator& indicator);
[[nodiscard]] FindingPlace at(const Statement& statement);
[[nodiscard]] FindingPlace at_document(const Source& source);

/// The rules of a family: each a function that adds what it finds.
void time_rules(const Facts& facts, Findings& findings);
void order_rules(const Facts& facts, Findings& findings);
void people_rules(const Facts& facts, Findings& findings);
void names_rules(const Facts& facts, Findings& findings);
void numbers_rules(const Facts& facts, Findings& findings);

} // namespace opora::inline v0::rules
