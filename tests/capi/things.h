/* Opora, MIT licence. See LICENSE. */
/* One of each thing that a function of the C API can be asked about, with at least one item of every list. */
#ifndef OPORA_TESTS_THINGS_H
#define OPORA_TESTS_THINGS_H

#include "support.h"

#ifdef __cplusplus
extern "C" {
#endif

typedef struct things {
    opora_context* context;
    opora_programme* programme;
    opora_calendar* calendar;
    opora_timing* timing;
    opora_findings* findings;
    opora_mentorship_evidence* evidence;
    opora_coverage* coverage;
    opora_changes* changes;
    opora_builder* builder;
    const char* path;
} things;

/* Makes them; ends the program where that fails. */
void make_things(things* all);
void free_things(things* all);

#ifdef __cplusplus
}
#endif

#endif
