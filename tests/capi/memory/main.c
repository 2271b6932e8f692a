/* Opora, MIT licence. See LICENSE. */
/*
 * test_capi_memory [full] [NAME]: fails one allocation after the other of each function that can run out of memory, or
 * of those whose name contains NAME. A call without memory returns OPORA_E_MEMORY, leaves its outs alone, loses nothing;
 * what it worked on is as it was, and the same call with memory gives the same result as ever. Small inputs are tried
 * at every allocation. Large ones: at samples; with `full` at the first 2,000 and then at samples.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cases.h"
#include "counted.h"
#include "support.h"

/* Third-party code that cannot do without memory, by the names of cases.c. */
typedef struct exception {
    const char* name;
    int only_new; /* 1: malloc() goes through, and only operator new fails, which is our own */
    int64_t lost; /* blocks that a call may lose */
    const char* why;
} exception;

static const exception exceptions[] = {
    {"opora_programme_to_xlsx", 1, 0,
     "libxlsxwriter 1.1.4 reads through what strdup() and calloc() gave, also where that is NULL"},
    {"opora_programme_read", 0, 1,
     "minizip 1.1 does not free its buffer of a part where inflateInit2() gets no memory (unzOpenCurrentFile3)"},
    {"opora_programme_read_file", 0, 1, "the same"},
};

typedef struct figures {
    size_t injected; /* failures tried */
    size_t refused;  /* calls that returned OPORA_E_MEMORY */
    size_t absorbed; /* calls that did without, with the right result */
    size_t lost;     /* calls that lost what third-party code may lose */
} figures;

static int full = 0;

/* --- what calls have made: told by its bytes, freed ------------------------------------------------------------- */

static uint64_t mix(uint64_t hash, opora_str text) {
    size_t i;
    for (i = 0; i < text.size; ++i) {
        hash = (hash ^ (unsigned char)text.data[i]) * 1099511628211U; /* FNV-1a */
    }
    return hash;
}

static uint64_t of_text(uint64_t hash, opora_text* text) {
    hash = mix(hash, opora_text_get(text));
    opora_text_free(text);
    return hash;
}

static uint64_t of_programme(uint64_t hash, opora_context* context, const opora_programme* programme) {
    opora_text* json = NULL;
    CHECK_OK(opora_programme_to_json(context, programme, 0, &json));
    return of_text(hash, json);
}

static uint64_t of_numbers(uint64_t hash, const void* numbers, size_t size) {
    opora_str bytes;
    bytes.data = (const char*)numbers;
    bytes.size = size;
    return mix(hash, bytes);
}

/* A number that tells results apart. A workbook holds no time of its making: its bytes are the same. */
static uint64_t told(opora_context* context, const made* out, int edits) {
    uint64_t hash = 14695981039346656037U;
    opora_text* text = NULL;
    opora_programme* programme = NULL;
    size_t i;
    hash = mix(hash, opora_text_get(out->text));
    hash = of_numbers(hash, out->windows, sizeof out->windows);
    hash = of_numbers(hash, out->days, sizeof out->days);
    hash = of_numbers(hash, &out->number, sizeof out->number);
    hash = of_numbers(hash, &out->len, sizeof out->len);
    if (out->programme != NULL) {
        hash = of_programme(hash, context, out->programme);
    }
    if (edits) {
        opora_build_options options = OPORA_BUILD_OPTIONS_INIT;
        options.keep_names = 1;
        CHECK_OK(opora_builder_build(context, out->builder, &options, &programme));
        hash = of_programme(hash, context, programme);
        opora_programme_free(programme);
    }
    if (out->findings != NULL) {
        CHECK_OK(opora_findings_to_json(context, out->findings, OPORA_LANGUAGE_ENGLISH, 0, &text));
        hash = of_text(hash, text);
    }
    if (out->changes != NULL) {
        CHECK_OK(opora_changes_to_json(context, out->changes, OPORA_LANGUAGE_ENGLISH, 0, &text));
        hash = of_text(hash, text);
    }
    if (out->timing != NULL) {
        CHECK_OK(opora_timing_spell(context, out->timing, OPORA_SPELL_CANONICAL, &text));
        hash = of_text(hash, text);
    }
    if (out->rule != NULL) {
        CHECK_OK(opora_recurrence_spell(context, out->rule, &text));
        hash = of_text(hash, text);
    }
    for (i = 0; i < opora_timings_count(out->timings); ++i) {
        hash = mix(hash, opora_timings_expression(out->timings, i));
    }
    hash = (hash ^ opora_mentorship_evidence_count(out->evidence)) * 31;
    hash = (hash ^ opora_coverage_count(out->coverage)) * 31;
    return (hash ^ opora_calendar_holiday_count(out->calendar)) * 31;
}

