// Opora, MIT licence. See LICENSE.
#include "write/svg/network.hpp"

#include <algorithm>
#include <set>

#include "write/svg/network_layout.hpp"
#include "write/svg/text_width.hpp"

namespace opora::inline v0 {

namespace write {

namespace {

constexpr std::size_t most_evidence = 80;
constexpr double legend_height = 34;

struct Point {
    double x = 0;
    double y = 0;
};

// From the side of a box that looks at the other one.
Point port(const NetworkNode& from, const NetworkNode& to) {
    const double centre = from.x + from.width / 2;
    const double middle = from.y + from.height / 2;
    if (from.x + from.width < to.x) {
        return {from.x + from.width, middle};
    }
    if (to.x + to.width < from.x) {
        return {from.x, middle};
    }
    return {centre, from.y < to.y ? from.y + from.height : from.y};
}

std::string curve(const NetworkNode& a, const NetworkNode& b) {
    const auto from = port(a, b);
    const auto to = port(b, a);
    std::string out = "M" + number(from.x) + " " + number(from.y);
    if (a.side == b.side && (a.side == Side::left || a.side == Side::right)) {
        // In one column: out into the free middle and back.
        const bool left = a.side == Side::left;
        const double edge = left ? a.x + a.width : a.x;
        const double out_x = edge + (left ? 60 : -60);
        const double ya = a.y + a.height / 2;
        const double yb = b.y + b.height / 2;
        return "M" + number(edge) + " " + number(ya) + "C" + number(out_x) + " " + number(ya) + " " + number(out_x) +
               " " + number(yb) + " " + number(edge) + " " + number(yb);
    }
    const double bend = (to.x - from.x) / 2;
    return out + "C" + number(from.x + bend) + " " + number(from.y) + " " + number(to.x - bend) + " " + number(to.y) +
           " " + number(to.x) + " " + number(to.y);
}

class Drawing {
public:
    explicit Drawing(const ReportView& view) : view_(view), layout_(lay_out_network(view)) {}

    [[nodiscard]] NetworkPicture take() {
        NetworkPicture out;
        const auto& programme = view_.programme;
        out.counted = layout_.counted;
        out.evidence = view_.data.evidence.size();
        out.picture.width = layout_.width;
        out.picture.height = layout_.height + legend_height;
        out.picture.title = view_.words("network_title");
        out.picture.description = view_.words("network_desc", {std::to_string(programme.organisations.size()),
                                                               std::to_string(programme.mentorships.size()),
                                                               std::to_string(out.evidence)});
        spine();
        // Stated mentorships take a pair before its evidence does; the lines lie under the boxes.
        Markup stated;
        std::swap(stated, out_);
        for (const auto& mentorship : programme.mentorships) {
            draw(mentorship);
        }
        std::swap(stated, out_);
        evidence(out);
        out_.raw(std::move(stated).take());
        boxes();
        legend();
        out.picture.body = std::move(out_).take();
        return out;
    }

private:
    [[nodiscard]] const NetworkNode& node(std::size_t organisation) const {
        return layout_.nodes[layout_.node_of[organisation]];
    }

    void path(std::string_view style, const std::string& d, double width, const std::string& title) {
        out_.open("path", {{"class", std::string(style)}, {"d", d}, {width > 0 ? "stroke-width" : "", number(width)}});
        if (!title.empty()) {
            out_.element("title", {}, title);
        }
        out_.close();
    }

    // Who runs the network is tied to both columns.
    void spine() {
        const auto has = [this](Side side) {
            return std::any_of(layout_.nodes.begin(), layout_.nodes.end(),
                               [side](const NetworkNode& one) { return one.side == side; });
        };
        if (!has(Side::above) || (!has(Side::left) && !has(Side::right))) {
            return;
        }
        const double centre = layout_.width / 2;
        const double y = layout_.middle + 4;
        std::string d = "M" + number(centre) + " " + number(layout_.middle - 12) + "V" + number(y);
        const auto arm = [&](double x) {
            d += "M" + number(centre) + " " + number(y) + "H" + number(x) + "V" + number(y + 12);
        };
        for (const auto& heading : layout_.headings) {
            if (heading.y > layout_.middle && heading.width < layout_.width / 2) {
                arm(heading.x + heading.width / 2);
            }
        }
        path("runs", d, 0, {});
    }

