// Opora, MIT licence. See LICENSE.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "opora/model/identifier.hpp"
#include "opora/model/source.hpp"
#include "opora/time/timing.hpp"

namespace opora {

/// Whether the document or the user set a value.
enum class TimingOrigin : std::uint8_t { document, user };

/// When something takes place, as written and as understood.
struct Timing {
    std::string phrase;             ///< as written; the authority
    std::string expression;         ///< canonical text of the meaning (`to_canonical`); empty if not understood
    std::optional<TimingKind> kind; ///< nothing: not understood (JSON `unknown`)
    std::vector<Window> windows;
    TimingFlags flags;
    TimingCount count;
    std::vector<TimeOfDayRange> times;
    TimingOrigin by = TimingOrigin::document;
    Source source;
    Unknown unknown{};

    friend bool operator==(const Timing&, const Timing&) = default;
};

/// Dates a timing again from its phrase, in a programme's period and a parent's window. A phrase that is not
/// understood leaves the kind empty; the note says why. Windows set by a user are kept.
void resolve_timing(Timing& timing, const TimingContext& context, const Calendar& calendar);

/// A note of a phrase with the words that fill its message; its span counts in the phrase.
[[nodiscard]] Diagnostic diagnostic(const TimingNote& note, std::string_view phrase);

/// A phrase as understood in a context, with all that is to be told of it.
struct UnderstoodTiming {
    Timing timing;
    std::optional<TimingMeaning> meaning; ///< nothing: not understood, and a note says why
    std::vector<Diagnostic> notes;        ///< their spans count in the phrase
};

/// Reads and dates a phrase. One that is not understood has no kind and a note of severity error.
[[nodiscard]] UnderstoodTiming understand_timing(std::string_view phrase, const TimingContext& context,
                                                 const Calendar& calendar);

} // namespace opora
