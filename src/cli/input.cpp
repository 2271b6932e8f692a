// Opora, MIT licence. See LICENSE.
#include "cli/input.hpp"

#include "cli/terminal/progress.hpp"
#include "opora/model/json.hpp"
#include "opora/read/read.hpp"

namespace opora::cli {

namespace {

// The name that a document goes by: the last part of its path, so that output does not tell of folders.
std::string document_name(const std::string& path) { return path.substr(path.find_last_of('/') + 1); }

} // namespace

void CloseInput::operator()(std::FILE* file) const {
    if (file != stdin) {
        std::fclose(file);
    }
}

InputFile open_input(const std::string& path) {
    return InputFile(path == "-" ? stdin : std::fopen(path.c_str(), "rb"));
}

Result<std::string> load_input(const std::string& path, std::uint64_t limit) {
    const auto file = open_input(path);
    std::string bytes;
    bool good = file != nullptr;
    if (good) {
        std::string block(1U << 16, '\0');
        std::size_t count = 0;
        while ((count = std::fread(block.data(), 1, block.size(), file.get())) > 0) {
            bytes.append(block, 0, count);
            if (bytes.size() > limit) {
                Diagnostic diagnostic{Code::file_too_large, {std::to_string(bytes.size()), std::to_string(limit)}, {}};
                diagnostic.place.document = path;
                return diagnostic;
            }
        }
        good = std::ferror(file.get()) == 0;
    }
    if (!good) {
        return Diagnostic{Code::file_unreadable, {path}, {}};
    }
    return bytes;
}

Result<Calendar> load_calendar(const std::vector<std::string>& paths) {
    auto calendar = Calendar::russia();
    for (const auto& path : paths) {
        const auto bytes = load_input(path, Limits{}.max_file_bytes);
        if (!bytes.ok()) {
            return bytes.error();
        }
        auto next = calendar.with_school_holidays(*bytes, path);
        if (!next.ok() && next.error().code == Code::calendar_column_missing) {
            // Not school holidays; if it is no production calendar either, that is what its diagnostic says.
            next = Calendar::from_table(*bytes, path);
        }
        if (!next.ok()) {
            return next.error();
        }
        calendar = *next;
    }
    return calendar;
}

Result<Programme> load_programme(const Session& session, const std::string& path, const std::optional<Window>& period,
                                 const Calendar& calendar) {
    ReadOptions options;
    options.period = period;
    options.calendar = calendar;
    const auto bytes = load_input(path, options.open.limits.max_file_bytes);
    if (!bytes.ok()) {
        return bytes.error();
    }
    const Interruptible interruptible;
    ProgressLine line(session);
    options.open.control.cancel = &Interruptible::token();
    options.open.control.progress = [&line](const Progress& progress) { line.show(progress); };
    auto programme = read_bytes(*bytes, path == "-" ? std::string() : document_name(path), options);
    if (!programme.ok() && programme.error().place.document.empty()) {
        auto diagnostic = programme.error();
        diagnostic.place.document = path;
        return diagnostic;
    }
    return programme;
}

std::vector<const Diagnostic*> errors_of(const Programme& programme) {
    std::vector<const Diagnostic*> out;
    for (const auto& note : programme.notes) {
        if (severity(note.code) == Severity::error) {
            out.push_back(&note);
        }
    }
    return out;
}

} // namespace opora::cli
