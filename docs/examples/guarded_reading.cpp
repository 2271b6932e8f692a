// Opora, MIT licence. See LICENSE.
//
// Reads a file that a stranger sent: within limits, with progress, stoppable: ./guarded_reading programme.docx
#include <iostream>
#include <thread>

#include <opora/read/read.hpp>

int main(int argc, char** argv) {
    opora::Limits limits;
    limits.max_file_bytes = 20ULL << 20;
    limits.max_unpacked_bytes = 100ULL << 20;
    limits.max_cells = 200'000;

    opora::Cancel cancel;
    opora::ReadOptions options;
    options.open.limits = limits;
    options.open.cancel = &cancel;
    options.open.progress = [](const opora::Progress& progress) {
        std::cerr << "step " << static_cast<int>(progress.step) << ": " << static_cast<int>(progress.done * 100)
                  << " %\n";
    };

    int result = 0;
    std::thread worker([&] {
        try {
            const auto programme = opora::read_file(argc > 1 ? argv[1] : "programme.docx", options);
            if (!programme) {
                std::cout << opora::to_string(programme.error().code) << " refused\n";
                result = 2;
                return;
            }
            std::cout << programme->events.size() << " events\n";
        } catch (const opora::Cancelled&) {
            std::cout << "stopped\n";
        }
    });
    // cancel.request(); from this thread, when the user closes the page
    worker.join();
    return result;
}
