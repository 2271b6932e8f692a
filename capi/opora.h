/* Opora, MIT licence. See LICENSE. */
/**
 * Opora's C API: programmes of school networks in which strong schools mentor struggling ones.
 *
 * This header is the contract: within a major version no function, constant or field of it is removed or changed, new
 * ones are added. The rules that all functions keep, and why, are in capi/conventions.md; in short:
 *
 * - A function that can fail returns an #opora_status: 0 is success, a negative number a fault of the caller or of the
 *   machine, a positive one the published number of what is wrong with the data (101 is OP101). What it gives comes back
 *   through its last arguments, which are left alone when it fails.
 * - Text goes in as a pointer and a size in bytes, UTF-8 unless said otherwise, and comes out as #opora_str: bytes of the
 *   object that was asked, good until that object is freed. A NUL stands behind them and is not counted.
 * - What a function named `..._create`, `_parse`, `_read`, `_build` or with an `out` of a handle type gives is the caller's
 *   and is freed by the `_free` of its type. A `_free` takes NULL and never fails.
 * - Handles other than contexts and builders never change: any number of threads may use one at the same time.
 * - Indices count from 0, days are counted from 1970-01-01, numbers of rows and columns of documents count from 1.
 * - Structs that may grow begin with `struct_size`; set them up by their `_INIT`.
 */
#ifndef OPORA_H
#define OPORA_H

#include <stddef.h>
#include <stdint.h>

#include "opora_codes.h"

