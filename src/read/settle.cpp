// Opora, MIT licence. See LICENSE.
//
// The last step of reading a plan: identifiers, parents, dates.
#include "model/timing_fill.hpp"
#include "read/draft.hpp"
#include "read/reader.hpp"

namespace opora::reading {

namespace {

void name_stages(Reader& reader) {
    auto& stages = reader.out.stages;
    for (auto& stage : stages) {
        const auto number = slug(stage.title, 12);
        const bool numbered = !number.empty() && number.front() >= '0' && number.front() <= '9';
        const auto end = number.find('-');
        stage.id.text = reader.ids.unique(numbered ? "s-" + number.substr(0, end) : "s-" + short_hash(stage.title),
                                          stage.title);
    }
    for (auto& stage : stages) {
        if (!stage.parent.text.empty()) {
            stage.parent = stages[static_cast<std::size_t>(std::stoul(stage.parent.text))].id;
        }
    }
}

// From number and title, not from position: rows put in between change nothing.
void name_events(Reader& reader) {
    auto& events = reader.out.events;
    std::unordered_map<std::string, std::size_t> uses;
    std::vector<std::string> numbers;
    numbers.reserve(events.size());
    for (const auto& event : events) {
        numbers.push_back(slug(number_key(event.number), 32));
        ++uses[numbers.back()];
    }
    for (std::size_t i = 0; i < events.size(); ++i) {
        const auto& number = numbers[i];
        auto base = "e-" + number;
        if (number.empty()) {
            base += short_hash(events[i].title);
        } else if (uses[number] > 1) {
            base += "-" + short_hash(events[i].title);
        }
        events[i].id.text = reader.ids.unique(std::move(base), events[i].title);
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

void tell(Reader& reader, const std::vector<Note>& notes, const Timing& timing) {
    for (const auto& note : notes) {
        if (severity(note.code) != Severity::info && note.code != Code::period_missing) {
            const bool quotes = note.code == Code::date_impossible || note.code == Code::weekday_mismatch;
            std::vector<std::string> arguments;
            if (quotes) {
                arguments.emplace_back(note.span.of(timing.phrase));
            }
            reader.note(note.code, std::move(arguments), timing.source);
        }
    }
}

void date_one(Reader& reader, Timing& timing, const std::optional<Window>& parent) {
    const auto meaning = parse_timing(timing.phrase);
    if (!meaning) {
        clear_timing(timing);
        auto diagnostic = meaning.error();
        diagnostic.place = place(reader.out, timing.source);
        reader.out.notes.push_back(std::move(diagnostic));
        return;
    }
    const auto notes = fill_timing(timing, *meaning, Context{reader.out.period(), parent}, reader.options.calendar);
    tell(reader, notes, timing);
}

// What an event gives those that it holds: the days from its first window to its last.
std::optional<Window> extent(const Timing& timing) {
    if (timing.windows.empty() || timing.kind == Kind::every || timing.kind == Kind::always) {
        return std::nullopt;
    }
    return Window{timing.windows.front().first, timing.windows.back().last};
}

void date_events(Reader& reader) {
    auto& events = reader.out.events;
    std::vector<char> dated(events.size(), 0);
    std::vector<std::size_t> chain;
    for (std::size_t i = 0; i < events.size(); ++i) {
        // From the outermost down; numbers get shorter upwards, so that the chain ends.
        for (auto at = i; at != no_index && dated[at] == 0; at = reader.parents[at]) {
            dated[at] = 1;
            chain.push_back(at);
        }
        while (!chain.empty()) {
            const auto at = chain.back();
            chain.pop_back();
            const auto parent = reader.parents[at];
            date_one(reader, events[at].timing, parent == no_index ? std::nullopt : extent(events[parent].timing));
        }
        if ((i & 0xFFU) == 0) {
            reader.advance(Progress::Step::date, i, events.size());
        }
    }
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

} // namespace opora::reading
