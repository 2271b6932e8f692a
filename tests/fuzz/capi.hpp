// Opora, MIT licence. See LICENSE.
//
// What the fuzz targets of the C API have in common: handles that free themselves, an input taken apart, and what every
// call must keep.
#pragma once

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <memory>
#include <string_view>
#include <utility>

#include "opora.h"

namespace opora::test {

inline void require(bool condition) {
    if (!condition) {
        std::abort();
    }
}

template <class Handle, void (*release)(Handle*)>
struct Freed {
    void operator()(Handle* handle) const noexcept { release(handle); }
};
template <class Handle, void (*release)(Handle*)>
using Owned = std::unique_ptr<Handle, Freed<Handle, release>>;

using Context = Owned<opora_context, opora_context_free>;
using Text = Owned<opora_text, opora_text_free>;
using Programme = Owned<opora_programme, opora_programme_free>;
using Calendar = Owned<opora_calendar, opora_calendar_free>;
using Timing = Owned<opora_timing, opora_timing_free>;
using Recurrence = Owned<opora_recurrence, opora_recurrence_free>;
using Settings = Owned<opora_settings, opora_settings_free>;
using Findings = Owned<opora_findings, opora_findings_free>;
using Builder = Owned<opora_builder, opora_builder_free>;

inline Context new_context() {
    opora_context* context = nullptr;
    require(opora_context_create(&context) == OPORA_OK);
    return Context(context);
}

/// Calls `call(&handle)`. A status that says the data is at fault leaves the handle alone and has words; one that says the
/// library is at fault is a find.
template <class Owner, class Call>
Owner made(const Context& context, opora_status& status, Call&& call) {
    typename Owner::pointer handle = nullptr;
    status = call(&handle);
    require(status != OPORA_E_INTERNAL && status != OPORA_E_VERSION && status != OPORA_E_UNSUPPORTED);
    require((status == OPORA_OK) == (handle != nullptr));
    require(opora_context_status(context.get()) == status);
    require((opora_context_message(context.get()).size == 0) == (status == OPORA_OK));
    return Owner(handle);
}

template <class Owner, class Call>
Owner made(const Context& context, Call&& call) {
    opora_status status = OPORA_OK;
    return made<Owner>(context, status, std::forward<Call>(call));
}

/// The input, taken from its front.
class Input {
public:
    Input(const std::uint8_t* data, std::size_t size) : rest_(reinterpret_cast<const char*>(data), size) {}

    [[nodiscard]] bool empty() const noexcept { return rest_.empty(); }
    std::uint8_t byte() {
        const auto out = rest_.empty() ? '\0' : rest_.front();
        rest_.remove_prefix(rest_.empty() ? 0 : 1);
        return static_cast<std::uint8_t>(out);
    }
    std::int32_t number() { // small ones as a rule
        const auto first = byte();
        return first < 0xF0 ? first - 8 : static_cast<std::int32_t>(0x01010101U * byte());
    }
    /// One of the constants that begin with `first`, as a rule.
    std::int32_t constant(std::int32_t first) {
        return static_cast<std::int32_t>(static_cast<std::uint32_t>(first) + static_cast<std::uint32_t>(number()));
    }
    /// A day near another as a rule, so many steps away; any at times.
    std::int32_t day(std::int32_t from, std::int32_t step) {
        return static_cast<std::int32_t>(from + std::int64_t{step} * number());
    }
    std::string_view text() { // a byte says how long
        const auto size = std::min<std::size_t>(byte(), rest_.size());
        const auto out = rest_.substr(0, size);
        rest_.remove_prefix(size);
        return out;
    }
    std::string_view rest() {
        const auto out = rest_;
        rest_ = {};
        return out;
    }

private:
    std::string_view rest_;
};

} // namespace opora::test
