/* Opora, MIT licence. See LICENSE. */
/*
 * test_capi GROUP...   the tests of these groups of the C API; of all without any
 */
#include <stdio.h>
#include <string.h>

#include "check.h"
#include "groups.h"

typedef struct group {
    const char* name;
    void (*test)(void);
} group;

static const group groups[] = {
    {"base", test_base},
    {"context", test_context},
    {"dates", test_dates},
    {"calendar", test_calendar},
    {"timing", test_timing},
    {"timings", test_timings},
    {"recurrence", test_recurrence},
    {"programme", test_programme},
    {"items", test_items},
    {"item_timings", test_item_timings},
    {"parts", test_parts},
    {"columns", test_columns},
    {"builder", test_builder},
    {"names", test_names},
    {"rules", test_rules},
    {"findings", test_findings},
    {"diff", test_diff},
    {"write", test_write},
    {"grown", test_grown},
#if OPORA_TEST_ARGUMENTS
    {"arguments", test_arguments},
    {"sizes", test_sizes},
#endif

};

static int wanted(const char* name, int argc, char** argv) {
    int i;
    for (i = 1; i < argc; ++i) {
        if (strcmp(argv[i], name) == 0) {
            return 1;
        }
    }
    return argc == 1;
}

int main(int argc, char** argv) {
    size_t i;
    size_t run = 0;
    for (i = 0; i < sizeof groups / sizeof groups[0]; ++i) {
        if (wanted(groups[i].name, argc, argv)) {
            const size_t failures = check_failures;
            groups[i].test();
            ++run;
            if (check_failures != failures) {
                fprintf(stderr, "%s: failed\n", groups[i].name);
            }
        }
    }
    printf("%lu groups, %lu checks, %lu failed\n", (unsigned long)run, (unsigned long)check_count,
           (unsigned long)check_failures);
    return check_failures == 0 && run > 0 ? 0 : 1;
}
