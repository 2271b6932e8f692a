// Opora, MIT licence. See LICENSE.
#include "write/svg/timeline.hpp"

#include <algorithm>
#include <numeric>

#include "write/svg/text_width.hpp"
#include "write/svg/timeline_bars.hpp"

namespace opora::inline v0::write {

namespace {

constexpr double page_width = 1120;
constexpr double labels_end = 384;
constexpr double chart_left = 440;
constexpr double chart_width = page_width - chart_left - 8;
constexpr double text_size = 12;
constexpr double text_step = 17; // the highest fonts have lines of 1.4 of their size
constexpr double row_padding = 8;
constexpr double axis_step = 19;
constexpr double little_more = 1.12; // than a piece is better made smaller on paper than cut in two on the screen

struct Row {
    const PlanRow* plan = nullptr;
    std::string number;
    std::vector<std::string> lines;
    double number_x = 0;
    double title_x = 0;
    double height = 0;
};

Row lay_out(const PlanRow& plan) {
    constexpr double indent = 15;
    constexpr double bold = 1.12; // a bold letter to a plain one
    Row row;
    row.plan = &plan;
    row.number_x = 8 + static_cast<double>(plan.depth) * indent;
    row.title_x = row.number_x;
    if (plan.stage != nullptr) {
        row.lines = wrap_to(plan.stage->title, text_size * bold, labels_end - row.title_x, 2);
    } else {
        row.number = cut_to(plan.event->number, text_size * bold, 80);
        if (!row.number.empty()) {
            row.title_x += text_width(row.number, text_size * bold) + 6;
        }
        row.lines = wrap_to(plan.event->title, text_size, labels_end - row.title_x, 2);
    }
    row.height = row_padding + text_step * static_cast<double>(std::max<std::size_t>(row.lines.size(), 1));
    return row;
}

// What stands in a row at greater length, shown when one points at it.
std::string whole_text(const ReportView& view, const PlanRow& plan) {
    const auto* const timing = plan.event != nullptr ? &plan.event->timing
                               : plan.stage->timing  ? &*plan.stage->timing
                                                     : nullptr;
    std::string out = plan.event != nullptr ? ReportView::title(*plan.event) : plan.stage->title;
    if (timing != nullptr && !timing->phrase.empty()) {
        out += "\n" + timing->phrase;
    }
    if (timing != nullptr && !timing->windows.empty()) {
        out += "\n" + view.words.windows(timing->windows, 6);
    }
    return out;
}

class Drawing {
public:
    Drawing(const ReportView& view, const Axis& axis, const TimelineOptions& options)
        : view_(view), axis_(axis), options_(options) {}

    [[nodiscard]] double head_height() const {
        return 6 + axis_step * (axis_.upper().empty() ? 1 : 2) + (today() ? axis_step : 0);
    }

    [[nodiscard]] Picture piece(const Row* first, const Row* last) {
        double height = head_height();
        for (const Row* row = first; row != last; ++row) {
            height += row->height;
        }
        Picture picture;
        picture.width = page_width;
        picture.height = height + 6;
        Markup out;
        head(out, height);
        today_line(out, height);
        double y = head_height();
        for (const Row* row = first; row != last; ++row) {
            view_.check_cancel();
            draw(out, *row, y);
            y += row->height;
        }
        line(out, "rule", 0, height, page_width, height);
        picture.body = std::move(out).take();
        return picture;
    }

private:
    [[nodiscard]] bool today() const { return view_.options.as_of && axis_.range().contains(*view_.options.as_of); }

    void names(Markup& out, const std::vector<AxisPart>& parts, double y, std::string_view style) const {
        for (const auto& part : parts) {
            const double left = axis_.x(part.window.first);
            const double right = axis_.x(part.window.last + 1);
            label(out, {(left + right) / 2, y, Axis::label_size, right - left, style, "middle"}, part.label);
        }
    }

    void head(Markup& out, double bottom) const {
        const double top = head_height();
        const double names_top = today() ? axis_step : 0;
        timeline_shades(out, view_, axis_, top, bottom);
        for (const auto& part : axis_.lower()) {
            line(out, "grid", axis_.x(part.window.first), top - axis_step, axis_.x(part.window.first), bottom);
        }
        for (const auto& part : axis_.upper()) {
            line(out, "rule", axis_.x(part.window.first), names_top, axis_.x(part.window.first), bottom);
        }
        line(out, "rule", axis_.left() + axis_.width(), names_top, axis_.left() + axis_.width(), bottom);
        if (!axis_.upper().empty()) {
            names(out, axis_.upper(), names_top + 14, "t");
        }
        names(out, axis_.lower(), top - 8, "m");
        line(out, "rule", 0, top, page_width, top);
    }

