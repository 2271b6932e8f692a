// Opora, MIT licence. See LICENSE.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "opora/base/limits.hpp"
#include "opora/base/result.hpp"
#include "opora/model/programme.hpp"
#include "opora/time/calendar.hpp"

/// \file
/// Makes a programme, or changes one that was read; the programme that it began with stays as it is.
///
/// \code
/// #include <opora/model/builder.hpp>
///
/// opora::Result<opora::Programme> weekly_meetings(const std::vector<std::string>& titles) {
///     opora::ProgrammeBuilder builder;
///     builder.set_period({opora::Date(2024, 9, 1), opora::Date(2025, 5, 31)});
///     for (const auto& title : titles) {
///         const auto id = builder.add_event("", title, "еженедельно");
///         builder.set(id, opora::EventText::expected_result, "протокол");
///     }
///     if (builder.status() != opora::EditStatus::done) { // asked once, after all edits
///         return opora::Diagnostic{opora::Code::text_not_utf8, {}, {}};
///     }
///     return builder.build(opora::Calendar::russia());
/// }
/// \endcode

namespace opora::inline v0 {

namespace building {
class DatingSnapshot;
}

/// The lists of a programme, in the order of its JSON form.
enum class ProgrammeList : std::uint8_t {
    periods,
    approvals,
    passport,
    goals,
    tasks,
    expected_results,
    clauses,
    documents,
    stages,
    organisations,
    people,
    groups,
    events,
    networks,
    mentorships,
    indicators,
    sections,
    tables,
    unread,
    notes, ///< is counted, and cannot be edited
};

/// A text of an event that can be set.
enum class EventText : std::uint8_t {
    number, ///< as people write it; the id stays
    title,  ///< the id stays
    timing, ///< the phrase; windows set by a user stay
    expected_result,
    parent, ///< id of the event that holds it, or empty
    stage,  ///< id of its stage, or empty
};

/// Whom or what an event refers to.
enum class EventReferences : std::uint8_t { responsible, participants, venues };

/// What came of an edit. Whatever is not `done` has changed nothing.
enum class EditStatus : std::uint8_t {
    done,
    missing,  ///< there is no such item, event or stage
    cycle,    ///< an event cannot lie in itself or in what it holds
    not_utf8, ///< a text is not UTF-8
};

/// `done`, `missing`, `cycle`, `not_utf8`.
[[nodiscard]] std::string_view to_string(EditStatus status) noexcept;

/// Makes a programme, from nothing or from another one. A value; one thread at a time may use it. An edit that fails or
/// throws changes nothing but `status()`. Ids, sources and raw cells stay as they are, whatever is edited.
class ProgrammeBuilder {
public:
    /// Begins with nothing.
    ProgrammeBuilder() = default;
    /// Begins with a programme. Without edits, `build` gives the same one.
    explicit ProgrammeBuilder(Programme programme);

    /// Sets the title.
    EditStatus set_title(std::string_view title);

    /// Sets the period in force, given by the caller: it takes the place of one given before, others stay behind it.
    /// \throws Error  where the window is reversed
    void set_period(const Window& period);

    /// Adds an event at the end, or after another. Its id comes from number and title as when a document is read; of
    /// several events with one number, the first keeps the id without a hash of its title.
    /// \param number  as people write it, `8.1.`; may be empty
    /// \param phrase  says when; may be empty. One that is not understood is no failure
    /// \param after   the event after which it goes; empty: at the end
    /// \return  its id; empty where nothing was added, and `status()` says why
    EventId add_event(std::string_view number, std::string_view title, std::string_view phrase,
                      const EventId& after = {});

    /// Sets a text of an event.
    EditStatus set(const EventId& event, EventText what, std::string_view text);

    /// Sets the windows of an event by the user's will, whatever its phrase says; the phrase stays, and where it says
    /// other days `check` tells. Without any, the phrase decides again. They are sorted.
    /// \throws Error  where a window is reversed
    EditStatus set_windows(const EventId& event, std::span<const Window> windows);

    /// Sets whom or what an event refers to; `references_in` (opora/read/references.hpp) gives them from a cell's text.
    /// Those without a source get the place of the former ones, and their level where all had the same.
    EditStatus set_references(const EventId& event, EventReferences what, std::vector<Reference> references);

    /// Adds an item of any list but `notes`, or replaces the one with its id (of a clause: its number), as JSON of the
    /// programme's form. Members that are left out are empty; an empty id is that of no other item. Items of lists
    /// without ids are added at the end. A document that its sources name joins the files of the programme.
    /// \return  where it stands now; `json_broken` or `json_form` with the byte, `text_not_utf8`, `file_too_large`
    Result<std::size_t> put(ProgrammeList list, std::string_view json, const Limits& limits = {});

    /// Removes an item of any list but `notes`. What an event or a stage held goes up to the one above; references to an
    /// organisation, a person or a group keep their text, and groups, networks and organisations lose it.
    EditStatus remove(ProgrammeList list, std::size_t index);

    /// Moves an item within any list but `notes`.
    /// \param to  where it is to stand
    EditStatus move(ProgrammeList list, std::size_t from, std::size_t to);

    /// Of the edits since the beginning or `clear_status`, the first that was not `done`: enough to be asked once, when
    /// all edits are made. `put` answers by its own result.
    [[nodiscard]] EditStatus status() const noexcept { return status_; }

    /// Makes `status()` `done` again.
    void clear_status() noexcept { status_ = EditStatus::done; }

    /// How many items a list has.
    [[nodiscard]] std::size_t count(ProgrammeList list) const;

    /// The programme as it is now. Timings whose phrase, programme's period or days of the event above have changed are
    /// dated again, and the notes about them are made anew; windows set by a user stay. The names in it are as they
    /// were: `resolve_names` finds who is who in what was added.
    [[nodiscard]] Programme build(const Calendar& calendar) const;

private:
    struct Work;

    EditStatus noted(EditStatus edit) noexcept;

    Programme now_;
    std::shared_ptr<const building::DatingSnapshot> before_; ///< what was dated when it began
    std::unordered_map<std::string, std::size_t> places_;    ///< of the first events by their ids
    std::size_t placed_ = 0;                                 ///< how many events that covers
    EditStatus status_ = EditStatus::done;
};

} // namespace opora::inline v0
