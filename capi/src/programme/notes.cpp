// Opora, MIT licence. See LICENSE.
//
// Notes of the reader, and where items stand.
#include "enums.hpp"
#include "lists.hpp"

using namespace opora::capi;

namespace {

// A note keeps its place with names, other items a source that the programme's files spell out.
template <class Item>
opora_place place_of(const opora::Programme& programme, const Item& item) {
    if constexpr (requires { item.source.known(); }) {
        return item.source.known() ? place_view(programme, item.source) : opora_place OPORA_PLACE_INIT;
    } else if constexpr (requires { item.place.document; }) {
        return place_view(item.place);
    } else {
        return opora_place OPORA_PLACE_INIT; // networks and groups stand in no one place
    }
}

} // namespace

extern "C" {

opora_status opora_programme_note_at(const opora_programme* programme, size_t index, opora_note* out) {
    return guarded([&] {
        const auto& note = item_of(programme_in(programme).notes, index);
        opora_note full = OPORA_NOTE_INIT;
        full.code = code_out(note.code);
        full.severity = severity_out(opora::severity(note.code));
        full.argument_count = count_out(note.arguments);
        return fill(out, full);
    });
}

opora_status opora_programme_note_argument_at(const opora_programme* programme, size_t note, size_t nth,
                                              opora_str* out) {
    return guarded(
        [&] { return give(out, text_out(item_of(item_of(programme_in(programme).notes, note).arguments, nth))); });
}

opora_status opora_programme_note_message(opora_context* context, const opora_programme* programme, size_t index,
                                          opora_language language, opora_text** out) {
    return guarded(context, [&] {
        require(out != nullptr, "out is NULL");
        return give(out, opora::message(item_of(programme_in(programme).notes, index), language_in(language)));
    });
}

opora_status opora_programme_place_at(const opora_programme* programme, opora_list list, size_t index,
                                      opora_place* out) {
    return guarded([&] {
        const auto& all = programme_in(programme);
        return with_list(
            all, list,
            [&](const auto& items) -> opora_status { return fill(out, place_of(all, item_of(items, index))); },
            opora_status{OPORA_E_ARGUMENT});
    });
}

} // extern "C"
