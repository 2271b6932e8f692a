// Opora, MIT licence. See LICENSE.
//
// Cases in plain text: where they lie, and how their lines are cut.
#pragma once

#include <algorithm>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "base/unicode.hpp"

namespace opora {

/// The text files of a folder of tests/cases, by name.
inline std::vector<std::filesystem::path> case_files(const std::string& folder) {
    std::vector<std::filesystem::path> out;
    for (const auto& entry :
         std::filesystem::directory_iterator(std::string(OPORA_SOURCE_DIR) + "/tests/cases/" + folder)) {
        if (entry.path().extension() == ".txt") {
            out.push_back(entry.path());
        }
    }
    std::sort(out.begin(), out.end());
    return out;
}

/// The parts of a line between signs, without white space around them.
inline std::vector<std::string> cut_line(std::string_view line, std::string_view sign) {
    std::vector<std::string> out;
    for (;;) {
        const auto end = line.find(sign);
        out.emplace_back(trim(line.substr(0, end)));
        if (end == std::string_view::npos) {
            return out;
        }
        line.remove_prefix(end + sign.size());
    }
}

} // namespace opora
