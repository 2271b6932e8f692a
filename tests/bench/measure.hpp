// Opora, MIT licence. See LICENSE.
//
// What the benchmark programs measure with. They print one JSON object a line; run.py makes the table.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace opora::bench {

/// Seconds of processor time that this process has used: other programs on the machine change it less than the clock.
double cpu_seconds();

/// Calls of operator new in this program since it began.
std::uint64_t allocations();

/// The most memory that this process has held at once, in bytes.
std::uint64_t peak_memory();

/// The whole file; ends the program with a message if it cannot be read.
std::string read_bytes(const std::string& path);
void write_bytes(const std::string& path, std::string_view bytes);

} // namespace opora::bench
