// Opora, MIT licence. See LICENSE.
//
// From a meaning and its context to windows.
#pragma once

#include <optional>

#include "opora/time/timing.hpp"
#include "time/dating/bounds.hpp"

namespace opora::inline v0::timing {

class Dating {
public:
    Dating(const TimingMeaning& meaning, const TimingContext& context, const Calendar* calendar)
        : meaning_(meaning), context_(context), calendar_(calendar), school_(school_context(context)) {}

    [[nodiscard]] ResolvedTiming run();

private:
    // What a part or a range covers, once its year is chosen.
    struct Stretch {
        Window first;
        Window last;
        bool reversed = false;

        [[nodiscard]] Window window() const { return Window{first.first, last.last}; }
    };

    void add(const TimingPart& part);
    void add_dated(const TimingPart& part);
    void add_every(const TimingPart& part);
    void add_every_item(const TimingPart& part, const Window& period);
    void add_every_base(const TimingPart& part, const Window& period);
    void add_every_in_year(const TimingPart& part, const Window& period);
    void add_every_bounded(const TimingPart& part, const Window& period);
    void add_every_year(const TimingPart& part, const Window& period);
    void add_monthless(const TimingPart& part, const Window& period);
    void add_within(const TimingPart& part, const Window& period, const Window& limits);
    void add_holidays(const TimingPart& part);
    void add_school_years(const TimingPart& part);
    void add_surrounding(const TimingPart& part);
    void place(const TimingPart& part, const Stretch& stretch);
    void push(const Window& window);
    void doubt_days(const TimingPart& part, const Stretch& stretch);
    void note(Code code, const TimingPart& part);

    [[nodiscard]] std::optional<Stretch> stretch(const TimingPart& part, int year);
    [[nodiscard]] std::optional<Stretch> choose(const TimingPart& part);
    [[nodiscard]] std::optional<Stretch> choose_in(const TimingPart& part, const Window& limits, bool parent);
    [[nodiscard]] std::optional<Stretch> nearest(const TimingPart& part, const Window& limits);
    [[nodiscard]] std::optional<Window> in_year(const PeriodSpec& when, int year);
    [[nodiscard]] std::optional<Window> starting_days(const TimingPart& part, int year);
    [[nodiscard]] std::optional<Window> in_base(const TimingPart& part, const Window& base) const;
    [[nodiscard]] Window bounded_days(const TimingPart& part, const Stretch& stretch, const Window& period) const;
    [[nodiscard]] Window bounded_in_year(const TimingPart& part, const Stretch& stretch) const;
    [[nodiscard]] Date deadline(const TimingPart& part, const Stretch& stretch) const;
    [[nodiscard]] static bool surrounding(const TimingPart& part) noexcept;
    [[nodiscard]] static bool monthless(const PeriodSpec& when) noexcept;
    void check_weekday(const PeriodSpec& when, const Window& window, const TimingPart& part);

    const TimingMeaning& meaning_;
    const TimingContext& context_;
    const Calendar* calendar_;
    bool school_;
    bool every_by_context_ = false; ///< a part without a month and a parent repeats each month
    bool always_by_context_ = false;
    bool dated_ = false;
    ResolvedTiming out_; ///< but for its windows and notes
    Windows windows_;
    InlineVector<TimingNote, 8> notes_;
};

} // namespace opora::inline v0::timing
