// Opora, MIT licence. See LICENSE.
//
// What is compared of each thing of a programme.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "model/diff/match.hpp"
#include "opora/model/index.hpp"

namespace opora::inline v0 {

/// A field in both versions, as written.
struct DiffField {
    std::string name;
    std::string before;
    std::string after;
    bool moves = false; ///< a place or a number: the thing is the same
};

/// One version of a programme with what comparing needs at hand.
class DiffSide {
public:
    explicit DiffSide(const Programme& programme);

    [[nodiscard]] const Programme& programme() const noexcept { return index_.programme(); }
    /// As people call an event: its number, with the title where several have that number.
    [[nodiscard]] std::string label(const Event& event) const;
    [[nodiscard]] std::string event_label(const std::string& id) const;
    [[nodiscard]] std::string stage_title(const std::string& id) const;
    [[nodiscard]] std::string organisation_name(const std::string& id) const;
    /// What an id of any organisation, person or group stands for.
    [[nodiscard]] std::string party_name(const std::string& id) const;
    /// Whether the reader understood no column of this header.
    [[nodiscard]] bool unknown_column(const std::string& header) const { return unknown_columns_.count(header) != 0; }

private:
    const ProgrammeIndex index_;
    std::unordered_map<std::string, std::size_t> numbers_; ///< how many events have it
    std::unordered_set<std::string> unknown_columns_;
};

/// Two versions, and which stage and event of the older is which of the newer.
struct DiffPair {
    const DiffSide& before;
    const DiffSide& after;
    std::unordered_map<std::string, std::string> stages; ///< ids, older to newer
    std::unordered_map<std::string, std::string> events;
};

using DiffFields = std::vector<DiffField>;

[[nodiscard]] DiffItem item_of(const Event& event);
[[nodiscard]] DiffItem item_of(const Stage& stage);
[[nodiscard]] DiffItem item_of(const Organisation& organisation);
[[nodiscard]] DiffItem item_of(const Person& person);
[[nodiscard]] DiffItem item_of(const Group& group);
[[nodiscard]] DiffItem item_of(const Network& network);
[[nodiscard]] DiffItem item_of(const Clause& clause);
[[nodiscard]] DiffItem item_of(const Statement& statement);
[[nodiscard]] DiffItem item_of(const Indicator& indicator);
[[nodiscard]] DiffItem item_of(const PassportEntry& entry);
[[nodiscard]] DiffItem item_of(const NamedDocument& document);
[[nodiscard]] DiffItem item_of(const Approval& approval);
[[nodiscard]] DiffItem item_of(const Mentorship& mentorship);
[[nodiscard]] DiffItem item_of(const Period& period);

[[nodiscard]] DiffFields fields_of(const DiffPair& pair, const Event& before, const Event& after);
[[nodiscard]] DiffFields fields_of(const DiffPair& pair, const Stage& before, const Stage& after);
[[nodiscard]] DiffFields fields_of(const DiffPair& pair, const Organisation& before, const Organisation& after);
[[nodiscard]] DiffFields fields_of(const DiffPair& pair, const Person& before, const Person& after);
[[nodiscard]] DiffFields fields_of(const DiffPair& pair, const Group& before, const Group& after);
[[nodiscard]] DiffFields fields_of(const DiffPair& pair, const Network& before, const Network& after);
[[nodiscard]] DiffFields fields_of(const DiffPair& pair, const Clause& before, const Clause& after);
[[nodiscard]] DiffFields fields_of(const DiffPair& pair, const Statement& before, const Statement& after);
[[nodiscard]] DiffFields fields_of(const DiffPair& pair, const Indicator& before, const Indicator& after);
[[nodiscard]] DiffFields fields_of(const DiffPair& pair, const PassportEntry& before, const PassportEntry& after);
[[nodiscard]] DiffFields fields_of(const DiffPair& pair, const NamedDocument& before, const NamedDocument& after);
[[nodiscard]] DiffFields fields_of(const DiffPair& pair, const Approval& before, const Approval& after);
[[nodiscard]] DiffFields fields_of(const DiffPair& pair, const Mentorship& before, const Mentorship& after);
[[nodiscard]] DiffFields fields_of(const DiffPair& pair, const Period& before, const Period& after);

/// Who helps whom.
[[nodiscard]] std::string mentorship_name(const Mentorship& mentorship);

/// Windows as ISO intervals, `; ` between.
[[nodiscard]] std::string days_of(const std::vector<Window>& windows);

/// A number without its full stop at the end: `8.1.2.` as `8.1.2`.
[[nodiscard]] std::string_view bare_number(std::string_view number) noexcept;

} // namespace opora::inline v0
