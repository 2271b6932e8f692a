/* Opora, MIT licence. See LICENSE. */
/* Editing: `step=NAME<US>WORD<US>WORD...` in order, <US> being the unit separator, 0x1F. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "conform.h"

enum { most_words = 6 };

typedef struct step {
    const char* words[most_words];
    size_t sizes[most_words];
} step;

static step step_of(const char* text) {
    step out;
    for (int i = 0; i < most_words; ++i) {
        const char* end = strchr(text, 0x1F);
        out.words[i] = text;
        out.sizes[i] = end == NULL ? strlen(text) : (size_t)(end - text);
        text += out.sizes[i] + (end == NULL ? 0 : 1);
    }
    return out;
}

static int named(const step* all, int word, const char* name) {
    return all->sizes[word] == strlen(name) && memcmp(all->words[word], name, all->sizes[word]) == 0;
}

/* The index of a word among names; the program ends with 2 where it is none of them. */
static int32_t choice(const step* all, int word, const char* const* names, int32_t count) {
    for (int32_t i = 0; i < count; ++i) {
        if (named(all, word, names[i])) {
            return i;
        }
    }
    fprintf(stderr, "conform: unknown word in a step: %s\n", all->words[word]);
    exit(2);
}

static int32_t list_of(const step* all, int word) {
    static const char* const names[] = {"periods",          "approvals", "passport",  "goals",    "tasks",
                                        "expected_results", "clauses",   "documents", "stages",   "organisations",
                                        "people",           "groups",    "events",    "networks", "mentorships",
                                        "indicators",       "sections",  "tables",    "unread",   "notes"};
    return OPORA_LIST_PERIODS + choice(all, word, names, 20);
}

static opora_status set_event(const arguments* all, opora_builder* builder, const step* words) {
    static const char* const fields[] = {"number", "title", "timing", "expected_result", "parent", "stage"};
    return opora_builder_set_event(all->context, builder, words->words[1], words->sizes[1],
                                   OPORA_EVENT_FIELD_NUMBER + choice(words, 2, fields, 6), words->words[3],
                                   words->sizes[3]);
}

static opora_status set_windows(const arguments* all, opora_builder* builder, const step* words) {
    opora_window window;
    size_t count = words->sizes[2] == 0 ? 0 : 1;
    if (count != 0 && opora_window_parse(words->words[2], words->sizes[2], &window) != OPORA_OK) {
        exit(2);
    }
    return opora_builder_set_windows(all->context, builder, words->words[1], words->sizes[1], &window, count);
}

static opora_status set_references(const arguments* all, opora_builder* builder, const step* words) {
    static const char* const sorts[] = {"responsible", "participants", "venues"};
    return opora_builder_set_references(all->context, builder, words->words[1], words->sizes[1],
                                        OPORA_REFERENCE_RESPONSIBLE + choice(words, 2, sorts, 3), words->words[3],
                                        words->sizes[3]);
}

static opora_status take(const arguments* all, opora_builder* builder, const step* words) {
    if (named(words, 0, "title")) {
        return opora_builder_set_title(all->context, builder, words->words[1], words->sizes[1]);
    }
    if (named(words, 0, "period")) {
        opora_window period;
        if (opora_window_parse(words->words[1], words->sizes[1], &period) != OPORA_OK) {
            exit(2);
        }
        return opora_builder_set_period(all->context, builder, period);
    }
    if (named(words, 0, "add")) {
        return opora_builder_add_event(all->context, builder, words->words[1], words->sizes[1], words->words[2],
                                       words->sizes[2], words->words[3], words->sizes[3], words->words[4],
                                       words->sizes[4], NULL);
    }
    if (named(words, 0, "set")) {
        return set_event(all, builder, words);
    }
    if (named(words, 0, "windows")) {
        return set_windows(all, builder, words);
    }
    if (named(words, 0, "references")) {
        return set_references(all, builder, words);
    }
    if (named(words, 0, "put")) {
        return opora_builder_put(all->context, builder, list_of(words, 1), words->words[2], words->sizes[2], NULL);
    }
    if (named(words, 0, "remove")) {
        return opora_builder_remove(all->context, builder, list_of(words, 1), (size_t)atoi(words->words[2]));
    }
    if (named(words, 0, "move")) {
        return opora_builder_move(all->context, builder, list_of(words, 1), (size_t)atoi(words->words[2]),
                                  (size_t)atoi(words->words[3]));
    }
    fprintf(stderr, "conform: no such step: %s\n", words->words[0]);
    exit(2);
}

int do_edit(const arguments* all) {
    opora_programme* programme = value_of(all, "file") == NULL ? NULL : programme_of(all, "file");
    opora_programme* edited = NULL;
    opora_builder* builder = NULL;
    opora_text* text = NULL;
    opora_status status = opora_builder_create(all->context, programme, &builder);
    for (int i = 0; i < all->count && status == OPORA_OK; ++i) {
        if (strncmp(all->words[i], "step=", 5) == 0) {
            const step words = step_of(all->words[i] + 5);
            status = take(all, builder, &words);
        }
    }
    if (status == OPORA_OK) {
        status = opora_builder_build(all->context, builder, NULL, &edited);
    }
    if (status == OPORA_OK) {
        status = opora_programme_to_json(all->context, edited, 0, &text);
    }
    int code = give(all, status, text);
    opora_builder_free(builder);
    opora_programme_free(edited);
    opora_programme_free(programme);
    return code;
}
