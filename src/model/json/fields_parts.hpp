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

namespace opora::inline v0::json {

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

template <class A, Is<TimingCount> T>
void fields(A& a, T& count) {
    a("times", count.times);
    a("minimum", count.minimum);
    a.optional("per", count.per);
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
    a.optional("notes", timing.notes);
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
    a("cells", organisation.cells);
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

} // namespace opora::inline v0::json
