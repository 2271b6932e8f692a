/* Opora, MIT licence. See LICENSE. */
/*
 * What the tests of the C API check with: each CHECK counts, and prints where it stands when it fails; the test goes on.
 */
#ifndef OPORA_TESTS_CHECK_H
#define OPORA_TESTS_CHECK_H

#include <stddef.h>
#include <stdint.h>

#include "opora.h"

#ifdef __cplusplus
extern "C" {
#endif

/* The condition holds. */
#define CHECK(condition) check_that((condition) ? 1 : 0, #condition, __FILE__, __LINE__)
/* A whole number is as expected. */
#define CHECK_NUMBER(expected, actual) check_number((int64_t)(expected), (int64_t)(actual), #actual, __FILE__, __LINE__)
/* A text has these bytes, and a NUL behind them. */
#define CHECK_TEXT(expected, actual) check_text(expected, actual, #actual, __FILE__, __LINE__)
/* A text contains these bytes. */
#define CHECK_HOLDS(part, actual) check_holds(part, actual, #actual, __FILE__, __LINE__)
/* A status is OPORA_OK. */
#define CHECK_OK(actual) check_status(OPORA_OK, (actual), #actual, __FILE__, __LINE__)
/* A status is as expected. */
#define CHECK_STATUS(expected, actual) check_status((expected), (actual), #actual, __FILE__, __LINE__)
/* A call with a context gave this status, the context says so, and in words; empty words after a success. */
#define CHECK_CALL(expected, context, actual) check_call((expected), (context), (actual), #actual, __FILE__, __LINE__)
/* The text of a handle is these bytes; frees it. */
#define CHECK_FREE_TEXT(expected, text) check_free_text(expected, text, 0, __FILE__, __LINE__)
/* The text of a handle contains these bytes; frees it. */
#define CHECK_FREE_HOLDS(part, text) check_free_text(part, text, 1, __FILE__, __LINE__)

/* Bytes and size of a literal, as functions take text. */
#define TEXT(literal) literal, sizeof(literal) - 1

/* All checks since the program began, and those that failed. */
extern size_t check_count;
extern size_t check_failures;

void check_that(int holds, const char* what, const char* file, int line);
void check_number(int64_t expected, int64_t actual, const char* what, const char* file, int line);
void check_text(const char* expected, opora_str actual, const char* what, const char* file, int line);
void check_holds(const char* part, opora_str actual, const char* what, const char* file, int line);
void check_status(opora_status expected, opora_status actual, const char* what, const char* file, int line);
void check_call(opora_status expected, const opora_context* context, opora_status actual, const char* what,
                const char* file, int line);
void check_free_text(const char* expected, opora_text* text, int part, const char* file, int line);

/* Whether the bytes stand in the text. */
int text_holds(opora_str text, const char* part);
/* Whether two texts have the same bytes. */
int text_same(opora_str a, opora_str b);

#ifdef __cplusplus
}
#endif

#endif
