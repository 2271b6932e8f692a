// Opora, MIT licence. See LICENSE.
//
// Building and editing.
#include "opora/model/builder.hpp"

#include "enums.hpp"
#include "lists.hpp"
#include "opora/base/encoding.hpp"
#include "opora/names/resolve.hpp"
#include "opora/read/references.hpp"

using namespace opora::capi;

struct opora_builder {
    opora::ProgrammeBuilder value;
    std::string added; // the id that opora_builder_add_event() lent
};

namespace {

constexpr opora_build_options usual = OPORA_BUILD_OPTIONS_INIT;

opora::ProgrammeBuilder& builder_in(opora_builder* builder) {
    require(builder != nullptr, "the builder is NULL");
    return builder->value;
}

opora::EventId event_in(const char* id, std::size_t size) {
    opora::EventId out;
    out.text = text_in(id, size);
    return out;
}

opora::ProgrammeList editable(opora_list list) {
    require(list != OPORA_LIST_NOTES, "the reader's notes cannot be edited");
    return list_in(list);
}

// What came of an edit, as a status.
opora_status outcome(opora_context& context, opora::EditStatus edit) {
    switch (edit) {
    case opora::EditStatus::done:
        break;
    case opora::EditStatus::missing:
        throw Fault{OPORA_E_RANGE, "there is no such item"};
    case opora::EditStatus::cycle:
        throw Fault{OPORA_E_ARGUMENT, "an event cannot lie in itself or in what it holds"};
    case opora::EditStatus::not_utf8:
        return context.refuse(opora::Diagnostic{opora::Code::text_not_utf8, {}, {}});
    }
    return OPORA_OK;
}

} // namespace

extern "C" {

opora_status opora_builder_create(opora_context* context, const opora_programme* programme, opora_builder** out) {
    return guarded(context, [&] {
        require(out != nullptr, "out is NULL");
        auto builder = std::make_unique<opora_builder>();
        if (programme != nullptr) {
            builder->value = opora::ProgrammeBuilder(programme->loaded->programme);
        }
        *out = builder.release();
        return OPORA_OK;
    });
}

void opora_builder_free(opora_builder* builder) { delete builder; }

opora_status opora_builder_set_title(opora_context* context, opora_builder* builder, const char* text, size_t size) {
    return guarded(context, [&] { return outcome(*context, builder_in(builder).set_title(text_in(text, size))); });
}

opora_status opora_builder_set_period(opora_context* context, opora_builder* builder, opora_window period) {
    return guarded(context, [&] {
        builder_in(builder).set_period(window_in(period));
        return OPORA_OK;
    });
}

opora_status opora_builder_add_event(opora_context* context, opora_builder* builder, const char* number,
                                     size_t number_size, const char* title, size_t title_size, const char* timing,
                                     size_t timing_size, const char* after, size_t after_size, opora_str* id) {
    return guarded(context, [&] {
        auto& value = builder_in(builder);
        value.clear_status();
        auto added = value.add_event(text_in(number, number_size), text_in(title, title_size),
                                     text_in(timing, timing_size), event_in(after, after_size));
        const auto status = outcome(*context, value.status());
        if (status == OPORA_OK) {
            builder->added = std::move(added.text);
            if (id != nullptr) {
                *id = text_out(builder->added);
            }
        }
        return status;
    });
}

opora_status opora_builder_set_event(opora_context* context, opora_builder* builder, const char* id, size_t id_size,
                                     opora_event_field field, const char* text, size_t text_size) {
    return guarded(context, [&] {
        const auto what = event_text_in(field);
        return outcome(*context, builder_in(builder).set(event_in(id, id_size), what, text_in(text, text_size)));
    });
}

opora_status opora_builder_set_windows(opora_context* context, opora_builder* builder, const char* id, size_t id_size,
                                       const opora_window* windows, size_t count) {
    return guarded(context, [&] {
        require(windows != nullptr || count == 0, "windows are NULL and their count is not 0");
        auto& value = builder_in(builder);
        std::vector<opora::Window> all;
        all.reserve(count);
        for (std::size_t i = 0; i < count; ++i) {
            all.push_back(window_in(windows[i]));
        }
        return outcome(*context, value.set_windows(event_in(id, id_size), all));
    });
}

opora_status opora_builder_set_references(opora_context* context, opora_builder* builder, const char* id,
                                          size_t id_size, opora_reference_kind kind, const char* text,
                                          size_t text_size) {
    return guarded(context, [&] {
        const auto what = references_in(kind);
        const auto cell = text_in(text, text_size);
        if (!opora::is_utf8(cell)) {
            return outcome(*context, opora::EditStatus::not_utf8);
        }
        return outcome(*context,
                       builder_in(builder).set_references(event_in(id, id_size), what, opora::references_in(cell)));
    });
}

opora_status opora_builder_put(opora_context* context, opora_builder* builder, opora_list list, const char* json,
                               size_t size, size_t* index) {
    return guarded(context, [&]() -> opora_status {
        const auto place = builder_in(builder).put(editable(list), text_in(json, size));
        if (!place) {
            return context->refuse(place.error());
        }
        if (index != nullptr) {
            *index = *place;
        }
        return OPORA_OK;
    });
}

opora_status opora_builder_remove(opora_context* context, opora_builder* builder, opora_list list, size_t index) {
    return guarded(context, [&] { return outcome(*context, builder_in(builder).remove(editable(list), index)); });
}

opora_status opora_builder_move(opora_context* context, opora_builder* builder, opora_list list, size_t from,
                                size_t to) {
    return guarded(context, [&] { return outcome(*context, builder_in(builder).move(editable(list), from, to)); });
}

size_t opora_builder_count(const opora_builder* builder, opora_list list) {
    const bool known = list >= OPORA_LIST_PERIODS && list <= OPORA_LIST_NOTES;
    return builder == nullptr || !known ? 0 : builder->value.count(list_in(list));
}

opora_status opora_builder_build(opora_context* context, const opora_builder* builder,
                                 const opora_build_options* options, opora_programme** out) {
    return guarded(context, [&] {
        require(builder != nullptr && out != nullptr, "an argument is NULL");
        const auto given = options_in(options, usual);
        auto programme = builder->value.build(calendar_in(given.calendar));
        if (given.keep_names == 0) {
            programme = opora::resolve_names(std::move(programme));
        }
        return give(out, std::move(programme));
    });
}

} // extern "C"
