/* Opora, MIT licence. See LICENSE. */
#include "support.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void stop(const char* what, const opora_context* context) {
    fprintf(stderr, "%s: %s\n", what, opora_context_message(context).data);
    exit(2);
}

opora_context* new_context(void) {
    opora_context* context = NULL;
    if (opora_context_create(&context) != OPORA_OK ||
        opora_context_set_language(context, OPORA_LANGUAGE_ENGLISH) != OPORA_OK) {
        stop("no context", context);
    }
    return context;
}

char* file_bytes(const char* path, size_t* size) {
    FILE* const file = fopen(path, "rb");
    char* bytes = NULL;
    long end;
    *size = 0;
    if (file == NULL) {
        return NULL;
    }
    if (fseek(file, 0, SEEK_END) == 0 && (end = ftell(file)) >= 0 && fseek(file, 0, SEEK_SET) == 0) {
        bytes = (char*)malloc((size_t)end + 1);
        if (bytes != NULL && fread(bytes, 1, (size_t)end, file) == (size_t)end) {
            *size = (size_t)end;
        } else {
            free(bytes);
            bytes = NULL;
        }
    }
    fclose(file);
    return bytes;
}

const char* example_path(void) {
    return opora_has_component(TEXT("office")) ? OPORA_SOURCE_DIR "/docs/examples/programme.docx"
                                               : OPORA_SOURCE_DIR "/docs/examples/programme.txt";
}

opora_programme* example(opora_context* context) {
    opora_programme* programme = NULL;
    const char* const path = example_path();
    if (opora_programme_read_file(context, path, strlen(path), NULL, &programme) != OPORA_OK) {
        stop("the example is not read", context);
    }
    return programme;
}

opora_programme* programme_of(opora_context* context, const char* json) {
    opora_programme* programme = NULL;
    if (opora_programme_read(context, json, strlen(json), TEXT("small.json"), NULL, &programme) != OPORA_OK) {
        stop("the small programme is not read", context);
    }
    return programme;
}

int32_t day(const char* iso) {
    int32_t out = INT32_MIN;
    opora_date_parse(iso, strlen(iso), &out);
    return out;
}

