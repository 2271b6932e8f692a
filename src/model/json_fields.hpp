// Opora, MIT licence. See LICENSE.
//
// The members of every object of the JSON form, named once, for the writer and the reader alike. An archive `a` has
//   a(name, member)           a member that is always written
//   a.nullable(name, member)  an empty text is written as null
//   a.optional(name, member)  left out when it holds nothing
//   a.mode(name, member), a.target(reference), a.nested(name, fields)   what has a form of its own
#pragma once

#include <concepts>
#include <type_traits>

#include "opora/model/programme.hpp"

namespace opora::json {

template <class T, class Noun>
concept Is = std::same_as<std::remove_const_t<T>, Noun>;

template <class A, Is<SourceFile> T>
void fields(A& a, T& file) {
    a("name", file.name);
    a("parts", file.parts);
}

template <class A, Is<Period> T>
void fields(A& a, T& period) {
    a("window", period.window);
    a("basis", period.basis);
    a("phrase", period.phrase);
    a.optional("source", period.source);
}

template <class A, Is<Approval> T>
void fields(A& a, T& approval) {
    a("kind", approval.kind);
    a("authority", approval.authority);
    a("person", approval.person);
    a("number", approval.number);
    a("date", approval.date);
    a("text", approval.text);
    a.optional("source", approval.source);
}

template <class A, Is<PassportEntry> T>
void fields(A& a, T& entry) {
    a("name", entry.name);
    a("text", entry.text);
    a.optional("source", entry.source);
}

template <class A, Is<Statement> T>
void fields(A& a, T& statement) {
    a("id", statement.id);
    a("text", statement.text);
    a.optional("source", statement.source);
}

template <class A, Is<Reference> T>
void fields(A& a, T& reference) {
    a("text", reference.text);
    a.target(reference);
    a.optional("note", reference.note);
    a.optional("level", reference.level);
    a.optional("source", reference.source);
}

template <class A, Is<Count> T>
void fields(A& a, T& count) {
    a("times", count.times);
    a("minimum", count.minimum);
}

template <class A, Is<Timing> T>
void fields(A& a, T& timing) {
    a("phrase", timing.phrase);
    a.nullable("expression", timing.expression);
    a("kind", timing.kind);
    a("windows", timing.windows);
    a("flags", timing.flags);
    a("count", timing.count);
    a("times", timing.times);
    a("by", timing.by);
    a.optional("source", timing.source);
}

template <class A, Is<Clause> T>
void fields(A& a, T& clause) {
    a("number", clause.number);
    a("text", clause.text);
    a("executors", clause.executors);
    a("deadline", clause.deadline);
    a("control", clause.control);
    a.optional("source", clause.source);
}

template <class A, Is<NamedDocument> T>
void fields(A& a, T& document) {
    a("name", document.name);
    a("role", document.role);
    a("present", document.present);
    a.optional("source", document.source);
}

template <class A, Is<Stage> T>
void fields(A& a, T& stage) {
    a("id", stage.id);
    a("title", stage.title);
    a.nullable("parent", stage.parent);
    a("timing", stage.timing);
    a.optional("source", stage.source);
}

template <class A, Is<Alias> T>
void fields(A& a, T& alias) {
    a("text", alias.text);
    a("evidence", alias.evidence);
}

template <class A, Is<Role> T>
void fields(A& a, T& role) {
    a("role", role.role);
    a("basis", role.basis);
    a.optional("source", role.source);
}

template <class A, Is<Organisation> T>
void fields(A& a, T& organisation) {
    a("id", organisation.id);
    a("name", organisation.name);
    a("aliases", organisation.aliases);
    a("kind", organisation.kind);
    a("roles", organisation.roles);
    a("identifiers", organisation.identifiers);
    a("place", organisation.place);
    a("people", organisation.people);
    a.optional("source", organisation.source);
}

template <class A, Is<Person> T>
void fields(A& a, T& person) {
    a("id", person.id);
    a("name", person.name);
    a("position", person.position);
    a.nullable("organisation", person.organisation);
    a.optional("source", person.source);
}

template <class A, Is<Group> T>
void fields(A& a, T& group) {
    a("id", group.id);
    a("name", group.name);
    a("members", group.members);
}

template <class A, Is<Funding> T>
void fields(A& a, T& funding) {
    a("source", funding.source);
    a("year", funding.year);
    a("amount", funding.amount);
}

template <class A, Is<Event> T>
void fields(A& a, T& event) {
    a("id", event.id);
    a("number", event.number);
    a("title", event.title);
    a.nullable("parent", event.parent);
    a.nullable("stage", event.stage);
    a("timing", event.timing);
    a("formats", event.formats);
    a.mode("mode", event.online);
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

template <class A, Is<Section> T>
void fields(A& a, T& section) {
    a("heading", section.heading);
    a("passages", section.passages);
    a.optional("source", section.source);
}

template <class A, Is<Column> T>
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
    a("furniture", table.furniture);
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

} // namespace opora::json
