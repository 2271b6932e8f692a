// Opora, MIT licence. See LICENSE.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

/// \file
/// How the bytes of a file spell letters.
///
/// \code
/// #include <opora/base/encoding.hpp>
///
/// std::string utf8(std::string_view bytes) { return opora::decode(bytes, opora::detect_encoding(bytes)); }
/// \endcode

namespace opora::inline v0 {

/// True if every byte belongs to a well-formed letter (no surrogates, nothing past U+10FFFF).
[[nodiscard]] bool is_utf8(std::string_view text) noexcept;

/// How a file's bytes spell its letters.
enum class Encoding : std::uint8_t { utf8, utf16le, utf16be, windows1251 };

/// The name of an encoding as IANA registers it: `UTF-8`, `UTF-16LE`, `UTF-16BE`, `windows-1251`.
[[nodiscard]] std::string_view to_string(Encoding encoding) noexcept;

/// Decides by the bytes alone: a byte order mark, the pattern of zero bytes of UTF-16, well-formed UTF-8, else
/// Windows-1251.
[[nodiscard]] Encoding detect_encoding(std::string_view bytes) noexcept;

/// The bytes as UTF-8, without a byte order mark. What cannot be decoded becomes U+FFFD.
[[nodiscard]] std::string decode(std::string_view bytes, Encoding encoding);

} // namespace opora::inline v0
