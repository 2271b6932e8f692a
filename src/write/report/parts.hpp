// Opora, MIT licence. See LICENSE.
#pragma once

#include <string>
#include <string_view>

#include "write/report/view.hpp"
#include "write/svg/markup.hpp"

namespace opora::inline v0::write {

// Each writes one section of the page, with a heading of the second level and the anchor that the contents lead to.
void plan_section(Markup& out, const ReportView& view);
void findings_section(Markup& out, const ReportView& view);
void network_section(Markup& out, const ReportView& view);
void months_section(Markup& out, const ReportView& view);
void load_section(Markup& out, const ReportView& view);
void events_section(Markup& out, const ReportView& view);
void organisations_section(Markup& out, const ReportView& view);
void people_section(Markup& out, const ReportView& view);
void tasks_section(Markup& out, const ReportView& view);
void indicators_section(Markup& out, const ReportView& view);
void unread_section(Markup& out, const ReportView& view);

/// Opens a section `id` with its heading; the caller closes it.
void open_section(Markup& out, const ReportView& view, std::string_view id, std::string_view style = {});

/// A paragraph of a class.
void paragraph(Markup& out, std::string_view style, std::string_view text);

/// A link to the row of an event, by its number.
void event_link(Markup& out, const ReportView& view, std::size_t event);

/// Links to events with `, ` between; of more than `most`, how many more.
void event_links(Markup& out, const ReportView& view, const std::vector<std::size_t>& events, std::size_t most);

/// The severity as a shape and a word.
void severity_badge(Markup& out, const ReportView& view, Severity severity);

/// The beginning of a table: a box that scrolls sideways when the page is narrow, a caption, the heads of its columns.
/// `close_table` closes it.
void open_table(Markup& out, const ReportView& view, std::string_view caption,
                const std::vector<std::string_view>& heads, std::string_view style = {});
void close_table(Markup& out);

/// The head of a row, or an empty cell where there is no text: a head must not be empty.
void row_head(Markup& out, std::string_view text);

/// Who is named, one to a line, as written; by the name of what was found where nothing is written.
[[nodiscard]] std::string names_of(const ReportView& view, const std::vector<Reference>& references);

/// A picture that may be wider than the page.
void wide_picture(Markup& out, const ReportView& view, std::string_view name, const std::string& picture);

} // namespace opora::inline v0::write
