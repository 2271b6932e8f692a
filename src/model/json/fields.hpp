// Opora, MIT licence. See LICENSE.
//
// The members of the large objects of the JSON form; fields_parts.hpp says what an archive has.
#pragma once

#include "model/json/fields_parts.hpp"

namespace opora::inline v0::json {

template <class A, Is<Event> T>
void fields(A& a, T& event) {
    a("id", event.id);
    a("number", event.number);
    a("title", event.title);
    a.nullable("parent", event.parent);
    a.nullable("stage", event.stage);
    a("timing", event.timing);
    a("formats", event.formats);
    a.mode("mode", event.mode);
    a("participants", event.participants);
    a("responsible", event.responsible);
    a("venues", event.venues);
    a("expected_result", event.expected_result);
    a("funding", event.funding);
    a("cells", event.cells);
    a.optional("source", event.source);
    a.optional("continued", event.continued);
}

template <class A, Is<NetworkMember> T>
void fields(A& a, T& member) {
    a("organisation", member.organisation);
    a("role", member.role);
}

template <class A, Is<Network> T>
void fields(A& a, T& network) {
    a("id", network.id);
    a("name", network.name);
    a("members", network.members);
}

template <class A, Is<Mentorship> T>
void fields(A& a, T& mentorship) {
    a("id", mentorship.id);
    a("type", mentorship.type);
    a.nested("form", [&mentorship](auto& form) {
        form("from", mentorship.from);
        form("to", mentorship.to);
        form("cardinality", mentorship.cardinality);
    });
    a("mentors", mentorship.mentors);
    a("mentees", mentorship.mentees);
    a("subject", mentorship.subject);
    a("timing", mentorship.timing);
    a("basis", mentorship.basis);
    a.optional("source", mentorship.source);
}

template <class A, Is<Indicator> T>
void fields(A& a, T& indicator) {
    a("id", indicator.id);
    a("name", indicator.name);
    a("numerator", indicator.numerator);
    a("denominator", indicator.denominator);
    a("unit", indicator.unit);
    a("direction", indicator.direction);
    a("target", indicator.target);
    a.optional("source", indicator.source);
}

template <class A, Is<Passage> T>
void fields(A& a, T& passage) {
    a("text", passage.text);
    a.optional("source", passage.source);
}

template <class A, Is<ProseSection> T>
void fields(A& a, T& section) {
    a("heading", section.heading);
    a("passages", section.passages);
    a.optional("source", section.source);
}

template <class A, Is<TableColumn> T>
void fields(A& a, T& column) {
    a("header", column.header);
    a.nullable("role", column.role);
    a("guessed", column.guessed);
    a.optional("source", column.source);
}

template <class A, Is<TableLayout> T>
void fields(A& a, T& table) {
    a("kind", table.kind);
    a("caption", table.caption);
    a("columns", table.columns);
    a("boilerplate", table.boilerplate);
    a.optional("source", table.source);
}

template <class A, Is<Unread> T>
void fields(A& a, T& unread) {
    a("text", unread.text);
    a.optional("source", unread.source);
}

template <class A, Is<Programme> T>
void fields(A& a, T& programme) {
    a("title", programme.title);
    a.optional("source", programme.title_source);
    a("files", programme.files);
    a("periods", programme.periods);
    a("approvals", programme.approvals);
    a("passport", programme.passport);
    a("goals", programme.goals);
    a("tasks", programme.tasks);
    a("expected_results", programme.expected_results);
    a("clauses", programme.clauses);
    a("documents", programme.documents);
    a("stages", programme.stages);
    a("organisations", programme.organisations);
    a("people", programme.people);
    a("groups", programme.groups);
    a("events", programme.events);
    a("networks", programme.networks);
    a("mentorships", programme.mentorships);
    a("indicators", programme.indicators);
    a("sections", programme.sections);
    a("tables", programme.tables);
    a("unread", programme.unread);
    a("notes", programme.notes);
}

} // namespace opora::inline v0::json
