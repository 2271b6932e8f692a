// Opora, MIT licence. See LICENSE.
#include "write/report/quote.hpp"

#include "opora/model/document_text.hpp"

namespace opora::write {

namespace {

bool same_cell(const Source& a, const Source& b) {
    return a.known() && a.document == b.document && a.paragraph == b.paragraph && a.table == b.table &&
           a.row == b.row && a.cell == b.cell;
}

Quote of_event(const ReportView& view, const Event& event, const Source& source) {
    if (auto cell = event_cell(view.programme, event, source)) {
        return {std::move(cell->heading), std::move(cell->text), source.span};
    }
    if (same_cell(source, event.timing.source)) {
        return {std::string(view.words("phrase")), event.timing.phrase, {}};
    }
    for (const auto* const list : {&event.responsible, &event.participants, &event.venues}) {
        for (const auto& reference : *list) {
            if (source.cell != 0 && same_cell(source, reference.source)) {
                return {{}, reference.text, {}};
            }
        }
    }
    return {std::string(view.words("event")), event.title, {}};
}

// A paragraph of prose, a clause, a row of the passport: the words in question are marked.
Quote of_document(const Programme& programme, const Source& source) {
    auto found = document_text(programme, source);
    return {std::move(found.heading), std::move(found.text), source.span};
}

template <class Things, class IdOf>
auto find_thing(const Things& things, const std::string& id, IdOf id_of) -> decltype(&things.front()) {
    for (const auto& thing : things) {
        if (id_of(thing) == id) {
            return &thing;
        }
    }
    return nullptr;
}

Quote of_statement(const Programme& programme, const std::string& id) {
    for (const auto* const list : {&programme.goals, &programme.tasks, &programme.expected_results}) {
        for (const auto& statement : *list) {
            if (statement.id.text == id) {
                return {{}, statement.text, {}};
            }
        }
    }
    return {};
}

Quote of_stage(const ReportView& view, const Stage& stage, const Source& source) {
    const bool timing = stage.timing && same_cell(source, stage.timing->source) && !stage.timing->phrase.empty();
    return {std::string(view.words("stage")), timing ? stage.title + "\n" + stage.timing->phrase : stage.title, {}};
}

} // namespace

Quote quote(const ReportView& view, const FindingPlace& place) {
    const auto& programme = view.programme;
    switch (place.kind) {
    case FindingPlace::Kind::event:
        if (const auto index = view.event(place.id)) {
            return of_event(view, programme.events[*index], place.source);
        }
        break;
    case FindingPlace::Kind::stage:
        if (const auto* const stage = find_thing(programme.stages, place.id,
                                                 [](const Stage& s) { return s.id.text; })) {
            return of_stage(view, *stage, place.source);
        }
        break;
    case FindingPlace::Kind::clause:
        if (const auto* const clause = find_thing(programme.clauses, place.id,
                                                  [](const Clause& c) { return c.number; })) {
            return {std::string(view.words("clause")), clause->number + " " + clause->text, {}};
        }
        break;
    case FindingPlace::Kind::organisation:
        if (const auto index = view.organisation(place.id)) {
            return {std::string(view.words("organisation")), programme.organisations[*index].name, {}};
        }
        break;
    case FindingPlace::Kind::person:
        if (const auto index = view.person(place.id)) {
            return {std::string(view.words("person")), programme.people[*index].name, {}};
        }
        break;
    case FindingPlace::Kind::group:
        if (const auto* const group = find_thing(programme.groups, place.id,
                                                 [](const Group& g) { return g.id.text; })) {
            return {std::string(view.words("group")), group->name, {}};
        }
        break;
    case FindingPlace::Kind::mentorship:
        if (const auto* const one = find_thing(programme.mentorships, place.id,
                                               [](const Mentorship& m) { return m.id; })) {
            return {std::string(view.words("mentorship")), one->subject, {}};
        }
        break;
    case FindingPlace::Kind::indicator:
        if (const auto* const one = find_thing(programme.indicators, place.id,
                                               [](const Indicator& i) { return i.id; })) {
            return {std::string(view.words("indicator")), one->name, {}};
        }
        break;
    case FindingPlace::Kind::statement:
        return of_statement(programme, place.id);
    case FindingPlace::Kind::document:
        break;
    }
    return of_document(programme, place.source);
}

} // namespace opora::write
