// Opora, MIT licence. See LICENSE.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "opora/base/codes.hpp"
#include "opora/base/diagnostic.hpp"
#include "opora/base/language.hpp"
#include "opora/model/source.hpp"
#include "opora/time/date.hpp"
#include "opora/time/window.hpp"

/// \file
/// Something wrong or doubtful in a programme, as a value.
///
/// \code
/// #include <opora/model/finding.hpp>
///
/// bool holds(const std::vector<opora::Finding>& findings) { // no finding says that the plan cannot hold
///     for (const auto& finding : findings) {
///         if (finding.severity == opora::Severity::error) {
///             return false;
///         }
///     }
///     return true;
/// }
/// \endcode

/// \file
/// Something wrong or doubtful in a programme, as a value.
///
/// \code
/// #include <opora/model/finding.hpp>
///
/// bool holds(const std::vector<opora::Finding>& findings) { // no finding says that the plan cannot hold
///     for (const auto& finding : findings) {
///         if (finding.severity == opora::Severity::error) {
///             return false;
///         }
///     }
///     return true;
/// }
/// \endcode

namespace opora::inline v0 {

struct Programme;

/// One of the places that contradict each other.
struct FindingPlace {
    /// What stands there.
    enum class Kind : std::uint8_t {
        document,
        event,
        stage,
        clause,
        organisation,
        person,
        group,
        mentorship,
        indicator,
        statement, ///< a goal, a task, an expected result
    };

    Kind kind = Kind::document;
    std::string id; ///< of the thing, a clause's number; empty for a document
    Source source;  ///< the cell or paragraph in which it can be read

    friend bool operator==(const FindingPlace&, const FindingPlace&) = default;
};

/// Words of the document as they are, in a finding's message.
///
/// A type of its own and not a bare string: g++ 12 takes a variant of strings and plain values for one that can never
/// be left without a value, and destroys what was never made when copying such a variant runs out of memory.
struct FindingText {
    FindingText() = default;
    /// Not explicit: wherever an argument is wanted, text is one.
    FindingText(std::string words) : text(std::move(words)) {} // NOLINT(google-explicit-constructor)
    /// \copydoc FindingText(std::string)
    FindingText(std::string_view words) : text(words) {} // NOLINT(google-explicit-constructor)
    /// \copydoc FindingText(std::string)
    FindingText(const char* words) : text(words) {} // NOLINT(google-explicit-constructor)

    std::string text;

    friend bool operator==(const FindingText&, const FindingText&) = default;
};

/// What fills a place in a finding's message: words of the document, a count, a day, a window of days.
using FindingArgument = std::variant<FindingText, std::int64_t, Date, Window>;

/// As text: days and windows in ISO 8601.
[[nodiscard]] std::string to_string(const FindingArgument& argument);

/// Something wrong or doubtful in a programme: a value, never an exception.
struct Finding {
    Code code = Code::internal;
    Severity severity = Severity::warning;
    std::string subject;                    ///< what it speaks of, as the document names it: `8.1.2.`, «МБОУ …»
    std::vector<FindingArgument> arguments; ///< fill the message
    std::vector<FindingPlace> places;       ///< the smallest set that contradicts itself; the one to mend stands first
    std::string replacement;                ///< a wording to put instead, where one can be proposed; else empty

    friend bool operator==(const Finding&, const Finding&) = default;
};

/// `document`, `event`, `stage`...
[[nodiscard]] std::string_view to_string(FindingPlace::Kind kind) noexcept;

/// One sentence that says what is wrong. Days and windows are written as the language writes them: 05.03.2022 in
/// Russian, 2022-03-05 in English.
[[nodiscard]] std::string message(const Finding& finding, Language language);

/// One sentence that says how to mend it: the advice of its code and the wording proposed. Empty where there is none.
[[nodiscard]] std::string suggestion(const Finding& finding, Language language);

/// `{"findings":[...]}` with messages in a language; sources are spelt out by the programme's files.
[[nodiscard]] std::string to_json(std::span<const Finding> findings, const Programme& programme, Language language,
                                  bool pretty = false);

} // namespace opora::inline v0
