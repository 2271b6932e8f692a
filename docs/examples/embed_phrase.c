/* Opora, MIT licence. See LICENSE. */
/* Reads one timing phrase; prints its days, its times of day, and what was assumed. */
#include <stdio.h>
#include <string.h>

#include <opora.h>

enum { ROOM = 16 };

static void print_windows(const opora_window *windows, size_t count) {
    for (size_t i = 0; i < count; ++i) {
        opora_civil first, last;
        opora_date_to_civil(windows[i].first, &first);
        opora_date_to_civil(windows[i].last, &last);
        printf("%d-%02d-%02d to %d-%02d-%02d\n", (int)first.year, (int)first.month, (int)first.day, (int)last.year,
               (int)last.month, (int)last.day);
    }
}

static void print_hours(const opora_timing *timing) {
    opora_hours hours[ROOM];
    size_t count = 0;
    opora_timing_hours(timing, hours, ROOM, &count);
    for (size_t i = 0; i < count && i < ROOM; ++i) {
        printf("at %02d:%02d", (int)hours[i].hour, (int)hours[i].minute);
        if (hours[i].range) {
            printf(" to %02d:%02d", (int)hours[i].last_hour, (int)hours[i].last_minute);
        }
        printf("\n");
    }
}

static void print_notes(opora_context *context, const opora_timing *timing, const opora_timing_options *options) {
    opora_timing_note notes[ROOM];
    size_t count = 0;
    opora_timing_notes(context, timing, options, notes, ROOM, &count);
    for (size_t i = 0; i < count && i < ROOM; ++i) {
        opora_text *message = NULL;
        if (opora_timing_note_message(context, timing, &notes[i], OPORA_LANGUAGE_ENGLISH, &message) == OPORA_OK) {
            printf("%s %s\n", opora_code_id(notes[i].code).data, opora_text_get(message).data);
        }
        opora_text_free(message);
    }
}

int main(int argc, char **argv) {
    const char *phrase = argc > 1 ? argv[1] : "15 октября с 15.30 до 17.00";
    opora_context *context = NULL;
    opora_timing *timing = NULL;
    opora_timing_options options = OPORA_TIMING_OPTIONS_INIT;
    opora_window windows[ROOM];
    size_t found = 0;
    int result = 1;
    if (opora_context_create(&context) != OPORA_OK) {
        return 2;
    }
    opora_context_set_language(context, OPORA_LANGUAGE_ENGLISH);
    options.has_period = 1;
    opora_date_from_civil(2022, 9, 1, &options.period.first);
    opora_date_from_civil(2023, 8, 31, &options.period.last);
    if (opora_timing_parse(context, phrase, strlen(phrase), &timing) == OPORA_OK) {
        opora_timing_date(context, timing, &options, NULL, windows, ROOM, &found);
        print_windows(windows, found < ROOM ? found : ROOM);
        print_hours(timing);
        print_notes(context, timing, &options);
        result = 0;
    } else {
        fprintf(stderr, "%s\n", opora_context_message(context).data);
    }
    opora_timing_free(timing);
    opora_context_free(context);
    return result;
}
