/* Opora, MIT licence. See LICENSE. */
/*
 * Allocations of this program and of the libraries that it loads, counted and made to fail: C++'s operator new
 * (counted_new.cpp) and, but for sanitizers, which bring their own, malloc() and its kin (counted_malloc.c), so that
 * those of third-party libraries fail too.
 */
#ifndef OPORA_TESTS_COUNTED_H
#define OPORA_TESTS_COUNTED_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct counted {
    int watching;     /* blocks are counted */
    int armed;        /* allocations are counted, and may fail */
    int only_new;     /* those of malloc() go through */
    int lasting;      /* all after the chosen one fail as well */
    int fired;        /* one has failed */
    size_t countdown; /* until the chosen one; 0: none fails */
    size_t asked;     /* allocations since arming */
    int64_t live;     /* blocks that were allocated and not freed since watching began */
} counted;

extern counted counted_state;

/* Whether an allocation may go through. */
int counted_allows(void);

/* From now on the nth allocation fails, from 1; 0: none. */
void counted_arm(size_t nth, int lasting);
void counted_disarm(void);

/* Whether C's malloc() is counted too, where that is wanted. */
extern const int counted_everything;
/* Memory that is not counted. */
void* counted_block(size_t size);
void counted_release(void* block);

#ifdef __cplusplus
}
#endif

#endif
