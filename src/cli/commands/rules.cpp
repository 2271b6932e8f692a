// Opora, MIT licence. See LICENSE.
#include <CLI/CLI.hpp>

#include <cstdio>
#include <memory>

#include "base/unicode.hpp"
#include "cli/commands.hpp"
#include "cli/terminal/findings_page.hpp"
#include "cli/terminal/table.hpp"
#include "opora/rules/rule.hpp"

namespace opora::cli {

namespace {

struct Arguments {
    std::string code;
    bool json = false;
    bool pretty = false;
    std::size_t width = 0;
};

std::string list(const Session& session) {
    Table table({{std::string(session.say("Код", "Code")), 5, 0, 8},
                 {std::string(session.say("Тяжесть", "Severity")), 8, 0, 16},
                 {std::string(session.say("Что находит", "What it finds")), 20, 1, 24}});
    std::optional<RuleFamily> family;
    for (const auto& rule : all_rules()) {
        if (family != rule.family) {
            family = rule.family;
            table.heading(std::string(in_words(*family, session.language)));
        }
        table.row({std::string(to_string(rule.code)), std::string(in_words(rule.severity, session.language)),
                   std::string(rule_page(rule.code, session.language).what)});
    }
    return table.print(session, 2);
}

std::string page(const Session& session, const Rule& rule) {
    const auto text = rule_page(rule.code, session.language);
    auto out = paint(session.colour, Ink::bold, std::string(to_string(rule.code)) + " " + std::string(rule.name)) +
               "\n";
    const auto add = [&](std::string_view ru, std::string_view en, std::string_view value) {
        constexpr std::size_t indent = 12;
        const auto name = std::string(session.say(ru, en));
        const auto lines = wrap(value, session.width - indent);
        for (std::size_t i = 0; i < lines.size() && !value.empty(); ++i) {
            const auto head = i == 0 ? name : std::string();
            const auto taken = display_width(head);
            out += head + std::string(indent - taken, ' ') + lines[i] + "\n";
        }
    };
    add("Раздел", "Family", in_words(rule.family, session.language));
    add("Тяжесть", "Severity", in_words(rule.severity, session.language));
    add("Что", "What", text.what);
    add("Почему", "Why", text.why);
    add("Пример", "Example", text.example);
    add("Исправить", "To fix", text.suggestion);
    return out;
}

int run(Session session, const Arguments& arguments) {
    if (arguments.width != 0) {
        session.width = arguments.width;
    }
    const auto* const rule = arguments.code.empty() ? nullptr : find_rule(arguments.code);
    if (!arguments.code.empty() && rule == nullptr) {
        complain(session, std::string(session.say("нет такого правила: ", "no such rule: ")) + arguments.code);
        return unusable;
    }
    std::string text;
    if (arguments.json || arguments.pretty) {
        const auto rules = rule == nullptr ? all_rules() : std::span<const Rule>(rule, 1);
        text = to_json(rules, session.language, arguments.pretty);
    } else {
        text = rule == nullptr ? list(session) : page(session, *rule);
    }
    if (text.back() != '\n') {
        text += '\n';
    }
    std::fwrite(text.data(), 1, text.size(), stdout);
    return fine;
}

} // namespace

void add_rules(CLI::App& app, Session& session) {
    const auto arguments = std::make_shared<Arguments>();
    const auto say = [&session](std::string_view ru, std::string_view en) { return std::string(session.say(ru, en)); };
    auto& command = *app.add_subcommand("rules", say("Перечислить правила проверки", "List the rules of checking"));
    command
        .add_option(say("КОД", "CODE"), arguments->code,
                    say("Правило, о котором рассказать, OP401; без него список",
                        "The rule to tell of, OP401; without it, the list"))
        ->type_name("");
    add_json(command, session, arguments->json, arguments->pretty, "Вывести JSON", "Print JSON");
    add_width(command, session, arguments->width);
    command.footer(say("Примеры:\n"
                       "  opora rules\n"
                       "  opora rules OP401",
                       "Examples:\n"
                       "  opora rules\n"
                       "  opora rules OP401"));
    command.callback([arguments, &session] { session.exit_code = run(session, *arguments); });
}

} // namespace opora::cli
