// Opora, MIT licence. See LICENSE.
#include "model/builder/dating.hpp"

#include <map>
#include <set>
#include <string_view>
#include <tuple>

#include "model/builder/lists.hpp"
#include "model/plan_dates.hpp"

namespace opora::inline v0::building {

namespace {

using PlaceKey = std::tuple<std::string, std::string, std::uint32_t, std::uint32_t, std::uint32_t, std::uint32_t,
                            std::uint32_t, std::uint32_t>;

PlaceKey key_of_place(const Place& place) {
    return {place.document, place.part, place.paragraph,  place.table,
            place.row,      place.cell, place.span.first, place.span.end};
}

// Calls `use(what, id, timing, index of an event)` with every timing, in the order in which reading dates them.
template <class P, class Use>
void each_timing(P& programme, Use&& use) {
    for (auto& stage : programme.stages) {
        if (stage.timing) {
            use(Timed::stage, stage.id.text, *stage.timing, 0);
        }
    }
    for (auto& clause : programme.clauses) {
        if (clause.deadline) {
            use(Timed::clause, clause.number, *clause.deadline, 0);
        }
    }
    for (std::size_t i = 0; i < programme.events.size(); ++i) {
        use(Timed::event, programme.events[i].id.text, programme.events[i].timing, i);
    }
    for (auto& mentorship : programme.mentorships) {
        if (mentorship.timing) {
            use(Timed::mentorship, mentorship.id.text, *mentorship.timing, 0);
        }
    }
}

// The index of the event that holds each, or one past the last.
std::vector<std::size_t> parents_of(const Programme& programme) {
    std::unordered_map<std::string_view, std::size_t> places;
    for (std::size_t i = 0; i < programme.events.size(); ++i) {
        places.emplace(programme.events[i].id.text, i);
    }
    std::vector<std::size_t> out(programme.events.size(), programme.events.size());
    for (std::size_t i = 0; i < out.size(); ++i) {
        const auto& parent = programme.events[i].parent.text;
        const auto found = parent.empty() ? places.end() : places.find(parent);
        if (found != places.end()) {
            out[i] = found->second;
        }
    }
    return out;
}

std::optional<Window> given_to(const Programme& programme, const std::vector<std::size_t>& parents, std::size_t event) {
    const auto parent = parents[event];
    return parent < parents.size() ? inherited_bounds(programme.events[parent].timing) : std::nullopt;
}

class Dating {
public:
    Dating(Programme& programme, const DatingSnapshot& before, const Calendar& calendar)
        : programme_(programme), before_(before), calendar_(calendar), parents_(parents_of(programme)),
          kept_(before.all().size(), 0) {}

    void run() {
        each_timing(programme_, [this](Timed what, const std::string& id, Timing& timing, std::size_t) {
            if (what != Timed::event) {
                date(what, id, timing, std::nullopt);
            }
        });
        from_the_top(parents_, [this](std::size_t at) {
            auto& event = programme_.events[at];
            date(Timed::event, event.id.text, event.timing, given_to(programme_, parents_, at));
        });
        for (std::size_t i = 0; i < kept_.size(); ++i) {
            if (kept_[i] == 0) {
                touch(before_.all()[i].timing.source);
            }
        }
        renew_notes();
    }

private:
    void date(Timed what, const std::string& id, Timing& timing, const std::optional<Window>& given) {
        if (!settled(what, id, timing, given)) {
            resolve_timing(timing, TimingContext{programme_.period(), given}, calendar_, phrases_);
            touch(timing.source);
        }
    }

    bool settled(Timed what, const std::string& id, const Timing& timing, const std::optional<Window>& given) {
        bool found = false;
        if (before_.period() == programme_.period()) {
            before_.each(what, id, [&](std::size_t index) {
                const auto& was = before_.all()[index];
                found = kept_[index] == 0 && was.given == given && was.timing == timing;
                if (found) {
                    kept_[index] = 1;
                }
                return found;
            });
        }
        return found;
    }

