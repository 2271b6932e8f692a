// Opora, MIT licence. See LICENSE.
//
// What the builder does, out of sight of its users.
#pragma once

#include "model/builder/lists.hpp"
#include "opora/model/builder.hpp"

namespace opora::inline v0 {

struct ProgrammeBuilder::Work {
    ProgrammeBuilder& builder;
    Programme& now = builder.now_;

    /// The first event with an id, or null.
    [[nodiscard]] Event* find(const std::string& id);
    /// After events have got other places or ids.
    void forget_places() noexcept;

    EditStatus set_parent(Event& event, std::string_view text);
    EditStatus set_stage(Event& event, std::string_view text);

    /// What refers to an item that goes; all that can fail is done first.
    void detach_references(std::size_t index, const std::vector<Event>& events);
    void detach_references(std::size_t index, const std::vector<Stage>& stages);
    void detach_references(std::size_t index, const std::vector<Organisation>& organisations);
    void detach_references(std::size_t index, const std::vector<Person>& people);
    void detach_references(std::size_t index, const std::vector<Group>& groups);
    template <class T>
    void detach_references(std::size_t, const std::vector<T>&) {}

private:
    void unlink(Reference::Target to, const std::string& id) noexcept;
    void leave_groups(const std::string& id) noexcept;
};

} // namespace opora::inline v0
