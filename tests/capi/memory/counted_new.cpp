// Opora, MIT licence. See LICENSE.
//
// C++'s allocations, counted.
#include "counted.h"

#include <new>

namespace {

void* allocate(std::size_t size) noexcept {
    void* const block = counted_allows() != 0 ? counted_block(size == 0 ? 1 : size) : nullptr;
    counted_state.live += counted_state.watching != 0 && block != nullptr ? 1 : 0;
    return block;
}

void release(void* block) noexcept {
    counted_state.live -= counted_state.watching != 0 && block != nullptr ? 1 : 0;
    counted_release(block);
}

} // namespace

void* operator new(std::size_t size) {
    if (void* const block = allocate(size)) {
        return block;
    }
    throw std::bad_alloc();
}
void* operator new[](std::size_t size) { return operator new(size); }
void* operator new(std::size_t size, const std::nothrow_t&) noexcept { return allocate(size); }
void* operator new[](std::size_t size, const std::nothrow_t&) noexcept { return allocate(size); }
void operator delete(void* block) noexcept { release(block); }
void operator delete[](void* block) noexcept { release(block); }
void operator delete(void* block, std::size_t) noexcept { release(block); }
void operator delete[](void* block, std::size_t) noexcept { release(block); }
void operator delete(void* block, const std::nothrow_t&) noexcept { release(block); }
void operator delete[](void* block, const std::nothrow_t&) noexcept { release(block); }
