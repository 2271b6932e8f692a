/* Opora, MIT licence. See LICENSE. */
/* bench_capi FILE: what a call of an accessor costs, in nanoseconds of processor time; a JSON object a line. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <opora.h>

enum { rounds = 7, calls = 2000000 };

static volatile uint64_t sink; /* what is read must not be thrown away */

typedef uint64_t (*accessor)(const opora_programme* programme, size_t index);

static uint64_t count(const opora_programme* programme, size_t index) {
    (void)index;
    return opora_programme_count(programme, OPORA_LIST_EVENTS);
}

static uint64_t event(const opora_programme* programme, size_t index) {
    opora_event out = OPORA_EVENT_INIT;
    opora_programme_event_at(programme, index, &out);
    return out.title.size;
}

static uint64_t timing(const opora_programme* programme, size_t index) {
    opora_timing_view out = OPORA_TIMING_VIEW_INIT;
    opora_programme_timing_at(programme, OPORA_LIST_EVENTS, index, &out);
    return out.window_count;
}

static uint64_t windows(const opora_programme* programme, size_t index) {
    opora_window out[8];
    size_t len = 0;
    opora_programme_windows(programme, OPORA_LIST_EVENTS, index, out, 8, &len);
    return len;
}

static double seconds_of(accessor call, const opora_programme* programme, size_t events) {
    double best = 0;
    for (int round = 0; round < rounds; ++round) {
        uint64_t sum = 0;
        size_t index = 0;
        const clock_t begun = clock();
        for (int i = 0; i < calls; ++i) {
            sum += call(programme, index);
            index = index + 1 == events ? 0 : index + 1;
        }
        const double seconds = (double)(clock() - begun) / CLOCKS_PER_SEC;
        sink = sum;
        best = round == 0 || seconds < best ? seconds : best;
    }
    return best;
}

int main(int argc, char** argv) {
    static const struct {
        const char* name;
        accessor call;
    } accessors[] = {{"count", count}, {"event_at", event}, {"timing_at", timing}, {"windows", windows}};
    opora_context* context = NULL;
    opora_programme* programme = NULL;
    if (argc != 2 || opora_context_create(&context) != OPORA_OK ||
        opora_programme_read_file(context, argv[1], strlen(argv[1]), NULL, &programme) != OPORA_OK) {
        fprintf(stderr, "bench_capi FILE: %s\n", opora_context_message(context).data);
        return 2;
    }
    const size_t events = opora_programme_count(programme, OPORA_LIST_EVENTS);
    for (size_t i = 0; i < sizeof accessors / sizeof *accessors; ++i) {
        const double seconds = seconds_of(accessors[i].call, programme, events);
        printf("{\"accessor\":\"%s\",\"ns\":%.2f}\n", accessors[i].name, seconds / calls * 1e9);
    }
    opora_programme_free(programme);
    opora_context_free(context);
    return 0;
}
