// Opora, MIT licence. See LICENSE.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cli/session.hpp"
#include "opora/time/window.hpp"

namespace CLI {
class App;
class ParseError;
} // namespace CLI

namespace opora::cli {

/// Help that keeps its columns in Russian too, in the session's language. Behind all options and subcommands.
void dress(CLI::App& app, const Session& session);

/// What is wrong with the arguments, in the session's language.
[[nodiscard]] std::string refusal(const CLI::App& app, const CLI::ParseError& error, const Session& session);

/// Each adds a subcommand, which sets `session.exit_code` when it runs.
void add_timing(CLI::App& app, Session& session);
void add_read(CLI::App& app, Session& session);
void add_export(CLI::App& app, Session& session);
void add_check(CLI::App& app, Session& session);
void add_rules(CLI::App& app, Session& session);
void add_diff(CLI::App& app, Session& session);
void add_report(CLI::App& app, Session& session);

/// Options that several subcommands have.
void add_file(CLI::App& command, const Session& session, std::string& file);
void add_json(CLI::App& command, const Session& session, bool& json, bool& pretty, std::string_view ru,
              std::string_view en);
void add_width(CLI::App& command, const Session& session, std::size_t& width);
void add_period(CLI::App& command, const Session& session, std::string_view name, std::optional<Window>& window,
                std::string_view ru, std::string_view en);
void add_calendar(CLI::App& command, const Session& session, std::vector<std::string>& paths);

} // namespace opora::cli
