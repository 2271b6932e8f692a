// Opora, MIT licence. See LICENSE.
#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <vector>

#include "base/ascii.hpp"
#include "base/unicode.hpp"
#include "opora/base/encoding.hpp"
#include "opora/rules/rule.hpp"
#include "opora/rules/settings.hpp"

namespace opora::inline v0 {

namespace {

constexpr std::string_view switches = "off, on, info, warning, error";
constexpr std::string_view abbreviation = "abbreviation";

/// A line of the table, its two values without quotes and white space.
struct Line {
    std::uint32_t number = 0;
    std::string setting;
    std::string value;
};

std::string bare(std::string_view text) {
    text = trim(text);
    if (text.size() > 1 && text.front() == '"' && text.back() == '"') {
        text = trim(text.substr(1, text.size() - 2));
    }
    return std::string(text);
}

// Comments begin with `#`; the separator is the first that the line holds, as spreadsheets of any land write it.
std::vector<Line> lines_of(std::string_view csv) {
    std::vector<Line> out;
    std::uint32_t number = 0;
    if (csv.starts_with("\xEF\xBB\xBF")) {
        csv.remove_prefix(3);
    }
    while (!csv.empty()) {
        const auto end = csv.find('\n');
        const auto line = trim(csv.substr(0, end));
        csv.remove_prefix(end == std::string_view::npos ? csv.size() : end + 1);
        ++number;
        if (line.empty() || line.front() == '#') {
            continue;
        }
        const auto sign = line.find_first_of(",;\t");
        out.push_back(
            Line{number, bare(line.substr(0, sign)), sign == line.npos ? std::string() : bare(line.substr(sign + 1))});
    }
    return out;
}

// `12`, `0.5`, `0,5`; nothing else.
std::optional<double> number_of(std::string_view text) {
    double out = 0;
    double unit = 0;
    bool digits = false;
    for (const char c : text) {
        if ((c == '.' || c == ',') && unit == 0 && digits) {
            unit = 1;
        } else if (is_digit(c)) {
            digits = true;
            unit /= 10;
            out = unit > 0 ? out + unit * (c - '0') : out * 10 + (c - '0');
        } else {
            return std::nullopt;
        }
    }
    // Longer numbers than any plan holds would overflow where they are counted as days.
    return digits && text.size() <= 9 ? std::optional<double>(out) : std::nullopt;
}

std::optional<Severity> severity_of(std::string_view text) {
    for (const auto severity : {Severity::info, Severity::warning, Severity::error}) {
        if (to_string(severity) == text) {
            return severity;
        }
    }
    return std::nullopt;
}

const Threshold* find_threshold(std::string_view name) {
    for (const auto& threshold : all_thresholds()) {
        if (threshold.name == name) {
            return &threshold;
        }
    }
    return nullptr;
}

class SettingsReader {
public:
    explicit SettingsReader(std::string_view name) : name_(name) {}

    Result<RuleSettings> read(std::string_view csv) {
        const auto lines = lines_of(csv);
        if (!is_utf8(csv)) {
            return fault(Code::text_not_utf8, 0, {});
        }
        if (lines.empty() || lines.front().setting != "setting" || lines.front().value != "value") {
            return fault(Code::settings_header_missing, lines.empty() ? 1 : lines.front().number, {});
        }
        for (std::size_t i = 1; i < lines.size(); ++i) {
            if (auto wrong = take(lines[i])) {
                return std::move(*wrong);
            }
        }
        return std::move(out_);
    }

private:
    [[nodiscard]] Diagnostic fault(Code code, std::uint32_t line, std::vector<std::string> arguments) const {
        Diagnostic out{code, std::move(arguments), {}};
        out.place.document = name_;
        out.place.row = line;
        return out;
    }

    [[nodiscard]] Diagnostic wrong_value(const Line& line, std::string_view expected) const {
        return fault(Code::setting_value_wrong, line.number,
                     {std::to_string(line.number), line.value, line.setting, std::string(expected)});
    }

    std::optional<Diagnostic> take(const Line& line) {
        if (line.setting == abbreviation) {
            if (line.value.empty()) {
                return wrong_value(line, "ЦОКО");
            }
            out_.known.insert(line.value);
            return std::nullopt;
        }
        const auto known = std::find_if(seen_.begin(), seen_.end(),
                                        [&](const Line& other) { return other.setting == line.setting; });
        if (known != seen_.end()) {
            return fault(Code::setting_repeated, line.number,
                         {std::to_string(line.number), line.setting, std::to_string(known->number)});
        }
        seen_.push_back(line);
        if (const auto* rule = find_rule(line.setting)) {
            return take_rule(line, rule->code);
        }
        if (const auto* threshold = find_threshold(line.setting)) {
            const auto number = number_of(line.value);
            if (!number) {
                return wrong_value(line, "12, 0.5");
            }
            out_.thresholds[std::string(threshold->name)] = *number;
            return std::nullopt;
        }
        return fault(Code::setting_unknown, line.number, {std::to_string(line.number), line.setting});
    }

    std::optional<Diagnostic> take_rule(const Line& line, Code code) {
        if (line.value == "off") {
            out_.off.insert(code);
        } else if (const auto severity = severity_of(line.value)) {
            out_.severity[code] = *severity;
        } else if (line.value != "on") {
            return wrong_value(line, switches);
        }
        return std::nullopt;
    }

    std::string name_;
    RuleSettings out_;
    std::vector<Line> seen_;
};

} // namespace

Result<RuleSettings> read_settings(std::string_view csv, std::string_view name) {
    return SettingsReader(name).read(csv);
}

} // namespace opora::inline v0
