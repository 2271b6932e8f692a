// Opora, MIT licence. See LICENSE.
#pragma once

#include <string>

#include "opora/base/language.hpp"
#include "opora/model/programme.hpp"

namespace opora {

/// How to write a calendar.
struct IcsOptions {
    std::string dtstamp;                  ///< `20260101T000000Z`; the library reads no clock. Throws `Error` if malformed
    bool deadlines_as_events = false;     ///< write deadlines as VEVENT instead of VTODO
    std::string product = "-//Opora//EN"; ///< PRODID
    std::string domain = "opora.invalid"; ///< right side of the UIDs
    Language language = Language::russian;
};

/// The dated events as an iCalendar (RFC 5545, RFC 7986): all-day VEVENTs with exclusive ends, deadlines as VTODO,
/// UIDs that stay when the document is read again, RELATED-TO for nested events. Lines are folded at 75 octets
/// without cutting a letter and end with CRLF.
[[nodiscard]] std::string to_ics(const Programme& programme, const IcsOptions& options);

} // namespace opora
