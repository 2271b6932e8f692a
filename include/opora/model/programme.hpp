// Opora, MIT licence. See LICENSE.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "opora/base/diagnostic.hpp"
#include "opora/model/event.hpp"
#include "opora/model/identifier.hpp"
#include "opora/model/layout.hpp"
#include "opora/model/party.hpp"
#include "opora/model/passport.hpp"
#include "opora/model/source.hpp"

/// \file
/// A programme: passport, participants and plan as plain values.
///
/// \code
/// #include <opora/model/programme.hpp>
///
/// // The events of a programme that no phrase dates.
/// std::vector<std::string> undated(const opora::Programme& programme) {
///     std::vector<std::string> out;
///     for (const auto& event : programme.events) {
///         if (event.timing.windows.empty()) {
///             out.push_back(event.number + " " + event.title);
///         }
///     }
///     return out;
/// }
/// \endcode

namespace opora::inline v0 {

/// A whole programme: passport, participants, plan. A plain value; read by `read_programme` or `from_json`.
struct Programme {
    std::string title;
    Source title_source;
    std::vector<SourceFile> files; ///< the documents that sources point into
    std::vector<Period> periods;   ///< the first is the one in force
    std::vector<Approval> approvals;
    std::vector<PassportEntry> passport;
    std::vector<Statement> goals;
    std::vector<Statement> tasks;
    std::vector<Statement> expected_results;
    std::vector<Clause> clauses;
    std::vector<NamedDocument> documents;
    std::vector<Stage> stages;
    std::vector<Organisation> organisations;
    std::vector<Person> people;
    std::vector<Group> groups;
    std::vector<Event> events;
    std::vector<Network> networks;
    std::vector<Mentorship> mentorships;
    std::vector<Indicator> indicators;
    std::vector<ProseSection> sections;
    std::vector<TableLayout> tables;
    std::vector<Unread> unread;
    std::vector<Diagnostic> notes; ///< what the reader repaired, assumed or passed over
    Unknown unknown;               ///< members of the top level that this version does not know

    /// The period in force, or nothing.
    [[nodiscard]] std::optional<Window> period() const {
        return periods.empty() ? std::nullopt : std::optional<Window>(periods.front().window);
    }

    friend bool operator==(const Programme&, const Programme&) = default;
};

/// The event with an id, or null.
[[nodiscard]] const Event* find_event(const Programme& programme, const EventId& id);

} // namespace opora::inline v0
