// Opora, MIT licence. See LICENSE.
#include "view.hpp"

namespace opora::capi {

namespace {

// A `Place` and a `Source` name the same things.
template <class From>
opora_place numbers_of(const From& from) noexcept {
    opora_place out = OPORA_PLACE_INIT;
    out.paragraph = from.paragraph;
    out.table = from.table;
    out.row = from.row;
    out.cell = from.cell;
    out.span_first = from.span.first;
    out.span_end = from.span.end;
    return out;
}

} // namespace

opora_place place_view(const Place& place) noexcept {
    auto out = numbers_of(place);
    out.document = text_out(place.document);
    out.part = text_out(place.part);
    return out;
}

opora_place place_view(const Programme& programme, const Source& source) noexcept {
    auto out = numbers_of(source);
    if (source.document < programme.files.size()) {
        const auto& file = programme.files[source.document];
        out.document = text_out(file.name);
        if (source.part < file.parts.size()) {
            out.part = text_out(file.parts[source.part]);
        }
    }
    return out;
}

Calendar calendar_in(const opora_calendar* calendar) {
    return calendar == nullptr ? Calendar::russia() : calendar->value;
}

} // namespace opora::capi
