// Opora, MIT licence. See LICENSE.
#include <CLI/CLI.hpp>

#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <memory>

#include "base/ascii.hpp"
#include "cli/commands.hpp"
#include "cli/input.hpp"
#include "opora/base/error.hpp"
#include "opora/check/check.hpp"
#include "opora/model/json.hpp"
#include "opora/model/pseudonyms.hpp"
#include "opora/names/resolve.hpp"
#include "opora/write/csv.hpp"
#include "opora/write/ics.hpp"
#include "opora/write/report.hpp"

namespace opora::cli {

namespace {

struct Arguments {
    std::string file;
    std::string form;
    std::string output;
    std::string dtstamp;
    std::string scope;
    std::optional<Window> period;
    std::vector<std::string> calendars;
    bool excel = false;
    bool deadlines_as_events = false;
    bool pretty = false;
    bool pseudonyms = false;
};

// The workbook has the findings too.
Result<std::string> workbook(const Session& session, const Programme& programme, const Calendar& calendar) {
    CheckOptions options;
    options.calendar = calendar;
    ReportData data;
    data.findings = check(programme, options);
    ReportOptions how;
    how.calendar = calendar;
    how.language = session.language;
    return to_xlsx(programme, data, how);
}

// Nothing for a form that is not JSON.
std::optional<std::string> json_of(const Arguments& arguments, const Programme& programme) {
    if (arguments.form == "json") {
        return to_json(programme, arguments.pretty);
    }
    if (arguments.form == "evidence") {
        return to_json(mentorship_evidence(programme), arguments.pretty);
    }
    if (arguments.form == "coverage") {
        return to_json(task_coverage(programme), arguments.pretty);
    }
    return std::nullopt;
}

Result<std::string> convert(const Session& session, const Arguments& arguments, const Programme& programme,
                            const Calendar& calendar) {
    if (arguments.form == "xlsx") {
        return workbook(session, programme, calendar);
    }
    if (auto json = json_of(arguments, programme)) {
        return json->back() == '\n' ? *json : *json + "\n";
    }
    if (arguments.form == "csv") {
        auto options = arguments.excel ? CsvOptions::excel() : CsvOptions{};
        options.language = session.language;
        return to_csv(programme, options);
    }
    IcsOptions options;
    options.dtstamp = arguments.dtstamp.empty() ? time_stamp() : arguments.dtstamp;
    options.deadlines_as_events = arguments.deadlines_as_events;
    options.language = session.language;
    options.scope = arguments.scope;
    return to_ics(programme, options);
}

bool save(const std::string& path, const std::string& text) {
    if (path.empty() || path == "-") {
        return std::fwrite(text.data(), 1, text.size(), stdout) == text.size();
    }
    std::FILE* const file = std::fopen(path.c_str(), "wb");
    if (file == nullptr) {
        return false;
    }
    const bool written = std::fwrite(text.data(), 1, text.size(), file) == text.size();
    return std::fclose(file) == 0 && written;
}

// A calendar or a table does not say what was wrong with the plan.
int tell_errors(const Session& session, const Programme& programme) {
    constexpr std::size_t most = 8;
    const auto errors = errors_of(programme);
    for (std::size_t i = 0; i < errors.size() && i < most; ++i) {
        complain(session, *errors[i]);
    }
    if (errors.size() > most) {
        complain(session,
                 std::string(session.say("и ещё таких: ", "more of such: ")) + std::to_string(errors.size() - most));
    }
    return errors.empty() ? fine : findings;
}

int run(const Session& session, const Arguments& arguments) {
    const auto calendar = load_calendar(arguments.calendars);
    if (!calendar.ok()) {
        complain(session, calendar.error());
        return unusable;
    }
    auto programme = load_programme(session, arguments.file, arguments.period, *calendar);
    if (!programme.ok()) {
        complain(session, programme.error());
        return unusable;
    }
    if (arguments.pseudonyms) {
        programme.value() = with_pseudonyms(*programme, session.language);
    }
    const auto text = convert(session, arguments, *programme, *calendar);
    if (!text.ok()) {
        complain(session, text.error());
        return unusable;
    }
    const bool to_stdout = arguments.output.empty() || arguments.output == "-";
    if (arguments.form == "xlsx" && to_stdout && isatty(STDOUT_FILENO) != 0) {
        complain(session, session.say("книга не для экрана: назовите файл, -o план.xlsx",
                                      "a workbook is nothing for a screen: name a file, -o plan.xlsx"));
        return unusable;
    }
    if (!save(arguments.output, *text)) {
        complain(session,
                 std::string(session.say("файл не записан: ", "the file could not be written: ")) + arguments.output);
        return unusable;
    }
    return tell_errors(session, *programme);
}

// Why a text is no time of writing; nothing if it is one.
std::string wrong_stamp(const Session& session, const std::string& value) {
    const auto digits = std::count_if(value.begin(), value.end(), is_digit<char>);
    if (value.size() == 16 && value[8] == 'T' && value[15] == 'Z' && digits == 14) {
        return {};
    }
    std::string out(session.say("нужно время вроде 20260101T000000Z, а дано «",
                                "a time such as 20260101T000000Z is needed, not “"));
    out.append(value).append(session.say("»", "”"));
    return out;
}

} // namespace

void add_export(CLI::App& app, Session& session) {
    const auto arguments = std::make_shared<Arguments>();
    const auto say = [&session](std::string_view ru, std::string_view en) { return std::string(session.say(ru, en)); };
    auto& command = *app.add_subcommand("export", say("Записать программу как JSON, CSV, книгу Excel или календарь",
                                                      "Write a programme as JSON, CSV, a workbook or a calendar"));
    const auto file = say("DOCX, XLSX, CSV, текст или JSON программы; - для стандартного ввода",
                          "DOCX, XLSX, CSV, text or a programme's JSON; - for standard input");
    command.add_option(say("ФАЙЛ", "FILE"), arguments->file, file)->required()->type_name("");
    command.add_option("--to", arguments->form, say("Что записать", "What to write"))
        ->required()
        ->check(CLI::IsMember({"json", "csv", "ics", "xlsx", "evidence", "coverage"}).description(""))
        ->type_name("json|csv|ics|xlsx|evidence|coverage");
    command
        .add_option("-o,--output", arguments->output,
                    say("Куда; без ключа на стандартный вывод", "Where; without it, to standard output"))
        ->type_name(say("ФАЙЛ", "FILE"));
    add_period(command, session, "--period", arguments->period, "Срок программы, если его нет в документе",
               "The programme's period, if the document lacks it");
    add_calendar(command, session, arguments->calendars);
    command.add_flag("--pretty", arguments->pretty, say("JSON с отступами", "JSON with indentation"));
    command.add_flag("--excel", arguments->excel,
                     say("CSV для русского Excel: «;», метка порядка байтов, формулы обезврежены",
                         "CSV for Russian Excel: “;”, byte order mark, formulas neutralised"));
    command.add_flag("--pseudonyms", arguments->pseudonyms,
                     say("Имена людей заменить: Человек 7", "Names of people replaced: Person 7"));
    command.add_flag(
        "--deadlines-as-events", arguments->deadlines_as_events,
        say("Календарь: крайние сроки событиями, а не задачами", "Calendar: deadlines as events, not as tasks"));
    command
        .add_option("--dtstamp", arguments->dtstamp,
                    say("Календарь: время записи, 20260101T000000Z; без ключа по SOURCE_DATE_EPOCH или часам",
                        "Calendar: time of writing, 20260101T000000Z; without it, by SOURCE_DATE_EPOCH or the clock"))
        ->check(CLI::Validator([&session](const std::string& value) { return wrong_stamp(session, value); }, {}))
        ->type_name(say("ВРЕМЯ", "TIME"));
    command
        .add_option("--scope", arguments->scope,
                    say("Календарь: имя программы в UID; без ключа по названию",
                        "Calendar: the programme's name in UIDs; without it, by the title"))
        ->type_name(say("ИМЯ", "NAME"));
    command.footer(
        say("Примеры:\n"
            "  opora export план.docx --to ics -o план.ics\n"
            "  opora export план.docx --to xlsx -o план.xlsx\n"
            "  opora export план.docx --to csv --excel -o план.csv\n"
            "  opora read план.docx --json | opora export - --to ics\n"
            "\nevidence: какие школы встречаются в мероприятиях; coverage: какие мероприятия служат задачам; JSON.\n"
            "\nОшибка в данных, например непонятый срок, даёт код выхода 1: записано всё равно всё.",
            "Examples:\n"
            "  opora export plan.docx --to ics -o plan.ics\n"
            "  opora export plan.docx --to xlsx -o plan.xlsx\n"
            "  opora export plan.docx --to csv --excel -o plan.csv\n"
            "  opora read plan.docx --json | opora export - --to ics\n"
            "\nevidence: which schools meet in events; coverage: which events serve the tasks; JSON.\n"
            "\nAn error in the data, such as a timing that is not understood, gives exit code 1; all is "
            "written all the same."));
    command.callback([arguments, &session] { session.exit_code = run(session, *arguments); });
}

} // namespace opora::cli
