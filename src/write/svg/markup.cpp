// Opora, MIT licence. See LICENSE.
#include "write/svg/markup.hpp"

#include <cmath>

#include "base/unicode.hpp"

namespace opora::inline v0::write {

namespace {

bool is_control(char32_t c) { return (c < 0x20 && c != '\t' && c != '\n') || (c >= 0x7F && c <= 0x9F); }

// LRE, RLE, PDF, LRO, RLO and the isolates: they would show what follows them backwards.
bool turns_direction(char32_t c) { return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069); }

bool is_noncharacter(char32_t c) { return (c >= 0xFDD0 && c <= 0xFDEF) || (c & 0xFFFEU) == 0xFFFEU; }

} // namespace

void escape(std::string& out, std::string_view text) {
    std::size_t position = 0;
    while (position < text.size()) {
        const auto from = position;
        const char32_t c = next_letter(text, position);
        switch (c) {
        case '&':
            out += "&amp;";
            break;
        case '<':
            out += "&lt;";
            break;
        case '>':
            out += "&gt;";
            break;
        case '"':
            out += "&quot;";
            break;
        case '\'':
            out += "&#39;";
            break;
        case '\r':
            out += ' '; // XML and HTML would make a line break of it, two with the one that follows
            break;
        default:
            if (c == replacement_character || is_control(c) || turns_direction(c) || is_noncharacter(c)) {
                append_utf8(out, replacement_character);
            } else {
                out += text.substr(from, position - from);
            }
        }
    }
}

std::string number(double value) {
    auto tenths = static_cast<long long>(std::llround(value * 10));
    std::string out = tenths < 0 ? "-" : "";
    tenths = tenths < 0 ? -tenths : tenths;
    out += std::to_string(tenths / 10);
    if (tenths % 10 != 0) {
        out += '.';
        out += static_cast<char>('0' + tenths % 10);
    }
    return out;
}

void Markup::start(std::string_view tag, Attributes attributes) {
    out_ += '<';
    out_ += tag;
    for (const auto& [name, value] : attributes) {
        if (!name.empty()) {
            out_ += ' ';
            out_ += name;
            out_ += "=\"";
            escape(out_, value);
            out_ += '"';
        }
    }
}

Markup& Markup::open(std::string_view tag, Attributes attributes) {
    start(tag, attributes);
    out_ += '>';
    open_.emplace_back(tag);
    return *this;
}

Markup& Markup::close() {
    out_ += "</";
    out_ += open_.back();
    out_ += '>';
    open_.pop_back();
    return *this;
}

Markup& Markup::empty(std::string_view tag, Attributes attributes) {
    start(tag, attributes);
    out_ += "/>";
    return *this;
}

Markup& Markup::text(std::string_view text) {
    escape(out_, text);
    return *this;
}

Markup& Markup::element(std::string_view tag, Attributes attributes, std::string_view text) {
    open(tag, attributes);
    escape(out_, text);
    return close();
}

Markup& Markup::raw(std::string_view markup) {
    out_ += markup;
    return *this;
}

std::string Markup::take() && { return std::move(out_); }

} // namespace opora::inline v0::write
