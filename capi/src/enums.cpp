// Opora, MIT licence. See LICENSE.
#include "enums.hpp"

namespace opora::capi {

opora_severity severity_out(Severity value) noexcept {
    switch (value) {
    case Severity::info:
        return OPORA_SEVERITY_INFO;
    case Severity::warning:
        return OPORA_SEVERITY_WARNING;
    case Severity::error:
        break;
    }
    return OPORA_SEVERITY_ERROR;
}

opora_step step_out(Progress::Step value) noexcept {
    switch (value) {
    case Progress::Step::open:
        return OPORA_STEP_OPEN;
    case Progress::Step::read:
        return OPORA_STEP_READ;
    case Progress::Step::date:
        return OPORA_STEP_DATE;
    case Progress::Step::check:
        return OPORA_STEP_CHECK;
    case Progress::Step::write:
        break;
    }
    return OPORA_STEP_WRITE;
}

opora_certainty certainty_out(Certainty value) noexcept {
    switch (value) {
    case Certainty::impossible:
        return OPORA_CERTAINTY_IMPOSSIBLE;
    case Certainty::possible:
        return OPORA_CERTAINTY_POSSIBLE;
    case Certainty::certain:
        break;
    }
    return OPORA_CERTAINTY_CERTAIN;
}

opora_day_kind day_kind_out(DayKind value) noexcept {
    switch (value) {
    case DayKind::working:
        return OPORA_DAY_WORKING;
    case DayKind::shortened:
        return OPORA_DAY_SHORTENED;
    case DayKind::transferred_work:
        return OPORA_DAY_TRANSFERRED_WORK;
    case DayKind::weekend:
        return OPORA_DAY_WEEKEND;
    case DayKind::holiday:
        return OPORA_DAY_HOLIDAY;
    case DayKind::transferred_off:
        return OPORA_DAY_TRANSFERRED_OFF;
    case DayKind::decree_off:
        break;
    }
    return OPORA_DAY_DECREE_OFF;
}

opora_kind kind_out(TimingKind value) noexcept {
    switch (value) {
    case TimingKind::dates:
        return OPORA_KIND_SPAN;
    case TimingKind::until:
        return OPORA_KIND_UNTIL;
    case TimingKind::since:
        return OPORA_KIND_SINCE;
    case TimingKind::every:
        return OPORA_KIND_EVERY;
    case TimingKind::always:
        return OPORA_KIND_ALWAYS;
    case TimingKind::open:
        return OPORA_KIND_OPEN;
    case TimingKind::relative:
        break;
    }
    return OPORA_KIND_RELATIVE;
}

opora_format format_out(DocumentFormat value) noexcept {
    switch (value) {
    case DocumentFormat::docx:
        return OPORA_FORMAT_DOCX;
    case DocumentFormat::xlsx:
        return OPORA_FORMAT_XLSX;
    case DocumentFormat::csv:
        return OPORA_FORMAT_CSV;
    case DocumentFormat::text:
        break;
    }
    return OPORA_FORMAT_TEXT;
}

opora_period_basis basis_out(PeriodBasis value) noexcept {
    switch (value) {
    case PeriodBasis::passport:
        return OPORA_PERIOD_BASIS_PASSPORT;
    case PeriodBasis::title:
        return OPORA_PERIOD_BASIS_TITLE;
    case PeriodBasis::order:
        return OPORA_PERIOD_BASIS_ORDER;
    case PeriodBasis::given:
        break;
    }
    return OPORA_PERIOD_BASIS_GIVEN;
}

opora_approval_kind approval_kind_out(Approval::Kind value) noexcept {
    switch (value) {
    case Approval::Kind::approved:
        return OPORA_APPROVAL_APPROVED;
    case Approval::Kind::agreed:
        return OPORA_APPROVAL_AGREED;
    case Approval::Kind::order:
        break;
    }
    return OPORA_APPROVAL_ORDER;
}

opora_family family_out(RuleFamily value) noexcept {
    switch (value) {
    case RuleFamily::time:
        return OPORA_FAMILY_TIME;
    case RuleFamily::order:
        return OPORA_FAMILY_ORDER;
    case RuleFamily::people:
        return OPORA_FAMILY_PEOPLE;
    case RuleFamily::names:
        return OPORA_FAMILY_NAMES;
    case RuleFamily::numbers:
        break;
    }
    return OPORA_FAMILY_NUMBERS;
}

opora_change_kind change_kind_out(Change::Kind value) noexcept {
    switch (value) {
    case Change::Kind::added:
        return OPORA_CHANGE_ADDED;
    case Change::Kind::removed:
        return OPORA_CHANGE_REMOVED;
    case Change::Kind::changed:
        return OPORA_CHANGE_CHANGED;
    case Change::Kind::moved:
        break;
    }
    return OPORA_CHANGE_MOVED;
}

opora_list list_out(Reference::Target value) noexcept {
    switch (value) {
    case Reference::Target::organisation:
        return OPORA_LIST_ORGANISATIONS;
    case Reference::Target::person:
        return OPORA_LIST_PEOPLE;
    case Reference::Target::group:
        return OPORA_LIST_GROUPS;
    case Reference::Target::nothing:
        break;
    }
    return -1;
}

opora_list list_out(FindingPlace::Kind value) noexcept {
    switch (value) {
    case FindingPlace::Kind::event:
        return OPORA_LIST_EVENTS;
    case FindingPlace::Kind::stage:
        return OPORA_LIST_STAGES;
    case FindingPlace::Kind::clause:
        return OPORA_LIST_CLAUSES;
    case FindingPlace::Kind::organisation:
        return OPORA_LIST_ORGANISATIONS;
    case FindingPlace::Kind::person:
        return OPORA_LIST_PEOPLE;
    case FindingPlace::Kind::group:
        return OPORA_LIST_GROUPS;
    case FindingPlace::Kind::mentorship:
        return OPORA_LIST_MENTORSHIPS;
    case FindingPlace::Kind::indicator:
        return OPORA_LIST_INDICATORS;
    case FindingPlace::Kind::statement:
    case FindingPlace::Kind::document:
        break;
    }
    return -1;
}

EventText event_text_in(opora_event_field value) {
    switch (value) {
    case OPORA_EVENT_FIELD_NUMBER:
        return EventText::number;
    case OPORA_EVENT_FIELD_TITLE:
        return EventText::title;
    case OPORA_EVENT_FIELD_TIMING:
        return EventText::timing;
    case OPORA_EVENT_FIELD_EXPECTED_RESULT:
        return EventText::expected_result;
    case OPORA_EVENT_FIELD_PARENT:
        return EventText::parent;
    case OPORA_EVENT_FIELD_STAGE:
        return EventText::stage;
    default:
        throw Fault{OPORA_E_ARGUMENT, "unknown field"};
    }
}

EventReferences references_in(opora_reference_kind value) {
    switch (value) {
    case OPORA_REFERENCE_RESPONSIBLE:
        return EventReferences::responsible;
    case OPORA_REFERENCE_PARTICIPANTS:
        return EventReferences::participants;
    case OPORA_REFERENCE_VENUES:
        return EventReferences::venues;
    default:
        throw Fault{OPORA_E_ARGUMENT, "an event has no such references"};
    }
}

ProgrammeList list_in(opora_list value) {
    switch (value) {
    case OPORA_LIST_PERIODS:
        return ProgrammeList::periods;
    case OPORA_LIST_APPROVALS:
        return ProgrammeList::approvals;
    case OPORA_LIST_PASSPORT:
        return ProgrammeList::passport;
    case OPORA_LIST_GOALS:
        return ProgrammeList::goals;
    case OPORA_LIST_TASKS:
        return ProgrammeList::tasks;
    case OPORA_LIST_EXPECTED_RESULTS:
        return ProgrammeList::expected_results;
    case OPORA_LIST_CLAUSES:
        return ProgrammeList::clauses;
    case OPORA_LIST_DOCUMENTS:
        return ProgrammeList::documents;
    case OPORA_LIST_STAGES:
        return ProgrammeList::stages;
    case OPORA_LIST_ORGANISATIONS:
        return ProgrammeList::organisations;
    case OPORA_LIST_PEOPLE:
        return ProgrammeList::people;
    case OPORA_LIST_GROUPS:
        return ProgrammeList::groups;
    case OPORA_LIST_EVENTS:
        return ProgrammeList::events;
    case OPORA_LIST_NETWORKS:
        return ProgrammeList::networks;
    case OPORA_LIST_MENTORSHIPS:
        return ProgrammeList::mentorships;
    case OPORA_LIST_INDICATORS:
        return ProgrammeList::indicators;
    case OPORA_LIST_SECTIONS:
        return ProgrammeList::sections;
    case OPORA_LIST_TABLES:
        return ProgrammeList::tables;
    case OPORA_LIST_UNREAD:
        return ProgrammeList::unread;
    case OPORA_LIST_NOTES:
        return ProgrammeList::notes;
    default:
        throw Fault{OPORA_E_ARGUMENT, "unknown list"};
    }
}

} // namespace opora::capi
