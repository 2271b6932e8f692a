// Opora, MIT licence. See LICENSE.
#include "opora/model/diff.hpp"

#include "model/diff/compare.hpp"
#include "model/diff/lists.hpp"

namespace opora::inline v0 {

namespace {

template <class T>
std::string no_id(const T&) {
    return {};
}

template <class T>
std::string text_id(const T& thing) {
    return thing.id.text;
}

template <class T>
std::string its_name(const T& thing) {
    return thing.name;
}

template <class T>
std::string its_text(const T& thing) {
    return thing.text;
}

template <class T, std::string (*title)(const T&)>
std::string named_by(const DiffSide&, const T& thing) {
    return title(thing);
}

template <class T>
std::string nameless(const DiffSide&, const T&) {
    return {};
}

template <class T>
std::string its_title(const T& thing) {
    return thing.title;
}

std::string window_of(const Period& period) { return to_string(period.window); }
std::string name_of_event(const DiffSide& side, const Event& event) { return side.label(event); }
std::string name_of_clause(const DiffSide&, const Clause& clause) { return std::string(bare_number(clause.number)); }
std::string name_of_approval(const Approval& approval) { return approval.authority; }

template <class T>
DiffKind<T> kind_by_name(std::string_view thing, std::string (*id)(const T&)) {
    return DiffKind<T>{thing, id, named_by<T, its_name<T>>, its_name<T>};
}

void compare_statements(DiffComparison& all, std::string_view thing, const std::vector<Statement>& before,
                        const std::vector<Statement>& after) {
    all.compare(
        DiffKind<Statement>{thing, text_id<Statement>, named_by<Statement, its_text<Statement>>, its_text<Statement>},
        before, after);
}

// Goals, tasks and periods stand in rows of the passport: what was told of them is not told again of the row.
void compare_passports(DiffComparison& all) {
    const auto& before = all.before().passport;
    const auto& after = all.after().passport;
    const auto partners = all.match(before, after, true);
    std::vector<PassportEntry> was;
    std::vector<PassportEntry> is;
    std::vector<bool> paired(before.size(), false);
    for (std::size_t i = 0; i < after.size(); ++i) {
        const bool alone = partners[i] == no_match;
        if (!alone) {
            paired[partners[i]] = true;
        }
        if (all.told(after[i]) || (!alone && all.told(before[partners[i]]))) {
            continue;
        }
        is.push_back(after[i]);
        if (!alone) {
            was.push_back(before[partners[i]]);
        }
    }
    for (std::size_t i = 0; i < before.size(); ++i) {
        if (!paired[i] && !all.told(before[i])) {
            was.push_back(before[i]);
        }
    }
    all.compare(DiffKind<PassportEntry>{"passport", no_id<PassportEntry>,
                                        named_by<PassportEntry, its_name<PassportEntry>>, its_text<PassportEntry>},
                was, is);
}

void compare_foundations(DiffComparison& all) {
    const auto& before = all.before();
    const auto& after = all.after();
    all.programme("title", before.title, after.title);
    all.compare(DiffKind<Period>{"period", no_id<Period>, nameless<Period>, window_of}, before.periods, after.periods);
    all.compare(DiffKind<Approval>{"approval", no_id<Approval>, named_by<Approval, name_of_approval>, name_of_approval},
                before.approvals, after.approvals);
    compare_statements(all, "goal", before.goals, after.goals);
    compare_statements(all, "task", before.tasks, after.tasks);
    compare_statements(all, "expected_result", before.expected_results, after.expected_results);
    all.compare(DiffKind<Clause>{"clause", no_id<Clause>, name_of_clause, its_text<Clause>}, before.clauses,
                after.clauses);
    all.compare(kind_by_name<NamedDocument>("document", no_id<NamedDocument>), before.documents, after.documents);
    compare_passports(all);
}

void compare_plans(DiffComparison& all) {
    const auto& before = all.before();
    const auto& after = all.after();
    const auto stages = all.match(before.stages, after.stages, true);
    const auto events = all.match(before.events, after.events, true);
    all.remember(&DiffPair::stages, before.stages, after.stages, stages);
    all.remember(&DiffPair::events, before.events, after.events, events);
    all.compare(
        DiffKind<Stage>{"stage", text_id<Stage>, named_by<Stage, its_title<Stage>>, its_title<Stage>, true, true},
        before.stages, after.stages, stages);
    all.compare(DiffKind<Event>{"event", text_id<Event>, name_of_event, its_title<Event>, true, true}, before.events,
                after.events, events);
}

void compare_parties(DiffComparison& all) {
    const auto& before = all.before();
    const auto& after = all.after();
    all.compare(kind_by_name<Organisation>("organisation", text_id<Organisation>), before.organisations,
                after.organisations);
    auto people = kind_by_name<Person>("person", text_id<Person>);
    people.by_place = false; // another may hold a position
    all.compare(people, before.people, after.people);
    all.compare(kind_by_name<Group>("group", text_id<Group>), before.groups, after.groups);
    all.compare(kind_by_name<Network>("network", text_id<Network>), before.networks, after.networks);
    all.compare(
        DiffKind<Mentorship>{"mentorship", text_id<Mentorship>, named_by<Mentorship, mentorship_name>, mentorship_name},
        before.mentorships, after.mentorships);
    all.compare(kind_by_name<Indicator>("indicator", text_id<Indicator>), before.indicators, after.indicators);
}

} // namespace

std::vector<Change> diff(const Programme& before, const Programme& after) {
    DiffComparison all(before, after);
    compare_foundations(all);
    compare_plans(all);
    compare_parties(all);
    return std::move(all).take();
}

} // namespace opora::inline v0
