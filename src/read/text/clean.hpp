// Opora, MIT licence. See LICENSE.
//
// Text without leftovers of HTML and Markdown and without superfluous white space, with the way back to the
// original: every span that a value keeps points into the text as it was.
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "opora/base/span.hpp"
#include "opora/model/source.hpp"

namespace opora::inline v0::reading {

/// Where the bytes of a cleaned text stood in the original.
struct Origin {
    std::vector<std::uint32_t> at; ///< offset in the original of each byte; empty: `offset` beyond it
    std::uint32_t offset = 0;      ///< bytes that were cut off in front, when nothing else was changed

    /// The bytes of the original that a span of the cleaned text came from.
    [[nodiscard]] Span of(Span span) const;
};

struct CleanText {
    std::string text;
    Origin origin;
    bool heading = false; ///< `###` stood in front
    bool bold = false;    ///< all of it stood in `**` or `<b>`
};

/// Kinds of markup that were removed: `<br>`, `**`...
using Removed = std::set<std::string>;

[[nodiscard]] CleanText clean(std::string_view raw, Removed& removed);

/// True if cleaning leaves any of the text.
[[nodiscard]] bool leaves_text(std::string_view raw);

/// Text put together from cells or paragraphs, which knows where each letter came from.
class Sourced {
public:
    Sourced() = default;
    Sourced(CleanText text, const Source& base);

    [[nodiscard]] const std::string& text() const noexcept { return text_; }
    [[nodiscard]] bool empty() const noexcept { return text_.empty(); }

    /// \param joint  put between, where there is text on both sides
    void append(const Sourced& other, std::string_view joint);

    /// A part of the text, which still knows where its letters came from.
    [[nodiscard]] Sourced part(Span span) const;

    /// Where a span of the text stands: the place of its first letter, up to the end of that piece.
    [[nodiscard]] Source source(Span span) const;
    /// Where the text begins; the whole of its first piece.
    [[nodiscard]] Source source() const;

private:
    // A part of the text that comes from one cell or paragraph.
    struct Piece {
        std::uint32_t first = 0;
        std::uint32_t size = 0;
        Origin origin;
        Source base;

        // What a span of the whole text covers of this piece, counted from where the piece begins.
        [[nodiscard]] Span covered(Span span) const noexcept;
    };
    void add(std::string_view text, Origin origin, const Source& base, std::string_view joint);

    std::string text_;
    std::vector<Piece> pieces_;
};

/// A part of a sourced text without white space at its ends.
[[nodiscard]] Span trimmed(std::string_view text, Span span) noexcept;

} // namespace opora::inline v0::reading
