// Opora, MIT licence. See LICENSE.
#include <CLI/CLI.hpp>

#include <cstdio>
#include <exception>
#include <iostream>

#include "cli/commands.hpp"
#include "opora/base/error.hpp"

namespace {

using opora::cli::Session;

void describe(CLI::App& app, const Session& session) {
    app.description(std::string(
        session.say("Опора: планы школ-наставников. Читает программу района (DOCX, XLSX, CSV, текст), понимает сроки, "
                    "пишет календарь и таблицы.",
                    "Opora: plans of mentoring schools. Reads a district's programme (DOCX, XLSX, CSV, text), "
                    "understands its timing, writes calendars and tables.")));
    app.footer(std::string(
        session.say("Примеры:\n"
                    "  opora timing \"Ноябрь, ежегодно\" --period 2022-09-01/2025-08-31\n"
                    "  opora read план.docx\n"
                    "  opora export план.docx --to ics -o план.ics\n"
                    "\nОб одной команде: opora КОМАНДА --help"
                    "\nКоды выхода: 0 в порядке, 1 есть ошибки в данных, 2 входные данные или аргументы непригодны.",
                    "Examples:\n"
                    "  opora timing \"Ноябрь, ежегодно\" --period 2022-09-01/2025-08-31\n"
                    "  opora read plan.docx\n"
                    "  opora export plan.docx --to ics -o plan.ics\n"
                    "\nAbout one command: opora COMMAND --help"
                    "\nExit codes: 0 fine, 1 errors in the data, 2 unusable input or arguments.")));
    app.require_subcommand(1);
    app.fallthrough();
    app.set_version_flag("--version", OPORA_PROGRAM_VERSION, std::string(session.say("Версия", "Print the version")));
    app.set_help_flag("-h,--help", std::string(session.say("Эта справка", "Print this help")));
}

int run(CLI::App& app, const Session& session, int argc, char** argv) {
    try {
        app.parse(argc, argv);
        return session.exit_code;
    } catch (const CLI::Success& success) { // help and version
        return app.exit(success);
    } catch (const CLI::ParseError& error) {
        opora::cli::complain(session, opora::cli::refusal(app, error, session));
        const auto commands = app.get_subcommands();
        std::cerr << "  " << session.say("Справка: ", "Help: ") << "opora "
                  << (commands.empty() ? std::string() : commands.front()->get_name() + " ") << "--help\n";
        return opora::cli::unusable;
    }
}

} // namespace

int main(int argc, char** argv) {
    auto session = opora::cli::look_around(argc, argv);
    try {
        CLI::App app;
        app.name("opora");
        describe(app, session);
        std::string language;
        app.add_option("--lang", language,
                       std::string(session.say("Язык вывода; без ключа по LC_ALL, LANG",
                                               "Language of the output; without it, by LC_ALL, LANG")))
            ->check(CLI::IsMember({"ru", "en"}).description(""))
            ->type_name("ru|en");
        opora::cli::add_timing(app, session);
        opora::cli::add_read(app, session);
        opora::cli::add_export(app, session);
        opora::cli::add_check(app, session);
        opora::cli::add_rules(app, session);
        opora::cli::add_diff(app, session);
        opora::cli::add_report(app, session);
        opora::cli::dress(app, session);
        const int code = run(app, session, argc, argv);
        if (std::fflush(stdout) != 0) {
            opora::cli::complain(session, session.say("вывод не записан", "the output could not be written"));
            return opora::cli::unusable;
        }
        return code;
    } catch (const opora::Cancelled&) {
        opora::cli::complain(session, session.say("прервано", "interrupted"));
        return opora::cli::interrupted;
    } catch (const std::exception& error) {
        opora::cli::complain(session, error.what());
        return opora::cli::unusable;
    }
}
