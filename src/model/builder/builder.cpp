// Opora, MIT licence. See LICENSE.
#include "opora/model/builder.hpp"
#include "opora/base/encoding.hpp"

#include <algorithm>
#include <type_traits>

#include "base/unicode.hpp"
#include "model/builder/dating.hpp"
#include "model/builder/work.hpp"
#include "model/ids.hpp"

namespace opora::inline v0 {

// What has been prepared is put into place by moves, which cannot fail.
static_assert(std::is_nothrow_move_assignable_v<Event> && std::is_nothrow_move_constructible_v<Event>);
static_assert(std::is_nothrow_move_assignable_v<Organisation> && std::is_nothrow_move_assignable_v<TableLayout>);

namespace {

void require(const Window& window) {
    if (window.last < window.first) {
        throw Error("opora::ProgrammeBuilder: a window that ends before it begins");
    }
}

std::string* text_of(Event& event, EventText what) {
    switch (what) {
    case EventText::number:
        return &event.number;
    case EventText::title:
        return &event.title;
    case EventText::timing:
        return &event.timing.phrase;
    case EventText::expected_result:
        return &event.expected_result;
    case EventText::parent:
    case EventText::stage:
        break;
    }
    return nullptr;
}

std::vector<Reference>& references_of(Event& event, EventReferences what) {
    switch (what) {
    case EventReferences::responsible:
        return event.responsible;
    case EventReferences::participants:
        return event.participants;
    case EventReferences::venues:
        return event.venues;
    }
    throw Error("opora::ProgrammeBuilder: no such references of an event");
}

} // namespace

std::string_view to_string(EditStatus status) noexcept {
    switch (status) {
    case EditStatus::done:
        return "done";
    case EditStatus::missing:
        return "missing";
    case EditStatus::cycle:
        return "cycle";
    case EditStatus::not_utf8:
        return "not_utf8";
    }
    return {};
}

Event* ProgrammeBuilder::Work::find(const std::string& id) {
    for (auto& placed = builder.placed_; placed < now.events.size(); ++placed) {
        builder.places_.emplace(now.events[placed].id.text, placed);
    }
    const auto found = id.empty() ? builder.places_.end() : builder.places_.find(id);
    return found == builder.places_.end() ? nullptr : &now.events[found->second];
}

void ProgrammeBuilder::Work::forget_places() noexcept {
    builder.places_.clear();
    builder.placed_ = 0;
}

EditStatus ProgrammeBuilder::Work::set_parent(Event& event, std::string_view text) {
    std::string parent(text);
    if (!parent.empty()) {
        const auto* above = find(parent);
        if (above == nullptr) {
            return EditStatus::missing;
        }
        // A programme from elsewhere may hold a circle already: so many steps and no more.
        for (std::size_t i = 0; above != nullptr && i <= now.events.size(); ++i, above = find(above->parent.text)) {
            if (above == &event) {
                return EditStatus::cycle;
            }
        }
    }
    event.parent.text = std::move(parent);
    return EditStatus::done;
}

EditStatus ProgrammeBuilder::Work::set_stage(Event& event, std::string_view text) {
    const auto known = std::any_of(now.stages.begin(), now.stages.end(),
                                   [text](const Stage& stage) { return stage.id.text == text; });
    if (!text.empty() && !known) {
        return EditStatus::missing;
    }
    event.stage.text = std::string(text);
    return EditStatus::done;
}

ProgrammeBuilder::ProgrammeBuilder(Programme programme)
    : now_(std::move(programme)), before_(std::make_shared<building::DatingSnapshot>(now_)) {}

EditStatus ProgrammeBuilder::noted(EditStatus edit) noexcept {
    if (status_ == EditStatus::done) {
        status_ = edit;
    }
    return edit;
}

EditStatus ProgrammeBuilder::set_title(std::string_view title) {
    if (!is_utf8(title)) {
        return noted(EditStatus::not_utf8);
    }
    now_.title = std::string(title);
    return noted(EditStatus::done);
}

void ProgrammeBuilder::set_period(const Window& period) {
    require(period);
    auto& periods = now_.periods;
    if (!periods.empty() && periods.front().basis == PeriodBasis::given) {
        periods.front().window = period;
        return;
    }
    Period given;
    given.window = period;
    periods.insert(periods.begin(), std::move(given));
}

EventId ProgrammeBuilder::add_event(std::string_view number, std::string_view title, std::string_view phrase,
                                    const EventId& after) {
    if (!is_utf8(number) || !is_utf8(title) || !is_utf8(phrase)) {
        noted(EditStatus::not_utf8);
        return {};
    }
    Work work{*this};
    const auto* const before = after.empty() ? nullptr : work.find(after.text);
    if (!after.empty() && before == nullptr) {
        noted(EditStatus::missing);
        return {};
    }
    const auto index = before == nullptr ? now_.events.size()
                                         : static_cast<std::size_t>(before - now_.events.data()) + 1;
    const auto taken = [&work](const std::string& id) { return work.find(id) != nullptr; };
    int last = 1;
    Event event;
    event.id.text = free_id(event_id_base(number_slug(number), title, false), title, taken,
                            [&last](const std::string&) -> int& { return last; });
    event.number = number;
    event.title = title;
    event.timing.phrase = phrase;
    auto added = event.id;
    const bool between = index < now_.events.size();
    now_.events.insert(now_.events.begin() + static_cast<std::ptrdiff_t>(index), std::move(event));
    if (between) {
        work.forget_places();
    }
    return added;
}

EditStatus ProgrammeBuilder::set(const EventId& event, EventText what, std::string_view text) {
    if (!is_utf8(text)) {
        return noted(EditStatus::not_utf8);
    }
    Work work{*this};
    auto* const found = work.find(event.text);
    if (found == nullptr) {
        return noted(EditStatus::missing);
    }
    if (auto* const member = text_of(*found, what)) {
        *member = std::string(text);
        return noted(EditStatus::done);
    }
    return noted(what == EventText::parent ? work.set_parent(*found, text) : work.set_stage(*found, text));
}

EditStatus ProgrammeBuilder::set_windows(const EventId& event, std::span<const Window> windows) {
    std::vector<Window> sorted(windows.begin(), windows.end());
    std::for_each(sorted.begin(), sorted.end(), require);
    sort_unique(sorted);
    auto* const found = Work{*this}.find(event.text);
    if (found == nullptr) {
        return noted(EditStatus::missing);
    }
    auto& timing = found->timing;
    if (!sorted.empty()) {
        timing.windows = std::move(sorted);
        timing.by = TimingOrigin::user;
    } else if (timing.by == TimingOrigin::user) {
        // What the document said before; with another phrase, `build` dates it.
        if (before_) {
            before_->each(building::Timed::event, event.text, [&](std::size_t index) {
                const auto& was = before_->all()[index].timing;
                const bool same = was.by == TimingOrigin::document && was.phrase == timing.phrase;
                if (same) {
                    sorted = was.windows;
                }
                return same;
            });
        }
        timing.windows = std::move(sorted);
        timing.by = TimingOrigin::document;
    }
    return noted(EditStatus::done);
}

EditStatus ProgrammeBuilder::set_references(const EventId& event, EventReferences what,
                                            std::vector<Reference> references) {
    const auto good = std::all_of(references.begin(), references.end(), [](const Reference& reference) {
        return is_utf8(reference.text) && is_utf8(reference.note) && is_utf8(reference.level);
    });
    if (!good) {
        return noted(EditStatus::not_utf8);
    }
    auto* const found = Work{*this}.find(event.text);
    if (found == nullptr) {
        return noted(EditStatus::missing);
    }
    auto& former = references_of(*found, what);
    auto source = former.empty() ? found->source : former.front().source;
    source.span = {};
    const auto level = former.empty() ? std::string() : former.front().level;
    const bool one_level = std::all_of(former.begin(), former.end(),
                                       [&level](const Reference& reference) { return reference.level == level; });
    for (auto& reference : references) {
        if (!reference.source.known()) {
            reference.source = source;
        }
        if (reference.level.empty() && one_level) {
            reference.level = level;
        }
    }
    former = std::move(references);
    return noted(EditStatus::done);
}

std::size_t ProgrammeBuilder::count(ProgrammeList list) const {
    return building::with_list(now_, list, [](const auto& items) { return items.size(); });
}

Programme ProgrammeBuilder::build(const Calendar& calendar) const {
    auto out = now_;
    building::date(out, before_ ? *before_ : building::DatingSnapshot(), calendar);
    return out;
}

} // namespace opora::inline v0
