// Opora, MIT licence. See LICENSE.
#include "opora/rules/settings.hpp"

#include <cstdlib>
#include <string>
#include <vector>

#include "opora/base/error.hpp"
#include "opora_data/thresholds.hpp"

namespace opora::inline v0 {

namespace {

// The table holds plain decimals: `3`, `0.25`. (No floating from_chars where the library must also run.)
double to_number(std::string_view text) {
    double out = 0;
    double unit = 0; // of the next decimal; 0 before the point
    for (const char c : text) {
        if (c == '.') {
            unit = 0.1;
        } else if (unit > 0) {
            out += unit * (c - '0');
            unit /= 10;
        } else {
            out = out * 10 + (c - '0');
        }
    }
    return out;
}

const std::vector<Threshold>& table() {
    static const auto thresholds = [] {
        std::vector<Threshold> out;
        for (const auto& row : data::thresholds::rows) {
            out.push_back(Threshold{row.name, to_number(row.value), row.unit, row.ru, row.en, row.source});
        }
        return out;
    }();
    return thresholds;
}

} // namespace

std::span<const Threshold> all_thresholds() { return table(); }

double RuleSettings::threshold(std::string_view name) const {
    if (const auto set = thresholds.find(name); set != thresholds.end()) {
        return set->second;
    }
    for (const auto& threshold : table()) {
        if (threshold.name == name) {
            return threshold.value;
        }
    }
    throw Error("RuleSettings::threshold: no such threshold: " + std::string(name));
}

} // namespace opora::inline v0
