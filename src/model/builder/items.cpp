// Opora, MIT licence. See LICENSE.
//
// Items of any list: put, removed, moved.
#include <algorithm>

#include "base/unicode.hpp"
#include "model/builder/work.hpp"
#include "model/json/programme_reader.hpp"
#include "opora/base/encoding.hpp"

namespace opora::inline v0 {

namespace {

void require_editable(ProgrammeList list) {
    if (list == ProgrammeList::notes) {
        throw Error("opora::ProgrammeBuilder: notes are made by reading and dating, not edited");
    }
}

// Whether another item has the same id: then that one is referred to from now on.
template <class T>
bool lives_on(const std::vector<T>& items, std::size_t index) {
    const auto* const id = building::key_of(items[index]);
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (i != index && *building::key_of(items[i]) == *id) {
            return true;
        }
    }
    return id->empty();
}

} // namespace

// What the event held goes up. The new ids are made first, for that may fail.
void ProgrammeBuilder::Work::detach_references(std::size_t index, const std::vector<Event>& events) {
    std::vector<std::pair<EventId*, EventId>> up;
    for (std::size_t i = 0; !lives_on(events, index) && i < events.size(); ++i) {
        if (i != index && events[i].parent == events[index].id) {
            up.emplace_back(&now.events[i].parent, events[index].parent);
        }
    }
    for (auto& [parent, above] : up) {
        *parent = std::move(above);
    }
    forget_places();
}

void ProgrammeBuilder::Work::detach_references(std::size_t index, const std::vector<Stage>& stages) {
    if (lives_on(stages, index)) {
        return;
    }
    const auto& stage = stages[index];
    std::vector<std::pair<StageId*, StageId>> up;
    for (auto& event : now.events) {
        if (event.stage == stage.id) {
            up.emplace_back(&event.stage, stage.parent);
        }
    }
    for (auto& section : now.stages) {
        if (section.parent == stage.id && &section != &stage) {
            up.emplace_back(&section.parent, stage.parent);
        }
    }
    for (auto& [held_by, above] : up) {
        *held_by = std::move(above);
    }
}

void ProgrammeBuilder::Work::unlink(Reference::Target to, const std::string& id) noexcept {
    const auto clear = [&](std::vector<Reference>& references) {
        for (auto& reference : references) {
            if (reference.target == to && reference.id == id) {
                reference.target = Reference::Target::nothing;
                reference.id.clear();
            }
        }
    };
    for (auto& clause : now.clauses) {
        clear(clause.executors);
        clear(clause.control);
    }
    for (auto& event : now.events) {
        clear(event.participants);
        clear(event.responsible);
        clear(event.venues);
    }
    for (auto& mentorship : now.mentorships) {
        clear(mentorship.mentors);
        clear(mentorship.mentees);
    }
}

void ProgrammeBuilder::Work::leave_groups(const std::string& id) noexcept {
    for (auto& group : now.groups) {
        std::erase(group.members, id);
    }
}

void ProgrammeBuilder::Work::detach_references(std::size_t index, const std::vector<Organisation>& organisations) {
    if (lives_on(organisations, index)) {
        return;
    }
    const auto& id = organisations[index].id;
    unlink(Reference::Target::organisation, id.text);
    leave_groups(id.text);
    for (auto& network : now.networks) {
        std::erase_if(network.members, [&id](const NetworkMember& member) { return member.organisation == id; });
    }
    for (auto& person : now.people) {
        if (person.organisation == id) {
            person.organisation.text.clear();
        }
    }
}

void ProgrammeBuilder::Work::detach_references(std::size_t index, const std::vector<Person>& people) {
    if (lives_on(people, index)) {
        return;
    }
    const auto& id = people[index].id;
    unlink(Reference::Target::person, id.text);
    leave_groups(id.text);
    for (auto& organisation : now.organisations) {
        std::erase(organisation.people, id);
    }
}

