// Opora, MIT licence. See LICENSE.
#include "read/text/clean.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "base/ascii.hpp"
#include "base/unicode.hpp"

namespace opora::inline v0::reading {

namespace {

using Tag = std::pair<std::string_view, bool>; // name; true: it ends a line

constexpr std::array<Tag, 27> tags{{
    {"br", true}, {"p", true},  {"li", true},    {"ol", true},    {"ul", true},      {"div", true},  {"tr", true},
    {"td", true}, {"th", true}, {"table", true}, {"tbody", true}, {"thead", true},   {"h1", true},   {"h2", true},
    {"h3", true}, {"h4", true}, {"hr", true},    {"b", false},    {"strong", false}, {"i", false},   {"em", false},
    {"u", false}, {"s", false}, {"span", false}, {"font", false}, {"sup", false},    {"sub", false},
}};

constexpr std::array<std::pair<std::string_view, std::string_view>, 11> entities{{
    {"&nbsp;", " "},
    {"&amp;", "&"},
    {"&lt;", "<"},
    {"&gt;", ">"},
    {"&quot;", "\""},
    {"&laquo;", "«"},
    {"&raquo;", "»"},
    {"&ndash;", "–"},
    {"&mdash;", "—"},
    {"&#160;", " "},
    {"&numero;", "№"},
}};

struct TagFound {
    std::size_t size = 0;
    std::string_view name;
    bool ends_line = false;
};

// A tag that begins at `<`; only known names, so that «<5 %» stays.
TagFound find_tag(std::string_view text) {
    constexpr std::size_t longest = 200;
    const auto end = text.substr(0, longest).find('>');
    if (end == std::string_view::npos) {
        return {};
    }
    std::size_t first = text.size() > 1 && text[1] == '/' ? 2 : 1;
    std::size_t last = first;
    std::string name;
    while (last < end && ((text[last] >= 'a' && text[last] <= 'z') || (text[last] >= 'A' && text[last] <= 'Z') ||
                          is_digit(text[last]))) {
        name += static_cast<char>(text[last] >= 'A' && text[last] <= 'Z' ? text[last] + 32 : text[last]);
        ++last;
    }
    const bool closed = last == end || text[last] == ' ' || text[last] == '/';
    for (const auto& tag : tags) {
        if (closed && tag.first == name) {
            return {end + 1, tag.first, tag.second};
        }
    }
    return {};
}

// White space and invisible characters beyond ASCII: U+0085, U+00A0, U+00AD, U+2000-200F, U+2028... Quotes, dashes and
// № share their first bytes but need nothing.
bool unusual_space(std::string_view rest) {
    const auto byte = [rest](std::size_t i) { return i < rest.size() ? static_cast<unsigned char>(rest[i]) : 0U; };
    switch (byte(0)) {
    case 0xC2:
        return byte(1) == 0x85 || byte(1) == 0xA0 || byte(1) == 0xAD;
    case 0xE1:
    case 0xE3:
    case 0xEF:
        return true;
    case 0xE2:
        return byte(1) == 0x81 || (byte(1) == 0x80 && (byte(2) < 0x90 || byte(2) >= 0xA8));
    default:
        return false;
    }
}

// Bytes that need a second look: white space, markup, first bytes of letters that may be white space.
constexpr std::array<bool, 256> make_notable() {
    std::array<bool, 256> out{};
    for (std::size_t c = 0; c <= ' '; ++c) {
        out[c] = true;
    }
    for (const char c : {'<', '*', '\\', '&', '#', '`'}) {
        out[static_cast<unsigned char>(c)] = true;
    }
    for (const std::size_t c : {0xC2U, 0xE1U, 0xE2U, 0xE3U, 0xEFU}) {
        out[c] = true;
    }
    return out;
}
constexpr auto notable = make_notable();

bool may_need_work(std::string_view raw) {
    constexpr auto none = static_cast<std::size_t>(-1);
    std::size_t space = none; // the last one; a line break is one
    for (std::size_t i = 0; i < raw.size(); ++i) {
        const auto c = static_cast<unsigned char>(raw[i]);
        if (!notable[c]) {
            continue;
        }
        const bool single = c == ' ' || c == '\n';
        const bool doubled = single && (i == 0 || space == i - 1);
        if (doubled || (!single && (c < 0x80 || unusual_space(raw.substr(i, 3))))) {
            return true;
        }
        space = single ? i : space;
    }
    return !raw.empty() && space == raw.size() - 1;
}

class Cleaner {
public:
    Cleaner(std::string_view raw, Removed& removed) : raw_(raw), removed_(removed) {}