    // The notes about timings of a place are made anew. What stands nowhere has none: `check` tells of it.
    void touch(const Source& source) {
        if (source.known()) {
            fresh_.try_emplace(key_of_place(place(programme_, source)));
        }
    }

    // Two events may share a cell: all timings of a place tell again.
    void tell() {
        each_timing(programme_, [this](Timed what, const std::string&, const Timing& timing, std::size_t at) {
            if (!timing.source.known() || timing.by == TimingOrigin::user) {
                return;
            }
            const auto found = fresh_.find(key_of_place(place(programme_, timing.source)));
            if (found != fresh_.end()) {
                auto copy = timing;
                const auto given = what == Timed::event ? given_to(programme_, parents_, at) : std::nullopt;
                const auto first = found->second.empty();
                resolve_timing(copy, TimingContext{programme_.period(), given}, calendar_, phrases_, programme_,
                               found->second);
                if (first && !found->second.empty()) {
                    order_.push_back(found);
                }
            }
        });
    }

    [[nodiscard]] bool outlived(Code code) const {
        return (code == Code::programme_period_missing && !before_.period() && programme_.period()) ||
               (code == Code::plan_missing && !before_.has_events() && !programme_.events.empty());
    }

    // In the places of the old notes where there were any, else at the end.
    void renew_notes() {
        if (!fresh_.empty()) {
            tell();
        }
        std::vector<Diagnostic> notes;
        std::vector<std::optional<std::size_t>> moved;
        const auto emit = [&notes](std::vector<Diagnostic>& from) {
            for (auto& note : from) {
                notes.push_back(std::move(note));
            }
            from.clear();
        };
        for (auto& note : programme_.notes) {
            const bool of_timing = static_cast<int>(note.code) / 100 == 1;
            const auto found = of_timing && !fresh_.empty() ? fresh_.find(key_of_place(note.place)) : fresh_.end();
            if (found != fresh_.end()) {
                emit(found->second);
                moved.emplace_back();
            } else if (outlived(note.code)) {
                moved.emplace_back();
            } else {
                moved.emplace_back(notes.size());
                notes.push_back(std::move(note));
            }
        }
        for (const auto& at : order_) {
            emit(at->second);
        }
        programme_.notes = std::move(notes);
        programme_.unknown = renumbered(programme_.unknown, "notes", [&moved](std::size_t index) {
            return index < moved.size() ? moved[index] : std::nullopt;
        });
    }

    using Fresh = std::map<PlaceKey, std::vector<Diagnostic>>;

    Programme& programme_;
    const DatingSnapshot& before_;
    const Calendar& calendar_;
    PhraseReader phrases_;
    std::vector<std::size_t> parents_;
    std::vector<char> kept_; // of what was settled: it is as it was
    Fresh fresh_;            // new notes of the places whose timings have changed
    std::vector<Fresh::iterator> order_;
};

} // namespace

DatingSnapshot::DatingSnapshot(const Programme& programme)
    : period_(programme.period()), has_events_(!programme.events.empty()) {
    const auto parents = parents_of(programme);
    each_timing(programme, [&](Timed what, const std::string& id, const Timing& timing, std::size_t at) {
        const auto given = what == Timed::event ? given_to(programme, parents, at) : std::nullopt;
        by_id_[static_cast<std::size_t>(what)][id].push_back(all_.size());
        all_.push_back(Was{timing, given});
    });
}

void date(Programme& programme, const DatingSnapshot& before, const Calendar& calendar) {
    Dating(programme, before, calendar).run();
}

void keep_readings(Programme& programme, const Calendar& calendar) {
    PhraseReader phrases;
    const auto parents = parents_of(programme);
    each_timing(programme, [&](Timed what, const std::string&, Timing& timing, std::size_t at) {
        if (!is_read(timing)) {
            const auto given = what == Timed::event ? given_to(programme, parents, at) : std::nullopt;
            keep_reading(timing, TimingContext{programme.period(), given}, calendar, phrases);
        }
    });
}

} // namespace opora::inline v0::building
