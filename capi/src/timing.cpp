// Opora, MIT licence. See LICENSE.
//
// The timing language, a phrase at a time.
#include "opora/time/timing.hpp"

#include "enums.hpp"
#include "opora/model/json.hpp"
#include "opora/model/timing.hpp"
#include "opora/time/timing_text.hpp"
#include "timing_notes.hpp"
#include "view.hpp"

using namespace opora::capi;

namespace {

using Parse = opora::Result<opora::TimingMeaning> (*)(std::string_view);

opora_status parse(opora_context& context, Parse how, std::string_view phrase, opora_timing** out) {
    require(out != nullptr, "out is NULL");
    auto meaning = how(phrase);
    if (!meaning) {
        return context.refuse(meaning.error());
    }
    *out = new opora_timing{std::move(meaning).value(), std::string(phrase)};
    return OPORA_OK;
}

opora::TimingContext context_of(const opora_timing_options& options) {
    opora::TimingContext out;
    if (options.has_period != 0) {
        out.period = window_in(options.period);
    }
    if (options.has_parent != 0) {
        out.parent = window_in(options.parent);
    }
    return out;
}

constexpr opora_timing_options no_context = OPORA_TIMING_OPTIONS_INIT;

opora::ResolvedTiming dated(const opora_timing* timing, const opora_timing_options* options) {
    require(timing != nullptr, "the timing is NULL");
    const auto given = options_in(options, no_context);
    return opora::resolve(timing->meaning, context_of(given), calendar_in(given.calendar));
}

} // namespace

extern "C" {

opora_status opora_timing_parse(opora_context* context, const char* text, size_t size, opora_timing** out) {
    return guarded(context, [&] { return parse(*context, opora::parse_timing, text_in(text, size), out); });
}

opora_status opora_timing_parse_canonical(opora_context* context, const char* text, size_t size, opora_timing** out) {
    return guarded(context, [&] { return parse(*context, opora::parse_canonical, text_in(text, size), out); });
}

void opora_timing_free(opora_timing* timing) { delete timing; }

int32_t opora_timing_equal(const opora_timing* a, const opora_timing* b) {
    return a != nullptr && b != nullptr && same_meaning(a->meaning, b->meaning) ? 1 : 0;
}

opora_kind opora_timing_kind(const opora_timing* timing) {
    return timing == nullptr ? OPORA_KIND_UNKNOWN : kind_out(opora::kind(timing->meaning));
}

opora_status opora_timing_spell(opora_context* context, const opora_timing* timing, opora_spelling spelling,
                                opora_text** out) {
    return guarded(context, [&] {
        require(timing != nullptr && out != nullptr, "an argument is NULL");
        require(spelling >= OPORA_SPELL_CANONICAL && spelling <= OPORA_SPELL_ENGLISH, "unknown spelling");
        if (spelling == OPORA_SPELL_CANONICAL) {
            return give(out, opora::to_canonical(timing->meaning));
        }
        const auto language = spelling == OPORA_SPELL_RUSSIAN ? opora::Language::russian : opora::Language::english;
        return give(out, opora::to_phrase(timing->meaning, language));
    });
}

opora_status opora_timing_date(opora_context* context, const opora_timing* timing, const opora_timing_options* options,
                               opora_dated* out, opora_window* windows, size_t cap, size_t* len) {
    return guarded(context, [&] {
        require_array(windows, cap); // before anything is filled in
        const auto answer = dated(timing, options);
        if (out != nullptr) {
            opora_dated full = OPORA_DATED_INIT;
            full.kind = kind_out(answer.kind);
            full.flags = flags_out(answer.flags);
            full.window_count = static_cast<std::uint32_t>(answer.windows.size());
            full.note_count = static_cast<std::uint32_t>(answer.notes.size());
            full.count_times = timing->meaning.count.times;
            full.count_minimum = timing->meaning.count.minimum ? 1 : 0;
            fill(out, full);
        }
        return copy_out(windows, cap, len, answer.windows.size(),
                        [&answer](std::size_t i) { return window_out(answer.windows[i]); });
    });
}

opora_status opora_timing_hours(const opora_timing* timing, opora_hours* hours, size_t cap, size_t* len) {
    return guarded([&] {
        require(timing != nullptr, "the timing is NULL");
        const auto& all = timing->meaning.times;
        return copy_out(hours, cap, len, all.size(), [&all](std::size_t i) { return hours_out(all[i]); });
    });
}

opora_status opora_timing_notes(opora_context* context, const opora_timing* timing, const opora_timing_options* options,
                                opora_timing_note* notes, size_t cap, size_t* len) {
    return guarded(context, [&] {
        require_array(notes, cap); // before anything is dated
        const auto all = dated(timing, options).notes;
        return copy_out(notes, cap, len, all.size(), [&all](std::size_t i) { return note_out(all[i]); });
    });
}

opora_status opora_timing_note_message(opora_context* context, const opora_timing* timing,
                                       const opora_timing_note* note, opora_language language, opora_text** out) {
    return guarded(context, [&] {
        require(timing != nullptr && out != nullptr, "an argument is NULL");
        return give(out, note_message(note, timing->phrase, language));
    });
}

opora_status opora_timing_to_json(opora_context* context, const char* text, size_t size,
                                  const opora_timing_options* options, opora_text** out) {
    return guarded(context, [&] {
        require(out != nullptr, "out is NULL");
        const auto given = options_in(options, no_context);
        const auto answer = opora::understand_timing(text_in(text, size), context_of(given),
                                                     calendar_in(given.calendar));
        return give(out, opora::to_json(answer.timing, answer.notes));
    });
}

} // extern "C"
