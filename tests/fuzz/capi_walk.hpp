// Opora, MIT licence. See LICENSE.
//
// Asks a programme for all that the C API tells of it.
#pragma once

#include "capi.hpp"

namespace opora::test {

inline void require_text(const opora_str& text) { require(text.data != nullptr && text.data[text.size] == '\0'); }

inline void walk_texts(const opora_programme* programme, std::int32_t list, std::size_t index) {
    for (std::int32_t sort = OPORA_TEXTS_FORMATS; sort <= OPORA_TEXTS_ARGUMENTS; ++sort) {
        const auto count = opora_programme_text_count(programme, list, index, sort);
        for (std::size_t i = 0; i < count; ++i) {
            require_text(opora_programme_text_at(programme, list, index, sort, i));
        }
    }
    for (std::int32_t sort = OPORA_PAIRS_CELLS; sort <= OPORA_PAIRS_FUNDING; ++sort) {
        const auto count = opora_programme_pair_count(programme, list, index, sort);
        for (std::size_t i = 0; i < count; ++i) {
            opora_str name;
            opora_str value;
            require(opora_programme_pair_at(programme, list, index, sort, i, &name, &value) == OPORA_OK);
            require_text(name);
            require_text(value);
        }
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
            walk_texts(programme, list, i);
            walk_references(programme, list, i);
            walk_timing(programme, list, i);
        }
    }
    for (std::size_t i = 0; i < opora_programme_count(programme, OPORA_LIST_EVENTS); ++i) {
        opora_event event = OPORA_EVENT_INIT;
        require(opora_programme_event_at(programme, i, &event) == OPORA_OK);
        require_text(event.title);
        require(event.parent < static_cast<std::int64_t>(opora_programme_count(programme, OPORA_LIST_EVENTS)));
        require(event.stage < static_cast<std::int64_t>(opora_programme_count(programme, OPORA_LIST_STAGES)));
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
