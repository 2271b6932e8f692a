/* Opora, MIT licence. See LICENSE. */
#include "conform.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

const char* value_of(const arguments* all, const char* name) {
    size_t size = strlen(name);
    for (int i = 0; i < all->count; ++i) {
        if (strncmp(all->words[i], name, size) == 0 && all->words[i][size] == '=') {
            return all->words[i] + size + 1;
        }
    }
    return NULL;
}

const char* required(const arguments* all, const char* name) {
    const char* value = value_of(all, name);
    if (value == NULL) {
        fprintf(stderr, "conform: %s= is missing\n", name);
        exit(2);
    }
    return value;
}

int32_t is_set(const arguments* all, const char* name) {
    const char* value = value_of(all, name);
    return value != NULL && strcmp(value, "0") != 0 ? 1 : 0;
}

int32_t window_of(const arguments* all, const char* name, opora_window* out) {
    const char* value = value_of(all, name);
    if (value == NULL || *value == '\0') {
        return 0;
    }
    if (opora_window_parse(value, strlen(value), out) != OPORA_OK) {
        fprintf(stderr, "conform: %s is no window\n", value);
        exit(2);
    }
    return 1;
}

opora_language language_of(const arguments* all) {
    const char* value = value_of(all, "language");
    return value != NULL && strcmp(value, "en") == 0 ? OPORA_LANGUAGE_ENGLISH : OPORA_LANGUAGE_RUSSIAN;
}

char* bytes_of(const char* path, size_t* size) {
    FILE* file = fopen(path, "rb");
    char* bytes = NULL;
    size_t cap = 0;
    *size = 0;
    if (file == NULL) {
        fprintf(stderr, "conform: no file %s\n", path);
        exit(2);
    }
    for (;;) {
        if (*size == cap) {
            cap = cap == 0 ? 65536 : 2 * cap;
            bytes = realloc(bytes, cap);
            if (bytes == NULL) {
                exit(2);
            }
        }
        size_t got = fread(bytes + *size, 1, cap - *size, file);
        if (got == 0) {
            break;
        }
        *size += got;
    }
    fclose(file);
    return bytes;
}

opora_calendar* calendar_of(const arguments* all) {
    const char* path = value_of(all, "holidays");
    opora_calendar* plain = NULL;
    opora_calendar* out = NULL;
    if (path == NULL) {
        return NULL;
    }
    size_t size = 0;
    char* bytes = bytes_of(path, &size);
    if (opora_calendar_create_russia(all->context, 0, &plain) != OPORA_OK ||
        opora_calendar_with_holidays(all->context, plain, bytes, size, NULL, 0, NULL, 0, &out) != OPORA_OK) {
        exit(refuse(all->context));
    }
    opora_calendar_free(plain);
    free(bytes);
    return out;
}

opora_programme* programme_of(const arguments* all, const char* name) {
    opora_read_options options = OPORA_READ_OPTIONS_INIT;
    opora_programme* out = NULL;
    const char* path = required(all, name);
    opora_calendar* calendar = calendar_of(all);
    options.has_period = window_of(all, "period", &options.period);
    options.calendar = calendar;
    if (opora_programme_read_file(all->context, path, strlen(path), &options, &out) != OPORA_OK) {
        refuse(all->context);
    }
    opora_calendar_free(calendar);
    return out;
}

void print_str(opora_str text) { fwrite(text.data, 1, text.size, stdout); }

void print_text(opora_text* text) {
    print_str(opora_text_get(text));
    opora_text_free(text);
}

void print_date(int32_t date) {
    opora_civil day = {0, 0, 0};
    opora_date_to_civil(date, &day);
    printf("%04d-%02d-%02d", (int)day.year, (int)day.month, (int)day.day);
}

int refuse(const opora_context* context) {
    opora_status status = opora_context_status(context);
    if (status > 0) {
        print_str(opora_code_id(status));
        printf(" ");
        print_str(opora_context_message(context));
        printf("\n");
    } else {
        print_str(opora_status_name(status));
        printf("\n");
    }
    return 1;
}

int give(const arguments* all, opora_status status, opora_text* text) {
    if (status != OPORA_OK) {
        return refuse(all->context);
    }
    print_text(text);
    return 0;
}

int main(int argc, char** argv) {
    static const struct {
        const char* name;
        int (*run)(const arguments*);
    } operations[] = {
        {"timing", do_timing},
        {"times_and_notes", do_times_and_notes},
        {"timings", do_timings},
        {"spell", do_spell},
        {"recurrence", do_recurrence},
        {"day", do_day},
        {"working_days", do_working_days},
        {"relation", do_relation},
        {"identifier", do_identifier},
        {"organisation_name", do_organisation_name},
        {"format", do_format},
        {"read", do_read},
        {"parts", do_parts},
        {"check", do_check},
        {"rules", do_rules},
        {"csv", do_csv},
        {"ics", do_ics},
        {"html", do_html},
        {"svg", do_svg},
        {"xlsx", do_xlsx},
        {"diff", do_diff},
        {"pseudonyms", do_pseudonyms},
        {"evidence", do_evidence},
        {"evidence_json", do_evidence_json},
        {"coverage", do_coverage},
        {"edit", do_edit},
    };
    for (size_t i = 0; argc > 1 && i < sizeof operations / sizeof *operations; ++i) {
        if (strcmp(argv[1], operations[i].name) == 0) {
            arguments all = {argc - 2, argv + 2, NULL};
            if (opora_context_create(&all.context) != OPORA_OK) {
                return 2;
            }
            opora_context_set_language(all.context, language_of(&all));
            int code = operations[i].run(&all);
            opora_context_free(all.context);
            return code;
        }
    }
    fprintf(stderr, "conform OPERATION name=value...\n");
    return 2;
}
