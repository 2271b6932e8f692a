// Opora, MIT licence. See LICENSE.
#include "base/unicode.hpp"
#include "document/text/text_file.hpp"

#include <algorithm>

namespace opora::inline v0::document {

namespace {

constexpr std::size_t sample_size = 1U << 16;
constexpr std::string_view replacement = "\xEF\xBF\xBD";

bool is_control(unsigned char c) noexcept {
    return c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != '\v' && c != 0x1A && c != 0x1B;
}

struct Tally {
    std::size_t letters = 0; // well-formed sequences of two bytes and more
    std::size_t broken = 0;
};

Tally tally_utf8(std::string_view sample) {
    Tally tally;
    for (std::size_t position = 0; position < sample.size();) {
        if (static_cast<unsigned char>(sample[position]) < 0x80) {
            ++position;
            continue;
        }
        const auto before = position;
        if (decode_utf8(sample, position) == replacement_character && position == before + 1) {
            // The last letter of a sample may be cut.
            tally.broken += sample.size() - before > 3 || before == 0 ? 1U : 0U;
        } else {
            ++tally.letters;
        }
    }
    return tally;
}

std::size_t count_replacements(std::string_view text) {
    std::size_t count = 0;
    for (auto found = text.find(replacement); found != std::string_view::npos;
         found = text.find(replacement, found + replacement.size())) {
        ++count;
    }
    return count;
}

std::string replace_nulls(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (const char c : text) {
        if (c == '\0') {
            out += replacement;
        } else {
            out += c;
        }
    }
    return out;
}

} // namespace

Encoding guess_encoding(std::string_view bytes) {
    // Marks and the zero bytes of UTF-16 stand at the start.
    const auto at_start = detect_encoding(bytes.substr(0, 4096));
    if (at_start == Encoding::utf16le || at_start == Encoding::utf16be) {
        return at_start;
    }
    // The first sample that has letters beyond ASCII decides.
    for (std::size_t from = 0; from < bytes.size(); from += sample_size) {
        const auto tally = tally_utf8(bytes.substr(from, sample_size));
        if (tally.letters + tally.broken > 0) {
            return tally.letters >= tally.broken * 2 ? Encoding::utf8 : Encoding::windows1251;
        }
    }
    return Encoding::utf8;
}

bool looks_binary(std::string_view bytes, Encoding encoding) {
    if (encoding == Encoding::utf16le || encoding == Encoding::utf16be) {
        return false;
    }
    const auto sample = bytes.substr(0, sample_size);
    const auto controls = std::count_if(sample.begin(), sample.end(),
                                        [](char c) { return is_control(static_cast<unsigned char>(c)); });
    return static_cast<std::size_t>(controls) * 50 > sample.size();
}

std::string decode_text(DocumentDraft& draft, std::string_view bytes) {
    const auto encoding = guess_encoding(bytes);
    draft.document.encoding = encoding;
    const bool marked = bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF");
    if (encoding != Encoding::utf8 && !marked) {
        draft.note(Code::encoding_guessed, {std::string(to_string(encoding))});
    }
    const auto before = encoding == Encoding::utf8 ? count_replacements(bytes) : 0;
    auto text = decode(bytes, encoding);
    if (text.find('\0') != std::string::npos) {
        text = replace_nulls(text);
    }
    if (const auto replaced = count_replacements(text); replaced > before) {
        draft.note(Code::text_replaced, {std::to_string(replaced - before)});
    }
    return text;
}

} // namespace opora::inline v0::document
