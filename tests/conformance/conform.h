/* Opora, MIT licence. See LICENSE. */
/*
 * One call of the C API from the command line: `conform OPERATION name=value...` prints what it gives, byte for byte, or
 * what was refused. run.py compares that with the cases and with what Python and the program `opora` give.
 */
#ifndef CONFORM_H
#define CONFORM_H

#include <opora.h>

/** What an operation is given. */
typedef struct arguments {
    int count;
    char** words; /**< `name=value`; of `step=` there may be many, in order */
    opora_context* context;
} arguments;

/** The value of an argument, or NULL. */
const char* value_of(const arguments* all, const char* name);
/** The value of an argument; without it the program ends with 2. */
const char* required(const arguments* all, const char* name);
/** 1 where the argument stands and is not 0. */
int32_t is_set(const arguments* all, const char* name);
/** The window of an argument; 0 where it is not given. */
int32_t window_of(const arguments* all, const char* name, opora_window* out);
/** Russian unless `language=en`. */
opora_language language_of(const arguments* all);
/** The calendar of `holidays=FILE`, or NULL for the usual one; the caller frees it. */
opora_calendar* calendar_of(const arguments* all);
/** The programme of a file; NULL where it was refused, which has been printed. */
opora_programme* programme_of(const arguments* all, const char* name);
/** A whole file; the program ends with 2 where there is none. The caller frees it. */
char* bytes_of(const char* path, size_t* size);

/** Prints a text and frees it. */
void print_text(opora_text* text);
/** Prints bytes. */
void print_str(opora_str text);
/** Prints a day, `2020-09-07`. */
void print_date(int32_t date);
/** Prints what the context says was refused. */
int refuse(const opora_context* context);
/** Prints the text where the status is OPORA_OK, else what was refused. */
int give(const arguments* all, opora_status status, opora_text* text);

/** The operations; each gives the exit code: 0, or 1 where the call was refused. */
int do_timing(const arguments* all);
int do_times_and_notes(const arguments* all);
int do_timings(const arguments* all);
int do_spell(const arguments* all);
int do_recurrence(const arguments* all);
int do_day(const arguments* all);
int do_working_days(const arguments* all);
int do_relation(const arguments* all);
int do_identifier(const arguments* all);
int do_organisation_name(const arguments* all);
int do_format(const arguments* all);
int do_read(const arguments* all);
int do_parts(const arguments* all);
int do_check(const arguments* all);
int do_rules(const arguments* all);
int do_csv(const arguments* all);
int do_ics(const arguments* all);
int do_html(const arguments* all);
int do_svg(const arguments* all);
int do_xlsx(const arguments* all);
int do_diff(const arguments* all);
int do_pseudonyms(const arguments* all);
int do_evidence(const arguments* all);
int do_evidence_json(const arguments* all);
int do_coverage(const arguments* all);
int do_edit(const arguments* all);

#endif
