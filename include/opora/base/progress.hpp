// Opora, MIT licence. See LICENSE.
#pragma once

#include <cstdint>
#include <functional>

namespace opora {

/// How far a long piece of work is.
struct Progress {
    /// What is being done; reading goes from `open` to `date`.
    enum class Step : std::uint8_t {
        open,  ///< a file is taken apart
        read,  ///< the document is understood
        date,  ///< its events get their days
        check, ///< contradictions are looked for
        write, ///< a report is written
    };

    Step step = Step::open;
    double done = 0; ///< of the step, from 0 to 1; of a document in parts, of the part at hand
};

/// Is told from time to time how far a work is, in the thread that does it. May throw: the work ends with that.
using OnProgress = std::function<void(const Progress&)>;

} // namespace opora
