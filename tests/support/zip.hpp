// Opora, MIT licence. See LICENSE.
//
// Writes ZIP packages in memory for tests, sound ones and hostile ones, without any library.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace opora::test {

/// CRC-32 of ISO 3309, as ZIP uses it.
inline std::uint32_t crc32(std::string_view bytes) {
    static const auto table = [] {
        std::array<std::uint32_t, 256> out{};
        for (std::uint32_t i = 0; i < 256; ++i) {
            std::uint32_t value = i;
            for (int bit = 0; bit < 8; ++bit) {
                value = (value & 1U) != 0 ? 0xEDB88320U ^ (value >> 1U) : value >> 1U;
            }
            out[i] = value;
        }
        return out;
    }();
    std::uint32_t value = 0xFFFFFFFFU;
    for (const char c : bytes) {
        value = table[(value ^ static_cast<unsigned char>(c)) & 0xFFU] ^ (value >> 8U);
    }
    return ~value;
}

/// `size` times the letter `x` in deflate (RFC 1951, fixed codes): about one byte for 160.
inline std::string deflated_run(std::size_t size) {
    std::string out;
    std::uint32_t bits = 0;
    int count = 0;
    const auto put = [&](std::uint32_t value, int width, bool huffman) {
        for (int i = 0; i < width; ++i) {
            const auto bit = huffman ? (value >> static_cast<unsigned>(width - 1 - i)) & 1U
                                     : (value >> static_cast<unsigned>(i)) & 1U;
            bits |= bit << static_cast<unsigned>(count);
            if (++count == 8) {
                out += static_cast<char>(bits);
                bits = 0;
                count = 0;
            }
        }
    };
    put(1, 1, false); // the last block
    put(1, 2, false); // fixed codes
    put(0x30U + 'x', 8, true);
    std::size_t left = size - 1;
    for (; left >= 258; left -= 258) {
        put(0xC5, 8, true); // length 258
        put(0, 5, true);    // from one byte back
    }
    for (; left > 0; --left) {
        put(0x30U + 'x', 8, true);
    }
    put(0, 7, true); // end
    put(0, 7, false);
    return out;
}

/// A part of a package; what is set beside the name and the data is a lie on purpose.
struct ZipPart {
    std::string name;
    std::string data;            ///< as stored
    std::uint16_t method = 0;    ///< 0: as it is, 8: deflate
    std::uint32_t size = 0;      ///< unpacked; 0: that of the data
    std::uint32_t crc = 0;       ///< of the unpacked data; 0: that of the data
    std::uint16_t flags = 0x800; ///< names in UTF-8
};

inline void put16(std::string& out, std::uint32_t value) {
    out += static_cast<char>(value & 0xFFU);
    out += static_cast<char>((value >> 8U) & 0xFFU);
}
inline void put32(std::string& out, std::uint32_t value) {
    put16(out, value & 0xFFFFU);
    put16(out, value >> 16U);
}

inline std::string zip(const std::vector<ZipPart>& parts) {
    std::string out;
    std::string directory;
    for (const auto& part : parts) {
        const auto size = part.size != 0 ? part.size : static_cast<std::uint32_t>(part.data.size());
        const auto crc = part.crc != 0 ? part.crc : crc32(part.data);
        std::string common;
        put16(common, 20);
        put16(common, part.flags);
        put16(common, part.method);
        put32(common, 0x21); // 1980-01-01
        put32(common, crc);
        put32(common, static_cast<std::uint32_t>(part.data.size()));
        put32(common, size);
        put16(common, static_cast<std::uint32_t>(part.name.size()));
        put16(common, 0);
        const auto offset = static_cast<std::uint32_t>(out.size());
        out += "PK\x03\x04" + common + part.name + part.data;
        directory += "PK\x01\x02";
        put16(directory, 20);
        directory += common;
        put16(directory, 0);
        put32(directory, 0);
        put32(directory, 0);
        put32(directory, offset);
        directory += part.name;
    }
    const auto start = static_cast<std::uint32_t>(out.size());
    out += directory + "PK\x05\x06";
    put32(out, 0);
    put16(out, static_cast<std::uint32_t>(parts.size()));
    put16(out, static_cast<std::uint32_t>(parts.size()));
    put32(out, static_cast<std::uint32_t>(directory.size()));
    put32(out, start);
    put16(out, 0);
    return out;
}

} // namespace opora::test
