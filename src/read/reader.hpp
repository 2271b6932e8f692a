// Opora, MIT licence. See LICENSE.
//
// One document at reading: what its readers share.
#pragma once

#include <cstddef>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "model/phrase_reader.hpp"
#include "names/ids.hpp"
#include "opora/read/read.hpp"
#include "read/tables/grid.hpp"
#include "read/tables/layout.hpp"
#include "read/text/clean.hpp"

namespace opora::inline v0::reading {

using names::slug;

inline constexpr std::size_t no_index = static_cast<std::size_t>(-1);

struct Reader {
    Reader(const Document& read, const ReadOptions& how) : document(read), options(how) {}

    const Document& document;
    const ReadOptions& options;
    Programme out;
    Removed removed;   ///< markup that was left out
    Source removed_at; ///< and where it first stood
    Ids ids;
    PhraseReader phrases;                                       ///< of the whole document
    std::unordered_map<std::string, std::size_t> organisations; ///< of all tables of participants, by `name_key`
    std::unordered_set<std::string> said;                       ///< statements and appendices that are there already
    std::vector<std::size_t> parents;                           ///< of each event, or `no_index`
    std::vector<std::size_t> stages;        ///< of each event, index into `out.stages`, or `no_index`
    std::vector<std::size_t> stage_parents; ///< of each of `out.stages`, or `no_index`
    Sourced passport_name;                  ///< «Наименование программы»
    Sourced order_subject;                  ///< «Об утверждении ...»
    std::vector<Sourced> approving_clauses; ///< «Утвердить дорожную карту (Приложение 1)»
    std::vector<Sourced> stage_texts;       ///< that may say when stages take place

    [[nodiscard]] CleanText text(std::string_view raw, const Source& source);
    void note(Code code, std::vector<std::string> arguments, const Source& source);
    void check_cancel() const;
    /// Tells how far a step is, and lets a cancelled work stop.
    void advance(Progress::Step step, std::size_t done, std::size_t all) const {
        options.open.control.advance(step, done, all);
    }
};

/// Text of a run of values as passages.
[[nodiscard]] std::string joined(const std::vector<Sourced>& texts, std::string_view joint);

// The parts of the programme, each in a file of its name.
void read_plan(Reader& reader, const Grid& grid, const Layout& layout, std::size_t parent = no_index);
void read_nested_table(Reader& reader, const Table& table, std::size_t parent);
void read_participants(Reader& reader, const Grid& grid, const Layout& layout);
void read_indicators(Reader& reader, const Grid& grid, const Layout& layout);
[[nodiscard]] bool is_passport(const Grid& grid);
void read_passport(Reader& reader, const Grid& grid);
/// Finds a plan among the lists of a document that has no table of events.
void read_listed_plan(Reader& reader);

/// Gives events and stages their ids, dates them from the top down.
void settle_events(Reader& reader);

} // namespace opora::inline v0::reading
