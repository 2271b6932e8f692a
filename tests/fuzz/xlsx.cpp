// Opora, MIT licence. See LICENSE.
//
// The input is the inner XML of an XLSX, parted by null bytes: a sheet, shared strings, styles.
#include "support/office.hpp"
#include "walk.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace opora::test;
    const std::string_view input(reinterpret_cast<const char*>(data), size);
    std::vector<std::string> xml(1);
    for (const char c : input) {
        if (c == '\0' && xml.size() < 3) {
            xml.emplace_back();
        } else {
            xml.back() += c;
        }
    }
    xml.resize(3);
    open_and_walk(xlsx({{{"sheet", xml[0]}}, xml[1], xml[2], "date1904=\"" + std::to_string(size % 2) + "\""}));
    return 0;
}
