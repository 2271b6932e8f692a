// Opora, MIT licence. See LICENSE.
//
// The context, and the one place where exceptions end: no function of the C API lets one out.
#pragma once

#include <cstdint>
#include <exception>
#include <new>
#include <string>
#include <string_view>
#include <utility>

#include "opora.h"
#include "opora/base/diagnostic.hpp"
#include "opora/base/run_control.hpp"
#include "opora/model/term.hpp"

struct opora_context {
    opora::Cancel cancel;
    opora::Language language = opora::Language::russian;
    opora_progress_fn progress = nullptr;
    void* payload = nullptr;

    opora_status status = OPORA_OK;
    std::string message;
    std::string advice;
    opora::Place place;
    const char* plain = ""; // the message where there is no memory for another, or none is needed

    /// Forgets the last outcome.
    void begin() noexcept;

    /// Keeps what is wrong with the data; gives its number.
    opora_status refuse(const opora::Diagnostic& diagnostic);

    /// Keeps a fault of the caller or of the machine. The text must live for ever.
    opora_status fault(opora_status what, const char* text) noexcept;

    /// Tells the caller's function, throws `Cancelled` if it asks to stop or the context was told to.
    void advance(std::int32_t step, double done) const;

    /// The same as what the library takes; empty where nobody is to be told.
    [[nodiscard]] opora::OnProgress on_progress() const;
};

namespace opora::capi {

/// An argument that breaks a function's contract; caught by the guards.
struct Fault {
    opora_status status;
    const char* text;
};

/// Ends the call with OPORA_E_ARGUMENT unless the condition holds.
inline void require(bool condition, const char* text) {
    if (!condition) {
        throw Fault{OPORA_E_ARGUMENT, text};
    }
}

/// The status of the exception that is being handled; `text` gets words that live for ever, or, of an `Error`, until the
/// next call of this function in any thread would be wrong: so they are put into `message`.
opora_status status_of_exception(const char*& text, std::string& message) noexcept;

/// Runs the body of a function that has a context. What it throws becomes a status and a message.
template <class Work>
opora_status guarded(opora_context* context, Work&& work) noexcept {
    if (context == nullptr) {
        return OPORA_E_ARGUMENT;
    }
    context->begin();
    try {
        const opora_status status = std::forward<Work>(work)();
        if (status == OPORA_E_SPACE) {
            return context->fault(status, "the array is too small: its len says how many items there are");
        }
        context->status = status;
        return status;
    } catch (...) {
        std::string message;
        const char* text = "";
        const auto status = status_of_exception(text, message);
        context->begin(); // what it may have been about to say
        context->message = std::move(message);
        return context->fault(status, text);
    }
}

/// The same for a function without a context: the status is all that is told.
template <class Work>
opora_status guarded(Work&& work) noexcept {
    try {
        return std::forward<Work>(work)();
    } catch (...) {
        std::string message;
        const char* text = "";
        return status_of_exception(text, message);
    }
}

/// Text as the C API takes it. NULL is an empty text if its size is 0.
inline std::string_view text_in(const char* data, std::size_t size) {
    require(size <= PTRDIFF_MAX, "a size is more than any text can have");
    require(data != nullptr || size == 0, "a text is NULL and its size is not 0");
    return data == nullptr ? std::string_view() : std::string_view(data, size);
}

/// Text as the C API gives it: the string must live as long as the handle that is asked.
inline opora_str text_out(const std::string& text) noexcept { return opora_str{text.c_str(), text.size()}; }

/// A word of the vocabulary; its bytes belong to the term or to the library.
template <class Enum>
opora_str text_out(const opora::Term<Enum>& term) noexcept {
    const auto text = term.text();
    return opora_str{text.data(), text.size()};
}
/// Text that lives for ever and ends with a NUL.
inline opora_str constant(std::string_view text) noexcept {
    return text.data() == nullptr ? opora_str{"", 0} : opora_str{text.data(), text.size()};
}

/// The language of a constant of opora.h.
inline opora::Language language_in(opora_language language) {
    require(language == OPORA_LANGUAGE_RUSSIAN || language == OPORA_LANGUAGE_ENGLISH, "unknown language");
    return language == OPORA_LANGUAGE_ENGLISH ? opora::Language::english : opora::Language::russian;
}

/// Gives a text to the caller.
opora_status give(opora_text** out, std::string text);

} // namespace opora::capi
