// Opora, MIT licence. See LICENSE.
//
// The four given programmes in their three forms, and texts made fit for comparison.
#pragma once

#include <array>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include "base/unicode.hpp"
#include "opora/read/read.hpp"
#include "support/shared.hpp"

namespace opora::test {

struct Seed {
    const char* name;
    const char* period; ///< of the programme, as its passport or its title says; the workbook does not give it
    std::size_t events;
};

inline constexpr std::array<Seed, 4> seeds{{
    {"kirovsky-spb-2020", "2020-09-01/2021-08-31", 12},
    {"kgo-2022", "2022-09-01/2025-05-31", 19},
    {"krasnoselsky-spb-2020", "2020-01-01/2022-12-31", 20},
    {"kirovsk-lenobl-2022", "2022-01-01/2022-12-31", 32},
}};

inline constexpr std::array<const char*, 3> seed_forms{{"txt", "docx", "xlsx"}};

inline std::string case_file(const std::string& name) {
    std::ifstream in(std::string(OPORA_SOURCE_DIR) + "/tests/cases/programmes/" + name, std::ios::binary);
    REQUIRE(in);
    std::stringstream out;
    out << in.rdbuf();
    return out.str();
}

inline std::vector<std::string> split(const std::string& text, char sign) {
    std::vector<std::string> out;
    std::stringstream in(text);
    for (std::string part; std::getline(in, part, sign);) {
        out.push_back(part);
    }
    return out;
}

/// Lines that are no comments.
inline std::vector<std::string> case_lines(const std::string& name) {
    std::vector<std::string> out;
    for (auto& line : split(case_file(name), '\n')) {
        if (!line.empty() && line.front() != '#') {
            out.push_back(std::move(line));
        }
    }
    return out;
}

/// A programme read from one form of a seed; the workbook is told the period.
inline Programme read_seed(const Seed& seed, const std::string& form, const std::filesystem::path& folder) {
    ReadOptions options;
    if (form == "xlsx") {
        options.period = parse_window(seed.period).value();
    }
    auto result = read_file((folder / (std::string(seed.name) + "." + form)).string(), options);
    REQUIRE(result.ok());
    return std::move(result.value());
}

/// Without white space and soft hyphens; without leftovers of markup, which a much simpler rule than the reader's finds.
inline std::string bare(std::string_view text) {
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto rest = text.substr(i);
        const auto close = rest.find('>');
        const bool tag = text[i] == '<' && close != std::string_view::npos && rest.size() > 1 &&
                         (rest[1] == '/' || (rest[1] >= 'a' && rest[1] <= 'z'));
        if (tag) {
            i += close;
        } else if (text[i] != '*' && text[i] != '\\' && text[i] != '#') {
            plain += text[i];
        }
    }
    std::string out;
    for (std::size_t position = 0; position < plain.size();) {
        const auto before = position;
        const auto c = decode_utf8(plain, position);
        if (!is_space(c) && c != 0xAD) {
            out += plain.substr(before, position - before);
        }
    }
    return out;
}

/// Letters and digits alone, folded.
inline std::string letters(std::string_view text) {
    std::string out;
    const auto folded = fold(text);
    for (std::size_t position = 0; position < folded.size();) {
        const auto before = position;
        const auto c = decode_utf8(folded, position);
        if (is_letter(c) || (c >= U'0' && c <= U'9')) {
            out += folded.substr(before, position - before);
        }
    }
    return out;
}

} // namespace opora::test
