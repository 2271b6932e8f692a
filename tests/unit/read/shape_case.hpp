// Opora, MIT licence. See LICENSE.
//
// Cases of tests/cases/programmes/shapes: a small document as it is printed, and what a methodologist reads in it.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "opora/document/document.hpp"

namespace shapes {

using Cells = std::vector<std::string>;

/// One table or one paragraph.
struct Part {
    std::string paragraph;
    std::vector<Cells> rows;
};

struct Case {
    std::string name;
    std::vector<std::string> forms;
    std::vector<Part> parts;
    std::vector<Cells> events; ///< the first row names the columns
    std::vector<std::pair<std::string, std::string>> facts;
};

/// All cases, in the order of their names.
[[nodiscard]] std::vector<Case> cases();

/// The document in one of the forms: `docx`, `xlsx`, `txt`, `csv`.
[[nodiscard]] opora::Document document(const Case& shape, const std::string& form);

} // namespace shapes