void ProgrammeBuilder::Work::detach_references(std::size_t index, const std::vector<Group>& groups) {
    if (lives_on(groups, index)) {
        return;
    }
    const auto id = groups[index].id.text; // the group may be one of those that lose a member
    unlink(Reference::Target::group, id);
    leave_groups(id);
}

Result<std::size_t> ProgrammeBuilder::put(ProgrammeList list, std::string_view json, const Limits& limits) {
    require_editable(list);
    if (json.size() > limits.max_file_bytes) {
        return Diagnostic{
            Code::file_too_large, {std::to_string(json.size()), std::to_string(limits.max_file_bytes)}, {}};
    }
    if (!is_utf8(json)) {
        return Diagnostic{Code::text_not_utf8, {}, {}};
    }
    return building::with_list(now_, list, [&]<class T>(std::vector<T>& items) -> Result<std::size_t> {
        if constexpr (std::same_as<T, Diagnostic>) {
            return items.size();
        } else {
            auto files = now_.files;
            Unknown rest;
            auto item = json::ProgrammeReader(json, limits).item<T>(files, rest);
            if (!item) {
                return item.error();
            }
            auto index = items.size();
            const auto* const key = building::key_of(*item);
            if constexpr (std::same_as<T, Event>) {
                const auto* const found = Work{*this}.find(*key);
                index = found == nullptr ? index : static_cast<std::size_t>(found - items.data());
            } else if (key != nullptr && !key->empty()) {
                const auto found = std::find_if(items.begin(), items.end(),
                                                [key](const T& each) { return *building::key_of(each) == *key; });
                index = static_cast<std::size_t>(found - items.begin());
            }
            auto unknown = now_.unknown;
            for (auto& [name, text] : rest) {
                unknown.emplace_back(std::string(building::kept_by_programme(list)) + '/' + std::to_string(index) +
                                         '/' + name,
                                     std::move(text));
            }
            building::sort(unknown);
            if (index == items.size()) {
                items.push_back(std::move(item).value());
            } else {
                items[index] = std::move(item).value();
            }
            now_.files.swap(files);
            now_.unknown.swap(unknown);
            return index;
        }
    });
}

EditStatus ProgrammeBuilder::remove(ProgrammeList list, std::size_t index) {
    require_editable(list);
    return noted(building::with_list(now_, list, [&]<class T>(std::vector<T>& items) {
        if (index >= items.size()) {
            return EditStatus::missing;
        }
        auto unknown = now_.unknown;
        if (const auto name = building::kept_by_programme(list); !name.empty()) {
            unknown = building::renumbered(unknown, name, [index](std::size_t i) {
                return i == index ? std::nullopt : std::optional(i < index ? i : i - 1);
            });
        }
        Work{*this}.detach_references(index, items);
        items.erase(items.begin() + static_cast<std::ptrdiff_t>(index));
        now_.unknown.swap(unknown);
        return EditStatus::done;
    }));
}

EditStatus ProgrammeBuilder::move(ProgrammeList list, std::size_t from, std::size_t to) {
    require_editable(list);
    return noted(building::with_list(now_, list, [&](auto& items) {
        if (from >= items.size() || to >= items.size()) {
            return EditStatus::missing;
        }
        auto unknown = now_.unknown;
        if (const auto name = building::kept_by_programme(list); !name.empty()) {
            unknown = building::renumbered(unknown, name, [from, to](std::size_t i) {
                if (i == from) {
                    return std::optional(to);
                }
                const auto low = i - (from < i && i <= to ? 1 : 0);
                return std::optional(to <= i && i < from ? i + 1 : low);
            });
        }
        const auto at = [&items](std::size_t i) { return items.begin() + static_cast<std::ptrdiff_t>(i); };
        if (from < to) {
            std::rotate(at(from), at(from + 1), at(to + 1));
        } else {
            std::rotate(at(to), at(from), at(from + 1));
        }
        now_.unknown.swap(unknown);
        if (list == ProgrammeList::events) {
            Work{*this}.forget_places();
        }
        return EditStatus::done;
    }));
}

} // namespace opora::inline v0