static void release(made* out) {
    opora_context_free(out->context);
    opora_text_free(out->text);
    opora_programme_free(out->programme);
    opora_calendar_free(out->calendar);
    opora_timing_free(out->timing);
    opora_timings_free(out->timings);
    opora_recurrence_free(out->rule);
    opora_builder_free(out->builder);
    opora_findings_free(out->findings);
    opora_changes_free(out->changes);
    opora_mentorship_evidence_free(out->evidence);
    opora_coverage_free(out->coverage);
    opora_settings_free(out->settings);
}

/* --- one case ----------------------------------------------------------------------------------------------------- */

static opora_builder* editable(opora_context* context, const memory_case* one, const inputs* in) {
    opora_builder* builder = NULL;
    if (one->edits) {
        CHECK_OK(opora_builder_create(context, in->programme, &builder));
    }
    return builder;
}

static const exception* excused(const memory_case* one) {
    size_t i;
    for (i = 0; i < sizeof exceptions / sizeof exceptions[0]; ++i) {
        if (strcmp(exceptions[i].name, one->name) == 0) {
            return &exceptions[i];
        }
    }
    return NULL;
}

static void blank(made* out) {
    const opora_dated dated = OPORA_DATED_INIT;
    memset(out, 0, sizeof *out);
    out->dated = dated;
}

/* Tries a call whose nth allocation fails. 1: it did not get so far, there is nothing more to try. */
static int attempt(const memory_case* one, const inputs* in, size_t nth, int lasting, uint64_t expected, int thorough,
                   figures* sum) {
    made out;
    made before;
    opora_context* context;
    opora_status status;
    int64_t lost;
    int fired;
    counted_state.live = 0;
    counted_state.watching = 1;
    context = new_context();
    blank(&out);
    out.builder = editable(context, one, in);
    memcpy(&before, &out, sizeof out);
    counted_arm(nth, lasting);
    status = one->call(context, in, &out);
    counted_disarm();
    fired = counted_state.fired;
    sum->injected += fired ? 1U : 0U;
    if (status == OPORA_E_MEMORY && fired) {
        ++sum->refused;
        CHECK(memcmp(&before, &out, sizeof out) == 0);
        if (one->call != memory_cases[0].call && one->call != memory_cases[1].call) { /* those have no context */
            CHECK_STATUS(status, opora_context_status(context));
            CHECK(opora_context_message(context).size > 0);
            CHECK(opora_context_advice(context).size == 0);
        }
        if (thorough) { /* the same call again; nothing of what it works on has suffered */
            CHECK_STATUS(one->final, one->call(context, in, &out));
            CHECK_NUMBER((int64_t)expected, (int64_t)told(context, &out, one->edits));
        }
    } else if (status == one->final) {
        sum->absorbed += fired ? 1U : 0U;
        if (thorough || fired) {
            CHECK_NUMBER((int64_t)expected, (int64_t)told(context, &out, one->edits));
        }
    } else {
        CHECK_STATUS(OPORA_E_MEMORY, status);
        fprintf(stderr, "    %s, allocation %lu: %s\n", one->name, (unsigned long)nth,
                opora_context_message(context).data);
    }
    release(&out);
    opora_context_free(context);
    counted_state.watching = 0;
    lost = status == OPORA_E_MEMORY && excused(one) != NULL ? excused(one)->lost : 0;
    if (counted_state.live != 0 && counted_state.live == lost) {
        ++sum->lost;
    } else {
        check_number(0, counted_state.live, one->name, "blocks lost at allocation", (int)nth);
    }
    return !fired;
}

/* The next allocation to try: all of them, or samples that grow apart. */
static size_t step(size_t nth, int large) {
    const size_t every = !large ? (full ? (size_t)-1 : 400) : full ? 2000 : 40;
    const size_t part = full ? 50 : 6;
    return nth < every ? 1 : 1 + nth / part;
}

static void run(const memory_case* one, const inputs* in, int large, figures* all) {
    figures sum = {0, 0, 0, 0};
    uint64_t expected;
    size_t allocations;
    size_t nth;
    made out;
    opora_context* context = new_context();
    blank(&out);
    out.builder = editable(context, one, in);
    counted_state.only_new = excused(one) != NULL && excused(one)->only_new;
    counted_arm(0, 0);
    CHECK_STATUS(one->final, one->call(context, in, &out)); /* also makes what is made once for a program */
    counted_disarm();
    allocations = counted_state.asked;
    expected = told(context, &out, one->edits);
    release(&out);
    opora_context_free(context);
    for (nth = 1; !attempt(one, in, nth, 0, expected, !large || nth % 16 == 1, &sum); nth += step(nth, large)) {}
    /* None of the later ones goes through either, nor those that undo what was begun. */
    for (nth = 1; nth <= allocations; nth += 1 + nth / (full && !large ? 20U : 3U)) {
        attempt(one, in, nth, 1, expected, 0, &sum);
    }
    printf("%-44s %8lu %8lu %8lu %8lu %8lu%s\n", one->name, (unsigned long)allocations, (unsigned long)sum.injected,
           (unsigned long)sum.refused, (unsigned long)sum.absorbed, (unsigned long)sum.lost,
           counted_state.only_new ? "  operator new alone" : "");
    all->injected += sum.injected;
    all->refused += sum.refused;
    all->absorbed += sum.absorbed;
    all->lost += sum.lost;
}

