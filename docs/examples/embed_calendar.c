/* Opora, MIT licence. See LICENSE. */
/* Reads a file that a stranger sent, within limits, and writes its calendar: ./embed_calendar programme.docx */
#include <stdio.h>
#include <string.h>

#include <opora.h>

/* Tells how far the work is; to return anything but 0 would stop it. */
static int32_t tell(void *payload, opora_step step, double done) {
    fprintf((FILE *)payload, "step %d: %d %%\n", (int)step, (int)(done * 100));
    return 0;
}

static opora_programme *read_carefully(opora_context *context, const char *path) {
    opora_limits limits = OPORA_LIMITS_INIT; /* what stays 0 is by default */
    opora_read_options options = OPORA_READ_OPTIONS_INIT;
    opora_programme *programme = NULL;
    limits.max_file_bytes = 20u << 20;
    limits.max_unpacked_bytes = 100u << 20;
    options.limits = &limits;
    opora_context_set_progress(context, tell, stderr);
    opora_status status = opora_programme_read_file(context, path, strlen(path), &options, &programme);
    if (status == OPORA_E_CANCELLED) {
        fprintf(stderr, "stopped\n");
    } else if (status != OPORA_OK) {
        fprintf(stderr, "%s\n%s\n", opora_context_message(context).data, opora_context_advice(context).data);
    }
    return programme;
}

static int write_calendar(opora_context *context, const opora_programme *programme) {
    opora_ics_options options = OPORA_ICS_OPTIONS_INIT;
    opora_text *calendar = NULL;
    options.dtstamp.data = "20220901T060000Z"; /* the library reads no clock */
    options.dtstamp.size = strlen(options.dtstamp.data);
    options.domain.data = "portal.example"; /* yours: makes the UIDs yours */
    options.domain.size = strlen(options.domain.data);
    if (opora_programme_to_ics(context, programme, &options, &calendar) != OPORA_OK) {
        fprintf(stderr, "%s\n", opora_context_message(context).data);
        return 2;
    }
    opora_str bytes = opora_text_get(calendar); /* lives as long as `calendar` */
    size_t written = fwrite(bytes.data, 1, bytes.size, stdout);
    int result = written == bytes.size ? 0 : 2;
    opora_text_free(calendar);
    return result;
}

int main(int argc, char **argv) {
    opora_context *context = NULL;
    if (opora_context_create(&context) != OPORA_OK) {
        return 2;
    }
    opora_programme *programme = read_carefully(context, argc > 1 ? argv[1] : "programme.docx");
    int result = programme == NULL ? 2 : write_calendar(context, programme);
    opora_programme_free(programme);
    opora_context_free(context);
    return result;
}
