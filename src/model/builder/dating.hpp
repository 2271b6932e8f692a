// Opora, MIT licence. See LICENSE.
//
// Which timings of an edited programme are dated again.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "opora/model/programme.hpp"

namespace opora::inline v0::building {

/// A thing that a timing belongs to.
enum class Timed : std::uint8_t { stage, clause, event, mentorship };

/// The timings of a programme as they were when its editing began.
class DatingSnapshot {
public:
    struct Was {
        Timing timing;
        std::optional<Window> given; ///< by the event above
    };

    DatingSnapshot() = default;
    explicit DatingSnapshot(const Programme& programme);

    [[nodiscard]] const std::optional<Window>& period() const noexcept { return period_; }
    [[nodiscard]] bool has_events() const noexcept { return has_events_; }
    [[nodiscard]] const std::vector<Was>& all() const noexcept { return all_; }

    /// Calls `use(index)` with each timing of the things that have an id, in their order, until it says true.
    template <class Use>
    void each(Timed what, const std::string& id, Use&& use) const {
        const auto found = by_id_[static_cast<std::size_t>(what)].find(id);
        if (found == by_id_[static_cast<std::size_t>(what)].end()) {
            return;
        }
        for (const auto index : found->second) {
            if (use(index)) {
                return;
            }
        }
    }

private:
    std::optional<Window> period_;
    bool has_events_ = false;
    std::vector<Was> all_;
    std::unordered_map<std::string, std::vector<std::size_t>> by_id_[4];
};

/// Dates what has changed, and makes the notes about it anew.
void date(Programme& programme, const DatingSnapshot& before, const Calendar& calendar);

/// Reads the phrases that nobody has read yet, as of a programme from elsewhere, and keeps their meaning and notes.
void keep_readings(Programme& programme, const Calendar& calendar);

} // namespace opora::inline v0::building
