// Opora, MIT licence. See LICENSE.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "opora/base/result.hpp"
#include "opora/model/identifier.hpp"
#include "opora/model/source.hpp"
#include "opora/time/timing.hpp"

/// \file
/// When something takes place: the phrase as written, what it means, the days that follow.
///
/// \code
/// #include <opora/model/timing.hpp>
/// #include <opora/time/calendar.hpp>
///
/// std::vector<opora::Window> days_of(std::string_view phrase, const opora::Window& programme) {
///     const opora::TimingContext context{programme, std::nullopt};
///     return opora::understand_timing(phrase, context, opora::Calendar::russia()).timing.windows;
/// }
/// \endcode

namespace opora::inline v0 {

/// Whether the document or the user set a value.
enum class TimingOrigin : std::uint8_t { document, user };

/// A phrase as it was read. It never changes, and equal phrases of a programme share one.
struct ParsedPhrase {
    std::string phrase;
    Result<TimingMeaning> meaning; ///< or why the phrase was not understood
};

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
    /// What was corrected, assumed or left out in reading the phrase and in dating it; spans count in the phrase. Empty
    /// where a user set other windows than the phrase names. Nothing: the phrase has not been read yet, as in a
    /// programme that was made by hand.
    std::optional<std::vector<TimingNote>> notes{};
    std::shared_ptr<const ParsedPhrase> parsed{}; ///< kept by who read it; JSON does not have it, `expression` says it
    Unknown unknown{};

    /// Equal but for `parsed`, which follows from the phrase.
    friend bool operator==(const Timing& a, const Timing& b) {
        return a.phrase == b.phrase && a.expression == b.expression && a.kind == b.kind && a.windows == b.windows &&
               a.flags == b.flags && a.count == b.count && a.times == b.times && a.by == b.by && a.source == b.source &&
               a.notes == b.notes && a.unknown == b.unknown;
    }
};

/// The meaning of a timing: the kept one of its phrase, else that of its expression. Null where the phrase was not
/// understood, or has not been read yet.
[[nodiscard]] std::shared_ptr<const TimingMeaning> meaning_of(const Timing& timing);

/// Dates a timing again, in a programme's period and a parent's window. The phrase is read only where its meaning is not
/// kept. One that is not understood leaves the kind empty. Windows set by a user are kept.
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

} // namespace opora::inline v0