    void today_line(Markup& out, double bottom) const {
        if (!today()) {
            return;
        }
        const double x = (axis_.x(*view_.options.as_of) + axis_.x(*view_.options.as_of + 1)) / 2;
        line(out, "today", x, axis_step - 4, x, bottom);
        const auto text = view_.words("as_of", {view_.words.day(*view_.options.as_of)});
        const double half = text_width(text, Axis::label_size) / 2;
        const double middle = std::clamp(x, axis_.left() + half, axis_.left() + axis_.width() - half);
        label(out, {middle, 12, Axis::label_size, 2 * half + 0.1, "now", "middle"}, text);
    }

    void marks(Markup& out, const Row& row, double y) const {
        const auto& findings = view_.findings_of_event[row.plan->index];
        const auto gravest = view_.gravest(row.plan->index);
        if (!gravest) {
            return;
        }
        const auto count = std::to_string(findings.size());
        const auto name = view_.words("to_findings", {count}) + " (" +
                          std::string(view_.words.named("severity_", to_string(*gravest))) + ")";
        if (options_.links) {
            out.open("a", {{"href", "#" + finding_anchor(findings.front())}, {"aria-label", name}});
            out.empty("rect", {{"class", "hit"},
                               {"x", number(labels_end + 4)},
                               {"y", number(y - 12)},
                               {"width", "46"},
                               {"height", "24"}});
        } else {
            out.open("g").element("title", {}, name);
        }
        severity_mark(out, *gravest, labels_end + 16, y);
        label(out, {labels_end + 26, y + 4, text_size, 24, "t", "start"}, count);
        out.close();
    }

    void titles(Markup& out, const Row& row, double y) const {
        const bool stage = row.plan->stage != nullptr;
        const bool linked = options_.links && !stage;
        if (linked) {
            out.open("a", {{"href", "#" + event_anchor(row.plan->index)}});
        } else {
            out.open("g");
        }
        out.element("title", {}, whole_text(view_, *row.plan));
        double base = y + row_padding / 2 + 12.5;
        label(out, {row.number_x, base, text_size, labels_end - row.number_x, "b", "start"}, row.number);
        for (const auto& text : row.lines) {
            label(out, {row.title_x, base, text_size, labels_end - row.title_x + 0.1, stage ? "b" : "t", "start"},
                  text);
            base += text_step;
        }
        out.close();
    }

    void draw(Markup& out, const Row& row, double y) const {
        const double middle = y + row.height / 2;
        if (row.plan->stage != nullptr) {
            rectangle(out, "head", 0, y, labels_end + 56, row.height);
            titles(out, row, y);
            stage_line(out, *row.plan->stage, middle);
        } else {
            titles(out, row, y);
            marks(out, row, middle);
            timeline_bars(out, view_, axis_, *row.plan->event, middle);
        }
        line(out, "grid", 0, y + row.height, page_width, y + row.height);
    }

    // A stage is a bracket over its days.
    void stage_line(Markup& out, const Stage& stage, double y) const {
        if (!stage.timing) {
            return;
        }
        for (const auto& window : stage.timing->windows) {
            if (const auto shown = intersection(window, axis_.range())) {
                const double left = axis_.x(shown->first);
                const double right = axis_.x(shown->last + 1);
                line(out, "run", left, y, right, y);
                line(out, "run", left + 1, y - 4, left + 1, y + 4);
                line(out, "run", right - 1, y - 4, right - 1, y + 4);
            }
        }
    }

