// Opora, MIT licence. See LICENSE.
//
// The argument parser speaks English alone. What it says is made of a few forms, so each has its Russian one here.
#include <CLI/CLI.hpp>

#include <algorithm>

#include "base/fill.hpp"
#include "cli/commands.hpp"

namespace opora::cli {

namespace {

// `{0}`, `{1}`... in both stand for the same words; a form that ends with `{n}` takes all that is left.
struct Form {
    std::string_view en, ru;
};
constexpr Form forms[] = {
    {"A subcommand is required", "нужна команда: timing, read, export, check, rules, report или diff"},
    {"{0} is required", "не хватает аргумента {0}"},
    {"{0}: {1} required {2} missing", "{0}: не хватает значения"},
    {"{0}: At least {1} required but received {2}", "{0}: значений нужно не меньше {1}, а дано {2}"},
    {"{0}: At Most {1} required but received {2}", "{0}: значений может быть не больше {1}, а дано {2}"},
    {"Expected exactly {0} arguments to {1}, got {2}", "{1}: значений нужно {0}, а дано {2}"},
    {"Expected at least {0} arguments to {1}, got {2}", "{1}: значений нужно не меньше {0}, а дано {2}"},
    {"{0}: Value {1} not in range {2} to {3}", "{0}: нужно число от {2} до {3}, а дано «{1}»"},
    {"{0}: {1} not in {{2}}", "{0}: можно {2}, а дано «{1}»"},
    {"{0}: File does not exist: {1}", "{0}: нет такого файла: {1}"},
    {"{0} was not readable (missing?)", "файл не читается: {0}"},
    {"Could not convert: {0} = {1}", "{0}: значение не подходит: «{1}»"},
    {"The value {0} is not an allowed value for {1}", "{1}: значение не подходит: «{0}»"},
    {"{0}: too many inputs for a flag", "{0}: у этого ключа нет значения"},
    {"{0}: Should be true/false or a number", "{0}: у этого ключа нет значения"},
    {"{0} was given a disallowed flag override", "{0}: у этого ключа нет значения"},
    {"{0} requires {1}", "{0} бывает только вместе с {1}"},
    {"{0} excludes {1}", "{0} и {1} вместе не бывают"},
};

// The words that stand in the holes of a form, if the text is of that form.
std::optional<std::vector<std::string_view>> match(std::string_view form, std::string_view text) {
    std::vector<std::string_view> holes;
    while (!form.empty()) {
        if (!is_placeholder(form)) {
            if (text.empty() || text.front() != form.front()) {
                return std::nullopt;
            }
            form.remove_prefix(1);
            text.remove_prefix(1);
            continue;
        }
        form.remove_prefix(3);
        // Up to what stands behind the hole; the last hole takes the rest, which may hold anything.
        auto next = form.find('{');
        while (next != std::string_view::npos && !is_placeholder(form.substr(next))) {
            next = form.find('{', next + 1);
        }
        const auto behind = form.substr(0, next);
        const auto end = behind.empty()                   ? text.size()
                         : next == std::string_view::npos ? text.rfind(behind)
                                                          : text.find(behind);
        if (end == std::string_view::npos) {
            return std::nullopt;
        }
        holes.push_back(text.substr(0, end));
        text.remove_prefix(end);
    }
    return text.empty() ? std::optional(holes) : std::nullopt;
}

// What no option and no command takes: an unknown option if there is one, for the words behind it may be its values.
std::string unknown(const CLI::App& app, const Session& session) {
    const auto rest = app.remaining(true);
    const auto option = std::find_if(rest.begin(), rest.end(),
                                     [](const std::string& word) { return word.size() > 1 && word[0] == '-'; });
    if (option != rest.end()) {
        return std::string(session.say("неизвестный ключ ", "unknown option ")) + *option;
    }
    std::string out(app.get_subcommands().empty() ? session.say("неизвестная команда", "unknown command")
                                                  : session.say("лишний аргумент", "one argument too many"));
    out += ":";
    for (const auto& word : rest) {
        out += " " + word;
    }
    return out;
}

} // namespace

std::string refusal(const CLI::App& app, const CLI::ParseError& error, const Session& session) {
    std::string text = error.what();
    const bool no_command = dynamic_cast<const CLI::RequiredError*>(&error) != nullptr && app.get_subcommands().empty();
    if (dynamic_cast<const CLI::ExtrasError*>(&error) != nullptr || (no_command && !app.remaining(true).empty())) {
        return unknown(app, session);
    }
    if (!session.russian()) {
        return no_command ? "a command is needed: timing, read, export, check, rules, report or diff" : text;
    }
    for (const auto& form : forms) {
        if (const auto holes = match(form.en, text)) {
            return fill(form.ru, *holes);
        }
    }
    return text;
}

} // namespace opora::cli
