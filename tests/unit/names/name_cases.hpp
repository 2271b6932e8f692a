// Opora, MIT licence. See LICENSE.
//
// Text cases of tests/cases/names, and small programmes to try them on.
#pragma once

#include <fstream>
#include <string>
#include <vector>

#include "catch.hpp"
#include "opora/names/resolve.hpp"

namespace opora::test {

inline std::vector<std::string> split_at(const std::string& text, const std::string& sign) {
    std::vector<std::string> out;
    std::size_t first = 0;
    for (auto at = text.find(sign); at != std::string::npos; at = text.find(sign, first)) {
        out.push_back(text.substr(first, at - first));
        first = at + sign.size();
    }
    out.push_back(text.substr(first));
    return out;
}

/// Rows of a file of cases, without comments and the header; a dash is an empty value.
inline std::vector<std::vector<std::string>> name_cases(const std::string& name, std::size_t columns) {
    std::ifstream in(std::string(OPORA_SOURCE_DIR) + "/tests/cases/names/" + name, std::ios::binary);
    REQUIRE(in);
    std::vector<std::vector<std::string>> out;
    bool header = true;
    for (std::string line; std::getline(in, line);) {
        if (line.empty() || line.front() == '#') {
            continue;
        }
        auto row = split_at(line, "\t");
        INFO(line);
        REQUIRE(row.size() == columns);
        for (auto& field : row) {
            field = field == "-" ? "" : field;
        }
        if (!header) {
            out.push_back(std::move(row));
        }
        header = false;
    }
    return out;
}

inline std::string joined(const std::vector<std::string>& parts, const std::string& sign) {
    std::string out;
    for (const auto& part : parts) {
        out += (out.empty() ? "" : sign) + part;
    }
    return out;
}

inline Reference reference(const std::string& text, const std::string& note = {}) {
    Reference out;
    out.text = text;
    out.note = note;
    return out;
}

/// An event that these take part in.
inline Event event_with(const std::string& title, const std::vector<std::string>& participants) {
    Event out;
    out.id.text = "e-" + title;
    out.title = title;
    for (const auto& text : participants) {
        out.participants.push_back(reference(text));
    }
    return out;
}

inline Organisation organisation(const std::string& id, const std::string& name, const std::string& role = {}) {
    Organisation out;
    out.id.text = id;
    out.name = name;
    if (!role.empty()) {
        out.roles.push_back(
            Role{Term<RoleKind>::from_text(role), role == "supported" ? "ШНОР" : "школа-лидер", {}, {}});
    }
    return out;
}

inline const Organisation* find_organisation(const Programme& programme, const std::string& id) {
    for (const auto& one : programme.organisations) {
        if (one.id.text == id) {
            return &one;
        }
    }
    return nullptr;
}

inline const Person* find_person(const Programme& programme, const std::string& id) {
    for (const auto& one : programme.people) {
        if (one.id.text == id) {
            return &one;
        }
    }
    return nullptr;
}

} // namespace opora::test
