// Opora, MIT licence. See LICENSE.
//
// Compiles a CSV table into the library: reads src/data/NAME.csv and writes a header with one constexpr array.
// It runs on the machine that builds, so the library needs no files and no other language at build time.
//
//   tablegen rows  codes.csv out.hpp   ->  namespace opora::data::codes { struct Row {...}; constexpr Row rows[]; }
//   tablegen codes codes.csv out.hpp   ->  the public enum opora::Code
#include <fstream>
#include <iostream>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

namespace {

using Line = std::vector<std::string>;

// RFC 4180: fields may be quoted, a quote in a quoted field is doubled. Lines that begin with # are comments.
std::vector<Line> parse_csv(const std::string& text) {
    std::vector<Line> lines;
    Line line;
    std::string field;
    bool quoted = false;
    bool begun = false;
    const auto end_line = [&] {
        line.push_back(field);
        field.clear();
        const bool blank = line.size() == 1 && line[0].empty();
        if (!blank && line[0].rfind('#', 0) != 0) {
            lines.push_back(line);
        }
        line.clear();
        begun = false;
    };
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (quoted) {
            if (c == '"' && i + 1 < text.size() && text[i + 1] == '"') {
                field += '"';
                ++i;
            } else if (c == '"') {
                quoted = false;
            } else {
                field += c;
            }
        } else if (c == '"' && field.empty()) {
            quoted = true;
            begun = true;
        } else if (c == ',') {
            line.push_back(field);
            field.clear();
            begun = true;
        } else if (c == '\n') {
            end_line();
        } else if (c != '\r') {
            field += c;
            begun = true;
        }
    }
    if (quoted) {
        throw std::runtime_error("a quoted field does not end");
    }
    if (begun) {
        end_line();
    }
    return lines;
}

std::string literal(const std::string& text) {
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\') {
            out += '\\';
        }
        if (c == '\n') {
            out += "\\n";
        } else {
            out += c;
        }
    }
    return out + "\"";
}

std::string stem(const std::string& path) {
    const auto slash = path.find_last_of("/\\");
    const auto name = slash == std::string::npos ? path : path.substr(slash + 1);
    return name.substr(0, name.find('.'));
}

void write_rows(std::ostream& out, const std::string& name, const std::vector<Line>& lines) {
    out << "#pragma once\n#include <string_view>\nnamespace opora::data::" << name << " {\nstruct Row {\n";
    for (const auto& column : lines.front()) {
        out << "    std::string_view " << column << ";\n";
    }
    out << "};\ninline constexpr Row rows[] = {\n";
    for (std::size_t i = 1; i < lines.size(); ++i) {
        out << "    {";
        for (const auto& field : lines[i]) {
            out << literal(field) << ", ";
        }
        out << "},\n";
    }
    out << "};\n}\n";
}

void write_codes(std::ostream& out, const std::vector<Line>& lines) {
    out << "// Made from src/data/codes.csv. Do not edit.\n#pragma once\n#include <cstdint>\nnamespace opora::inline "
           "v0 {\n"
           "/// Codes of diagnostics and findings. The numbers are published: a retired one is never used again.\n"
           "enum class Code : std::uint16_t {\n";
    for (std::size_t i = 1; i < lines.size(); ++i) {
        const auto& line = lines[i];
        const auto number = std::stoi(line.at(0).substr(2));
        out << "    " << line.at(1) << " = " << number << ", ///< " << line.at(0) << ": " << line.at(4) << "\n";
    }
    out << "};\n}\n";
}

} // namespace

int main(int argc, char** argv) {
    try {
        if (argc != 4) {
            throw std::runtime_error("usage: tablegen rows|codes TABLE.csv OUT.hpp");
        }
        std::ifstream in(argv[2], std::ios::binary);
        if (!in) {
            throw std::runtime_error("cannot be opened");
        }
        std::stringstream buffer;
        buffer << in.rdbuf();
        const auto lines = parse_csv(buffer.str());
        if (lines.empty()) {
            throw std::runtime_error("no header");
        }
        for (std::size_t i = 0; i < lines.size(); ++i) {
            if (lines[i].size() != lines.front().size()) {
                throw std::runtime_error("row " + std::to_string(i) + " has " + std::to_string(lines[i].size()) +
                                         " fields, the header has " + std::to_string(lines.front().size()));
            }
        }
        std::ofstream out(argv[3], std::ios::binary);
        if (std::string(argv[1]) == "codes") {
            write_codes(out, lines);
        } else {
            write_rows(out, stem(argv[2]), lines);
        }
        out.flush();
        if (!out) {
            throw std::runtime_error("cannot write " + std::string(argv[3]));
        }
        return 0;
    } catch (const std::exception& error) {
        std::cerr << "tablegen: " << (argc > 2 ? argv[2] : "") << ": " << error.what() << "\n";
        return 1;
    }
}
