// Opora, MIT licence. See LICENSE.
//
// Annotated timing phrases: tab-separated, with the columns id, phrase, context, parent, kind, windows, flags.
#pragma once

#include <fstream>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "opora/time/timing.hpp"

namespace opora::test {

using Fields = std::map<std::string, std::string>;

inline std::vector<std::string> split(const std::string& line, char separator) {
    std::vector<std::string> out(1);
    for (const char c : line) {
        if (c == separator) {
            out.emplace_back();
        } else if (c != '\r') {
            out.back() += c;
        }
    }
    return out;
}

inline std::vector<Fields> read_rows(const std::string& path) {
    std::ifstream in(path);
    std::vector<Fields> rows;
    std::vector<std::string> head;
    for (std::string line; std::getline(in, line);) {
        if (line.empty()) {
            continue;
        }
        const auto fields = split(line, '\t');
        if (head.empty()) {
            head = fields;
            continue;
        }
        Fields row;
        for (std::size_t i = 0; i < head.size(); ++i) {
            row[head[i]] = i < fields.size() ? fields[i] : "";
        }
        rows.push_back(row);
    }
    return rows;
}

inline TimingContext context_of(const Fields& row) {
    const auto window = [](const std::string& text) -> std::optional<Window> {
        const auto days = parse_window(text);
        return days ? std::optional(*days) : std::nullopt;
    };
    return TimingContext{window(row.at("context")), window(row.at("parent"))};
}

/// Windows as a set of texts: their order in the file says nothing.
inline std::set<std::string> window_set(const std::string& text) {
    std::set<std::string> out;
    for (const auto& window : split(text, ';')) {
        if (!window.empty()) {
            out.insert(window);
        }
    }
    return out;
}

/// `kind windows flags` of our reading, or `unknown`.
struct Answer {
    std::string kind = "unknown";
    std::set<std::string> windows;
    std::string flags;

    friend bool operator==(const Answer&, const Answer&) = default;
};

inline Answer answer(const Fields& row) {
    Answer out;
    const auto meaning = parse_timing(row.at("phrase"));
    if (!meaning) {
        return out;
    }
    const auto dated = resolve(*meaning, context_of(row));
    out.kind = to_string(dated.kind);
    for (const auto& window : dated.windows) {
        out.windows.insert(to_string(window));
    }
    out.flags = to_string(dated.flags);
    return out;
}

inline Answer expected(const Fields& row) {
    return Answer{row.at("kind"), window_set(row.at("windows")), row.at("flags")};
}

} // namespace opora::test
