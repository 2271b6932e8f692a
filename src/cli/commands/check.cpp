// Opora, MIT licence. See LICENSE.
#include <CLI/CLI.hpp>

#include <algorithm>
#include <cstdio>
#include <memory>

#include "cli/commands.hpp"
#include "cli/input.hpp"
#include "cli/terminal/findings_page.hpp"
#include "opora/check/check.hpp"

namespace opora::cli {

namespace {

struct Arguments {
    std::string file;
    std::optional<Window> period;
    std::vector<std::string> calendars;
    std::string settings;
    std::vector<std::string> only;
    std::vector<std::string> off;
    bool json = false;
    bool pretty = false;
    std::size_t width = 0;
};

bool names(const Rule& rule, const std::string& word) {
    return to_string(rule.code) == word || rule.name == word || to_string(rule.family) == word;
}

bool known(const std::string& word) {
    const auto rules = all_rules();
    return std::any_of(rules.begin(), rules.end(), [&](const Rule& rule) { return names(rule, word); });
}

// Switches of the command line go behind those of the settings.
void switch_rules(const Arguments& arguments, RuleSettings& settings) {
    for (const auto& rule : all_rules()) {
        const auto named = [&](const std::vector<std::string>& words) {
            return std::any_of(words.begin(), words.end(), [&](const std::string& word) { return names(rule, word); });
        };
        if ((!arguments.only.empty() && !named(arguments.only)) || named(arguments.off)) {
            settings.off.insert(rule.code);
        }
    }
}

Result<RuleSettings> load_settings(const Arguments& arguments) {
    RuleSettings out;
    if (!arguments.settings.empty()) {
        constexpr std::uint64_t most = 1U << 20;
        const auto bytes = load_input(arguments.settings, most);
        if (!bytes.ok()) {
            return bytes.error();
        }
        auto read = read_settings(*bytes, arguments.settings);
        if (!read.ok()) {
            return read;
        }
        out = std::move(*read);
    }
    switch_rules(arguments, out);
    return out;
}

// Without a plan or a period most rules have nothing to look at: silence would be taken for praise.
void tell_what_is_missing(const Session& session, const Programme& programme) {
    for (const auto& note : programme.notes) {
        if (note.code == Code::plan_missing || note.code == Code::programme_period_missing) {
            complain(session, note);
        }
    }
}

int run(Session session, const Arguments& arguments) {
    auto calendar = load_calendar(arguments.calendars);
    if (!calendar.ok()) {
        complain(session, calendar.error());
        return unusable;
    }
    auto settings = load_settings(arguments);
    if (!settings.ok()) {
        complain(session, settings.error());
        return unusable;
    }
    const auto programme = load_programme(session, arguments.file, arguments.period, *calendar);
    if (!programme.ok()) {
        complain(session, programme.error());
        return unusable;
    }
    tell_what_is_missing(session, *programme);
    CheckOptions options;
    options.calendar = *calendar;
    options.settings = *settings;
    const auto found = check(*programme, options);
    if (arguments.width != 0) {
        session.width = arguments.width;
    }
    auto text = arguments.json || arguments.pretty ? to_json(found, *programme, session.language, arguments.pretty)
                                                   : show(session, *programme, found);
    if (text.empty() || text.back() != '\n') {
        text += '\n';
    }
    std::fwrite(text.data(), 1, text.size(), stdout);
    return fails(found) ? findings : fine;
}

void add_switch(CLI::App& command, const Session& session, const std::string& name, std::vector<std::string>& words,
                std::string_view ru, std::string_view en) {
    const auto check = [&session](const std::string& word) {
        return known(word)
                   ? std::string()
                   : std::string(session.say("нет такого правила или раздела: ", "no such rule or family: ")) + word;
    };
    command.add_option(name, words, std::string(session.say(ru, en)))
        ->type_name(std::string(session.say("КОД|РАЗДЕЛ", "CODE|FAMILY")))
        ->check(CLI::Validator(check, ""))
        ->expected(1)
        ->take_all();
}

} // namespace

void add_check(CLI::App& app, Session& session) {
    const auto arguments = std::make_shared<Arguments>();
    const auto say = [&session](std::string_view ru, std::string_view en) { return std::string(session.say(ru, en)); };
    auto& command = *app.add_subcommand("check",
                                        say("Найти в программе противоречия", "Find contradictions in a programme"));
    add_file(command, session, arguments->file);
    add_period(command, session, "--period", arguments->period, "Срок программы, если его нет в документе",
               "The programme's period, if the document lacks it");
    add_calendar(command, session, arguments->calendars);
    command
        .add_option("--settings", arguments->settings,
                    say("Таблица setting,value: какие правила выключить, пороги, известные сокращения",
                        "A table setting,value: rules switched off, thresholds, known abbreviations"))
        ->type_name(say("ФАЙЛ", "FILE"));
    add_switch(command, session, "--only", arguments->only,
               "Только это правило или раздел: time, order, people, names, numbers",
               "Only this rule or family: time, order, people, names, numbers");
    add_switch(command, session, "--off", arguments->off, "Без этого правила или раздела",
               "Without this rule or family");
    add_json(command, session, arguments->json, arguments->pretty, "Вывести JSON замечаний",
             "Print the findings as JSON");
    add_width(command, session, arguments->width);
    command.footer(
        say("Примеры:\n"
            "  opora check план.docx\n"
            "  opora check план.docx --calendar каникулы.csv --off OP415\n"
            "  opora check план.xlsx --period 2022-09-01/2023-08-31 --only time\n"
            "\nПравила перечисляет opora rules. Ошибка или непонятый срок дают код выхода 1.",
            "Examples:\n"
            "  opora check plan.docx\n"
            "  opora check plan.docx --calendar holidays.csv --off OP415\n"
            "  opora check plan.xlsx --period 2022-09-01/2023-08-31 --only time\n"
            "\nThe rules are listed by opora rules. An error or a timing that is not understood gives exit code 1."));
    command.callback([arguments, &session] { session.exit_code = run(session, *arguments); });
}

} // namespace opora::cli
