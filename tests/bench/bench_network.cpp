// Opora, MIT licence. See LICENSE.
//
// bench_network make clean|bad docx|text EVENTS SCHOOLS FILE   writes the programme of a network
// bench_network check FILE [NAME]   reads it, finds out who is who and what contradicts itself; the seconds of each
//                                   stage, and of each finding's code how many there are where NAME is `findings`
#include <cstdio>
#include <cstdlib>
#include <map>
#include <string_view>
#include <utility>

#include "measure.hpp"
#include "networks.hpp"
#include "opora/check/check.hpp"
#include "opora/names/resolve.hpp"
#include "opora/read/read.hpp"

using namespace opora;

namespace {

int make(char** argv) {
    const auto quality = std::string_view(argv[2]) == "bad" ? bench::Quality::bad : bench::Quality::clean;
    const auto writer = bench::writer_of(argv[3]);
    bench::write_bytes(argv[6], bench::network_programme(quality, std::atoi(argv[4]), std::atoi(argv[5]), *writer));
    return 0;
}

template <class T>
bool failed(const Result<T>& result) {
    if (!result) {
        std::fprintf(stderr, "%s\n", message(result.error(), Language::english).c_str());
    }
    return !result;
}

void count(const std::vector<Finding>& findings) {
    std::map<std::string, int> codes;
    for (const auto& finding : findings) {
        ++codes[std::string(code_name(finding.code))];
    }
    for (const auto& [code, times] : codes) {
        std::fprintf(stderr, "%s %d\n", code.c_str(), times);
    }
}

int check_file(const std::string& path, bool list) {
    const auto bytes = bench::read_bytes(path);
    ReadOptions options;
    options.names = false; // a stage of its own here
    options.open.limits.max_unpacked_bytes = 2ULL << 30U;
    const CheckOptions rules;

    const auto begun = bench::cpu_seconds();
    const auto document = open_document(bytes, path, options.open);
    const auto opened = bench::cpu_seconds();
    if (failed(document)) {
        return 1;
    }
    auto programme = read_programme(*document, options);
    const auto understood = bench::cpu_seconds();
    if (failed(programme)) {
        return 1;
    }
    *programme = resolve_names(std::move(*programme));
    const auto resolved = bench::cpu_seconds();
    const auto findings = check(*programme, rules);
    const auto checked = bench::cpu_seconds();
    std::printf("{\"bytes\": %zu, \"open_seconds\": %.6f, \"read_seconds\": %.6f, \"names_seconds\": %.6f, "
                "\"check_seconds\": %.6f, \"peak_bytes\": %llu, \"events\": %zu, \"organisations\": %zu, "
                "\"people\": %zu, \"findings\": %zu}\n",
                bytes.size(), opened - begun, understood - opened, resolved - understood, checked - resolved,
                static_cast<unsigned long long>(bench::peak_memory()), programme->events.size(),
                programme->organisations.size(), programme->people.size(), findings.size());
    if (list) {
        count(findings);
    }
    return 0;
}

} // namespace

int main(int argc, char** argv) {
    const std::string_view command = argc > 1 ? argv[1] : "";
    if (command == "make" && argc == 7) {
        return make(argv);
    }
    if (command == "check" && (argc == 3 || argc == 4)) {
        return check_file(argv[2], argc == 4);
    }
    std::fprintf(stderr, "bench_network make clean|bad docx|text EVENTS SCHOOLS FILE | bench_network check FILE "
                         "[findings]\n");
    return 2;
}
