// Opora, MIT licence. See LICENSE.
#pragma once

#include <string>
#include <vector>

#include "opora/time/window.hpp"
#include "write/report/words.hpp"

namespace opora::inline v0::write {

/// A stretch of an axis with its name, cut to the axis: a week, a month, a quarter, some years.
struct AxisPart {
    Window window;
    std::string label; ///< empty where none fits
};

/// Days laid out from left to right, with two rows of names above: weeks in months, months or quarters in years, or
/// years alone, whichever the length of the plan leaves room for.
class Axis {
public:
    Axis(const Window& range, double left, double width, const Words& words);

    /// Left edge of a day; of the day after the last one, the right edge of the axis.
    [[nodiscard]] double x(Date date) const;
    [[nodiscard]] double per_day() const noexcept { return per_day_; }
    [[nodiscard]] double left() const noexcept { return left_; }
    [[nodiscard]] double width() const noexcept { return width_; }
    [[nodiscard]] const Window& range() const noexcept { return range_; }
    [[nodiscard]] const std::vector<AxisPart>& upper() const noexcept { return upper_; } ///< may be empty
    [[nodiscard]] const std::vector<AxisPart>& lower() const noexcept { return lower_; }

    static constexpr double label_size = 11;

private:
    Window range_;
    double left_;
    double width_;
    double per_day_;
    std::vector<AxisPart> upper_;
    std::vector<AxisPart> lower_;
};

/// The days of whole months that hold the window.
[[nodiscard]] Window whole_months(const Window& window);

/// The months, one by one, that meet the window; not cut to it.
[[nodiscard]] std::vector<Window> months_of(const Window& window);

} // namespace opora::inline v0::write