    const ReportView& view_;
    const Axis& axis_;
    const TimelineOptions& options_;
};

// Rows of a piece: as many as fit; a stage's heading goes with its first event.
std::size_t piece_end(const std::vector<Row>& rows, std::size_t begin, double room) {
    double height = 0;
    auto end = begin;
    while (end < rows.size() && (end == begin || height + rows[end].height <= room)) {
        height += rows[end].height;
        ++end;
    }
    while (end < rows.size() && end > begin + 1 && rows[end - 1].plan->stage != nullptr) {
        --end;
    }
    return end;
}

// The least room with which the rows still make no more pieces: no sheet is left with one row.
double evened(const std::vector<Row>& rows, double most) {
    const auto pieces = [&rows](double room) {
        std::size_t count = 0;
        for (std::size_t begin = 0; begin < rows.size(); begin = piece_end(rows, begin, room)) {
            ++count;
        }
        return count;
    };
    constexpr double step = 20;
    const auto least = pieces(most);
    double room = most;
    while (room - step > step * 4 && pieces(room - step) == least) {
        room -= step;
    }
    return room;
}

struct LegendItem {
    std::string_view word;
    void (*draw)(Markup&, double x, double y);
};

void dashed_bar(Markup& out, double x, double y) {
    rectangle(out, "bar", x + 2, y - 4, 20, 8, 2);
    rectangle(out, "doubt", x, y - 6, 24, 12, 3);
}

constexpr LegendItem legend_items[] = {
    {"legend_span", [](Markup& out, double x, double y) { rectangle(out, "bar", x, y - 5, 24, 10, 2); }},
    {"legend_every",
     [](Markup& out, double x, double y) {
         rectangle(out, "rep", x, y - 5, 10, 10, 5);
         rectangle(out, "rep", x + 14, y - 5, 10, 10, 5);
     }},
    {"legend_always", [](Markup& out, double x, double y) { rectangle(out, "band", x, y - 7, 24, 14, 3); }},
    {"legend_until",
     [](Markup& out, double x, double y) {
         line(out, "run", x, y, x + 18, y);
         diamond(out, "due", x + 18, y, 6);
     }},
    {"legend_doubt", dashed_bar},
    {"legend_off", [](Markup& out, double x, double y) { rectangle(out, "off", x, y - 8, 24, 16); }},
    {"legend_school",
     [](Markup& out, double x, double y) {
         for (double at = x + 1; at < x + 24; at += 6) {
             line(out, "school", at, y - 8, at, y + 8);
         }
     }},
    {"severity_error", [](Markup& out, double x, double y) { severity_mark(out, Severity::error, x + 18, y); }},
    {"severity_warning", [](Markup& out, double x, double y) { severity_mark(out, Severity::warning, x + 18, y); }},
    {"severity_info", [](Markup& out, double x, double y) { severity_mark(out, Severity::info, x + 18, y); }},
};

} // namespace

std::vector<Picture> timeline(const ReportView& view, const TimelineOptions& options) {
    std::vector<Picture> out;
    if (!view.range || view.programme.events.empty()) {
        return out;
    }
    std::vector<Row> rows;
    const auto shown = options.most_rows == 0 ? view.rows.size() : std::min(view.rows.size(), options.most_rows);
    rows.reserve(shown);
    for (std::size_t i = 0; i < shown; ++i) {
        rows.push_back(lay_out(view.rows[i]));
    }
    const Axis axis(*view.range, chart_left, chart_width, view.words);
    Drawing drawing(view, axis, options);
    std::vector<std::size_t> ends;
    double room = options.page - drawing.head_height();
    if (options.page > 0) {
        const auto whole = std::accumulate(rows.begin(), rows.end(), 0.0,
                                           [](double sum, const Row& row) { return sum + row.height; });
        room = whole <= room * little_more ? whole : evened(rows, room);
    }
    for (std::size_t begin = 0; begin < rows.size(); begin = ends.back()) {
        ends.push_back(options.page > 0 ? piece_end(rows, begin, room) : rows.size());
    }
    std::size_t begin = 0;
    for (const auto end : ends) {
        auto picture = drawing.piece(rows.data() + begin, rows.data() + end);
        picture.title = ends.size() == 1 ? std::string(view.words("timeline_title"))
                                         : view.words("timeline_part",
                                                      {std::to_string(out.size() + 1), std::to_string(ends.size())});
        picture.description = view.words("timeline_desc",
                                         {std::to_string(view.programme.events.size()),
                                          view.words.day(view.range->first), view.words.day(view.range->last)});
        out.push_back(std::move(picture));
        begin = end;
    }
    return out;
}

Picture timeline_legend(const ReportView& view) {
    constexpr double row = 26;
    Picture picture;
    picture.width = page_width;
    picture.title = view.words("legend");
    Markup out;
    double x = 4;
    double y = row / 2;
    for (const auto& item : legend_items) {
        const auto text = view.words(item.word);
        const double room = text_width(text, text_size);
        if (x + 32 + room > page_width - 4) {
            x = 4;
            y += row;
        }
        item.draw(out, x, y);
        label(out, {x + 32, y + 4, text_size, room + 0.1, "m", "start"}, text);
        x += 32 + room + 22;
    }
    picture.height = y + row / 2;
    picture.body = std::move(out).take();
    return picture;
}

} // namespace opora::inline v0::write
