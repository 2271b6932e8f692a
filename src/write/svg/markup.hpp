// Opora, MIT licence. See LICENSE.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace opora::inline v0::write {

/// Appends a text of a document so that it is only text in HTML and in XML, in an element or in a quoted attribute.
/// What XML cannot hold, what would turn the direction of the text around it and what is no UTF-8 becomes U+FFFD.
void escape(std::string& out, std::string_view text);

/// A number of SVG with at most one digit after the point, in no locale: `12`, `-0.5`.
[[nodiscard]] std::string number(double value);

/// Writes HTML and SVG. All texts and values of attributes pass through `escape`; only `raw` does not.
class Markup {
public:
    /// A name and a value; one with an empty name is left out.
    using Attribute = std::pair<std::string_view, std::string>;
    using Attributes = std::initializer_list<Attribute>;

    Markup& open(std::string_view tag, Attributes attributes = {});
    Markup& close();
    /// An element without content.
    Markup& empty(std::string_view tag, Attributes attributes = {});
    Markup& text(std::string_view text);
    /// An element that holds a text.
    Markup& element(std::string_view tag, Attributes attributes, std::string_view text);
    /// Markup made elsewhere by this class, or a style of the project: never a text of a document.
    Markup& raw(std::string_view markup);

    [[nodiscard]] std::string take() &&;

private:
    void start(std::string_view tag, Attributes attributes);

    std::string out_;
    std::vector<std::string> open_;
};

} // namespace opora::inline v0::write
