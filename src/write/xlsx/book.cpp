// Opora, MIT licence. See LICENSE.
#include "write/xlsx/book.hpp"

#include <xlsxwriter.h>

#if defined(__linux__)
#include <sys/mman.h>
#endif
#include <unistd.h>

#include <cstdlib>
#include <ctime>
#include <mutex>
#include <new>
#include <string>

#include "base/ascii.hpp"
#include "base/unicode.hpp"
#include "opora/base/error.hpp"

namespace opora::inline v0::write {

namespace {

// libxlsxwriter writes to a file by name: one in memory where the system has such files.
class File {
public:
    File() {
#if defined(__linux__)
        handle_ = memfd_create("opora", MFD_CLOEXEC);
        path_ = "/proc/self/fd/" + std::to_string(handle_);
#else
        path_ = "/tmp/opora-XXXXXX";
        handle_ = mkstemp(path_.data());
#endif
        if (handle_ < 0) {
            throw Error("opora::to_xlsx: no temporary file could be made");
        }
    }
    ~File() {
        close(handle_);
#if !defined(__linux__)
        unlink(path_.c_str());
#endif
    }
    File(const File&) = delete;
    File& operator=(const File&) = delete;

    [[nodiscard]] const char* path() const noexcept { return path_.c_str(); }

    [[nodiscard]] std::string bytes() const {
        std::string out;
        char piece[1U << 16U];
        off_t at = 0;
        for (;;) {
            const auto count = pread(handle_, piece, sizeof piece, at);
            if (count < 0) {
                throw Error("opora::to_xlsx: the temporary file could not be read");
            }
            if (count == 0) {
                return out;
            }
            out.append(piece, static_cast<std::size_t>(count));
            at += count;
        }
    }

private:
    int handle_ = -1;
    std::string path_;
};

// libxlsxwriter packs with gmtime(), srand() and a counter of temporary files, which all threads share: one at a time.
std::mutex packing;

void require(bool good, const char* what) {
    if (!good) {
        throw Error(std::string("opora::to_xlsx: ") + what);
    }
}

void require(lxw_error error, const char* what) {
    if (error == LXW_ERROR_MEMORY_MALLOC_FAILED) {
        throw std::bad_alloc();
    }
    require(error == LXW_NO_ERROR, what);
}

template <class Made>
Made* require_made(Made* made) {
    if (made == nullptr) {
        throw std::bad_alloc();
    }
    return made;
}

// `_x0041_` at a position.
bool is_escape(std::string_view text, std::size_t at) {
    if (text.size() < at + 7 || text[at] != '_' || text[at + 1] != 'x' || text[at + 6] != '_') {
        return false;
    }
    for (const char c : text.substr(at + 2, 4)) {
        if (hex_value(c) < 0) {
            return false;
        }
    }
    return true;
}

bool is_xml(char32_t c) { return c == U'\t' || c == U'\n' || (c >= 0x20 && c != 0x7F && c != 0xFFFE && c != 0xFFFF); }

} // namespace

std::string cell_text(std::string_view text) {
    constexpr std::size_t most = 32000; // of the 32,767 UTF-16 units that a cell holds
    std::string out;
    out.reserve(text.size());
    std::size_t units = 0;
    for (std::size_t position = 0; position < text.size();) {
        if (is_escape(text, position)) {
            out += "_x005F";
            units += 6;
        }
        const auto c = decode_utf8(text, position);
        if (c == U'\r') {
            continue;
        }
        units += c > 0xFFFF ? 2U : 1U;
        if (units > most) {
            out += "…";
            break;
        }
        append_utf8(out, is_xml(c) ? c : replacement_character);
    }
    return out;
}

struct XlsxBook::State {
    File file;
    lxw_workbook* book = nullptr;
    lxw_worksheet* sheet = nullptr;
    lxw_format* header = nullptr;
    lxw_format* looks[3] = {};
    lxw_format* days = nullptr;
    lxw_format* look = nullptr;
    std::size_t columns = 0;
    lxw_row_t row = 0;
    lxw_col_t column = 0;

