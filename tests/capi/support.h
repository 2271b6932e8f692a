/* Opora, MIT licence. See LICENSE. */
/* What the tests of the C API have in common: contexts, the project's example, days. */
#ifndef OPORA_TESTS_SUPPORT_H
#define OPORA_TESTS_SUPPORT_H

#include "check.h"

#ifdef __cplusplus
extern "C" {
#endif

/* A context that speaks English; ends the program where there is none to have. */
opora_context* new_context(void);

/* The whole file; the caller frees it. NULL where there is none. */
char* file_bytes(const char* path, size_t* size);

/* docs/examples/programme.docx of the project, read (its text in a library without office); ends the program where that
 * fails. */
opora_programme* example(opora_context* context);
/* Its path and its bytes; the caller frees the bytes. */
const char* example_path(void);

/* A programme from its JSON; ends the program where that fails. */
opora_programme* programme_of(opora_context* context, const char* json);

/* The day of `2022-09-08`; INT32_MIN where that is none. */
int32_t day(const char* iso);

/* A small programme of every list, invented, with two events. */
extern const char small_json[];

#ifdef __cplusplus
}
#endif

#endif
