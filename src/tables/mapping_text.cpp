// Opora, MIT licence. See LICENSE.
//
// A mapping as text: what a user writes, and how it is shown.
#include <array>

#include "base/unicode.hpp"
#include "model/json/writer.hpp"
#include "opora/tables/mapping.hpp"
#include "opora_data/mapping_words.hpp"

namespace opora::inline v0 {

namespace {

constexpr std::array<std::string_view, 4> reasons{"given", "header", "synonym", "content"};

std::string words(std::string_view key, Language language, std::initializer_list<std::string> values = {}) {
    std::string out;
    for (const auto& row : data::mapping_words::rows) {
        if (row.key == key) {
            out = language == Language::russian ? row.ru : row.en;
        }
    }
    std::size_t number = 0;
    for (const auto& value : values) {
        const auto mark = "{" + std::to_string(number++) + "}";
        if (const auto at = out.find(mark); at != std::string::npos) {
            out.replace(at, mark.size(), value);
        }
    }
    return out;
}

std::string header_of(const DataTable& table, std::size_t column) {
    return column < table.columns.size() ? table.columns[column].header : std::string();
}

void write_column(JsonWriter& out, std::size_t column) { out.integer(static_cast<std::int64_t>(column + 1)); }

} // namespace

std::string_view to_string(MappingReason reason) noexcept { return reasons[static_cast<std::size_t>(reason)]; }

Result<GivenMapping> parse_mapping(std::string_view text) {
    GivenMapping out;
    std::size_t from = 0;
    while (from <= text.size()) {
        const auto end = std::min(text.find(';', from), text.size());
        const auto piece = text.substr(from, end - from);
        if (!trim(piece).empty()) {
            // The last sign: a header may hold one, a name of a column does not.
            const auto sign = piece.rfind('=');
            const auto header = trim(piece.substr(0, sign));
            const auto name = sign == std::string_view::npos ? std::string_view() : trim(piece.substr(sign + 1));
            if (header.empty() || name.empty()) {
                Diagnostic fault{Code::mapping_broken, {std::string(trim(piece))}, {}};
                fault.place.span = {static_cast<std::uint32_t>(from), static_cast<std::uint32_t>(end)};
                return fault;
            }
            out.emplace_back(header, name);
        }
        from = end + 1;
    }
    return out;
}

std::string describe(const DataTable& table, const ColumnMapping& mapping, Language language) {
    std::string out;
    for (const auto& match : mapping.matches) {
        out += match.name + ": " +
               words("found", language, {std::to_string(match.column + 1), header_of(table, match.column)}) + " (" +
               words(to_string(match.reason), language) + ")\n";
    }
    for (const auto& one : mapping.missing) {
        std::string candidates;
        for (const auto column : one.candidates) {
            candidates += (candidates.empty() ? "#" : ", #") + std::to_string(column + 1);
        }
        const auto* const key = one.candidates.size() > 1 ? "ambiguous" : one.required ? "missing" : "optional";
        out += one.name + ": " + words(key, language, {candidates}) + "\n";
    }
    return out;
}

std::string to_json(const DataTable& table, const ColumnMapping& mapping) {
    JsonWriter out(false);
    out.begin_object();
    out.key("columns");
    out.begin_array();
    for (const auto& match : mapping.matches) {
        out.begin_object();
        out.key("name");
        out.string(match.name);
        out.key("column");
        write_column(out, match.column);
        out.key("header");
        out.string(header_of(table, match.column));
        out.key("reason");
        out.string(to_string(match.reason));
        out.end_object();
    }
    out.end_array();
    out.key("missing");
    out.begin_array();
    for (const auto& one : mapping.missing) {
        out.begin_object();
        out.key("name");
        out.string(one.name);
        out.key("required");
        out.boolean(one.required);
        out.key("candidates");
        out.begin_array();
        for (const auto column : one.candidates) {
            write_column(out, column);
        }
        out.end_array();
        out.end_object();
    }
    out.end_array();
    out.end_object();
    return std::move(out).take();
}

} // namespace opora::inline v0
