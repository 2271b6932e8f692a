// Opora, MIT licence. See LICENSE.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "opora/base/diagnostic.hpp"
#include "write/svg/markup.hpp"

namespace opora::inline v0::write {

/// A drawn picture, to be put into a page or written as a file of its own.
struct Picture {
    double width = 0;
    double height = 0;
    std::string title;
    std::string description;
    std::string body;
};

/// Where a label may stand. What does not fit into `room` is cut with an ellipsis.
struct Label {
    double x = 0;
    double y = 0; ///< of the base line
    double size = 12;
    double room = 0;
    std::string_view style = "t";      ///< class of `svg_css`
    std::string_view anchor = "start"; ///< `start`, `middle`, `end`
};

/// Draws a label. Its `data-room` lets a test measure in a browser whether it kept to its place.
void label(Markup& out, const Label& at, std::string_view text);

/// A rectangle of a class; nothing where it has no extent.
void rectangle(Markup& out, std::string_view style, double x, double y, double width, double height, double round = 0);

/// A straight line of a class.
void line(Markup& out, std::string_view style, double x1, double y1, double x2, double y2);

/// The mark of a severity, drawn 10 wide around a centre: a triangle, a diamond, a circle.
void severity_mark(Markup& out, Severity severity, double x, double y);

/// A diamond around a centre.
void diamond(Markup& out, std::string_view style, double x, double y, double radius);

/// The rules of all pictures, light and dark; in print always light. Colours stand as numbers, since many programs
/// that show SVG know no variables.
[[nodiscard]] std::string svg_css();

/// The picture inside a page. `id` is the beginning of the ids within. It is an image to assistive technology unless
/// it holds links, then a group of them.
void inline_svg(Markup& out, const Picture& picture, const std::string& id, bool links);

/// Pictures one below the other as one; it has no title yet.
[[nodiscard]] Picture stacked(const std::vector<Picture>& pictures);

/// The picture as a document of its own.
[[nodiscard]] std::string whole_svg(const Picture& picture);

} // namespace opora::inline v0::write
