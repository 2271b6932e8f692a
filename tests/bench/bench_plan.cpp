// Opora, MIT licence. See LICENSE.
//
// bench_plan make FORM ROWS FILE   writes a generated plan as docx, xlsx or text
// bench_plan read FILE [JSON]      reads it, prints seconds and the most memory held; each plan in a process of its own,
//                                  so that the memory is that of this plan. JSON: where to write the programme.
#include <cstdio>
#include <cstdlib>
#include <string_view>

#include "measure.hpp"
#include "opora/model/json.hpp"
#include "opora/read/read.hpp"
#include "plans.hpp"

using namespace opora;

namespace {

int make(std::string_view form, int rows, const std::string& path) {
    if (form == "xlsx") {
        bench::write_bytes(path, bench::xlsx_plan(rows));
    } else {
        bench::write_bytes(path, bench::document_plan(rows, *bench::writer_of(form)));
    }
    return 0;
}

int read(const std::string& path, const char* json_path) {
    const auto bytes = bench::read_bytes(path);
    ReadOptions options;
    options.period = bench::plan_period();
    options.open.limits.max_unpacked_bytes = 2ULL << 30U;

    const auto begun = bench::cpu_seconds();
    const auto document = open_document(bytes, path, options.open);
    const auto opened = bench::cpu_seconds();
    if (!document) {
        std::fprintf(stderr, "%s\n", message(document.error(), Language::english).c_str());
        return 1;
    }
    const auto programme = read_programme(*document, options);
    const auto understood = bench::cpu_seconds();
    const auto memory = bench::peak_memory();
    if (!programme) {
        std::fprintf(stderr, "%s\n", message(programme.error(), Language::english).c_str());
        return 1;
    }
    std::size_t dated = 0;
    for (const auto& event : programme->events) {
        dated += event.timing.windows.empty() ? 0U : 1U;
    }
    std::printf("{\"bytes\": %zu, \"open_seconds\": %.6f, \"read_seconds\": %.6f, \"peak_bytes\": %llu, "
                "\"allocations\": %llu, \"events\": %zu, \"dated\": %zu, \"unread\": %zu}\n",
                bytes.size(), opened - begun, understood - opened, static_cast<unsigned long long>(memory),
                static_cast<unsigned long long>(bench::allocations()), programme->events.size(), dated,
                programme->unread.size());
    if (json_path != nullptr) {
        bench::write_bytes(json_path, to_json(*programme));
    }
    return 0;
}

} // namespace

int main(int argc, char** argv) {
    const std::string_view command = argc > 1 ? argv[1] : "";
    if (command == "make" && argc == 5) {
        return make(argv[2], std::atoi(argv[3]), argv[4]);
    }
    if (command == "read" && (argc == 3 || argc == 4)) {
        return read(argv[2], argc == 4 ? argv[3] : nullptr);
    }
    std::fprintf(stderr, "bench_plan make FORM ROWS FILE | bench_plan read FILE [JSON]\n");
    return 2;
}
