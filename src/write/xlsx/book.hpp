// Opora, MIT licence. See LICENSE.
//
// A workbook of plain tables. Built only where libxlsxwriter is there.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "opora/time/date.hpp"

namespace opora::inline v0::write {

/// Text fit for a cell: no bytes that are not UTF-8, no control characters that XML lacks, no letters written as
/// `_x0041_` that Excel would decode, no more than a cell holds.
[[nodiscard]] std::string cell_text(std::string_view text);

class XlsxBook {
public:
    struct Column {
        std::string header;
        double width = 10; ///< in digits
    };
    enum class Look : std::uint8_t { plain, error, warning };

    /// \param created  the day that the file says it was made
    XlsxBook(std::string_view title, Date created);
    ~XlsxBook();
    XlsxBook(const XlsxBook&) = delete;
    XlsxBook& operator=(const XlsxBook&) = delete;

    /// A sheet with a header that stays in sight and is printed on every page.
    void sheet(std::string_view name, const std::vector<Column>& columns);
    /// The next row of the sheet begun last.
    void row(Look look = Look::plain);
    /// The next cell. Always text, whatever it begins with.
    void text(std::string_view text);
    /// A day as Excel counts days; text where it is before Excel's calendar.
    void day(Date date);
    void skip();
    /// Ends the sheet: its filter covers the rows that were written.
    void end_sheet();

    /// The bytes of the file. Nothing can be written afterwards. Throws `Error` where the machine fails.
    [[nodiscard]] std::string finish();

private:
    struct State;
    std::unique_ptr<State> state_;
};

} // namespace opora::inline v0::write
