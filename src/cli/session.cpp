// Opora, MIT licence. See LICENSE.
#include "cli/session.hpp"

#include <sys/ioctl.h>
#include <unistd.h>

#include <charconv>
#include <cstdio>
#include <cstdlib>
#include <ctime>

namespace opora::cli {

namespace {

std::string_view variable(const char* name) {
    const char* const value = std::getenv(name);
    return value == nullptr ? std::string_view{} : std::string_view(value);
}

Language choose_language(int argc, const char* const* argv) {
    for (int i = 1; i < argc; ++i) {
        const std::string_view argument = argv[i];
        const std::string_view value = argument == "--lang" && i + 1 < argc ? std::string_view(argv[i + 1])
                                       : argument.substr(0, 7) == "--lang=" ? argument.substr(7)
                                                                            : std::string_view{};
        if (!value.empty()) {
            return value == "ru" ? Language::russian : Language::english;
        }
    }
    for (const char* const name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        if (const auto value = variable(name); !value.empty()) {
            return value.substr(0, 2) == "ru" ? Language::russian : Language::english;
        }
    }
    return Language::english;
}

std::size_t terminal_width() {
    winsize size{};
    if (isatty(STDOUT_FILENO) != 0 && ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0) {
        return size.ws_col;
    }
    const auto text = variable("COLUMNS");
    std::size_t columns = 0;
    std::from_chars(text.data(), text.data() + text.size(), columns);
    return columns >= 40 && columns <= 1000 ? columns : 120;
}

void complain(const Session& session, Severity severity, std::string_view message) {
    const bool error = severity == Severity::error;
    const auto head = paint(session.colour_errors, error ? Ink::red : Ink::yellow,
                            error ? session.say("opora: ошибка:", "opora: error:")
                                  : session.say("opora: предупреждение:", "opora: warning:"));
    std::fprintf(stderr, "%s %.*s\n", head.c_str(), static_cast<int>(message.size()), message.data());
}

} // namespace

Session look_around(int argc, const char* const* argv) {
    Session session;
    session.language = choose_language(argc, argv);
    const bool wanted = variable("NO_COLOR").empty() && variable("TERM") != "dumb";
    session.colour = wanted && isatty(STDOUT_FILENO) != 0;
    session.colour_errors = wanted && isatty(STDERR_FILENO) != 0;
    session.terminal_errors = variable("TERM") != "dumb" && isatty(STDERR_FILENO) != 0;
    session.width = terminal_width();
    return session;
}

std::string paint(bool colour, Ink ink, std::string_view text) {
    if (!colour || ink == Ink::plain || text.empty()) {
        return std::string(text);
    }
    const char* const codes[] = {"0", "1", "2", "31", "33", "36"};
    std::string out = "\x1B[";
    out += codes[static_cast<int>(ink)];
    out += 'm';
    out += text;
    out += "\x1B[0m";
    return out;
}

void complain(const Session& session, std::string_view message) { complain(session, Severity::error, message); }

void complain(const Session& session, const Diagnostic& diagnostic) {
    std::string text(to_string(diagnostic.code));
    text += ' ';
    text += message(diagnostic, session.language);
    if (const auto where = describe(diagnostic.place, session.language); !where.empty()) {
        text += "\n  " + std::string(session.say("где: ", "where: ")) + where;
    }
    if (const auto how = advice(diagnostic, session.language); !how.empty()) {
        text += "\n  " + how;
    }
    complain(session, severity(diagnostic.code), text);
}

std::string time_stamp() {
    std::time_t now = std::time(nullptr);
    if (const auto epoch = variable("SOURCE_DATE_EPOCH"); !epoch.empty()) {
        long long seconds = 0;
        const auto [end, failure] = std::from_chars(epoch.data(), epoch.data() + epoch.size(), seconds);
        if (failure == std::errc{} && end == epoch.data() + epoch.size()) {
            now = static_cast<std::time_t>(seconds);
        }
    }
    std::tm parts{};
    gmtime_r(&now, &parts);
    char text[32];
    std::strftime(text, sizeof text, "%Y%m%dT%H%M%SZ", &parts);
    return text;
}

} // namespace opora::cli
