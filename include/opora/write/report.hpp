// Opora, MIT licence. See LICENSE.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "opora/base/language.hpp"
#include "opora/base/result.hpp"
#include "opora/base/run_control.hpp"
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
///     opora::ReportData data;
///     data.findings = opora::check(programme);
///     return opora::to_html(programme, data);
/// }
/// \endcode

namespace opora::inline v0 {

/// What was found of a programme by `check`, `mentorship_evidence`, `task_coverage`. What is empty is not shown.
struct ReportData {
    std::vector<Finding> findings;
    std::vector<MentorshipEvidence> evidence;
    Coverage coverage;
};

/// How a report is written.
struct ReportOptions {
    Calendar calendar = Calendar::russia(); ///< shades days off and school holidays
    std::optional<Date> as_of;              ///< "today" of the report; nothing: no such line is drawn
    Language language = Language::russian;
    RunControl control; ///< progress is reported before each section and after the last
};

/// One HTML page that needs nothing else: it works offline, prints, is light or dark as its reader's system is. Text
/// of the document is escaped. The same programme, data and options give the same bytes, here and below.
[[nodiscard]] std::string to_html(const Programme& programme, const ReportData& data = {},
                                  const ReportOptions& options = {});

/// The plan as a Gantt chart: nested rows, deadlines, bands of repetitions and of the whole period, days off shaded,
/// findings marked. A whole SVG document, with its own light and dark colours.
[[nodiscard]] std::string timeline_svg(const Programme& programme, const ReportData& data = {},
                                       const ReportOptions& options = {});

/// The network as a picture: who leads, who is supported, who coordinates; mentorships apart from their evidence.
[[nodiscard]] std::string network_svg(const Programme& programme, const ReportData& data = {},
                                      const ReportOptions& options = {});

/// Weeks of the plan by person and by school: how many events each has.
[[nodiscard]] std::string load_svg(const Programme& programme, const ReportData& data = {},
                                   const ReportOptions& options = {});

/// The plan and the findings as a workbook. An office component: without it, a diagnostic.
[[nodiscard]] Result<std::string> to_xlsx(const Programme& programme, const ReportData& data = {},
                                          const ReportOptions& options = {});

} // namespace opora::inline v0
