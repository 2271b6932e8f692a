// Opora, MIT licence. See LICENSE.
#include "opora/model/index.hpp"

#include <bit>
#include <functional>

namespace opora::inline v0 {

namespace {

// The id of a thing, of a clause its number. Some ids are types of their own, some plain text.
template <class Thing>
std::string_view id_of(const Thing& thing) {
    if constexpr (requires { thing.id.text; }) {
        return thing.id.text;
    } else if constexpr (requires { thing.id; }) {
        return thing.id;
    } else {
        return thing.number;
    }
}

// Only compared, never written or iterated over: what a platform makes of a text cannot be seen in any answer.
std::uint32_t hash_of(std::string_view id) noexcept {
    const auto hash = static_cast<std::uint64_t>(std::hash<std::string_view>{}(id));
    return static_cast<std::uint32_t>(hash ^ (hash >> 32U));
}

} // namespace

template <class Thing>
ProgrammeIndex::Table ProgrammeIndex::table_of(const std::vector<Thing>& things) {
    Table table;
    if (things.empty()) {
        return table;
    }
    table.resize(std::bit_ceil(2 * things.size())); // at most half full
    const auto mask = table.size() - 1;
    for (std::size_t i = 0; i < things.size(); ++i) {
        const auto id = id_of(things[i]);
        if (id.empty()) {
            continue;
        }
        const auto hash = hash_of(id);
        auto at = hash & mask;
        while (table[at].position != nowhere && (table[at].hash != hash || id_of(things[table[at].position]) != id)) {
            at = (at + 1) & mask;
        }
        if (table[at].position == nowhere) { // else an earlier thing has this id
            table[at] = {hash, static_cast<std::uint32_t>(i)};
        }
    }
    return table;
}

template <class Thing>
ProgrammeIndex::Position ProgrammeIndex::find(const Table& table, const std::vector<Thing>& things,
                                              std::string_view id) noexcept {
    if (table.empty() || id.empty()) {
        return std::nullopt;
    }
    const auto hash = hash_of(id);
    const auto mask = table.size() - 1;
    for (auto at = hash & mask; table[at].position != nowhere; at = (at + 1) & mask) {
        if (table[at].hash == hash && id_of(things[table[at].position]) == id) {
            return table[at].position;
        }
    }
    return std::nullopt;
}

ProgrammeIndex::ProgrammeIndex(const Programme& programme)
    : programme_(&programme), events_(table_of(programme.events)), stages_(table_of(programme.stages)),
      organisations_(table_of(programme.organisations)), people_(table_of(programme.people)),
      groups_(table_of(programme.groups)), networks_(table_of(programme.networks)),
      mentorships_(table_of(programme.mentorships)), indicators_(table_of(programme.indicators)),
      goals_(table_of(programme.goals)), tasks_(table_of(programme.tasks)),
      expected_results_(table_of(programme.expected_results)), clauses_(table_of(programme.clauses)) {
    relate_events();
}

void ProgrammeIndex::relate_events() {
    const auto& events = programme_->events;
    const auto position = [](Position at) { return at ? static_cast<std::uint32_t>(*at) : nowhere; };
    parents_.reserve(events.size());
    stages_of_.reserve(events.size());
    first_child_.assign(events.size() + 1, 0);
    for (const auto& event : events) {
        parents_.push_back(position(this->event(event.parent.text)));
        stages_of_.push_back(position(stage(event.stage.text)));
        if (parents_.back() != nowhere) {
            ++first_child_[parents_.back() + 1];
        }
    }
    for (std::size_t i = 0; i < events.size(); ++i) {
        first_child_[i + 1] += first_child_[i];
    }
    children_.resize(first_child_.back());
    auto next = first_child_;
    for (std::size_t i = 0; i < events.size(); ++i) {
        if (parents_[i] != nowhere) {
            children_[next[parents_[i]]++] = static_cast<std::uint32_t>(i);
        }
    }
}

ProgrammeIndex::Position ProgrammeIndex::event(std::string_view id) const noexcept {
    return find(events_, programme_->events, id);
}
ProgrammeIndex::Position ProgrammeIndex::stage(std::string_view id) const noexcept {
    return find(stages_, programme_->stages, id);
}
ProgrammeIndex::Position ProgrammeIndex::organisation(std::string_view id) const noexcept {
    return find(organisations_, programme_->organisations, id);
}
ProgrammeIndex::Position ProgrammeIndex::person(std::string_view id) const noexcept {
    return find(people_, programme_->people, id);
}
ProgrammeIndex::Position ProgrammeIndex::group(std::string_view id) const noexcept {
    return find(groups_, programme_->groups, id);
}
ProgrammeIndex::Position ProgrammeIndex::network(std::string_view id) const noexcept {
    return find(networks_, programme_->networks, id);
}
ProgrammeIndex::Position ProgrammeIndex::mentorship(std::string_view id) const noexcept {
    return find(mentorships_, programme_->mentorships, id);
}
ProgrammeIndex::Position ProgrammeIndex::indicator(std::string_view id) const noexcept {
    return find(indicators_, programme_->indicators, id);
}
ProgrammeIndex::Position ProgrammeIndex::goal(std::string_view id) const noexcept {
    return find(goals_, programme_->goals, id);
}
ProgrammeIndex::Position ProgrammeIndex::task(std::string_view id) const noexcept {
    return find(tasks_, programme_->tasks, id);
}
ProgrammeIndex::Position ProgrammeIndex::expected_result(std::string_view id) const noexcept {
    return find(expected_results_, programme_->expected_results, id);
}
ProgrammeIndex::Position ProgrammeIndex::clause(std::string_view number) const noexcept {
    return find(clauses_, programme_->clauses, number);
}

const Statement* ProgrammeIndex::statement(std::string_view id) const noexcept {
    if (const auto at = goal(id)) {
        return &programme_->goals[*at];
    }
    if (const auto at = task(id)) {
        return &programme_->tasks[*at];
    }
    const auto at = expected_result(id);
    return at ? &programme_->expected_results[*at] : nullptr;
}

std::optional<std::string_view> ProgrammeIndex::party_name(std::string_view id) const noexcept {
    if (const auto at = organisation(id)) {
        return programme_->organisations[*at].name;
    }
    if (const auto at = person(id)) {
        return programme_->people[*at].name;
    }
    const auto at = group(id);
    return at ? std::optional<std::string_view>(programme_->groups[*at].name) : std::nullopt;
}

} // namespace opora::inline v0
