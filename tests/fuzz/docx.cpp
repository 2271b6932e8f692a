// Opora, MIT licence. See LICENSE.
//
// The input is the XML of a DOCX, parted by null bytes: the main part, numbering, styles, footnotes. The package around
// it is sound, so that the fuzzer need not guess checksums; whole files are the business of the target `text`.
#include "support/office.hpp"
#include "walk.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace opora::test;
    const std::string_view input(reinterpret_cast<const char*>(data), size);
    std::vector<std::string> xml(1);
    for (const char c : input) {
        if (c == '\0' && xml.size() < 4) {
            xml.emplace_back();
        } else {
            xml.back() += c;
        }
    }
    xml.resize(4);
    auto parts = docx_parts("", {{"numbering", xml[1]}, {"styles", xml[2]}, {"footnotes", xml[3]}});
    parts[2].data = xml[0];
    open_and_walk(zip(parts));
    return 0;
}
