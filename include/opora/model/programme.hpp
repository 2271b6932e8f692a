// Opora, MIT licence. See LICENSE.
#pragma once

#include <compare>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "opora/model/source.hpp"
#include "opora/time/timing.hpp"

namespace opora {

/// An identifier of a thing in a programme, `e-8-1-2`: stable when the document is read again. A type of its own
/// for each noun, so that an event's id cannot be taken for a person's.
template <class Noun>
struct Id {
    std::string text;

    /// Whether it names nothing.
    [[nodiscard]] bool empty() const noexcept { return text.empty(); }
    friend auto operator<=>(const Id&, const Id&) = default;
};

struct Event;
struct Stage;
struct Organisation;
struct Person;
struct Group;
/// Identifies an event.
using EventId = Id<Event>;
/// Identifies a stage.
using StageId = Id<Stage>;
/// Identifies an organisation.
using OrganisationId = Id<Organisation>;
/// Identifies a person.
using PersonId = Id<Person>;
/// Identifies a group.
using GroupId = Id<Group>;

/// JSON members that this version does not know, with their JSON text, so that they survive a round trip. The name
/// is a path where a member of the thing has no `unknown` of its own: `source/colour`, `continued/0/colour`; a `/`
/// or `~` of the name itself is written `~1`, `~0`, as in a JSON Pointer. Sorted by the name.
using Unknown = std::vector<std::pair<std::string, std::string>>;

/// Whether the document or the user set a value.
enum class By : std::uint8_t { document, user };

/// When something takes place, as written and as understood.
struct Timing {
    std::string phrase;            ///< as written; the authority
    std::string expression;        ///< canonical text of the meaning (`to_canonical`); empty if not understood
    std::optional<Kind> kind;      ///< nothing: not understood (JSON `unknown`)
    std::vector<Window> windows;
    Flags flags;
    Count count;
    std::vector<Hours> times;
    By by = By::document;
    Source source;
    Unknown unknown{};

    friend bool operator==(const Timing&, const Timing&) = default;
};

/// Someone or something that a cell names. What could not be resolved keeps its text.
struct Reference {
    /// What a reference was resolved to.
    enum class To : std::uint8_t { nothing, organisation, person, group };

    std::string text;
    To to = To::nothing;
    std::string id;    ///< of what it was resolved to
    std::string note;  ///< «по согласованию», a position
    std::string level; ///< of a responsible: `municipal`, `institutional`, or as the header says
    Source source;
    Unknown unknown{};

    friend bool operator==(const Reference&, const Reference&) = default;
};

/// What a period of the programme rests on.
enum class Basis : std::uint8_t { passport, title, order, given };

/// A span of days for which the programme says it is made. The first of them is the one in force.
struct Period {
    Window window;
    Basis basis = Basis::given;
    std::string phrase; ///< as written; empty for a period given by the caller
    Source source;
    Unknown unknown{};

    friend bool operator==(const Period&, const Period&) = default;
};

/// A signature under «Утверждено» or «Согласовано», or the order that puts the programme in force.
struct Approval {
    /// How a programme was made valid.
    enum class Kind : std::uint8_t { approved, agreed, order };

    Kind kind = Kind::approved;
    std::string authority; ///< position and organisation
    std::string person;
    std::string number;
    std::optional<Date> date;
    std::string text; ///< as written, its lines joined by line breaks
    Source source;
    Unknown unknown{};

    friend bool operator==(const Approval&, const Approval&) = default;
};

/// A row of a passport.
struct PassportEntry {
    std::string name;
    std::string text;
    Source source;
    Unknown unknown{};

    friend bool operator==(const PassportEntry&, const PassportEntry&) = default;
};

/// A goal, a task or an expected result of the programme.
struct Statement {
    std::string id;
    std::string text;
    Source source;
    Unknown unknown{};

    friend bool operator==(const Statement&, const Statement&) = default;
};

/// A clause of an order: `2.1. Разработать ... в срок до 25 марта 2022 года.`
struct Clause {
    std::string number;
    std::string text;
    std::vector<Reference> executors;
    std::optional<Timing> deadline;
    std::vector<Reference> control;
    Source source;
    Unknown unknown{};