    void draw(const Mentorship& mentorship) {
        for (const auto& mentor : mentorship.mentors) {
            for (const auto a : view_.organisations_of(mentor)) {
                for (const auto& mentee : mentorship.mentees) {
                    for (const auto b : view_.organisations_of(mentee)) {
                        join(a, b, mentorship);
                    }
                }
            }
        }
    }

    void join(std::size_t a, std::size_t b, const Mentorship& mentorship) {
        const auto boxes = std::make_pair(layout_.node_of[a], layout_.node_of[b]);
        if (a == b || boxes.first == boxes.second || !joined_.insert(boxes).second) {
            return;
        }
        const auto& organisations = view_.programme.organisations;
        path("ment", curve(node(a), node(b)), 0,
             organisations[a].name + " → " + organisations[b].name +
                 (mentorship.subject.empty() ? "" : "\n" + mentorship.subject));
    }

    void evidence(NetworkPicture& out) {
        for (const auto& one : view_.data.evidence) {
            const auto a = view_.by_id.organisation(one.mentor.text);
            const auto b = view_.by_id.organisation(one.mentee.text);
            if (!a || !b || *a == *b || out.evidence_shown >= most_evidence) {
                continue;
            }
            ++out.evidence_shown;
            if (!joined_.insert({layout_.node_of[*a], layout_.node_of[*b]}).second ||
                layout_.node_of[*a] == layout_.node_of[*b]) {
                continue;
            }
            std::string events;
            for (const auto& id : one.events) {
                if (const auto event = view_.by_id.event(id.text)) {
                    events += (events.empty() ? "" : ", ") + ReportView::short_name(view_.programme.events[*event]);
                }
            }
            const auto& organisations = view_.programme.organisations;
            path("evid", curve(node(*a), node(*b)), 1 + 4 * std::clamp(one.score, 0.0, 1.0),
                 organisations[*a].name + " → " + organisations[*b].name + "\n" + view_.words("meet_in", {events}));
        }
    }

    void boxes() {
        for (const auto& heading : layout_.headings) {
            label(out_, {heading.x, heading.y, 12, heading.width, "m", "start"}, heading.text);
        }
        for (const auto& one : layout_.nodes) {
            const std::string_view style = one.side == Side::left ? "lead" : one.side == Side::right ? "help" : "node";
            rectangle(out_, style, one.x, one.y, one.width, one.height, one.side == Side::above ? 14 : 4);
            double y = one.y + network_padding + 10;
            const double room = one.width - 2 * network_padding + 0.1;
            for (const auto& text : one.lines) {
                label(out_, {one.x + network_padding, y, network_name_size, room, "t", "start"}, text);
                y += network_line;
            }
            label(out_, {one.x + network_padding, y, network_note_size, room, "m", "start"}, one.note);
        }
    }

    void legend() {
        const double y = layout_.height + 16;
        double x = 12;
        const auto item = [&](std::string_view style, double width, std::string_view word) {
            path(style, "M" + number(x) + " " + number(y) + "h34", width, {});
            const auto text = view_.words(word);
            const double room = text_width(text, 12);
            label(out_, {x + 42, y + 4, 12, room + 0.1, "m", "start"}, text);
            x += 42 + room + 28;
        };
        item("ment", 0, "legend_mentorship");
        item("evid", 2.5, "legend_evidence");
        item("runs", 0, "legend_coordinates");
    }

    const ReportView& view_;
    NetworkLayout layout_;
    Markup out_;
    std::set<std::pair<std::size_t, std::size_t>> joined_;
};

} // namespace

NetworkPicture network(const ReportView& view) {
    return view.programme.organisations.empty() ? NetworkPicture{} : Drawing(view).take();
}

} // namespace write

std::string network_svg(const Programme& programme, const ReportData& data, const ReportOptions& options) {
    const write::ReportView view(programme, data, options);
    auto drawn = write::network(view);
    if (drawn.picture.width <= 0) {
        write::Markup out;
        write::label(out, {12, 28, 14, 690, "t", "start"}, view.words("network_none"));
        drawn.picture = {720, 48, std::string(view.words("network_title")), std::string(view.words("network_none")),
                         std::move(out).take()};
    }
    return write::whole_svg(drawn.picture);
}

} // namespace opora::inline v0
