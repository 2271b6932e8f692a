// Opora, MIT licence. See LICENSE.
//
// The elements of WordprocessingML that the reader knows.
#pragma once

#include <algorithm>
#include <array>

#include "document/office/xml.hpp"

namespace opora::inline v0::document {

enum class Tag : std::uint8_t {
    other,  // gone through for what may stand inside
    passed, // holds nothing to read
    alternate,
    choice,
    fallback,
    altChunk,
    br,
    cr,
    del,
    drawing,
    endnote,
    footnote,
    gridAfter,
    gridBefore,
    gridSpan,
    math_text,
    moveFrom,
    noBreakHyphen,
    p,
    pPr,
    ptab,
    r,
    rPr,
    ruby_text,
    softHyphen,
    sym,
    t,
    tab,
    tbl,
    tc,
    tcPr,
    tr,
    trPr,
    txbxContent,
};

/// Tells elements by their names. The prefix of the main namespace is `w:` in all files but odd ones, so it is looked
/// up in the root once.
class Tags {
public:
    /// \param start_tag  of the root: `<w:document xmlns:w="...">`
    explicit Tags(std::string_view start_tag);

    [[nodiscard]] Tag of(std::string_view name) const noexcept;
    [[nodiscard]] Tag of(const pugi::xml_node& node) const noexcept { return of(std::string_view(node.name())); }

private:
    std::string prefix_; // with its colon
};

/// True for `<w:b/>`, `<w:b w:val="1"/>`; false for `val="0"`, `false`, `off`.
[[nodiscard]] inline bool is_on(const pugi::xml_node& node) noexcept {
    const auto value = attribute(node, "val");
    return value != "0" && value != "false" && value != "off" && value != "none";
}

} // namespace opora::inline v0::document