/* Written by hand from docs/reference/programme.schema.json. */
const char small_json[] =
    "{\"opora\":1,\"title\":\"Small\",\"files\":[{\"name\":\"plan.docx\",\"parts\":[\"body\"]}],"
    "\"periods\":[{\"window\":\"2022-09-01/2023-08-31\",\"basis\":\"passport\",\"phrase\":\"2022/23\","
    "\"source\":{\"document\":\"plan.docx\",\"part\":\"body\",\"table\":1,\"row\":2,\"cell\":3,\"span\":[4,9]}}],"
    "\"approvals\":[{\"kind\":\"agreed\",\"authority\":\"Head\",\"person\":\"A. Sample\",\"number\":\"7\","
    "\"date\":\"2022-08-29\",\"text\":\"Agreed\"}],"
    "\"passport\":[{\"name\":\"Who\",\"text\":\"We\"}],"
    "\"goals\":[{\"id\":\"g-1\",\"text\":\"To help\"}],"
    "\"tasks\":[{\"id\":\"t-1\",\"text\":\"To teach\"}],"
    "\"expected_results\":[{\"id\":\"r-1\",\"text\":\"Better\"}],"
    "\"clauses\":[{\"number\":\"1.\",\"text\":\"Do it\",\"executors\":[{\"text\":\"B. Sample\",\"person\":\"p-1\"}],"
    "\"deadline\":{\"phrase\":\"\xD0\xB4\xD0\xBE 14.10.2022\",\"expression\":\"../2022-10-14\",\"kind\":\"until\","
    "\"windows\":[\"2022-09-01/2022-10-14\"],\"flags\":[\"ambiguous\",\"outside\"],"
    "\"count\":{\"times\":4,\"minimum\":true},\"times\":[\"15:00\",\"10:00-11:30\"],\"by\":\"user\"},"
    "\"control\":[{\"text\":\"Somebody\"}]},"
    "{\"number\":\"2.\",\"text\":\"Rest\",\"executors\":[],\"deadline\":null,\"control\":[]}],"
    "\"documents\":[{\"name\":\"Annex\",\"role\":\"appendix\",\"present\":true}],"
    "\"stages\":[{\"id\":\"s-1\",\"title\":\"First\",\"parent\":null,\"timing\":null},"
    "{\"id\":\"s-2\",\"title\":\"Within\",\"parent\":\"s-1\",\"timing\":null}],"
    "\"organisations\":[{\"id\":\"o-1\",\"name\":\"School 1\",\"aliases\":[{\"text\":\"No. "
    "1\",\"evidence\":\"stated\"}],"
    "\"kind\":\"school\",\"roles\":[{\"role\":\"leader\",\"basis\":\"mentor school\"}],"
    "\"identifiers\":{\"inn\":\"7707083893\"},\"place\":\"Town\",\"people\":[\"p-2\",\"p-1\"],"
    "\"cells\":{\"School\":\"School 1\"}},"
    "{\"id\":\"o-2\",\"name\":\"School 2\",\"aliases\":[],\"kind\":\"school\","
    "\"roles\":[{\"role\":\"supported\",\"basis\":\"supported "
    "school\"}],\"identifiers\":{},\"place\":\"\",\"people\":[]}],"
    "\"people\":[{\"id\":\"p-1\",\"name\":\"B. Sample\",\"position\":\"head\",\"organisation\":\"o-1\"},"
    "{\"id\":\"p-2\",\"name\":\"C. Sample\",\"position\":\"\",\"organisation\":null}],"
    "\"groups\":[{\"id\":\"gr-1\",\"name\":\"Heads\",\"members\":[\"o-2\",\"p-2\",\"gr-1\",\"nobody\"]}],"
    "\"events\":[{\"id\":\"e-1\",\"number\":\"1.\",\"title\":\"Meeting\",\"parent\":null,\"stage\":\"s-1\","
    "\"timing\":{\"phrase\":\"15.11, 22.11\",\"expression\":\"XXXX-11-15; XXXX-11-22\",\"kind\":\"span\","
    "\"windows\":[\"2022-11-15/2022-11-15\",\"2022-11-22/2022-11-22\"],\"flags\":[],\"count\":null,\"times\":[],"
    "\"by\":\"document\",\"notes\":[{\"code\":\"OP105\",\"place\":{\"span\":[0,5]}},{\"code\":\"OP105\",\"place\":"
    "{\"span\":[7,12]}}]},\"formats\":[\"meeting\",\"webinar\"],\"mode\":\"online\","
    "\"participants\":[{\"text\":\"School 2\",\"organisation\":\"o-2\"}],"
    "\"responsible\":[{\"text\":\"B. Sample\",\"person\":\"p-1\",\"note\":\"head\",\"level\":\"municipal\"},"
    "{\"text\":\"Heads\",\"group\":\"gr-1\"}],\"venues\":[{\"text\":\"School 1\",\"organisation\":\"o-1\"}],"
    "\"expected_result\":\"Minutes\",\"funding\":[{\"source\":\"Budget\",\"year\":2022,\"amount\":\"10\"},"
    "{\"source\":\"Sponsor\",\"year\":null,\"amount\":\"5\"}],"
    "\"cells\":{\"No.\":\"1.\",\"What\":\"Meeting\"}},"
    "{\"id\":\"e-1-1\",\"number\":\"1.1\",\"title\":\"Talk\",\"parent\":\"e-1\",\"stage\":null,"
    "\"timing\":{\"phrase\":\"some day\",\"expression\":null,\"kind\":\"unknown\",\"windows\":[],\"flags\":[],"
    "\"count\":null,\"times\":[],\"by\":\"document\"},\"formats\":[],\"mode\":\"in_person\",\"participants\":[],"
    "\"responsible\":[],\"venues\":[],\"expected_result\":\"\",\"funding\":[],\"cells\":{}}],"
    "\"networks\":[{\"id\":\"n-1\",\"name\":\"Net\",\"members\":[{\"organisation\":\"o-1\",\"role\":\"leader\"},"
    "{\"organisation\":\"nobody\",\"role\":\"supported\"}]}],"
    "\"mentorships\":[{\"id\":\"m-1\",\"type\":\"team\",\"form\":{\"from\":\"school\",\"to\":\"teacher\","
    "\"cardinality\":\"1:n\"},\"mentors\":[{\"text\":\"School 1\",\"organisation\":\"o-1\"}],"
    "\"mentees\":[{\"text\":\"School 2\",\"organisation\":\"o-2\"}],\"subject\":\"Maths\",\"timing\":null,"
    "\"basis\":\"stated\"}],"
    "\"indicators\":[{\"id\":\"i-1\",\"name\":\"Share\",\"numerator\":\"passed\",\"denominator\":\"all\",\"unit\":\"%"
    "\","
    "\"direction\":\"up\",\"target\":\"95\"}],"
    "\"sections\":[{\"heading\":\"Preface\",\"passages\":[{\"text\":\"One.\"},{\"text\":\"Two.\"}]}],"
    "\"tables\":[{\"kind\":\"plan\",\"caption\":\"Plan\",\"columns\":[{\"header\":\"What\",\"role\":\"title\","
    "\"guessed\":false},{\"header\":\"Odd\",\"role\":\"\",\"guessed\":false}],\"boilerplate\":[]}],"
    "\"unread\":[{\"text\":\"Scrap\"}],"
    "\"notes\":[{\"code\":\"OP105\",\"arguments\":[\"x\"]}]}";
