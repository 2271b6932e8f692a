// Opora, MIT licence. See LICENSE.
#include <CLI/CLI.hpp>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <memory>

#include "cli/commands.hpp"
#include "cli/input.hpp"
#include "cli/terminal/findings_page.hpp"
#include "opora/base/limits.hpp"
#include "opora/check/check.hpp"
#include "opora/model/pseudonyms.hpp"
#include "opora/names/resolve.hpp"
#include "opora/write/report.hpp"

namespace opora::cli {

namespace {

struct Arguments {
    std::string file;
    std::string folder;
    std::string settings;
    std::optional<Window> period;
    std::optional<Date> as_of;
    std::vector<std::string> calendars;
    bool pseudonyms = false;
};

bool save(const Session& session, const std::filesystem::path& path, const std::string& text) {
    std::FILE* const file = std::fopen(path.c_str(), "wb");
    const bool written = file != nullptr && std::fwrite(text.data(), 1, text.size(), file) == text.size();
    if (file == nullptr || std::fclose(file) != 0 || !written) {
        complain(session,
                 std::string(session.say("файл не записан: ", "the file could not be written: ")) + path.string());
        return false;
    }
    std::printf("%s\n", path.c_str());
    return true;
}

bool make_folder(const Session& session, const std::filesystem::path& folder) {
    std::error_code fault;
    std::filesystem::create_directories(folder, fault);
    if (fault && !std::filesystem::is_directory(folder)) {
        complain(session,
                 std::string(session.say("папка не создана: ", "the folder could not be made: ")) + folder.string());
        return false;
    }
    return true;
}

struct Report {
    const Programme& programme;
    ReportData data;
    ReportOptions options;
};

// The workbook is an office component: a build without it writes the rest.
bool save_workbook(const Session& session, const Report& report, const std::filesystem::path& path) {
    const auto workbook = to_xlsx(report.programme, report.data, report.options);
    if (!workbook.ok()) {
        complain(session, workbook.error());
        return true;
    }
    return save(session, path, *workbook);
}

bool write_all(const Session& session, const Report& report, const std::filesystem::path& folder) {
    return make_folder(session, folder) &&
           save(session, folder / "index.html", to_html(report.programme, report.data, report.options)) &&
           save(session, folder / "timeline.svg", timeline_svg(report.programme, report.data, report.options)) &&
           save(session, folder / "network.svg", network_svg(report.programme, report.data, report.options)) &&
           save(session, folder / "load.svg", load_svg(report.programme, report.data, report.options)) &&
           save_workbook(session, report, folder / "plan.xlsx");
}

void tell_counts(const Session& session, const std::vector<Finding>& findings) {
    const auto count = [&findings](Severity severity) {
        return std::count_if(findings.begin(), findings.end(),
                             [severity](const Finding& finding) { return finding.severity == severity; });
    };
    const std::string form(session.say("Замечания: ошибок %ld, предупреждений %ld, к сведению %ld\n",
                                       "Findings: errors %ld, warnings %ld, info %ld\n"));
    std::printf(form.c_str(), static_cast<long>(count(Severity::error)), static_cast<long>(count(Severity::warning)),
                static_cast<long>(count(Severity::info)));
}

Result<RuleSettings> load_settings(const std::string& path) {
    if (path.empty()) {
        return RuleSettings{};
    }
    const auto bytes = load_input(path, Limits{}.max_file_bytes);
    if (!bytes.ok()) {
        return bytes.error();
    }
    return read_settings(*bytes, path);
}

int run(const Session& session, const Arguments& arguments) {
    const auto calendar = load_calendar(arguments.calendars);
    const auto settings = load_settings(arguments.settings);
    if (!calendar.ok() || !settings.ok()) {
        complain(session, calendar.ok() ? settings.error() : calendar.error());
        return unusable;
    }
    auto programme = load_programme(session, arguments.file, arguments.period, *calendar);
    if (!programme.ok()) {
        complain(session, programme.error());
        return unusable;
    }
    if (arguments.pseudonyms) { // before anything is found of it, so that findings name nobody either
        programme = with_pseudonyms(*programme, session.language);
    }
    CheckOptions options;
    options.calendar = *calendar;
    options.settings = *settings;
    Report report{*programme, {}, {}};
    report.data.findings = check(*programme, options);
    report.data.evidence = mentorship_evidence(*programme);
    report.data.coverage = task_coverage(*programme);
    report.options.calendar = *calendar;
    report.options.as_of = arguments.as_of;
    report.options.language = session.language;
    if (!write_all(session, report, arguments.folder)) {
        return unusable;
    }
    tell_counts(session, report.data.findings);
    return fails(report.data.findings) ? findings : fine;
}

void add_as_of(CLI::App& command, const Session& session, std::optional<Date>& as_of) {
    const auto read = [&session, &as_of](const std::vector<std::string>& values) {
        const auto day = parse_date(values.front());
        if (!day) {
            throw CLI::ValidationError(
                "--as-of", std::string(session.say("нужен день: 2022-09-01", "a day is needed: 2022-09-01")) + " (" +
                               values.front() + ")");
        }
        as_of = *day;
        return true;
    };
    command
        .add_option("--as-of", read,
                    std::string(session.say("День отчёта: на оси времени проводится черта",
                                            "The day of the report: a line is drawn on the axis of time")))
        ->type_name(std::string(session.say("ДЕНЬ", "DAY")))
        ->expected(1);
}

} // namespace

void add_report(CLI::App& app, Session& session) {
    const auto arguments = std::make_shared<Arguments>();
    const auto say = [&session](std::string_view ru, std::string_view en) { return std::string(session.say(ru, en)); };
    auto& command = *app.add_subcommand("report", say("Страница о программе: план, сеть, замечания, нагрузка",
                                                      "A page on a programme: plan, network, findings, load"));
    add_file(command, session, arguments->file);
    command.add_option("-o,--output", arguments->folder, say("Папка, куда записать", "The folder to write to"))
        ->required()
        ->type_name(say("ПАПКА", "DIR"));
    add_period(command, session, "--period", arguments->period, "Срок программы, если его нет в документе",
               "The programme's period, if the document lacks it");
    add_calendar(command, session, arguments->calendars);
    command
        .add_option("--settings", arguments->settings,
                    say("Таблица правил: setting,value", "A table of rules: setting,value"))
        ->type_name(say("ФАЙЛ", "FILE"));
    add_as_of(command, session, arguments->as_of);
    command.add_flag(
        "--pseudonyms", arguments->pseudonyms,
        say("Имена людей заменить: одному человеку одно имя", "Replace the names of people: one person, one name"));
    command.footer(
        say("Пишет index.html, timeline.svg, network.svg, load.svg, plan.xlsx. Страница ничего не берёт из сети.\n"
            "Пример:\n  opora report план.docx -o отчёт --as-of 2022-10-01\n"
            "\nПротиворечие плана со степенью «ошибка» даёт код выхода 1: записано всё равно всё.",
            "Writes index.html, timeline.svg, network.svg, load.svg, plan.xlsx. The page asks nothing of the network.\n"
            "Example:\n  opora report plan.docx -o report --as-of 2022-10-01\n"
            "\nA finding of severity error gives exit code 1; all is written all the same."));
    command.callback([arguments, &session] { session.exit_code = run(session, *arguments); });
}

} // namespace opora::cli
