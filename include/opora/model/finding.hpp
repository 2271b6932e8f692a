// Opora, MIT licence. See LICENSE.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "opora/base/codes.hpp"
#include "opora/base/diagnostic.hpp"
#include "opora/base/language.hpp"
#include "opora/model/source.hpp"
#include "opora/time/date.hpp"
#include "opora/time/window.hpp"

namespace opora {

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

/// What fills a place in a finding's message: words of the document as they are, a count, a day, a window of days.
using FindingArgument = std::variant<std::string, std::int64_t, Date, Window>;

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

} // namespace opora
