// Opora, MIT licence. See LICENSE.
//
// Every enum that crosses to C. The order of an enum in C++ is no part of the ABI: each constant has its own `case`.
#pragma once

#include "context.hpp"
#include "opora/base/codes.hpp"
#include "opora/document/document.hpp"
#include "opora/model/builder.hpp"
#include "opora/model/diff.hpp"
#include "opora/model/finding.hpp"
#include "opora/rules/rule.hpp"
#include "opora/time/calendar.hpp"
#include "opora/time/relation.hpp"

namespace opora::capi {

/// The number of a code. made/codes.cpp checks that C and C++ have the same ones.
constexpr opora_code code_out(Code code) noexcept { return static_cast<opora_code>(code); }

[[nodiscard]] opora_severity severity_out(Severity value) noexcept;
[[nodiscard]] opora_step step_out(Progress::Step value) noexcept;
[[nodiscard]] opora_certainty certainty_out(Certainty value) noexcept;
[[nodiscard]] opora_day_kind day_kind_out(DayKind value) noexcept;
[[nodiscard]] opora_kind kind_out(TimingKind value) noexcept;
[[nodiscard]] opora_format format_out(DocumentFormat value) noexcept;
[[nodiscard]] opora_period_basis basis_out(PeriodBasis value) noexcept;
[[nodiscard]] opora_approval_kind approval_kind_out(Approval::Kind value) noexcept;
[[nodiscard]] opora_family family_out(RuleFamily value) noexcept;
[[nodiscard]] opora_change_kind change_kind_out(Change::Kind value) noexcept;
/// The list of what a reference leads to; -1: none.
[[nodiscard]] opora_list list_out(Reference::Target value) noexcept;
/// The list of what is at a place; -1: none.
[[nodiscard]] opora_list list_out(FindingPlace::Kind value) noexcept;

// These end the call with OPORA_E_ARGUMENT for a number that is no constant of theirs.
[[nodiscard]] EventText event_text_in(opora_event_field value);
[[nodiscard]] EventReferences references_in(opora_reference_kind value);
[[nodiscard]] ProgrammeList list_in(opora_list value);

} // namespace opora::capi
