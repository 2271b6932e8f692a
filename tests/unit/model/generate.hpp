// Opora, MIT licence. See LICENSE.
//
// Programmes made at random from a seed, for property tests.
#pragma once

#include <string>
#include <vector>

#include "generate_pieces.hpp"

namespace opora::test {

class Generator : public Pieces {
public:
    using Pieces::Pieces;

    Programme programme() {
        Programme p;
        p.files = {{"plan.docx", {"body", "header"}}, {"Лист «А».xlsx", {"Лист1", "Лист1", ""}}, {"plan.docx", {}}};
        p.title = text();
        p.title_source = source();
        fill(p.periods, [this] { return Period{window(), pick<PeriodBasis>(4), text(), source(), unknown()}; });
        fill(p.approvals, [this] { return approval(); });
        fill(p.passport, [this] { return PassportEntry{text(), text(), source(), unknown()}; });
        fill(p.goals, [this] { return statement(); });
        fill(p.tasks, [this] { return statement(); });
        fill(p.expected_results, [this] { return statement(); });
        fill(p.clauses, [this] { return clause(); });
        fill(p.documents, [this] { return NamedDocument{text(), term<DocumentRole>(), coin(), source(), unknown()}; });
        fill(p.stages, [this] { return stage(); });
        fill(p.organisations, [this] { return organisation(); });
        fill(p.people, [this] { return Person{{text()}, text(), text(), {text()}, source(), unknown()}; });
        fill(p.groups, [this] { return Group{{text()}, text(), texts(), unknown()}; });
        fill(p.events, [this] { return event(); });
        fill(p.networks, [this] { return network(); });
        fill(p.mentorships, [this] { return mentorship(); });
        fill(p.indicators, [this] { return indicator(); });
        fill(p.sections, [this] { return section(); });
        fill(p.tables, [this] { return table(); });
        fill(p.unread, [this] { return Unread{text(), source(), unknown()}; });
        fill(p.notes, [this] { return note(); });
        p.unknown = unknown();
        if (coin()) {
            p.unknown.insert(p.unknown.begin() + (p.unknown.empty() ? 0 : 1), {"files/0/hash", "[1,{\"a\":null}]"});
        }
        return p;
    }

private:
    Timing timing() {
        Timing t;
        t.phrase = text();
        t.expression = text();
        t.kind = maybe<TimingKind>([this] { return pick<TimingKind>(7); });
        fill(t.windows, [this] { return window(); });
        t.flags = TimingFlags{coin(), coin(), coin()};
        t.count = TimingCount{static_cast<std::uint16_t>(below(5)), coin()};
        fill(t.times, [this] { return hours(); });
        t.by = pick<TimingOrigin>(2);
        t.source = source();
        t.notes = maybe<std::vector<TimingNote>>([this] { return timing_notes(); });
        t.unknown = unknown();
        return t;
    }

    std::vector<TimingNote> timing_notes() {
        std::vector<TimingNote> out;
        fill(out, [this] {
            const auto first = below(20);
            return TimingNote{coin() ? Code::weekday_mismatch : Code::date_impossible, Span{first, first + below(9)}};
        });
        return out;
    }

    TimeOfDayRange hours() {
        TimeOfDayRange h{static_cast<std::uint8_t>(below(25)), static_cast<std::uint8_t>(below(60)), coin(), 0, 0};
        if (h.range) {
            h.last_hour = static_cast<std::uint8_t>(below(25));
            h.last_minute = static_cast<std::uint8_t>(below(60));
        }
        return h;
    }

    Reference reference() {
        Reference r{text(), pick<Reference::Target>(4), {}, text(), text(), source(), unknown()};
        if (r.target != Reference::Target::nothing) {
            r.id = text();
        }
        return r;
    }

    std::vector<Reference> references() {
        std::vector<Reference> out;
        fill(out, [this] { return reference(); });
        return out;
    }

    Statement statement() { return Statement{{text()}, text(), source(), unknown()}; }