    CleanText run() {
        heading();
        const auto start = position_;
        while (position_ < raw_.size()) {
            step();
        }
        out_.bold = bold_ > 0 && plain_ == 0 && start < raw_.size();
        out_.origin.at.push_back(static_cast<std::uint32_t>(end_));
        return std::move(out_);
    }

private:
    void heading() {
        const auto first = raw_.find_first_not_of(" \t");
        if (first == std::string_view::npos || raw_[first] != '#') {
            return;
        }
        const auto last = raw_.find_first_not_of('#', first);
        if (last != std::string_view::npos && last - first <= 6 && raw_[last] == ' ') {
            out_.heading = true;
            removed_.insert("#");
            position_ = last;
        }
    }

    void put(std::string_view bytes, std::size_t at) {
        if (gap_ != 0) {
            if (!out_.text.empty()) {
                out_.text += gap_;
                out_.origin.at.push_back(static_cast<std::uint32_t>(gap_at_));
            }
            gap_ = 0;
        }
        for (const char byte : bytes) {
            out_.text += byte;
            out_.origin.at.push_back(static_cast<std::uint32_t>(at));
        }
        (in_bold_ ? bold_ : plain_) += 1;
    }

    void put_gap(char gap, std::size_t at) {
        if (gap_ == 0 || gap == '\n') {
            gap_ = gap;
            gap_at_ = at;
        }
    }

    void step() {
        const char c = raw_[position_];
        const auto rest = raw_.substr(position_);
        if (c == '<') {
            const auto tag = find_tag(rest);
            if (tag.size != 0) {
                removed_.insert("<" + std::string(tag.name) + ">");
                if (tag.name == "b" || tag.name == "strong") {
                    in_bold_ = rest[1] != '/';
                }
                if (tag.ends_line) {
                    put_gap('\n', position_);
                }
                position_ += tag.size;
                return;
            }
        } else if (rest.starts_with("**")) {
            removed_.insert("**");
            in_bold_ = !in_bold_;
            position_ += 2;
            return;
        } else if (c == '\\' && rest.size() > 1 &&
                   std::string_view("_*#[]().-+!<>|~`\\").find(rest[1]) != std::string_view::npos) {
            removed_.insert("\\" + std::string(1, rest[1]));
            put(rest.substr(1, 1), position_ + 1);
            position_ += 2;
            end_ = position_;
            return;
        } else if (c == '&') {
            for (const auto& entity : entities) {
                if (rest.starts_with(entity.first)) {
                    removed_.insert(std::string(entity.first));
                    entity.second == " " ? put_gap(' ', position_) : put(entity.second, position_);
                    position_ += entity.first.size();
                    end_ = position_;
                    return;
                }
            }
        }
        letter();
    }

    void letter() {
        const auto before = position_;
        const auto c = next_letter(raw_, position_);
        if (c == 0xAD || c == 0x200B || c == 0x2060 || c == 0xFEFF) {
            return;
        }
        if (c == U'\n' || c == U'\r' || c == 0x2028 || c == 0x2029 || c == U'\v' || c == U'\f') {
            put_gap('\n', before);
        } else if (is_space(c)) {
            put_gap(' ', before);
        } else {
            // Each byte keeps its own offset, so that a span may begin at any letter.
            put({}, before);
            for (std::size_t i = before; i < position_; ++i) {
                out_.text += raw_[i];
                out_.origin.at.push_back(static_cast<std::uint32_t>(i));
            }
            end_ = position_;
        }
    }

