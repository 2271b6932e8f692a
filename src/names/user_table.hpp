// Opora, MIT licence. See LICENSE.
//
// Tables that users give as CSV, and what finds the formats of events by one.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "names/tokens.hpp"
#include "opora/base/result.hpp"
#include "opora/names/event_format.hpp"

namespace opora::inline v0::names {

/// The rows of a CSV whose header names these columns in any order; a missing column or an unended quote is refused.
/// Lines that begin with # are comments.
[[nodiscard]] Result<std::vector<std::vector<std::string>>> read_user_table(std::string_view csv, std::string_view name,
                                                                            const std::vector<std::string>& columns);

/// Formats and modes, looked up by the first letters of words.
class FormatFinder {
public:
    explicit FormatFinder(const std::vector<EventFormat>& formats);

    /// The finder that a table has ready.
    [[nodiscard]] static const FormatFinder& of(const FormatTable& table) noexcept;

    [[nodiscard]] std::vector<std::string> formats(const Tokens& tokens) const;
    [[nodiscard]] AttendanceMode mode(const Tokens& tokens) const;

private:
    struct Entry {
        Pattern pattern;
        std::size_t format;
    };
    struct Found {
        std::size_t format = 0;
        std::size_t words = 0;
    };
    using Modes = ByLetter<Pattern>;
    [[nodiscard]] static bool stands(const Modes& modes, const Tokens& tokens, std::size_t i);
    [[nodiscard]] Found at(const Tokens& tokens, std::size_t i) const;

    std::vector<std::string> ids_;
    std::vector<AttendanceMode> modes_;
    ByLetter<Entry> by_letter_;
    Modes online_;
    Modes in_person_;
};

} // namespace opora::inline v0::names
