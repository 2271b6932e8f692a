// Opora, MIT licence. See LICENSE.
//
// The timing language, a column at a time.
#include "enums.hpp"
#include "opora/base/limits.hpp"
#include "opora/time/timing_text.hpp"
#include "view.hpp"

using namespace opora::capi;

namespace {

constexpr opora_timings_options no_context = OPORA_TIMINGS_OPTIONS_INIT;

// Windows that stand for all phrases, for each one, or for none. They stay where the caller has them.
class Windows {
public:
    Windows(const opora_window* windows, std::size_t given, std::size_t phrases, const char* wrong)
        : windows_(windows), given_(given) {
        require(given == 0 || windows != nullptr, wrong);
        require(given <= 1 || given == phrases, wrong);
    }

    [[nodiscard]] std::optional<opora::Window> of(std::size_t phrase) const {
        return given_ == 0 ? std::nullopt : at(given_ == 1 ? 0 : phrase);
    }

private:
    [[nodiscard]] std::optional<opora::Window> at(std::size_t i) const {
        const bool none = windows_[i].first > windows_[i].last;
        return none ? std::nullopt : std::optional(window_in(windows_[i]));
    }

    const opora_window* windows_;
    std::size_t given_;
};

class Column {
public:
    Column(opora_timings& out, std::size_t count, bool expressions) : out_(out), expressions_(expressions) {
        out_.kinds.reserve(count);
        out_.flags.reserve(count);
        out_.codes.reserve(count);
        out_.span_firsts.reserve(count);
        out_.span_ends.reserve(count);
        out_.offsets.reserve(count + 1);
        out_.windows.reserve(count);
        out_.expressions.reserve(expressions ? count : 0);
        out_.offsets.push_back(0);
    }

    void add(std::string_view phrase, const opora::TimingContext& context, const opora::Calendar& calendar) {
        const auto meaning = opora::parse_timing(phrase);
        if (!meaning) {
            const auto& error = meaning.error();
            row(OPORA_KIND_UNKNOWN, 0, code_out(error.code), error.place.span);
            if (expressions_) {
                out_.expressions.emplace_back();
            }
            return;
        }
        const auto dated = opora::resolve(*meaning, context, calendar);
        for (const auto& window : dated.windows) {
            out_.windows.push_back(window_out(window));
        }
        row(kind_out(dated.kind), flags_out(dated.flags), 0, {});
        if (expressions_) {
            out_.expressions.push_back(opora::to_canonical(*meaning));
        }
    }

private:
    void row(std::int32_t kind, std::int32_t flags, std::int32_t code, opora::Span span) {
        out_.kinds.push_back(kind);
        out_.flags.push_back(flags);
        out_.codes.push_back(code);
        out_.span_firsts.push_back(static_cast<std::int32_t>(span.first));
        out_.span_ends.push_back(static_cast<std::int32_t>(span.end));
        out_.offsets.push_back(out_.windows.size());
    }

    opora_timings& out_;
    bool expressions_;
};

void check_offsets(const char* bytes, const std::uint64_t* offsets, std::size_t count) {
    require(offsets != nullptr || count == 0, "offsets are NULL and the count is not 0");
    for (std::size_t i = 0; i < count; ++i) {
        require(offsets[i] <= offsets[i + 1], "offsets fall");
    }
    require(count == 0 || bytes != nullptr || offsets[0] == offsets[count], "bytes are NULL and phrases are not empty");
}

const std::vector<std::int32_t>& column_of(const opora_timings& timings, opora_timings_column column) {
    switch (column) {
    case OPORA_TIMINGS_KIND:
        return timings.kinds;
    case OPORA_TIMINGS_FLAGS:
        return timings.flags;
    case OPORA_TIMINGS_CODE:
        return timings.codes;
    case OPORA_TIMINGS_SPAN_FIRST:
        return timings.span_firsts;
    case OPORA_TIMINGS_SPAN_END:
        return timings.span_ends;
    default:
        throw Fault{OPORA_E_ARGUMENT, "unknown column"};
    }
}

} // namespace

extern "C" {

opora_status opora_timings_parse(opora_context* context, const char* bytes, const uint64_t* offsets, size_t count,
                                 const opora_timings_options* options, opora_timings** out) {
    return guarded(context, [&] {
        require(out != nullptr, "out is NULL");
        const auto given = options_in(options, no_context);
        check_offsets(bytes, offsets, count);
        const Windows periods(given.periods, given.period_count, count, "periods: give none, one, or one a phrase");
        const Windows parents(given.parents, given.parent_count, count, "parents: give none, one, or one a phrase");
        const auto calendar = calendar_in(given.calendar);
        auto timings = std::make_unique<opora_timings>();
        Column column(*timings, count, given.expressions != 0);
        for (std::size_t i = 0; i < count; ++i) {
            if ((i & 0x3FFU) == 0) {
                context->advance(OPORA_STEP_PHRASES, static_cast<double>(i) / static_cast<double>(count));
            }
            const auto size = static_cast<std::size_t>(offsets[i + 1] - offsets[i]);
            const auto phrase = size == 0 ? std::string_view() : std::string_view(bytes + offsets[i], size);
            column.add(phrase, opora::TimingContext{periods.of(i), parents.of(i)}, calendar);
        }
        context->advance(OPORA_STEP_PHRASES, 1.0);
        *out = timings.release();
        return OPORA_OK;
    });
}

void opora_timings_free(opora_timings* timings) { delete timings; }

size_t opora_timings_count(const opora_timings* timings) { return timings == nullptr ? 0 : timings->kinds.size(); }

opora_status opora_timings_numbers(const opora_timings* timings, opora_timings_column column, int32_t* values,
                                   size_t cap, size_t* len) {
    return guarded([&] {
        require(timings != nullptr, "the timings are NULL");
        const auto& numbers = column_of(*timings, column);
        return copy_out(values, cap, len, numbers.size(), [&numbers](std::size_t i) { return numbers[i]; });
    });
}

opora_status opora_timings_offsets(const opora_timings* timings, uint64_t* offsets, size_t cap, size_t* len) {
    return guarded([&] {
        require(timings != nullptr, "the timings are NULL");
        return copy_out(offsets, cap, len, timings->offsets.size(),
                        [timings](std::size_t i) { return timings->offsets[i]; });
    });
}

opora_status opora_timings_windows(const opora_timings* timings, opora_window* windows, size_t cap, size_t* len) {
    return guarded([&] {
        require(timings != nullptr, "the timings are NULL");
        return copy_out(windows, cap, len, timings->windows.size(),
                        [timings](std::size_t i) { return timings->windows[i]; });
    });
}

opora_str opora_timings_expression(const opora_timings* timings, size_t index) {
    return timings == nullptr || index >= timings->expressions.size() ? constant("")
                                                                      : text_out(timings->expressions[index]);
}

} // extern "C"
