// Opora, MIT licence. See LICENSE.
//
// What changed between two versions.
#include "opora/model/diff.hpp"

#include "enums.hpp"
#include "lists.hpp"

using namespace opora::capi;

extern "C" {

opora_status opora_programme_diff(opora_context* context, const opora_programme* before, const opora_programme* after,
                                  opora_changes** out) {
    return guarded(context, [&] {
        require(out != nullptr, "out is NULL");
        *out = new opora_changes{opora::diff(programme_in(before), programme_in(after))};
        return OPORA_OK;
    });
}

void opora_changes_free(opora_changes* changes) { delete changes; }

size_t opora_changes_count(const opora_changes* changes) { return changes == nullptr ? 0 : changes->changes.size(); }

opora_status opora_changes_at(const opora_changes* changes, size_t index, opora_change* out) {
    return guarded([&] {
        require(changes != nullptr, "the changes are NULL");
        const auto& change = item_of(changes->changes, index);
        opora_change full = OPORA_CHANGE_INIT;
        full.kind = change_kind_out(change.kind);
        full.thing = text_out(change.thing);
        full.id = text_out(change.id);
        full.name = text_out(change.name);
        full.field = text_out(change.field);
        full.before = text_out(change.before);
        full.after = text_out(change.after);
        return fill(out, full);
    });
}

opora_status opora_changes_message(opora_context* context, const opora_changes* changes, size_t index,
                                   opora_language language, opora_text** out) {
    return guarded(context, [&] {
        require(changes != nullptr && out != nullptr, "an argument is NULL");
        return give(out, opora::describe(item_of(changes->changes, index), language_in(language)));
    });
}

opora_status opora_changes_to_json(opora_context* context, const opora_changes* changes, opora_language language,
                                   int32_t pretty, opora_text** out) {
    return guarded(context, [&] {
        require(changes != nullptr && out != nullptr, "an argument is NULL");
        return give(out, opora::to_json(changes->changes, language_in(language), pretty != 0));
    });
}

} // extern "C"
