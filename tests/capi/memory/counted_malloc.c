/* Opora, MIT licence. See LICENSE. */
/* The allocator of this program: that of the C library, counted. The dynamic linker gives it to all shared libraries. */
/* C++'s operator new does not come by here: it is counted by itself. */
#include "counted.h"

#include <errno.h>
#include <stdlib.h>

/* What glibc calls its own, for programs that put theirs before it. */
extern void* __libc_malloc(size_t size);
extern void* __libc_calloc(size_t count, size_t size);
extern void* __libc_realloc(void* block, size_t size);
extern void* __libc_memalign(size_t alignment, size_t size);
extern void __libc_free(void* block);

const int counted_everything = 1;

void* counted_block(size_t size) { return __libc_malloc(size); }
void counted_release(void* block) { __libc_free(block); }

static int allows(void) { return counted_state.only_new || counted_allows(); }

static void* made(void* block) {
    counted_state.live += counted_state.watching && block != NULL ? 1 : 0;
    return block;
}

static void* refused(void) {
    errno = ENOMEM;
    return NULL;
}

void* malloc(size_t size) { return allows() ? made(__libc_malloc(size)) : refused(); }

void* calloc(size_t count, size_t size) { return allows() ? made(__libc_calloc(count, size)) : refused(); }

void* realloc(void* block, size_t size) {
    if (!allows()) {
        return refused();
    }
    return block == NULL ? made(__libc_malloc(size)) : __libc_realloc(block, size);
}

void* aligned_alloc(size_t alignment, size_t size) {
    return allows() ? made(__libc_memalign(alignment, size)) : refused();
}

int posix_memalign(void** out, size_t alignment, size_t size) {
    void* const block = aligned_alloc(alignment, size);
    if (block == NULL) {
        return ENOMEM;
    }
    *out = block;
    return 0;
}

void free(void* block) {
    counted_state.live -= counted_state.watching && block != NULL ? 1 : 0;
    __libc_free(block);
}
