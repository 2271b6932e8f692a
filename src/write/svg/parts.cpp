// Opora, MIT licence. See LICENSE.
#include "write/svg/parts.hpp"

#include <array>

#include "base/ascii.hpp"
#include "write/svg/text_width.hpp"

namespace opora::inline v0::write {

namespace {

struct Colour {
    std::string_view name;
    std::string_view light;
    std::string_view dark;
};

// After Okabe and Ito's palette, which people with any kind of colour blindness can tell apart; made darker or
// lighter where it has to carry text or to stand on a dark page.
constexpr std::array<Colour, 22> colours{{
    {"$paper", "#ffffff", "#14181d"},  {"$ink", "#1a2027", "#e8ecef"},     {"$muted", "#515c66", "#a9b4be"},
    {"$line", "#dfe4e8", "#2d353d"},   {"$strong", "#b4bdc5", "#4a555f"},  {"$panel", "#f4f6f8", "#1d232a"},
    {"$accent", "#005b8f", "#7cc4f0"}, {"$span", "#0072b2", "#4ba3db"},    {"$every", "#009e73", "#2fbf94"},
    {"$always", "#d3e6f2", "#1d3b50"}, {"$off", "#eef0f2", "#1f252c"},     {"$school", "#e3c9d9", "#5b3d51"},
    {"$error", "#c04a00", "#ff8d4f"},  {"$warning", "#e69f00", "#f0b73a"}, {"$info", "#56b4e9", "#7cc8f2"},
    {"$today", "#8f3a70", "#e29bc8"},  {"$h1", "#e2eef6", "#1c303f"},      {"$h2", "#bcd9ea", "#22475f"},
    {"$h3", "#8fc0de", "#2a6286"},     {"$h4", "#1f6fa3", "#7fbfe6"},      {"$h5", "#004b78", "#c4e3f7"},
    {"$onh", "#ffffff", "#0d1216"},
}};

constexpr std::string_view rules = R"css(
.bg{fill:$paper}.t{fill:$ink}.b{fill:$ink;font-weight:600}.m{fill:$muted}.n{fill:$muted;stroke:$paper;stroke-width:3;stroke-linejoin:round;paint-order:stroke}.i{fill:$muted;font-style:italic;stroke:$paper;stroke-width:3;stroke-linejoin:round;paint-order:stroke}.a{fill:$accent}
.grid{stroke:$line}.rule{stroke:$strong}.head{fill:$panel}.node{fill:$paper;stroke:$strong}.lead{fill:$paper;stroke:$accent;stroke-width:2}
.help{fill:$panel;stroke:$strong}.bar{fill:$span}.rep{fill:$every}.band{fill:$always}.run{stroke:$strong;stroke-width:2}
.due{fill:$ink}.doubt{fill:none;stroke:$ink;stroke-dasharray:3 2}.off{fill:$off}.school{stroke:$school;stroke-width:2}
.error{fill:$error}.warning{fill:$warning;stroke:$ink;stroke-width:.6}.info{fill:$info;stroke:$ink;stroke-width:.6}
.today{stroke:$today;stroke-width:1.5}.now{fill:$today}.ment{fill:none;stroke:$accent;stroke-width:2}
.evid{fill:none;stroke:$muted;stroke-dasharray:5 4}.runs{fill:none;stroke:$strong}.h1{fill:$h1}.h2{fill:$h2}.h3{fill:$h3}.h4{fill:$h4}
.h5{fill:$h5}.over{fill:none;stroke:$error;stroke-width:1.5}.onh{fill:$onh}.frame{fill:none;stroke:$line}
)css";

std::string coloured(bool dark) {
    std::string out;
    for (std::size_t i = 0; i < rules.size();) {
        if (rules[i] != '$') {
            if (rules[i] != '\n') {
                out += rules[i];
            }
            ++i;
            continue;
        }
        auto end = i + 1;
        while (end < rules.size() && ((rules[end] >= 'a' && rules[end] <= 'z') || is_digit(rules[end]))) {
            ++end;
        }
        for (const auto& colour : colours) {
            if (colour.name == rules.substr(i, end - i)) {
                out += dark ? colour.dark : colour.light;
            }
        }
        i = end;
    }
    return out;
}

} // namespace

