// Opora, MIT licence. See LICENSE.
#include "model/json/write_values.hpp"

namespace opora::inline v0::json {

void write_cells(JsonWriter& out, const std::vector<RowCell>& cells) {
    out.begin_object();
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const auto same = [&](std::size_t j) { return cells[j].header == cells[i].header; };
        bool written = false;
        for (std::size_t j = 0; j < i && !written; ++j) {
            written = same(j);
        }
        bool repeated = false;
        for (std::size_t j = i + 1; j < cells.size() && !repeated; ++j) {
            repeated = same(j);
        }
        if (written) {
            continue;
        }
        out.key(cells[i].header);
        if (!repeated) {
            out.string(cells[i].text);
            continue;
        }
        out.begin_array();
        for (std::size_t j = i; j < cells.size(); ++j) {
            if (same(j)) {
                out.string(cells[j].text);
            }
        }
        out.end_array();
    }
    out.end_object();
}

} // namespace opora::inline v0::json
