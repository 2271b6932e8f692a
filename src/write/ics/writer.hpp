// Opora, MIT licence. See LICENSE.
#pragma once

#include <string>
#include <string_view>

namespace opora::inline v0 {

/// Writes content lines of iCalendar (RFC 5545, 3.1): folded at 75 octets without cutting a letter, ended by CRLF.
class IcsWriter {
public:
    /// A property whose value needs no escaping: a date, a number, a word of the standard.
    void property(std::string_view name, std::string_view value);

    /// A property of type TEXT: escapes it, drops control characters, mends what is not UTF-8.
    void text(std::string_view name, std::string_view value);

    /// Lines that another writer has made.
    void lines(std::string_view folded) { out_ += folded; }

    [[nodiscard]] std::string take() && { return std::move(out_); }

private:
    std::string out_;
    std::string line_; ///< kept for its storage
};

/// A TEXT value (RFC 5545, 3.3.11): `\` before `\`, `;` and `,`, a line break as `\n`.
[[nodiscard]] std::string escape_ics_text(std::string_view text);

/// A content line, folded, with its CRLF.
[[nodiscard]] std::string fold_ics_line(std::string_view line);

} // namespace opora::inline v0
