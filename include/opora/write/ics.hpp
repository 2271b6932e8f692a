// Opora, MIT licence. See LICENSE.
#pragma once

#include <string>

#include "opora/base/language.hpp"
#include "opora/model/programme.hpp"

/// \file
/// The events of a programme as a calendar for people's calendar programs.
///
/// \code
/// #include <opora/write/ics.hpp>
///
/// std::string calendar_of(const opora::Programme& programme) {
///     opora::IcsOptions options;
///     options.dtstamp = "20240901T060000Z"; // the library reads no clock
///     options.domain = "portal.example";
///     return opora::to_ics(programme, options);
/// }
/// \endcode

namespace opora::inline v0 {

/// How to write a calendar.
struct IcsOptions {
    std::string dtstamp;              ///< `20260101T000000Z`; the library reads no clock. Throws `Error` if malformed
    bool deadlines_as_events = false; ///< write deadlines as VEVENT, for calendars that have no tasks
    std::string product = "-//Opora//EN"; ///< PRODID
    std::string domain = "opora.invalid"; ///< right side of the UIDs
    Language language = Language::russian;
    /// Tells one programme's UIDs from another's. Empty: made from the title. Give it where the title may change.
    std::string scope{};
};

/// The events as an iCalendar (RFC 5545, RFC 7986). docs/reference/ics.md says why each thing is as it is.
///
/// A window is an all-day VEVENT with an exclusive end, each window of a repetition its own, so that it can be moved
/// or cancelled alone and the days are those of the programme; a deadline is a VTODO with DUE; an event without dates
/// is a VTODO without any, so that nothing is lost. Nobody is made busy (TRANSPARENT); doubtful dates are TENTATIVE.
/// UIDs stay when the document is read again, and RELATED-TO leads from an event to the one that holds it. Lines are
/// folded at 75 octets without cutting a letter and end with CRLF.
[[nodiscard]] std::string to_ics(const Programme& programme, const IcsOptions& options);

} // namespace opora::inline v0
