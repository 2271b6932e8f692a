// Opora, MIT licence. See LICENSE.
//
// Who answers for an event, at which level.
#include <algorithm>
#include <map>

#include "rules/people/facts.hpp"

namespace opora::inline v0::rules {

namespace {

// Whether somebody answers for the event or for one that holds it.
bool answered(const Facts& facts, std::size_t index) {
    constexpr int deepest = 20; // a circle of parents is not our affair
    for (int depth = 0; index != none && depth < deepest; ++depth) {
        if (!facts.event(index).responsible.empty()) {
            return true;
        }
        index = facts.parent(index);
    }
    return false;
}

// The plan as a table: a list of events without a document need not say who answers for them.
const TableLayout* plan_of(const Programme& programme) {
    const auto found = std::find_if(programme.tables.begin(), programme.tables.end(),
                                    [](const TableLayout& table) { return table.kind == TableKind::plan; });
    return found == programme.tables.end() ? nullptr : &*found;
}

// The column of a level, where its rows have an empty cell.
Source column_of(const Facts& facts, std::size_t event, std::string_view level) {
    for (const auto& other : facts.programme.events) {
        for (const auto& reference : other.responsible) {
            if (reference.level == level && reference.source.cell != 0) {
                auto out = facts.event(event).source;
                out.cell = reference.source.cell;
                return out;
            }
        }
    }
    return facts.event(event).source;
}

// The column as its header names it: «Ответственные на муниципальном уровне».
std::string header_of(const Programme& programme, const Source& cell, const std::string& level) {
    for (const auto& table : programme.tables) {
        for (const auto& column : table.columns) {
            if (table.kind == TableKind::plan && cell.cell != 0 && column.source.cell == cell.cell) {
                return column.header;
            }
        }
    }
    return level;
}

bool has_level(const Event& event, std::string_view level) {
    return std::any_of(event.responsible.begin(), event.responsible.end(),
                       [level](const Reference& reference) { return reference.level == level; });
}

void missing_levels(const Facts& facts, Findings& findings) {
    std::map<std::string, std::size_t> levels;
    std::size_t with_level = 0;
    for (const auto& event : facts.programme.events) {
        std::map<std::string, bool> own;
        for (const auto& reference : event.responsible) {
            if (!reference.level.empty()) {
                own[reference.level] = true;
            }
        }
        with_level += own.empty() ? 0 : 1;
        for (const auto& level : own) {
            ++levels[level.first];
        }
    }
    constexpr std::size_t usual = 3; // of four rows
    for (const auto& [level, count] : levels) {
        if (levels.size() < 2 || count * 4 < with_level * usual) {
            continue;
        }
        const auto column = count == with_level ? Source{} : column_of(facts, 0, level);
        const auto shown = header_of(facts.programme, column, level);
        for (std::size_t i = 0; i < facts.programme.events.size() && count < with_level; ++i) {
            const auto& event = facts.event(i);
            if (!event.responsible.empty() && facts.children(i).empty() && !has_level(event, level)) {
                auto cell = event.source;
                cell.cell = column.cell;
                findings.add(Code::level_missing, subject(event), {in_sentence(event), shown}, {at(event, cell)});
            }
        }
    }
}

} // namespace

void duty_rules(const PeopleFacts& people, Findings& findings) {
    const auto& facts = people.facts;
    const auto& events = facts.programme.events;
    std::vector<std::size_t> missing;
    std::size_t leaves = 0;
    for (std::size_t i = 0; i < events.size(); ++i) {
        if (facts.children(i).empty()) {
            ++leaves;
            if (!answered(facts, i)) {
                missing.push_back(i);
            }
        }
    }
    const auto* const plan = plan_of(facts.programme);
    if (missing.size() == leaves) {
        if (plan != nullptr && !events.empty()) {
            findings.add(Code::responsible_column_missing, "план", {as_count(events.size())},
                         {at_document(plan->source)});
        }
        return;
    }
    for (const auto index : missing) {
        findings.add(Code::responsible_missing, subject(events[index]), {in_sentence(events[index])},
                     {at(events[index])});
    }
    missing_levels(facts, findings);
}

} // namespace opora::inline v0::rules
