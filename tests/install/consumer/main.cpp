// Opora, MIT licence. See LICENSE.
//
// A program of somebody else: it sees the public headers alone. What it asks needs every library that Opora may leave
// to its user, so a missing one is seen when it is linked.
#include <iostream>

#include <opora/document/open.hpp>
#include <opora/time/date.hpp>
#include <opora/time/timing.hpp>

int main() {
    // A package of Office that ends after its first signature: a diagnostic with office, "not known" without.
    const auto document = opora::open_document(std::string_view{"PK\x03\x04", 4}, "plan.docx");
    if (document.ok()) {
        std::cerr << "four bytes were read as a document\n";
        return 1;
    }
    std::cout << opora::message(document.error(), opora::Language::english) << "\n";

    const auto plain = opora::open_document("Программа наставничества\n", "note.txt");
    if (!plain.ok()) {
        std::cerr << opora::message(plain.error(), opora::Language::english) << "\n";
        return 1;
    }
    const auto meaning = opora::parse_timing("15 ноября 2022 г.");
    if (!meaning.ok()) {
        std::cerr << opora::message(meaning.error(), opora::Language::english) << "\n";
        return 1;
    }
    const auto dated = opora::resolve(meaning.value(), opora::TimingContext{});
    std::cout << dated.windows.size() << " window\n";
    return opora::to_string(opora::Date(2022, 11, 15)) == "2022-11-15" ? 0 : 1;
}
