// Opora, MIT licence. See LICENSE.
#include "write/report/quote.hpp"

#include "opora/model/document_text.hpp"

namespace opora::inline v0::write {

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

Quote of_stage(const ReportView& view, const Stage& stage, const Source& source) {
    const bool timing = stage.timing && same_cell(source, stage.timing->source) && !stage.timing->phrase.empty();
    return {std::string(view.words("stage")), timing ? stage.title + "\n" + stage.timing->phrase : stage.title, {}};
}

} // namespace

Quote quote(const ReportView& view, const FindingPlace& place) {
    const auto& programme = view.programme;
    const auto& index = view.by_id;
    switch (place.kind) {
    case FindingPlace::Kind::event:
        if (const auto at = index.event(place.id)) {
            return of_event(view, programme.events[*at], place.source);
        }
        break;
    case FindingPlace::Kind::stage:
        if (const auto at = index.stage(place.id)) {
            return of_stage(view, programme.stages[*at], place.source);
        }
        break;
    case FindingPlace::Kind::clause:
        for (const auto& clause : programme.clauses) {
            if (clause.number == place.id) { // one without a number too
                return {std::string(view.words("clause")), clause.number + " " + clause.text, {}};
            }
        }
        break;
    case FindingPlace::Kind::organisation:
        if (const auto at = index.organisation(place.id)) {
            return {std::string(view.words("organisation")), programme.organisations[*at].name, {}};
        }
        break;
    case FindingPlace::Kind::person:
        if (const auto at = index.person(place.id)) {
            return {std::string(view.words("person")), programme.people[*at].name, {}};
        }
        break;
    case FindingPlace::Kind::group:
        if (const auto at = index.group(place.id)) {
            return {std::string(view.words("group")), programme.groups[*at].name, {}};
        }
        break;
    case FindingPlace::Kind::mentorship:
        if (const auto at = index.mentorship(place.id)) {
            return {std::string(view.words("mentorship")), programme.mentorships[*at].subject, {}};
        }
        break;
    case FindingPlace::Kind::indicator:
        if (const auto at = index.indicator(place.id)) {
            return {std::string(view.words("indicator")), programme.indicators[*at].name, {}};
        }
        break;
    case FindingPlace::Kind::statement:
        if (const auto* const statement = index.statement(place.id)) {
            return {{}, statement->text, {}};
        }
        return {};
    case FindingPlace::Kind::document:
        break;
    }
    return of_document(programme, place.source);
}

} // namespace opora::inline v0::write
