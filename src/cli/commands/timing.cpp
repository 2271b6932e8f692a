// Opora, MIT licence. See LICENSE.
#include <CLI/CLI.hpp>

#include <cstdio>
#include <memory>

#include "base/unicode.hpp"
#include "cli/commands.hpp"
#include "cli/commands/timing_tsv.hpp"
#include "cli/input.hpp"
#include "cli/terminal/words.hpp"
#include "opora/model/json.hpp"
#include "opora/time/timing_text.hpp"

namespace opora::cli {

namespace {

struct Arguments {
    std::vector<std::string> phrases;
    std::optional<Window> period;
    std::optional<Window> parent;
    std::vector<std::string> calendars;
    std::string tsv;
    bool json = false;
    bool all = false;
};

// Printed texts are padded by hand: std::setw counts bytes.
void row(const Session& session, std::string_view ru, std::string_view en, std::string_view text) {
    constexpr std::size_t label_width = 12;
    if (text.empty()) {
        return;
    }
    std::string label(session.say(ru, en));
    label += std::string(label_width - display_width(label), ' ');
    std::printf("  %s%.*s\n", paint(session.colour, Ink::dim, label).c_str(), static_cast<int>(text.size()),
                text.data());
}

// The phrase with a line of carets under the bytes that a note is about.
void point(const Session& session, Ink ink, std::string_view phrase, Span span) {
    if (span.empty() || span.end > phrase.size() || phrase.find_first_of("\t\r\n") != std::string_view::npos) {
        return;
    }
    const auto before = display_width(phrase.substr(0, span.first));
    const auto under = display_width(span.of(phrase));
    std::printf("    %.*s\n    %s%s\n", static_cast<int>(phrase.size()), phrase.data(),
                std::string(before, ' ').c_str(),
                paint(session.colour, ink, std::string(under == 0 ? 1 : under, '^')).c_str());
}

void tell(const Session& session, std::string_view phrase, const Diagnostic& note) {
    const auto grave = severity(note.code);
    const auto ink = grave == Severity::error ? Ink::red : grave == Severity::warning ? Ink::yellow : Ink::cyan;
    std::printf("  %s %s\n", paint(session.colour, ink, to_string(note.code)).c_str(),
                message(note, session.language).c_str());
    point(session, ink, phrase, note.place.span);
    if (const auto how = advice(note, session.language); !how.empty()) {
        std::printf("    %s\n", how.c_str());
    }
}

void print(const Session& session, const UnderstoodTiming& answer, bool all) {
    const auto& timing = answer.timing;
    std::printf("%s\n", paint(session.colour, Ink::bold, timing.phrase).c_str());
    if (timing.kind) {
        row(session, "смысл", "meaning", to_phrase(*answer.meaning, session.language));
        row(session, "запись", "canonical", timing.expression);
        row(session, "вид", "kind",
            std::string(to_string(*timing.kind)) + " (" + std::string(in_words(timing.kind, session.language)) + ")");
        constexpr std::size_t most = 6;
        const auto days = in_words(timing.windows, session.language, all ? timing.windows.size() : most);
        row(session, "даты", "windows", days.empty() ? std::string(session.say("нет", "none")) : days);
        row(session, "сомнения", "flags", in_words(timing.flags, session.language));
    }
    for (const auto& note : answer.notes) {
        tell(session, timing.phrase, note);
    }
}

int run(const Session& session, const Arguments& arguments) {
    const auto calendar = load_calendar(arguments.calendars);
    if (!calendar.ok()) {
        complain(session, calendar.error());
        return unusable;
    }
    const TimingContext context{arguments.period, arguments.parent};
    if (!arguments.tsv.empty()) {
        return timing_tsv(session, arguments.tsv, context, *calendar);
    }
    int code = fine;
    for (std::size_t i = 0; i < arguments.phrases.size(); ++i) {
        const auto answer = understand_timing(arguments.phrases[i], context, *calendar);
        if (arguments.json) {
            std::printf("%s\n", to_json(answer.timing, answer.notes).c_str());
        } else {
            std::printf("%s", i == 0 ? "" : "\n");
            print(session, answer, arguments.all);
        }
        code = answer.timing.kind ? code : findings;
    }
    return code;
}

} // namespace

void add_timing(CLI::App& app, Session& session) {
    const auto arguments = std::make_shared<Arguments>();
    const auto say = [&session](std::string_view ru, std::string_view en) { return std::string(session.say(ru, en)); };
    auto& command = *app.add_subcommand(
        "timing", say("Понять фразы о сроках и дать их даты", "Understand timing phrases and date them"));
    command
        .add_option(say("ФРАЗА", "PHRASE"), arguments->phrases,
                    say("Фразы: каждая в кавычках", "Phrases, each in quotes"))
        ->type_name("");
    add_period(command, session, "--period", arguments->period, "Срок программы", "The programme's period");
    add_period(command, session, "--parent", arguments->parent, "Срок мероприятия, в которое входит это",
               "The window of the event that holds this one");
    add_calendar(command, session, arguments->calendars);
    command.add_flag("--json", arguments->json, say("Вывести JSON, по строке на фразу", "Print JSON, a line a phrase"));
    command.add_flag("--all", arguments->all, say("Вывести все даты", "Print all windows"));
    command
        .add_option("--tsv", arguments->tsv,
                    say("Таблица со столбцами id, phrase, context, parent; - для стандартного ввода",
                        "A table with the columns id, phrase, context, parent; - for standard input"))
        ->type_name(say("ФАЙЛ", "FILE"));
    command.footer(say("Примеры:\n"
                       "  opora timing \"Ноябрь, ежегодно\" --period 2022-09-01/2025-08-31\n"
                       "  opora timing --tsv phrases.tsv > windows.tsv\n"
                       "\nБез --period фраза без года дат не получает. Непонятая фраза даёт код выхода 1.",
                       "Examples:\n"
                       "  opora timing \"Ноябрь, ежегодно\" --period 2022-09-01/2025-08-31\n"
                       "  opora timing --tsv phrases.tsv > windows.tsv\n"
                       "\nWithout --period a phrase without a year gets no dates. A phrase that is not understood "
                       "gives exit code 1."));
    command.callback([arguments, &session] {
        if (arguments->phrases.empty() == arguments->tsv.empty()) {
            throw CLI::ValidationError(
                "timing", std::string(session.say("нужны фразы или --tsv", "phrases or --tsv are needed")));
        }
        session.exit_code = run(session, *arguments);
    });
}

} // namespace opora::cli
