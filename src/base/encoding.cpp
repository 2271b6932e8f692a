// Opora, MIT licence. See LICENSE.
#include <array>

#include "base/unicode.hpp"
#include "opora/base/encoding.hpp"

namespace opora::inline v0 {

namespace {

// Windows-1251, 0x80 to 0xBF; 0xC0 to 0xFF are А to я in order. 0x98 is not assigned.
constexpr std::array<char16_t, 64> windows1251 = {
    0x0402, 0x0403, 0x201A, 0x0453, 0x201E, 0x2026, 0x2020, 0x2021, 0x20AC, 0x2030, 0x0409, 0x2039, 0x040A,
    0x040C, 0x040B, 0x040F, 0x0452, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0xFFFD, 0x2122,
    0x0459, 0x203A, 0x045A, 0x045C, 0x045B, 0x045F, 0x00A0, 0x040E, 0x045E, 0x0408, 0x00A4, 0x0490, 0x00A6,
    0x00A7, 0x0401, 0x00A9, 0x0404, 0x00AB, 0x00AC, 0x00AD, 0x00AE, 0x0407, 0x00B0, 0x00B1, 0x0406, 0x0456,
    0x0491, 0x00B5, 0x00B6, 0x00B7, 0x0451, 0x2116, 0x0454, 0x00BB, 0x0458, 0x0405, 0x0455, 0x0457};

bool starts_with(std::string_view text, std::string_view prefix) noexcept {
    return text.substr(0, prefix.size()) == prefix;
}

std::string decode_utf16(std::string_view bytes, bool big) {
    const auto unit = [&](std::size_t i) {
        const auto a = static_cast<unsigned char>(bytes[i]);
        const auto b = static_cast<unsigned char>(bytes[i + 1]);
        return static_cast<char32_t>(big ? (a << 8) | b : (b << 8) | a);
    };
    std::string out;
    out.reserve(bytes.size());
    std::size_t i = 0;
    for (; i + 1 < bytes.size(); i += 2) {
        auto code_point = unit(i);
        if (i == 0 && code_point == 0xFEFF) {
            continue;
        }
        if (code_point >= 0xD800 && code_point < 0xDC00 && i + 3 < bytes.size()) {
            const auto low = unit(i + 2);
            if (low >= 0xDC00 && low < 0xE000) {
                code_point = 0x10000 + ((code_point - 0xD800) << 10U) + (low - 0xDC00);
                i += 2;
            }
        }
        const bool lone = code_point >= 0xD800 && code_point < 0xE000;
        append_utf8(out, lone ? replacement_character : code_point);
    }
    if (i < bytes.size()) {
        append_utf8(out, replacement_character);
    }
    return out;
}

std::string decode_utf8_text(std::string_view bytes) {
    if (starts_with(bytes, "\xEF\xBB\xBF")) {
        bytes.remove_prefix(3);
    }
    if (is_utf8(bytes)) {
        return std::string(bytes);
    }
    std::string out;
    out.reserve(bytes.size());
    for (std::size_t position = 0; position < bytes.size();) {
        append_utf8(out, decode_utf8(bytes, position));
    }
    return out;
}

std::string decode_windows1251(std::string_view bytes) {
    std::string out;
    out.reserve(bytes.size() * 2);
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x80) {
            out += c;
        } else if (byte < 0xC0) {
            append_utf8(out, windows1251[byte - 0x80U]);
        } else {
            append_utf8(out, 0x410U + (byte - 0xC0U));
        }
    }
    return out;
}

} // namespace

std::string_view to_string(Encoding encoding) noexcept {
    switch (encoding) {
    case Encoding::utf8:
        return "UTF-8";
    case Encoding::utf16le:
        return "UTF-16LE";
    case Encoding::utf16be:
        return "UTF-16BE";
    case Encoding::windows1251:
        return "windows-1251";
    }
    return {};
}

Encoding detect_encoding(std::string_view bytes) noexcept {
    if (starts_with(bytes, "\xEF\xBB\xBF")) {
        return Encoding::utf8;
    }
    if (starts_with(bytes, "\xFF\xFE")) {
        return Encoding::utf16le;
    }
    if (starts_with(bytes, "\xFE\xFF")) {
        return Encoding::utf16be;
    }
    // Without a mark, UTF-16 of Latin and Cyrillic text shows by its high bytes: each is 00 or 04.
    const auto sample = bytes.substr(0, 4096);
    std::size_t even = 0;
    std::size_t odd = 0;
    for (std::size_t i = 0; i + 1 < sample.size(); i += 2) {
        even += sample[i] == 0 || sample[i] == 4 ? 1U : 0U;
        odd += sample[i + 1] == 0 || sample[i + 1] == 4 ? 1U : 0U;
    }
    const auto pairs = sample.size() / 2;
    if (pairs >= 2 && odd * 10 >= pairs * 9 && even * 2 < pairs) {
        return Encoding::utf16le;
    }
    if (pairs >= 2 && even * 10 >= pairs * 9 && odd * 2 < pairs) {
        return Encoding::utf16be;
    }
    return is_utf8(bytes) ? Encoding::utf8 : Encoding::windows1251;
}

std::string decode(std::string_view bytes, Encoding encoding) {
    switch (encoding) {
    case Encoding::utf8:
        return decode_utf8_text(bytes);
    case Encoding::utf16le:
        return decode_utf16(bytes, false);
    case Encoding::utf16be:
        return decode_utf16(bytes, true);
    case Encoding::windows1251:
        return decode_windows1251(bytes);
    }
    return {};
}

} // namespace opora::inline v0
