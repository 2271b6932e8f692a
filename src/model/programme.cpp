// Opora, MIT licence. See LICENSE.
#include "opora/model/programme.hpp"

#include <algorithm>

namespace opora::inline v0 {

const Event* find_event(const Programme& programme, const EventId& id) {
    const auto found = std::find_if(programme.events.begin(), programme.events.end(),
                                    [&id](const Event& event) { return event.id == id; });
    return found == programme.events.end() ? nullptr : &*found;
}

Place place(const Programme& programme, const Source& source) {
    const bool known = source.document < programme.files.size();
    return place(known ? programme.files[source.document] : SourceFile(), source);
}

Place place(const SourceFile& file, const Source& source) {
    Place out;
    out.document = file.name;
    if (source.part < file.parts.size()) {
        out.part = file.parts[source.part];
    }
    out.paragraph = source.paragraph;
    out.table = source.table;
    out.row = source.row;
    out.cell = source.cell;
    out.span = source.span;
    return out;
}

} // namespace opora::inline v0