static void run_all(const char* title, const inputs* in, int large, const char* wanted, figures* all) {
    size_t i;
    printf("%-44s %8s %8s %8s %8s %8s\n", title, "allocs", "failed", "refused", "absorbed", "lost");
    for (i = 0; i < memory_case_count; ++i) {
        if ((!large || memory_cases[i].large) && strstr(memory_cases[i].name, wanted) != NULL) {
            run(&memory_cases[i], in, large, all);
        }
    }
}

/* --- inputs ------------------------------------------------------------------------------------------------------- */

static void prepare(opora_context* context, inputs* in) {
    CHECK_OK(opora_programme_check(context, in->programme, NULL, &in->findings));
    CHECK_OK(opora_programme_diff(context, in->other, in->programme, &in->changes));
    CHECK_OK(opora_programme_mentorship_evidence(context, in->programme, &in->evidence));
    CHECK_OK(opora_programme_coverage(context, in->programme, &in->coverage));
    CHECK_OK(opora_calendar_create_week(context, &in->calendar));
    CHECK_OK(opora_timing_parse(context, TEXT("ежемесячно до 5 числа, 15.11"), &in->timing));
    CHECK_OK(opora_recurrence_parse(context, TEXT("FREQ=WEEKLY;BYDAY=MO"), &in->rule));
}

static void clear(inputs* in) {
    opora_programme_free(in->programme);
    opora_programme_free(in->other);
    opora_findings_free(in->findings);
    opora_changes_free(in->changes);
    opora_mentorship_evidence_free(in->evidence);
    opora_coverage_free(in->coverage);
    opora_calendar_free(in->calendar);
    opora_timing_free(in->timing);
    opora_recurrence_free(in->rule);
}

/* A programme that was not made for tests, if there is one; else the project's example. */
static const char* large_path(void) {
    static char path[4096];
    const char* const folder = getenv("OPORA_SHARED");
    size_t size = 0;
    char* bytes;
    snprintf(path, sizeof path, "%s/programmes/kgo-2022.docx", folder != NULL ? folder : OPORA_SHARED_DIR);
    bytes = OPORA_WITH_OFFICE ? file_bytes(path, &size) : NULL;
    free(bytes);
    return bytes != NULL ? path : example_path();
}

int main(int argc, char** argv) {
    figures sum = {0, 0, 0, 0};
    opora_context* const context = new_context();
    const char* wanted = "";
    char* bytes;
    int i;
    inputs in;
    for (i = 1; i < argc; ++i) {
        full = full || strcmp(argv[i], "full") == 0;
        wanted = strcmp(argv[i], "full") == 0 ? wanted : argv[i];
    }
    setvbuf(stdout, NULL, _IOLBF, 1 << 12);
    memset(&in, 0, sizeof in);
    in.bytes = small_json;
    in.size = strlen(small_json);
    in.path = OPORA_SOURCE_DIR "/tests/capi/memory/plan.csv";
    in.programme = programme_of(context, small_json);
    in.other = programme_of(context,
                            "{\"opora\":1,\"title\":\"Another programme with a long title\",\"notes\":[{\"code\":"
                            "\"OP102\",\"arguments\":[\"an argument of a message, rather long\"]}]}");
    prepare(context, &in);
    run_all("small", &in, 0, wanted, &sum);
    clear(&in);

    memset(&in, 0, sizeof in);
    in.path = large_path();
    bytes = file_bytes(in.path, &in.size);
    in.bytes = bytes;
    in.other = example(context);
    CHECK_OK(opora_programme_read_file(context, in.path, strlen(in.path), NULL, &in.programme));
    prepare(context, &in);
    run_all(strrchr(in.path, '/') + 1, &in, 1, wanted, &sum);
    clear(&in);
    free(bytes);
    opora_context_free(context);
    printf("%lu failures injected into %s, %lu refused, %lu absorbed, %lu lost a block of third-party code; %lu "
           "checks, %lu failed\n",
           (unsigned long)sum.injected, counted_everything ? "malloc" : "operator new", (unsigned long)sum.refused,
           (unsigned long)sum.absorbed, (unsigned long)sum.lost, (unsigned long)check_count,
           (unsigned long)check_failures);
    return check_failures == 0 && sum.refused > 0 ? 0 : 1;
}
