// Opora, MIT licence. See LICENSE.
#include "document/office/xml.hpp"

#include <algorithm>
#include <cstring>
#include <new>

#include "base/ascii.hpp"
#include "base/unicode.hpp"
#include "opora/base/encoding.hpp"

namespace opora::inline v0::document {

namespace {

constexpr auto parse_options = pugi::parse_cdata | pugi::parse_escapes | pugi::parse_eol | pugi::parse_wconv_attribute |
                               pugi::parse_ws_pcdata_single;
constexpr auto npos = std::string_view::npos;

enum class Markup : std::uint8_t { start, empty, end, other, doctype, broken };

struct Piece {
    Markup kind = Markup::broken;
    std::size_t end = npos;
};

std::size_t behind(std::string_view text, std::string_view mark, std::size_t from) {
    const auto found = text.find(mark, from);
    return found == npos ? npos : found + mark.size();
}

// The `>` of a tag; one within quotes is a letter.
std::size_t tag_end(std::string_view text, std::size_t position) {
    char quote = 0; // a loop of its own: find_first_of of three letters is several times slower
    for (; position < text.size(); ++position) {
        const char c = text[position];
        if (quote != 0) {
            quote = c == quote ? '\0' : quote;
        } else if (c == '>') {
            return position;
        } else if (c == '"' || c == '\'') {
            quote = c;
        }
    }
    return npos;
}

// What stands at `position`, which holds a `<`.
Piece piece_at(std::string_view text, std::size_t position) {
    const char second = position + 1 < text.size() ? text[position + 1] : '\0';
    if (second == '!') {
        if (text.compare(position, 4, "<!--") == 0) {
            return {Markup::other, behind(text, "-->", position + 4)};
        }
        if (text.compare(position, 9, "<![CDATA[") == 0) {
            return {Markup::other, behind(text, "]]>", position + 9)};
        }
        return {Markup::doctype, text.size()};
    }
    if (second == '?') {
        return {Markup::other, behind(text, "?>", position + 2)};
    }
    const auto end = tag_end(text, position + 1);
    if (end == npos || second == '\0') {
        return {};
    }
    if (second == '/') {
        return {Markup::end, end + 1};
    }
    return {text[end - 1] == '/' ? Markup::empty : Markup::start, end + 1};
}

bool is_xml_letter(std::uint32_t value) {
    return value == 9 || value == 10 || value == 13 || (value >= 0x20 && value < 0xD800) ||
           (value >= 0xE000 && value <= 0x10FFFF && value != 0xFFFE && value != 0xFFFF);
}

// `&#...;` must name a letter: what does not would end a text early or spell no UTF-8.
std::size_t find_bad_reference(std::string_view text) {
    for (auto found = text.find("&#"); found != npos; found = text.find("&#", found + 2)) {
        const bool hex = found + 2 < text.size() && text[found + 2] == 'x';
        std::uint32_t value = 0;
        std::size_t position = found + (hex ? 3 : 2);
        const auto first = position;
        for (; position < text.size() && position < first + 10; ++position) {
            const char c = text[position];
            const int digit = hex || is_digit(c) ? hex_value(c) : -1;
            if (digit < 0) {
                break;
            }
            value = std::min<std::uint32_t>(value * (hex ? 16 : 10) + static_cast<std::uint32_t>(digit), 0x1000000);
        }
        const bool ends = position < text.size() && text[position] == ';' && position > first;
        if (!ends || !is_xml_letter(value)) {
            return found;
        }
    }
    return npos;
}

bool broken(DocumentDraft& draft, const std::string& part, std::size_t offset) {
    return draft.fail(Code::xml_broken, {part, std::to_string(offset + 1)});
}

void require_memory(const pugi::xml_parse_result& result) {
    if (result.status == pugi::status_out_of_memory) {
        throw std::bad_alloc(); // the part is not at fault
    }
}

bool too_large(DocumentDraft& draft, const std::string& part) {
    return draft.fail(Code::limit_exceeded, {"max_element_bytes", std::to_string(draft.limits().max_element_bytes)},
                      part);
}

bool check_structure(DocumentDraft& draft, const std::string& part, std::string_view text) {
    std::size_t depth = 0;
    std::size_t roots = 0;
    std::size_t count = 0;
    for (auto position = text.find('<'); position != npos; position = text.find('<', position)) {
        const auto piece = piece_at(text, position);
        if (piece.kind == Markup::doctype) {
            return draft.fail(Code::xml_doctype, {part});
        }
        if (piece.end == npos || piece.kind == Markup::broken || (piece.kind == Markup::end && depth == 0)) {
            return broken(draft, part, position);
        }
        if (piece.kind == Markup::start || piece.kind == Markup::empty) {
            roots += depth == 0 ? 1U : 0U;
        }
        depth += piece.kind == Markup::start ? 1U : 0U;
        depth -= piece.kind == Markup::end ? 1U : 0U;
        if (depth > draft.limits().max_depth) {
            return draft.fail(Code::xml_too_deep, {std::to_string(draft.limits().max_depth)}, part);
        }
        if ((++count & 0xFFFFU) == 0) {
            draft.check_cancel();
        }
        position = piece.end;
    }
    return (depth == 0 && roots == 1) || broken(draft, part, text.size());
}

} // namespace

std::string_view attribute(const pugi::xml_node& node, std::string_view name) noexcept {
    for (auto each = node.first_attribute(); each; each = each.next_attribute()) {
        if (local_name(std::string_view(each.name())) == name) {
            return each.value();
        }
    }
    return {};
}

pugi::xml_node child(const pugi::xml_node& node, std::string_view name) noexcept {
    for (auto each = node.first_child(); each; each = each.next_sibling()) {
        if (local_name(each) == name) {
            return each;
        }
    }
    return {};
}

std::string own_text(const pugi::xml_node& node) {
    std::string out;
    for (auto each = node.first_child(); each; each = each.next_sibling()) {
        if (each.type() == pugi::node_pcdata || each.type() == pugi::node_cdata) {
            out += each.value();
        }
    }
    return out;
}

std::int64_t number_of(std::string_view text, std::int64_t fallback) noexcept {
    const bool negative = text.starts_with('-');
    if (negative || text.starts_with('+')) {
        text.remove_prefix(1);
    }
    if (text.empty()) {
        return fallback;
    }
    std::int64_t value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9') {
            return fallback;
        }
        value = std::min<std::int64_t>(value * 10 + (c - '0'), 1'000'000'000'000);
    }
    return negative ? -value : value;
}

