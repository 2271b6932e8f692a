// Opora, MIT licence. See LICENSE.
//
// The lines of a document outside its tables.
#pragma once

#include <vector>

#include "read/reader.hpp"
#include "read/text/head_numbers.hpp"

namespace opora::inline v0::reading {

using Lines = std::vector<Line>;

/// What a line looks like.
struct LineKind {
    static constexpr std::size_t short_line = 120; ///< letters of a heading or of a part of a title
    static constexpr std::size_t longest_title = 260;
};

[[nodiscard]] bool is_short(const Line& line, std::size_t most = LineKind::short_line);
/// Ends with a full stop, a colon or a semicolon.
[[nodiscard]] bool is_terminated(const Line& line);
/// «Муниципальная программа ...», «ПЛАН МЕРОПРИЯТИЙ»: a line where a title begins.
[[nodiscard]] bool begins_title(const Line& line);
[[nodiscard]] bool begins_appendix(const Line& line);

inline constexpr std::size_t most_appendix_lines = 10; ///< of its head, of its name
/// The line behind the head of the appendix that begins at a line.
[[nodiscard]] std::size_t appendix_head_end(const Lines& lines, std::size_t at);
[[nodiscard]] bool begins_approval(const Line& line);
[[nodiscard]] bool begins_order(const Line& line);
/// Adds the lines of a cell or a paragraph to others.
void add_lines(const Sourced& text, Lines& out);
/// The line goes on with a heading or a title that the line before began.
[[nodiscard]] bool continues_heading(const Line& before, const Line& line);

/// Reads a block of lines that begins at `first`; gives where the next block begins.
std::size_t read_approval(Reader& reader, const Lines& lines, std::size_t first);
/// \param heading  the line «ПРИКАЗ № ...»; those between are the authority
std::size_t read_order(Reader& reader, const Lines& lines, std::size_t first, std::size_t heading);

/// Lines of one cell each of a table that holds approvals side by side.
void read_approval_lines(Reader& reader, const Lines& lines);

/// Prose from one table to the next. Sections, title, goals and tasks go into the programme.
class Prose {
public:
    explicit Prose(Reader& reader) : reader_(reader) {}

    /// \return the lines that stand as a caption over the table that follows
    std::vector<Sourced> read(const Lines& lines, bool before_table);
    /// Ends what is open at the end of the document.
    void finish();
    /// A table stands in the section at hand.
    void meet_table();

private:
    std::size_t block(const Lines& lines, std::size_t at);
    std::size_t title(const Lines& lines, std::size_t at);
    std::size_t appendix(const Lines& lines, std::size_t at);
    void remember_appendix(NamedDocument document);
    std::size_t name_appendix(const Lines& lines, std::size_t at);
    std::size_t heading(const Lines& lines, std::size_t at);
    void passage(const Line& line);
    void statements(const Line& line, const Sourced& text);
    void begin_section(const Sourced& heading_text);
    [[nodiscard]] bool is_heading(const Lines& lines, std::size_t at) const;
    void end_list();
    void end_appendix(bool present);

    Reader& reader_;
    std::vector<Sourced> last_heading_; ///< nothing has come after it yet
    std::string list_role_;             ///< of the list that was announced
    bool list_begun_ = false;
    bool section_open_ = false;
    std::size_t appendix_ = no_index; ///< in `out.documents`
    bool appendix_filled_ = false;
    bool before_table_ = false;
};

} // namespace opora::inline v0::reading
