// Opora, MIT licence. See LICENSE.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "opora/model/identifier.hpp"
#include "opora/model/reference.hpp"
#include "opora/model/source.hpp"
#include "opora/model/timing.hpp"
#include "opora/model/vocabulary.hpp"
#include "opora/time/window.hpp"

/// \file
/// What a programme says of itself: periods, approvals, aims, clauses of its order, documents, indicators.
///
/// \code
/// #include <opora/model/passport.hpp>
///
/// bool is_approved(const opora::Approval& approval) {
///     return approval.kind == opora::Approval::Kind::approved && approval.date.has_value();
/// }
/// \endcode

namespace opora::inline v0 {

/// What a period of the programme rests on.
enum class PeriodBasis : std::uint8_t { passport, title, order, given };

/// A span of days for which the programme says it is made. The first of them is the one in force.
struct Period {
    Window window;
    PeriodBasis basis = PeriodBasis::given;
    std::string phrase; ///< as written; empty for a period given by the caller
    Source source;
    Unknown unknown{};

    friend bool operator==(const Period&, const Period&) = default;
};

/// A signature under «Утверждено» or «Согласовано», or the order that puts the programme in force.
struct Approval {
    /// How a programme was made valid.
    enum class Kind : std::uint8_t { approved, agreed, order };

    Kind kind = Kind::approved;
    std::string authority; ///< position and organisation
    std::string person;
    std::string number;
    std::optional<Date> date;
    std::string text; ///< as written, its lines joined by line breaks
    Source source;
    Unknown unknown{};

    friend bool operator==(const Approval&, const Approval&) = default;
};

/// A row of a passport.
struct PassportEntry {
    std::string name;
    std::string text;
    Source source;
    Unknown unknown{};

    friend bool operator==(const PassportEntry&, const PassportEntry&) = default;
};

/// A goal, a task or an expected result of the programme.
struct Statement {
    StatementId id;
    std::string text;
    Source source;
    Unknown unknown{};

    friend bool operator==(const Statement&, const Statement&) = default;
};

/// A clause of an order: `2.1. Разработать ... в срок до 25 марта 2022 года.`
struct Clause {
    std::string number;
    std::string text;
    std::vector<Reference> executors;
    std::optional<Timing> deadline;
    std::vector<Reference> control;
    Source source;
    Unknown unknown{};

    friend bool operator==(const Clause&, const Clause&) = default;
};

/// A document that the programme names: a legal basis, an appendix, a product.
struct NamedDocument {
    std::string name;
    Term<DocumentRole> role;
    bool present = false;
    Source source;
    Unknown unknown{};

    friend bool operator==(const NamedDocument&, const NamedDocument&) = default;
};

/// What the programme is measured by.
struct Indicator {
    IndicatorId id;
    std::string name;
    std::string numerator;
    std::string denominator;
    std::string unit;
    Term<IndicatorDirection> direction;
    std::string target;
    Source source;
    Unknown unknown{};

    friend bool operator==(const Indicator&, const Indicator&) = default;
};

} // namespace opora::inline v0
