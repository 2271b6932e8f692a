// Opora, MIT licence. See LICENSE.
//
// Reading programmes, and a programme as a whole.
#include "enums.hpp"
#include "lists.hpp"
#include "opora/model/json.hpp"
#include "opora/model/pseudonyms.hpp"
#include "opora/read/read.hpp"

using namespace opora::capi;

namespace {

constexpr opora_read_options as_it_says = OPORA_READ_OPTIONS_INIT;
constexpr opora_limits usual_limits = OPORA_LIMITS_INIT;

opora::Limits limits_in(const opora_limits* given) {
    const auto limits = options_in(given, usual_limits);
    opora::Limits out;
    const auto set = [](auto& limit, auto value) { limit = value == 0 ? limit : value; };
    set(out.max_file_bytes, limits.max_file_bytes);
    set(out.max_unpacked_bytes, limits.max_unpacked_bytes);
    set(out.max_compression_ratio, limits.max_compression_ratio);
    set(out.max_parts, limits.max_parts);
    set(out.max_depth, limits.max_depth);
    set(out.max_table_depth, limits.max_table_depth);
    set(out.max_columns, limits.max_columns);
    set(out.max_element_bytes, limits.max_element_bytes);
    set(out.max_cells, limits.max_cells);
    set(out.max_cell_bytes, limits.max_cell_bytes);
    set(out.max_phrase_bytes, limits.max_phrase_bytes);
    return out;
}

opora::ReadOptions options_of(const opora_context& context, const opora_read_options* given) {
    const auto options = options_in(given, as_it_says);
    opora::ReadOptions out;
    if (options.has_period != 0) {
        out.period = window_in(options.period);
    }
    out.calendar = calendar_in(options.calendar);
    out.open.limits = limits_in(options.limits);
    out.open.control.cancel = &context.cancel;
    out.open.control.progress = context.on_progress();
    return out;
}

opora_status give(opora_context& context, opora::Result<opora::Programme> programme, opora_programme** out) {
    return programme ? opora::capi::give(out, std::move(programme).value()) : context.refuse(programme.error());
}

} // namespace

extern "C" {

opora_status opora_format_detect(opora_context* context, const char* bytes, size_t size, opora_format* out) {
    return guarded(context, [&]() -> opora_status {
        require(out != nullptr, "out is NULL");
        const auto format = opora::detect_format(text_in(bytes, size));
        if (!format) {
            return context->refuse(format.error());
        }
        *out = format_out(*format);
        return OPORA_OK;
    });
}

opora_status opora_programme_read(opora_context* context, const char* bytes, size_t size, const char* name,
                                  size_t name_size, const opora_read_options* options, opora_programme** out) {
    return guarded(context, [&] {
        require(out != nullptr, "out is NULL");
        return give(*context,
                    opora::read_bytes(text_in(bytes, size), text_in(name, name_size), options_of(*context, options)),
                    out);
    });
}

opora_status opora_programme_read_file(opora_context* context, const char* path, size_t path_size,
                                       const opora_read_options* options, opora_programme** out) {
    return guarded(context, [&] {
        require(out != nullptr, "out is NULL");
        const std::string name(text_in(path, path_size));
        require(name.find('\0') == std::string::npos, "a path holds a NUL: it would name another file");
        return give(*context, opora::read_file(name, options_of(*context, options)), out);
    });
}

void opora_programme_free(opora_programme* programme) { delete programme; }

int32_t opora_programme_equal(const opora_programme* a, const opora_programme* b) {
    return a != nullptr && b != nullptr && (a->loaded == b->loaded || a->loaded->programme == b->loaded->programme) ? 1
                                                                                                                    : 0;
}

opora_status opora_programme_to_json(opora_context* context, const opora_programme* programme, int32_t pretty,
                                     opora_text** out) {
    return guarded(context, [&] {
        require(out != nullptr, "out is NULL");
        return give(out, opora::to_json(programme_in(programme), pretty != 0));
    });
}

opora_str opora_programme_title(const opora_programme* programme) {
    return programme == nullptr ? constant("") : text_out(programme->loaded->programme.title);
}

int32_t opora_programme_period(const opora_programme* programme, opora_window* out) {
    const auto period = programme == nullptr ? std::nullopt : programme->loaded->programme.period();
    if (!period || out == nullptr) {
        return 0;
    }
    *out = window_out(*period);
    return 1;
}

size_t opora_programme_count(const opora_programme* programme, opora_list list) {
    if (programme == nullptr) {
        return 0;
    }
    return with_list(
        programme->loaded->programme, list, [](const auto& items) { return items.size(); }, std::size_t{0});
}

opora_status opora_programme_find(const opora_programme* programme, opora_list list, const char* id, size_t size,
                                  size_t* out) {
    return guarded([&] {
        require(programme != nullptr && out != nullptr, "an argument is NULL");
        const bool has_ids = (list >= OPORA_LIST_GOALS && list <= OPORA_LIST_CLAUSES) ||
                             (list >= OPORA_LIST_STAGES && list <= OPORA_LIST_INDICATORS);
        require(has_ids, "the items of this list have no ids");
        const auto found = programme->loaded->find(list, text_in(id, size));
        if (found < 0) {
            throw Fault{OPORA_E_RANGE, "no item has this id"};
        }
        *out = static_cast<std::size_t>(found);
        return OPORA_OK;
    });
}

opora_status opora_programme_pseudonyms(opora_context* context, const opora_programme* programme,
                                        opora_language language, opora_programme** out) {
    return guarded(context, [&] {
        require(out != nullptr, "out is NULL");
        return give(out, opora::with_pseudonyms(programme_in(programme), language_in(language)));
    });
}

} // extern "C"
