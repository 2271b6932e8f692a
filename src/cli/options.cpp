// Opora, MIT licence. See LICENSE.
#include <CLI/CLI.hpp>

#include "cli/commands.hpp"

namespace opora::cli {

void add_file(CLI::App& command, const Session& session, std::string& file) {
    command
        .add_option(std::string(session.say("ФАЙЛ", "FILE")), file,
                    std::string(session.say("DOCX, XLSX, CSV, текст или JSON программы; - для стандартного ввода",
                                            "DOCX, XLSX, CSV, text or a programme's JSON; - for standard input")))
        ->required()
        ->type_name("");
}

void add_json(CLI::App& command, const Session& session, bool& json, bool& pretty, std::string_view ru,
              std::string_view en) {
    command.add_flag("--json", json, std::string(session.say(ru, en)));
    command.add_flag("--pretty", pretty, std::string(session.say("JSON с отступами", "JSON with indentation")));
}

void add_width(CLI::App& command, const Session& session, std::size_t& width) {
    command
        .add_option("--width", width,
                    std::string(session.say("Ширина вывода в знаках", "Width of the output in columns")))
        ->check(CLI::Range(40, 1000).description(""))
        ->type_name(std::string(session.say("ЧИСЛО", "NUMBER")));
}

void add_period(CLI::App& command, const Session& session, std::string_view name, std::optional<Window>& window,
                std::string_view ru, std::string_view en) {
    const auto read = [&session, &window, text = std::string(name)](const std::vector<std::string>& values) {
        // One day alone is a slip: no programme lasts a day.
        const auto two_days = parse_window(values.front());
        if (!two_days || values.front().find('/') == std::string::npos) {
            throw CLI::ValidationError(
                text, std::string(session.say("нужны два дня, первый и последний: 2022-09-01/2023-05-31",
                                              "two days are needed, first and last: 2022-09-01/2023-05-31")) +
                          " (" + values.front() + ")");
        }
        window = *two_days;
        return true;
    };
    command.add_option(std::string(name), read, std::string(session.say(ru, en)))
        ->type_name(std::string(session.say("ПЕРВЫЙ/ПОСЛЕДНИЙ", "FIRST/LAST")))
        ->expected(1);
}

void add_calendar(CLI::App& command, const Session& session, std::vector<std::string>& paths) {
    command
        .add_option("--calendar", paths,
                    std::string(session.say(
                        "Таблица каникул (holiday, first, last) или производственный календарь (date, kind)",
                        "A table of school holidays (holiday, first, last) or a production calendar (date, kind)")))
        ->type_name(std::string(session.say("ФАЙЛ", "FILE")))
        ->expected(1)
        ->take_all();
}

} // namespace opora::cli
