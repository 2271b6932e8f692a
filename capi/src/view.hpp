// Opora, MIT licence. See LICENSE.
//
// Structs that may grow begin with `struct_size`: a library fills what the caller's struct has, and takes of options what
// the caller's struct holds. So an old program runs with a new library, and a new one is told where an old library knows
// less than it asks for.
#pragma once

#include <cstddef>
#include <cstring>
#include <type_traits>

#include "context.hpp"
#include "handles.hpp"
#include "made/sizes.hpp"

namespace opora::capi {

/// Fills the caller's struct, as far as it goes. What it has beyond this library's becomes zero.
template <class View>
opora_status fill(View* out, View full) {
    static_assert(std::is_trivially_copyable_v<View> && offsetof(View, struct_size) == 0);
    static_assert(first_size<View> != 0);
    require(out != nullptr, "a struct to fill is NULL");
    const std::size_t size = out->struct_size;
    if (size < first_size<View> || size > 0x10000U) {
        throw Fault{OPORA_E_VERSION, "struct_size is not set: begin with the _INIT of the struct"};
    }
    full.struct_size = out->struct_size;
    std::memcpy(static_cast<void*>(out), &full, size < sizeof(View) ? size : sizeof(View));
    if (size > sizeof(View)) {
        std::memset(reinterpret_cast<unsigned char*>(out) + sizeof(View), 0, size - sizeof(View));
    }
    return OPORA_OK;
}

/// The caller's options, with those by default for NULL and for fields that its struct does not have.
template <class Options>
Options options_in(const Options* given, Options standard) {
    static_assert(std::is_trivially_copyable_v<Options> && offsetof(Options, struct_size) == 0 && first_size<Options> != 0);
    if (given == nullptr) {
        return standard;
    }
    const std::size_t size = given->struct_size;
    if (size < first_size<Options> || size > 0x10000U) {
        throw Fault{OPORA_E_VERSION, "struct_size is not set: begin with the _INIT of the options"};
    }
    const auto* const bytes = reinterpret_cast<const unsigned char*>(given);
    for (std::size_t i = sizeof(Options); i < size; ++i) {
        if (bytes[i] != 0) {
            throw Fault{OPORA_E_VERSION, "the options ask for what this version of the library does not have"};
        }
    }
    std::memcpy(static_cast<void*>(&standard), given, size < sizeof(Options) ? size : sizeof(Options));
    return standard;
}

/// Ends the call with OPORA_E_ARGUMENT unless there is an array for `cap` items.
inline void require_array(const void* values, std::size_t cap) {
    require(values != nullptr || cap == 0, "an array is NULL and its cap is not 0");
}

/// Copies what fits into the caller's array; says how many there are.
template <class Item, class TimingCount, class At>
opora_status copy_out(Item* values, std::size_t cap, std::size_t* len, TimingCount count, At&& at) {
    require_array(values, cap);
    const std::size_t all = static_cast<std::size_t>(count);
    if (len != nullptr) {
        *len = all;
    }
    for (std::size_t i = 0; i < all && i < cap; ++i) {
        values[i] = at(i);
    }
    return all > cap && values != nullptr ? OPORA_E_SPACE : OPORA_OK;
}

/// Ends the call with OPORA_E_RANGE unless the index is one of `count`.
inline void require_index(std::size_t index, std::size_t count) {
    if (index >= count) {
        throw Fault{OPORA_E_RANGE, "an index is past the end"};
    }
}

/// An item of a list; ends the call with OPORA_E_RANGE past its end.
template <class Item>
const Item& item_of(const std::vector<Item>& items, std::size_t index) {
    require_index(index, items.size());
    return items[index];
}

inline opora_window window_out(const Window& window) noexcept {
    return opora_window{window.first.days, window.last.days};
}

/// A day within the years that the library works with.
inline Date date_in(std::int32_t days) {
    const Date date{days};
    require(min_date() <= date && date <= max_date(), "a day is outside the years 1400 to 9999");
    return date;
}

inline Window window_in(const opora_window& window) {
    require(window.first <= window.last, "a window ends before it begins");
    return Window{date_in(window.first), date_in(window.last)};
}

inline opora_hours hours_out(const TimeOfDayRange& hours) noexcept {
    return opora_hours{hours.hour, hours.minute, hours.range ? 1 : 0, hours.last_hour, hours.last_minute};
}

inline std::int32_t flags_out(const TimingFlags& flags) noexcept {
    return (flags.ambiguous ? OPORA_FLAG_AMBIGUOUS : 0) | (flags.broken ? OPORA_FLAG_BROKEN : 0) |
           (flags.outside ? OPORA_FLAG_OUTSIDE : 0);
}

/// The place with its texts borrowed.
[[nodiscard]] opora_place place_view(const Place& place) noexcept;
/// The place that a source points to; its texts are the programme's.
[[nodiscard]] opora_place place_view(const Programme& programme, const Source& source) noexcept;

/// The caller's calendar, or Russia's.
[[nodiscard]] Calendar calendar_in(const opora_calendar* calendar);

} // namespace opora::capi
