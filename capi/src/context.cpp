// Opora, MIT licence. See LICENSE.
#include "context.hpp"
#include "enums.hpp"

#include "handles.hpp"
#include "view.hpp"

void opora_context::begin() noexcept {
    status = OPORA_OK;
    message.clear();
    advice.clear();
    plain = "";
    place.document.clear();
    place.part.clear();
    place.paragraph = place.table = place.row = place.cell = 0;
    place.span = {};
}

opora_status opora_context::refuse(const opora::Diagnostic& diagnostic) {
    message = opora::message(diagnostic, language);
    advice = opora::advice(diagnostic, language);
    place = diagnostic.place;
    status = opora::capi::code_out(diagnostic.code);
    return status;
}

opora_status opora_context::fault(opora_status what, const char* text) noexcept {
    status = what;
    plain = text;
    return what;
}

void opora_context::advance(std::int32_t step, double done) const {
    cancel.check();
    if (progress != nullptr && progress(payload, step, done) != 0) {
        throw opora::Cancelled();
    }
}

opora::OnProgress opora_context::on_progress() const {
    if (progress == nullptr) {
        return {};
    }
    return [this](const opora::Progress& how_far) { advance(opora::capi::step_out(how_far.step), how_far.done); };
}

namespace opora::capi {

opora_status status_of_exception(const char*& text, std::string& message) noexcept {
    try {
        throw;
    } catch (const Fault& fault) {
        text = fault.text;
        return fault.status;
    } catch (const std::bad_alloc&) {
        text = "no memory";
        return OPORA_E_MEMORY;
    } catch (const std::length_error&) {
        text = "no memory: a size is beyond what can be held";
        return OPORA_E_MEMORY;
    } catch (const Cancelled&) {
        text = "cancelled";
        return OPORA_E_CANCELLED;
    } catch (const Error& error) {
        text = "an argument breaks the function's contract";
        try {
            message = error.what();
        } catch (...) { // no memory for more words
        }
        return OPORA_E_ARGUMENT;
    } catch (const std::exception& error) {
        text = "a fault of the library";
        try {
            message = error.what();
        } catch (...) { // no memory for more words
        }
        return OPORA_E_INTERNAL;
    } catch (...) {
        text = "a fault of the library";
        return OPORA_E_INTERNAL;
    }
}

opora_status give(opora_text** out, std::string text) {
    *out = new opora_text{std::move(text)};
    return OPORA_OK;
}

} // namespace opora::capi

using namespace opora::capi;

extern "C" {

opora_status opora_context_create(opora_context** out) {
    return guarded([&] {
        require(out != nullptr, "out is NULL");
        *out = new opora_context();
        return OPORA_OK;
    });
}

void opora_context_free(opora_context* context) { delete context; }

opora_status opora_context_set_language(opora_context* context, opora_language language) {
    return guarded(context, [&] {
        context->language = language_in(language);
        return OPORA_OK;
    });
}

opora_status opora_context_set_progress(opora_context* context, opora_progress_fn progress, void* payload) {
    return guarded(context, [&] {
        context->progress = progress;
        context->payload = payload;
        return OPORA_OK;
    });
}

void opora_context_cancel(opora_context* context) {
    if (context != nullptr) {
        context->cancel.request();
    }
}

void opora_context_reset(opora_context* context) {
    if (context != nullptr) {
        context->begin();
        context->cancel.reset();
    }
}

opora_status opora_context_status(const opora_context* context) {
    return context == nullptr ? OPORA_E_ARGUMENT : context->status;
}

opora_str opora_context_message(const opora_context* context) {
    if (context == nullptr) {
        return constant("the context is NULL");
    }
    return context->message.empty() ? constant(context->plain) : text_out(context->message);
}

opora_str opora_context_advice(const opora_context* context) {
    return context == nullptr ? constant("") : text_out(context->advice);
}

opora_status opora_context_place(const opora_context* context, opora_place* place) {
    return guarded([&] {
        require(context != nullptr, "the context is NULL");
        return fill(place, place_view(context->place));
    });
}

} // extern "C"
