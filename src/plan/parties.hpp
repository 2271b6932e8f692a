// Opora, MIT licence. See LICENSE.
//
// Who takes part in each event and where it is held: the people and organisations that nobody else can have at that time.
#pragma once

#include <vector>

#include "opora/model/index.hpp"

namespace opora::inline v0::plan {

/// In order, each once.
void sort_unique(std::vector<std::size_t>& positions);

/// Organisations and people are positions in the lists of the programme, of each event in order and each once. Refers to
/// the index and its programme.
struct PlanParties {
    explicit PlanParties(const ProgrammeIndex& index);

    const ProgrammeIndex& by_id;
    std::vector<std::vector<std::size_t>> responsible; ///< people of each event
    std::vector<std::vector<std::size_t>> people;      ///< of each event: responsible and participants
    std::vector<std::vector<std::size_t>> guests;      ///< organisations that take part in each event
    std::vector<std::vector<std::size_t>> hosts;       ///< organisations at which each event is held
    std::vector<char> venue_known; ///< of each event: it has venues and all are organisations that are known

    /// The people among the participants of an event, in order, each once.
    [[nodiscard]] std::vector<std::size_t> participants(std::size_t event) const;
    /// Of an organisation the first with its name: two tables of a document may each list it by itself.
    [[nodiscard]] std::size_t same(std::size_t organisation) const { return same_[organisation]; }
    /// The organisation that a reference names.
    void add_organisation(const Reference& reference, std::vector<std::size_t>& out) const;
    /// The organisations a reference names, those of a group too. Not for each event: groups may be large.
    void organisations_of(const Reference& reference, std::vector<std::size_t>& out) const;
    /// The person that a reference names, or `none`.
    [[nodiscard]] std::size_t person_of(const Reference& reference) const;

private:
    std::vector<std::size_t> same_;
};

} // namespace opora::inline v0::plan
