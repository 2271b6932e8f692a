// Opora, MIT licence. See LICENSE.
//
// Phrases and canonical texts: what is understood is spelt so that it reads back, is dated the same in a column, and
// what was assumed can be said.
#include <vector>

#include "capi.hpp"

using namespace opora::test;

namespace {

opora_str bytes(const Text& text) { return opora_text_get(text.get()); }

// Every spelling of a meaning is the meaning again.
void spell(const Context& context, const Timing& timing) {
    for (const int spelling : {OPORA_SPELL_CANONICAL, OPORA_SPELL_RUSSIAN, OPORA_SPELL_ENGLISH}) {
        const auto text = made<Text>(
            context, [&](auto out) { return opora_timing_spell(context.get(), timing.get(), spelling, out); });
        require(text != nullptr);
        if (spelling == OPORA_SPELL_CANONICAL) {
            const auto again = made<Timing>(context, [&](auto out) {
                return opora_timing_parse_canonical(context.get(), bytes(text).data, bytes(text).size, out);
            });
            require(opora_timing_equal(timing.get(), again.get()) == 1);
        }
    }
}

void column(const Context& context, std::string_view phrase, const opora_window& period, std::size_t windows) {
    const std::uint64_t offsets[] = {0, phrase.size()};
    opora_timings_options options = OPORA_TIMINGS_OPTIONS_INIT;
    options.periods = &period;
    options.period_count = 1;
    options.expressions = 1;
    opora_timings* timings = nullptr;
    require(opora_timings_parse(context.get(), phrase.data(), offsets, 1, &options, &timings) == OPORA_OK);
    std::size_t count = 0;
    require(opora_timings_windows(timings, nullptr, 0, &count) == OPORA_OK && count == windows);
    opora_timings_free(timings);
}

// Every note has a sentence.
void notes(const Context& context, const Timing& timing, const opora_timing_options& options, std::uint32_t expected) {
    std::vector<opora_timing_note> all(expected);
    std::size_t count = 0;
    require(opora_timing_notes(context.get(), timing.get(), &options, all.data(), all.size(), &count) == OPORA_OK);
    require(count == expected);
    for (const auto& note : all) {
        const auto text = made<Text>(context, [&](auto out) {
            return opora_timing_note_message(context.get(), timing.get(), &note, OPORA_LANGUAGE_ENGLISH, out);
        });
        require(text != nullptr && bytes(text).size > 0);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    Input input(data, size);
    const auto context = new_context();
    const bool canonical = (input.byte() & 1U) != 0;
    opora_timing_options options = OPORA_TIMING_OPTIONS_INIT;
    options.has_period = 1;
    options.period.first = input.day(18262, 97);
    options.period.last = input.day(options.period.first, 31);
    const auto phrase = input.rest();
    const auto timing = made<Timing>(context, [&](auto out) {
        return canonical ? opora_timing_parse_canonical(context.get(), phrase.data(), phrase.size(), out)
                         : opora_timing_parse(context.get(), phrase.data(), phrase.size(), out);
    });
    const auto json = made<Text>(context, [&](auto out) {
        return opora_timing_to_json(context.get(), phrase.data(), phrase.size(), nullptr, out);
    });
    if (timing == nullptr) {
        return 0;
    }
    spell(context, timing);
    std::vector<opora_window> windows(400);
    opora_dated dated = OPORA_DATED_INIT;
    std::size_t count = 0;
    const auto status = opora_timing_date(context.get(), timing.get(), &options, &dated, windows.data(), windows.size(),
                                          &count);
    if (options.period.first > options.period.last || status == OPORA_E_ARGUMENT) {
        require(status == OPORA_E_ARGUMENT);
        return 0;
    }
    require(status == (count > windows.size() ? OPORA_E_SPACE : OPORA_OK) && dated.window_count == count);
    for (std::size_t i = 0; i < std::min(count, windows.size()); ++i) {
        require(windows[i].first <= windows[i].last && (i == 0 || windows[i - 1].first <= windows[i].first));
    }
    notes(context, timing, options, dated.note_count);
    if (!canonical) {
        column(context, phrase, options.period, count);
    }
    return 0;
}
