// Opora, MIT licence. See LICENSE.
//
// A file, whatever it is, to a programme.
#include "opora/read/read.hpp"

#include "model/builder/dating.hpp"
#include "opora/model/builder.hpp"
#include "opora/model/json.hpp"

namespace opora::inline v0 {

namespace {

bool is_json(std::string_view bytes) {
    if (bytes.substr(0, 3) == "\xEF\xBB\xBF") {
        bytes.remove_prefix(3);
    }
    const auto first = bytes.find_first_not_of(" \t\r\n");
    return first != std::string_view::npos && bytes[first] == '{';
}

Result<Programme> read_json(std::string_view bytes, std::string_view name, const ReadOptions& options) {
    auto programme = from_json(bytes, options.open.limits);
    if (!programme) {
        auto diagnostic = programme.error();
        diagnostic.place.document = std::string(name);
        return diagnostic;
    }
    if (!options.period) {
        building::keep_readings(*programme, options.calendar);
        return programme;
    }
    ProgrammeBuilder builder(std::move(programme).value()); // dates all timings again
    builder.set_period(*options.period);
    return builder.build(options.calendar);
}

} // namespace

Result<Programme> read_bytes(std::string_view bytes, std::string_view name, const ReadOptions& options) {
    if (is_json(bytes)) {
        return read_json(bytes, name, options);
    }
    const auto document = open_document(bytes, name, options.open);
    return document ? read_programme(*document, options) : Result<Programme>(document.error());
}

Result<Programme> read_file(const std::string& path, const ReadOptions& options) {
    const auto bytes = load_file(path, options.open.limits);
    if (!bytes) {
        return bytes.error();
    }
    auto programme = read_bytes(*bytes, std::string_view(path).substr(path.find_last_of('/') + 1), options);
    if (!programme) {
        auto diagnostic = programme.error();
        diagnostic.place.document = path; // of a file that cannot be used, the whole path helps
        return diagnostic;
    }
    return programme;
}

} // namespace opora::inline v0
