// Opora, MIT licence. See LICENSE.
#include "write/report/parts.hpp"
#include "write/svg/timeline.hpp"

namespace opora::inline v0 {

namespace write {

namespace {

constexpr double page_height =
    650; // of a piece: an A4 page lying holds 779 of its width; the first has the heading too
constexpr std::size_t most_rows = 1500; // in the page; the picture's own file has all

} // namespace

void plan_section(Markup& out, const ReportView& view) {
    open_section(out, view, "plan", "land");
    TimelineOptions options;
    options.page = page_height;
    options.most_rows = most_rows;
    options.links = true;
    const auto pieces = timeline(view, options);
    if (pieces.empty()) {
        paragraph(out, "lead", view.words(view.programme.events.empty() ? "no_events" : "no_dates"));
        out.close();
        return;
    }
    paragraph(out, "lead", view.words("plan_lead"));
    if (view.rows.size() > most_rows) {
        paragraph(out, {}, view.words("timeline_cut", {std::to_string(most_rows), std::to_string(view.rows.size())}));
    }
    Markup pictures;
    inline_svg(pictures, timeline_legend(view), "legend", false);
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        pictures.open("div", {{"class", "piece"}});
        inline_svg(pictures, pieces[i], "plan-" + std::to_string(i + 1), true);
        pictures.close();
    }
    wide_picture(out, view, view.words("timeline_title"), std::move(pictures).take());
    out.close();
}

} // namespace write

std::string timeline_svg(const Programme& programme, const ReportData& data, const ReportOptions& options) {
    const write::ReportView view(programme, data, options);
    auto pictures = write::timeline(view, {});
    write::Picture whole;
    if (pictures.empty()) {
        write::Markup out;
        const auto words = view.words(view.programme.events.empty() ? "no_events" : "no_dates");
        write::label(out, {12, 28, 14, 690, "t", "start"}, words);
        whole = {720, 48, std::string(view.words("timeline_title")), std::string(words), std::move(out).take()};
    } else {
        const auto title = pictures.front().title;
        const auto description = pictures.front().description;
        whole = write::stacked({write::timeline_legend(view), pictures.front()});
        whole.title = title;
        whole.description = description;
    }
    return write::whole_svg(whole);
}

} // namespace opora::inline v0
