// Opora, MIT licence. See LICENSE.
#pragma once

/// \file
/// All of the C++ API. It is quicker to compile what includes only the headers that it needs.

#include "opora/version.hpp" // for the preprocessor

// Results, diagnostics, codes, places, limits; stopping and following long work.
#include "opora/base/check_digits.hpp"
#include "opora/base/codes.hpp"
#include "opora/base/diagnostic.hpp"
#include "opora/base/encoding.hpp"
#include "opora/base/error.hpp"
#include "opora/base/language.hpp"
#include "opora/base/limits.hpp"
#include "opora/base/result.hpp"
#include "opora/base/run_control.hpp"
#include "opora/base/span.hpp"

// Dates, windows, calendars; the timing language; recurrence; relations in time.
#include "opora/time/calendar.hpp"
#include "opora/time/date.hpp"
#include "opora/time/recurrence.hpp"
#include "opora/time/relation.hpp"
#include "opora/time/timing.hpp"
#include "opora/time/timing_text.hpp"
#include "opora/time/window.hpp"

// The programme as plain values; findings; JSON; the builder; differences; pseudonyms.
#include "opora/model/builder.hpp"
#include "opora/model/diff.hpp"
#include "opora/model/document_text.hpp"
#include "opora/model/event.hpp"
#include "opora/model/evidence.hpp"
#include "opora/model/finding.hpp"
#include "opora/model/identifier.hpp"
#include "opora/model/index.hpp"
#include "opora/model/json.hpp"
#include "opora/model/layout.hpp"
#include "opora/model/party.hpp"
#include "opora/model/passport.hpp"
#include "opora/model/programme.hpp"
#include "opora/model/pseudonyms.hpp"
#include "opora/model/reference.hpp"
#include "opora/model/source.hpp"
#include "opora/model/term.hpp"
#include "opora/model/timing.hpp"
#include "opora/model/vocabulary.hpp"

// Files to paragraphs and tables.
#include "opora/document/document.hpp"
#include "opora/document/open.hpp"

// Tables of data: their columns found or given.
#include "opora/tables/mapping.hpp"
#include "opora/tables/table.hpp"

// Who is who.
#include "opora/names/event_format.hpp"
#include "opora/names/mentorship_rule.hpp"
#include "opora/names/organisation_name.hpp"
#include "opora/names/resolve.hpp"
#include "opora/plan/plan.hpp"

// Documents to programmes.
#include "opora/read/read.hpp"
#include "opora/read/references.hpp"

// The catalogue of what a plan must keep, and its settings.
#include "opora/rules/rule.hpp"
#include "opora/rules/settings.hpp"

// Contradictions.
#include "opora/check/check.hpp"

// CSV, iCalendar, XLSX, the report.
#include "opora/write/csv.hpp"
#include "opora/write/ics.hpp"
#include "opora/write/report.hpp"
