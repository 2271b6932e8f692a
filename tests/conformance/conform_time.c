/* Opora, MIT licence. See LICENSE. */
/* The operations on days, phrases and names. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "conform.h"

static const char* const kind_names[] = {"unknown", "span", "until", "since", "every", "always", "open", "relative"};

static void print_flags(int32_t flags) {
    static const char* const names[] = {"ambiguous", "broken", "outside"};
    const char* between = "";
    for (int i = 0; i < 3; ++i) {
        if ((flags >> i & 1) != 0) {
            printf("%s%s", between, names[i]);
            between = ",";
        }
    }
}

static void print_windows(const opora_window* windows, size_t count) {
    for (size_t i = 0; i < count; ++i) {
        printf("%s", i == 0 ? "" : ";");
        print_date(windows[i].first);
        printf("/");
        print_date(windows[i].last);
    }
}

int do_timing(const arguments* all) {
    opora_timing_options options = OPORA_TIMING_OPTIONS_INIT;
    opora_text* text = NULL;
    const char* phrase = required(all, "phrase");
    opora_calendar* calendar = calendar_of(all);
    options.has_period = window_of(all, "period", &options.period);
    options.has_parent = window_of(all, "parent", &options.parent);
    options.calendar = calendar;
    opora_status status = opora_timing_to_json(all->context, phrase, strlen(phrase), &options, &text);
    opora_calendar_free(calendar);
    return give(all, status, text);
}

/* What a phrase says beside its days, a line each: times of day, then codes of notes. */
int do_times_and_notes(const arguments* all) {
    opora_timing_options options = OPORA_TIMING_OPTIONS_INIT;
    opora_hours hours[8];
    opora_timing_note notes[8];
    size_t len = 0;
    opora_timing* timing = NULL;
    const char* phrase = required(all, "phrase");
    options.has_period = window_of(all, "period", &options.period);
    if (opora_timing_parse(all->context, phrase, strlen(phrase), &timing) != OPORA_OK) {
        return refuse(all->context);
    }
    opora_timing_hours(timing, hours, 8, &len);
    for (size_t i = 0; i < len && i < 8; ++i) {
        printf("%02d:%02d", (int)hours[i].hour, (int)hours[i].minute);
        if (hours[i].range != 0) {
            printf("-%02d:%02d", (int)hours[i].last_hour, (int)hours[i].last_minute);
        }
        printf("\n");
    }
    opora_timing_notes(all->context, timing, &options, notes, 8, &len);
    for (size_t i = 0; i < len && i < 8; ++i) {
        printf("%s\n", opora_code_id(notes[i].code).data);
    }
    opora_timing_free(timing);
    return 0;
}

/* Lines of `phrases=`, as `opora timing --tsv` answers them. */
int do_timings(const arguments* all) {
    const char* phrases = required(all, "phrases");
    size_t size = strlen(phrases);
    size_t count = 0;
    opora_timings* timings = NULL;
    opora_timings_options options = OPORA_TIMINGS_OPTIONS_INIT;
    opora_window period;
    char* bytes = malloc(size + 1);
    uint64_t* offsets = malloc((size + 2) * sizeof *offsets);
    size_t kept = 0;
    offsets[0] = 0;
    for (size_t i = 0; i <= size; ++i) {
        if (i == size || phrases[i] == '\n') {
            offsets[++count] = kept;
        } else {
            bytes[kept++] = phrases[i];
        }
    }
    options.period_count = window_of(all, "period", &period) != 0 ? 1 : 0;
    options.periods = options.period_count != 0 ? &period : NULL;
    if (opora_timings_parse(all->context, bytes, offsets, count, &options, &timings) != OPORA_OK) {
        return refuse(all->context);
    }
    size_t window_count = 0;
    opora_timings_windows(timings, NULL, 0, &window_count);
    opora_window* windows = malloc((window_count + 1) * sizeof *windows);
    int32_t* kinds = malloc(count * sizeof *kinds);
    int32_t* flags = malloc(count * sizeof *flags);
    opora_timings_windows(timings, windows, window_count, NULL);
    opora_timings_numbers(timings, OPORA_TIMINGS_KIND, kinds, count, NULL);
    opora_timings_numbers(timings, OPORA_TIMINGS_FLAGS, flags, count, NULL);
    opora_timings_offsets(timings, offsets, count + 1, NULL);
    printf("id\tkind\twindows\tflags\n");
    for (size_t i = 0; i < count; ++i) {
        printf("%u\t%s\t", (unsigned)(i + 1), kind_names[kinds[i] + 1]);
        print_windows(windows + offsets[i], (size_t)(offsets[i + 1] - offsets[i]));
        printf("\t");
        print_flags(flags[i]);
        printf("\n");
    }
    opora_timings_free(timings);
    free(bytes);
    free(offsets);
    free(windows);
    free(kinds);
    free(flags);
    return 0;
}

