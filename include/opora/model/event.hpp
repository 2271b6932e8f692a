// Opora, MIT licence. See LICENSE.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "opora/model/identifier.hpp"
#include "opora/model/reference.hpp"
#include "opora/model/source.hpp"
#include "opora/model/timing.hpp"
#include "opora/model/vocabulary.hpp"

/// \file
/// Rows of the plan, and the stages under which they stand.
///
/// \code
/// #include <opora/model/event.hpp>
///
/// bool is_dated(const opora::Event& event) { return !event.timing.windows.empty(); }
/// \endcode

namespace opora::inline v0 {

/// A stage or a section of the plan, under which events stand.
struct Stage {
    StageId id;
    std::string title;
    StageId parent; ///< of a section within a stage; empty: none
    std::optional<Timing> timing;
    Source source;
    Unknown unknown{};

    friend bool operator==(const Stage&, const Stage&) = default;
};

/// A sum of money for an event, by source of funding and year where the plan has such columns.
struct Funding {
    std::string source; ///< header of the column
    std::optional<std::int32_t> year;
    std::string amount; ///< as written
    Unknown unknown{};

    friend bool operator==(const Funding&, const Funding&) = default;
};

/// A row of the plan.
struct Event {
    EventId id;
    std::string number; ///< as written, `8.1.2.`; text, not a key
    std::string title;
    EventId parent; ///< empty: none
    StageId stage;  ///< empty: none
    Timing timing;
    std::vector<std::string> formats;
    AttendanceMode mode = AttendanceMode::unknown;
    std::vector<Reference> participants;
    std::vector<Reference> responsible;
    std::vector<Reference> venues;
    std::string expected_result;
    std::vector<Funding> funding;
    std::vector<RowCell> cells;    ///< every cell, in the order of the columns
    Source source;                 ///< the row it starts in
    std::vector<Source> continued; ///< rows that go on with it after a page break
    Unknown unknown{};

    friend bool operator==(const Event&, const Event&) = default;
};

} // namespace opora::inline v0
