// Opora, MIT licence. See LICENSE.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "opora/base/codes.hpp"
#include "opora/base/language.hpp"
#include "opora/base/span.hpp"

/// \file
/// What is wrong with an input, as a value: a stable code, the words of its message, a place.
///
/// \code
/// #include <string>
/// #include <opora/base/diagnostic.hpp>
///
/// std::string line(const opora::Diagnostic& fault) { // OP101 Срок не понят: …
///     return std::string(opora::to_string(fault.code)) + " " + opora::message(fault, opora::Language::russian);
/// }
/// \endcode

namespace opora::inline v0 {

/// Where in a document something stands. Numbers count from 1; 0 means "not of this kind".
struct Place {
    std::string document;        ///< name of the file as the caller gave it, or empty
    std::string part;            ///< sheet, `body`, `header`, part of a package; or empty
    std::uint32_t paragraph = 0; ///< number of a paragraph (of a line, in plain text) outside tables
    std::uint32_t table = 0;     ///< number of the table in the document
    std::uint32_t row = 0;       ///< number of the row in the table
    std::uint32_t cell = 0;      ///< number of the grid column in the row
    Span span;                   ///< bytes of the decoded UTF-8 text of the cell or paragraph

    friend bool operator==(const Place&, const Place&) = default;
};

/// One thing that a reader of the input should know: a stable code, the words to fill its message with, a place.
///
/// The text of the message stands in `src/data/codes.csv`, in Russian and English.
struct Diagnostic {
    Code code = Code::internal;
    std::vector<std::string> arguments; ///< fill `{0}`, `{1}`... of the message
    Place place;

    friend bool operator==(const Diagnostic&, const Diagnostic&) = default;
};

/// How grave a code is.
enum class Severity : std::uint8_t {
    info,    ///< worth a look
    warning, ///< it probably does not say what was meant
    error,   ///< it cannot hold, or could not be used
};

/// The published spelling of a code, `OP101`.
[[nodiscard]] std::string_view to_string(Code code) noexcept;

/// The name of a code in the C++ API, `timing_not_understood`.
[[nodiscard]] std::string_view code_name(Code code) noexcept;

/// How grave a code is by default.
[[nodiscard]] Severity severity(Code code) noexcept;

/// `info`, `warning` or `error`.
[[nodiscard]] std::string_view to_string(Severity severity) noexcept;

/// One sentence that says what is wrong, with its arguments filled in.
[[nodiscard]] std::string message(const Diagnostic& diagnostic, Language language);

/// One sentence that says how to mend it, or an empty text where there is nothing to say.
[[nodiscard]] std::string advice(const Diagnostic& diagnostic, Language language);

/// The place in words: `plan.docx, таблица 2, строка 7, графа 3`; empty for an empty place.
[[nodiscard]] std::string describe(const Place& place, Language language);

} // namespace opora::inline v0