    friend bool operator==(const Clause&, const Clause&) = default;
};

/// A document that the programme names: a legal basis, an appendix, a product.
struct NamedDocument {
    std::string name;
    std::string role;    ///< `basis`, `appendix`, `produced`
    bool present = false;
    Source source;
    Unknown unknown{};

    friend bool operator==(const NamedDocument&, const NamedDocument&) = default;
};

/// A stage or a section of the plan, under which events stand.
struct Stage {
    StageId id;
    std::string title;
    StageId parent; ///< of a section within a stage; empty: none
    std::optional<Timing> timing;
    Source source;
    Unknown unknown{};

    friend bool operator==(const Stage&, const Stage&) = default;
};

/// A sum of money for an event, by source of funding and year where the plan has such columns.
struct Funding {
    std::string source; ///< header of the column
    std::optional<std::int32_t> year;
    std::string amount; ///< as written
    Unknown unknown{};

    friend bool operator==(const Funding&, const Funding&) = default;
};

/// A row of the plan.
struct Event {
    EventId id;
    std::string number; ///< as written, `8.1.2.`; text, not a key
    std::string title;
    EventId parent;     ///< empty: none
    StageId stage;      ///< empty: none
    Timing timing;
    std::vector<std::string> formats;
    std::optional<bool> online;
    std::vector<Reference> participants;
    std::vector<Reference> responsible;
    std::vector<Reference> venues;
    std::string expected_result;
    std::vector<Funding> funding;
    std::vector<std::pair<std::string, std::string>> cells; ///< header and raw text of every cell, in the order of the columns
    Source source;                  ///< the row it starts in
    std::vector<Source> continued;  ///< rows that go on with it after a page break
    Unknown unknown{};

    friend bool operator==(const Event&, const Event&) = default;
};

/// A role of an organisation in the network: `leader`, `supported`, `supervisor`, `coordinator`, `curator`...
struct Role {
    std::string role;
    std::string basis; ///< as written, «ШНОР»
    Source source;
    Unknown unknown{};

    friend bool operator==(const Role&, const Role&) = default;
};

/// Another spelling of an organisation's name, and where it stands.
struct Alias {
    std::string text;
    std::string evidence;
    Unknown unknown{};

    friend bool operator==(const Alias&, const Alias&) = default;
};

/// A school, a methodical centre, an authority: whoever takes part.
struct Organisation {
    OrganisationId id;
    std::string name;
    std::vector<Alias> aliases;
    std::string kind;
    std::vector<Role> roles;
    std::map<std::string, std::string> identifiers; ///< `inn`, `ogrn`, `oktmo`
    std::string place;
    std::vector<PersonId> people;
    Source source;
    Unknown unknown{};

    friend bool operator==(const Organisation&, const Organisation&) = default;
};

/// A person that the programme names.
struct Person {
    PersonId id;
    std::string name;
    std::string position;
    OrganisationId organisation;
    Source source;
    Unknown unknown{};

    friend bool operator==(const Person&, const Person&) = default;
};

/// Several organisations, people or groups under one name, «школы-лидеры».
struct Group {
    GroupId id;
    std::string name;
    std::vector<std::string> members; ///< ids of organisations, people or groups
    Unknown unknown{};

    friend bool operator==(const Group&, const Group&) = default;
};

/// An organisation in a network, with its role there.
struct NetworkMember {
    OrganisationId organisation;
    std::string role;
    Unknown unknown{};

    friend bool operator==(const NetworkMember&, const NetworkMember&) = default;
};

/// Organisations that work together under a name.
struct Network {
    std::string id;
    std::string name;
    std::vector<NetworkMember> members;
    Unknown unknown{};

