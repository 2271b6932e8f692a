// Opora, MIT licence. See LICENSE.
//
// When the items of a programme take place, and whom they refer to.
#include "enums.hpp"
#include "lists.hpp"
#include "timing_notes.hpp"

using namespace opora::capi;

namespace {

constexpr Fault no_timing{OPORA_E_RANGE, "the item has no timing"};

const opora::Timing& timing_of(const std::optional<opora::Timing>& timing) {
    if (!timing) {
        throw no_timing;
    }
    return *timing;
}

const opora::Timing& timing_of(const opora_programme* programme, opora_list list, std::size_t index) {
    const auto& all = programme_in(programme);
    switch (list) {
    case OPORA_LIST_EVENTS:
        return item_of(all.events, index).timing;
    case OPORA_LIST_STAGES:
        return timing_of(item_of(all.stages, index).timing);
    case OPORA_LIST_CLAUSES:
        return timing_of(item_of(all.clauses, index).deadline);
    case OPORA_LIST_MENTORSHIPS:
        return timing_of(item_of(all.mentorships, index).timing);
    default:
        throw Fault{OPORA_E_ARGUMENT, "the items of this list have no timings"};
    }
}

// The references of a kind, or null where the item has none of them.
const std::vector<opora::Reference>* references_of(const opora::Programme& programme, opora_list list,
                                                   std::size_t index, opora_reference_kind kind) {
    if (list == OPORA_LIST_EVENTS && index < programme.events.size()) {
        const auto& event = programme.events[index];
        return kind == OPORA_REFERENCE_RESPONSIBLE    ? &event.responsible
               : kind == OPORA_REFERENCE_PARTICIPANTS ? &event.participants
               : kind == OPORA_REFERENCE_VENUES       ? &event.venues
                                                      : nullptr;
    }
    if (list == OPORA_LIST_CLAUSES && index < programme.clauses.size()) {
        const auto& clause = programme.clauses[index];
        return kind == OPORA_REFERENCE_EXECUTORS ? &clause.executors
               : kind == OPORA_REFERENCE_CONTROL ? &clause.control
                                                 : nullptr;
    }
    if (list == OPORA_LIST_MENTORSHIPS && index < programme.mentorships.size()) {
        const auto& mentorship = programme.mentorships[index];
        return kind == OPORA_REFERENCE_MENTORS   ? &mentorship.mentors
               : kind == OPORA_REFERENCE_MENTEES ? &mentorship.mentees
                                                 : nullptr;
    }
    return nullptr;
}

} // namespace

extern "C" {

opora_status opora_programme_timing_at(const opora_programme* programme, opora_list list, size_t index,
                                       opora_timing_view* out) {
    return guarded([&] {
        const auto& timing = timing_of(programme, list, index);
        opora_timing_view full = OPORA_TIMING_VIEW_INIT;
        full.kind = timing.kind ? kind_out(*timing.kind) : OPORA_KIND_UNKNOWN;
        full.flags = flags_out(timing.flags);
        full.by_user = timing.by == opora::TimingOrigin::user ? 1 : 0;
        full.window_count = count_out(timing.windows);
        full.count_times = timing.count.times;
        full.count_minimum = timing.count.minimum ? 1 : 0;
        full.time_count = count_out(timing.times);
        full.note_count = timing.notes ? count_out(*timing.notes) : 0;
        full.phrase = text_out(timing.phrase);
        full.expression = text_out(timing.expression);
        return fill(out, full);
    });
}

opora_status opora_programme_windows(const opora_programme* programme, opora_list list, size_t index,
                                     opora_window* windows, size_t cap, size_t* len) {
    return guarded([&] {
        const auto& all = timing_of(programme, list, index).windows;
        return copy_out(windows, cap, len, all.size(), [&all](std::size_t i) { return window_out(all[i]); });
    });
}

opora_status opora_programme_hours(const opora_programme* programme, opora_list list, size_t index, opora_hours* hours,
                                   size_t cap, size_t* len) {
    return guarded([&] {
        const auto& all = timing_of(programme, list, index).times;
        return copy_out(hours, cap, len, all.size(), [&all](std::size_t i) { return hours_out(all[i]); });
    });
}

opora_status opora_programme_timing_notes(const opora_programme* programme, opora_list list, size_t index,
                                          opora_timing_note* notes, size_t cap, size_t* len) {
    return guarded([&] {
        const auto& all = timing_of(programme, list, index).notes;
        return copy_out(notes, cap, len, all ? all->size() : 0, [&all](std::size_t i) { return note_out((*all)[i]); });
    });
}

opora_status opora_programme_timing_note_message(opora_context* context, const opora_programme* programme,
                                                 opora_list list, size_t index, const opora_timing_note* note,
                                                 opora_language language, opora_text** out) {
    return guarded(context, [&] {
        require(out != nullptr, "out is NULL");
        return give(out, note_message(note, timing_of(programme, list, index).phrase, language));
    });
}

size_t opora_programme_reference_count(const opora_programme* programme, opora_list list, size_t index,
                                       opora_reference_kind kind) {
    const auto* const references = programme == nullptr
                                       ? nullptr
                                       : references_of(programme->loaded->programme, list, index, kind);
    return references == nullptr ? 0 : references->size();
}

opora_status opora_programme_reference_at(const opora_programme* programme, opora_list list, size_t index,
                                          opora_reference_kind kind, size_t nth, opora_reference* out) {
    return guarded([&] {
        require(kind >= OPORA_REFERENCE_RESPONSIBLE && kind <= OPORA_REFERENCE_MENTEES, "unknown kind of reference");
        require(list == OPORA_LIST_EVENTS || list == OPORA_LIST_CLAUSES || list == OPORA_LIST_MENTORSHIPS,
                "the items of this list have no references");
        const auto* const references = references_of(programme_in(programme), list, index, kind);
        require_index(nth, references == nullptr ? 0 : references->size());
        const auto& reference = (*references)[nth];
        opora_reference full = OPORA_REFERENCE_INIT;
        const auto to = list_out(reference.target);
        const auto found = to < 0 ? -1 : programme->loaded->find(to, reference.id);
        full.list = found < 0 ? -1 : to;
        full.index = found;
        full.text = text_out(reference.text);
        full.note = text_out(reference.note);
        full.level = text_out(reference.level);
        return fill(out, full);
    });
}

} // extern "C"
