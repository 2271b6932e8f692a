// Opora, MIT licence. See LICENSE.
//
// The given data: examples that lie beside the project and are not part of it. A test asks for a file of it:
//
//     const auto seeds = opora::test::given("timing/seeds.tsv");
//     if (!seeds) {
//         return; // counted and reported
//     }
//
// OPORA_SHARED says where it lies, otherwise ../shared. Absent, the test is counted as skipped; with CI=true it fails.
#pragma once

#include <cstdlib>
#include <filesystem>
#include <iostream>
#include <optional>
#include <string>
#include <string_view>

#include "catch.hpp"

namespace opora::test {

/// Counts what could not be tested, and says so when the program ends.
class Skipped {
public:
    void add() noexcept { ++count_; }

    ~Skipped() {
        if (count_ > 0) {
            std::cerr << count_ << " times skipped: the given data is not here (set OPORA_SHARED)\n";
        }
    }

private:
    int count_ = 0;
};

inline std::filesystem::path given_folder() {
    const char* const folder = std::getenv("OPORA_SHARED");
    return folder != nullptr && *folder != '\0' ? folder : OPORA_SHARED_DIR;
}

/// The path of a file or folder of the given data, or nothing where the data is absent.
inline std::optional<std::filesystem::path> given(std::string_view name) {
    static Skipped skipped;
    auto path = given_folder() / name;
    if (std::filesystem::exists(path)) {
        return path;
    }
    const char* const ci = std::getenv("CI");
    if (ci != nullptr && std::string_view{ci} == "true") {
        FAIL("the given data is absent: " << path.string());
    }
    WARN("skipped, the given data is absent: " << path.string());
    skipped.add();
    return std::nullopt;
}

} // namespace opora::test
