// Opora, MIT licence. See LICENSE.
//
// A library whose structs have grown, with callers that know less, and with some that know more.
#pragma once

#include <array>
#include <cstdio>
#include <cstring>

#include "view.hpp"

inline int failures = 0;

inline void expect(bool holds, const char* type, const char* what) {
    if (!holds) {
        std::fprintf(stderr, "%s: %s\n", type, what);
        ++failures;
    }
}

// A caller's struct of some size within bytes that nobody may touch.
template <class Grown>
struct Caller {
    static constexpr std::size_t room = sizeof(Grown) + 64;
    alignas(16) std::array<unsigned char, room> bytes;

    Caller(std::size_t size, unsigned char value, unsigned char rest) {
        bytes.fill(rest);
        std::memset(bytes.data(), value, size);
        const auto known = static_cast<std::uint32_t>(size);
        std::memcpy(bytes.data(), &known, sizeof known);
    }
    [[nodiscard]] bool are(std::size_t first, std::size_t end, unsigned char value) const {
        while (first < end && bytes[first] == value) {
            ++first;
        }
        return first == end;
    }
    Grown* get() { return reinterpret_cast<Grown*>(bytes.data()); }
};

// Whether the work ends with OPORA_E_VERSION.
template <class Work>
bool refused(Work work) {
    try {
        work();
    } catch (const opora::capi::Fault& fault) {
        return fault.status == OPORA_E_VERSION;
    }
    return false;
}

template <class Grown>
void try_filling(std::size_t first, const char* name) {
    constexpr auto head = sizeof(std::uint32_t);
    Grown full;
    std::memset(static_cast<void*>(&full), 0x3C, sizeof full);
    for (std::size_t size = head; size <= sizeof(Grown) + 32; ++size) {
        Caller<Grown> caller(size, 0xA5, 0xA5);
        if (size < first) {
            expect(refused([&] { opora::capi::fill(caller.get(), full); }), name, "a struct too small is not refused");
            expect(caller.are(head, caller.room, 0xA5), name, "a refused struct is written to");
            continue;
        }
        const auto known = size < sizeof(Grown) ? size : sizeof(Grown);
        expect(opora::capi::fill(caller.get(), full) == OPORA_OK, name, "a caller is not served");
        expect(caller.are(head, known, 0x3C), name, "fields that the caller has are not filled");
        expect(caller.are(known, size, 0), name, "what the library does not know is not zero");
        expect(caller.are(size, caller.room, 0xA5), name, "bytes past the caller's struct are written");
        expect(caller.get()->struct_size == size, name, "struct_size is changed");
    }
}

template <class Grown>
void try_options(std::size_t first, const char* name) {
    constexpr auto head = sizeof(std::uint32_t);
    Grown standard;
    std::memset(static_cast<void*>(&standard), 0x11, sizeof standard);
    for (std::size_t size = head; size <= sizeof(Grown) + 32; ++size) {
        Caller<Grown> caller(size, 0x3C, 0xA5);
        const auto take = [&] { return opora::capi::options_in<Grown>(caller.get(), standard); };
        if (size < first || size > sizeof(Grown)) {
            expect(refused(take), name, "options too small, or with bytes set that nobody knows, are not refused");
            continue;
        }
        Caller<Grown> got(sizeof(Grown), 0, 0);
        const Grown taken = take();
        std::memcpy(got.bytes.data(), &taken, sizeof taken);
        expect(got.are(head, size, 0x3C), name, "options that the caller has are not taken");
        expect(got.are(size, sizeof(Grown), 0x11), name, "options that the caller lacks are not those by default");
    }
    Caller<Grown> newer(sizeof(Grown) + 32, 0, 0xA5);
    expect(!refused([&] { (void)opora::capi::options_in<Grown>(newer.get(), standard); }), name,
           "a newer caller that asks for nothing new is refused");
}

/// A struct that has grown from `First`, whose size of today is the size that it first had or more.
template <class Grown, class First>
void try_grown(const char* name) {
    constexpr auto first = opora::capi::first_size<Grown>;
    static_assert(first != 0 && first <= sizeof(First) && sizeof(First) < sizeof(Grown));
    try_filling<Grown>(first, name);
    try_options<Grown>(first, name);
}

inline int finish(int structs) {
    std::printf("%d structs grown, %d failures\n", structs, failures);
    return failures == 0 ? 0 : 1;
}
