// Opora, MIT licence. See LICENSE.
//
// Reads a programme and prints when its events take place: ./read_programme programme.docx
#include <iostream>

#include <opora/read/read.hpp>

int main(int argc, char** argv) {
    const auto programme = opora::read_file(argc > 1 ? argv[1] : "programme.docx");
    if (!programme) {
        std::cerr << opora::message(programme.error(), opora::Language::english) << "\n";
        return 1;
    }
    for (const auto& event : programme->events) {
        std::cout << event.number << " " << event.title << "\n";
        for (const auto& window : event.timing.windows) {
            std::cout << "    " << opora::to_string(window.first) << " to " << opora::to_string(window.last) << "\n";
        }
    }
    for (const auto& left : programme->unread) {
        std::cout << "not understood: " << left.text << "\n";
    }
    return programme->events.empty() ? 1 : 0;
}
