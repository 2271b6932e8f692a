// Opora, MIT licence. See LICENSE.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "opora/time/timing.hpp"
#include "rules/facts.hpp"

namespace opora::inline v0::rules {

/// What a phrase says of itself, by the meaning and the notes that its timing keeps.
struct TimingFacts {
    std::shared_ptr<const TimingMeaning> meaning; ///< null: there is no phrase, or it was not understood
    bool names_day = false;                       ///< each part is bounded by days of its own, not by months or longer
    bool names_weekday = false;
    std::vector<TimingNote> notes; ///< of the phrase and its dating; empty where a user set other windows

    [[nodiscard]] const TimingNote* note(Code code) const;
};

/// How days lie in a frame. Months are taken as wholes: a plan that runs to 7 October does not forbid «октябрь».
enum class Fit { unknown, inside, partly, outside };

/// How an event lies in what should hold it. What is wrong with it is said once: outside the programme its parent is not
/// asked, outside its parent its stage is not.
struct Placement {
    Fit in_programme = Fit::unknown;
    Fit in_parent = Fit::unknown;
    Fit in_stage = Fit::unknown;
    bool year_doubtful = false; ///< its neighbours suggest another year, and nothing else is wrong with it

    [[nodiscard]] bool misplaced() const noexcept {
        return in_programme == Fit::outside || in_parent == Fit::outside || in_stage == Fit::outside || year_doubtful;
    }
};

/// What the time rules share.
struct TimeFacts {
    explicit TimeFacts(const Facts& facts);

    const Facts& facts;
    std::vector<TimingFacts> timing;             ///< of each event
    std::vector<std::vector<std::size_t>> lists; ///< events that stand in one list: of one heading and one stage
    std::vector<Placement> placement;            ///< of each event

    [[nodiscard]] const Event& event(std::size_t index) const { return facts.programme.events[index]; }
};

/// What surrounds the phrase of an event: the programme's period, and the days of the event that holds it.
[[nodiscard]] TimingContext context_of(const Facts& facts, std::size_t event);

[[nodiscard]] Placement placement_of(const TimeFacts& facts, std::size_t event);

[[nodiscard]] Fit fit(const Timing& timing, const Window& frame);

/// The days to name in a message: the deadline, the start, or from the first to the last day.
[[nodiscard]] FindingArgument days_of(const Timing& timing);

/// From the first of a month to the last of a month.
[[nodiscard]] bool whole_months(const Window& window);
[[nodiscard]] Window rounded_to_months(const Window& window);

/// Days that no summer holds: June to August are not counted.
[[nodiscard]] int school_days(const Window& window);

/// The year that the neighbours of an event in its list suggest for it, where they agree on another one.
[[nodiscard]] std::optional<std::int32_t> suggested_year(const TimeFacts& facts, std::size_t event);

/// The phrase of an event with another year; empty where the phrase does not name one year in four digits.
[[nodiscard]] std::string with_year(const std::string& phrase, std::int32_t year);

/// The neighbours by which a year was suggested.
struct Neighbours {
    std::size_t before = none;
    std::size_t after = none;
};
[[nodiscard]] Neighbours dated_neighbours(const TimeFacts& facts, std::size_t event);

/// The parts of the family, each in a file of its own; they may be called in any order.
void bounds_rules(const TimeFacts& facts, Findings& findings);
void stage_rules(const TimeFacts& facts, Findings& findings);
void approval_rules(const TimeFacts& facts, Findings& findings);
void phrase_rules(const TimeFacts& facts, Findings& findings);
void day_rules(const TimeFacts& facts, Findings& findings);
void year_rules(const TimeFacts& facts, Findings& findings);
void list_rules(const TimeFacts& facts, Findings& findings);
void silence_rules(const TimeFacts& facts, Findings& findings);
void period_rules(const TimeFacts& facts, Findings& findings);
void window_rules(const TimeFacts& facts, Findings& findings);

} // namespace opora::inline v0::rules
