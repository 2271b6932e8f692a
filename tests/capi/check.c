/* Opora, MIT licence. See LICENSE. */
#include "check.h"

#include <stdio.h>
#include <string.h>

size_t check_count = 0;
size_t check_failures = 0;

/* Counts a check; says where it failed. Tells whether the caller is to print more. */
static int failed(int holds, const char* what, const char* file, int line) {
    ++check_count;
    if (holds) {
        return 0;
    }
    ++check_failures;
    fprintf(stderr, "%s:%d: %s\n", file, line, what);
    return 1;
}

int text_holds(opora_str text, const char* part) {
    const size_t size = strlen(part);
    size_t i;
    for (i = 0; i + size <= text.size; ++i) {
        if (memcmp(text.data + i, part, size) == 0) {
            return 1;
        }
    }
    return 0;
}

int text_same(opora_str a, opora_str b) { return a.size == b.size && memcmp(a.data, b.data, a.size) == 0; }

void check_that(int holds, const char* what, const char* file, int line) { failed(holds, what, file, line); }

void check_number(int64_t expected, int64_t actual, const char* what, const char* file, int line) {
    if (failed(expected == actual, what, file, line)) {
        fprintf(stderr, "    expected %.0f, got %.0f\n", (double)expected, (double)actual);
    }
}

void check_text(const char* expected, opora_str actual, const char* what, const char* file, int line) {
    const size_t size = strlen(expected);
    const int holds = actual.data != NULL && actual.size == size && memcmp(actual.data, expected, size) == 0 &&
                      actual.data[size] == 0;
    if (failed(holds, what, file, line)) {
        fprintf(stderr, "    expected \"%s\", got \"%.*s\"\n", expected, (int)actual.size,
                actual.data == NULL ? "" : actual.data);
    }
}

void check_holds(const char* part, opora_str actual, const char* what, const char* file, int line) {
    const int holds = actual.data != NULL && actual.data[actual.size] == 0 && text_holds(actual, part);
    if (failed(holds, what, file, line)) {
        fprintf(stderr, "    expected it to contain \"%s\", got \"%.*s\"\n", part,
                (int)(actual.size < 1000 ? actual.size : 1000), actual.data == NULL ? "" : actual.data);
    }
}

void check_status(opora_status expected, opora_status actual, const char* what, const char* file, int line) {
    if (failed(expected == actual, what, file, line)) {
        fprintf(stderr, "    expected %s (%d), got %s (%d)\n", opora_status_name(expected).data, (int)expected,
                opora_status_name(actual).data, (int)actual);
    }
}

void check_call(opora_status expected, const opora_context* context, opora_status actual, const char* what,
                const char* file, int line) {
    const opora_str message = opora_context_message(context);
    check_status(expected, actual, what, file, line);
    if (failed(opora_context_status(context) == actual, "the context's status is another", file, line) ||
        failed((message.size == 0) == (actual == OPORA_OK), "a message after a failure, none after a success", file,
               line)) {
        fprintf(stderr, "    %s: \"%s\"\n", what, message.data);
    }
}

void check_free_text(const char* expected, opora_text* text, int part, const char* file, int line) {
    const opora_str bytes = opora_text_get(text);
    if (part) {
        check_holds(expected, bytes, "text", file, line);
    } else {
        check_text(expected, bytes, "text", file, line);
    }
    opora_text_free(text);
}
