// Opora, MIT licence. See LICENSE.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "opora/model/programme.hpp"

/// \file
/// Where the things of a programme are, by id.
///
/// \code
/// #include <opora/model/index.hpp>
///
/// std::size_t parts_of(const opora::Programme& programme, std::string_view event) {
///     const opora::ProgrammeIndex index(programme); // once, not for each question
///     const auto at = index.event(event);
///     return at ? index.children(*at).size() : 0;
/// }
/// \endcode

namespace opora::inline v0 {

/// Finds the things of a programme by id, and the place of each event among the others. Made once, in time that grows
/// with the size of the programme; each question takes constant time.
///
/// It refers to the programme, which must outlive it and must neither change nor move. An index never changes: many
/// threads may ask one. Answers are positions in the lists of the programme, nothing where no thing has the id. Of
/// several with one id the first is found; an empty id names nothing.
class ProgrammeIndex {
public:
    /// Looks through the programme once.
    explicit ProgrammeIndex(const Programme& programme);
    explicit ProgrammeIndex(Programme&&) = delete;

    /// A position in a list, or nothing.
    using Position = std::optional<std::size_t>;

    /// The programme that it refers to.
    [[nodiscard]] const Programme& programme() const noexcept { return *programme_; }

    /// In `Programme::events`.
    [[nodiscard]] Position event(std::string_view id) const noexcept;
    /// In `Programme::stages`.
    [[nodiscard]] Position stage(std::string_view id) const noexcept;
    /// In `Programme::organisations`.
    [[nodiscard]] Position organisation(std::string_view id) const noexcept;
    /// In `Programme::people`.
    [[nodiscard]] Position person(std::string_view id) const noexcept;
    /// In `Programme::groups`.
    [[nodiscard]] Position group(std::string_view id) const noexcept;
    /// In `Programme::networks`.
    [[nodiscard]] Position network(std::string_view id) const noexcept;
    /// In `Programme::mentorships`.
    [[nodiscard]] Position mentorship(std::string_view id) const noexcept;
    /// In `Programme::indicators`.
    [[nodiscard]] Position indicator(std::string_view id) const noexcept;
    /// In `Programme::goals`.
    [[nodiscard]] Position goal(std::string_view id) const noexcept;
    /// In `Programme::tasks`.
    [[nodiscard]] Position task(std::string_view id) const noexcept;
    /// In `Programme::expected_results`.
    [[nodiscard]] Position expected_result(std::string_view id) const noexcept;
    /// In `Programme::clauses`, by the number as it is written.
    [[nodiscard]] Position clause(std::string_view number) const noexcept;

    /// A goal, a task or an expected result; null where none has the id.
    [[nodiscard]] const Statement* statement(std::string_view id) const noexcept;
    /// The name of the organisation, else of the person, else of the group with an id; nothing where none has it.
    [[nodiscard]] std::optional<std::string_view> party_name(std::string_view id) const noexcept;

    /// The event that holds the event at a position. Parents may form a cycle in a programme made by hand.
    [[nodiscard]] Position parent(std::size_t event) const noexcept { return optional(parents_[event]); }
    /// The stage of the event at a position.
    [[nodiscard]] Position stage_of(std::size_t event) const noexcept { return optional(stages_of_[event]); }
    /// The events that the event at a position holds, in the order of the programme.
    [[nodiscard]] std::span<const std::uint32_t> children(std::size_t event) const noexcept {
        return std::span(children_).subspan(first_child_[event], first_child_[event + 1] - first_child_[event]);
    }

private:
    static constexpr std::uint32_t nowhere = 0xFFFFFFFFU;

    // One list: an open-addressed table, because a node for each id of 50,000 events costs more than the search.
    struct Slot {
        std::uint32_t hash = 0;
        std::uint32_t position = nowhere;
    };
    using Table = std::vector<Slot>; // a power of two of slots, or none

    template <class Thing>
    static Table table_of(const std::vector<Thing>& things);
    template <class Thing>
    static Position find(const Table& table, const std::vector<Thing>& things, std::string_view id) noexcept;
    static Position optional(std::uint32_t position) noexcept {
        return position == nowhere ? Position() : Position(position);
    }
    void relate_events();

    const Programme* programme_;
    Table events_;
    Table stages_;
    Table organisations_;
    Table people_;
    Table groups_;
    Table networks_;
    Table mentorships_;
    Table indicators_;
    Table goals_;
    Table tasks_;
    Table expected_results_;
    Table clauses_;
    std::vector<std::uint32_t> parents_;     // of each event, or `nowhere`
    std::vector<std::uint32_t> stages_of_;   // of each event, or `nowhere`
    std::vector<std::uint32_t> first_child_; // of each event, and the end: where its children begin in `children_`
    std::vector<std::uint32_t> children_;
};

} // namespace opora::inline v0