#ifdef __cplusplus
extern "C" {
#endif

/** Marks what the shared library exports. */
#ifndef OPORA_API
#if defined(_WIN32)
#define OPORA_API
#elif defined(__GNUC__)
#define OPORA_API __attribute__((visibility("default")))
#else
#define OPORA_API
#endif
#endif

/** @defgroup base Versions, status, text */
/** @{ */

/** Major version of the C API: a library with another one cannot be used by a program compiled with this header. */
#define OPORA_API_MAJOR 1
/** Minor version of the C API: what has been added since the major version began. */
#define OPORA_API_MINOR 0

/**
 * The outcome of a call: 0, a negative OPORA_E_*, or the positive number of a code, OPORA_CODE_*.
 *
 * Bindings should treat an unknown negative number as OPORA_E_INTERNAL and an unknown positive one as a fault of the data.
 */
typedef int32_t opora_status;
enum {
    OPORA_OK = 0,             /**< done */
    OPORA_E_ARGUMENT = -1,    /**< an argument breaks the function's contract: NULL, an unknown constant, a bad day */
    OPORA_E_RANGE = -2,       /**< an index is past the end */
    OPORA_E_MEMORY = -3,      /**< no memory; nothing has changed */
    OPORA_E_CANCELLED = -4,   /**< opora_context_cancel() or the progress callback asked to stop; nothing has changed */
    OPORA_E_VERSION = -5,     /**< a struct_size that this library does not know, or bytes set beyond what it knows */
    OPORA_E_SPACE = -6,       /**< the caller's array is too small; its `len` says how many items there are */
    OPORA_E_UNSUPPORTED = -7, /**< the library was built without this component */
    OPORA_E_INTERNAL = -8     /**< a fault of the library: please report it */
};

/** Bytes of UTF-8 that belong to another object. `data` is never NULL; `data[size]` is 0. Never grows. */
typedef struct opora_str {
    const char *data; /**< the bytes; lives as long as the object that was asked */
    size_t size;      /**< how many bytes, without the NUL behind them */
} opora_str;

/** A language of messages: 0 Russian, 1 English. */
typedef int32_t opora_language;
enum {
    OPORA_LANGUAGE_RUSSIAN = 0, /**< Russian */
    OPORA_LANGUAGE_ENGLISH = 1  /**< English */
};

/** The severity of a finding, a note or a code. */
typedef int32_t opora_severity;
enum {
    OPORA_SEVERITY_INFO = 0,    /**< worth a look */
    OPORA_SEVERITY_WARNING = 1, /**< it probably does not say what was meant */
    OPORA_SEVERITY_ERROR = 2    /**< it cannot hold, or could not be used */
};

/** The number of a code, OPORA_CODE_*: 101 is OP101. */
typedef int32_t opora_code;

/** A text that a function made; the caller frees it by opora_text_free(). */
typedef struct opora_text opora_text;

/** The version of the C API that the library has: major * 65536 + minor. Any thread. Since 1.0. */
OPORA_API uint32_t opora_api_version(void);

/** The version of the library, `0.1.0`. The bytes live for ever. Any thread. Since 1.0. */
OPORA_API opora_str opora_version(void);

/**
 * Whether the library was built with a component: `office` (DOCX and XLSX are read, XLSX is written).
 *
 * @param name  name of the component
 * @param size  bytes of the name
 * @return 1 if it is there, 0 if not. Any thread. Since 1.0.
 */
OPORA_API int32_t opora_has_component(const char *name, size_t size);

/**
 * A short name of a status: `OPORA_E_ARGUMENT`, `timing_not_understood`; an unknown one gives the name of its block,
 * `OPORA_E_INTERNAL` or `unknown_code`. The bytes live for ever. Any thread. Since 1.0.
 *
 * @param status  what a function returned
 */
OPORA_API opora_str opora_status_name(opora_status status);

/**
 * The published spelling of a code, `OP101`; empty for a number that is none. The bytes live for ever. Any thread.
 * Since 1.0.
 *
 * @param code  OPORA_CODE_*
 */
OPORA_API opora_str opora_code_id(opora_code code);

/**
 * The severity of a code by default; OPORA_SEVERITY_ERROR for a number that is no code. Any thread. Since 1.0.
 *
 * @param code  OPORA_CODE_*
 */
OPORA_API opora_severity opora_code_severity(opora_code code);

/**
 * The bytes of a text, empty for NULL. They live as long as the text. Any thread. Since 1.0.
 *
 * @param text  may be NULL
 */
OPORA_API opora_str opora_text_get(const opora_text *text);

/** Frees a text; NULL is fine. Since 1.0. @param text  may be NULL */
OPORA_API void opora_text_free(opora_text *text);

/** @} */

/** @defgroup context The context of calls */
/** @{ */

/**
 * What a thread that calls the library has of its own: the last message, the wish to stop, who is told of progress.
 *
 * One thread at a time may use a context; give each thread its own. Objects do not belong to the context they were made
 * with and may outlive it.
 */
typedef struct opora_context opora_context;

/** What a long piece of work is doing. */
typedef int32_t opora_step;
enum {
    OPORA_STEP_OPEN = 0,    /**< a file is taken apart */
    OPORA_STEP_READ = 1,    /**< the document is understood */
    OPORA_STEP_DATE = 2,    /**< its events get their days */
    OPORA_STEP_PHRASES = 3, /**< timing phrases are read, opora_timings_parse() */
    OPORA_STEP_CHECK = 4,   /**< contradictions are looked for */
    OPORA_STEP_WRITE = 5    /**< a report is written */
};

/**
 * Is told how far the work is, in the thread that does it; must not call the library with the same context.
 *
 * @param payload  as given to opora_context_set_progress()
 * @param step     OPORA_STEP_*; later versions may add steps
 * @param done     of the step, from 0 to 1
 * @return 0 to go on; anything else ends the work with OPORA_E_CANCELLED
 */
typedef int32_t (*opora_progress_fn)(void *payload, opora_step step, double done);

/** Where in a document something stands. Numbers count from 1, 0 means "not of this kind". */
typedef struct opora_place {
    uint32_t struct_size; /**< sizeof of this struct as the caller knows it */
    uint32_t paragraph;   /**< a paragraph, or a line of a plain text, outside tables */
    uint32_t table;       /**< number of the table in the document */
    uint32_t row;         /**< number of the row in the table */
    uint32_t cell;        /**< grid column; 0: the whole row */
    uint32_t span_first;  /**< first byte within the text of the cell or paragraph */
    uint32_t span_end;    /**< past the last byte; equal to span_first: all of it */
    opora_str document;   /**< name of the file as the caller gave it */
    opora_str part;       /**< sheet, `body`, `header`... or empty */
} opora_place;
/** An empty place. */
#define OPORA_PLACE_INIT {sizeof(opora_place), 0, 0, 0, 0, 0, 0, {"", 0}, {"", 0}}

/**
 * Makes a context. Messages are Russian until opora_context_set_language().
 *
 * @param out  where the context goes; the caller frees it by opora_context_free()
 * @return OPORA_OK, OPORA_E_ARGUMENT, OPORA_E_MEMORY. Any thread. Since 1.0.
 */
OPORA_API opora_status opora_context_create(opora_context **out);

/** Frees a context; NULL is fine. No call may be using it. Since 1.0. @param context  may be NULL */
OPORA_API void opora_context_free(opora_context *context);

/**
 * Sets the language of messages, and of what the context's calls print where their options do not say.
 *
 * @param context   not NULL
 * @param language  OPORA_LANGUAGE_RUSSIAN or OPORA_LANGUAGE_ENGLISH
 * @return OPORA_OK or OPORA_E_ARGUMENT. Since 1.0.
 */
OPORA_API opora_status opora_context_set_language(opora_context *context, opora_language language);

/**
 * Sets who is told of progress; NULL nobody.
 *
 * @param context   not NULL
 * @param progress  called in the thread that works; may be NULL
 * @param payload   handed to it; not owned
 * @return OPORA_OK or OPORA_E_ARGUMENT. Since 1.0.
 */
OPORA_API opora_status opora_context_set_progress(opora_context *context, opora_progress_fn progress, void *payload);

/**
 * Asks the call that works with this context to stop; it returns OPORA_E_CANCELLED soon. The wish holds, for later calls
 * too, until opora_context_reset(). The one function that another thread may call. Since 1.0.
 *
 * @param context  may be NULL
 */
OPORA_API void opora_context_cancel(opora_context *context);

/**
 * Forgets the last message and the wish to stop. Since 1.0.
 *
 * @param context  may be NULL
 */
OPORA_API void opora_context_reset(opora_context *context);

/**
 * What the last call with this context returned. Since 1.0.
 *
 * @param context  may be NULL, which gives OPORA_E_ARGUMENT
 */
OPORA_API opora_status opora_context_status(const opora_context *context);

/**
 * One sentence that says what was wrong in the last call with this context, in its language; empty after a success. The
 * bytes live until the next call with the context. Since 1.0.
 *
 * @param context  may be NULL
 */
OPORA_API opora_str opora_context_message(const opora_context *context);

/**
 * One sentence that says how to mend it; often empty. Lives as the message does. Since 1.0.
 *
 * @param context  may be NULL
 */
OPORA_API opora_str opora_context_advice(const opora_context *context);

/**
 * Where in the caller's data the fault of the last call stands. For a phrase or a rule the span alone is set.
 *
 * @param context  not NULL
 * @param place    filled in; its texts live until the next call with the context
 * @return OPORA_OK, OPORA_E_ARGUMENT, OPORA_E_VERSION. Does not count as a call with the context. Since 1.0.
 */
OPORA_API opora_status opora_context_place(const opora_context *context, opora_place *place);

/** @} */

/** @defgroup dates Days and windows */
/** @{ */

/** A day: how many days after 1970-01-01; negative before it. Years 1400 to 9999. */
typedef int32_t opora_date;

/** A run of days, both ends included; each counts days from 1970-01-01. Never grows. */
typedef struct opora_window {
    opora_date first; /**< first day */
    opora_date last;  /**< last day, not before the first */
} opora_window;

/** Year, month and day of the proleptic Gregorian calendar. Never grows. */
typedef struct opora_civil {
    int32_t year;  /**< 1400 to 9999 */
    int32_t month; /**< 1 to 12 */
    int32_t day;   /**< 1 to 31 */
} opora_civil;

/**
 * The day of a year, month and day.
 *
 * @param year   1400 to 9999
 * @param month  1 to 12
 * @param day    1 to the last of the month
 * @param out    days from 1970-01-01
 * @return OPORA_OK, or OPORA_E_ARGUMENT where the calendar has no such day. Any thread. Since 1.0.
 */
OPORA_API opora_status opora_date_from_civil(int32_t year, int32_t month, int32_t day, opora_date *out);

/**
 * Year, month and day of a day.
 *
 * @param date  days from 1970-01-01
 * @param out   filled in
 * @return OPORA_OK, or OPORA_E_ARGUMENT outside the years 1400 to 9999. Any thread. Since 1.0.
 */
OPORA_API opora_status opora_date_to_civil(opora_date date, opora_civil *out);

/**
 * Reads `2020-09-07`.
 *
 * @param text  ISO 8601, extended format
 * @param size  bytes of the text
 * @param out   days from 1970-01-01
 * @return OPORA_OK, or OPORA_E_ARGUMENT where the text is no day. Any thread. Since 1.0.
 */
OPORA_API opora_status opora_date_parse(const char *text, size_t size, opora_date *out);

/**
 * Reads `2020-09-07/2020-09-11`, or one day as a window of it alone.
 *
 * @param text  an ISO 8601 interval of days
 * @param size  bytes of the text
 * @param out   filled in
 * @return OPORA_OK, or OPORA_E_ARGUMENT where the text is no window or is reversed. Any thread. Since 1.0.
 */
OPORA_API opora_status opora_window_parse(const char *text, size_t size, opora_window *out);

/** How sure a relation of two events is when each is known only by windows. */
typedef int32_t opora_certainty;
enum {
    OPORA_CERTAINTY_IMPOSSIBLE = 0, /**< none of the ways in which they can lie has it */
    OPORA_CERTAINTY_POSSIBLE = 1,   /**< some have it */
    OPORA_CERTAINTY_CERTAIN = 2     /**< all have it */
};

/** A relation of two events. */
typedef int32_t opora_relation;
enum {
    OPORA_RELATION_BEFORE = 700,   /**< the first ends before the second starts */
    OPORA_RELATION_AFTER = 701,    /**< the first starts after the second ends */
    OPORA_RELATION_OVERLAPS = 702, /**< they share a day */
    OPORA_RELATION_WITHIN = 703    /**< each day of the first is a day of the second */
};

/** What is known of when an event takes place. Never grows. */
typedef struct opora_uncertain_interval {
    const opora_window *windows; /**< sorted; it takes place within one of them; NULL with no windows */
    size_t window_count;         /**< how many; 0: nothing is known */
    int32_t fills;               /**< 1: it lasts through each whole window; 0: some days within one of them */
} opora_uncertain_interval;

/**
 * How sure a relation of two events is.
 *
 * @param relation  OPORA_RELATION_*
 * @param first     not NULL
 * @param second    not NULL
 * @param out       OPORA_CERTAINTY_*; without windows always OPORA_CERTAINTY_POSSIBLE
 * @return OPORA_OK, OPORA_E_ARGUMENT (also for windows that are reversed or not sorted), OPORA_E_MEMORY. Any thread.
 *         Since 1.0.
 */
OPORA_API opora_status opora_relation_certainty(opora_relation relation, const opora_uncertain_interval *first,
                                                const opora_uncertain_interval *second, opora_certainty *out);

/** @} */

/** @defgroup calendar Working days and school holidays */
/** @{ */

/** Which days are worked, and when the schools rest. */
typedef struct opora_calendar opora_calendar;

/** Why a day is worked or not. */
typedef int32_t opora_day_kind;
enum {
    OPORA_DAY_WORKING = 0,          /**< an ordinary working day */
    OPORA_DAY_SHORTENED = 1,        /**< a working day an hour shorter, before a holiday */
    OPORA_DAY_TRANSFERRED_WORK = 2, /**< a day off made a working day */
    OPORA_DAY_WEEKEND = 3,          /**< an ordinary day off of the week */
    OPORA_DAY_HOLIDAY = 4,          /**< a non-working holiday */
    OPORA_DAY_TRANSFERRED_OFF = 5,  /**< a working day made a day off */
    OPORA_DAY_DECREE_OFF = 6        /**< a day off by decree; works unless the calendar was told otherwise */
};

/** What a calendar knows of one day. */
typedef struct opora_day {
    uint32_t struct_size; /**< sizeof of this struct as the caller knows it */
    opora_day_kind kind;  /**< OPORA_DAY_* */
    int32_t working;      /**< 1 if it is worked */
    int32_t shortened;    /**< 1 if it is an hour shorter */
    int32_t provisional;  /**< 1 if the year's table is not final */
    int32_t covered;      /**< 0 if there is no table for the year and only the week was asked */
    int32_t has_moved;    /**< 1 if the day was exchanged with another */
    opora_date moved;     /**< that other day */
    opora_str note;       /**< in the words of the table; lives as long as the calendar */
} opora_day;
/** An empty day. */
#define OPORA_DAY_INIT {sizeof(opora_day), 0, 0, 0, 0, 0, 0, 0, {"", 0}}

/** A run of school holidays. */
typedef struct opora_holiday {
    uint32_t struct_size; /**< sizeof of this struct as the caller knows it */
    opora_window window;  /**< its days */
    opora_str name;       /**< `autumn`, `winter`, `spring`, `summer`, `extra`... */
    opora_str scope;      /**< for whom, `RU-SPE`; empty for all */
    opora_str note;       /**< in the words of the table */
} opora_holiday;
/** An empty run of holidays. */
#define OPORA_HOLIDAY_INIT {sizeof(opora_holiday), {0, 0}, {"", 0}, {"", 0}, {"", 0}}

/**
 * A plain week, Monday to Friday, without holidays.
 *
 * @param context  not NULL
 * @param out      the caller frees it by opora_calendar_free()
 * @return OPORA_OK, OPORA_E_ARGUMENT, OPORA_E_MEMORY. Since 1.0.
 */
OPORA_API opora_status opora_calendar_create_week(opora_context *context, opora_calendar **out);

/**
 * Russia's production calendar: holidays, transferred days off, working Saturdays, shortened days, from 2018 to the last
 * year of the table that is compiled in (opora_calendar_coverage()).
 *
 * @param context          not NULL
 * @param decree_days_off  1 to count the days off by presidential decree (2020, 2021) as days off, 0 not to
 * @param out              the caller frees it by opora_calendar_free()
 * @return OPORA_OK, OPORA_E_ARGUMENT, OPORA_E_MEMORY. Since 1.0.
 */
OPORA_API opora_status opora_calendar_create_russia(opora_context *context, int32_t decree_days_off,
                                                    opora_calendar **out);

/**
 * A calendar from a table of text: columns `date`, `kind`; `moved`, `provisional`, `note` optional; separated by tabs,
 * commas or semicolons (docs/guide/calendar.md).
 *
 * @param context          not NULL
 * @param text             the table
 * @param size             bytes of the table
 * @param name             of the file, for places of faults; may be NULL with 0
 * @param name_size        bytes of the name
 * @param decree_days_off  as for opora_calendar_create_russia()
 * @param out              the caller frees it by opora_calendar_free()
 * @return OPORA_OK, OPORA_E_ARGUMENT, OPORA_E_MEMORY, or a code 201 to 210 with its place. Since 1.0.
 */
OPORA_API opora_status opora_calendar_parse(opora_context *context, const char *text, size_t size, const char *name,
                                            size_t name_size, int32_t decree_days_off, opora_calendar **out);

/**
 * The same calendar with school holidays from a table: columns `holiday`, `first`, `last`; `scope`, `note` optional.
 *
 * @param context     not NULL
 * @param calendar    not NULL; is not changed
 * @param text        the table
 * @param size        bytes of the table
 * @param name        of the file, for places of faults; may be NULL with 0
 * @param name_size   bytes of the name
 * @param scope       keep the rows of this scope and those for all; NULL with 0 keeps all
 * @param scope_size  bytes of the scope
 * @param out         the caller frees it by opora_calendar_free()
 * @return OPORA_OK, OPORA_E_ARGUMENT, OPORA_E_MEMORY, or a code 201 to 210 with its place. Since 1.0.
 */
OPORA_API opora_status opora_calendar_with_holidays(opora_context *context, const opora_calendar *calendar,
                                                    const char *text, size_t size, const char *name, size_t name_size,
                                                    const char *scope, size_t scope_size, opora_calendar **out);

/** Frees a calendar; NULL is fine. Since 1.0. @param calendar  may be NULL */
OPORA_API void opora_calendar_free(opora_calendar *calendar);

/**
 * What the calendar knows of a day.
 *
 * @param calendar  not NULL
 * @param date      days from 1970-01-01
 * @param out       filled in
 * @return OPORA_OK, OPORA_E_ARGUMENT, OPORA_E_VERSION. Any thread. Since 1.0.
 */
OPORA_API opora_status opora_calendar_day(const opora_calendar *calendar, opora_date date, opora_day *out);

/**
 * The working day so many working days later, or earlier for a negative count; 0 gives the day itself, 1 the next working
 * day, -1 the previous one.
 *
 * @param calendar  not NULL
 * @param date      days from 1970-01-01
 * @param count     working days
 * @param out       days from 1970-01-01
 * @return OPORA_OK, or OPORA_E_ARGUMENT (also where that leaves the years 1400 to 9999). Any thread. Since 1.0.
 */
OPORA_API opora_status opora_calendar_add_working_days(const opora_calendar *calendar, opora_date date, int32_t count,
                                                       opora_date *out);

/**
 * Working days of a window, both ends included.
 *
 * @param calendar  not NULL
 * @param window    its days
 * @param out       how many
 * @return OPORA_OK, or OPORA_E_ARGUMENT (also for a reversed window). Any thread. Since 1.0.
 */
OPORA_API opora_status opora_calendar_count_working_days(const opora_calendar *calendar, opora_window window,
                                                         int32_t *out);

/**
 * The years that the table covers, whole.
 *
 * @param calendar  not NULL
 * @param out       first day of the first year to the last day of the last
 * @return 1 if there is a table, 0 for a plain week or NULL. Any thread. Since 1.0.
 */
OPORA_API int32_t opora_calendar_coverage(const opora_calendar *calendar, opora_window *out);

/** How many runs of school holidays the calendar has; 0 for NULL. Any thread. Since 1.0. @param calendar  may be NULL */
OPORA_API size_t opora_calendar_holiday_count(const opora_calendar *calendar);

/**
 * A run of school holidays, in the order of their first days.
 *
 * @param calendar  not NULL
 * @param index     from 0
 * @param out       filled in; its texts live as long as the calendar
 * @return OPORA_OK, OPORA_E_ARGUMENT, OPORA_E_RANGE, OPORA_E_VERSION. Any thread. Since 1.0.
 */
OPORA_API opora_status opora_calendar_holiday_at(const opora_calendar *calendar, size_t index, opora_holiday *out);

/** @} */

/** @defgroup timing The timing language */
/** @{ */

/** What a timing phrase means by itself, before any context. */
typedef struct opora_timing opora_timing;

/** The answers for a whole column of phrases. */
typedef struct opora_timings opora_timings;

/** The kinds of timing. OPORA_KIND_UNKNOWN: the phrase was not understood. */
typedef int32_t opora_kind;
enum {
    OPORA_KIND_UNKNOWN = -1, /**< not understood */
    OPORA_KIND_SPAN = 0,     /**< dates, ranges, months, quarters, or a list of them */
    OPORA_KIND_UNTIL = 1,    /**< a deadline */
    OPORA_KIND_SINCE = 2,    /**< a start without an end */
    OPORA_KIND_EVERY = 3,    /**< it repeats */
    OPORA_KIND_ALWAYS = 4,   /**< all the time */
    OPORA_KIND_OPEN = 5,     /**< it is dated elsewhere, or on demand */
    OPORA_KIND_RELATIVE = 6  /**< it is dated from another event */
};

/** Doubts that an answer carries, bits. Without any, the windows are what the phrase says. */
typedef int32_t opora_flags;
enum {
    OPORA_FLAG_AMBIGUOUS = 1, /**< another reading is possible */
    OPORA_FLAG_BROKEN = 2,    /**< a range ends before it starts */
    OPORA_FLAG_OUTSIDE = 4    /**< a window lies wholly outside the context */
};

/** How to spell a meaning. */
typedef int32_t opora_spelling;
enum {
    OPORA_SPELL_CANONICAL = 800, /**< its one canonical text, `every(year): XXXX-11` (docs/guide/timing.md) */
    OPORA_SPELL_RUSSIAN = 801,   /**< good Russian, which reads back as the same meaning */
    OPORA_SPELL_ENGLISH = 802    /**< good English */
};

/** What surrounds a phrase. */
typedef struct opora_timing_options {
    uint32_t struct_size;           /**< sizeof of this struct as the caller knows it */
    int32_t has_period;             /**< 1: `period` is given */
    opora_window period;            /**< of the programme; without it, windows that need one are left out */
    int32_t has_parent;             /**< 1: `parent` is given */
    opora_window parent;            /**< of the event that holds this one: supplies a missing year, month or week */
    const opora_calendar *calendar; /**< dates school holidays; NULL: Russia's production calendar */
} opora_timing_options;
/** No context. */
#define OPORA_TIMING_OPTIONS_INIT {sizeof(opora_timing_options), 0, {0, 0}, 0, {0, 0}, NULL}

/** What a phrase says beside its windows. */
typedef struct opora_dated {
    uint32_t struct_size;  /**< sizeof of this struct as the caller knows it */
    opora_kind kind;       /**< OPORA_KIND_* */
    opora_flags flags;     /**< OPORA_FLAG_*, bits */
    uint32_t window_count; /**< how many windows there are */
    uint32_t note_count;   /**< how many notes opora_timing_notes() gives */
    uint32_t count_times;  /**< `не реже 4 раз`: 4; 0: the phrase does not say */
    int32_t count_minimum; /**< 1: at least so many */
} opora_dated;
/** An empty answer. */
#define OPORA_DATED_INIT {sizeof(opora_dated), 0, 0, 0, 0, 0, 0}

/** Times of day that a phrase names. Never grows. */
typedef struct opora_hours {
    int32_t hour;        /**< 0 to 24 */
    int32_t minute;      /**< 0 to 59 */
    int32_t range;       /**< 1: until last_hour:last_minute */
    int32_t last_hour;   /**< of a range */
    int32_t last_minute; /**< of a range */
} opora_hours;

/** What was corrected, assumed or left out in a phrase. Never grows. */
typedef struct opora_timing_note {
    opora_code code;         /**< OPORA_CODE_* */
    opora_severity severity; /**< OPORA_SEVERITY_* */
    uint32_t span_first;     /**< first byte of the phrase that it speaks of */
    uint32_t span_end;       /**< past the last byte; equal to span_first: all of the phrase */
} opora_timing_note;

/**
 * Reads a timing phrase in Russian.
 *
 * @param context  not NULL
 * @param text     the phrase; an empty one or a dash is `open`
 * @param size     bytes of the phrase
 * @param out      the caller frees it by opora_timing_free()
 * @return OPORA_OK, OPORA_E_ARGUMENT, OPORA_E_MEMORY; OPORA_CODE_TIMING_NOT_UNDERSTOOD with the span that could not be
 *         read, OPORA_CODE_PHRASE_TOO_LONG, OPORA_CODE_TEXT_NOT_UTF8. Since 1.0.
 */
OPORA_API opora_status opora_timing_parse(opora_context *context, const char *text, size_t size, opora_timing **out);

/**
 * Reads the canonical text of a meaning, as opora_timing_spell() writes it.
 *
 * @param context  not NULL
 * @param text     canonical text
 * @param size     bytes of the text
 * @param out      the caller frees it by opora_timing_free()
 * @return as opora_timing_parse(). Since 1.0.
 */
OPORA_API opora_status opora_timing_parse_canonical(opora_context *context, const char *text, size_t size,
                                                    opora_timing **out);

/** Frees a timing; NULL is fine. Since 1.0. @param timing  may be NULL */
OPORA_API void opora_timing_free(opora_timing *timing);

/** Whether two phrases mean the same: 1 or 0; spans and notes are not compared. Any thread. Since 1.0.
 * @param a  may be NULL @param b  may be NULL */
OPORA_API int32_t opora_timing_equal(const opora_timing *a, const opora_timing *b);

/**
 * The kind as far as the phrase alone decides, OPORA_KIND_*; OPORA_KIND_UNKNOWN for NULL. Any thread. Since 1.0.
 *
 * @param timing  may be NULL
 */
OPORA_API opora_kind opora_timing_kind(const opora_timing *timing);

/**
 * The meaning in words.
 *
 * @param context   not NULL
 * @param timing    not NULL
 * @param spelling  OPORA_SPELL_*
 * @param out       the caller frees it by opora_text_free()
 * @return OPORA_OK, OPORA_E_ARGUMENT, OPORA_E_MEMORY. Since 1.0.
 */
OPORA_API opora_status opora_timing_spell(opora_context *context, const opora_timing *timing, opora_spelling spelling,
                                          opora_text **out);

/**
 * Dates a meaning.
 *
 * @param context  not NULL
 * @param timing   not NULL
 * @param options  NULL: no context
 * @param dated    filled in; may be NULL
 * @param windows  the caller's array, filled with the windows, sorted; may be NULL with cap 0
 * @param cap      how many windows the array holds
 * @param len      how many windows there are; may be NULL
 * @return OPORA_OK; OPORA_E_SPACE if there are more than cap (dated and len are set, the first cap windows too);
 *         OPORA_E_ARGUMENT, OPORA_E_MEMORY, OPORA_E_VERSION. Since 1.0.
 */
OPORA_API opora_status opora_timing_date(opora_context *context, const opora_timing *timing,
                                         const opora_timing_options *options, opora_dated *dated, opora_window *windows,
                                         size_t cap, size_t *len);

/**
 * Copies the times of day that a phrase names, `15:00-16:30`. Any thread. Since 1.0.
 *
 * @param timing  not NULL
 * @param hours   the caller's array; may be NULL with cap 0
 * @param cap     how many the array holds
 * @param len     how many there are; may be NULL
 * @return OPORA_OK, OPORA_E_ARGUMENT, OPORA_E_SPACE (the first cap are set)
 */
OPORA_API opora_status opora_timing_hours(const opora_timing *timing, opora_hours *hours, size_t cap, size_t *len);

/**
 * Copies what was corrected, assumed or left out in reading a phrase and in dating it.
 *
 * @param context  not NULL
 * @param timing   not NULL
 * @param options  NULL: no context; as for opora_timing_date(), the notes depend on them
 * @param notes    the caller's array; may be NULL with cap 0
 * @param cap      how many notes the array holds
 * @param len      how many there are; may be NULL
 * @return OPORA_OK, OPORA_E_SPACE (the first cap are set), OPORA_E_ARGUMENT, OPORA_E_MEMORY, OPORA_E_VERSION. Since 1.0.
 */
OPORA_API opora_status opora_timing_notes(opora_context *context, const opora_timing *timing,
                                          const opora_timing_options *options, opora_timing_note *notes, size_t cap,
                                          size_t *len);

/**
 * A note of opora_timing_notes() in one sentence, which quotes the phrase. Nothing is dated for it.
 *
 * @param context   not NULL
 * @param timing    not NULL
 * @param note      of this phrase; its severity is not looked at
 * @param language  OPORA_LANGUAGE_RUSSIAN or OPORA_LANGUAGE_ENGLISH
 * @param out       the caller frees it by opora_text_free()
 * @return OPORA_OK, OPORA_E_ARGUMENT (also for a code that no note has, and for a span that is none of the phrase),
 *         OPORA_E_MEMORY. Since 1.0.
 */
OPORA_API opora_status opora_timing_note_message(opora_context *context, const opora_timing *timing,
                                                 const opora_timing_note *note, opora_language language,
                                                 opora_text **out);

/**
 * Reads and dates a phrase as JSON, as in a programme's timings, with a member `notes`. A phrase that is not understood is
 * no failure: its kind is `unknown` and a note says why.
 *
 * @param context  not NULL
 * @param text     the phrase
 * @param size     bytes of the phrase
 * @param options  NULL: no context
 * @param out      the caller frees it by opora_text_free()
 * @return OPORA_OK, OPORA_E_ARGUMENT, OPORA_E_MEMORY, OPORA_E_VERSION. Since 1.0.
 */
OPORA_API opora_status opora_timing_to_json(opora_context *context, const char *text, size_t size,
                                            const opora_timing_options *options, opora_text **out);

/** What surrounds the phrases of a column. */
typedef struct opora_timings_options {
    uint32_t struct_size;           /**< sizeof of this struct as the caller knows it */
    int32_t expressions;            /**< 1: keep the canonical text of each, for opora_timings_expression() */
    const opora_window *periods;    /**< programmes' periods; NULL with 0; first > last: none for that phrase */
    size_t period_count;            /**< 0: none, 1: one for all, else one for each phrase */
    const opora_window *parents;    /**< windows of the events above; the same */
    size_t parent_count;            /**< the same */
    const opora_calendar *calendar; /**< NULL: Russia's production calendar */
} opora_timings_options;
/** No context. */
#define OPORA_TIMINGS_OPTIONS_INIT {sizeof(opora_timings_options), 0, NULL, 0, NULL, 0, NULL}

/** Columns of the answers, for opora_timings_numbers(). */
typedef int32_t opora_timings_column;
enum {
    OPORA_TIMINGS_KIND = 600,       /**< OPORA_KIND_*; OPORA_KIND_UNKNOWN: not understood */
    OPORA_TIMINGS_FLAGS = 601,      /**< OPORA_FLAG_*, bits */
    OPORA_TIMINGS_CODE = 602,       /**< OPORA_CODE_* that says why there is no answer; 0: there is one */
    OPORA_TIMINGS_SPAN_FIRST = 603, /**< first byte of what could not be read */
    OPORA_TIMINGS_SPAN_END = 604    /**< past its last byte */
};

/**
 * Reads and dates many phrases in one call. A phrase that is not understood does not end it: its kind is
 * OPORA_KIND_UNKNOWN and its code says why. Tells progress, can be cancelled.
 *
 * @param context  not NULL
 * @param bytes    all phrases, one behind the other, without anything between them; may be NULL with count 0
 * @param offsets  count + 1 numbers: phrase i is the bytes from offsets[i] to offsets[i + 1]; may be NULL with count 0
 * @param count    how many phrases
 * @param options  NULL: no context
 * @param out      the caller frees it by opora_timings_free()
 * @return OPORA_OK, OPORA_E_ARGUMENT (also for falling offsets), OPORA_E_MEMORY, OPORA_E_VERSION, OPORA_E_CANCELLED.
 *         Since 1.0.
 */
OPORA_API opora_status opora_timings_parse(opora_context *context, const char *bytes, const uint64_t *offsets,
                                           size_t count, const opora_timings_options *options, opora_timings **out);

/** Frees the answers; NULL is fine. Since 1.0. @param timings  may be NULL */
OPORA_API void opora_timings_free(opora_timings *timings);

/** How many phrases were asked; 0 for NULL. Any thread. Since 1.0. @param timings  may be NULL */
OPORA_API size_t opora_timings_count(const opora_timings *timings);

/**
 * Copies a column, a number a phrase.
 *
 * @param timings  not NULL
 * @param column   OPORA_TIMINGS_*
 * @param values   the caller's array; may be NULL with cap 0
 * @param cap      how many numbers the array holds
 * @param len      how many there are; may be NULL
 * @return OPORA_OK, OPORA_E_ARGUMENT, OPORA_E_SPACE (the first cap are set). Any thread. Since 1.0.
 */
OPORA_API opora_status opora_timings_numbers(const opora_timings *timings, opora_timings_column column, int32_t *values,
                                             size_t cap, size_t *len);

/**
 * Copies where the windows of each phrase begin: phrase i has the windows from offset i to offset i + 1.
 *
 * @param timings  not NULL
 * @param offsets  the caller's array of count + 1 numbers; may be NULL with cap 0
 * @param cap      how many numbers the array holds
 * @param len      how many there are; may be NULL
 * @return OPORA_OK, OPORA_E_ARGUMENT, OPORA_E_SPACE (the first cap are set). Any thread. Since 1.0.
 */
OPORA_API opora_status opora_timings_offsets(const opora_timings *timings, uint64_t *offsets, size_t cap, size_t *len);

/**
 * Copies all windows, those of the first phrase first.
 *
 * @param timings  not NULL
 * @param windows  the caller's array; may be NULL with cap 0
 * @param cap      how many windows the array holds
 * @param len      how many there are; may be NULL
 * @return OPORA_OK, OPORA_E_ARGUMENT, OPORA_E_SPACE (the first cap are set). Any thread. Since 1.0.
 */
OPORA_API opora_status opora_timings_windows(const opora_timings *timings, opora_window *windows, size_t cap,
                                             size_t *len);

/**
 * The canonical text of a phrase's meaning; empty where it was not understood, past the end, or not asked for in the
 * options. Lives as long as the answers. Any thread. Since 1.0.
 *
 * @param timings  may be NULL
 * @param index    from 0
 */
OPORA_API opora_str opora_timings_expression(const opora_timings *timings, size_t index);

/** @} */

/** @defgroup recurrence Recurrence rules of RFC 5545, for whole days */
/** @{ */

/** A recurrence rule. */
typedef struct opora_recurrence opora_recurrence;

/**
 * Reads the value of an RRULE property, `FREQ=MONTHLY;BYDAY=-1FR` (docs/reference/recurrence.md).
 *
 * @param context  not NULL
 * @param text     the rule
 * @param size     bytes of the rule
 * @param out      the caller frees it by opora_recurrence_free()
 * @return OPORA_OK, OPORA_E_ARGUMENT, OPORA_E_MEMORY, or a code 211 to 215 with its span. Since 1.0.
 */
OPORA_API opora_status opora_recurrence_parse(opora_context *context, const char *text, size_t size,
                                              opora_recurrence **out);

/** Frees a rule; NULL is fine. Since 1.0. @param rule  may be NULL */
OPORA_API void opora_recurrence_free(opora_recurrence *rule);

/**
 * The rule as the value of an RRULE property.
 *
 * @param context  not NULL
 * @param rule     not NULL
 * @param out      the caller frees it by opora_text_free()
 * @return OPORA_OK, OPORA_E_ARGUMENT, OPORA_E_MEMORY. Since 1.0.
 */
OPORA_API opora_status opora_recurrence_spell(opora_context *context, const opora_recurrence *rule, opora_text **out);

/**
 * The days of the rule that lie in a window, sorted.
 *
 * @param context  not NULL
 * @param rule     not NULL
 * @param start    DTSTART: the rule counts from it
 * @param window   the days that are looked for
 * @param dates    the caller's array; may be NULL with cap 0
 * @param cap      how many days the array holds; at most 10,000,000 days are looked for
 * @param len      how many there are; may be NULL
 * @return OPORA_OK, OPORA_E_SPACE (the first cap are set), OPORA_E_ARGUMENT, OPORA_E_MEMORY. Since 1.0.
 */
OPORA_API opora_status opora_recurrence_expand(opora_context *context, const opora_recurrence *rule, opora_date start,
                                               opora_window window, opora_date *dates, size_t cap, size_t *len);

/** @} */

/** @defgroup programme Programmes */
/** @{ */

/**
 * A programme: passport, participants, plan. Made by reading a document or JSON, or by a builder.
 */
typedef struct opora_programme opora_programme;

/** The lists of a programme. The `id`, `number` or index of an item is how others name it. */
typedef int32_t opora_list;
enum {
    OPORA_LIST_PERIODS = 100,          /**< opora_programme_period_at(); the first is the one in force */
    OPORA_LIST_APPROVALS = 101,        /**< opora_programme_approval_at() */
    OPORA_LIST_PASSPORT = 102,         /**< opora_programme_passport_entry_at() */
    OPORA_LIST_GOALS = 103,            /**< opora_programme_statement_at() */
    OPORA_LIST_TASKS = 104,            /**< opora_programme_statement_at() */
    OPORA_LIST_EXPECTED_RESULTS = 105, /**< opora_programme_statement_at() */
    OPORA_LIST_CLAUSES = 106,          /**< of an order: opora_programme_clause_at() */
    OPORA_LIST_DOCUMENTS = 107,        /**< that the programme names: opora_programme_document_at() */
    OPORA_LIST_STAGES = 108,           /**< opora_programme_stage_at() */
    OPORA_LIST_ORGANISATIONS = 109,    /**< opora_programme_organisation_at() */
    OPORA_LIST_PEOPLE = 110,           /**< opora_programme_person_at() */
    OPORA_LIST_GROUPS = 111,           /**< opora_programme_group_at() */
    OPORA_LIST_EVENTS = 112,           /**< opora_programme_event_at() */
    OPORA_LIST_NETWORKS = 113,         /**< opora_programme_network_at() */
    OPORA_LIST_MENTORSHIPS = 114,      /**< opora_programme_mentorship_at() */
    OPORA_LIST_INDICATORS = 115,       /**< opora_programme_indicator_at() */
    OPORA_LIST_SECTIONS = 116,         /**< prose under a heading: opora_programme_section_at() */
    OPORA_LIST_TABLES = 117,           /**< how tables were understood: opora_programme_table_at() */
    OPORA_LIST_UNREAD = 118,           /**< what was not understood: opora_programme_unread_at() */
    OPORA_LIST_NOTES = 119             /**< what the reader repaired or assumed: opora_programme_note_at() */
};

/** What a document is. */
typedef int32_t opora_format;
enum {
    OPORA_FORMAT_DOCX = 0, /**< Word */
    OPORA_FORMAT_XLSX = 1, /**< Excel */
    OPORA_FORMAT_CSV = 2,  /**< text in columns */
    OPORA_FORMAT_TEXT = 3  /**< plain text */
};

/** What a reader accepts at most; 0 leaves a limit as it is by default. Beyond a limit it stops with a code. */
typedef struct opora_limits {
    uint32_t struct_size;           /**< sizeof of this struct as the caller knows it */
    uint32_t max_compression_ratio; /**< unpacked to packed size of a part over 1 MiB */
    uint64_t max_file_bytes;        /**< a file as it lies on disk */
    uint64_t max_unpacked_bytes;    /**< all parts of a package together, unpacked */
    uint64_t max_element_bytes;     /**< an XML element that is held in memory as a tree */
    uint64_t max_cells;             /**< cells of all tables, and paragraphs, together */
    uint32_t max_parts;             /**< files in a package */
    uint32_t max_depth;             /**< nested XML elements, or levels of JSON */
    uint32_t max_table_depth;       /**< tables within tables */
    uint32_t max_columns;           /**< grid columns of a table */
    uint32_t max_cell_bytes;        /**< text of a cell or of a paragraph */
    uint32_t max_phrase_bytes;      /**< a timing phrase */
} opora_limits;
/** The limits by default. */
#define OPORA_LIMITS_INIT {sizeof(opora_limits), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}

/** How to understand a document. */
typedef struct opora_read_options {
    uint32_t struct_size;           /**< sizeof of this struct as the caller knows it */
    int32_t has_period;             /**< 1: `period` is given */
    opora_window period;            /**< the programme's period, for a document that lacks one; comes first */
    const opora_calendar *calendar; /**< dates school holidays; NULL: Russia's production calendar */
    const opora_limits *limits;     /**< NULL: those by default */
} opora_read_options;
/** What a document says, in Russia's calendar. */
#define OPORA_READ_OPTIONS_INIT {sizeof(opora_read_options), 0, {0, 0}, NULL, NULL}

/**
 * What a file is, by its bytes.
 *
 * @param context  not NULL
 * @param bytes    the whole file or its first kilobytes
 * @param size     how many bytes
 * @param out      OPORA_FORMAT_*
 * @return OPORA_OK, OPORA_E_ARGUMENT, OPORA_E_MEMORY, or a code 3 to 24 that says what to do with a PDF, an old DOC and
 *         their like. Since 1.0.
 */
OPORA_API opora_status opora_format_detect(opora_context *context, const char *bytes, size_t size, opora_format *out);

/**
 * Reads a document (DOCX, XLSX, CSV, plain text) or the JSON of a programme, whichever the bytes are. Tells progress, can
 * be cancelled.
 *
 * @param context    not NULL
 * @param bytes      the whole file
 * @param size       how many bytes
 * @param name       of the file, for places; not opened; may be NULL with 0
 * @param name_size  bytes of the name
 * @param options    NULL: what the document says
 * @param out        the caller frees it by opora_programme_free()
 * @return OPORA_OK, OPORA_E_ARGUMENT, OPORA_E_MEMORY, OPORA_E_VERSION, OPORA_E_CANCELLED, or a code 3 to 24 with its
 *         place. What was understood only in part is no failure: see OPORA_LIST_NOTES and OPORA_LIST_UNREAD. Since 1.0.
 */
OPORA_API opora_status opora_programme_read(opora_context *context, const char *bytes, size_t size, const char *name,
                                            size_t name_size, const opora_read_options *options, opora_programme **out);

/**
 * The same for a file on disk; its name in places is the last part of the path.
 *
 * @param context    not NULL
 * @param path       of the file, in the system's encoding
 * @param path_size  bytes of the path
 * @param options    NULL: what the document says
 * @param out        the caller frees it by opora_programme_free()
 * @return as opora_programme_read(), and OPORA_CODE_FILE_UNREADABLE. Since 1.0.
 */
OPORA_API opora_status opora_programme_read_file(opora_context *context, const char *path, size_t path_size,
                                                 const opora_read_options *options, opora_programme **out);

/** Frees a programme; findings and builders made of it live on. NULL is fine. Since 1.0. @param programme  may be NULL */
OPORA_API void opora_programme_free(opora_programme *programme);

/** Whether two programmes are equal in every member: 1 or 0. Any thread. Since 1.0.
 * @param a  may be NULL @param b  may be NULL */
OPORA_API int32_t opora_programme_equal(const opora_programme *a, const opora_programme *b);

/**
 * The programme as JSON, form 1 (docs/reference/programme.schema.json).
 *
 * @param context    not NULL
 * @param programme  not NULL
 * @param pretty     1: two spaces a level, 0: no white space
 * @param out        the caller frees it by opora_text_free()
 * @return OPORA_OK, OPORA_E_ARGUMENT, OPORA_E_MEMORY. Since 1.0.
 */
OPORA_API opora_status opora_programme_to_json(opora_context *context, const opora_programme *programme, int32_t pretty,
                                               opora_text **out);

/** The title; empty for NULL. Lives as long as the programme. Any thread. Since 1.0. @param programme  may be NULL */
OPORA_API opora_str opora_programme_title(const opora_programme *programme);

/**
 * The period in force.
 *
 * @param programme  may be NULL
 * @param out        filled in where there is one
 * @return 1 if there is one, else 0. Any thread. Since 1.0.
 */
OPORA_API int32_t opora_programme_period(const opora_programme *programme, opora_window *out);

/**
 * How many items a list has; 0 for NULL and for a list that this library does not know. Any thread. Since 1.0.
 *
 * @param programme  may be NULL
 * @param list       OPORA_LIST_*
 */
OPORA_API size_t opora_programme_count(const opora_programme *programme, opora_list list);

/**
 * The index of the item with an id (of a clause: with a number).
 *
 * @param programme  not NULL
 * @param list       a list whose items have ids: OPORA_LIST_GOALS to OPORA_LIST_CLAUSES, OPORA_LIST_STAGES to
 *                   OPORA_LIST_INDICATORS
 * @param id         the id
 * @param size       bytes of the id
 * @param out        the index
 * @return OPORA_OK, OPORA_E_ARGUMENT, or OPORA_E_RANGE where no item has the id. Any thread. Since 1.0.
 */
OPORA_API opora_status opora_programme_find(const opora_programme *programme, opora_list list, const char *id,
                                            size_t size, size_t *out);

/** What a period rests on. */
typedef int32_t opora_period_basis;
enum {
    OPORA_PERIOD_BASIS_PASSPORT = 0, /**< a row of the passport */
    OPORA_PERIOD_BASIS_TITLE = 1,    /**< the title */
    OPORA_PERIOD_BASIS_ORDER = 2,    /**< the order */
    OPORA_PERIOD_BASIS_GIVEN = 3     /**< the caller */
};

/** A span of days for which the programme says it is made. */
typedef struct opora_period {
    uint32_t struct_size;     /**< sizeof of this struct as the caller knows it */
    opora_period_basis basis; /**< OPORA_PERIOD_BASIS_* */
    opora_window window;      /**< its days */
    opora_str phrase;         /**< as written; empty for a period given by the caller */
} opora_period;
/** Empty. */
#define OPORA_PERIOD_INIT {sizeof(opora_period), 0, {0, 0}, {"", 0}}

/** How a programme was put in force. */
typedef int32_t opora_approval_kind;
enum {
    OPORA_APPROVAL_APPROVED = 0, /**< «Утверждено» */
    OPORA_APPROVAL_AGREED = 1,   /**< «Согласовано» */
    OPORA_APPROVAL_ORDER = 2     /**< an order */
};

/** A signature under «Утверждено» or «Согласовано», or the order that puts the programme in force. */
typedef struct opora_approval {
    uint32_t struct_size;     /**< sizeof of this struct as the caller knows it */
    opora_approval_kind kind; /**< OPORA_APPROVAL_* */
    int32_t has_date;         /**< 1: `date` is set */
    opora_date date;          /**< days from 1970-01-01 */
    opora_str authority;      /**< position and organisation */
    opora_str person;         /**< who signed */
    opora_str number;         /**< of the order */
    opora_str text;           /**< as written */
} opora_approval;
/** Empty. */
#define OPORA_APPROVAL_INIT {sizeof(opora_approval), 0, 0, 0, {"", 0}, {"", 0}, {"", 0}, {"", 0}}

/** A row of the passport. */
typedef struct opora_passport_entry {
    uint32_t struct_size; /**< sizeof of this struct as the caller knows it */
    opora_str name;       /**< what stands on its left */
    opora_str text;       /**< what stands on its right */
} opora_passport_entry;
/** Empty. */
#define OPORA_PASSPORT_ENTRY_INIT {sizeof(opora_passport_entry), {"", 0}, {"", 0}}

/** A goal, a task or an expected result. */
typedef struct opora_statement {
    uint32_t struct_size; /**< sizeof of this struct as the caller knows it */
    opora_str id;         /**< stable when the document is read again */
    opora_str text;       /**< the words */
} opora_statement;
/** Empty. */
#define OPORA_STATEMENT_INIT {sizeof(opora_statement), {"", 0}, {"", 0}}

/** A clause of an order. Its executors and those who control it are references, its deadline a timing. */
typedef struct opora_clause {
    uint32_t struct_size; /**< sizeof of this struct as the caller knows it */
    int32_t has_deadline; /**< 1: opora_programme_timing_at() has one */
    opora_str number;     /**< as written, `2.1.` */
    opora_str text;       /**< the words */
} opora_clause;
/** Empty. */
#define OPORA_CLAUSE_INIT {sizeof(opora_clause), 0, {"", 0}, {"", 0}}

/** A document that the programme names. */
typedef struct opora_document {
    uint32_t struct_size; /**< sizeof of this struct as the caller knows it */
    int32_t present;      /**< 1: it is in the file */
    opora_str name;       /**< as written */
    opora_str role;       /**< `basis`, `appendix`, `produced` */
} opora_document;
/** Empty. */
#define OPORA_DOCUMENT_INIT {sizeof(opora_document), 0, {"", 0}, {"", 0}}

/** A stage or a section of the plan. */
typedef struct opora_stage {
    uint32_t struct_size; /**< sizeof of this struct as the caller knows it */
    int32_t has_timing;   /**< 1: opora_programme_timing_at() has one */
    int64_t parent;       /**< index of the stage that holds it, or -1 */
    opora_str id;         /**< stable when the document is read again */
    opora_str title;      /**< as written */
} opora_stage;
/** Empty. */
#define OPORA_STAGE_INIT {sizeof(opora_stage), 0, -1, {"", 0}, {"", 0}}

/** A school, a methodical centre, an authority. */
typedef struct opora_organisation {
    uint32_t struct_size;      /**< sizeof of this struct as the caller knows it */
    uint32_t alias_count;      /**< how many opora_programme_organisation_alias_at() gives */
    uint32_t role_count;       /**< how many opora_programme_organisation_role_at() gives */
    uint32_t identifier_count; /**< how many opora_programme_organisation_identifier_at() gives */
    uint32_t people_count;     /**< how many opora_programme_organisation_people() gives */
    uint32_t cell_count;       /**< how many opora_programme_cell_at() gives */
    opora_str id;              /**< stable when the document is read again */
    opora_str name;            /**< as written where it is first introduced */
    opora_str kind;            /**< `school`, `gymnasium`, `methodical_centre`...; empty: not known */
    opora_str place;           /**< where it is */
} opora_organisation;
/** Empty. */
#define OPORA_ORGANISATION_INIT {sizeof(opora_organisation), 0, 0, 0, 0, 0, {"", 0}, {"", 0}, {"", 0}, {"", 0}}

/** Another spelling of the name of an organisation. */
typedef struct opora_alias {
    uint32_t struct_size; /**< sizeof of this struct as the caller knows it */
    opora_str text;       /**< as written */
    opora_str evidence;   /**< why it is taken for the same */
} opora_alias;
/** Empty. */
#define OPORA_ALIAS_INIT {sizeof(opora_alias), {"", 0}, {"", 0}}

/** What an organisation is in the programme. */
typedef struct opora_role {
    uint32_t struct_size; /**< sizeof of this struct as the caller knows it */
    opora_str role;       /**< `leader`, `supported`... */
    opora_str basis;      /**< as written, «ШНОР» */
} opora_role;
/** Empty. */
#define OPORA_ROLE_INIT {sizeof(opora_role), {"", 0}, {"", 0}}

/** A number that the state knows an organisation by. */
typedef struct opora_identifier {
    uint32_t struct_size; /**< sizeof of this struct as the caller knows it */
    opora_str scheme;     /**< `inn`, `ogrn`, `oktmo` */
    opora_str number;     /**< its digits */
} opora_identifier;
/** Empty. */
#define OPORA_IDENTIFIER_INIT {sizeof(opora_identifier), {"", 0}, {"", 0}}

/** A person that the programme names. */
typedef struct opora_person {
    uint32_t struct_size; /**< sizeof of this struct as the caller knows it */
    int64_t organisation; /**< index of the organisation, or -1 */
    opora_str id;         /**< stable when the document is read again */
    opora_str name;       /**< as written */
    opora_str position;   /**< as written */
} opora_person;
/** Empty. */
#define OPORA_PERSON_INIT {sizeof(opora_person), -1, {"", 0}, {"", 0}, {"", 0}}

/** Several organisations or people under one name. */
typedef struct opora_group {
    uint32_t struct_size;  /**< sizeof of this struct as the caller knows it */
    uint32_t member_count; /**< how many opora_programme_group_member_at() gives */
    opora_str id;          /**< stable when the document is read again */
    opora_str name;        /**< as written */
} opora_group;
/** Empty. */
#define OPORA_GROUP_INIT {sizeof(opora_group), 0, {"", 0}, {"", 0}}

/** A member of a group. */
typedef struct opora_group_member {
    uint32_t struct_size; /**< sizeof of this struct as the caller knows it */
    opora_list list;      /**< OPORA_LIST_ORGANISATIONS, OPORA_LIST_PEOPLE or OPORA_LIST_GROUPS; -1: nobody has the id */
    int64_t index;        /**< in that list; -1: nobody has the id */
    opora_str id;         /**< of the member */
} opora_group_member;
/** Empty. */
#define OPORA_GROUP_MEMBER_INIT {sizeof(opora_group_member), -1, -1, {"", 0}}

/** A network of schools. */
typedef struct opora_network {
    uint32_t struct_size;  /**< sizeof of this struct as the caller knows it */
    uint32_t member_count; /**< how many opora_programme_network_member_at() gives */
    opora_str id;          /**< stable when the document is read again */
    opora_str name;        /**< as written */
} opora_network;
/** Empty. */
#define OPORA_NETWORK_INIT {sizeof(opora_network), 0, {"", 0}, {"", 0}}

/** An organisation of a network. */
typedef struct opora_network_member {
    uint32_t struct_size; /**< sizeof of this struct as the caller knows it */
    int64_t organisation; /**< index of the organisation; -1: none has the id */
    opora_str id;         /**< of the organisation */
    opora_str role;       /**< in the network, `leader`...; may be empty */
} opora_network_member;
/** Empty. */
#define OPORA_NETWORK_MEMBER_INIT {sizeof(opora_network_member), -1, {"", 0}, {"", 0}}

/** A row of the plan. Its timing and its references have functions of their own. */
typedef struct opora_event {
    uint32_t struct_size;      /**< sizeof of this struct as the caller knows it */
    int32_t online;            /**< 1 online, 0 in person, 2 both, -1 not said */
    int64_t parent;            /**< index of the event that holds it, or -1 */
    int64_t stage;             /**< index of its stage, or -1 */
    uint32_t format_count;     /**< how many opora_programme_event_format_at() gives */
    uint32_t funding_count;    /**< how many opora_programme_event_funding_at() gives */
    uint32_t cell_count;       /**< how many opora_programme_cell_at() gives */
    opora_str id;              /**< stable when the document is read again */
    opora_str number;          /**< as written, `8.1.2.`; text, not a key */
    opora_str title;           /**< as written */
    opora_str expected_result; /**< as written */
} opora_event;
/** Empty. */
#define OPORA_EVENT_INIT {sizeof(opora_event), -1, -1, -1, 0, 0, 0, {"", 0}, {"", 0}, {"", 0}, {"", 0}}

/** Money for an event. */
typedef struct opora_funding {
    uint32_t struct_size; /**< sizeof of this struct as the caller knows it */
    int32_t has_year;     /**< 1: `year` is set */
    int32_t year;         /**< of the money */
    opora_str source;     /**< who pays, as the header of the column names it */
    opora_str amount;     /**< the sum, as written */
} opora_funding;
/** Empty. */
#define OPORA_FUNDING_INIT {sizeof(opora_funding), 0, 0, {"", 0}, {"", 0}}

/** A cell of the row in which an event or an organisation stands. */
typedef struct opora_cell {
    uint32_t struct_size; /**< sizeof of this struct as the caller knows it */
    opora_str header;     /**< of its column; levels are joined by ` / ` */
    opora_str text;       /**< as written */
} opora_cell;
/** Empty. */
#define OPORA_CELL_INIT {sizeof(opora_cell), {"", 0}, {"", 0}}

/** One mentoring relation. Mentors and mentees are references. */
typedef struct opora_mentorship {
    uint32_t struct_size;  /**< sizeof of this struct as the caller knows it */
    int32_t has_timing;    /**< 1: opora_programme_timing_at() has one */
    opora_str id;          /**< stable when the document is read again */
    opora_str type;        /**< `traditional`, `group`, `team`, `peer`, `online`; or empty */
    opora_str from;        /**< role of the mentor, `school`, `teacher`... */
    opora_str to;          /**< role of the mentee */
    opora_str cardinality; /**< `1:1`, `1:n`, `n:m` */
    opora_str subject;     /**< what it is about */
    opora_str basis;       /**< `stated`, `confirmed`, `proposed` */
} opora_mentorship;
/** Empty. */
#define OPORA_MENTORSHIP_INIT \
    {sizeof(opora_mentorship), 0, {"", 0}, {"", 0}, {"", 0}, {"", 0}, {"", 0}, {"", 0}, {"", 0}}

/** What the programme is measured by. */
typedef struct opora_indicator {
    uint32_t struct_size;  /**< sizeof of this struct as the caller knows it */
    opora_str id;          /**< stable when the document is read again */
    opora_str name;        /**< as written */
    opora_str numerator;   /**< what is counted, where the text tells it apart */
    opora_str denominator; /**< out of what */
    opora_str unit;        /**< of the value */
    opora_str direction;   /**< whether more or less is better */
    opora_str target;      /**< the value wanted */
} opora_indicator;
/** Empty. */
#define OPORA_INDICATOR_INIT \
    {sizeof(opora_indicator), {"", 0}, {"", 0}, {"", 0}, {"", 0}, {"", 0}, {"", 0}, {"", 0}}

/** Prose under a heading. */
typedef struct opora_section {
    uint32_t struct_size;   /**< sizeof of this struct as the caller knows it */
    uint32_t passage_count; /**< how many paragraphs opora_programme_section_passage_at() gives */
    opora_str heading;      /**< as written */
} opora_section;
/** Empty. */
#define OPORA_SECTION_INIT {sizeof(opora_section), 0, {"", 0}}

/** How a table was understood. */
typedef struct opora_table {
    uint32_t struct_size;  /**< sizeof of this struct as the caller knows it */
    uint32_t column_count; /**< how many opora_programme_table_column_at() gives */
    opora_str kind;        /**< what it holds, `plan`, `participants`... */
    opora_str caption;     /**< the lines above it */
} opora_table;
/** Empty. */
#define OPORA_TABLE_INIT {sizeof(opora_table), 0, {"", 0}, {"", 0}}

/** A column of a table. */
typedef struct opora_table_column {
    uint32_t struct_size; /**< sizeof of this struct as the caller knows it */
    opora_str header;     /**< as written; levels are joined by ` / ` */
    opora_str role;       /**< what it holds, `title`, `timing`...; empty: not understood */
} opora_table_column;
/** Empty. */
#define OPORA_TABLE_COLUMN_INIT {sizeof(opora_table_column), {"", 0}, {"", 0}}

/** A piece of the document that was not understood; nothing is lost. */
typedef struct opora_unread {
    uint32_t struct_size; /**< sizeof of this struct as the caller knows it */
    opora_str text;       /**< as written */
} opora_unread;
/** Empty. */
#define OPORA_UNREAD_INIT {sizeof(opora_unread), {"", 0}}

/**
 * A period. `out` is filled in; its texts live as long as the programme. All functions named `opora_programme_..._at`
 * return OPORA_OK, OPORA_E_ARGUMENT (NULL, or a list whose items are of another kind), OPORA_E_RANGE past the end,
 * OPORA_E_VERSION for an unknown struct_size, and may be called from any thread. Since 1.0.
 *
 * @param programme  not NULL
 * @param index      from 0
 * @param out        filled in
 */
OPORA_API opora_status opora_programme_period_at(const opora_programme *programme, size_t index, opora_period *out);

/** An approval; as opora_programme_period_at(). Since 1.0.
 * @param programme  not NULL @param index  from 0 @param out  filled in */
OPORA_API opora_status opora_programme_approval_at(const opora_programme *programme, size_t index, opora_approval *out);

/** A row of the passport; as opora_programme_period_at(). Since 1.0.
 * @param programme  not NULL @param index  from 0 @param out  filled in */
OPORA_API opora_status opora_programme_passport_entry_at(const opora_programme *programme, size_t index,
                                                         opora_passport_entry *out);

/**
 * A goal, a task or an expected result; as opora_programme_period_at(). Since 1.0.
 *
 * @param programme  not NULL
 * @param list       OPORA_LIST_GOALS, OPORA_LIST_TASKS or OPORA_LIST_EXPECTED_RESULTS
 * @param index      from 0
 * @param out        filled in
 */
OPORA_API opora_status opora_programme_statement_at(const opora_programme *programme, opora_list list, size_t index,
                                                    opora_statement *out);

/** A clause; as opora_programme_period_at(). Since 1.0.
 * @param programme  not NULL @param index  from 0 @param out  filled in */
OPORA_API opora_status opora_programme_clause_at(const opora_programme *programme, size_t index, opora_clause *out);

/** A named document; as opora_programme_period_at(). Since 1.0.
 * @param programme  not NULL @param index  from 0 @param out  filled in */
OPORA_API opora_status opora_programme_document_at(const opora_programme *programme, size_t index, opora_document *out);

/** A stage; as opora_programme_period_at(). Since 1.0.
 * @param programme  not NULL @param index  from 0 @param out  filled in */
OPORA_API opora_status opora_programme_stage_at(const opora_programme *programme, size_t index, opora_stage *out);

/** An organisation; as opora_programme_period_at(). Since 1.0.
 * @param programme  not NULL @param index  from 0 @param out  filled in */
OPORA_API opora_status opora_programme_organisation_at(const opora_programme *programme, size_t index,
                                                       opora_organisation *out);

/**
 * Another spelling of an organisation's name; as opora_programme_period_at(). Since 1.0.
 *
 * @param programme     not NULL
 * @param organisation  index of the organisation, from 0
 * @param nth           of its spellings, from 0
 * @param out           filled in
 */
OPORA_API opora_status opora_programme_organisation_alias_at(const opora_programme *programme, size_t organisation,
                                                             size_t nth, opora_alias *out);

/**
 * A role of an organisation; as opora_programme_period_at(). Since 1.0.
 *
 * @param programme     not NULL
 * @param organisation  index of the organisation, from 0
 * @param nth           of its roles, from 0
 * @param out           filled in
 */
OPORA_API opora_status opora_programme_organisation_role_at(const opora_programme *programme, size_t organisation,
                                                            size_t nth, opora_role *out);

/**
 * An identifier of an organisation; as opora_programme_period_at(). Since 1.0.
 *
 * @param programme     not NULL
 * @param organisation  index of the organisation, from 0
 * @param nth           of its identifiers, from 0
 * @param out           filled in
 */
OPORA_API opora_status opora_programme_organisation_identifier_at(const opora_programme *programme, size_t organisation,
                                                                  size_t nth, opora_identifier *out);

/**
 * Copies the indices of the people who work in an organisation. Any thread. Since 1.0.
 *
 * @param programme     not NULL
 * @param organisation  index of the organisation, from 0
 * @param people        the caller's array of indices in OPORA_LIST_PEOPLE, -1 for an id that nobody has; may be NULL with
 *                      cap 0
 * @param cap           how many the array holds
 * @param len           how many there are; may be NULL
 * @return OPORA_OK, OPORA_E_ARGUMENT, OPORA_E_RANGE, OPORA_E_SPACE (the first cap are set)
 */
OPORA_API opora_status opora_programme_organisation_people(const opora_programme *programme, size_t organisation,
                                                           int64_t *people, size_t cap, size_t *len);

/** A person; as opora_programme_period_at(). Since 1.0.
 * @param programme  not NULL @param index  from 0 @param out  filled in */
OPORA_API opora_status opora_programme_person_at(const opora_programme *programme, size_t index, opora_person *out);

/** A group; as opora_programme_period_at(). Since 1.0.
 * @param programme  not NULL @param index  from 0 @param out  filled in */
OPORA_API opora_status opora_programme_group_at(const opora_programme *programme, size_t index, opora_group *out);

/**
 * A member of a group; as opora_programme_period_at(). Since 1.0.
 *
 * @param programme  not NULL
 * @param group      index of the group, from 0
 * @param nth        of its members, from 0
 * @param out        filled in
 */
OPORA_API opora_status opora_programme_group_member_at(const opora_programme *programme, size_t group, size_t nth,
                                                       opora_group_member *out);

/** A network; as opora_programme_period_at(). Since 1.0.
 * @param programme  not NULL @param index  from 0 @param out  filled in */
OPORA_API opora_status opora_programme_network_at(const opora_programme *programme, size_t index, opora_network *out);

/**
 * An organisation of a network; as opora_programme_period_at(). Since 1.0.
 *
 * @param programme  not NULL
 * @param network    index of the network, from 0
 * @param nth        of its members, from 0
 * @param out        filled in
 */
OPORA_API opora_status opora_programme_network_member_at(const opora_programme *programme, size_t network, size_t nth,
                                                         opora_network_member *out);

/** An event; as opora_programme_period_at(). Since 1.0.
 * @param programme  not NULL @param index  from 0 @param out  filled in */
OPORA_API opora_status opora_programme_event_at(const opora_programme *programme, size_t index, opora_event *out);

/**
 * A format of an event, `webinar`, `round_table`...; as opora_programme_period_at(). Since 1.0.
 *
 * @param programme  not NULL
 * @param event      index of the event, from 0
 * @param nth        of its formats, from 0
 * @param out        set; lives as long as the programme
 */
OPORA_API opora_status opora_programme_event_format_at(const opora_programme *programme, size_t event, size_t nth,
                                                       opora_str *out);

/**
 * Money for an event; as opora_programme_period_at(). Since 1.0.
 *
 * @param programme  not NULL
 * @param event      index of the event, from 0
 * @param nth        of its sums, from 0
 * @param out        filled in
 */
OPORA_API opora_status opora_programme_event_funding_at(const opora_programme *programme, size_t event, size_t nth,
                                                        opora_funding *out);

/**
 * A cell of the row in which an item stands, in the order of the columns; as opora_programme_period_at(). Since 1.0.
 *
 * @param programme  not NULL
 * @param list       OPORA_LIST_EVENTS or OPORA_LIST_ORGANISATIONS
 * @param index      of the item, from 0
 * @param nth        of its cells, from 0
 * @param out        filled in
 */
OPORA_API opora_status opora_programme_cell_at(const opora_programme *programme, opora_list list, size_t index,
                                               size_t nth, opora_cell *out);

/** A mentorship; as opora_programme_period_at(). Since 1.0.
 * @param programme  not NULL @param index  from 0 @param out  filled in */
OPORA_API opora_status opora_programme_mentorship_at(const opora_programme *programme, size_t index,
                                                     opora_mentorship *out);

/** An indicator; as opora_programme_period_at(). Since 1.0.
 * @param programme  not NULL @param index  from 0 @param out  filled in */
OPORA_API opora_status opora_programme_indicator_at(const opora_programme *programme, size_t index,
                                                    opora_indicator *out);

/** A section; as opora_programme_period_at(). Since 1.0.
 * @param programme  not NULL @param index  from 0 @param out  filled in */
OPORA_API opora_status opora_programme_section_at(const opora_programme *programme, size_t index, opora_section *out);

/**
 * A paragraph of a section; as opora_programme_period_at(). Since 1.0.
 *
 * @param programme  not NULL
 * @param section    index of the section, from 0
 * @param nth        of its paragraphs, from 0
 * @param out        set; lives as long as the programme
 */
OPORA_API opora_status opora_programme_section_passage_at(const opora_programme *programme, size_t section, size_t nth,
                                                          opora_str *out);

/** A table; as opora_programme_period_at(). Since 1.0.
 * @param programme  not NULL @param index  from 0 @param out  filled in */
OPORA_API opora_status opora_programme_table_at(const opora_programme *programme, size_t index, opora_table *out);

/**
 * A column of a table; as opora_programme_period_at(). Since 1.0.
 *
 * @param programme  not NULL
 * @param table      index of the table, from 0
 * @param nth        of its columns, from 0
 * @param out        filled in
 */
OPORA_API opora_status opora_programme_table_column_at(const opora_programme *programme, size_t table, size_t nth,
                                                       opora_table_column *out);

/** A piece that was not understood; as opora_programme_period_at(). Since 1.0.
 * @param programme  not NULL @param index  from 0 @param out  filled in */
OPORA_API opora_status opora_programme_unread_at(const opora_programme *programme, size_t index, opora_unread *out);

/** What the reader repaired, assumed or passed over, or a fault that it found. */
typedef struct opora_note {
    uint32_t struct_size;    /**< sizeof of this struct as the caller knows it */
    opora_code code;         /**< OPORA_CODE_* */
    opora_severity severity; /**< OPORA_SEVERITY_* */
    uint32_t argument_count; /**< how many words fill its message: opora_programme_note_argument_at() */
} opora_note;
/** Empty. */
#define OPORA_NOTE_INIT {sizeof(opora_note), 0, 0, 0}

/** A note; as opora_programme_period_at(). Since 1.0.
 * @param programme  not NULL @param index  from 0 @param out  filled in */
OPORA_API opora_status opora_programme_note_at(const opora_programme *programme, size_t index, opora_note *out);

/**
 * A word that fills a note's message; as opora_programme_period_at(). Since 1.0.
 *
 * @param programme  not NULL
 * @param note       index of the note, from 0
 * @param nth        of its words, from 0
 * @param out        set; lives as long as the programme
 */
OPORA_API opora_status opora_programme_note_argument_at(const opora_programme *programme, size_t note, size_t nth,
                                                        opora_str *out);

/**
 * A note in one sentence.
 *
 * @param context    not NULL
 * @param programme  not NULL
 * @param index      from 0
 * @param language   OPORA_LANGUAGE_RUSSIAN or OPORA_LANGUAGE_ENGLISH
 * @param out        the caller frees it by opora_text_free()
 * @return OPORA_OK, OPORA_E_ARGUMENT, OPORA_E_RANGE, OPORA_E_MEMORY. Since 1.0.
 */
OPORA_API opora_status opora_programme_note_message(opora_context *context, const opora_programme *programme,
                                                    size_t index, opora_language language, opora_text **out);

/**
 * Where an item stands in its document; as opora_programme_period_at(). An item made by hand has an empty place. Since 1.0.
 *
 * @param programme  not NULL
 * @param list       any list
 * @param index      from 0
 * @param out        filled in
 */
OPORA_API opora_status opora_programme_place_at(const opora_programme *programme, opora_list list, size_t index,
                                                opora_place *out);

/** When something takes place, as written and as understood. Its windows are opora_programme_windows(). */
typedef struct opora_timing_view {
    uint32_t struct_size;  /**< sizeof of this struct as the caller knows it */
    opora_kind kind;       /**< OPORA_KIND_*; OPORA_KIND_UNKNOWN: not understood */
    opora_flags flags;     /**< OPORA_FLAG_*, bits */
    int32_t by_user;       /**< 1: the windows were set by a user, not by the phrase */
    uint32_t window_count; /**< how many windows */
    uint32_t count_times;  /**< `не реже 4 раз`: 4; 0: the phrase does not say */
    int32_t count_minimum; /**< 1: at least so many */
    uint32_t time_count;   /**< how many times of day the phrase names */
    uint32_t note_count;   /**< how many notes; 0 also where a user set other windows, or nobody has read the phrase yet */
    opora_str phrase;      /**< as written; the authority */
    opora_str expression;  /**< canonical text of its meaning; empty: not understood */
} opora_timing_view;
/** Empty. */
#define OPORA_TIMING_VIEW_INIT {sizeof(opora_timing_view), -1, 0, 0, 0, 0, 0, 0, 0, {"", 0}, {"", 0}}

/**
 * The timing of an item; as opora_programme_period_at(), and OPORA_E_RANGE for an item without one. Since 1.0.
 *
 * @param programme  not NULL
 * @param list       OPORA_LIST_EVENTS, OPORA_LIST_STAGES, OPORA_LIST_CLAUSES or OPORA_LIST_MENTORSHIPS
 * @param index      from 0
 * @param out        filled in
 */
OPORA_API opora_status opora_programme_timing_at(const opora_programme *programme, opora_list list, size_t index,
                                                 opora_timing_view *out);

/**
 * Copies the windows of an item's timing, sorted. Any thread. Since 1.0.
 *
 * @param programme  not NULL
 * @param list       as for opora_programme_timing_at()
 * @param index      from 0
 * @param windows    the caller's array; may be NULL with cap 0
 * @param cap        how many windows the array holds
 * @param len        how many there are; may be NULL
 * @return OPORA_OK, OPORA_E_ARGUMENT, OPORA_E_RANGE, OPORA_E_SPACE (the first cap are set)
 */
OPORA_API opora_status opora_programme_windows(const opora_programme *programme, opora_list list, size_t index,
                                               opora_window *windows, size_t cap, size_t *len);

/**
 * Copies the times of day of an item's timing. Any thread. Since 1.0.
 *
 * @param programme  not NULL
 * @param list       as for opora_programme_timing_at()
 * @param index      from 0
 * @param hours      the caller's array; may be NULL with cap 0
 * @param cap        how many the array holds
 * @param len        how many there are; may be NULL
 * @return OPORA_OK, OPORA_E_ARGUMENT, OPORA_E_RANGE, OPORA_E_SPACE (the first cap are set)
 */
OPORA_API opora_status opora_programme_hours(const opora_programme *programme, opora_list list, size_t index,
                                             opora_hours *hours, size_t cap, size_t *len);

/**
 * Copies what was corrected, assumed or left out in reading the phrase of an item's timing and in dating it: none where a user
 * set other windows than the phrase names. Any thread. Since 1.0.
 *
 * @param programme  not NULL
 * @param list       as for opora_programme_timing_at()
 * @param index      from 0
 * @param notes      the caller's array; may be NULL with cap 0
 * @param cap        how many notes the array holds
 * @param len        how many there are; may be NULL
 * @return OPORA_OK, OPORA_E_ARGUMENT, OPORA_E_RANGE, OPORA_E_SPACE (the first cap are set)
 */
OPORA_API opora_status opora_programme_timing_notes(const opora_programme *programme, opora_list list, size_t index,
                                                    opora_timing_note *notes, size_t cap, size_t *len);

/**
 * A note of opora_programme_timing_notes() in one sentence, which quotes the phrase.
 *
 * @param context    not NULL
 * @param programme  not NULL
 * @param list       as for opora_programme_timing_at()
 * @param index      from 0
 * @param note       of this timing; its severity is not looked at
 * @param language   OPORA_LANGUAGE_RUSSIAN or OPORA_LANGUAGE_ENGLISH
 * @param out        the caller frees it by opora_text_free()
 * @return OPORA_OK, OPORA_E_ARGUMENT (also for a code that no note has, and for a span that is none of the phrase),
 *         OPORA_E_RANGE, OPORA_E_MEMORY. Since 1.0.
 */
OPORA_API opora_status opora_programme_timing_note_message(opora_context *context, const opora_programme *programme,
                                                           opora_list list, size_t index, const opora_timing_note *note,
                                                           opora_language language, opora_text **out);

/** As what an item refers to someone. */
typedef int32_t opora_reference_kind;
enum {
    OPORA_REFERENCE_RESPONSIBLE = 200,  /**< of an event */
    OPORA_REFERENCE_PARTICIPANTS = 201, /**< of an event */
    OPORA_REFERENCE_VENUES = 202,       /**< of an event */
    OPORA_REFERENCE_EXECUTORS = 203,    /**< of a clause */
    OPORA_REFERENCE_CONTROL = 204,      /**< of a clause */
    OPORA_REFERENCE_MENTORS = 205,      /**< of a mentorship */
    OPORA_REFERENCE_MENTEES = 206       /**< of a mentorship */
};

/** Someone or something that a cell names. What could not be resolved keeps its text. */
typedef struct opora_reference {
    uint32_t struct_size; /**< sizeof of this struct as the caller knows it */
    opora_list list;      /**< OPORA_LIST_ORGANISATIONS, OPORA_LIST_PEOPLE or OPORA_LIST_GROUPS; -1: not resolved */
    int64_t index;        /**< in that list; -1: not resolved */
    opora_str text;       /**< as written */
    opora_str note;       /**< «по согласованию», a position */
    opora_str level;      /**< of a responsible: `municipal`, `institutional`, or as the header says */
} opora_reference;
/** Empty. */
#define OPORA_REFERENCE_INIT {sizeof(opora_reference), -1, -1, {"", 0}, {"", 0}, {"", 0}}

/**
 * How many references of a kind an item has; 0 for NULL, an item past the end, a kind that it does not have. Any thread.
 * Since 1.0.
 *
 * @param programme  may be NULL
 * @param list       OPORA_LIST_EVENTS, OPORA_LIST_CLAUSES or OPORA_LIST_MENTORSHIPS
 * @param index      of the item
 * @param kind       OPORA_REFERENCE_*
 */
OPORA_API size_t opora_programme_reference_count(const opora_programme *programme, opora_list list, size_t index,
                                                 opora_reference_kind kind);

/**
 * A reference of an item; as opora_programme_period_at(). Since 1.0.
 *
 * @param programme  not NULL
 * @param list       OPORA_LIST_EVENTS, OPORA_LIST_CLAUSES or OPORA_LIST_MENTORSHIPS
 * @param index      of the item
 * @param kind       OPORA_REFERENCE_*
 * @param nth        of the references, from 0
 * @param out        filled in
 */
OPORA_API opora_status opora_programme_reference_at(const opora_programme *programme, opora_list list, size_t index,
                                                    opora_reference_kind kind, size_t nth, opora_reference *out);

/** Columns of the events, a number an event. */
typedef int32_t opora_number_column;
enum {
    OPORA_COLUMN_KIND = 400,         /**< OPORA_KIND_* */
    OPORA_COLUMN_FLAGS = 401,        /**< OPORA_FLAG_*, bits */
    OPORA_COLUMN_PARENT = 402,       /**< index of an event, or -1 */
    OPORA_COLUMN_STAGE = 403,        /**< index of a stage, or -1 */
    OPORA_COLUMN_ONLINE = 404,       /**< 1, 0, 2 for both, or -1 where it is not said */
    OPORA_COLUMN_WINDOW_COUNT = 405, /**< how many windows */
    OPORA_COLUMN_FIRST = 406,        /**< first day of the first window; INT32_MIN without any */
    OPORA_COLUMN_LAST = 407          /**< last day of the last window; INT32_MIN without any */
};

/** Columns of the events, a text an event. */
typedef int32_t opora_text_column;
enum {
    OPORA_COLUMN_ID = 500,             /**< id */
    OPORA_COLUMN_NUMBER = 501,         /**< number as written */
    OPORA_COLUMN_TITLE = 502,          /**< title */
    OPORA_COLUMN_PHRASE = 503,         /**< timing as written */
    OPORA_COLUMN_EXPRESSION = 504,     /**< canonical text of the timing */
    OPORA_COLUMN_EXPECTED_RESULT = 505 /**< as written */
};

/**
 * Copies a column of numbers of the events. Any thread. Since 1.0.
 *
 * @param programme  not NULL
 * @param column     OPORA_COLUMN_KIND to OPORA_COLUMN_LAST
 * @param values     the caller's array; may be NULL with cap 0
 * @param cap        how many numbers the array holds
 * @param len        how many events there are; may be NULL
 * @return OPORA_OK, OPORA_E_ARGUMENT, OPORA_E_SPACE (the first cap are set)
 */
OPORA_API opora_status opora_programme_event_numbers(const opora_programme *programme, opora_number_column column,
                                                     int32_t *values, size_t cap, size_t *len);

/**
 * Copies a column of texts of the events; the texts live as long as the programme. Any thread. Since 1.0.
 *
 * @param programme  not NULL
 * @param column     OPORA_COLUMN_ID to OPORA_COLUMN_EXPECTED_RESULT
 * @param values     the caller's array; may be NULL with cap 0
 * @param cap        how many texts the array holds
 * @param len        how many events there are; may be NULL
 * @return OPORA_OK, OPORA_E_ARGUMENT, OPORA_E_SPACE (the first cap are set)
 */
OPORA_API opora_status opora_programme_event_texts(const opora_programme *programme, opora_text_column column,
                                                   opora_str *values, size_t cap, size_t *len);

/**
 * The programme with the names of people replaced everywhere, the same person by the same name, `Person 7`.
 *
 * @param context    not NULL
 * @param programme  not NULL
 * @param language   of the names put in
 * @param out        the caller frees it by opora_programme_free()
 * @return OPORA_OK, OPORA_E_ARGUMENT, OPORA_E_MEMORY. Since 1.0.
 */
OPORA_API opora_status opora_programme_pseudonyms(opora_context *context, const opora_programme *programme,
                                                  opora_language language, opora_programme **out);

/** @} */

/** @defgroup builder Building and editing */
/** @{ */

/**
 * Makes a programme, from nothing or from another. One thread at a time may use a builder. A call that fails changes
 * nothing.
 */
typedef struct opora_builder opora_builder;

/** How a builder finishes. */
typedef struct opora_build_options {
    uint32_t struct_size;           /**< sizeof of this struct as the caller knows it */
    int32_t keep_names;             /**< 1: do not look for who is who in what was added */
    const opora_calendar *calendar; /**< dates school holidays; NULL: Russia's production calendar */
} opora_build_options;
/** Names are resolved, Russia's calendar. */
#define OPORA_BUILD_OPTIONS_INIT {sizeof(opora_build_options), 0, NULL}

/**
 * Begins a programme.
 *
 * @param context    not NULL
 * @param programme  what to begin with; NULL: nothing
 * @param out        the caller frees it by opora_builder_free()
 * @return OPORA_OK, OPORA_E_ARGUMENT, OPORA_E_MEMORY. Since 1.0.
 */
OPORA_API opora_status opora_builder_create(opora_context *context, const opora_programme *programme,
                                            opora_builder **out);

/** Frees a builder; NULL is fine. Since 1.0. @param builder  may be NULL */
OPORA_API void opora_builder_free(opora_builder *builder);

/**
 * Sets the title.
 *
 * @param context  not NULL
 * @param builder  not NULL
 * @param text     the title
 * @param size     bytes of the title
 * @return OPORA_OK, OPORA_E_ARGUMENT, OPORA_E_MEMORY, OPORA_CODE_TEXT_NOT_UTF8. Since 1.0.
 */
OPORA_API opora_status opora_builder_set_title(opora_context *context, opora_builder *builder, const char *text,
                                               size_t size);

/**
 * Sets the period in force, given by the caller; other periods stay behind it, and all timings are dated again.
 *
 * @param context  not NULL
 * @param builder  not NULL
 * @param period   its days
 * @return OPORA_OK, OPORA_E_ARGUMENT, OPORA_E_MEMORY. Since 1.0.
 */
OPORA_API opora_status opora_builder_set_period(opora_context *context, opora_builder *builder, opora_window period);

/**
 * Adds an event at the end, or after another.
 *
 * @param context      not NULL
 * @param builder      not NULL
 * @param number       as people write it, `8.1.`; may be empty
 * @param number_size  bytes of the number
 * @param title        its title
 * @param title_size   bytes of the title
 * @param timing       the phrase that says when; may be empty
 * @param timing_size  bytes of the phrase
 * @param after        id of the event behind which it goes; NULL with 0: at the end
 * @param after_size   bytes of that id
 * @param id           the id of the new event, made of number and title; lives until the builder is changed or freed;
 *                     may be NULL
 * @return OPORA_OK, OPORA_E_ARGUMENT, OPORA_E_RANGE (no such event), OPORA_E_MEMORY, OPORA_CODE_TEXT_NOT_UTF8. A phrase
 *         that is not understood is no failure. Since 1.0.
 */
OPORA_API opora_status opora_builder_add_event(opora_context *context, opora_builder *builder, const char *number,
                                               size_t number_size, const char *title, size_t title_size,
                                               const char *timing, size_t timing_size, const char *after,
                                               size_t after_size, opora_str *id);

/** Texts of an event that can be set. */
typedef int32_t opora_event_field;
enum {
    OPORA_EVENT_FIELD_NUMBER = 300,          /**< as people write it; the id stays */
    OPORA_EVENT_FIELD_TITLE = 301,           /**< the id stays */
    OPORA_EVENT_FIELD_TIMING = 302,          /**< the phrase; it is dated again, windows set by a user stay */
    OPORA_EVENT_FIELD_EXPECTED_RESULT = 303, /**< expected result */
    OPORA_EVENT_FIELD_PARENT = 304,          /**< id of the event that holds it, or empty; both are dated again */
    OPORA_EVENT_FIELD_STAGE = 305            /**< id of its stage, or empty */
};

/**
 * Sets a text of an event.
 *
 * @param context    not NULL
 * @param builder    not NULL
 * @param id         of the event
 * @param id_size    bytes of the id
 * @param field      OPORA_EVENT_FIELD_*
 * @param text       the new text
 * @param text_size  bytes of the text
 * @return OPORA_OK, OPORA_E_ARGUMENT (also for a parent that is the event itself or lies in it), OPORA_E_RANGE (no such
 *         event, parent or stage), OPORA_E_MEMORY, OPORA_CODE_TEXT_NOT_UTF8. Since 1.0.
 */
OPORA_API opora_status opora_builder_set_event(opora_context *context, opora_builder *builder, const char *id,
                                               size_t id_size, opora_event_field field, const char *text,
                                               size_t text_size);

/**
 * Sets the windows of an event by the user's will, whatever its phrase says; the phrase stays, and where it says other days
 * opora_programme_check() tells. With count 0 the phrase decides again.
 *
 * @param context  not NULL
 * @param builder  not NULL
 * @param id       of the event
 * @param id_size  bytes of the id
 * @param windows  may be NULL with count 0
 * @param count    how many
 * @return OPORA_OK, OPORA_E_ARGUMENT (also for a reversed window), OPORA_E_RANGE (no such event), OPORA_E_MEMORY. Since 1.0.
 */
OPORA_API opora_status opora_builder_set_windows(opora_context *context, opora_builder *builder, const char *id,
                                                 size_t id_size, const opora_window *windows, size_t count);

/**
 * Sets whom an event refers to, as a cell would: names between semicolons or line breaks.
 *
 * @param context    not NULL
 * @param builder    not NULL
 * @param id         of the event
 * @param id_size    bytes of the id
 * @param kind       OPORA_REFERENCE_RESPONSIBLE, OPORA_REFERENCE_PARTICIPANTS or OPORA_REFERENCE_VENUES
 * @param text       the names; empty: nobody
 * @param text_size  bytes of the names
 * @return OPORA_OK, OPORA_E_ARGUMENT, OPORA_E_RANGE (no such event), OPORA_E_MEMORY, OPORA_CODE_TEXT_NOT_UTF8. Since 1.0.
 */
OPORA_API opora_status opora_builder_set_references(opora_context *context, opora_builder *builder, const char *id,
                                                    size_t id_size, opora_reference_kind kind, const char *text,
                                                    size_t text_size);

/**
 * Adds an item of any list, or replaces the one with its id, as JSON of the programme's form: `{"id":"o-1","name":...}`.
 * Members that are left out are empty. Items of lists without ids are added at the end.
 *
 * @param context  not NULL
 * @param builder  not NULL
 * @param list     OPORA_LIST_PERIODS to OPORA_LIST_UNREAD
 * @param json     the item
 * @param size     bytes of the item
 * @param index    where it stands in its list now; may be NULL
 * @return OPORA_OK, OPORA_E_ARGUMENT, OPORA_E_MEMORY, OPORA_CODE_JSON_BROKEN, OPORA_CODE_JSON_FORM. Since 1.0.
 */
OPORA_API opora_status opora_builder_put(opora_context *context, opora_builder *builder, opora_list list,
                                         const char *json, size_t size, size_t *index);

/**
 * Removes an item. What an event held goes up to the event above it; references to an organisation, a person or a group
 * keep their text.
 *
 * @param context  not NULL
 * @param builder  not NULL
 * @param list     OPORA_LIST_PERIODS to OPORA_LIST_UNREAD
 * @param index    from 0
 * @return OPORA_OK, OPORA_E_ARGUMENT, OPORA_E_RANGE, OPORA_E_MEMORY. Since 1.0.
 */
OPORA_API opora_status opora_builder_remove(opora_context *context, opora_builder *builder, opora_list list,
                                            size_t index);

/**
 * Moves an item within its list.
 *
 * @param context  not NULL
 * @param builder  not NULL
 * @param list     OPORA_LIST_PERIODS to OPORA_LIST_UNREAD
 * @param from     where it stands, from 0
 * @param to       where it is to stand
 * @return OPORA_OK, OPORA_E_ARGUMENT, OPORA_E_RANGE, OPORA_E_MEMORY. Since 1.0.
 */
OPORA_API opora_status opora_builder_move(opora_context *context, opora_builder *builder, opora_list list, size_t from,
                                          size_t to);

/**
 * How many items a list of the builder has; 0 for NULL. Since 1.0.
 *
 * @param builder  may be NULL
 * @param list     OPORA_LIST_*
 */
OPORA_API size_t opora_builder_count(const opora_builder *builder, opora_list list);

/**
 * The programme as the builder has it now: timings dated, names resolved. The builder may go on.
 *
 * @param context  not NULL
 * @param builder  not NULL
 * @param options  NULL: names resolved, Russia's calendar
 * @param out      the caller frees it by opora_programme_free()
 * @return OPORA_OK, OPORA_E_ARGUMENT, OPORA_E_MEMORY, OPORA_E_VERSION. Since 1.0.
 */
OPORA_API opora_status opora_builder_build(opora_context *context, const opora_builder *builder,
                                           const opora_build_options *options, opora_programme **out);

/** @} */

/** @defgroup names Who is who */
/** @{ */

/**
 * Takes the name of an organisation apart: `{"legal_form","kind","numbers":[],"proper","place","expanded"}`, folded for
 * comparison; `null` for a text that names none.
 *
 * @param context  not NULL
 * @param text     «МБОУ «Отрадненская СОШ № 3»»
 * @param size     bytes of the text
 * @param out      JSON; the caller frees it by opora_text_free()
 * @return OPORA_OK, OPORA_E_ARGUMENT, OPORA_E_MEMORY, OPORA_CODE_TEXT_NOT_UTF8. Since 1.0.
 */
OPORA_API opora_status opora_organisation_name_to_json(opora_context *context, const char *text, size_t size,
                                                       opora_text **out);

/** Identifiers that can be checked by their digits. */
typedef int32_t opora_id_scheme;
enum {
    OPORA_ID_INN = 900,  /**< ИНН: 10 or 12 digits */
    OPORA_ID_OGRN = 901, /**< ОГРН, ОГРНИП: 13 or 15 digits */
    OPORA_ID_OKTMO = 902 /**< ОКТМО: 8 or 11 digits */
};

/**
 * Whether an identifier is right by its check digits: 1 or 0. Any thread. Since 1.0.
 *
 * @param identifier  OPORA_ID_INN, OPORA_ID_OGRN or OPORA_ID_OKTMO
 * @param digits      may be NULL with 0
 * @param size        bytes of the digits
 */
OPORA_API int32_t opora_identifier_valid(opora_id_scheme identifier, const char *digits, size_t size);

/** Evidence of mentorships: leaders and supported schools that meet in events. Never mentorships themselves. */
typedef struct opora_mentorship_evidence opora_mentorship_evidence;

/** Two organisations that meet in events. */
typedef struct opora_evidence_pair {
    uint32_t struct_size; /**< sizeof of this struct as the caller knows it */
    int64_t mentor;       /**< index of the organisation that helps */
    int64_t mentee;       /**< index of the organisation that is helped */
    double score;         /**< 0 to 1: how much their meetings tell beyond what all with their roles share */
    size_t event_count;   /**< in how many events they meet */
} opora_evidence_pair;
/** Empty. */
#define OPORA_EVIDENCE_PAIR_INIT {sizeof(opora_evidence_pair), -1, -1, 0, 0}

/**
 * Finds evidence of mentorships, by falling score.
 *
 * @param context    not NULL
 * @param programme  not NULL
 * @param out        the caller frees it by opora_mentorship_evidence_free()
 * @return OPORA_OK, OPORA_E_ARGUMENT, OPORA_E_MEMORY. Since 1.0.
 */
OPORA_API opora_status opora_programme_mentorship_evidence(opora_context *context, const opora_programme *programme,
                                                           opora_mentorship_evidence **out);

/** Frees evidence; NULL is fine. Since 1.0. @param evidence  may be NULL */
OPORA_API void opora_mentorship_evidence_free(opora_mentorship_evidence *evidence);

/** How many pairs meet; 0 for NULL. Any thread. Since 1.0. @param evidence  may be NULL */
OPORA_API size_t opora_mentorship_evidence_count(const opora_mentorship_evidence *evidence);

/** A pair that meets; as opora_programme_period_at(). Since 1.0.
 * @param evidence  not NULL @param index  from 0 @param out  filled in */
OPORA_API opora_status opora_mentorship_evidence_at(const opora_mentorship_evidence *evidence, size_t index,
                                                    opora_evidence_pair *out);

/**
 * Copies the indices of the events in which a pair meets. Any thread. Since 1.0.
 *
 * @param evidence  not NULL
 * @param index     of the pair, from 0
 * @param events    the caller's array; may be NULL with cap 0
 * @param cap       how many the array holds
 * @param len       how many there are; may be NULL
 * @return OPORA_OK, OPORA_E_ARGUMENT, OPORA_E_RANGE, OPORA_E_SPACE (the first cap are set)
 */
OPORA_API opora_status opora_mentorship_evidence_events(const opora_mentorship_evidence *evidence, size_t index,
                                                        int64_t *events, size_t cap, size_t *len);

/**
 * The evidence as JSON: `{"evidence":[{"mentor":id,"mentee":id,"score","events":[id]}]}`, ids of organisations and
 * events; the score to four places.
 *
 * @param context   not NULL
 * @param evidence  not NULL
 * @param pretty    1: two spaces a level, 0: no white space
 * @param out       the caller frees it by opora_text_free()
 * @return OPORA_OK, OPORA_E_ARGUMENT, OPORA_E_MEMORY. Since 1.0.
 */
OPORA_API opora_status opora_mentorship_evidence_to_json(opora_context *context,
                                                         const opora_mentorship_evidence *evidence, int32_t pretty,
                                                         opora_text **out);

/** Which tasks have neither event nor indicator, and the reverse, found by the words they share: a hint to look at. */
typedef struct opora_coverage opora_coverage;

/** A task with the events and the indicators that serve it. */
typedef struct opora_task_coverage {
    uint32_t struct_size;   /**< sizeof of this struct as the caller knows it */
    int64_t task;           /**< index in OPORA_LIST_TASKS */
    size_t event_count;     /**< how many events opora_coverage_events() gives */
    size_t indicator_count; /**< how many indicators opora_coverage_indicators() gives */
} opora_task_coverage;
/** Empty. */
#define OPORA_TASK_COVERAGE_INIT {sizeof(opora_task_coverage), -1, 0, 0}

/**
 * Finds which events and indicators serve which task.
 *
 * @param context    not NULL
 * @param programme  not NULL
 * @param out        the caller frees it by opora_coverage_free()
 * @return OPORA_OK, OPORA_E_ARGUMENT, OPORA_E_MEMORY. Since 1.0.
 */
OPORA_API opora_status opora_programme_coverage(opora_context *context, const opora_programme *programme,
                                                opora_coverage **out);

/** Frees a coverage; NULL is fine. Since 1.0. @param coverage  may be NULL */
OPORA_API void opora_coverage_free(opora_coverage *coverage);

/** How many tasks there are; 0 for NULL. Any thread. Since 1.0. @param coverage  may be NULL */
OPORA_API size_t opora_coverage_count(const opora_coverage *coverage);

/** A task, in the order of the programme; as opora_programme_period_at(). Since 1.0.
 * @param coverage  not NULL @param index  from 0 @param out  filled in */
OPORA_API opora_status opora_coverage_at(const opora_coverage *coverage, size_t index, opora_task_coverage *out);

/**
 * Copies the indices of the events that serve a task. Any thread. Since 1.0.
 *
 * @param coverage  not NULL
 * @param index     of the task, from 0
 * @param events    the caller's array of indices in OPORA_LIST_EVENTS; may be NULL with cap 0
 * @param cap       how many the array holds
 * @param len       how many there are; may be NULL
 * @return OPORA_OK, OPORA_E_ARGUMENT, OPORA_E_RANGE, OPORA_E_SPACE (the first cap are set)
 */
OPORA_API opora_status opora_coverage_events(const opora_coverage *coverage, size_t index, int64_t *events, size_t cap,
                                             size_t *len);

/**
 * Copies the indices of the indicators that measure a task. Any thread. Since 1.0.
 *
 * @param coverage    not NULL
 * @param index       of the task, from 0
 * @param indicators  the caller's array of indices in OPORA_LIST_INDICATORS; may be NULL with cap 0
 * @param cap         how many the array holds
 * @param len         how many there are; may be NULL
 * @return OPORA_OK, OPORA_E_ARGUMENT, OPORA_E_RANGE, OPORA_E_SPACE (the first cap are set)
 */
OPORA_API opora_status opora_coverage_indicators(const opora_coverage *coverage, size_t index, int64_t *indicators,
                                                 size_t cap, size_t *len);

/**
 * Copies the indices of the events that serve no task. Any thread. Since 1.0.
 *
 * @param coverage  not NULL
 * @param events    the caller's array of indices in OPORA_LIST_EVENTS; may be NULL with cap 0
 * @param cap       how many the array holds
 * @param len       how many there are; may be NULL
 * @return OPORA_OK, OPORA_E_ARGUMENT, OPORA_E_SPACE (the first cap are set)
 */
OPORA_API opora_status opora_coverage_events_without_task(const opora_coverage *coverage, int64_t *events, size_t cap,
                                                          size_t *len);

/**
 * Copies the indices of the indicators that measure no task. Any thread. Since 1.0.
 *
 * @param coverage    not NULL
 * @param indicators  the caller's array of indices in OPORA_LIST_INDICATORS; may be NULL with cap 0
 * @param cap         how many the array holds
 * @param len         how many there are; may be NULL
 * @return OPORA_OK, OPORA_E_ARGUMENT, OPORA_E_SPACE (the first cap are set)
 */
OPORA_API opora_status opora_coverage_indicators_alone(const opora_coverage *coverage, int64_t *indicators, size_t cap,
                                                       size_t *len);

/**
 * The coverage as JSON, with ids:
 * `{"tasks":[{"task","events":[id],"indicators":[id]}],"events_without_task":[id],"indicators_alone":[id]}`.
 *
 * @param context   not NULL
 * @param coverage  not NULL
 * @param pretty    1: two spaces a level, 0: no white space
 * @param out       the caller frees it by opora_text_free()
 * @return OPORA_OK, OPORA_E_ARGUMENT, OPORA_E_MEMORY. Since 1.0.
 */
OPORA_API opora_status opora_coverage_to_json(opora_context *context, const opora_coverage *coverage, int32_t pretty,
                                              opora_text **out);

/** @} */

/** @defgroup rules Rules and findings */
/** @{ */

/** Which rules hold, how grave they are, and what they compare with. */
typedef struct opora_settings opora_settings;

/** What was found wrong or doubtful in a programme. */
typedef struct opora_findings opora_findings;

/** What rules are about. */
typedef int32_t opora_family;
enum {
    OPORA_FAMILY_TIME = 0,   /**< days and periods */
    OPORA_FAMILY_ORDER = 1,  /**< what comes before what, and sums of parts */
    OPORA_FAMILY_PEOPLE = 2, /**< who does what */
    OPORA_FAMILY_NAMES = 3,  /**< names and numbers of things */
    OPORA_FAMILY_NUMBERS = 4 /**< counts, shares, funds, indicators */
};

/** One thing that a plan must keep. Texts live for ever. */
typedef struct opora_rule {
    uint32_t struct_size;    /**< sizeof of this struct as the caller knows it */
    opora_code code;         /**< OPORA_CODE_* */
    opora_severity severity; /**< unless settings say otherwise */
    opora_family family;     /**< OPORA_FAMILY_* */
    opora_str id;            /**< `OP401` */
    opora_str name;          /**< `event_outside_programme` */
    opora_str what;          /**< what it finds, in the language asked for */
    opora_str why;           /**< why that matters */
    opora_str example;       /**< a plan that breaks it */
    opora_str suggestion;    /**< how to fix it */
} opora_rule;
/** Empty. */
#define OPORA_RULE_INIT {sizeof(opora_rule), 0, 0, 0, {"", 0}, {"", 0}, {"", 0}, {"", 0}, {"", 0}, {"", 0}}

/** A number that a rule compares with. Texts live for ever. */
typedef struct opora_threshold {
    uint32_t struct_size; /**< sizeof of this struct as the caller knows it */
    double value;         /**< by default */
    opora_str name;       /**< `week_events` */
    opora_str unit;       /**< of the value */
    opora_str what;       /**< what it says, in the language asked for */
    opora_str source;     /**< where the default comes from */
} opora_threshold;
/** Empty. */
#define OPORA_THRESHOLD_INIT {sizeof(opora_threshold), 0, {"", 0}, {"", 0}, {"", 0}, {"", 0}}

/** How many rules there are. Any thread. Since 1.0. */
OPORA_API size_t opora_rule_count(void);

/**
 * A rule, in the order of codes. Any thread. Since 1.0.
 *
 * @param index     from 0
 * @param language  of its page
 * @param out       filled in
 * @return OPORA_OK, OPORA_E_ARGUMENT, OPORA_E_RANGE, OPORA_E_VERSION
 */
OPORA_API opora_status opora_rule_at(size_t index, opora_language language, opora_rule *out);

/** How many thresholds there are. Any thread. Since 1.0. */
OPORA_API size_t opora_threshold_count(void);

/**
 * A threshold. Any thread. Since 1.0.
 *
 * @param index     from 0
 * @param language  of its description
 * @param out       filled in
 * @return OPORA_OK, OPORA_E_ARGUMENT, OPORA_E_RANGE, OPORA_E_VERSION
 */
OPORA_API opora_status opora_threshold_at(size_t index, opora_language language, opora_threshold *out);

/**
 * The catalogue of rules as JSON.
 *
 * @param context   not NULL
 * @param language  of the pages
 * @param pretty    1: two spaces a level, 0: no white space
 * @param out       the caller frees it by opora_text_free()
 * @return OPORA_OK, OPORA_E_ARGUMENT, OPORA_E_MEMORY. Since 1.0.
 */
OPORA_API opora_status opora_rules_to_json(opora_context *context, opora_language language, int32_t pretty,
                                           opora_text **out);

/**
 * Settings from a table of text with the columns `setting,value`: `OP413,off`, `OP412,warning`, `week_events,6`,
 * `abbreviation,ШКОД`. An empty table gives the settings by default.
 *
 * @param context    not NULL
 * @param text       the table; may be NULL with 0
 * @param size       bytes of the table
 * @param name       of the file, for places of faults; may be NULL with 0
 * @param name_size  bytes of the name
 * @param out        the caller frees it by opora_settings_free()
 * @return OPORA_OK, OPORA_E_ARGUMENT, OPORA_E_MEMORY, or a code 221 to 224 with its place. Since 1.0.
 */
OPORA_API opora_status opora_settings_parse(opora_context *context, const char *text, size_t size, const char *name,
                                            size_t name_size, opora_settings **out);

/** Frees settings; NULL is fine. Since 1.0. @param settings  may be NULL */
OPORA_API void opora_settings_free(opora_settings *settings);

/** How to look for contradictions. */
typedef struct opora_check_options {
    uint32_t struct_size;           /**< sizeof of this struct as the caller knows it */
    const opora_calendar *calendar; /**< NULL: Russia's production calendar */
    const opora_settings *settings; /**< NULL: all rules, as the catalogue says */
} opora_check_options;
/** All rules, Russia's calendar. */
#define OPORA_CHECK_OPTIONS_INIT {sizeof(opora_check_options), NULL, NULL}

/**
 * Finds what contradicts itself. Tells progress, can be cancelled.
 *
 * @param context    not NULL
 * @param programme  not NULL
 * @param options    NULL: all rules, Russia's calendar
 * @param out        sorted by family, place and code; the caller frees it by opora_findings_free()
 * @return OPORA_OK, OPORA_E_ARGUMENT, OPORA_E_MEMORY, OPORA_E_VERSION, OPORA_E_CANCELLED. Since 1.0.
 */
OPORA_API opora_status opora_programme_check(opora_context *context, const opora_programme *programme,
                                             const opora_check_options *options, opora_findings **out);

/** Frees findings; NULL is fine. Since 1.0. @param findings  may be NULL */
OPORA_API void opora_findings_free(opora_findings *findings);

/** How many findings there are; 0 for NULL. Any thread. Since 1.0. @param findings  may be NULL */
OPORA_API size_t opora_findings_count(const opora_findings *findings);

/** Something wrong or doubtful. */
typedef struct opora_finding {
    uint32_t struct_size;    /**< sizeof of this struct as the caller knows it */
    opora_code code;         /**< OPORA_CODE_* */
    opora_severity severity; /**< OPORA_SEVERITY_* */
    uint32_t place_count;    /**< how many places contradict each other */
    opora_str subject;       /**< what it speaks of, as the document names it: `8.1.2.`, «МБОУ …» */
    opora_str replacement;   /**< a wording to put instead, where one can be proposed; else empty */
} opora_finding;
/** Empty. */
#define OPORA_FINDING_INIT {sizeof(opora_finding), 0, 0, 0, {"", 0}, {"", 0}}

/** A finding; as opora_programme_period_at(). Its texts live as long as the findings. Since 1.0.
 * @param findings  not NULL @param index  from 0 @param out  filled in */
OPORA_API opora_status opora_findings_at(const opora_findings *findings, size_t index, opora_finding *out);

/**
 * One of the places that contradict each other; the one to mend stands first. As opora_programme_period_at(). Since 1.0.
 *
 * @param findings  not NULL
 * @param index     of the finding, from 0
 * @param nth       of its places, from 0
 * @param list      OPORA_LIST_EVENTS, OPORA_LIST_ORGANISATIONS...: what stands there; -1: the document; may be NULL
 * @param item      index in that list, -1 for the document; may be NULL
 * @param out       where it can be read; may be NULL
 */
OPORA_API opora_status opora_findings_place_at(const opora_findings *findings, size_t index, size_t nth,
                                               opora_list *list, int64_t *item, opora_place *out);

/**
 * One sentence that says what is wrong.
 *
 * @param context   not NULL
 * @param findings  not NULL
 * @param index     from 0
 * @param language  OPORA_LANGUAGE_RUSSIAN or OPORA_LANGUAGE_ENGLISH
 * @param out       the caller frees it by opora_text_free()
 * @return OPORA_OK, OPORA_E_ARGUMENT, OPORA_E_RANGE, OPORA_E_MEMORY. Since 1.0.
 */
OPORA_API opora_status opora_findings_message(opora_context *context, const opora_findings *findings, size_t index,
                                              opora_language language, opora_text **out);

/**
 * One sentence that says how to mend it; often empty.
 *
 * @param context   not NULL
 * @param findings  not NULL
 * @param index     from 0
 * @param language  OPORA_LANGUAGE_RUSSIAN or OPORA_LANGUAGE_ENGLISH
 * @param out       the caller frees it by opora_text_free()
 * @return OPORA_OK, OPORA_E_ARGUMENT, OPORA_E_RANGE, OPORA_E_MEMORY. Since 1.0.
 */
OPORA_API opora_status opora_findings_suggestion(opora_context *context, const opora_findings *findings, size_t index,
                                                 opora_language language, opora_text **out);

/**
 * The findings as JSON, `{"findings":[...]}`.
 *
 * @param context   not NULL
 * @param findings  not NULL
 * @param language  of the messages
 * @param pretty    1: two spaces a level, 0: no white space
 * @param out       the caller frees it by opora_text_free()
 * @return OPORA_OK, OPORA_E_ARGUMENT, OPORA_E_MEMORY. Since 1.0.
 */
OPORA_API opora_status opora_findings_to_json(opora_context *context, const opora_findings *findings,
                                              opora_language language, int32_t pretty, opora_text **out);

/** @} */

/** @defgroup diff What changed */
/** @{ */

/** What changed from one version of a programme to another. */
typedef struct opora_changes opora_changes;

/** What happened to a thing. */
typedef int32_t opora_change_kind;
enum {
    OPORA_CHANGE_ADDED = 0,   /**< only the newer version has it */
    OPORA_CHANGE_REMOVED = 1, /**< only the older version has it */
    OPORA_CHANGE_CHANGED = 2, /**< a field of it differs */
    OPORA_CHANGE_MOVED = 3    /**< it stands elsewhere */
};

/** One difference. */
typedef struct opora_change {
    uint32_t struct_size;   /**< sizeof of this struct as the caller knows it */
    opora_change_kind kind; /**< OPORA_CHANGE_* */
    opora_str thing;        /**< `event`, `organisation`, `person`, `clause`, `indicator`, `programme`... */
    opora_str id;           /**< of the thing, in the version that has it */
    opora_str name;         /**< as people call it: a number, a title */
    opora_str field;        /**< `timing`, `responsible`...; empty where the whole thing came or went */
    opora_str before;       /**< as written; empty for what was added */
    opora_str after;        /**< as written; empty for what was removed */
} opora_change;
/** Empty. */
#define OPORA_CHANGE_INIT {sizeof(opora_change), 0, {"", 0}, {"", 0}, {"", 0}, {"", 0}, {"", 0}, {"", 0}}

/**
 * Finds what changed, in the order of the newer version.
 *
 * @param context  not NULL
 * @param before   not NULL
 * @param after    not NULL
 * @param out      the caller frees it by opora_changes_free()
 * @return OPORA_OK, OPORA_E_ARGUMENT, OPORA_E_MEMORY. Since 1.0.
 */
OPORA_API opora_status opora_programme_diff(opora_context *context, const opora_programme *before,
                                            const opora_programme *after, opora_changes **out);

/** Frees changes; NULL is fine. Since 1.0. @param changes  may be NULL */
OPORA_API void opora_changes_free(opora_changes *changes);

/** How many changes there are; 0 for NULL. Any thread. Since 1.0. @param changes  may be NULL */
OPORA_API size_t opora_changes_count(const opora_changes *changes);

/** A change; as opora_programme_period_at(). Its texts live as long as the changes. Since 1.0.
 * @param changes  not NULL @param index  from 0 @param out  filled in */
OPORA_API opora_status opora_changes_at(const opora_changes *changes, size_t index, opora_change *out);

/**
 * A change in one sentence.
 *
 * @param context   not NULL
 * @param changes   not NULL
 * @param index     from 0
 * @param language  OPORA_LANGUAGE_RUSSIAN or OPORA_LANGUAGE_ENGLISH
 * @param out       the caller frees it by opora_text_free()
 * @return OPORA_OK, OPORA_E_ARGUMENT, OPORA_E_RANGE, OPORA_E_MEMORY. Since 1.0.
 */
OPORA_API opora_status opora_changes_message(opora_context *context, const opora_changes *changes, size_t index,
                                             opora_language language, opora_text **out);

/**
 * The changes as JSON, `{"changes":[...]}`.
 *
 * @param context   not NULL
 * @param changes   not NULL
 * @param language  of the sentences
 * @param pretty    1: two spaces a level, 0: no white space
 * @param out       the caller frees it by opora_text_free()
 * @return OPORA_OK, OPORA_E_ARGUMENT, OPORA_E_MEMORY. Since 1.0.
 */
OPORA_API opora_status opora_changes_to_json(opora_context *context, const opora_changes *changes,
                                             opora_language language, int32_t pretty, opora_text **out);

/** @} */

/** @defgroup write Writing */
/** @{ */

/** How to write CSV. */
typedef struct opora_csv_options {
    uint32_t struct_size;        /**< sizeof of this struct as the caller knows it */
    int32_t separator;           /**< a character: `,`, `;` or a tab */
    int32_t bom;                 /**< 1: begin with a UTF-8 byte order mark */
    int32_t neutralise_formulas; /**< 1: put `'` before a cell that a spreadsheet would run as a formula */
    int32_t keep_numbers;        /**< 1: put `'` before a number such as `8.1`, which Russian Excel takes for a date */
    opora_language language;     /**< of the header */
} opora_csv_options;
/** RFC 4180. */
#define OPORA_CSV_OPTIONS_INIT {sizeof(opora_csv_options), ',', 0, 0, 0, 0}
/** What Russian Excel opens by a double click. */
#define OPORA_CSV_OPTIONS_EXCEL {sizeof(opora_csv_options), ';', 1, 1, 1, 0}

/** How to write a calendar. */
typedef struct opora_ics_options {
    uint32_t struct_size;        /**< sizeof of this struct as the caller knows it */
    int32_t deadlines_as_events; /**< 1: write deadlines as VEVENT, for calendars that have no tasks */
    opora_language language;     /**< of the words added */
    opora_str dtstamp;           /**< when it is written, `20260101T000000Z`: the library reads no clock; must be given */
    opora_str product;           /**< PRODID; empty: Opora's */
    opora_str domain;            /**< right side of the UIDs; empty: `opora.invalid` */
    opora_str scope;             /**< tells one programme's UIDs from another's; empty: made from the title */
} opora_ics_options;
/** Give `dtstamp`. */
#define OPORA_ICS_OPTIONS_INIT {sizeof(opora_ics_options), 0, 0, {"", 0}, {"", 0}, {"", 0}, {"", 0}}

/** What a report shows. */
typedef struct opora_report_options {
    uint32_t struct_size;           /**< sizeof of this struct as the caller knows it */
    opora_language language;        /**< of the page */
    int32_t has_as_of;              /**< 1: `as_of` is given */
    opora_date as_of;               /**< "today": a line on the axis of time */
    const opora_calendar *calendar; /**< shades days off and school holidays; NULL: Russia's */
    const opora_findings *findings; /**< of the same programme; NULL: they are looked for, by all rules */
} opora_report_options;
/** Russian, without a line for today. */
#define OPORA_REPORT_OPTIONS_INIT {sizeof(opora_report_options), 0, 0, 0, NULL, NULL}

/** Pictures of a programme. */
typedef int32_t opora_picture;
enum {
    OPORA_PICTURE_TIMELINE = 1000, /**< the plan as a Gantt chart */
    OPORA_PICTURE_NETWORK = 1001,  /**< who leads, who is supported, who coordinates */
    OPORA_PICTURE_LOAD = 1002      /**< weeks of the plan by person and by school */
};

/**
 * The events as CSV, a line an event.
 *
 * @param context    not NULL
 * @param programme  not NULL
 * @param options    NULL: OPORA_CSV_OPTIONS_INIT
 * @param out        the caller frees it by opora_text_free()
 * @return OPORA_OK, OPORA_E_ARGUMENT, OPORA_E_MEMORY, OPORA_E_VERSION. Since 1.0.
 */
OPORA_API opora_status opora_programme_to_csv(opora_context *context, const opora_programme *programme,
                                              const opora_csv_options *options, opora_text **out);

/**
 * The events as an iCalendar (RFC 5545, RFC 7986; docs/reference/ics.md).
 *
 * @param context    not NULL
 * @param programme  not NULL
 * @param options    not NULL, with its dtstamp
 * @param out        the caller frees it by opora_text_free()
 * @return OPORA_OK, OPORA_E_ARGUMENT (also for a malformed dtstamp), OPORA_E_MEMORY, OPORA_E_VERSION. Since 1.0.
 */
OPORA_API opora_status opora_programme_to_ics(opora_context *context, const opora_programme *programme,
                                              const opora_ics_options *options, opora_text **out);

/**
 * The report: one HTML page that needs nothing else. Tells progress (first of the rules, if no findings are given), can be
 * cancelled.
 *
 * @param context    not NULL
 * @param programme  not NULL
 * @param options    NULL: OPORA_REPORT_OPTIONS_INIT
 * @param out        the caller frees it by opora_text_free()
 * @return OPORA_OK, OPORA_E_ARGUMENT (also for findings of another programme), OPORA_E_MEMORY, OPORA_E_VERSION,
 *         OPORA_E_CANCELLED. Since 1.0.
 */
OPORA_API opora_status opora_programme_to_html(opora_context *context, const opora_programme *programme,
                                               const opora_report_options *options, opora_text **out);

/**
 * A picture of the report as an SVG document. Tells progress of the rules alone, can be cancelled.
 *
 * @param context    not NULL
 * @param programme  not NULL
 * @param picture    OPORA_PICTURE_*
 * @param options    NULL: OPORA_REPORT_OPTIONS_INIT
 * @param out        the caller frees it by opora_text_free()
 * @return as opora_programme_to_html(). Since 1.0.
 */
OPORA_API opora_status opora_programme_to_svg(opora_context *context, const opora_programme *programme,
                                              opora_picture picture, const opora_report_options *options,
                                              opora_text **out);

/**
 * The plan and the findings as a workbook of Excel; the text is its bytes. Tells progress, can be cancelled.
 *
 * @param context    not NULL
 * @param programme  not NULL
 * @param options    NULL: OPORA_REPORT_OPTIONS_INIT
 * @param out        the caller frees it by opora_text_free()
 * @return as opora_programme_to_html(), and OPORA_CODE_OFFICE_MISSING in a library without office. Since 1.0.
 */
OPORA_API opora_status opora_programme_to_xlsx(opora_context *context, const opora_programme *programme,
                                               const opora_report_options *options, opora_text **out);

/** @} */

#ifdef __cplusplus
}
#endif

#endif /* OPORA_H */