void label(Markup& out, const Label& at, std::string_view text) {
    const auto shown = cut_to(text, at.size, at.room);
    if (shown.empty()) {
        return;
    }
    out.element("text",
                {{"class", std::string(at.style)},
                 {"x", number(at.x)},
                 {"y", number(at.y)},
                 {"font-size", number(at.size)},
                 {at.anchor == "start" ? "" : "text-anchor", std::string(at.anchor)},
                 {"data-room", number(at.room)}},
                shown);
}

void rectangle(Markup& out, std::string_view style, double x, double y, double width, double height, double round) {
    if (width <= 0 || height <= 0) {
        return;
    }
    out.empty("rect", {{"class", std::string(style)},
                       {"x", number(x)},
                       {"y", number(y)},
                       {"width", number(width)},
                       {"height", number(height)},
                       {round > 0 ? "rx" : "", number(round)}});
}

void line(Markup& out, std::string_view style, double x1, double y1, double x2, double y2) {
    out.empty("line", {{"class", std::string(style)},
                       {"x1", number(x1)},
                       {"y1", number(y1)},
                       {"x2", number(x2)},
                       {"y2", number(y2)}});
}

void diamond(Markup& out, std::string_view style, double x, double y, double radius) {
    out.empty("path",
              {{"class", std::string(style)},
               {"d", "M" + number(x - radius) + " " + number(y) + "L" + number(x) + " " + number(y - radius) + "L" +
                         number(x + radius) + " " + number(y) + "L" + number(x) + " " + number(y + radius) + "Z"}});
}

void severity_mark(Markup& out, Severity severity, double x, double y) {
    const std::string style(to_string(severity));
    if (severity == Severity::error) {
        out.empty("path", {{"class", style},
                           {"d", "M" + number(x) + " " + number(y - 5.5) + "L" + number(x + 6) + " " + number(y + 5) +
                                     "H" + number(x - 6) + "Z"}});
    } else if (severity == Severity::warning) {
        diamond(out, style, x, y, 5.5);
    } else {
        out.empty("circle", {{"class", style}, {"cx", number(x)}, {"cy", number(y)}, {"r", "4.5"}});
    }
}

std::string svg_css() {
    return "svg.o{font-family:system-ui,-apple-system,\"Segoe UI\",Roboto,\"Noto Sans\",\"Liberation "
           "Sans\",Arial,sans-serif}" +
           coloured(false) + "@media screen and (prefers-color-scheme:dark){" + coloured(true) + "}";
}

void inline_svg(Markup& out, const Picture& picture, const std::string& id, bool links) {
    out.open("svg", {{"class", "o"},
                     {"id", id},
                     {"viewBox", "0 0 " + number(picture.width) + " " + number(picture.height)},
                     {"role", links ? "group" : "img"},
                     {"aria-labelledby", id + "-t " + id + "-d"}});
    out.element("title", {{"id", id + "-t"}}, picture.title);
    out.element("desc", {{"id", id + "-d"}}, picture.description);
    out.raw(picture.body).close();
}

Picture stacked(const std::vector<Picture>& pictures) {
    Picture out;
    Markup body;
    for (const auto& picture : pictures) {
        body.open("g", {{"transform", "translate(0 " + number(out.height) + ")"}}).raw(picture.body).close();
        out.height += picture.height + 10;
        out.width = picture.width;
    }
    out.body = std::move(body).take();
    return out;
}

std::string whole_svg(const Picture& picture) {
    Markup out;
    out.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    out.open("svg", {{"xmlns", "http://www.w3.org/2000/svg"},
                     {"class", "o"},
                     {"viewBox", "0 0 " + number(picture.width) + " " + number(picture.height)},
                     {"width", number(picture.width)},
                     {"height", number(picture.height)},
                     {"role", "img"},
                     {"aria-labelledby", "picture-t picture-d"}});
    out.element("title", {{"id", "picture-t"}}, picture.title);
    out.element("desc", {{"id", "picture-d"}}, picture.description);
    out.open("style").raw(svg_css()).close();
    rectangle(out, "bg", 0, 0, picture.width, picture.height);
    out.raw(picture.body).close().raw("\n");
    return std::move(out).take();
}

} // namespace opora::inline v0::write
