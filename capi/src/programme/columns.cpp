// Opora, MIT licence. See LICENSE.
//
// The events as columns.
#include <limits>

#include "enums.hpp"
#include "lists.hpp"

using namespace opora::capi;

namespace {

constexpr std::int32_t no_day = std::numeric_limits<std::int32_t>::min();

using Number = std::int32_t (*)(const Loaded& loaded, const opora::Event& event);
using Text = const std::string& (*)(const opora::Event& event);

// In the order of OPORA_COLUMN_KIND and its followers.
constexpr Number numbers[] = {
    [](const Loaded&, const opora::Event& event) {
        return event.timing.kind ? kind_out(*event.timing.kind) : OPORA_KIND_UNKNOWN;
    },
    [](const Loaded&, const opora::Event& event) { return flags_out(event.timing.flags); },
    [](const Loaded& loaded, const opora::Event& event) {
        return static_cast<std::int32_t>(index_of(loaded, OPORA_LIST_EVENTS, event.parent));
    },
    [](const Loaded& loaded, const opora::Event& event) {
        return static_cast<std::int32_t>(index_of(loaded, OPORA_LIST_STAGES, event.stage));
    },
    [](const Loaded&, const opora::Event& event) { return mode_number(event.mode); },
    [](const Loaded&, const opora::Event& event) { return static_cast<std::int32_t>(event.timing.windows.size()); },
    [](const Loaded&, const opora::Event& event) {
        return event.timing.windows.empty() ? no_day : event.timing.windows.front().first.days;
    },
    [](const Loaded&, const opora::Event& event) {
        return event.timing.windows.empty() ? no_day : event.timing.windows.back().last.days;
    },
};

// In the order of OPORA_COLUMN_ID and its followers.
constexpr Text event_texts[] = {
    [](const opora::Event& event) -> const std::string& { return event.id.text; },
    [](const opora::Event& event) -> const std::string& { return event.number; },
    [](const opora::Event& event) -> const std::string& { return event.title; },
    [](const opora::Event& event) -> const std::string& { return event.timing.phrase; },
    [](const opora::Event& event) -> const std::string& { return event.timing.expression; },
    [](const opora::Event& event) -> const std::string& { return event.expected_result; },
};

} // namespace

extern "C" {

opora_status opora_programme_event_numbers(const opora_programme* programme, opora_number_column column,
                                           int32_t* values, size_t cap, size_t* len) {
    return guarded([&] {
        const auto& events = programme_in(programme).events;
        require(column >= OPORA_COLUMN_KIND && column <= OPORA_COLUMN_LAST, "unknown column");
        const auto number = numbers[column - OPORA_COLUMN_KIND];
        const auto& loaded = *programme->loaded;
        return copy_out(values, cap, len, events.size(), [&](std::size_t i) { return number(loaded, events[i]); });
    });
}

opora_status opora_programme_event_texts(const opora_programme* programme, opora_text_column column, opora_str* values,
                                         size_t cap, size_t* len) {
    return guarded([&] {
        const auto& events = programme_in(programme).events;
        require(column >= OPORA_COLUMN_ID && column <= OPORA_COLUMN_EXPECTED_RESULT, "unknown column");
        const auto text = event_texts[column - OPORA_COLUMN_ID];
        return copy_out(values, cap, len, events.size(), [&](std::size_t i) { return text_out(text(events[i])); });
    });
}

} // extern "C"
