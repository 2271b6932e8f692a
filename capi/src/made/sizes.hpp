// Opora, MIT licence. See LICENSE.
// Made by tools/apigen.py from the headers in tests/capi/old.
//
// The size of each struct in the version that brought it: no caller's struct is smaller, however much the library's
// has grown since.
#pragma once

#include <cstddef>

#include "opora.h"

namespace opora::capi {

/// The smallest size of a struct that a caller can have.
template <class View>
inline constexpr std::size_t first_size = 0;

/// A size where pointers have 64 bits, and where they have 32.
constexpr std::size_t size_on(std::size_t with_64_bits, std::size_t with_32_bits) noexcept {
    return sizeof(void*) == 8 ? with_64_bits : with_32_bits;
}

template <>
inline constexpr std::size_t first_size<opora_place> = size_on(64, 44); // 1.0
template <>
inline constexpr std::size_t first_size<opora_day> = size_on(48, 40); // 1.0
template <>
inline constexpr std::size_t first_size<opora_holiday> = size_on(64, 36); // 1.0
template <>
inline constexpr std::size_t first_size<opora_timing_options> = size_on(40, 32); // 1.0
template <>
inline constexpr std::size_t first_size<opora_dated> = size_on(28, 28); // 1.0
template <>
inline constexpr std::size_t first_size<opora_timings_options> = size_on(48, 28); // 1.0
template <>
inline constexpr std::size_t first_size<opora_limits> = size_on(64, 64); // 1.0
template <>
inline constexpr std::size_t first_size<opora_read_options> = size_on(32, 24); // 1.0
template <>
inline constexpr std::size_t first_size<opora_period> = size_on(32, 24); // 1.0
template <>
inline constexpr std::size_t first_size<opora_approval> = size_on(80, 48); // 1.0
template <>
inline constexpr std::size_t first_size<opora_passport_entry> = size_on(40, 20); // 1.0
template <>
inline constexpr std::size_t first_size<opora_statement> = size_on(40, 20); // 1.0
template <>
inline constexpr std::size_t first_size<opora_clause> = size_on(40, 24); // 1.0
template <>
inline constexpr std::size_t first_size<opora_document> = size_on(40, 24); // 1.0
template <>
inline constexpr std::size_t first_size<opora_stage> = size_on(48, 32); // 1.0
template <>
inline constexpr std::size_t first_size<opora_organisation> = size_on(88, 56); // 1.0
template <>
inline constexpr std::size_t first_size<opora_alias> = size_on(40, 20); // 1.0
template <>
inline constexpr std::size_t first_size<opora_role> = size_on(40, 20); // 1.0
template <>
inline constexpr std::size_t first_size<opora_identifier> = size_on(40, 20); // 1.0
template <>
inline constexpr std::size_t first_size<opora_person> = size_on(64, 40); // 1.0
template <>
inline constexpr std::size_t first_size<opora_group> = size_on(40, 24); // 1.0
template <>
inline constexpr std::size_t first_size<opora_group_member> = size_on(32, 24); // 1.0
template <>
inline constexpr std::size_t first_size<opora_network> = size_on(40, 24); // 1.0
template <>
inline constexpr std::size_t first_size<opora_network_member> = size_on(48, 32); // 1.0
template <>
inline constexpr std::size_t first_size<opora_event> = size_on(104, 72); // 1.0
template <>
inline constexpr std::size_t first_size<opora_funding> = size_on(48, 28); // 1.0
template <>
inline constexpr std::size_t first_size<opora_cell> = size_on(40, 20); // 1.0
template <>
inline constexpr std::size_t first_size<opora_mentorship> = size_on(120, 64); // 1.0
template <>
inline constexpr std::size_t first_size<opora_indicator> = size_on(120, 60); // 1.0
template <>
inline constexpr std::size_t first_size<opora_section> = size_on(24, 16); // 1.0
template <>
inline constexpr std::size_t first_size<opora_table> = size_on(40, 24); // 1.0
template <>
inline constexpr std::size_t first_size<opora_table_column> = size_on(40, 20); // 1.0
template <>
inline constexpr std::size_t first_size<opora_unread> = size_on(24, 12); // 1.0
template <>
inline constexpr std::size_t first_size<opora_note> = size_on(16, 16); // 1.0
template <>
inline constexpr std::size_t first_size<opora_timing_view> = size_on(72, 52); // 1.0
template <>
inline constexpr std::size_t first_size<opora_reference> = size_on(64, 40); // 1.0
template <>
inline constexpr std::size_t first_size<opora_build_options> = size_on(16, 12); // 1.0
template <>
inline constexpr std::size_t first_size<opora_evidence_pair> = size_on(40, 40); // 1.0
template <>
inline constexpr std::size_t first_size<opora_task_coverage> = size_on(32, 24); // 1.0
template <>
inline constexpr std::size_t first_size<opora_rule> = size_on(112, 64); // 1.0
template <>
inline constexpr std::size_t first_size<opora_threshold> = size_on(80, 48); // 1.0
template <>
inline constexpr std::size_t first_size<opora_check_options> = size_on(24, 12); // 1.0
template <>
inline constexpr std::size_t first_size<opora_finding> = size_on(48, 32); // 1.0
template <>
inline constexpr std::size_t first_size<opora_change> = size_on(104, 56); // 1.0
template <>
inline constexpr std::size_t first_size<opora_csv_options> = size_on(24, 24); // 1.0
template <>
inline constexpr std::size_t first_size<opora_ics_options> = size_on(80, 44); // 1.0
template <>
inline constexpr std::size_t first_size<opora_report_options> = size_on(32, 24); // 1.0

} // namespace opora::capi