    [[nodiscard]] lxw_format* format() const {
        auto* const out = require_made(workbook_add_format(book));
        format_set_text_wrap(out);
        format_set_align(out, LXW_ALIGN_VERTICAL_TOP);
        return out;
    }

    State() = default;
    State(const State&) = delete;
    State& operator=(const State&) = delete;
    ~State() {
        if (book != nullptr) {
            lxw_workbook_free(book); // nothing is written any more
        }
    }

    void close_book() {
        if (book != nullptr) {
            auto* const closing = book;
            book = nullptr;
            const std::lock_guard lock(packing);
            require(workbook_close(closing), "the workbook could not be written");
        }
    }
};

XlsxBook::XlsxBook(std::string_view title, Date created) : state_(std::make_unique<State>()) {
    auto& state = *state_;
    state.book = require_made(workbook_new(state.file.path()));
    constexpr std::int64_t seconds_of_day = 86400;
    auto name = cell_text(title.substr(0, 255));
    lxw_doc_properties properties{};
    properties.title = name.data();
    properties.created = static_cast<time_t>(std::int64_t{created - Date(1970, 1, 1)} * seconds_of_day);
    properties.created += properties.created == 0 ? 1 : 0; // 0 would mean now
    require(workbook_set_properties(state.book, &properties), "the properties could not be set");
    state.header = state.format();
    format_set_bold(state.header);
    format_set_bg_color(state.header, 0xE8EEF4);
    format_set_bottom(state.header, LXW_BORDER_THIN);
    for (auto& look : state.looks) {
        look = state.format();
    }
    format_set_font_color(state.looks[static_cast<std::size_t>(Look::error)], 0xA01818);
    format_set_font_color(state.looks[static_cast<std::size_t>(Look::warning)], 0x7A4A00);
    state.days = state.format();
    format_set_num_format(state.days, "dd.mm.yyyy");
}

XlsxBook::~XlsxBook() = default;

void XlsxBook::sheet(std::string_view name, const std::vector<Column>& columns) {
    auto& state = *state_;
    state.sheet = workbook_add_worksheet(state.book, std::string(name).c_str());
    require(state.sheet != nullptr, "a sheet could not be added");
    state.columns = columns.size();
    state.row = 0;
    state.column = 0;
    state.look = state.header;
    for (const auto& column : columns) {
        worksheet_set_column(state.sheet, state.column, state.column, column.width, nullptr);
        text(column.header);
    }
    worksheet_freeze_panes(state.sheet, 1, 0);
    worksheet_repeat_rows(state.sheet, 0, 0);
    worksheet_set_landscape(state.sheet);
    worksheet_set_paper(state.sheet, 9); // A4
    worksheet_fit_to_pages(state.sheet, 1, 0);
}

void XlsxBook::row(Look look) {
    auto& state = *state_;
    ++state.row;
    state.column = 0;
    state.look = state.looks[static_cast<std::size_t>(look)];
}

void XlsxBook::text(std::string_view text) {
    auto& state = *state_;
    const auto good = cell_text(text);
    require(worksheet_write_string(state.sheet, state.row, state.column, good.c_str(), state.look),
            "a cell could not be written");
    ++state.column;
}

void XlsxBook::day(Date day) {
    auto& state = *state_;
    if (day < Date(1900, 3, 1)) { // before it Excel counts a day that never was
        text(to_string(day));
        return;
    }
    const auto parts = year_month_day(day);
    lxw_datetime time{};
    time.year = parts.year;
    time.month = static_cast<int>(parts.month);
    time.day = static_cast<int>(parts.day);
    require(worksheet_write_datetime(state.sheet, state.row, state.column, &time, state.days),
            "a day could not be written");
    ++state.column;
}

void XlsxBook::skip() { text({}); }

void XlsxBook::end_sheet() {
    auto& state = *state_;
    worksheet_autofilter(state.sheet, 0, 0, state.row, static_cast<lxw_col_t>(state.columns - 1));
}

std::string XlsxBook::finish() {
    state_->close_book();
    return state_->file.bytes();
}

} // namespace opora::inline v0::write
