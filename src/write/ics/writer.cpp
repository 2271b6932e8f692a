// Opora, MIT licence. See LICENSE.
#include "write/ics/writer.hpp"

#include "base/unicode.hpp"
#include "opora/base/encoding.hpp"

namespace opora::inline v0 {

namespace {

constexpr std::size_t line_octets = 75; // without the line break

} // namespace

std::string escape_ics_text(std::string_view text) {
    std::string repaired;
    if (!is_utf8(text)) {
        for (std::size_t position = 0; position < text.size();) {
            append_utf8(repaired, decode_utf8(text, position));
        }
        text = repaired;
    }
    std::string out;
    out.reserve(text.size() + 8);
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        switch (c) {
        case '\\':
        case ';':
        case ',':
            out += '\\';
            out += c;
            break;
        case '\r':
            // A lone CR is a line break too; CR LF is one.
            if (i + 1 < text.size() && text[i + 1] == '\n') {
                break;
            }
            [[fallthrough]];
        case '\n':
            out += "\\n";
            break;
        default:
            if ((static_cast<unsigned char>(c) >= 0x20 && c != 0x7F) || c == '\t') {
                out += c;
            }
        }
    }
    return out;
}

namespace {

void append_folded(std::string& out, std::string_view line) {
    std::size_t room = line_octets;
    while (line.size() > room) {
        std::size_t cut = room;
        while (cut > 0 && (static_cast<unsigned char>(line[cut]) & 0xC0U) == 0x80U) {
            --cut; // not before a continuation byte
        }
        out += line.substr(0, cut);
        out += "\r\n ";
        line.remove_prefix(cut);
        room = line_octets - 1; // the space counts
    }
    out += line;
    out += "\r\n";
}

} // namespace

std::string fold_ics_line(std::string_view line) {
    std::string out;
    append_folded(out, line);
    return out;
}

void IcsWriter::property(std::string_view name, std::string_view value) {
    line_ = name;
    line_ += ':';
    line_ += value;
    append_folded(out_, line_);
}

void IcsWriter::text(std::string_view name, std::string_view value) { property(name, escape_ics_text(value)); }

} // namespace opora::inline v0
