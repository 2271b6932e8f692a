// Opora, MIT licence. See LICENSE.
#pragma once

#include <string>
#include <vector>

#include "planted/draft.hpp"

namespace opora::planted {

/// A paragraph, or a table.
struct Block {
    std::string text;
    std::vector<std::vector<std::string>> rows;
};

/// What the document holds, in its order.
std::vector<Block> blocks(const Draft& draft);

/// The document as plain text, cells apart by tabs.
std::string text_file(const Draft& draft);

/// The document as the bytes of a DOCX.
std::string docx_file(const Draft& draft);

/// As the cases of tests/cases/programmes/shapes write it: for people.
std::string pipe_text(const Draft& draft);

} // namespace opora::planted
