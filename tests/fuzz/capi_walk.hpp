// Opora, MIT licence. See LICENSE.
//
// Asks a programme for all that the C API tells of it.
#pragma once

#include "capi.hpp"

namespace opora::test {

inline void require_text(const opora_str& text) { require(text.data != nullptr && text.data[text.size] == '\0'); }

/// Parts of an item that are structs, each with the texts that its members name.
template <class Part, class At, class... Member>
void walk_parts(std::uint32_t count, const Part& empty, At at, Member... texts) {
    for (std::uint32_t i = 0; i < count; ++i) {
        Part part = empty;
        require(at(i, &part) == OPORA_OK);
        (require_text(part.*texts), ...);
    }
    Part past = empty;
    require(at(count, &past) == OPORA_E_RANGE);
}

template <class At>
void walk_texts(std::uint32_t count, At at) {
    for (std::uint32_t i = 0; i < count; ++i) {
        opora_str text{nullptr, 0};
        require(at(i, &text) == OPORA_OK);
        require_text(text);
    }
}

inline void walk_cells(const opora_programme* programme, std::int32_t list, std::size_t index, std::uint32_t count) {
    walk_parts(
        count, opora_cell OPORA_CELL_INIT,
        [&](auto nth, auto* out) { return opora_programme_cell_at(programme, list, index, nth, out); },
        &opora_cell::header, &opora_cell::text);
}

inline void walk_organisation(const opora_programme* programme, std::size_t index) {
    opora_organisation all = OPORA_ORGANISATION_INIT;
    require(opora_programme_organisation_at(programme, index, &all) == OPORA_OK);
    require_text(all.name);
    walk_parts(
        all.alias_count, opora_alias OPORA_ALIAS_INIT,
        [&](auto nth, auto* out) { return opora_programme_organisation_alias_at(programme, index, nth, out); },
        &opora_alias::text, &opora_alias::evidence);
    walk_parts(
        all.role_count, opora_role OPORA_ROLE_INIT,
        [&](auto nth, auto* out) { return opora_programme_organisation_role_at(programme, index, nth, out); },
        &opora_role::role, &opora_role::basis);
    walk_parts(
        all.identifier_count, opora_identifier OPORA_IDENTIFIER_INIT,
        [&](auto nth, auto* out) { return opora_programme_organisation_identifier_at(programme, index, nth, out); },
        &opora_identifier::scheme, &opora_identifier::number);
    std::int64_t people[4];
    std::size_t count = 0;
    const auto status = opora_programme_organisation_people(programme, index, people, 4, &count);
    require(count == all.people_count && status == (count > 4 ? OPORA_E_SPACE : OPORA_OK));
    for (std::size_t i = 0; i < count && i < 4; ++i) {
        require(people[i] < static_cast<std::int64_t>(opora_programme_count(programme, OPORA_LIST_PEOPLE)));
    }
    walk_cells(programme, OPORA_LIST_ORGANISATIONS, index, all.cell_count);
}

inline void walk_group(const opora_programme* programme, std::size_t index) {
    opora_group all = OPORA_GROUP_INIT;
    require(opora_programme_group_at(programme, index, &all) == OPORA_OK);
    require_text(all.name);
    for (std::uint32_t i = 0; i < all.member_count; ++i) {
        opora_group_member member = OPORA_GROUP_MEMBER_INIT;
        require(opora_programme_group_member_at(programme, index, i, &member) == OPORA_OK);
        require_text(member.id);
        require((member.list == -1) == (member.index == -1));
        require(member.index == -1 ||
                static_cast<std::size_t>(member.index) < opora_programme_count(programme, member.list));
    }
}

inline void walk_network(const opora_programme* programme, std::size_t index) {
    opora_network all = OPORA_NETWORK_INIT;
    require(opora_programme_network_at(programme, index, &all) == OPORA_OK);
    require_text(all.name);
    walk_parts(
        all.member_count, opora_network_member OPORA_NETWORK_MEMBER_INIT,
        [&](auto nth, auto* out) { return opora_programme_network_member_at(programme, index, nth, out); },
        &opora_network_member::id, &opora_network_member::role);
}

inline void walk_event(const opora_programme* programme, std::size_t index) {
    opora_event all = OPORA_EVENT_INIT;
    require(opora_programme_event_at(programme, index, &all) == OPORA_OK);
    require_text(all.title);
    require(all.parent < static_cast<std::int64_t>(opora_programme_count(programme, OPORA_LIST_EVENTS)));
    require(all.stage < static_cast<std::int64_t>(opora_programme_count(programme, OPORA_LIST_STAGES)));
    walk_texts(all.format_count,
               [&](auto nth, auto* out) { return opora_programme_event_format_at(programme, index, nth, out); });
    walk_parts(
        all.funding_count, opora_funding OPORA_FUNDING_INIT,
        [&](auto nth, auto* out) { return opora_programme_event_funding_at(programme, index, nth, out); },
        &opora_funding::source, &opora_funding::amount);
    walk_cells(programme, OPORA_LIST_EVENTS, index, all.cell_count);
}

inline void walk_section(const opora_programme* programme, std::size_t index) {
    opora_section all = OPORA_SECTION_INIT;
    require(opora_programme_section_at(programme, index, &all) == OPORA_OK);
    require_text(all.heading);
    walk_texts(all.passage_count,
               [&](auto nth, auto* out) { return opora_programme_section_passage_at(programme, index, nth, out); });
}

inline void walk_table(const opora_programme* programme, std::size_t index) {
    opora_table all = OPORA_TABLE_INIT;
    require(opora_programme_table_at(programme, index, &all) == OPORA_OK);
    require_text(all.kind);
    require_text(all.caption);
    walk_parts(
        all.column_count, opora_table_column OPORA_TABLE_COLUMN_INIT,
        [&](auto nth, auto* out) { return opora_programme_table_column_at(programme, index, nth, out); },
        &opora_table_column::header, &opora_table_column::role);
}

inline void walk_note(const opora_programme* programme, std::size_t index) {
    opora_note all = OPORA_NOTE_INIT;
    require(opora_programme_note_at(programme, index, &all) == OPORA_OK);
    walk_texts(all.argument_count,
               [&](auto nth, auto* out) { return opora_programme_note_argument_at(programme, index, nth, out); });
}

/// What items of a list have beside places, references and timings.
inline void walk_item(const opora_programme* programme, std::int32_t list, std::size_t index) {
    switch (list) {
    case OPORA_LIST_ORGANISATIONS:
        return walk_organisation(programme, index);
    case OPORA_LIST_GROUPS:
        return walk_group(programme, index);
    case OPORA_LIST_NETWORKS:
        return walk_network(programme, index);
    case OPORA_LIST_EVENTS:
        return walk_event(programme, index);
    case OPORA_LIST_SECTIONS:
        return walk_section(programme, index);
    case OPORA_LIST_TABLES:
        return walk_table(programme, index);
    case OPORA_LIST_NOTES:
        return walk_note(programme, index);
    default:
        return;
    }
}

inline void walk_references(const opora_programme* programme, std::int32_t list, std::size_t index) {
    for (std::int32_t sort = OPORA_REFERENCE_RESPONSIBLE; sort <= OPORA_REFERENCE_MENTEES; ++sort) {
        const auto count = opora_programme_reference_count(programme, list, index, sort);
        for (std::size_t i = 0; i < count; ++i) {
            opora_reference reference = OPORA_REFERENCE_INIT;
            require(opora_programme_reference_at(programme, list, index, sort, i, &reference) == OPORA_OK);
            require_text(reference.text);
            require((reference.list == -1) == (reference.index == -1));
            require(reference.index == -1 ||
                    static_cast<std::size_t>(reference.index) < opora_programme_count(programme, reference.list));
        }
    }
}

inline void walk_timing(const opora_programme* programme, std::int32_t list, std::size_t index) {
    opora_timing_view timing = OPORA_TIMING_VIEW_INIT;
    if (opora_programme_timing_at(programme, list, index, &timing) != OPORA_OK) {
        return;
    }
    require_text(timing.phrase);
    require_text(timing.expression);
    opora_window windows[4];
    std::size_t count = 0;
    const auto status = opora_programme_windows(programme, list, index, windows, 4, &count);
    require(count == timing.window_count && status == (count > 4 ? OPORA_E_SPACE : OPORA_OK));
    for (std::size_t i = 0; i < count && i < 4; ++i) {
        require(windows[i].first <= windows[i].last);
    }
    opora_timing_note notes[4];
    const auto noted = opora_programme_timing_notes(programme, list, index, notes, 4, &count);
    require(count == timing.note_count && noted == (count > 4 ? OPORA_E_SPACE : OPORA_OK));
}

/// All lists, items, texts, references and timings.
inline void walk(const opora_programme* programme) {
    for (std::int32_t list = OPORA_LIST_PERIODS; list <= OPORA_LIST_NOTES; ++list) {
        const auto count = opora_programme_count(programme, list);
        for (std::size_t i = 0; i < count; ++i) {
            opora_place place = OPORA_PLACE_INIT;
            require(opora_programme_place_at(programme, list, i, &place) == OPORA_OK);
            require_text(place.document);
            require_text(place.part);
            walk_item(programme, list, i);
            walk_references(programme, list, i);
            walk_timing(programme, list, i);
        }
    }
}

/// The programme's JSON is a programme that is equal.
inline void reads_back(const Context& context, const Programme& programme) {
    const auto json = made<Text>(
        context, [&](auto out) { return opora_programme_to_json(context.get(), programme.get(), 0, out); });
    require(json != nullptr);
    const auto bytes = opora_text_get(json.get());
    const auto again = made<Programme>(context, [&](auto out) {
        return opora_programme_read(context.get(), bytes.data, bytes.size, nullptr, 0, nullptr, out);
    });
    require(again != nullptr && opora_programme_equal(programme.get(), again.get()) == 1);
}

} // namespace opora::test
