// Opora, MIT licence. See LICENSE.
//
// The items of a list of a programme as JSON texts, cut out of the whole without the library's reader.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace opora::test {

/// The elements of the array that is a member of the top level, or none.
inline std::vector<std::string> json_items(std::string_view json, std::string_view member) {
    const auto key = '"' + std::string(member) + "\":";
    std::vector<std::string> out;
    int depth = 0;
    bool here = false; // within the array that is asked for
    std::size_t first = 0;
    for (std::size_t i = 0; i < json.size(); ++i) {
        if (json[i] == '"') {
            const auto name = i;
            for (++i; json[i] != '"'; ++i) {
                i += json[i] == '\\' ? 1U : 0U;
            }
            here = here || (depth == 1 && json.substr(name, key.size()) == key);
        } else if (json[i] == '{' || json[i] == '[') {
            ++depth;
            if (here && depth == 3) {
                first = i;
            }
        } else if (json[i] == '}' || json[i] == ']') {
            if (here && depth == 3) {
                out.emplace_back(json.substr(first, i + 1 - first));
            }
            --depth;
            if (here && depth == 1) {
                return out;
            }
        }
    }
    return out;
}

} // namespace opora::test
