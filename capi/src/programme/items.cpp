// Opora, MIT licence. See LICENSE.
//
// What a programme says of itself, its stages and what it is measured by, one struct each.
#include "enums.hpp"
#include "lists.hpp"

using namespace opora::capi;

namespace {

const std::vector<opora::Statement>& statements_of(const opora::Programme& programme, opora_list list) {
    switch (list) {
    case OPORA_LIST_GOALS:
        return programme.goals;
    case OPORA_LIST_TASKS:
        return programme.tasks;
    case OPORA_LIST_EXPECTED_RESULTS:
        return programme.expected_results;
    default:
        throw Fault{OPORA_E_ARGUMENT, "the items of this list are no statements"};
    }
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

opora_status opora_programme_passport_entry_at(const opora_programme* programme, size_t index,
                                               opora_passport_entry* out) {
    return guarded([&] {
        const auto& entry = item_of(programme_in(programme).passport, index);
        opora_passport_entry full = OPORA_PASSPORT_ENTRY_INIT;
        full.name = text_out(entry.name);
        full.text = text_out(entry.text);
        return fill(out, full);
    });
}

opora_status opora_programme_statement_at(const opora_programme* programme, opora_list list, size_t index,
                                          opora_statement* out) {
    return guarded([&] {
        const auto& statement = item_of(statements_of(programme_in(programme), list), index);
        opora_statement full = OPORA_STATEMENT_INIT;
        full.id = text_out(statement.id.text);
        full.text = text_out(statement.text);
        return fill(out, full);
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

opora_status opora_programme_indicator_at(const opora_programme* programme, size_t index, opora_indicator* out) {
    return guarded([&] {
        const auto& indicator = item_of(programme_in(programme).indicators, index);
        opora_indicator full = OPORA_INDICATOR_INIT;
        full.id = text_out(indicator.id.text);
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
