// Opora, MIT licence. See LICENSE.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "opora/base/cancel.hpp"
#include "opora/base/language.hpp"
#include "opora/base/progress.hpp"
#include "opora/base/result.hpp"
#include "opora/model/evidence.hpp"
#include "opora/model/finding.hpp"
#include "opora/model/programme.hpp"
#include "opora/time/calendar.hpp"

/// \file
/// A programme and what was found in it, as a page, pictures and a workbook.
///
/// \code
/// #include <opora/check/check.hpp>
/// #include <opora/write/report.hpp>
///
/// std::string page(const opora::Programme& programme) {
///     opora::ReportInput input;
///     input.programme = &programme;
///     input.findings = opora::check(programme);
///     return opora::to_html(input);
/// }
/// \endcode

namespace opora {

/// What a report shows: a programme and what was found of it by `check`, `mentorship_evidence`, `task_coverage`.
/// All of it is only read; the programme and the calendar must outlive the call.
struct ReportInput {
    const Programme* programme = nullptr; ///< not null
    const Calendar* calendar = nullptr;   ///< shades days off and school holidays; null: Russia's
    std::vector<Finding> findings;
    std::vector<MentorshipEvidence> evidence;
    Coverage coverage;
    std::optional<Date> as_of; ///< "today" of the report; nothing: no such line is drawn
    Language language = Language::russian;
    const Cancel* cancel = nullptr; ///< may be null; not owned
    OnProgress progress;            ///< of a page or a workbook; may be empty
};

/// One HTML page that needs nothing else: it works offline, prints, is light or dark as its reader's system is. Text
/// of the document is escaped. The same input gives the same bytes.
[[nodiscard]] std::string to_html(const ReportInput& input);

/// The plan as a Gantt chart: nested rows, deadlines, bands of repetitions and of the whole period, days off shaded,
/// findings marked. A whole SVG document, with its own light and dark colours.
[[nodiscard]] std::string timeline_svg(const ReportInput& input);

/// The network as a picture: who leads, who is supported, who coordinates; mentorships apart from their evidence.
[[nodiscard]] std::string network_svg(const ReportInput& input);

/// Weeks of the plan by person and by school: how many events each has.
[[nodiscard]] std::string load_svg(const ReportInput& input);

/// The plan and the findings as a workbook. An office component: without it, a diagnostic.
[[nodiscard]] Result<std::string> to_xlsx(const ReportInput& input);

} // namespace opora
