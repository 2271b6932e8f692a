// Opora, MIT licence. See LICENSE.
//
// From a meaning and its context to windows.
#pragma once

#include <optional>

#include "opora/time/timing.hpp"
#include "time/dating/bounds.hpp"

namespace opora::timing {

class Dating {
public:
    Dating(const Meaning& meaning, const Context& context, const Calendar* calendar)
        : meaning_(meaning), context_(context), calendar_(calendar), school_(school_context(context)) {}

    [[nodiscard]] Dated run();

private:
    // What a part or a range covers, once its year is chosen.
    struct Stretch {
        Window first;
        Window last;
        bool reversed = false;

        [[nodiscard]] Window window() const { return Window{first.first, last.last}; }
    };

    void add(const Part& part);
    void add_dated(const Part& part);
    void add_every(const Part& part);
    void add_every_item(const Part& part, const Window& period);
    void add_every_base(const Part& part, const Window& period);
    void add_every_in_year(const Part& part, const Window& period);
    void add_every_bounded(const Part& part, const Window& period);
    void add_every_year(const Part& part, const Window& period);
    void add_monthless(const Part& part, const Window& period);
    void add_within(const Part& part, const Window& period, const Window& limits);
    void add_holidays(const Part& part);
    void add_school_years(const Part& part);
    void add_surrounding(const Part& part);
    void place(const Part& part, const Stretch& stretch);
    void push(const Window& window);
    void doubt_days(const Part& part, const Stretch& stretch);
    void note(Code code, const Part& part);

    [[nodiscard]] std::optional<Stretch> stretch(const Part& part, int year);
    [[nodiscard]] std::optional<Stretch> choose(const Part& part);
    [[nodiscard]] std::optional<Stretch> choose_in(const Part& part, const Window& limits, bool parent);
    [[nodiscard]] std::optional<Stretch> nearest(const Part& part, const Window& limits);
    [[nodiscard]] std::optional<Window> in_year(const When& when, int year);
    [[nodiscard]] std::optional<Window> starting_days(const Part& part, int year);
    [[nodiscard]] std::optional<Window> in_base(const Part& part, const Window& base) const;
    [[nodiscard]] Window bounded_days(const Part& part, const Stretch& stretch, const Window& period) const;
    [[nodiscard]] Window bounded_in_year(const Part& part, const Stretch& stretch) const;
    [[nodiscard]] Date deadline(const Part& part, const Stretch& stretch) const;
    [[nodiscard]] static bool surrounding(const Part& part) noexcept;
    [[nodiscard]] static bool monthless(const When& when) noexcept;
    void check_weekday(const When& when, const Window& window, const Part& part);

    const Meaning& meaning_;
    const Context& context_;
    const Calendar* calendar_;
    bool school_;
    bool every_by_context_ = false; ///< a part without a month and a parent repeats each month
    bool always_by_context_ = false;
    bool dated_ = false;
    Dated out_; ///< but for its windows and notes
    Windows windows_;
    InlineVector<Note, 8> notes_;
};

} // namespace opora::timing
