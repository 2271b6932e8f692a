// Opora, MIT licence. See LICENSE.
//
// What is shared while one file is split into blocks: the document so far, the limits, the first failure.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/unicode.hpp"
#include "opora/document/open.hpp"

namespace opora::inline v0::document {

/// One file as it is opened. The first failure stops everything: readers ask `failed()` after each step.
class DocumentDraft {
public:
    DocumentDraft(const OpenOptions& options, std::string_view name) : options_(options) {
        document.name = std::string(name);
    }

    Document document;

    [[nodiscard]] const Limits& limits() const noexcept { return options_.limits; }
    [[nodiscard]] bool failed() const noexcept { return failure_.has_value(); }
    [[nodiscard]] const Diagnostic& failure() const { return *failure_; }

    /// Records why opening stops, unless it has stopped already. Always false, for `return draft.fail(...)`.
    bool fail(Code code, std::vector<std::string> arguments = {}, std::string where = {}) {
        if (!failure_) {
            failure_ = Diagnostic{code, std::move(arguments), here(std::move(where))};
        }
        return false;
    }
    bool fail(Diagnostic diagnostic) {
        if (!failure_) {
            failure_ = std::move(diagnostic);
            failure_->place.document = document.name;
        }
        return false;
    }
    bool exceed(const char* limit, std::uint64_t value) {
        return fail(Code::limit_exceeded, {limit, std::to_string(value)}, part_name());
    }

    void note(Code code, std::vector<std::string> arguments = {}, std::string where = {}) {
        document.notes.push_back(Diagnostic{code, std::move(arguments), here(std::move(where))});
    }

    /// Starts a new part; what is added from now on belongs to it.
    void begin_part(std::string name) {
        document.parts.push_back(std::move(name));
        part = static_cast<std::uint32_t>(document.parts.size() - 1);
    }
    [[nodiscard]] std::string part_name() const {
        return part < document.parts.size() ? document.parts[part] : std::string();
    }

    /// Counts cells against the limit, and lets a cancelled call stop.
    bool count_cells(std::uint64_t count) {
        cells_ += count;
        check_cancel();
        return cells_ <= limits().max_cells || exceed("max_cells", limits().max_cells);
    }
    /// Counts text that the document repeats - shared strings, numbers of lists - so that a small file cannot grow
    /// without end.
    bool count_text(std::size_t bytes) {
        text_bytes_ += bytes;
        return text_bytes_ <= limits().max_unpacked_bytes || exceed("max_unpacked_bytes", limits().max_unpacked_bytes);
    }
    [[nodiscard]] bool fits_cell(std::size_t bytes) {
        return bytes <= limits().max_cell_bytes || exceed("max_cell_bytes", limits().max_cell_bytes);
    }
    void check_cancel() const { options_.control.check(); }

    /// Tells how far a part of the file is; to be called now and then, for it costs a call.
    void advance(std::size_t done, std::size_t all) const { options_.control.advance(Progress::Step::open, done, all); }

    std::uint32_t part = 0;
    std::uint32_t next_paragraph = 1;
    std::uint32_t next_table = 1;

private:
    [[nodiscard]] Place here(std::string part_of_place) const {
        Place place;
        place.document = document.name;
        place.part = std::move(part_of_place);
        return place;
    }

    const OpenOptions& options_;
    std::optional<Diagnostic> failure_;
    std::uint64_t cells_ = 0;
    std::uint64_t text_bytes_ = 0;
};

/// True if the text holds nothing but white space.
[[nodiscard]] inline bool is_blank(std::string_view text) noexcept {
    for (std::size_t position = 0; position < text.size();) {
        if (!is_space(decode_utf8(text, position))) {
            return false;
        }
    }
    return true;
}

/// Adds the text of a cell that lies hidden under a merged one, where it says anything new.
inline void absorb(std::string& text, std::string_view hidden) {
    if (!is_blank(hidden) && hidden != text) {
        if (!text.empty()) {
            text += '\n';
        }
        text += hidden;
    }
}

} // namespace opora::inline v0::document