int do_spell(const arguments* all) {
    const char* phrase = required(all, "phrase");
    opora_timing* timing = NULL;
    if (opora_timing_parse(all->context, phrase, strlen(phrase), &timing) != OPORA_OK) {
        return refuse(all->context);
    }
    for (int32_t spelling = OPORA_SPELL_CANONICAL; spelling <= OPORA_SPELL_ENGLISH; ++spelling) {
        opora_text* text = NULL;
        if (opora_timing_spell(all->context, timing, spelling, &text) != OPORA_OK) {
            return refuse(all->context);
        }
        print_text(text);
        printf("\n");
    }
    opora_timing_free(timing);
    return 0;
}

int do_recurrence(const arguments* all) {
    const char* text = required(all, "rule");
    const char* start_text = required(all, "start");
    opora_recurrence* rule = NULL;
    opora_text* spelled = NULL;
    opora_window window;
    int32_t start = 0;
    int32_t days[100];
    size_t len = 0;
    if (window_of(all, "window", &window) == 0 ||
        opora_date_parse(start_text, strlen(start_text), &start) != OPORA_OK) {
        return 2;
    }
    if (opora_recurrence_parse(all->context, text, strlen(text), &rule) != OPORA_OK ||
        opora_recurrence_spell(all->context, rule, &spelled) != OPORA_OK ||
        opora_recurrence_expand(all->context, rule, start, window, days, 100, &len) != OPORA_OK) {
        return refuse(all->context);
    }
    print_text(spelled);
    printf("\n");
    for (size_t i = 0; i < len; ++i) {
        print_date(days[i]);
        printf("\n");
    }
    opora_recurrence_free(rule);
    return 0;
}

static opora_calendar* russia(const arguments* all) {
    opora_calendar* calendar = calendar_of(all);
    if (calendar == NULL) {
        opora_calendar_create_russia(all->context, is_set(all, "decree"), &calendar);
    }
    return calendar;
}

static int32_t date_of(const arguments* all, const char* name) {
    const char* text = required(all, name);
    int32_t date = 0;
    if (opora_date_parse(text, strlen(text), &date) != OPORA_OK) {
        exit(2);
    }
    return date;
}

int do_day(const arguments* all) {
    static const char* const kinds[] = {"working", "shortened",       "transferred_work", "weekend",
                                        "holiday", "transferred_off", "decree_off"};
    opora_calendar* calendar = russia(all);
    opora_day day = OPORA_DAY_INIT;
    opora_calendar_day(calendar, date_of(all, "date"), &day);
    printf("%s working=%d shortened=%d provisional=%d covered=%d moved=", kinds[day.kind], (int)day.working,
           (int)day.shortened, (int)day.provisional, (int)day.covered);
    if (day.has_moved != 0) {
        print_date(day.moved);
    }
    printf("\n");
    opora_calendar_free(calendar);
    return 0;
}

int do_working_days(const arguments* all) {
    opora_calendar* calendar = russia(all);
    opora_window window;
    int32_t answer = 0;
    if (window_of(all, "window", &window) != 0) {
        opora_calendar_count_working_days(calendar, window, &answer);
        printf("%d\n", (int)answer);
    } else {
        opora_calendar_add_working_days(calendar, date_of(all, "date"), atoi(required(all, "add")), &answer);
        print_date(answer);
        printf("\n");
    }
    opora_calendar_free(calendar);
    return 0;
}

int do_relation(const arguments* all) {
    static const char* const names[] = {"before", "after", "overlaps", "within"};
    static const char* const certainties[] = {"impossible", "possible", "certain"};
    opora_window first, second;
    opora_uncertain_interval a = {&first, 0, is_set(all, "first_fills")};
    opora_uncertain_interval b = {&second, 0, is_set(all, "second_fills")};
    a.window_count = (size_t)window_of(all, "first", &first);
    b.window_count = (size_t)window_of(all, "second", &second);
    for (int32_t relation = OPORA_RELATION_BEFORE; relation <= OPORA_RELATION_WITHIN; ++relation) {
        opora_certainty certainty = OPORA_CERTAINTY_IMPOSSIBLE;
        opora_relation_certainty(relation, &a, &b, &certainty);
        printf("%s %s\n", names[relation - OPORA_RELATION_BEFORE], certainties[certainty]);
    }
    return 0;
}

int do_identifier(const arguments* all) {
    static const char* const names[] = {"inn", "ogrn", "oktmo"};
    const char* sort = required(all, "sort");
    const char* digits = required(all, "digits");
    for (int32_t i = OPORA_ID_INN; i <= OPORA_ID_OKTMO; ++i) {
        if (strcmp(sort, names[i - OPORA_ID_INN]) == 0) {
            printf("%d\n", (int)opora_identifier_valid(i, digits, strlen(digits)));
        }
    }
    return 0;
}

int do_organisation_name(const arguments* all) {
    const char* text = required(all, "text");
    opora_text* out = NULL;
    opora_status status = opora_organisation_name_to_json(all->context, text, strlen(text), &out);
    return give(all, status, out);
}
