// Opora, MIT licence. See LICENSE.
#pragma once

#include <cstdio>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "cli/session.hpp"
#include "opora/base/result.hpp"
#include "opora/model/programme.hpp"
#include "opora/time/calendar.hpp"

namespace opora::cli {

/// Closes a file; standard input stays open.
struct CloseInput {
    void operator()(std::FILE* file) const;
};

using InputFile = std::unique_ptr<std::FILE, CloseInput>;

/// A file, or standard input for `-`; null where the system refuses it, and says why in `errno`.
[[nodiscard]] InputFile open_input(const std::string& path);

/// The bytes of a file, or of standard input for `-`.
[[nodiscard]] Result<std::string> load_input(const std::string& path, std::uint64_t limit);

/// Russia's calendar with tables from files: school holidays, or a production calendar that takes its place.
[[nodiscard]] Result<Calendar> load_calendar(const std::vector<std::string>& paths);

/// A programme from a document, or from the JSON that `opora read --json` prints.
/// A line tells how far the work is; Ctrl-C throws `Cancelled`.
/// \param period  given by the user: goes before those of the document
[[nodiscard]] Result<Programme> load_programme(const Session& session, const std::string& path,
                                               const std::optional<Window>& period, const Calendar& calendar);

/// What was found in a programme that is an error of its data, such as a timing that was not understood.
[[nodiscard]] std::vector<const Diagnostic*> errors_of(const Programme& programme);

} // namespace opora::cli
