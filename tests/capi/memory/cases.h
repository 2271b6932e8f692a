/* Opora, MIT licence. See LICENSE. */
/* What allocation failures are tried on: each function that can run out of memory, with its inputs. */
#ifndef OPORA_TESTS_MEMORY_CASES_H
#define OPORA_TESTS_MEMORY_CASES_H

#include "check.h"

/* What all cases are given; it does not change. */
typedef struct inputs {
    const char* bytes; /* a document */
    size_t size;
    const char* path; /* of a document */
    opora_programme* programme;
    opora_programme* other;
    opora_findings* findings;
    opora_changes* changes;
    opora_mentorship_evidence* evidence;
    opora_coverage* coverage;
    opora_calendar* calendar;
    opora_timing* timing;
    opora_recurrence* rule;
} inputs;

/* What calls give. A call that fails leaves all of it as it was. */
typedef struct made {
    opora_context* context;
    opora_text* text;
    opora_programme* programme;
    opora_calendar* calendar;
    opora_timing* timing;
    opora_timings* timings;
    opora_recurrence* rule;
    opora_builder* builder;
    opora_findings* findings;
    opora_changes* changes;
    opora_mentorship_evidence* evidence;
    opora_coverage* coverage;
    opora_settings* settings;
    opora_dated dated;
    opora_window windows[4];
    int32_t days[4];
    int32_t number;
    size_t len;
    opora_str id;
} made;

/* One function with one input. */
typedef struct memory_case {
    const char* name; /* the function, and what is special about it behind a space */
    opora_status (*call)(opora_context* context, const inputs* in, made* out);
    opora_status final; /* what it returns when there is memory */
    int edits;          /* 1: it changes `out->builder`, which begins with the programme */
    int large;          /* 1: it is tried on a large programme too */
} memory_case;

extern const memory_case memory_cases[];
extern const size_t memory_case_count;

#endif
