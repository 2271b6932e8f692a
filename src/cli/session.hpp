// Opora, MIT licence. See LICENSE.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "opora/base/diagnostic.hpp"
#include "opora/base/language.hpp"

namespace opora::cli {

/// Exit codes of the program.
enum Exit : int { fine = 0, findings = 1, unusable = 2, interrupted = 130 };

/// What the program knows of where it runs. The library asks nothing of the environment; the program does, here.
struct Session {
    Language language = Language::english;
    bool colour = false;          ///< of standard output
    bool colour_errors = false;   ///< of standard error
    bool terminal_errors = false; ///< standard error is a terminal that understands control sequences
    std::size_t width = 100;      ///< columns of the terminal
    int exit_code = fine;

    [[nodiscard]] bool russian() const noexcept { return language == Language::russian; }
    [[nodiscard]] std::string_view say(std::string_view ru, std::string_view en) const noexcept {
        return russian() ? ru : en;
    }
};

/// Looks at the arguments for `--lang`, at LC_ALL, LC_MESSAGES, LANG, NO_COLOR, COLUMNS and the terminal.
[[nodiscard]] Session look_around(int argc, const char* const* argv);

enum class Ink { plain, bold, dim, red, yellow, cyan };

/// Text in a colour, where colours are wanted.
[[nodiscard]] std::string paint(bool colour, Ink ink, std::string_view text);

/// Prints to standard error what is wrong, where, and how to mend it.
void complain(const Session& session, const Diagnostic& diagnostic);
void complain(const Session& session, std::string_view message);

/// The time now, `20260101T000000Z`; SOURCE_DATE_EPOCH goes before the clock.
[[nodiscard]] std::string time_stamp();

} // namespace opora::cli
