/* Opora, MIT licence. See LICENSE. */
/* Reads many timing phrases in one call and prints the days of each. */
#include <stdio.h>
#include <string.h>

#include <opora.h>

static const char *const phrases[] = {"7-11 сентября", "ежемесячно до 5 числа", "когда-нибудь"};
enum { COUNT = sizeof phrases / sizeof *phrases, WINDOWS = 64 };

static void print(const opora_timings *timings) {
    int32_t codes[COUNT];
    uint64_t offsets[COUNT + 1];
    opora_window windows[WINDOWS];
    size_t found = 0;
    opora_timings_numbers(timings, OPORA_TIMINGS_CODE, codes, COUNT, NULL);
    opora_timings_offsets(timings, offsets, COUNT + 1, NULL);
    opora_timings_windows(timings, windows, WINDOWS, &found);
    for (size_t i = 0; i < COUNT; ++i) {
        printf("%s: %d windows", phrases[i], (int)(offsets[i + 1] - offsets[i]));
        if (codes[i] != 0) {
            printf(", %s", opora_code_id(codes[i]).data);
        } else if (offsets[i] < offsets[i + 1] && offsets[i] < WINDOWS) {
            opora_civil first;
            opora_date_to_civil(windows[offsets[i]].first, &first);
            printf(", the first on %d-%02d-%02d", (int)first.year, (int)first.month, (int)first.day);
        }
        printf("\n");
    }
}

int main(void) {
    char bytes[256];
    uint64_t ends[COUNT + 1] = {0};
    opora_context *context = NULL;
    opora_timings *timings = NULL;
    opora_window period;
    opora_timings_options options = OPORA_TIMINGS_OPTIONS_INIT;
    for (size_t i = 0; i < COUNT; ++i) {
        memcpy(bytes + ends[i], phrases[i], strlen(phrases[i]));
        ends[i + 1] = ends[i] + strlen(phrases[i]);
    }
    if (opora_context_create(&context) != OPORA_OK) {
        return 2;
    }
    opora_date_from_civil(2022, 9, 1, &period.first);
    opora_date_from_civil(2023, 8, 31, &period.last);
    options.periods = &period;
    options.period_count = 1;
    if (opora_timings_parse(context, bytes, ends, COUNT, &options, &timings) == OPORA_OK) {
        print(timings);
    } else {
        fprintf(stderr, "%s\n", opora_context_message(context).data);
    }
    int result = timings == NULL;
    opora_timings_free(timings);
    opora_context_free(context);
    return result;
}
