// Opora, MIT licence. See LICENSE.
//
// The items of a programme's lists, one struct each.
#include "enums.hpp"
#include "lists.hpp"

using namespace opora::capi;

namespace {

// The statement-like items of several lists.
opora_statement statement_of(const opora::PassportEntry& entry) {
    opora_statement out = OPORA_STATEMENT_INIT;
    out.name = text_out(entry.name);
    out.text = text_out(entry.text);
    return out;
}

opora_statement statement_of(const opora::Statement& statement) {
    opora_statement out = OPORA_STATEMENT_INIT;
    out.id = text_out(statement.id);
    out.text = text_out(statement.text);
    return out;
}

opora_statement statement_of(const opora::ProseSection& section) {
    opora_statement out = OPORA_STATEMENT_INIT;
    out.name = text_out(section.heading);
    return out;
}

opora_statement statement_of(const opora::TableLayout& table) {
    opora_statement out = OPORA_STATEMENT_INIT;
    out.id = text_out(table.kind);
    out.text = text_out(table.caption);
    return out;
}

opora_statement statement_of(const opora::Unread& unread) {
    opora_statement out = OPORA_STATEMENT_INIT;
    out.text = text_out(unread.text);
    return out;
}

opora_group group_of(const std::string& id, const std::string& name) {
    opora_group out = OPORA_GROUP_INIT;
    out.id = text_out(id);
    out.name = text_out(name);
    return out;
}

// The index of an id, or -1.
template <class Noun>
std::int64_t index_of(const Loaded& loaded, opora_list list, const opora::Id<Noun>& id) {
    return id.empty() ? -1 : loaded.find(list, id.text);
}

} // namespace

