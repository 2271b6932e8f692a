// Opora, MIT licence. See LICENSE.
#include <CLI/CLI.hpp>

#include <memory>

#include "base/unicode.hpp"
#include "cli/commands.hpp"

namespace opora::cli {

namespace {

// CLI11 pads its columns by bytes, which leaves Russian ones ragged; this form pads by columns of a terminal.
class HelpForm : public CLI::Formatter {
public:
    std::string make_option(const CLI::Option* option, bool positional) const override {
        return line(make_option_name(option, positional) + make_option_opts(option), make_option_desc(option));
    }

    std::string make_subcommand(const CLI::App* command) const override {
        return line(command->get_name(), command->get_description());
    }

private:
    [[nodiscard]] std::string line(std::string name, const std::string& description) const {
        name.insert(0, "  ");
        const auto taken = display_width(name);
        if (description.empty()) {
            return name + "\n";
        }
        if (taken + 1 >= get_column_width()) {
            return name + "\n" + std::string(get_column_width(), ' ') + description + "\n";
        }
        return name + std::string(get_column_width() - taken, ' ') + description + "\n";
    }
};

void dress_one(CLI::App& app, const std::shared_ptr<HelpForm>& form, bool russian) {
    app.formatter(form);
    if (russian) {
        app.group("Команды");
        for (auto* const option : app.get_options()) {
            option->group("Ключи");
        }
    }
    for (auto* const command : app.get_subcommands({})) {
        dress_one(*command, form, russian);
    }
}

} // namespace

void dress(CLI::App& app, const Session& session) {
    const auto form = std::make_shared<HelpForm>();
    form->column_width(30);
    if (session.russian()) {
        form->label("Usage", "Вызов");
        form->label("OPTIONS", "КЛЮЧИ");
        form->label("SUBCOMMAND", "КОМАНДА");
        form->label("Positionals", "Аргументы");
        form->label("REQUIRED", "(нужен)");
    }
    dress_one(app, form, session.russian());
}

} // namespace opora::cli
