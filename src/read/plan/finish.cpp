// Opora, MIT licence. See LICENSE.
//
// The last step of reading a plan: identifiers, parents, dates.
#include "base/ascii.hpp"
#include "model/ids.hpp"
#include "model/plan_dates.hpp"
#include "read/plan/event_row.hpp"
#include "read/reader.hpp"

namespace opora::inline v0::reading {

namespace {

void name_stages(Reader& reader) {
    auto& stages = reader.out.stages;
    for (auto& stage : stages) {
        const auto number = slug(stage.title, 12);
        const bool numbered = !number.empty() && is_digit(number.front());
        const auto end = number.find('-');
        stage.id.text = reader.ids.unique(numbered ? "s-" + number.substr(0, end) : "s-" + short_hash(stage.title),
                                          stage.title);
    }
    for (std::size_t i = 0; i < stages.size(); ++i) {
        if (const auto outer = reader.stage_parents[i]; outer != no_index) {
            stages[i].parent = stages[outer].id;
        }
    }
}

// From number and title, not from position: rows put in between change nothing.
void name_events(Reader& reader) {
    auto& events = reader.out.events;
    std::unordered_map<std::string, std::size_t> uses;
    uses.reserve(events.size());
    std::vector<const std::pair<const std::string, std::size_t>*> numbers; // of each event, in `uses`
    numbers.reserve(events.size());
    for (const auto& event : events) {
        auto& number = *uses.try_emplace(number_slug(event.number)).first;
        ++number.second;
        numbers.push_back(&number);
    }
    for (std::size_t i = 0; i < events.size(); ++i) {
        const auto& title = events[i].title;
        const auto& [number, times] = *numbers[i];
        events[i].id.text = reader.ids.unique(event_id_base(number, title, times > 1), title);
    }
    for (std::size_t i = 0; i < events.size(); ++i) {
        if (reader.parents[i] != no_index) {
            events[i].parent = events[reader.parents[i]].id;
        }
        if (reader.stages[i] != no_index) {
            events[i].stage = reader.out.stages[reader.stages[i]].id;
        }
    }
}

void date_one(Reader& reader, Timing& timing, const std::optional<Window>& parent) {
    resolve_timing(timing, TimingContext{reader.out.period(), parent}, reader.options.calendar, reader.phrases,
                   reader.out, reader.out.notes);
}

void date_events(Reader& reader) {
    auto& events = reader.out.events;
    std::size_t done = 0;
    from_the_top(reader.parents, [&](std::size_t at) {
        const auto parent = reader.parents[at];
        date_one(reader, events[at].timing,
                 parent == no_index ? std::nullopt : inherited_bounds(events[parent].timing));
        if ((done++ & 0xFFU) == 0) {
            reader.advance(Progress::Step::date, done, events.size());
        }
    });
}

} // namespace

void settle_events(Reader& reader) {
    name_stages(reader);
    name_events(reader);
    for (auto& stage : reader.out.stages) {
        if (stage.timing) {
            date_one(reader, *stage.timing, std::nullopt);
        }
    }
    for (auto& clause : reader.out.clauses) {
        if (clause.deadline) {
            date_one(reader, *clause.deadline, std::nullopt);
        }
    }
    date_events(reader);
}

} // namespace opora::inline v0::reading