    friend bool operator==(const Network&, const Network&) = default;
};

/// One mentoring relation: who helps, whom, in which form.
struct Mentorship {
    std::string id;
    std::string type; ///< `traditional`, `group`, `team`, `peer`, `online`
    std::string from;
    std::string to;
    std::string cardinality; ///< `1:1`, `1:n`, `n:m`
    std::vector<Reference> mentors;
    std::vector<Reference> mentees;
    std::string subject;
    std::optional<Timing> timing;
    std::string basis; ///< `stated`, `confirmed`, `proposed`
    Source source;
    Unknown unknown{};

    friend bool operator==(const Mentorship&, const Mentorship&) = default;
};

/// What the programme is measured by.
struct Indicator {
    std::string id;
    std::string name;
    std::string numerator;
    std::string denominator;
    std::string unit;
    std::string direction;
    std::string target;
    Source source;
    Unknown unknown{};

    friend bool operator==(const Indicator&, const Indicator&) = default;
};

/// A run of text with its place.
struct Passage {
    std::string text;
    Source source;

    friend bool operator==(const Passage&, const Passage&) = default;
};

/// Prose of the document under a heading: what is no table, clause or approval. Goals and tasks that were found in
/// it stand in their own members too.
struct Section {
    std::string heading; ///< empty before the first heading
    std::vector<Passage> passages;
    Source source;

    friend bool operator==(const Section&, const Section&) = default;
};

/// How a column of a table was understood.
struct Column {
    std::string header; ///< levels of a header joined by ` / `
    std::string role;   ///< `number`, `title`, `timing`, `responsible`... of src/data/columns.csv; empty: not understood
    bool guessed = false; ///< by what its cells hold
    Source source;

    friend bool operator==(const Column&, const Column&) = default;
};

/// How a table was understood; a table broken over pages is one.
struct TableLayout {
    std::string kind;    ///< `plan`, `participants`, `passport`, `indicators`, `approval`
    std::string caption; ///< the lines above it
    std::vector<Column> columns;
    std::vector<Passage> furniture; ///< repeated headers, rows of column numbers, ruled lines
    Source source;

    friend bool operator==(const TableLayout&, const TableLayout&) = default;
};

/// Text that the reader did not understand. Nothing of a document is lost: what is in no other place is here.
struct Unread {
    std::string text;
    Source source;
    Unknown unknown{};

    friend bool operator==(const Unread&, const Unread&) = default;
};

/// A whole programme: passport, participants, plan. A plain value; read by `read_programme` or `from_json`.
struct Programme {
    std::string title;
    Source title_source;
    std::vector<SourceFile> files; ///< the documents that sources point into
    std::vector<Period> periods;   ///< the first is the one in force
    std::vector<Approval> approvals;
    std::vector<PassportEntry> passport;
    std::vector<Statement> goals;
    std::vector<Statement> tasks;
    std::vector<Statement> expected_results;
    std::vector<Clause> clauses;
    std::vector<NamedDocument> documents;
    std::vector<Stage> stages;
    std::vector<Organisation> organisations;
    std::vector<Person> people;
    std::vector<Group> groups;
    std::vector<Event> events;
    std::vector<Network> networks;
    std::vector<Mentorship> mentorships;
    std::vector<Indicator> indicators;
    std::vector<Section> sections;
    std::vector<TableLayout> tables;
    std::vector<Unread> unread;
    std::vector<Diagnostic> notes; ///< what the reader repaired, assumed or passed over
    Unknown unknown;               ///< members of the top level that this version does not know

    /// The period in force, or nothing.
    [[nodiscard]] std::optional<Window> period() const {
        return periods.empty() ? std::nullopt : std::optional<Window>(periods.front().window);
    }

    friend bool operator==(const Programme&, const Programme&) = default;
};

/// The event with an id, or null.
[[nodiscard]] const Event* find_event(const Programme& programme, const EventId& id);

/// Dates a timing again from its phrase, in a programme's period and a parent's window. A phrase that is not
/// understood leaves the kind empty; the note says why. Windows set by a user are kept.
void date_timing(Timing& timing, const Context& context, const Calendar& calendar);

} // namespace opora
