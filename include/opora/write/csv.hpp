// Opora, MIT licence. See LICENSE.
#pragma once

#include <string>

#include "opora/base/language.hpp"
#include "opora/model/programme.hpp"

/// \file
/// The events of a programme as a table for spreadsheets.
///
/// \code
/// #include <opora/write/csv.hpp>
///
/// std::string for_excel(const opora::Programme& programme) {
///     return opora::to_csv(programme, opora::CsvOptions::excel());
/// }
/// \endcode

namespace opora::inline v0 {

/// How to write CSV.
struct CsvOptions {
    char separator = ',';
    bool bom = false;                      ///< begin with a UTF-8 byte order mark
    bool neutralise_formulas = false;      ///< put `'` before a cell that a spreadsheet would run as a formula
    Language language = Language::russian; ///< of the header
    bool keep_numbers = false; ///< put `'` before an event's number such as `8.1`, which Russian Excel takes for a date

    /// What Russian Excel opens by a double click: `;`, a byte order mark, formulas neutralised, numbers kept.
    [[nodiscard]] static CsvOptions excel();
};

/// The events as CSV (RFC 4180), a line an event: id, number, title, parent, stage, timing, kind, windows, flags,
/// responsible, participants, venues, expected result. Items of a list stand between `; `.
[[nodiscard]] std::string to_csv(const Programme& programme, const CsvOptions& options = {});

} // namespace opora::inline v0
