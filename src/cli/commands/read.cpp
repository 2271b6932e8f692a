// Opora, MIT licence. See LICENSE.
#include <CLI/CLI.hpp>

#include <cstdio>
#include <memory>

#include "cli/commands.hpp"
#include "cli/input.hpp"
#include "cli/terminal/show.hpp"
#include "opora/model/json.hpp"

namespace opora::cli {

namespace {

struct Arguments {
    std::string file;
    std::optional<Window> period;
    std::vector<std::string> calendars;
    bool json = false;
    bool pretty = false;
    bool all = false;
    std::size_t width = 0;
};

int run(Session session, const Arguments& arguments) {
    const auto calendar = load_calendar(arguments.calendars);
    if (!calendar.ok()) {
        complain(session, calendar.error());
        return unusable;
    }
    const auto programme = load_programme(session, arguments.file, arguments.period, *calendar);
    if (!programme.ok()) {
        complain(session, programme.error());
        return unusable;
    }
    if (arguments.width != 0) {
        session.width = arguments.width;
    }
    const auto text = arguments.json || arguments.pretty ? to_json(*programme, arguments.pretty)
                                                         : show(session, *programme, arguments.all);
    std::fwrite(text.data(), 1, text.size(), stdout);
    if (arguments.json && !arguments.pretty) {
        std::fputc('\n', stdout);
    }
    return errors_of(*programme).empty() ? fine : findings;
}

} // namespace

void add_read(CLI::App& app, Session& session) {
    const auto arguments = std::make_shared<Arguments>();
    const auto say = [&session](std::string_view ru, std::string_view en) { return std::string(session.say(ru, en)); };
    auto& command = *app.add_subcommand(
        "read", say("Прочитать программу и показать её план", "Read a programme and show its plan"));
    add_file(command, session, arguments->file);
    add_period(command, session, "--period", arguments->period, "Срок программы, если его нет в документе",
               "The programme's period, if the document lacks it");
    add_calendar(command, session, arguments->calendars);
    add_json(command, session, arguments->json, arguments->pretty, "Вывести JSON программы",
             "Print the programme's JSON");
    command.add_flag(
        "--all", arguments->all,
        say("Показать все даты, замечания и непрочитанное", "Show all windows, notes and what was not read"));
    add_width(command, session, arguments->width);
    command.footer(say("Примеры:\n"
                       "  opora read план.docx\n"
                       "  opora read план.xlsx --period 2022-09-01/2023-08-31\n"
                       "  opora read план.docx --json > план.json\n"
                       "\nОшибка в данных, например непонятый срок, даёт код выхода 1: напечатано всё равно всё.",
                       "Examples:\n"
                       "  opora read plan.docx\n"
                       "  opora read plan.xlsx --period 2022-09-01/2023-08-31\n"
                       "  opora read plan.docx --json > plan.json\n"
                       "\nAn error in the data, such as a timing that is not understood, gives exit code 1; all is "
                       "printed all the same."));
    command.callback([arguments, &session] { session.exit_code = run(session, *arguments); });
}

} // namespace opora::cli