bool prepare_xml(DocumentDraft& draft, const std::string& part, std::string& text) {
    const std::string_view head = text;
    if (head.starts_with("\xFF\xFE") || head.starts_with(std::string_view("<\0", 2))) {
        text = decode(text, Encoding::utf16le);
    } else if (head.starts_with("\xFE\xFF") || head.starts_with(std::string_view("\0<", 2))) {
        text = decode(text, Encoding::utf16be);
    } else if (!is_utf8(text)) {
        text = decode(text, Encoding::utf8);
        draft.note(Code::text_replaced, {part}, part);
    }
    if (const auto null = text.find('\0'); null != std::string::npos) {
        return broken(draft, part, null);
    }
    if (const auto reference = find_bad_reference(text); reference != npos) {
        return broken(draft, part, reference);
    }
    return check_structure(draft, part, text);
}

bool XmlPart::load(std::string text) {
    text_ = std::move(text);
    if (!prepare_xml(draft_, name_, text_)) {
        return false;
    }
    if (text_.size() > draft_.limits().max_element_bytes) {
        return too_large(draft_, name_);
    }
    const auto result = document_.load_buffer_inplace(text_.data(), text_.size(), parse_options, pugi::encoding_utf8);
    require_memory(result);
    return result || broken(draft_, name_, static_cast<std::size_t>(std::max<std::ptrdiff_t>(result.offset, 0)));
}

bool XmlCursor::next() {
    if (at_element_) {
        position_ = closed_ ? inside_ : element_end();
        at_element_ = false;
    }
    const std::string_view text = text_;
    if ((++steps_ & 0xFFU) == 0) {
        draft_.advance(position_, text.size());
    }
    for (position_ = std::min(text.find('<', position_), text.size()); position_ < text.size();
         position_ = std::min(text.find('<', position_), text.size())) {
        const auto piece = piece_at(text, position_);
        if (piece.end == npos) {
            position_ = text.size();
            return false;
        }
        start_ = position_;
        position_ = piece.end;
        if (piece.kind == Markup::end) {
            return false;
        }
        if (piece.kind == Markup::start || piece.kind == Markup::empty) {
            inside_ = piece.end;
            closed_ = piece.kind == Markup::empty;
            at_element_ = true;
            return true;
        }
    }
    return false;
}

std::string_view XmlCursor::name() const noexcept {
    const auto first = std::string_view(text_).substr(start_ + 1);
    return first.substr(0, first.find_first_of(" \t\r\n/>"));
}

bool XmlCursor::enter() {
    at_element_ = false;
    position_ = inside_;
    return !closed_;
}

std::size_t XmlCursor::element_end() const {
    const std::string_view text = text_;
    std::size_t depth = 1;
    std::size_t position = inside_;
    while (depth != 0) {
        position = text.find('<', position);
        if (position == npos) {
            return text.size();
        }
        const auto piece = piece_at(text, position);
        if (piece.end == npos) {
            return text.size();
        }
        depth += piece.kind == Markup::start ? 1U : 0U;
        depth -= piece.kind == Markup::end ? 1U : 0U;
        position = piece.end;
    }
    return position;
}

bool XmlCursor::take(pugi::xml_document& tree) {
    position_ = closed_ ? inside_ : element_end();
    at_element_ = false;
    if (position_ - start_ > draft_.limits().max_element_bytes) {
        return too_large(draft_, name_);
    }
    const auto result = tree.load_buffer_inplace(text_.data() + start_, position_ - start_, parse_options,
                                                 pugi::encoding_utf8);
    require_memory(result);
    return result ||
           broken(draft_, name_, start_ + static_cast<std::size_t>(std::max<std::ptrdiff_t>(result.offset, 0)));
}

} // namespace opora::inline v0::document
