// Opora, MIT licence. See LICENSE.
//
// FNV-1a (Fowler, Noll and Vo): the same number on every machine. It tells texts apart and keeps no secret.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace opora::inline v0 {

/// The constants of the hash for 32 and for 64 bits.
template <class Number>
struct Fnv1a;
template <>
struct Fnv1a<std::uint32_t> {
    static constexpr std::uint32_t seed = 0x811C9DC5U;
    static constexpr std::uint32_t prime = 0x01000193U;
};
template <>
struct Fnv1a<std::uint64_t> {
    static constexpr std::uint64_t seed = 0xCBF29CE484222325ULL;
    static constexpr std::uint64_t prime = 0x100000001B3ULL;
};

/// The hash of a text with one more byte; it begins with the seed.
template <class Number>
[[nodiscard]] constexpr Number fnv1a_step(Number hash, std::uint8_t byte) noexcept {
    return (hash ^ byte) * Fnv1a<Number>::prime;
}

/// The hash of a text.
template <class Number>
[[nodiscard]] constexpr Number fnv1a(std::string_view text) noexcept {
    auto hash = Fnv1a<Number>::seed;
    for (const char c : text) {
        hash = fnv1a_step(hash, static_cast<std::uint8_t>(c));
    }
    return hash;
}

/// A number in hexadecimal digits, with the zeros in front: 8 of 32 bits, 16 of 64.
template <class Number>
[[nodiscard]] std::string hex_text(Number number) {
    std::string out;
    for (int shift = static_cast<int>(sizeof(Number)) * 8 - 4; shift >= 0; shift -= 4) {
        out += "0123456789abcdef"[(number >> static_cast<unsigned>(shift)) & 15U];
    }
    return out;
}

} // namespace opora::inline v0
