// Opora, MIT licence. See LICENSE.
#pragma once

#include <cstddef>
#include <cstdint>

/// \file
/// What readers accept at most.
///
/// \code
/// #include <opora/base/limits.hpp>
///
/// opora::Limits for_uploads() { // a portal that takes files from anyone
///     opora::Limits out;
///     out.max_file_bytes = 8ULL << 20;
///     out.max_unpacked_bytes = 64ULL << 20;
///     return out;
/// }
/// \endcode

namespace opora::inline v0 {

/// What a reader accepts at most. Beyond a limit it stops with a diagnostic that names the limit; it never
/// harms the program that embeds it. Every limit may be raised by the caller.
struct Limits {
    std::uint64_t max_file_bytes = 256ULL << 20;     ///< a file as it lies on disk
    std::uint64_t max_unpacked_bytes = 512ULL << 20; ///< all parts of a package together, unpacked
    std::uint32_t max_compression_ratio = 1000;      ///< unpacked to packed size of a part over 1 MiB
    std::uint32_t max_parts = 10'000;                ///< files in a package
    std::uint32_t max_depth = 256;                   ///< nested XML elements
    std::uint32_t max_table_depth = 8;               ///< tables within tables
    std::uint32_t max_columns = 1'024;               ///< grid columns of a table
    std::uint64_t max_element_bytes = 32ULL << 20;   ///< an XML element that is held in memory as a tree
    std::uint64_t max_cells = 5'000'000;             ///< cells of all tables, and paragraphs, together
    std::uint32_t max_cell_bytes = 1U << 20;         ///< text of a cell or of a paragraph
    std::uint32_t max_phrase_bytes = 4'096;          ///< a timing phrase
};

} // namespace opora::inline v0