    std::string_view raw_;
    Removed& removed_;
    CleanText out_;
    std::size_t position_ = 0;
    std::size_t end_ = 0;
    char gap_ = 0;
    std::size_t gap_at_ = 0;
    bool in_bold_ = false;
    std::size_t bold_ = 0;
    std::size_t plain_ = 0;
};

} // namespace

Span Origin::of(Span span) const {
    if (at.empty()) {
        return Span{span.first + offset, span.end + offset};
    }
    if (span.empty() || span.end >= at.size()) {
        span.end = static_cast<std::uint32_t>(at.size() - 1);
    }
    // The end of the last letter, not the beginning of what was removed behind it.
    const auto last = at[span.end - 1];
    return Span{at[span.first], std::min(at[span.end], last + 1)};
}

CleanText clean(std::string_view raw, Removed& removed) {
    if (may_need_work(raw)) {
        return Cleaner(raw, removed).run();
    }
    CleanText out;
    out.text = std::string(raw);
    return out;
}

bool leaves_text(std::string_view raw) {
    if (raw.empty()) {
        return false;
    }
    // A letter or a digit stays; what begins with anything else is cleaned to see.
    const auto first = static_cast<unsigned char>(raw.front());
    const bool letter = (first >= 'a' && first <= 'z') || (first >= 'A' && first <= 'Z') || is_digit(first) ||
                        first == 0xD0 || first == 0xD1;
    Removed removed;
    return letter || !clean(raw, removed).text.empty();
}

Sourced::Sourced(CleanText text, const Source& base) : text_(std::move(text.text)) {
    if (!text_.empty()) {
        pieces_.push_back(Piece{0, static_cast<std::uint32_t>(text_.size()), std::move(text.origin), base});
    }
}

Span Sourced::Piece::covered(Span span) const noexcept {
    return Span{std::min(span.first - std::min(span.first, first), size),
                std::min(span.end - std::min(span.end, first), size)};
}

void Sourced::add(std::string_view text, Origin origin, const Source& base, std::string_view joint) {
    if (!text_.empty()) {
        text_ += joint;
    }
    const auto first = static_cast<std::uint32_t>(text_.size());
    text_ += text;
    pieces_.push_back(Piece{first, static_cast<std::uint32_t>(text.size()), std::move(origin), base});
}

void Sourced::append(const Sourced& other, std::string_view joint) {
    for (const auto& piece : other.pieces_) {
        add(std::string_view(other.text_).substr(piece.first, piece.size), piece.origin, piece.base, joint);
        joint = " ";
    }
}

Sourced Sourced::part(Span span) const {
    Sourced out;
    for (const auto& piece : pieces_) {
        const auto inner = piece.covered(span);
        if (inner.first >= inner.end) {
            continue;
        }
        Origin origin;
        if (piece.origin.at.empty()) {
            origin.offset = piece.origin.offset + inner.first;
        } else {
            origin.at.assign(piece.origin.at.begin() + inner.first, piece.origin.at.begin() + inner.end + 1);
        }
        auto base = piece.base;
        base.span = piece.origin.of(inner);
        out.add(std::string_view(text_).substr(piece.first + inner.first, inner.end - inner.first), std::move(origin),
                base, " ");
    }
    return out;
}

Source Sourced::source(Span span) const {
    if (pieces_.empty()) {
        return {};
    }
    auto piece = std::upper_bound(pieces_.begin(), pieces_.end(), span.first,
                                  [](std::uint32_t at, const Piece& other) { return at < other.first; });
    if (piece != pieces_.begin()) {
        --piece;
    }
    auto out = piece->base;
    out.span = piece->origin.of(piece->covered(span));
    return out;
}

Source Sourced::source() const {
    if (pieces_.empty()) {
        return {};
    }
    return pieces_.front().base;
}

Span trimmed(std::string_view text, Span span) noexcept {
    const auto part = span.of(text);
    const auto inner = trim(part);
    if (inner.empty()) {
        return Span{span.first, span.first};
    }
    const auto first = span.first + static_cast<std::uint32_t>(inner.data() - part.data());
    return Span{first, first + static_cast<std::uint32_t>(inner.size())};
}

} // namespace opora::inline v0::reading