extern "C" {

opora_status opora_programme_period_at(const opora_programme* programme, size_t index, opora_period* out) {
    return guarded([&] {
        const auto& period = item_of(programme_in(programme).periods, index);
        opora_period full = OPORA_PERIOD_INIT;
        full.basis = basis_out(period.basis);
        full.window = window_out(period.window);
        full.phrase = text_out(period.phrase);
        return fill(out, full);
    });
}

opora_status opora_programme_approval_at(const opora_programme* programme, size_t index, opora_approval* out) {
    return guarded([&] {
        const auto& approval = item_of(programme_in(programme).approvals, index);
        opora_approval full = OPORA_APPROVAL_INIT;
        full.kind = approval_kind_out(approval.kind);
        full.has_date = approval.date ? 1 : 0;
        full.date = approval.date ? approval.date->days : 0;
        full.authority = text_out(approval.authority);
        full.person = text_out(approval.person);
        full.number = text_out(approval.number);
        full.text = text_out(approval.text);
        return fill(out, full);
    });
}

opora_status opora_programme_statement_at(const opora_programme* programme, opora_list list, size_t index,
                                          opora_statement* out) {
    return guarded([&] {
        const auto visit = [&](const auto& items) -> opora_status {
            if constexpr (requires { statement_of(items.front()); }) {
                return fill(out, statement_of(item_of(items, index)));
            } else {
                throw Fault{OPORA_E_ARGUMENT, "the items of this list are no statements"};
            }
        };
        return with_list(programme_in(programme), list, visit, opora_status{OPORA_E_ARGUMENT});
    });
}

opora_status opora_programme_clause_at(const opora_programme* programme, size_t index, opora_clause* out) {
    return guarded([&] {
        const auto& clause = item_of(programme_in(programme).clauses, index);
        opora_clause full = OPORA_CLAUSE_INIT;
        full.has_deadline = clause.deadline ? 1 : 0;
        full.number = text_out(clause.number);
        full.text = text_out(clause.text);
        return fill(out, full);
    });
}

opora_status opora_programme_document_at(const opora_programme* programme, size_t index, opora_document* out) {
    return guarded([&] {
        const auto& document = item_of(programme_in(programme).documents, index);
        opora_document full = OPORA_DOCUMENT_INIT;
        full.present = document.present ? 1 : 0;
        full.name = text_out(document.name);
        full.role = text_out(document.role);
        return fill(out, full);
    });
}

opora_status opora_programme_stage_at(const opora_programme* programme, size_t index, opora_stage* out) {
    return guarded([&] {
        const auto& stage = item_of(programme_in(programme).stages, index);
        opora_stage full = OPORA_STAGE_INIT;
        full.has_timing = stage.timing ? 1 : 0;
        full.parent = index_of(*programme->loaded, OPORA_LIST_STAGES, stage.parent);
        full.id = text_out(stage.id.text);
        full.title = text_out(stage.title);
        return fill(out, full);
    });
}

opora_status opora_programme_organisation_at(const opora_programme* programme, size_t index, opora_organisation* out) {
    return guarded([&] {
        const auto& organisation = item_of(programme_in(programme).organisations, index);
        opora_organisation full = OPORA_ORGANISATION_INIT;
        full.id = text_out(organisation.id.text);
        full.name = text_out(organisation.name);
        full.kind = text_out(organisation.kind);
        full.place = text_out(organisation.place);
        return fill(out, full);
    });
}

opora_status opora_programme_person_at(const opora_programme* programme, size_t index, opora_person* out) {
    return guarded([&] {
        const auto& person = item_of(programme_in(programme).people, index);
        opora_person full = OPORA_PERSON_INIT;
        full.organisation = index_of(*programme->loaded, OPORA_LIST_ORGANISATIONS, person.organisation);
        full.id = text_out(person.id.text);
        full.name = text_out(person.name);
        full.position = text_out(person.position);
        return fill(out, full);
    });
}

opora_status opora_programme_group_at(const opora_programme* programme, opora_list list, size_t index,
                                      opora_group* out) {
    return guarded([&] {
        const auto& all = programme_in(programme);
        require(list == OPORA_LIST_GROUPS || list == OPORA_LIST_NETWORKS, "the items of this list are no groups");
        if (list == OPORA_LIST_NETWORKS) {
            const auto& network = item_of(all.networks, index);
            return fill(out, group_of(network.id, network.name));
        }
        const auto& group = item_of(all.groups, index);
        return fill(out, group_of(group.id.text, group.name));
    });
}

opora_status opora_programme_event_at(const opora_programme* programme, size_t index, opora_event* out) {
    return guarded([&] {
        const auto& event = item_of(programme_in(programme).events, index);
        opora_event full = OPORA_EVENT_INIT;
        full.online = event.online ? (*event.online ? 1 : 0) : -1;
        full.parent = index_of(*programme->loaded, OPORA_LIST_EVENTS, event.parent);
        full.stage = index_of(*programme->loaded, OPORA_LIST_STAGES, event.stage);
        full.id = text_out(event.id.text);
        full.number = text_out(event.number);
        full.title = text_out(event.title);
        full.expected_result = text_out(event.expected_result);
        return fill(out, full);
    });
}

opora_status opora_programme_mentorship_at(const opora_programme* programme, size_t index, opora_mentorship* out) {
    return guarded([&] {
        const auto& mentorship = item_of(programme_in(programme).mentorships, index);
        opora_mentorship full = OPORA_MENTORSHIP_INIT;
        full.has_timing = mentorship.timing ? 1 : 0;
        full.id = text_out(mentorship.id);
        full.type = text_out(mentorship.type);
        full.from = text_out(mentorship.from);
        full.to = text_out(mentorship.to);
        full.cardinality = text_out(mentorship.cardinality);
        full.subject = text_out(mentorship.subject);
        full.basis = text_out(mentorship.basis);
        return fill(out, full);
    });
}

opora_status opora_programme_indicator_at(const opora_programme* programme, size_t index, opora_indicator* out) {
    return guarded([&] {
        const auto& indicator = item_of(programme_in(programme).indicators, index);
        opora_indicator full = OPORA_INDICATOR_INIT;
        full.id = text_out(indicator.id);
        full.name = text_out(indicator.name);
        full.numerator = text_out(indicator.numerator);
        full.denominator = text_out(indicator.denominator);
        full.unit = text_out(indicator.unit);
        full.direction = text_out(indicator.direction);
        full.target = text_out(indicator.target);
        return fill(out, full);
    });
}

} // extern "C"
