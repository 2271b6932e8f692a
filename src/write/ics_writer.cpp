// Opora, MIT licence. See LICENSE.
#include "write/ics_writer.hpp"

#include "opora/base/text.hpp"

namespace opora {

namespace {

constexpr std::size_t line_octets = 75; // without the line break

} // namespace

std::string escape_ics_text(std::string_view text) {
    std::string out;
    for (std::size_t position = 0; position < text.size();) {
        const char32_t letter = decode_utf8(text, position);
        switch (letter) {
        case U'\\':
        case U';':
        case U',':
            out += '\\';
            out += static_cast<char>(letter);
            break;
        case U'\r':
            // A lone CR is a line break too; CR LF is one.
            if (position < text.size() && text[position] == '\n') {
                break;
            }
            [[fallthrough]];
        case U'\n':
            out += "\\n";
            break;
        default:
            if ((letter >= 0x20 && letter != 0x7F) || letter == U'\t') {
                append_utf8(out, letter);
            }
        }
    }
    return out;
}

std::string fold_ics_line(std::string_view line) {
    std::string out;
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
    return out;
}

void IcsWriter::property(std::string_view name, std::string_view value) {
    std::string line(name);
    line += ':';
    line += value;
    out_ += fold_ics_line(line);
}

void IcsWriter::text(std::string_view name, std::string_view value) { property(name, escape_ics_text(value)); }

} // namespace opora
