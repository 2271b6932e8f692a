// Opora, MIT licence. See LICENSE.
#include <CLI/CLI.hpp>

#include <algorithm>
#include <array>
#include <cstdio>
#include <memory>

#include "cli/commands.hpp"
#include "cli/input.hpp"
#include "cli/terminal/table.hpp"
#include "opora/model/diff.hpp"

namespace opora::cli {

namespace {

struct Arguments {
    std::string before;
    std::string after;
    std::optional<Window> period;
    std::vector<std::string> calendars;
    bool json = false;
    bool pretty = false;
};

struct Heading {
    Change::Kind what;
    std::string_view sign;
    Ink ink;
    std::string_view ru;
    std::string_view en;
};

constexpr std::array<Heading, 4> headings{{
    {Change::Kind::added, "+", Ink::cyan, "Добавлено", "Added"},
    {Change::Kind::removed, "-", Ink::red, "Удалено", "Removed"},
    {Change::Kind::changed, "~", Ink::yellow, "Изменено", "Changed"},
    {Change::Kind::moved, ">", Ink::dim, "Переставлено, перенумеровано", "Moved, renumbered"},
}};

// Under a heading that says it, «Добавлено: » is left out of a sentence.
std::string sentence(const Change& change, Language language) {
    auto text = describe(change, language);
    const bool whole = change.kind == Change::Kind::added || change.kind == Change::Kind::removed;
    if (const auto colon = text.find(": "); whole && colon != std::string::npos) {
        text.erase(0, colon + 2);
    }
    return text;
}

std::string print(const Session& session, const std::vector<Change>& changes) {
    if (changes.empty()) {
        return std::string(session.say("Изменений нет", "Nothing has changed")) + "\n";
    }
    std::string out;
    for (const auto& heading : headings) {
        const auto count = std::count_if(changes.begin(), changes.end(),
                                         [&heading](const Change& change) { return change.kind == heading.what; });
        if (count == 0) {
            continue;
        }
        out += out.empty() ? "" : "\n";
        out += paint(session.colour, Ink::bold,
                     std::string(session.say(heading.ru, heading.en)) + ": " + std::to_string(count)) +
               "\n";
        for (const auto& change : changes) {
            if (change.kind != heading.what) {
                continue;
            }
            bool first = true;
            for (const auto& line : wrap(sentence(change, session.language), session.width - 4)) {
                const std::string lead = first ? "  " + std::string(heading.sign) + " " : "    ";
                out += paint(session.colour, heading.ink, lead + line) + "\n";
                first = false;
            }
        }
    }
    return out;
}

int run(const Session& session, const Arguments& arguments) {
    const auto calendar = load_calendar(arguments.calendars);
    if (!calendar.ok()) {
        complain(session, calendar.error());
        return unusable;
    }
    const auto before = load_programme(session, arguments.before, arguments.period, *calendar);
    const auto after = before.ok() ? load_programme(session, arguments.after, arguments.period, *calendar) : before;
    if (!after.ok()) {
        complain(session, after.error());
        return unusable;
    }
    const auto changes = diff(*before, *after);
    const auto text = arguments.json ? to_json(changes, session.language, arguments.pretty) + "\n"
                                     : print(session, changes);
    std::fwrite(text.data(), 1, text.size(), stdout);
    return fine;
}

} // namespace

void add_diff(CLI::App& app, Session& session) {
    const auto arguments = std::make_shared<Arguments>();
    const auto say = [&session](std::string_view ru, std::string_view en) { return std::string(session.say(ru, en)); };
    auto& command = *app.add_subcommand("diff", say("Что изменилось между двумя редакциями программы",
                                                    "What changed between two versions of a programme"));
    command
        .add_option(say("СТАРЫЙ", "OLD"), arguments->before,
                    say("Прежняя редакция: DOCX, XLSX, CSV, текст или JSON программы",
                        "The older version: DOCX, XLSX, CSV, text or a programme's JSON"))
        ->required()
        ->type_name("");
    command
        .add_option(say("НОВЫЙ", "NEW"), arguments->after,
                    say("Новая редакция; - для стандартного ввода", "The newer version; - for standard input"))
        ->required()
        ->type_name("");
    add_period(command, session, "--period", arguments->period, "Срок программы, если его нет в документах",
               "The programme's period, if the documents lack it");
    add_calendar(command, session, arguments->calendars);
    add_json(command, session, arguments->json, arguments->pretty, "Изменения как JSON", "The changes as JSON");
    command.footer(say("Мероприятие под другим номером или на другом месте переставлено, а не удалено и добавлено.\n"
                       "Пример:\n  opora diff план-март.docx план-апрель.docx\n"
                       "\nКод выхода 0, есть изменения или нет.",
                       "An event under another number or in another place is moved, not removed and added.\n"
                       "Example:\n  opora diff plan-march.docx plan-april.docx\n"
                       "\nThe exit code is 0, whether or not anything has changed."));
    command.callback([arguments, &session] { session.exit_code = run(session, *arguments); });
}

} // namespace opora::cli