    Approval approval() {
        Approval a;
        a.kind = pick<Approval::Kind>(3);
        a.authority = text();
        a.person = text();
        a.number = text();
        a.date = maybe<Date>([this] { return window().first; });
        a.text = text();
        a.text = text();
        a.source = source();
        a.unknown = unknown();
        return a;
    }

    Clause clause() {
        Clause c{text(), text(), references(), {}, references(), source(), unknown()};
        c.deadline = maybe<Timing>([this] { return timing(); });
        return c;
    }

    Stage stage() {
        Stage s;
        s.id.text = text();
        s.title = text();
        s.parent.text = text();
        s.timing = maybe<Timing>([this] { return timing(); });
        s.source = source();
        s.unknown = unknown();
        return s;
    }

    Organisation organisation() {
        Organisation o;
        o.id.text = text();
        o.name = text();
        fill(o.aliases, [this] { return Alias{text(), text(), unknown()}; });
        o.kind = text();
        fill(o.roles, [this] { return Role{term<RoleKind>(), text(), source(), unknown()}; });
        o.identifiers = {{"inn", text()}, {text(), text()}};
        o.place = text();
        fill(o.people, [this] { return PersonId{text()}; });
        o.cells = {{text(), text()}};
        o.source = source();
        o.unknown = unknown();
        return o;
    }

    Event event() {
        Event e;
        e.id.text = text();
        e.number = text();
        e.title = text();
        e.parent.text = text();
        e.stage.text = text();
        e.timing = timing();
        e.formats = texts();
        e.mode = pick<AttendanceMode>(4);
        e.participants = references();
        e.responsible = references();
        e.venues = references();
        e.expected_result = text();
        fill(e.funding, [this] {
            return Funding{text(), maybe<std::int32_t>([this] { return static_cast<std::int32_t>(below(3000)); }),
                           text(), unknown()};
        });
        e.cells = {{"№", text()}, {"Сроки", text()}, {"Сроки", text()}, {"", text()}};
        e.source = source();
        fill(e.continued, [this] { return source(); });
        e.unknown = unknown();
        return e;
    }

    Network network() {
        Network n;
        n.id.text = text();
        n.name = text();
        fill(n.members, [this] { return NetworkMember{{text()}, term<RoleKind>(), unknown()}; });
        n.unknown = unknown();
        return n;
    }

    Mentorship mentorship() {
        Mentorship m;
        m.id.text = text();
        m.type = term<MentoringType>();
        m.from = text();
        m.to = text();
        m.cardinality = text();
        m.mentors = references();
        m.mentees = references();
        m.subject = text();
        m.timing = maybe<Timing>([this] { return timing(); });
        m.basis = term<MentorshipBasis>();
        m.source = source();
        m.unknown = unknown();
        if (coin()) {
            m.unknown.insert(m.unknown.begin() + (m.unknown.empty() ? 0 : 1), {"form/x", "1"});
        }
        return m;
    }

    Indicator indicator() {
        return Indicator{{text()}, text(),   text(),   text(), text(), term<IndicatorDirection>(),
                         text(),   source(), unknown()};
    }

    ProseSection section() {
        ProseSection s{text(), {}, source()};
        fill(s.passages, [this] { return Passage{text(), source()}; });
        return s;
    }

    TableLayout table() {
        TableLayout t;
        t.kind = term<TableKind>();
        t.caption = text();
        fill(t.columns, [this] { return TableColumn{text(), term<ColumnRole>(), coin(), source()}; });
        fill(t.boilerplate, [this] { return Passage{text(), source()}; });
        t.source = source();
        return t;
    }

    Diagnostic note() {
        Diagnostic d;
        d.code = coin() ? Code::row_joined : Code::file_too_large;
        d.arguments = texts();
        if (coin()) {
            d.place = Place{text(), text(), below(3), below(3), below(3), below(3), Span{1, 1 + below(9)}};
        }
        return d;
    }
};

} // namespace opora::test
